//! What exports bring of the pages themselves: kept with the bookmarks, found by, left alone where it is private, forgotten when
//! the person says so.

use std::fs;

use anyhow::Result;
use dogear_tests::dogear::Dogear;
use serde_json::json;

use crate::support::{path, text};

fn article(subject: &str) -> String {
    let sentence = format!("This is what was said of {subject} by somebody who had looked at it for years. ");
    format!("<article><h1>A title</h1><p>{}</p><p>{}</p></article>", sentence.repeat(4), sentence.repeat(4))
}

#[test]
fn the_articles_of_an_export_are_kept_and_found() -> Result<()> {
    let dogear = Dogear::by_words()?;
    dogear.json(&["private", "--add", "Secret"])?;
    dogear.json(&["exclude", "--site", "left-out.example"])?;
    let entry = |site: &str, folder: &str, subject: &str| {
        json!({"url": format!("https://{site}.example/"), "title": "A title", "folder": folder, "content": article(subject),
               "created_at": "2023-02-11T08:15:30Z"})
    };
    let entries = [
        entry("bees", "Open", "waggle dances"),
        entry("diary", "Secret", "waggle dances"),
        entry("left-out", "Open", "waggle dances"),
    ];
    let file = dogear.home().join("articles.json");
    fs::write(&file, serde_json::to_string(&entries)?)?;
    let imported = dogear.json(&["import", path(&file)?])?;
    assert_eq!((imported["texts"].as_u64(), imported["dry_run"].as_bool()), (Some(1), Some(false)), "{imported}");
    let shown = dogear.json(&["pages", "--show", "https://bees.example/"])?;
    let kept = &shown["text"];
    assert_eq!((text(kept, "origin"), &text(kept, "read_at")[..10]), ("imported", "2023-02-11"), "{shown}");
    let found = dogear.json(&["search", "what was said of waggle dances"])?;
    assert_eq!(text(&found["hits"][0], "url"), "https://bees.example/", "{found}");

    // Reading of pages stays off, and a text that is as it was is not new.
    assert_eq!(text(&dogear.json(&["pages"])?, "state"), "off");
    assert_eq!(dogear.json(&["import", path(&file)?])?["texts"].as_u64(), Some(0));
    dogear.json(&["pages", "--forget", "--site", "bees.example"])?;
    assert_eq!(
        dogear.json(&["import", path(&file)?])?["texts"].as_u64(),
        Some(0),
        "what was forgotten stays forgotten"
    );
    Ok(())
}
