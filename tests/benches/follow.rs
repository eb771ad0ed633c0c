//! From a file renamed into place to findable by meaning, over single additions.

use std::{
    fs,
    path::Path,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};
use dogear_engine::{Engine, NewSources, Options, SyncEvent};

use crate::measure::latencies;

const BEFORE: usize = 5_000;
const ADDITIONS: usize = 50;
const PATIENCE: Duration = Duration::from_secs(30);

pub async fn run() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let profile = folder.path().join("Default");
    fs::create_dir(&profile)?;
    replace(&profile, BEFORE)?;
    let engine = Engine::open(Options::new(folder.path().join("data"))).await?;
    engine.sources.add(&profile).await?;
    let (following, mut events) = engine.sources.follow(NewSources::Undecided).await?;
    loop {
        let event = tokio::time::timeout(PATIENCE, events.recv()).await.context("the first reading takes too long")?;
        match event {
            Some(SyncEvent::Embedding { pending: 0 }) => break,
            Some(_) => {}
            None => bail!("following ended"),
        }
    }
    let mut samples = Vec::with_capacity(ADDITIONS);
    for addition in 1..=ADDITIONS {
        let renamed_at = replace(&profile, BEFORE + addition)?;
        loop {
            let event = tokio::time::timeout(PATIENCE, events.recv()).await.context("a change was not noticed")?;
            if let Some(SyncEvent::Searchable(change)) = event {
                anyhow::ensure!(change.report.added == 1, "{:?}", change.report);
                samples.push(renamed_at.elapsed());
                break;
            }
        }
    }
    latencies("rename to findable by meaning, 5k profile", &mut samples);
    following.stop().await;
    engine.close().await;
    Ok(())
}

/// Writes the profile as Chromium does and gives the moment of the rename.
fn replace(profile: &Path, count: usize) -> Result<Instant> {
    let children: Vec<String> = (0..count).map(bookmark).collect();
    let text = format!(
        r#"{{"version":1,"roots":{{"bookmark_bar":{{"type":"folder","name":"Bookmarks bar","guid":"bar","id":"1","children":[{}]}}}}}}"#,
        children.join(",")
    );
    let partial = profile.join("Bookmarks.new");
    fs::write(&partial, text)?;
    fs::rename(partial, profile.join("Bookmarks"))?;
    Ok(Instant::now())
}

fn bookmark(number: usize) -> String {
    format!(
        r#"{{"type":"url","guid":"guid-{number}","id":"{number}","name":"Page number {number} about topic {}","url":"https://site{}.example/{number}","date_added":"13300000000000000"}}"#,
        number % 97,
        number % 41
    )
}
