//! Nothing leaves: the real programs, in a fresh home and without what makes a build machine quiet, look no name up, open
//! no socket that leads out, and write nothing outside the data folder. `PRIVACY.md` says which sentence rests on which
//! test here.
#![cfg(target_os = "linux")]

use std::{fs, os::unix::fs::PermissionsExt, path::PathBuf, thread, time::Duration};

use anyhow::{Result, ensure};
use dogear_tests::{dogear::Dogear, firefox::Firefox, missing, trace};

use crate::support::{path, text, with_sample};

/// A report that waits for a quiet moment comes within half a minute.
const LONG_ENOUGH: Duration = Duration::from_secs(40);
/// It stands in every library that can report to its maker.
const COLLECTOR: &[u8] = b"OneCollector";

/// One bookmark, as Chromium writes it.
const BOOKMARKS: &str = r#"{"roots": {"bookmark_bar": {"children": [{"date_added": "13300000000000000", "guid":
    "00000000-0000-4000-a000-000000000001", "id": "5", "name": "Sourdough starter", "type": "url",
    "url": "https://bread.example/starter"}], "name": "Bookmarks bar", "type": "folder"}}, "version": 1}"#;

/// What an assistant says when it comes, asks and goes.
const ASSISTANT: &str = concat!(
    r#"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"t","version":"1"}}}"#,
    "\n",
    r#"{"jsonrpc":"2.0","method":"notifications/initialized"}"#,
    "\n",
    r#"{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"search_bookmarks","arguments":{"query":"bread"}}}"#,
    "\n",
);

#[test]
fn no_command_reaches_out_or_writes_elsewhere() -> Result<()> {
    if !trace::is_possible()? {
        return Ok(());
    }
    let dogear = Dogear::new()?;
    let profile = dogear.home().join(".config/chromium/Default");
    fs::create_dir_all(&profile)?;
    fs::write(profile.join("Bookmarks"), BOOKMARKS)?;
    // Its browser has ended before anything is traced.
    if let Some(firefox) = Firefox::start(dogear.home())? {
        firefox.add(dogear_tests::firefox::TOOLBAR, "How tides work", "https://ocean.example/tides")?;
    }
    let dogear = with_sample(dogear.traced()?)?;
    let out = dogear.home().join("out");
    fs::create_dir(&out)?;
    let export = out.join("all.html");
    for command in [
        &["sources"][..],
        &["sync"],
        &["search", "bread with natural yeast"],
        &["ask", "what did I save about rust?"],
        &["export", path(&export)?],
        &["changes"],
        &["conversations"],
        &["model"],
        &["provider"],
        &["status"],
        &["rebuild"],
    ] {
        let ran = dogear.run(command)?;
        ensure!(ran.code == 0, "dogear {command:?} failed: {ran:?}");
    }
    let talked = dogear.tell(&["chat"], "links about bread\n")?;
    ensure!(talked.code == 0 && talked.stdout.contains("bread"), "{talked:?}");
    let told = dogear.tell(&["mcp"], ASSISTANT)?;
    ensure!(told.code == 0, "{told:?}");
    assert_silent(&dogear, 14, &[out])
}

#[test]
fn following_the_browsers_reaches_out_to_nobody() -> Result<()> {
    if !trace::is_possible()? {
        return Ok(());
    }
    let dogear = with_sample(Dogear::new()?.traced()?)?;
    let profile = dogear.home().join(".config/chromium/Default");
    fs::create_dir_all(&profile)?;
    let (bookmarks, part) = (profile.join("Bookmarks"), profile.join("Bookmarks.part"));
    fs::write(&bookmarks, BOOKMARKS)?;
    let watch = dogear.watch()?;
    watch.next("ready")?;
    fs::write(&part, BOOKMARKS.replace("Sourdough starter", "Sourdough"))?;
    fs::rename(&part, &bookmarks)?;
    assert_eq!(text(&watch.next("change")?, "event"), "change");
    thread::sleep(LONG_ENOUGH);
    drop(watch);
    assert_silent(&dogear, 2, &[])
}

#[test]
fn the_runtime_that_comes_with_dogear_cannot_report() -> Result<()> {
    let Some(model) = missing::model()? else { return Ok(()) };
    let library = fs::read(&model.runtime)?;
    let reports = library.windows(COLLECTOR.len()).any(|window| window == COLLECTOR);
    ensure!(!reports, "{} holds a client that reports to its maker", model.runtime.display());
    Ok(())
}

/// `asked_for` are folders that the person named.
fn assert_silent(dogear: &Dogear, programs: usize, asked_for: &[PathBuf]) -> Result<()> {
    let (seen, data) = (dogear.seen()?, dogear.data());
    assert_eq!(seen.programs, programs, "every program is traced");
    assert!(seen.names.is_empty(), "names were looked up: {:#?}", seen.names);
    assert!(seen.sockets.is_empty(), "sockets lead out: {:#?}", seen.sockets);
    assert!(seen.opened.is_empty(), "sockets were opened that could lead out: {:#?}", seen.opened);
    assert!(seen.written.contains(&data.join("dogear.db")), "the library is seen: {:#?}", seen.written);
    let beside = seen.written_beside(&[std::slice::from_ref(&data), asked_for].concat());
    assert!(beside.is_empty(), "written outside the data folder: {beside:#?}");
    let mode = fs::metadata(&data)?.permissions().mode();
    assert_eq!(mode & 0o077, 0, "others may not look into the data folder: {mode:o}");
    Ok(())
}
