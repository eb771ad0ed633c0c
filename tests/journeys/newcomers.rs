//! Browsers that start for the first time while Dogear watches, and profiles that go and come back.

use std::{fs, path::Path};

use anyhow::{Context, Result};
use dogear_tests::{
    chromium::{BOOKMARKS_BAR, Chromium},
    dogear::{Dogear, Watch},
    firefox::{Firefox, TOOLBAR},
    patience::until,
};

use crate::support::{first_url, list, text};

const SOURDOUGH: (&str, &str) = ("Sourdough starter, week by week", "https://bread.example/starter");

#[test]
fn a_chromium_that_starts_for_the_first_time_is_noticed() -> Result<()> {
    let dogear = Dogear::by_words()?;
    let watch = dogear.watch()?;
    watch.next("ready")?;
    let Some(chromium) = Chromium::start(dogear.home())? else { return Ok(()) };
    assert_announced(&watch, "chromium", &chromium.profile())?;
    chromium.add(BOOKMARKS_BAR, SOURDOUGH.0, SOURDOUGH.1)?;
    let change = watch.next("change")?;
    assert_eq!(change["added"], 1, "{change}");
    assert_eq!(first_url(&dogear, "sourdough", "words")?, SOURDOUGH.1);
    drop(chromium);

    let (folder, away) = (dogear.home().join(".config/chromium"), dogear.home().join("away"));
    fs::rename(&folder, &away)?;
    let synced = dogear.json(&["sync"])?;
    assert_eq!(text(&list(&synced, "sources")[0], "state"), "missing", "{synced}");
    assert_eq!(first_url(&dogear, "sourdough", "words")?, SOURDOUGH.1, "what was read stays");
    fs::rename(&away, &folder)?;
    let synced = dogear.json(&["sync"])?;
    let report = &list(&synced, "sources")[0];
    assert_eq!(
        (text(report, "state"), &report["unchanged"], &report["added"]),
        ("ok", &1.into(), &0.into()),
        "{report}"
    );
    Ok(())
}

#[test]
fn a_firefox_that_starts_for_the_first_time_is_noticed() -> Result<()> {
    let dogear = Dogear::by_words()?;
    let watch = dogear.watch()?;
    watch.next("ready")?;
    let Some(firefox) = Firefox::start(dogear.home())? else { return Ok(()) };
    assert_announced(&watch, "firefox", &firefox.profile())?;
    firefox.add(TOOLBAR, SOURDOUGH.0, SOURDOUGH.1)?;
    until("the bookmark is found", || first_url(&dogear, "sourdough", "words").ok().filter(|url| url == SOURDOUGH.1))?;
    Ok(())
}

fn assert_announced(watch: &Watch, browser: &str, profile: &Path) -> Result<()> {
    let source = watch.next("source").context("the profile is announced")?;
    assert_eq!((text(&source, "browser"), Path::new(text(&source, "path"))), (browser, profile), "{source}");
    assert!(!text(&source, "id").is_empty() && source["profile"].is_string(), "{source}");
    Ok(())
}
