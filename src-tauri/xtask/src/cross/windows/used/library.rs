//! Reading all profiles, what a file that cannot be read does to the library, and finding again.

use std::fs;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use super::browsers::source_at;
use super::layout::{self, CHROME_FILE, EDGE_FILE, FIREFOX_FILE, IN_CHROME, OPERA_FILE};
use super::person::{Person, document, titles};
use super::{Row, row};

/// In the profiles of the layout and the one that was added.
const ALL: u64 = 11;

pub const ROWS: &[Row] = &[
    row("every profile is read", |person| {
        let synced = person.json(&["sync"])?;
        let added: u64 = reports(&synced)?.iter().filter_map(|report| report["added"].as_u64()).sum();
        ensure!(added == ALL, "{synced}");
        Ok(())
    }),
    row("search by meaning is made ready", |person| {
        let synced = document(&mut person.by_meaning(&["--json", "sync"]))?;
        ensure!(synced["embedded"] == ALL, "{synced}");
        Ok(())
    }),
    row("reading again changes nothing", |person| {
        let synced = person.json(&["sync"])?;
        let same = |report: &Value| ["added", "changed", "moved", "removed"].iter().all(|what| report[what] == 0);
        ensure!(reports(&synced)?.iter().all(same), "{synced}");
        Ok(())
    }),
    row("status: the model of 384 numbers, nothing pending, no problem", |person| {
        let status = document(&mut person.by_meaning(&["--json", "status"]))?;
        ensure!(status["model"]["dims"] == 384 && status["pending"] == 0, "{status}");
        ensure!(status["bookmarks"] == ALL && status["problems"] == serde_json::json!([]), "{status}");
        Ok(())
    }),
    row("search by words", |person| first(person, &["sourdough"], "How to bake sourdough bread")),
    row("search by words without the accents that are written", |person| {
        first(person, &["creme brulee"], IN_CHROME[0].0)
    }),
    row("search by words in Japanese", |person| first(person, &["味噌汁"], "味噌汁の作り方")),
    row("search by meaning alone", |person| {
        let arguments = ["--json", "search", "--mode", "meaning", "baking a loaf at home"];
        let found = titles(&document(&mut person.by_meaning(&arguments))?);
        ensure!(found.first().is_some_and(|title| title.contains("sourdough")), "{found:?}");
        Ok(())
    }),
    row("search by words and meaning together", |person| {
        let found = titles(&document(&mut person.by_meaning(&["--json", "search", "opera house"]))?);
        ensure!(found.first().is_some_and(|title| title == "Opera houses of Europe"), "{found:?}");
        Ok(())
    }),
    row("conditions: a site, a browser", |person| {
        first(person, &["bread", "--site", "bread.example"], "How to bake sourdough bread")?;
        first(person, &["notes in edge"], "Windows release notes")
    }),
    row("pages near in meaning to one", |person| {
        let arguments = ["--json", "similar", "https://bread.example/sourdough"];
        let near = document(&mut person.by_meaning(&arguments))?;
        ensure!(near["near"].as_array().is_some_and(|hits| !hits.is_empty()), "{near}");
        Ok(())
    }),
    row("a question is answered from the bookmarks", |person| {
        let ran = person.run(&["ask", "links about rust", "--llm", "none"])?;
        ensure!(ran.code == Some(0) && ran.stdout.contains("doc.rust-lang.org"), "{ran:?}");
        Ok(())
    }),
    row("a file held by a program that shares it with nobody takes nothing away", |person| {
        let held = person.lock(EDGE_FILE)?;
        check_unread(person, EDGE_FILE)?;
        held.free()
    }),
    row("a file that is free again is read again", |person| {
        person
            .replace(EDGE_FILE, layout::bookmarks(&[("Windows release notes, new", "https://learn.example/notes")]))?;
        let report = report_of(person, EDGE_FILE)?;
        ensure!(report["state"] == "ok" && report["changed"] == 1, "{report}");
        Ok(())
    }),
    row("Firefox's database, held, takes nothing away", |person| {
        let held = person.lock(FIREFOX_FILE)?;
        check_unread(person, FIREFOX_FILE)?;
        held.free()
    }),
    row("what Firefox has only in its log, while it runs, is read", |person| {
        let (mut firefox, input) = layout::running_firefox(person, &[("Fresh fox", "https://fresh.example/")])?;
        let report = report_of(person, FIREFOX_FILE);
        drop(input);
        firefox.wait()?;
        let report = report?;
        ensure!(report["state"] == "ok" && report["added"] == 1, "{report}");
        Ok(())
    }),
    row("a file that breaks off takes nothing away", |person| {
        person.replace(OPERA_FILE, "{\"roots\": {\"bookmark_bar\"")?;
        check_unread(person, OPERA_FILE)
    }),
    row("a profile that is gone takes nothing away", |person| {
        fs::remove_file(person.home.join(OPERA_FILE))?;
        check_unread(person, OPERA_FILE)
    }),
    row("what the browser removed goes, what it moved to another file name does not", |person| {
        person.replace(CHROME_FILE, layout::bookmarks(&IN_CHROME[..3]))?;
        let report = report_of(person, CHROME_FILE)?;
        ensure!(report["removed"] == 1 && report["unchanged"] == 3, "{report}");
        Ok(())
    }),
    row("what was removed is told by changes", |person| {
        let changes = person.json(&["changes", "--kind", "removed"])?;
        ensure!(changes[0]["title"] == "The Rust Programming Language", "{changes}");
        Ok(())
    }),
];

fn reports(synced: &Value) -> Result<&Vec<Value>> {
    synced["sources"].as_array().context("no reports")
}

/// What a sync says of the profile that holds this file.
fn report_of(person: &Person, file: &str) -> Result<Value> {
    let folder = file.rsplit_once('/').map_or(file, |(folder, _)| folder);
    let id = source_at(person, &person.called(folder))?["id"].clone();
    let synced = person.json(&["sync"])?;
    let report = reports(&synced)?.iter().find(|report| report["id"] == id);
    report.cloned().with_context(|| format!("no report of {id} in {synced}"))
}

/// The source says that it cannot be read, and the library has as many bookmarks as before.
fn check_unread(person: &Person, file: &str) -> Result<()> {
    let before = person.json(&["status"])?["bookmarks"].clone();
    let report = report_of(person, file)?;
    ensure!(report["state"] != "ok" && report["removed"] == 0 && report["detail"].is_string(), "{report}");
    let after = person.json(&["status"])?["bookmarks"].clone();
    ensure!(before == after, "{before} became {after}");
    Ok(())
}

fn first(person: &Person, arguments: &[&str], title: &str) -> Result<()> {
    let found = person.titles(arguments)?;
    ensure!(found.first().is_some_and(|first| first == title), "{found:?}");
    Ok(())
}
