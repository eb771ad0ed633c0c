//! What is asked in other words than a title's is found before the model has read the library, while it has read half of it, and after.

use std::{fs, path::Path};

use anyhow::{Context, Result, ensure};
use dogear_engine::{Engine, Options, SearchRequest};
use dogear_tests::missing;
use tokio::sync::Notify;

/// Questions and, of the sample library, what is meant.
const QUESTIONS: [(&str, &str); 8] = [
    ("which bird did I hear singing", "https://merlin.allaboutbirds.org/"),
    ("when can I see the ISS from my garden", "https://www.heavens-above.com/"),
    ("fungi underground connecting the forest", "https://en.wikipedia.org/wiki/Mycorrhizal_network"),
    ("by rail to Istanbul", "https://www.seat61.com/Turkey.htm"),
    ("how satellite navigation works", "https://ciechanow.ski/gps/"),
    ("hiking trails in Switzerland", "https://schweizmobil.ch/de/wanderland"),
    ("scheduling of jobs by time", "https://crontab.guru/"),
    ("mit dem Zug in die Türkei", "https://www.seat61.com/Turkey.htm"),
];
/// A place among the hits that is found at a glance.
const AT_A_GLANCE: usize = 5;

#[tokio::test]
async fn a_library_that_is_not_read_half_read_or_read_finds_the_same() -> Result<()> {
    if missing::model()?.is_none() {
        return Ok(());
    }
    let sample = fs::read_to_string(missing::checkout().join("assets/sample-bookmarks.html"))?;
    let halves = [0, 1].map(|half| every_other(&sample, half));
    for read in 0..=halves.len() {
        let folder = tempfile::tempdir()?;
        let engine = Engine::open(Options::new(folder.path().join("data"))).await?;
        for (number, half) in halves.iter().enumerate() {
            let file = folder.path().join(format!("{number}.html"));
            fs::write(&file, half)?;
            import(&engine, &file, number < read).await?;
        }
        let sizes = engine.status().await?.sizes;
        ensure!(sizes.pending == sizes.first && (sizes.pending == 0) == (read == 2), "{sizes:?}");
        for (question, url) in QUESTIONS {
            let found = engine.library.search(SearchRequest::new(question, AT_A_GLANCE)).await?.outcome.hits;
            let urls: Vec<&str> = found.iter().map(|hit| hit.bookmark.url.as_str()).collect();
            ensure!(urls.contains(&url), "{read} of two halves read: {question}: {urls:?}");
        }
        engine.close().await;
    }
    Ok(())
}

/// Every other bookmark of a file, all folders.
fn every_other(file: &str, half: usize) -> String {
    let mut bookmarks = 0;
    let mut kept = String::new();
    for line in file.lines() {
        let is_bookmark = line.contains("<A HREF=");
        bookmarks += usize::from(is_bookmark);
        if !is_bookmark || bookmarks % 2 == half {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    kept
}

/// With or without waiting for the model.
async fn import(engine: &Engine, file: &Path, reads: bool) -> Result<()> {
    let given = Notify::new();
    let importing = engine.sources.import(file, true, |_, _| given.notify_one());
    tokio::pin!(importing);
    if reads {
        importing.await.context("reading")?;
        return Ok(());
    }
    // The model is fast enough to read a few before it is called off; only what it hands over is kept.
    tokio::select! {
        biased;
        () = given.notified() => {}
        imported = &mut importing => drop(imported?),
    }
    Ok(())
}
