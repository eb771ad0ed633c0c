//! The figures of tests/BENCHMARKS.md: import, embedding, search, evaluation, following, memory and idle load, on the
//! benchmark libraries of `../shared/bench` with the real model. `cargo bench -p dogear-tests [-- PART ...]`
//!
//! Each part prints lines of `name value unit`; it decides nothing. Parts: import search search-100k dense duplicates listing eval follow
//! process change chat; and those that have to be asked for: `million`, which takes ten minutes the first time, `window`,
//! which needs a screen (`xvfb-run`), `stay` and `life`, which make a screen of their own, `firefox`, which needs that browser, `browsers`, which needs it and Chromium,
//! `conditions`, `first`, which reads a library in five steps, `shelves`, which needs a browser, too, `habit`, which searches some 5,000 times, `map`, which draws maps, `passages`, which is told where the texts of pages are, `kill`, which ends a thousand programs, `companion`, which needs Chromium and a screen of
//! its own, `companion-large`, for which Chromium makes 200,000 bookmarks in some twenty minutes, and `companion-random`, which needs both browsers, and may be told how many things to do (`companion-random 5000`).
#![expect(clippy::print_stdout, reason = "a benchmark prints its figures")]

mod browsers;
mod change;
mod chat;
#[cfg(target_os = "linux")]
mod companion;
mod conditions;
mod dense;
mod duplicates;
mod eval;
mod firefox;
mod first;
mod follow;
mod habit;
mod import;
#[path = "../journeys/integrity.rs"]
mod integrity;
mod kill;
#[cfg(target_os = "linux")]
mod life;
mod listing;
mod map;
mod measure;
mod million;
mod passages;
mod process;
mod search;
mod setting;
mod shelves;
#[cfg(target_os = "linux")]
mod stay;
mod window;

use anyhow::Result;

use crate::setting::Setting;

fn main() -> Result<()> {
    let wanted: Vec<String> = std::env::args().skip(1).filter(|argument| !argument.starts_with('-')).collect();
    let wants = |part: &str| wanted.is_empty() || wanted.iter().any(|name| name == part);
    let Some(setting) = Setting::find()? else {
        println!("skipped: ../shared/bench or the model is not there (cargo xtask setup)");
        return Ok(());
    };
    let runtime = tokio::runtime::Runtime::new()?;
    if wants("import") {
        runtime.block_on(import::run(&setting))?;
    }
    if wants("search") {
        runtime.block_on(search::run("10k", &setting.library_10k, &setting))?;
    }
    if wants("search-100k") {
        runtime.block_on(search::run("100k", &setting.library_100k, &setting))?;
    }
    if wants("dense") {
        runtime.block_on(dense::run(&setting))?;
    }
    if wants("duplicates") {
        runtime.block_on(duplicates::run(&setting))?;
    }
    if wants("listing") {
        runtime.block_on(listing::run(&setting))?;
    }
    if wanted.iter().any(|name| name == "map") {
        runtime.block_on(map::run(&setting))?;
    }
    if wanted.iter().any(|name| name == "window") {
        runtime.block_on(window::run())?;
    }
    if wanted.iter().any(|name| name == "shelves") {
        runtime.block_on(shelves::run(&setting))?;
    }
    #[cfg(target_os = "linux")]
    if wanted.iter().any(|name| name == "stay") {
        stay::run(&setting)?;
    }
    #[cfg(target_os = "linux")]
    if wanted.iter().any(|name| name == "life") {
        runtime.block_on(life::run(&setting))?;
    }
    if wanted.iter().any(|name| name == "million") {
        runtime.block_on(million::run(&setting))?;
    }
    if wanted.iter().any(|name| name == "passages") {
        runtime.block_on(passages::run(&setting))?;
    }
    if wanted.iter().any(|name| name == "conditions") {
        runtime.block_on(conditions::run(&setting))?;
    }
    if wanted.iter().any(|name| name == "first") {
        runtime.block_on(first::run(&setting))?;
    }
    if wanted.iter().any(|name| name == "browsers") {
        browsers::run(&setting)?;
    }
    if wanted.iter().any(|name| name == "firefox") {
        firefox::run()?;
    }
    if wanted.iter().any(|name| name == "habit") {
        runtime.block_on(habit::run(&setting))?;
    }
    if wanted.iter().any(|name| name == "kill") {
        runtime.block_on(kill::run())?;
    }
    #[cfg(target_os = "linux")]
    if wanted.iter().any(|name| name == "companion") {
        companion::run(&setting)?;
    }
    #[cfg(target_os = "linux")]
    if wanted.iter().any(|name| name == "companion-large") {
        companion::run_large()?;
    }
    #[cfg(target_os = "linux")]
    if wanted.iter().any(|name| name == "companion-random") {
        companion::run_random(&wanted)?;
    }
    if wants("eval") {
        runtime.block_on(eval::run(&setting))?;
    }
    if wants("follow") {
        runtime.block_on(follow::run())?;
    }
    if wants("process") {
        process::run(&setting)?;
    }
    if wants("change") {
        change::run(&setting)?;
    }
    if wants("chat") {
        runtime.block_on(chat::run(&setting))?;
    }
    Ok(())
}
