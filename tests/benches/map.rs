//! The map at 10,000 and at 100,000: how long it takes to draw, to read, and to give new bookmarks their places; and how well it
//! keeps to the vectors.

use std::{
    collections::HashMap,
    fs,
    path::Path,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, ensure};
use dogear_domain::{BookmarkId, Filters};
use dogear_engine::{Engine, MapPlace, MapState, MapView, Options};
use dogear_map::{NEIGHBOURS, Vectors};
use dogear_store::Store;
use sqlx::{Connection, SqliteConnection};

use crate::{
    measure::{figure, latencies},
    setting::Setting,
};

/// Bookmarks whose neighbourhood on the map is looked at.
const SAMPLED: usize = 1_000;
/// Times that the map is read, and bookmarks that others are looked up for.
const READ: usize = 9;
const LOOKED_UP: usize = 100;
/// Bookmarks that lose their places and get new ones.
const ADDED: u32 = 200;
/// How near bookmarks have to be to be alike.
const CLOSENESS: f32 = 0.9;
/// Of the processor's time in `/proc`, a second.
const TICKS: f64 = 100.0;

pub async fn run(setting: &Setting) -> Result<()> {
    measure(setting, "10k", &setting.library_10k).await?;
    measure(setting, "100k", &setting.library_100k).await
}

async fn measure(setting: &Setting, name: &str, bookmarks: &Path) -> Result<()> {
    let folder = setting.data_dir(&format!("map-{name}"));
    fs::create_dir_all(&folder)?;
    let file = folder.join("dogear.db");
    fs::copy(setting.kept_library(name, bookmarks)?, &file)?;
    let engine = Engine::open(Options { meaning: false, ..Options::new(folder) }).await?;
    let (started, processor) = (Instant::now(), processor_seconds()?);
    engine.library.draw_map(|_, _| {}).await?;
    figure(&format!("map of {name} drawn and kept"), started.elapsed().as_secs_f64(), "s");
    figure("- processor", processor_seconds()? - processor, "s");
    let map = engine.library.map().await?;
    ensure!(map.state == MapState::Ready, "the map was not drawn");
    figure("- clusters", count(map.clusters.len()), "");
    let between = map.places.iter().filter(|place| place.cluster.is_none()).count();
    figure("- bookmarks between clusters", count(between), "");
    let store = Store::open(&file).await?;
    let vectors = store.all_vectors().await?.context("no vectors")?;
    store.close().await;
    let vectors = Vectors::of(vectors.space.dims as usize, vectors.bytes);
    figure(&format!("- trustworthiness@{NEIGHBOURS}"), trustworthiness(&vectors, &map), "");
    read(&engine, name).await?;
    look_up(&engine, name, &map).await?;
    add(&engine, &file, name, &map).await?;
    engine.close().await;
    Ok(())
}

async fn read(engine: &Engine, name: &str) -> Result<()> {
    let mut took = Vec::new();
    for _ in 0..READ {
        let started = Instant::now();
        engine.library.map().await?;
        took.push(started.elapsed());
    }
    latencies(&format!("map of {name} read"), &mut took);
    let started = Instant::now();
    let alike = engine.library.alike(&Filters::default(), CLOSENESS).await?;
    figure(&format!("alike by {CLOSENESS} at {name}"), millis(started.elapsed()), "ms");
    figure("- groups", count(alike.groups.len()), "");
    Ok(())
}

async fn look_up(engine: &Engine, name: &str, map: &MapView) -> Result<()> {
    let mut took = Vec::new();
    for id in map.ids.iter().step_by(map.ids.len() / LOOKED_UP) {
        let started = Instant::now();
        engine.library.near(*id, 12).await?;
        took.push(started.elapsed());
    }
    latencies(&format!("near a bookmark at {name}, from the file"), &mut took);
    Ok(())
}

/// Takes some off the map, lets them find their places as if they were new, and compares these with the places before.
async fn add(engine: &Engine, file: &Path, name: &str, map: &MapView) -> Result<()> {
    let mut library = SqliteConnection::connect(&format!("sqlite://{}", file.display())).await?;
    let every = u32::try_from(map.ids.len())? / ADDED;
    let taken =
        sqlx::query("DELETE FROM map_places WHERE bookmark_id % ? = 0").bind(every).execute(&mut library).await?;
    library.close().await?;
    let started = Instant::now();
    engine.library.draw_map(|_, _| {}).await?;
    let a_bookmark = millis(started.elapsed()) / taken.rows_affected() as f64;
    figure(&format!("a new bookmark placed at {name}"), a_bookmark, "ms");
    let after = engine.library.map().await?;
    let before: HashMap<BookmarkId, MapPlace> = map.ids.iter().copied().zip(map.places.iter().copied()).collect();
    let (mut moved, mut others_moved) = (Vec::new(), 0);
    for (id, place) in after.ids.iter().zip(&after.places) {
        let apart = before.get(id).map_or(f64::NAN, |before| apart(*before, *place));
        if id.0 % every == 0 {
            moved.push(apart / f64::from(u16::MAX) * 100.0);
        } else if apart > 0.0 {
            others_moved += 1;
        }
    }
    moved.sort_by(f64::total_cmp);
    figure(
        "- from where it was drawn before, median",
        moved.get(moved.len() / 2).copied().unwrap_or(0.0),
        "% of the side",
    );
    figure("- others that moved", f64::from(others_moved), "");
    Ok(())
}

/// For each of the 15 that lie nearest to a bookmark on the map, how far down it is among the nearest by its vector: Venna and
/// Kaski's measure. Over every so-manieth bookmark; of equally near vectors none stands before the other.
fn trustworthiness(vectors: &Vectors, map: &MapView) -> f64 {
    let (rows, k) = (map.places.len(), NEIGHBOURS);
    let sampled = (0..rows).step_by((rows / SAMPLED).max(1));
    let mut penalty = 0.0;
    for row in sampled.clone() {
        let cosines: Vec<f32> = (0..rows).map(|other| vectors.cosine(row, other)).collect();
        let mut others: Vec<usize> = (0..rows).filter(|other| *other != row).collect();
        let distance = |other: &usize| apart(map.places[row], map.places[*other]);
        others.select_nth_unstable_by(k, |a, b| distance(a).total_cmp(&distance(b)));
        for other in others.iter().take(k) {
            let nearer = (0..rows).filter(|third| *third != row && cosines[*third] > cosines[*other]).count();
            penalty += count((nearer + 1).saturating_sub(k));
        }
    }
    1.0 - 2.0 * penalty / (count(sampled.count() * k) * count(2 * rows - 3 * k - 1))
}

fn apart(a: MapPlace, b: MapPlace) -> f64 {
    (f64::from(a.x) - f64::from(b.x)).hypot(f64::from(a.y) - f64::from(b.y))
}

fn millis(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1000.0
}

#[expect(clippy::cast_precision_loss, reason = "counts of bookmarks")]
fn count(of: usize) -> f64 {
    of as f64
}

/// That this process has taken in all, in itself and for it in the system; 0 where the system does not tell.
fn processor_seconds() -> Result<f64> {
    let Ok(stat) = fs::read_to_string("/proc/self/stat") else { return Ok(0.0) };
    let behind_name = stat.rsplit_once(')').context("no name")?.1;
    let fields = behind_name.split_whitespace().skip(11).take(2);
    Ok(fields.filter_map(|field| field.parse::<f64>().ok()).sum::<f64>() / TICKS)
}
