//! When Dogear's own files break: what is wrong, which file it is, what to do; and nothing is lost that cannot be read
//! again.

use std::{fs, path::Path};

use anyhow::Result;
use dogear_tests::{
    dogear::{Dogear, Ran},
    missing::checkout,
};

use crate::support::{conversations, path, text, with_sample};

/// A home with bookmarks of a profile, bookmarks of a file, and a conversation.
fn lived_in() -> Result<Dogear> {
    let dogear = Dogear::by_words()?;
    let profile = dogear.home().join("profile");
    fs::create_dir(&profile)?;
    fs::write(profile.join("Bookmarks"), BOOKMARKS)?;
    dogear.json(&["sources", "--add", path(&profile)?])?;
    dogear.json(&["sync"])?;
    let dogear = with_sample(dogear)?;
    dogear.lines(&["ask", "learning Rust", "--llm", "none"])?;
    Ok(dogear)
}

const BOOKMARKS: &str = r#"{"version":1,"roots":{"bookmark_bar":{"type":"folder","name":"Bookmarks bar","guid":"bar",
    "children":[{"type":"url","guid":"1","name":"How tides work","url":"https://ocean.example/tides"}]}}}"#;

#[tokio::test]
async fn a_damaged_library_is_named_and_mended_without_losing_a_conversation() -> Result<()> {
    type Damage = fn(&Path) -> std::io::Result<()>;
    let scribble: Damage = |file| fs::write(file, "not a database, whatever it was before".repeat(200));
    let cut: Damage = |file| fs::write(file, &fs::read(file)?[..fs::metadata(file)?.len() as usize / 3]);
    for (name, damage) in [("overwritten", scribble), ("cut", cut)] {
        let dogear = lived_in()?;
        let library = dogear.data().join("dogear.db");
        damage(&library)?;
        let damaged = fs::read(&library)?;

        let ran = dogear.run(&["search", "rust"])?;
        assert_complains(&ran, &[path(&library)?, "dogear rebuild --repair"]);
        assert_eq!(fs::read(&library)?, damaged, "{name}: looking does not change it");

        dogear.json(&["rebuild", "--repair"])?;
        let set_aside = fs::read_dir(dogear.data())?.flatten().any(|entry| {
            entry.file_name().to_string_lossy().starts_with("dogear.damaged-")
                && fs::read(entry.path()).is_ok_and(|bytes| bytes == damaged)
        });
        assert!(set_aside, "{name}: the damaged file is kept");
        let kept = conversations(&dogear).await?;
        let questions: Vec<&str> = kept.iter().map(|(summary, _)| summary.title.as_str()).collect();
        assert_eq!(questions, ["learning Rust"], "{name}");
        assert!(!kept[0].1[0].answer.is_empty(), "{name}");
    }
    Ok(())
}

#[test]
fn repair_reads_the_browsers_again() -> Result<()> {
    let dogear = Dogear::by_words()?;
    let profile = dogear.home().join(".config/chromium/Default");
    fs::create_dir_all(&profile)?;
    fs::write(profile.join("Bookmarks"), BOOKMARKS)?;
    if dogear.json(&["sources"])?.as_array().is_none_or(Vec::is_empty) {
        return Ok(()); // Another system, where Chromium keeps its profiles elsewhere.
    }
    dogear.json(&["sync"])?;
    fs::write(dogear.data().join("dogear.db"), "no library")?;
    let rebuilt = dogear.json(&["rebuild", "--repair"])?;
    assert_eq!(rebuilt["bookmarks"], 1, "{rebuilt}");
    assert_eq!(text(&dogear.search("tides", "words")?[0], "url"), "https://ocean.example/tides");
    Ok(())
}

#[test]
fn repairing_a_sound_library_loses_nothing_that_browsers_hold() -> Result<()> {
    let dogear = lived_in()?;
    let ran = dogear.run(&["rebuild", "--repair"])?;
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(ran.stdout.contains("1 conversation kept"), "{ran:?}");
    Ok(())
}

#[tokio::test]
async fn a_library_of_a_newer_dogear_is_refused_and_left_alone() -> Result<()> {
    let dogear = lived_in()?;
    let library = dogear.data().join("dogear.db");
    let pool = sqlx::SqlitePool::connect(&format!("sqlite://{}", library.display())).await?;
    sqlx::query(
        "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time) \
         VALUES (9999, 'later', 1, x'00', 0)",
    )
    .execute(&pool)
    .await?;
    pool.close().await;
    let before = fs::read(&library)?;
    for arguments in [&["search", "rust"][..], &["sync"], &["status"]] {
        let ran = dogear.run(arguments)?;
        assert_complains(&ran, &[path(&library)?, "newer Dogear", "--data-dir"]);
        assert!(!ran.stderr.contains("--repair"), "it is not damaged: {ran:?}");
    }
    assert_eq!(fs::read(&library)?, before);
    Ok(())
}

#[test]
fn broken_settings_are_named_and_everything_else_works() -> Result<()> {
    let dogear = lived_in()?;
    let settings = dogear.data().join("settings.toml");
    fs::write(&settings, "theme = \"mauve\"\n")?;
    let status = dogear.json(&["status"])?;
    let problems = status["problems"].to_string();
    assert!(problems.contains("settings.toml") && problems.contains("delete it"), "{status}");
    assert!(!dogear.search("rust", "words")?.is_empty());
    let (code, lines) = dogear.lines(&["ask", "learning Rust"])?;
    assert_eq!(code, 0, "answers are built in until the settings say otherwise: {lines:?}");
    assert_eq!(fs::read_to_string(&settings)?, "theme = \"mauve\"\n");
    Ok(())
}

#[test]
fn a_profile_that_breaks_keeps_its_bookmarks_and_the_next_good_file_heals_it() -> Result<()> {
    let dogear = lived_in()?;
    let file = dogear.home().join("profile/Bookmarks");
    let breakages = [Some(&BOOKMARKS[..BOOKMARKS.len() / 2]), Some(""), None];
    for broken in breakages {
        match broken {
            Some(content) => fs::write(&file, content)?,
            None => fs::remove_file(&file)?,
        }
        let synced = dogear.json(&["sync"])?;
        let report = &synced["sources"][0];
        assert_ne!(report["state"], "ok", "{broken:?}: {synced}");
        assert!(text(report, "detail").contains(path(&file)?), "{broken:?}: {synced}");
        assert_eq!(dogear.search("tides", "words")?.len(), 1, "{broken:?}: what was read before stays");

        fs::write(&file, BOOKMARKS)?;
        let synced = dogear.json(&["sync"])?;
        assert_eq!((&synced["sources"][0]["state"], &synced["sources"][0]["unchanged"]), (&"ok".into(), &1.into()));
    }
    Ok(())
}

#[test]
fn a_data_folder_that_cannot_be_used_is_named() -> Result<()> {
    let dogear = Dogear::by_words()?;
    fs::write(dogear.data(), "a file where a folder should be")?;
    assert_complains(&dogear.run(&["status"])?, &[path(&dogear.data())?, "--data-dir"]);
    let sample = checkout().join("assets/sample-bookmarks.html");
    assert_complains(&dogear.run(&["import", path(&sample)?])?, &[path(&dogear.data())?]);
    Ok(())
}

fn assert_complains(ran: &Ran, parts: &[&str]) {
    assert_eq!((ran.code, ran.stdout.as_str()), (1, ""), "{ran:?}");
    for part in parts {
        assert!(ran.stderr.contains(part), "“{part}” is not said: {ran:?}");
    }
    assert!(!ran.stderr.contains("panicked"), "{ran:?}");
}
