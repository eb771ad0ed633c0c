//! The library as a list of 100,000: opened, in every order, filtered letter by letter, and as columns.

use std::{collections::HashSet, time::Instant};

use anyhow::Result;
use dogear_engine::{Chosen, Engine, ListRequest, Options, Order, Sort, clock, domain::BookmarkId};

use crate::{
    measure::{figure, latencies},
    setting::Setting,
};

/// Rows that a window asks for at once.
const ROWS: usize = 60;
/// Typed a letter at a time.
const TYPED: [&str; 6] =
    ["rust terminal", "sourdough bread", "python tutorial 2023", "docs on github", "machine learning", "kyoto"];

pub async fn run(setting: &Setting) -> Result<()> {
    let options = Options { stays: true, ..Options::new(setting.data_dir("listing")) };
    let engine = Engine::open(Options { meaning: false, ..options.clone() }).await?;
    engine.sources.import(&setting.library_100k, false, |_, _| {}).await?;
    engine.close().await;

    let engine = Engine::open(Options { meaning: false, ..options }).await?;
    let millis = |started: Instant| started.elapsed().as_secs_f64() * 1000.0;
    let newest = ListRequest { order: Some(Order::default()), ..ListRequest::default() };
    let started = Instant::now();
    let rows = piece(&engine, &newest, 0).await?;
    figure("100k, first rows of a list in a fresh process", millis(started), "ms");
    anyhow::ensure!(rows == ROWS, "{rows} rows");
    let started = Instant::now();
    piece(&engine, &newest, 70_000).await?;
    figure("- a piece further down", millis(started), "ms");
    for sort in [Sort::Title, Sort::Site, Sort::Folder, Sort::Opened] {
        let request = ListRequest { order: Some(Order { sort, reverse: false }), ..ListRequest::default() };
        let started = Instant::now();
        piece(&engine, &request, 0).await?;
        let first = millis(started);
        let reversed = ListRequest { order: Some(Order { sort, reverse: true }), ..ListRequest::default() };
        let started = Instant::now();
        piece(&engine, &reversed, 0).await?;
        figure(&format!("- by {sort:?}, first"), first, "ms");
        figure(&format!("- by {sort:?}, again, the other way round"), millis(started), "ms");
        let started = Instant::now();
        engine.library.groups(&request, clock::now()).await?;
        figure(&format!("- groups by {sort:?}"), millis(started), "ms");
    }
    let started = Instant::now();
    let overview = engine.library.overview().await?;
    figure("- columns, with the language of each title", millis(started), "ms");
    let folder = overview.shelf.columns().folders.first().cloned().unwrap_or_default();
    let chosen = Chosen { folder: Some((None, folder)), ..Chosen::default() };
    let started = Instant::now();
    piece(&engine, &ListRequest { chosen, ..newest.clone() }, 0).await?;
    figure("- of a folder", millis(started), "ms");
    // Words are held in memory a moment after a process has started.
    tokio::time::sleep(std::time::Duration::from_secs(3)).await;
    for (name, order) in [("by date", Some(Order::default())), ("best first", None)] {
        let mut took = Vec::new();
        let mut seen = HashSet::new();
        for typed in TYPED {
            for end in (1..=typed.len()).filter(|end| seen.insert(&typed[..*end])) {
                let request = ListRequest { query: typed[..end].to_owned(), order, ..ListRequest::default() };
                let started = Instant::now();
                piece(&engine, &request, 0).await?;
                took.push(started.elapsed());
            }
        }
        latencies(&format!("- a letter typed, {name}"), &mut took);
    }
    let started = Instant::now();
    engine.library.overview().await?;
    figure("- columns, a second time", millis(started), "ms");
    engine.close().await;
    Ok(())
}

async fn piece(engine: &Engine, request: &ListRequest, from: usize) -> Result<usize> {
    let listed = engine.library.list(request, clock::now()).await?;
    let ids: Vec<BookmarkId> = listed.ids.iter().skip(from).take(ROWS).copied().collect();
    Ok(engine.library.rows(&ids).await?.len())
}
