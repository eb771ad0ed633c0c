//! `dogear map`

mod picture;

use std::{fs, path::PathBuf};

use anyhow::Context;
use dogear_engine::{Engine, MapState, MapView, Waits};

use crate::{
    args::MapArguments,
    output::{bold, dim, drawing_progress, embedding_progress, json as print_json, piece, printable, say},
    wire::Map,
    words::{sentence, told},
};

/// Clusters that are listed; the rest is counted.
const LISTED: usize = 40;

pub async fn run(engine: &Engine, arguments: MapArguments, json: bool) -> anyhow::Result<()> {
    tokio::select! {
        drawn = draw(engine) => drawn?,
        _ = tokio::signal::ctrl_c() => anyhow::bail!(told!("map-called-off")),
    }
    let map = engine.library.map().await?;
    if json {
        return print_json(&Map::from(&map));
    }
    match &map.state {
        MapState::Waiting(Waits::Meaning(Some(problem))) => anyhow::bail!(sentence(problem)),
        MapState::Waiting(_) | MapState::Making { .. } => anyhow::bail!(told!("map-none")),
        MapState::Ready => {}
    }
    match arguments.svg {
        None => list(&map),
        Some(None) => piece(&picture::svg(&map)),
        Some(Some(file)) => write(&file, &map),
    }
}

async fn draw(engine: &Engine) -> anyhow::Result<()> {
    engine.models.get_ready(embedding_progress()).await?;
    Ok(engine.library.draw_map(drawing_progress()).await?)
}

fn list(map: &MapView) -> anyhow::Result<()> {
    if map.ids.is_empty() {
        return say!("{}", told!("map-empty"));
    }
    let in_clusters: u32 = map.clusters.iter().map(|cluster| cluster.bookmarks).sum();
    for cluster in map.clusters.iter().take(LISTED) {
        let name = name_of(&cluster.name);
        say!("{:>7}  {}", cluster.bookmarks, bold(&printable(&name)))?;
    }
    let more = map.clusters.len().saturating_sub(LISTED);
    if more > 0 {
        say!("{}", dim(&told!("map-more", count = more)))?;
    }
    let between = map.ids.len() - in_clusters as usize;
    say!("{}", told!("map-total", count = map.ids.len(), clusters = map.clusters.len(), between = between))
}

fn write(file: &PathBuf, map: &MapView) -> anyhow::Result<()> {
    let shown = file.display().to_string();
    fs::write(file, picture::svg(map)).with_context(|| shown.clone())?;
    say!("{}", told!("map-written", count = map.ids.len(), file = shown))
}

/// The words of a cluster as one name.
fn name_of(words: &[String]) -> String {
    if words.is_empty() { told!("map-unnamed") } else { words.join(" · ") }
}
