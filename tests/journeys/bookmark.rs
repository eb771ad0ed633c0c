//! A bookmark's journey: a real Chromium saves it, Dogear finds it. The profile is only ever looked at.

use std::path::Path;

use anyhow::Result;
use dogear_tests::{
    chromium::{BOOKMARKS_BAR, Chromium, OTHER_BOOKMARKS},
    dogear::Dogear,
    missing,
};
use serde_json::Value;

use crate::support::{assert_left_as_it_was, first_url, list, path, text, with_sample};

const SOURDOUGH: (&str, &str) = ("Sourdough starter, week by week", "https://bread.example/starter");
const AUBERGINE: (&str, &str) = ("Ottolenghi - aubergine with saffron yoghurt", "https://cooking.example/aubergine");
const TIDES: (&str, &str) = ("How tides work | NOAA Ocean Service", "https://ocean.example/facts/tides");

#[test]
fn what_chromium_saves_is_found_by_words_and_by_meaning() -> Result<()> {
    let dogear = Dogear::new()?;
    let Some(chromium) = Chromium::start(dogear.home())? else { return Ok(()) };
    let recipes = chromium.add_folder(BOOKMARKS_BAR, "Recipes")?;
    for (title, url) in [SOURDOUGH, AUBERGINE] {
        chromium.add(&recipes, title, url)?;
    }
    chromium.add(OTHER_BOOKMARKS, TIDES.0, TIDES.1)?;
    chromium.wait_until_written(&[SOURDOUGH.0, AUBERGINE.0, TIDES.0])?;

    let sources = dogear.json(&["sources"])?;
    let [source] = sources.as_array().map(Vec::as_slice).unwrap_or_default() else {
        panic!("one profile was written, not {sources}");
    };
    assert_eq!((text(source, "browser"), text(source, "state")), ("chromium", "ok"), "{source}");
    assert_eq!((&source["bookmarks"], &source["enabled"]), (&3.into(), &true.into()), "{source}");
    assert_eq!(Path::new(text(source, "path")), chromium.profile());

    let synced = dogear.json(&["sync"])?;
    assert_eq!(list(&synced, "sources")[0]["added"], 3, "{synced}");
    let hits = dogear.search("sourdough", "words")?;
    assert_eq!(text(&hits[0], "url"), SOURDOUGH.1, "{hits:?}");
    assert_eq!(list(&hits[0], "folder").last(), Some(&"Recipes".into()), "{hits:?}");

    if missing::model()?.is_some() {
        assert_eq!(first_url(&dogear, "eggplant recipe with yogurt", "hybrid")?, AUBERGINE.1);
        assert_eq!(first_url(&dogear, "why does the sea rise and fall twice a day", "hybrid")?, TIDES.1);
    }
    Ok(())
}

#[test]
fn what_happens_in_a_running_chromium_is_followed() -> Result<()> {
    let dogear = Dogear::new()?;
    let Some(chromium) = Chromium::start(dogear.home())? else { return Ok(()) };
    let later = chromium.add_folder(OTHER_BOOKMARKS, "Read later")?;
    chromium.add(BOOKMARKS_BAR, SOURDOUGH.0, SOURDOUGH.1)?;
    chromium.wait_until_written(&["Read later", SOURDOUGH.0])?;
    let watch = dogear.watch()?;
    watch.next("ready")?;
    let counts = |change: &Value| ["added", "changed", "moved", "removed"].map(|what| change[what].clone());

    let tides = chromium.add(BOOKMARKS_BAR, TIDES.0, TIDES.1)?;
    let change = watch.next("change")?;
    assert_eq!(counts(&change), [1, 0, 0, 0], "{change}");
    assert!(change["read_ms"].is_u64() && !text(&change, "source").is_empty(), "{change}");
    assert_eq!(first_url(&dogear, "tides", "words")?, TIDES.1);
    if missing::model()?.is_some() {
        assert!(change["searchable_ms"].is_u64(), "{change}");
        assert_eq!(first_url(&dogear, "ebb and flood of the sea", "meaning")?, TIDES.1);
    }

    chromium.move_to(&tides, &later)?;
    let change = watch.next("change")?;
    assert_eq!(counts(&change), [0, 0, 1, 0], "{change}");
    let hits = dogear.search("tides", "words")?;
    assert_eq!(list(&hits[0], "folder").last(), Some(&"Read later".into()), "{hits:?}");

    chromium.rename(&tides, "What the moon does to the oceans")?;
    let change = watch.next("change")?;
    assert_eq!(counts(&change), [0, 1, 0, 0], "{change}");
    assert_eq!(first_url(&dogear, "moon", "words")?, TIDES.1);
    assert_eq!(dogear.search("NOAA", "words")?, [] as [Value; 0], "the old title is gone");

    chromium.remove(&tides)?;
    let change = watch.next("change")?;
    assert_eq!(counts(&change), [0, 0, 0, 1], "{change}");
    assert_eq!(dogear.search("moon", "words")?, [] as [Value; 0]);
    assert_eq!(first_url(&dogear, "sourdough", "words")?, SOURDOUGH.1, "what was not touched stays");
    Ok(())
}

#[test]
fn what_dogear_exports_chromium_imports() -> Result<()> {
    let dogear = with_sample(Dogear::by_words()?)?;
    let exported = dogear.home().join("all.html");
    dogear.json(&["export", path(&exported)?])?;
    let Some(chromium) = Chromium::start_with_import(dogear.home(), &exported)? else { return Ok(()) };
    let tokio = dogear.search("tokio tutorial", "words")?;
    chromium.wait_until_written(&[text(&tokio[0], "title")])?;
    dogear.json(&["sync"])?;

    let sources = dogear.json(&["sources"])?;
    let count = |browser: &str| {
        let of = sources.as_array().into_iter().flatten().find(|source| source["browser"] == browser);
        of.and_then(|source| source["bookmarks"].as_u64())
    };
    assert!(count("file").is_some_and(|count| count > 10), "{sources}");
    assert_eq!(count("chromium"), count("file"), "{sources}");
    let hits = dogear.search("tokio tutorial", "words")?;
    let [also] = list(&hits[0], "also") else { panic!("the page of the file is in Chromium now: {hits:?}") };
    assert_eq!(list(also, "folder").last(), list(&hits[0], "folder").last(), "{hits:?}");
    assert_eq!(text(also, "title"), text(&hits[0], "title"));
    Ok(())
}

#[test]
fn a_profile_is_left_as_it_was() -> Result<()> {
    let dogear = Dogear::by_words()?;
    let Some(chromium) = Chromium::start(dogear.home())? else { return Ok(()) };
    chromium.add(BOOKMARKS_BAR, SOURDOUGH.0, SOURDOUGH.1)?;
    chromium.wait_until_written(&[SOURDOUGH.0])?;
    drop(chromium);

    assert_left_as_it_was(&dogear, &dogear.home().join(".config/chromium"))?;
    Ok(())
}

#[test]
fn a_source_that_is_switched_off_is_forgotten_and_comes_back() -> Result<()> {
    let dogear = Dogear::by_words()?;
    let Some(chromium) = Chromium::start(dogear.home())? else { return Ok(()) };
    chromium.add(BOOKMARKS_BAR, SOURDOUGH.0, SOURDOUGH.1)?;
    chromium.wait_until_written(&[SOURDOUGH.0])?;
    dogear.json(&["sync"])?;
    let sources = dogear.json(&["sources"])?;
    let id = text(&sources[0], "id");

    let off = dogear.json(&["sources", "--disable", id])?;
    assert_eq!(off[0]["enabled"], false, "{off}");
    assert_eq!(dogear.search("sourdough", "words")?, [] as [Value; 0]);
    let synced = dogear.json(&["sync"])?;
    assert_eq!(list(&synced, "sources"), [] as [Value; 0], "{synced}");

    dogear.json(&["sources", "--enable", id])?;
    dogear.json(&["sync"])?;
    assert_eq!(first_url(&dogear, "sourdough", "words")?, SOURDOUGH.1);
    Ok(())
}
