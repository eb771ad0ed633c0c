//! A bookmark's journey in a real Firefox, which stays open all the time: its database is copied under it.

use std::path::Path;

use anyhow::{Result, ensure};
use dogear_tests::{
    dogear::{Dogear, Watch},
    firefox::{Firefox, OTHER_BOOKMARKS, TOOLBAR},
    missing,
};
use serde_json::Value;

use crate::support::{assert_left_as_it_was, first_url, list, path, text, with_sample};

const SOURDOUGH: (&str, &str) = ("Sourdough starter, week by week", "https://bread.example/starter");
const TIDES: (&str, &str) = ("How tides work | NOAA Ocean Service", "https://ocean.example/facts/tides");

#[test]
fn what_firefox_saves_is_found() -> Result<()> {
    let dogear = Dogear::by_words()?;
    let Some(firefox) = Firefox::start(dogear.home())? else { return Ok(()) };
    let recipes = firefox.add_folder(TOOLBAR, "Recipes")?;
    firefox.add(&recipes, SOURDOUGH.0, SOURDOUGH.1)?;

    let sources = dogear.json(&["sources"])?;
    let [source] = sources.as_array().map(Vec::as_slice).unwrap_or_default() else {
        panic!("one profile was written, not {sources}");
    };
    assert_eq!((text(source, "browser"), text(source, "state")), ("firefox", "ok"), "{source}");
    assert_eq!((text(source, "profile"), text(source, "format")), ("default-release", "firefox_places"), "{source}");
    assert_eq!(Path::new(text(source, "path")), firefox.profile());

    dogear.json(&["sync"])?;
    let hits = dogear.search("sourdough", "words")?;
    assert_eq!(text(&hits[0], "url"), SOURDOUGH.1, "{hits:?}");
    assert_eq!(list(&hits[0], "folder"), ["Bookmarks Toolbar", "Recipes"], "{hits:?}");
    Ok(())
}

#[test]
fn what_happens_in_a_running_firefox_is_followed() -> Result<()> {
    let dogear = Dogear::new()?;
    let Some(firefox) = Firefox::start(dogear.home())? else { return Ok(()) };
    let later = firefox.add_folder(OTHER_BOOKMARKS, "Read later")?;
    firefox.add(TOOLBAR, SOURDOUGH.0, SOURDOUGH.1)?;
    let watch = dogear.watch()?;
    watch.next("ready")?;

    let tides = firefox.add(TOOLBAR, TIDES.0, TIDES.1)?;
    change(&watch, [1, 0, 0, 0])?;
    assert_eq!(first_url(&dogear, "tides", "words")?, TIDES.1);
    if missing::model()?.is_some() {
        assert_eq!(first_url(&dogear, "ebb and flood of the sea", "meaning")?, TIDES.1);
    }

    firefox.move_to(&tides, &later)?;
    change(&watch, [0, 0, 1, 0])?;
    let hits = dogear.search("tides", "words")?;
    assert_eq!(list(&hits[0], "folder"), ["Other Bookmarks", "Read later"], "{hits:?}");

    firefox.rename(&tides, "What the moon does to the oceans")?;
    change(&watch, [0, 1, 0, 0])?;
    assert_eq!(first_url(&dogear, "moon", "words")?, TIDES.1);
    assert_eq!(dogear.search("NOAA", "words")?, [] as [Value; 0], "the old title is gone");

    firefox.tag(TIDES.1, "astronomy")?;
    change(&watch, [0, 1, 0, 0])?;
    assert_eq!(first_url(&dogear, "astronomy", "words")?, TIDES.1);
    firefox.untag(TIDES.1, "astronomy")?;
    change(&watch, [0, 1, 0, 0])?;
    assert_eq!(dogear.search("astronomy", "words")?, [] as [Value; 0], "the tag is gone");
    firefox.set_keyword(TIDES.1, "gezeiten")?;
    change(&watch, [0, 1, 0, 0])?;
    assert_eq!(first_url(&dogear, "gezeiten", "words")?, TIDES.1);

    firefox.remove(&tides)?;
    change(&watch, [0, 0, 0, 1])?;
    assert_eq!(dogear.search("moon", "words")?, [] as [Value; 0]);
    assert_eq!(first_url(&dogear, "sourdough", "words")?, SOURDOUGH.1, "what was not touched stays");

    assert_eq!(firefox.complaints()?, [] as [String; 0], "the browser noticed that it was read");
    assert!(!firefox.profile().join("places.sqlite.corrupt").exists());
    Ok(())
}

#[test]
fn a_closed_profile_is_left_as_it_was() -> Result<()> {
    let dogear = Dogear::by_words()?;
    let Some(firefox) = Firefox::start(dogear.home())? else { return Ok(()) };
    firefox.add(TOOLBAR, SOURDOUGH.0, SOURDOUGH.1)?;
    drop(firefox);

    assert_left_as_it_was(&dogear, &dogear.home().join(".mozilla"))?;
    assert_eq!(first_url(&dogear, "sourdough", "words")?, SOURDOUGH.1);
    Ok(())
}

/// Waits for the next change and compares what was added, changed, moved and removed.
fn change(watch: &Watch, expected: [u64; 4]) -> Result<()> {
    let change = watch.next("change")?;
    let counts = ["added", "changed", "moved", "removed"].map(|what| change[what].as_u64().unwrap_or_default());
    ensure!(counts == expected, "{counts:?} instead of {expected:?}: {change}");
    Ok(())
}

#[test]
fn what_dogear_exports_firefox_imports() -> Result<()> {
    let dogear = Dogear::by_words()?;
    let Some(firefox) = Firefox::start(dogear.home())? else { return Ok(()) };
    let dogear = with_sample(dogear)?;
    let exported = dogear.home().join("all.html");
    dogear.json(&["export", path(&exported)?])?;
    firefox.import_html(&exported)?;
    dogear.json(&["sync"])?;
    let sources = dogear.json(&["sources"])?;
    let count = |browser: &str| {
        let of = sources.as_array().into_iter().flatten().find(|source| source["browser"] == browser);
        of.and_then(|source| source["bookmarks"].as_u64())
    };
    ensure!(count("file").is_some(), "{sources}");
    assert_eq!(count("firefox"), count("file"), "{sources}");
    let hits = dogear.search("tokio tutorial", "words")?;
    assert_eq!(list(&hits[0], "also").len(), 1, "the page that Firefox now holds is the page of the file: {hits:?}");
    Ok(())
}
