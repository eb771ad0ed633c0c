//! What changes in a browser, and what Dogear shall not know: the log, the rules, a trial import, one page in several
//! places.

use std::{fs, path::PathBuf};

use anyhow::Result;
use dogear_tests::dogear::Dogear;
use serde_json::{Value, json};

use crate::support::{list, path, text};

/// A profile with a name of its own, and the bookmarks in it.
struct Profile {
    folder: PathBuf,
    id: String,
}

impl Profile {
    fn new(dogear: &Dogear, name: &str) -> Result<Self> {
        let folder = dogear.home().join(name);
        fs::create_dir(&folder)?;
        let mut profile = Self { folder, id: String::new() };
        profile.holds(&[])?;
        let before = ids(dogear)?;
        dogear.json(&["sources", "--add", path(&profile.folder)?])?;
        profile.id = ids(dogear)?.into_iter().find(|id| !before.contains(id)).unwrap_or_default();
        Ok(profile)
    }

    /// Replaces the file as a browser does: guid, title, address.
    fn holds(&self, bookmarks: &[(&str, &str, &str)]) -> Result<()> {
        let children: Vec<Value> = bookmarks
            .iter()
            .map(|(guid, name, url)| json!({ "type": "url", "guid": guid, "name": name, "url": url }))
            .collect();
        let bar = json!({ "type": "folder", "name": "Bookmarks bar", "guid": "bar", "children": children });
        let whole = json!({ "version": 1, "roots": { "bookmark_bar": bar } });
        fs::write(self.folder.join("Bookmarks.new"), whole.to_string())?;
        Ok(fs::rename(self.folder.join("Bookmarks.new"), self.folder.join("Bookmarks"))?)
    }
}

fn ids(dogear: &Dogear) -> Result<Vec<String>> {
    let sources = dogear.json(&["sources"])?;
    Ok(sources.as_array().into_iter().flatten().map(|source| text(source, "id").to_owned()).collect())
}

/// Kind and title of every entry of the log, the newest first.
fn logged(dogear: &Dogear, arguments: &[&str]) -> Result<Vec<(String, String)>> {
    let log = dogear.json(&[&["changes"], arguments].concat())?;
    let entry = |entry: &Value| (text(entry, "kind").to_owned(), text(entry, "title").to_owned());
    Ok(log.as_array().into_iter().flatten().map(entry).collect())
}

const BREAD: (&str, &str, &str) = ("1", "Sourdough timing", "https://bread.example/timing");
const TIDES: (&str, &str, &str) = ("2", "How tides work", "https://ocean.example/tides");

#[test]
fn what_a_browser_lost_can_be_found_in_the_log_until_it_is_back() -> Result<()> {
    let dogear = Dogear::by_words()?;
    let profile = Profile::new(&dogear, "profile")?;
    profile.holds(&[BREAD, TIDES])?;
    dogear.json(&["sync"])?;
    assert!(logged(&dogear, &[])?.is_empty(), "the first reading is no change");

    profile.holds(&[BREAD])?;
    dogear.json(&["sync"])?;
    let lost = dogear.json(&["changes", "--kind", "removed"])?;
    assert_eq!((text(&lost[0], "url"), &lost[0]["folder"]), (TIDES.2, &json!(["Bookmarks bar"])), "{lost}");
    assert_eq!(text(&lost[0], "source"), profile.id);

    profile.holds(&[("1", "Sourdough, timed", BREAD.2), ("9", TIDES.1, TIDES.2)])?;
    dogear.json(&["sync"])?;
    let entry = |kind: &str, title: &str| (kind.to_owned(), title.to_owned());
    assert_eq!(
        logged(&dogear, &["-k", "2"])?,
        [entry("restored", "How tides work"), entry("changed", "Sourdough, timed")]
    );
    assert!(logged(&dogear, &["--since", "2999-01-01"])?.is_empty());
    let first = dogear.json(&["changes", "-k", "2"])?;
    let last = first[1]["entry"].to_string();
    assert_eq!(logged(&dogear, &["--before", &last])?, [entry("removed", "How tides work")], "the next page");
    Ok(())
}

#[test]
fn a_rule_acts_before_anything_is_stored_and_forgets_what_was() -> Result<()> {
    let dogear = Dogear::by_words()?;
    let profile = Profile::new(&dogear, "profile")?;
    profile.holds(&[BREAD, TIDES])?;
    dogear.json(&["sync"])?;
    let excluded = dogear.json(&["exclude", "--site", "https://www.ocean.example/"])?;
    assert_eq!((&excluded["forgotten"], &excluded["rules"][0]["value"]), (&json!(1), &json!("ocean.example")));
    assert!(dogear.search("tides", "words")?.is_empty());

    profile.holds(&[BREAD, TIDES, ("3", "Tide tables", "https://tables.ocean.example/")])?;
    let synced = dogear.json(&["sync"])?;
    let report = &list(&synced, "sources")[0];
    assert_eq!((&report["left_out"], &report["added"], &report["removed"]), (&json!(2), &json!(0), &json!(0)));
    assert!(dogear.search("tide", "words")?.is_empty());
    assert!(logged(&dogear, &[])?.is_empty(), "what shall not be known is not in the log");
    let library = fs::read(dogear.data().join("dogear.db"))?;
    let held = |needle: &str| library.windows(needle.len()).any(|window| window == needle.as_bytes());
    assert!(!held("Tide tables"), "it never reached the disk");

    let included = dogear.json(&["exclude", "--drop", "--site", "ocean.example"])?;
    assert_eq!((&included["came_back"], &included["rules"]), (&json!(2), &json!([])));
    assert_eq!(dogear.search("tide", "words")?.len(), 2);
    assert!(logged(&dogear, &[])?.is_empty(), "the browser had them all along");
    Ok(())
}

#[test]
fn a_rule_that_names_nothing_is_refused() -> Result<()> {
    let dogear = Dogear::by_words()?;
    for (arguments, complaint) in [
        (&["exclude", "--pattern", "*"][..], "`*` is no pattern"),
        (&["exclude", "--site", " "], "no site"),
        (&["exclude", "--drop"], "Name the rule to drop"),
        (&["exclude", "--drop", "--folder", "Nowhere"], "There is no rule for the folder `Nowhere`"),
    ] {
        let ran = dogear.run(arguments)?;
        assert_eq!((ran.code, ran.stdout.as_str()), (1, ""), "{ran:?}");
        assert!(ran.stderr.contains(complaint), "{ran:?}");
    }
    Ok(())
}

#[test]
fn a_trial_import_says_what_would_happen_and_changes_nothing() -> Result<()> {
    let dogear = Dogear::by_words()?;
    let profile = Profile::new(&dogear, "profile")?;
    profile.holds(&[BREAD])?;
    dogear.json(&["sync"])?;
    let file = dogear.home().join("old.html");
    let link = |url: &str, title: &str| format!("<DT><A HREF=\"{url}\">{title}</A>\n");
    let links = link("http://www.bread.example/timing/?utm_source=x", "Timing") + &link(TIDES.2, TIDES.1);
    fs::write(&file, format!("<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>\n{links}</DL>"))?;

    let trial = dogear.json(&["import", path(&file)?, "--dry-run"])?;
    let report = &list(&trial, "sources")[0];
    assert_eq!((&trial["dry_run"], &trial["elsewhere"], &report["added"]), (&json!(true), &json!(1), &json!(2)));
    assert_eq!(dogear.json(&["status"])?["bookmarks"], 1);
    assert!(!ids(&dogear)?.iter().any(|id| id.starts_with("file")), "the file is no source");

    let import = dogear.json(&["import", path(&file)?])?;
    assert_eq!((&import["dry_run"], &import["elsewhere"]), (&json!(false), &json!(1)));
    assert_eq!(dogear.json(&["status"])?["bookmarks"], 3);
    Ok(())
}

#[test]
fn an_import_says_what_it_did_not_use_and_keeps_no_passwords() -> Result<()> {
    let dogear = Dogear::by_words()?;
    let file = dogear.home().join("reader.csv");
    fs::write(&file, "URL,Saved date,Seen\nhttps://bread.example/,2022-11-06 04:33:50+00:00,True\n")?;
    for arguments in [vec!["import", path(&file)?, "--dry-run"], vec!["import", path(&file)?]] {
        let import = dogear.json(&arguments)?;
        assert_eq!(list(&import, "sources")[0]["unused"], json!([{ "name": "Seen", "rows": 1 }]));
    }
    assert!(dogear.run(&["import", path(&file)?, "--dry-run"])?.stdout.contains("not used: Seen (in 1)"));

    let passwords = dogear.home().join("Passwords.csv");
    fs::write(&passwords, "Title,URL,Username,Password\nBread,https://login.example/,ada,hunter2\n")?;
    let refused = dogear.run(&["import", path(&passwords)?])?;
    assert_eq!(refused.code, 1);
    assert!(refused.stderr.contains("is a list of passwords, not of bookmarks; nothing of it was kept"), "{refused:?}");
    assert!(!refused.stderr.contains("hunter2"));
    assert_eq!(dogear.json(&["status"])?["bookmarks"], 1);
    Ok(())
}

#[test]
fn a_page_in_several_browsers_is_one_hit_that_names_all_places() -> Result<()> {
    let dogear = Dogear::by_words()?;
    let (work, home) = (Profile::new(&dogear, "work")?, Profile::new(&dogear, "home")?);
    work.holds(&[BREAD])?;
    home.holds(&[("7", "Sourdough timing", "http://www.bread.example/timing/?fbclid=1#crust"), TIDES])?;
    dogear.json(&["sync"])?;
    let hits = dogear.search("sourdough", "words")?;
    assert_eq!(hits.len(), 1, "{hits:?}");
    let mut places = vec![text(&hits[0], "source"), text(&hits[0]["also"][0], "source")];
    places.sort_unstable();
    let mut sources = [work.id.as_str(), home.id.as_str()];
    sources.sort_unstable();
    assert_eq!(places, sources);
    assert_eq!(dogear.json(&["status"])?["bookmarks"], 3, "none of them is destroyed");
    Ok(())
}
