//! How long it takes from a bookmark saved in a real Chromium to a bookmark found, with the companion; printed, not judged.
#![cfg(target_os = "linux")]

use std::{
    fs,
    time::{Duration, Instant},
};

use anyhow::{Context, Result};
use dogear_tests::{companion::Browser, dogear::Dogear, patience::until};
use serde_json::json;

const BOOKMARKS: usize = 30_000;
const SAVED: usize = 50;

#[test]
#[ignore = "measures; see BENCHMARKS.md"]
fn figures() -> Result<()> {
    let dogear = Dogear::by_words()?;
    fs::create_dir_all(dogear.home().join(".config/chromium"))?;
    dogear.json(&["companion", "--install"])?;
    dogear.json(&["companion", "--remove"])?;
    let Some(browser) = Browser::start(dogear.home())? else { return Ok(()) };
    let mut companion = browser.companion()?;
    for first in (0..BOOKMARKS).step_by(1_000) {
        companion.run(&format!(
            "const {{ id }} = await chrome.bookmarks.create({{ parentId: '2', title: 'Folder {first}' }});
             await Promise.all([...Array(1000).keys()].map((n) => n + {first}).map((n) => chrome.bookmarks.create({{
               parentId: id, title: `Page ${{n}} about bread and tides`, url: `https://site${{n % 500}}.example/path/${{n}}` }})));",
        ))?;
    }
    drop(companion);
    // A browser that is asked to end may leave what it has not written.
    let (file, last) = (browser.profile("Default").join("Bookmarks"), format!("/path/{}\"", BOOKMARKS - 1));
    until("the browser writes its file", || fs::read_to_string(&file).ok()?.contains(&last).then_some(()))?;
    drop(browser);

    dogear.json(&["companion", "--install"])?;
    let Some(browser) = Browser::start(dogear.home())? else { return Ok(()) };
    let told = dogear.data().join("companion");
    until("the host is there", || holds(&told, ".there").then_some(()))?;
    let began = Instant::now();
    until("all can be searched", || {
        let held = dogear.json(&["status"]).ok()?["bookmarks"].as_u64()?;
        (usize::try_from(held).ok()? >= BOOKMARKS).then_some(())
    })?;
    println!("first tree of {BOOKMARKS}, from hello to searchable by words: {:?}", began.elapsed());
    println!("host: {}", host(&dogear)?);

    let mut companion = browser.companion()?;
    let mut took = Vec::with_capacity(SAVED);
    for number in 0..SAVED {
        let page = json!({ "parentId": "1", "title": format!("Zanzibar{number}"), "url": format!("https://spice.example/{number}") });
        companion.run(&format!("await chrome.bookmarks.create({page})"))?;
        let saved = Instant::now();
        until("it is found", || {
            (!dogear.search(&format!("zanzibar{number}"), "words").ok()?.is_empty()).then_some(())
        })?;
        took.push(saved.elapsed());
    }
    took.sort();
    let at = |share: usize| took.get(SAVED * share / 100).copied().unwrap_or_default();
    println!("saved to found by words, {SAVED} times: median {:?}, p95 {:?}", at(50), at(95));
    println!("host: {}", host(&dogear)?);

    let searches = companion.run(
        "const port = chrome.runtime.connectNative('app.dogear.companion');
         let heard; port.onMessage.addListener((message) => heard(message));
         const took = [];
         for (const query of ['x', 'b', 'br', 'bread', 'bread ti', 'tides', 'page 1200', 'site12', 'zanzibar7']) {
           const began = performance.now();
           await new Promise((go) => { heard = go; port.postMessage({ type: 'search', id: 1, query, limit: 6 }); });
           took.push(Math.round(performance.now() - began));
         }
         port.disconnect(); return took;",
    )?;
    println!("searches in a new host, ms: {searches}");
    drop(browser);

    let Some(browser) = Browser::start(dogear.home())? else { return Ok(()) };
    browser.companion()?;
    std::thread::sleep(Duration::from_secs(5));
    println!("host at rest after a restart with an unchanged tree: {}", host(&dogear)?);
    Ok(())
}

fn holds(folder: &std::path::Path, ending: &str) -> bool {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.into_iter().any(|entry| entry.file_name().to_string_lossy().ends_with(ending))
}

/// What the host's memory is, as the system says it.
fn host(dogear: &Dogear) -> Result<String> {
    let data = dogear.data();
    for process in fs::read_dir("/proc")?.flatten() {
        let line = fs::read_to_string(process.path().join("cmdline")).unwrap_or_default();
        if line.contains("companion") && line.split('\0').any(|word| data == std::path::Path::new(word)) {
            let status = fs::read_to_string(process.path().join("status"))?;
            let lines: Vec<&str> =
                status.lines().filter(|line| line.starts_with("VmHWM") || line.starts_with("VmRSS")).collect();
            return Ok(lines.join(", ").replace('\t', " "));
        }
    }
    None.context("no host runs")
}
