//! Words that several journeys use.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    time::SystemTime,
};

use anyhow::{Context, Result};
use dogear_engine::{
    Engine, Options,
    domain::{ConversationSummary, Turn},
};
use dogear_tests::{dogear::Dogear, missing::checkout};
use serde_json::Value;

/// A home whose library holds the sample bookmarks.
pub fn with_sample(dogear: Dogear) -> Result<Dogear> {
    let sample = checkout().join("assets/sample-bookmarks.html");
    dogear.json(&["import", path(&sample)?])?;
    Ok(dogear)
}

/// A path as an argument.
pub fn path(path: &Path) -> Result<&str> {
    path.to_str().context("a path of letters")
}

/// The text of a field; empty when there is none.
pub fn text<'a>(value: &'a Value, field: &str) -> &'a str {
    value[field].as_str().unwrap_or_default()
}

/// The elements of a field; empty when there are none.
pub fn list<'a>(value: &'a Value, field: &str) -> &'a [Value] {
    value[field].as_array().map(Vec::as_slice).unwrap_or_default()
}

/// The first event of this name.
pub fn event<'a>(lines: &'a [Value], name: &str) -> Result<&'a Value> {
    lines.iter().find(|line| line["event"] == name).with_context(|| format!("no event `{name}` in {lines:?}"))
}

/// Everything that a home's library keeps of what was asked, the latest conversation first.
pub async fn conversations(dogear: &Dogear) -> Result<Vec<(ConversationSummary, Vec<Turn>)>> {
    let engine = Engine::open(Options { meaning: false, ..Options::new(dogear.data()) }).await?;
    let mut all = Vec::new();
    for summary in engine.conversations.list().await? {
        let turns = engine.conversations.turns(summary.id).await?;
        all.push((summary, turns));
    }
    engine.close().await;
    Ok(all)
}

/// The address of the best hit; empty when there is none.
pub fn first_url(dogear: &Dogear, query: &str, mode: &str) -> Result<String> {
    let hits = dogear.search(query, mode)?;
    Ok(hits.first().map(|hit| text(hit, "url").to_owned()).unwrap_or_default())
}

/// Every path below a folder with its size and the time of its last change.
fn tree(root: &Path) -> Result<BTreeMap<PathBuf, (u64, SystemTime)>> {
    let mut seen = BTreeMap::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder)? {
            let path = entry?.path();
            let about = path.symlink_metadata()?;
            seen.insert(path.clone(), (about.len(), about.modified()?));
            if about.is_dir() {
                folders.push(path);
            }
        }
    }
    Ok(seen)
}

/// Runs what reads a browser's profile, and makes sure that nothing in the browser's folder is new, gone or changed.
pub fn assert_left_as_it_was(dogear: &Dogear, browser: &Path) -> Result<()> {
    let before = tree(browser)?;
    assert!(before.len() > 10, "a real profile has many files: {before:?}");
    for arguments in [&["sources"][..], &["sync"], &["search", "sourdough"], &["rebuild"]] {
        dogear.json(arguments)?;
    }
    let watch = dogear.watch()?;
    watch.next("ready")?;
    drop(watch);
    let after = tree(browser)?;
    let changed: BTreeMap<_, _> = after.iter().filter(|(path, seen)| before.get(*path) != Some(seen)).collect();
    assert!(changed.is_empty() && before.len() == after.len(), "new or changed: {changed:?}");
    Ok(())
}
