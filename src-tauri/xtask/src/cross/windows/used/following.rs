//! Following changes, as `dogear watch` does while browsers write.

use std::fs;

use anyhow::ensure;
use serde_json::Value;

use super::layout::{self, CHROME, CHROME_FILE, EDGE_FILE, FIREFOX_FILE, IN_CHROME};
use super::{Row, row};

pub const ROWS: &[Row] = &[
    row("watch: a file that is renamed into place, as browsers do, is noticed", |person| {
        let watch = person.watch()?;
        person.replace(CHROME_FILE, layout::bookmarks(&IN_CHROME))?;
        watch.event(|event| is_change(event, "added", "chrome"))?;
        Ok(())
    }),
    row("watch: a file that is written where it is is noticed", |person| {
        let watch = person.watch()?;
        person.write(CHROME_FILE, layout::bookmarks(&IN_CHROME[..3]))?;
        watch.event(|event| is_change(event, "removed", "chrome"))?;
        Ok(())
    }),
    row("watch: a bookmark that Firefox writes into its log is noticed", |person| {
        let watch = person.watch()?;
        let (mut firefox, input) = layout::running_firefox(person, &[("Night fox", "https://night.example/")])?;
        let noticed = watch.event(|event| is_change(event, "added", "firefox"));
        drop(input);
        firefox.wait()?;
        noticed.map(drop)
    }),
    row("watch: a file that is held when it changes is read once it is free", |person| {
        let watch = person.watch()?;
        person.replace(EDGE_FILE, layout::bookmarks(&[("Held notes", "https://learn.example/notes")]))?;
        let held = person.lock(EDGE_FILE);
        if let Ok(held) = held {
            held.free()?;
        }
        watch.event(|event| is_change(event, "changed", "edge"))?;
        Ok(())
    }),
    row("watch: a profile folder that is replaced as a whole is noticed", |person| {
        let watch = person.watch()?;
        let (profile, other) = (person.home.join(CHROME).join("Profile 1"), person.home.join(CHROME).join("Before"));
        fs::rename(&profile, &other)?;
        let pages = [("Office rules", "https://office.example/"), ("Office plants", "https://plants.example/")];
        person.write(&format!("{CHROME}/Profile 1/Bookmarks"), layout::bookmarks(&pages))?;
        fs::remove_dir_all(other)?;
        watch.event(|event| is_change(event, "added", "chrome"))?;
        Ok(())
    }),
    row("watch: ended by force, it leaves a library that is sound", |person| {
        let before = person.json(&["status"])?;
        drop(person.watch()?);
        let status = person.json(&["status"])?;
        ensure!(["problems", "bookmarks", "sources"].iter().all(|part| status[part] == before[part]), "{status}");
        ensure!(person.titles(&["night fox"])?.first().is_some_and(|title| title == "Night fox"));
        Ok(())
    }),
    row("two programs write into one library at once, and both end well", |person| {
        let start = || person.dogear(&["--json", "sync"]).stdout(std::process::Stdio::null()).spawn();
        let (mut one, mut other) = (start()?, start()?);
        let (one, other) = (one.wait()?, other.wait()?);
        ensure!(one.success() && other.success(), "{one}, {other}");
        Ok(())
    }),
    row("Firefox's files are as Firefox left them: nothing lies beside its database", |person| {
        let folder = person.home.join(FIREFOX_FILE);
        let folder = folder.parent().map(fs::read_dir).transpose()?;
        let names: Vec<_> = folder.into_iter().flatten().flatten().map(|entry| entry.file_name()).collect();
        ensure!(names == ["places.sqlite"], "{names:?}");
        Ok(())
    }),
];

fn is_change(event: &Value, what: &str, browser: &str) -> bool {
    let is_meant = event["source"].as_str().is_some_and(|id| id.starts_with(browser));
    event["event"] == "change" && is_meant && event[what].as_u64().is_some_and(|number| number > 0)
}
