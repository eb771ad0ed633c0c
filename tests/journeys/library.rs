//! A whole library in, out, and in again.

use std::{collections::BTreeMap, fs};

use anyhow::{Context, Result};
use dogear_tests::{
    dogear::Dogear,
    missing::{self, checkout},
};
use serde_json::Value;

use crate::support::{path, text, with_sample};

#[test]
fn an_exported_library_comes_back_as_it_was() -> Result<()> {
    let dogear = Dogear::by_words()?;
    let odd = dogear.home().join("odd.html");
    fs::write(&odd, ODD)?;
    dogear.json(&["import", path(&odd)?])?;
    assert_comes_back(&with_sample(dogear)?, None)
}

#[test]
fn ten_thousand_bookmarks_come_in_and_back() -> Result<()> {
    let Some(file) = missing::shared("bench/library-10k.html") else { return Ok(()) };
    let dogear = Dogear::by_words()?;
    let imported = dogear.json(&["import", path(&file)?])?;
    assert_eq!((&imported["sources"][0]["added"], &imported["format"]), (&10_000.into(), &"netscape_html".into()));
    let again = dogear.json(&["import", path(&file)?])?;
    let report = &again["sources"][0];
    assert_eq!((&report["added"], &report["unchanged"]), (&0.into(), &10_000.into()), "{report}");
    assert_comes_back(&dogear, Some(10_000))
}

#[test]
fn every_format_holds_every_bookmark() -> Result<()> {
    let dogear = with_sample(Dogear::by_words()?)?;
    let all = dogear.json(&["status"])?["bookmarks"].clone();
    for ending in ["html", "json", "csv", "md"] {
        let file = dogear.home().join(format!("all.{ending}"));
        let exported = dogear.json(&["export", path(&file)?])?;
        assert_eq!((&exported["bookmarks"], text(&exported, "path")), (&all, path(&file)?), "{ending}");
        let written = fs::read_to_string(&file)?;
        let addresses = written.matches("https://").count();
        assert!(Some(addresses as u64) >= all.as_u64(), "{ending}: {addresses} addresses");
    }
    let named = dogear.home().join("all.txt");
    dogear.json(&["export", path(&named)?, "--format", "json"])?;
    assert!(fs::read_to_string(&named)?.starts_with('['), "--format counts, not the ending");
    Ok(())
}

#[test]
fn sample_library_is_as_big_as_its_file() -> Result<()> {
    let sample = fs::read_to_string(checkout().join("assets/sample-bookmarks.html"))?;
    let dogear = with_sample(Dogear::by_words()?)?;
    assert_eq!(dogear.json(&["status"])?["bookmarks"], sample.matches("<DT><A ").count());
    Ok(())
}

/// Exports to HTML, imports that into another library, and compares all that HTML can carry.
fn assert_comes_back(dogear: &Dogear, count: Option<usize>) -> Result<()> {
    let html = dogear.home().join("all.html");
    dogear.json(&["export", path(&html)?])?;
    let other = Dogear::by_words()?;
    other.json(&["import", path(&html)?])?;
    let (before, after) = (contents(dogear)?, contents(&other)?);
    assert_eq!(before.values().sum::<usize>(), count.unwrap_or(before.values().sum()));
    let differ = |one: &Contents, other: &Contents| -> Vec<String> {
        one.iter()
            .filter(|(line, copies)| other.get(*line) != Some(copies))
            .map(|(line, _)| line.clone())
            .take(5)
            .collect()
    };
    let (lost, new) = (differ(&before, &after), differ(&after, &before));
    assert!(lost.is_empty() && new.is_empty(), "lost {lost:#?}, new {new:#?}");
    Ok(())
}

/// Every bookmark as a line of what must survive, and how often it is there.
type Contents = BTreeMap<String, usize>;

fn contents(dogear: &Dogear) -> Result<Contents> {
    let file = dogear.home().join("all.json");
    dogear.json(&["export", path(&file)?])?;
    let bookmarks: Vec<Value> = serde_json::from_slice(&fs::read(&file)?).context("an export is JSON")?;
    let mut contents = Contents::new();
    for bookmark in bookmarks {
        let fields = ["title", "url", "folder", "added_at", "tags", "note"];
        *contents.entry(fields.map(|field| bookmark[field].to_string()).join(" ")).or_default() += 1;
    }
    Ok(contents)
}

const ODD: &str = r#"<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<DL><p>
<DT><H3>R&amp;D &lt;old&gt; "quoted"</H3>
<DL><p>
  <DT><A HREF="https://example.org/?a=1&amp;b=%22x%22" ADD_DATE="1700000000" TAGS="one,two words">Fish &amp; chips &lt;b&gt; "best" 🐟</A>
  <DD>A note with &lt;markup&gt; in it
  <DT><A HREF="javascript:alert(1)">A bookmarklet</A>
  <DT><A HREF="https://example.org/untitled" ADD_DATE="0"></A>
  <DT><H3>和食</H3>
  <DL><p>
    <DT><A HREF="https://example.jp/味噌汁">味噌汁の作り方</A>
  </DL><p>
</DL><p>
</DL><p>
"#;
