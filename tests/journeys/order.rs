//! Everything goes out as it came in: order, empty folders and the toolbar, from one real browser into another.

use std::{fs, path::Path};

use anyhow::{Context, Result};
use dogear_sources::{read, source_at};
use dogear_tests::{
    chromium::{self, Chromium},
    dogear::Dogear,
    firefox::{self, Firefox},
};
use serde_json::Value;

use crate::support::{list, path, text};

/// What is on the bar, in this order: the bar's own bookmarks and folders, then those in the folders.
const ON_THE_BAR: [&str; 10] =
    ["zebra", "apple", "Mid/", "Mid/3", "Mid/1", "Mid/Nothing here/", "Mid/2", "last", "Empty/", "Empty/Empty, too/"];
const BESIDE_IT: [&str; 3] = ["other", "Void/", "after"];

#[test]
fn from_chromium_into_chromium_and_firefox() -> Result<()> {
    let dogear = Dogear::by_words()?;
    let Some(chromium) = Chromium::start(dogear.home())? else { return Ok(()) };
    fill(
        &ON_THE_BAR,
        chromium::BOOKMARKS_BAR,
        |parent, name| chromium.add_folder(parent, name),
        |parent, title| chromium.add(parent, title, &address(title)).map(drop),
    )?;
    fill(
        &BESIDE_IT,
        chromium::OTHER_BOOKMARKS,
        |parent, name| chromium.add_folder(parent, name),
        |parent, title| chromium.add(parent, title, &address(title)).map(drop),
    )?;
    chromium.wait_until_written(&["after"])?;
    dogear.json(&["sync"])?;
    let file = exported(&dogear, "html")?;
    assert_eq!(below(&chromium.profile(), "Bookmarks bar")?, ON_THE_BAR);

    let other = Dogear::by_words()?;
    if let Some(firefox) = Firefox::start(other.home())? {
        firefox.import_html(&file)?;
        assert_eq!(below(&firefox.profile(), "Bookmarks Toolbar")?, ON_THE_BAR);
        assert_eq!(below(&firefox.profile(), "Other Bookmarks")?, BESIDE_IT);
    }
    let third = Dogear::by_words()?;
    if let Some(chromium) = Chromium::start_with_import(third.home(), &file)? {
        chromium.wait_until_written(&["after"])?;
        // Whatever is not of the toolbar, Chromium puts into one folder behind it.
        let bar = below(&chromium.profile(), "Bookmarks bar")?;
        let (own, imported) = bar.split_at_checked(without_empty(&ON_THE_BAR).len()).context("a bar with all of it")?;
        assert_eq!(own, without_empty(&ON_THE_BAR));
        let beside: Vec<&str> =
            imported.iter().filter_map(|line| line.split_once("Other bookmarks/")).map(|(_, rest)| rest).collect();
        assert_eq!(beside.strip_prefix(&[""]).context("the folder itself")?, without_empty(&BESIDE_IT), "{imported:?}");
    }
    Ok(())
}

#[test]
fn from_firefox_into_firefox_and_chromium() -> Result<()> {
    let dogear = Dogear::by_words()?;
    let Some(firefox) = Firefox::start(dogear.home())? else { return Ok(()) };
    for (names, root) in
        [(&ON_THE_BAR[..], firefox::TOOLBAR), (&BESIDE_IT, firefox::OTHER_BOOKMARKS), (&BESIDE_IT, firefox::MENU)]
    {
        fill(
            names,
            root,
            |parent, name| firefox.add_folder(parent, name),
            |parent, title| firefox.add(parent, title, &address(title)).map(drop),
        )?;
    }
    dogear.json(&["sync"])?;
    let file = exported(&dogear, "html")?;
    let before = tree(&firefox.profile())?;

    let other = Dogear::by_words()?;
    let second = Firefox::start(other.home())?.context("there was one")?;
    second.import_html(&file)?;
    assert_eq!(tree(&second.profile())?, before);
    let third = Dogear::by_words()?;
    if let Some(chromium) = Chromium::start_with_import(third.home(), &file)? {
        chromium.wait_until_written(&["after"])?;
        let bar = below(&chromium.profile(), "Bookmarks bar")?;
        let toolbar = without_empty(&ON_THE_BAR);
        assert_eq!(bar.get(..toolbar.len()).context("a bar with all of it")?, toolbar);
    }
    Ok(())
}

#[test]
fn two_toolbars_become_one() -> Result<()> {
    let dogear = Dogear::by_words()?;
    for (file, toolbar, title) in [("a.html", "Bookmarks bar", "one"), ("b.html", "Favourites", "two")] {
        let file = dogear.home().join(file);
        let link = format!("<DT><A HREF=\"{}\">{title}</A>", address(title));
        let head = "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>\n<DT><H3 PERSONAL_TOOLBAR_FOLDER=\"true\">";
        fs::write(&file, format!("{head}{toolbar}</H3>\n<DL><p>\n{link}\n</DL><p>\n</DL><p>\n"))?;
        dogear.json(&["import", path(&file)?])?;
    }
    let file = exported(&dogear, "html")?;
    let other = Dogear::by_words()?;
    if let Some(firefox) = Firefox::start(other.home())? {
        firefox.import_html(&file)?;
        assert_eq!(below(&firefox.profile(), "Bookmarks Toolbar")?, ["one", "two"]);
    }
    let third = Dogear::by_words()?;
    if let Some(chromium) = Chromium::start_with_import(third.home(), &file)? {
        chromium.wait_until_written(&["two"])?;
        assert_eq!(below(&chromium.profile(), "Bookmarks bar")?, ["one", "two"]);
    }
    Ok(())
}

#[test]
fn one_folder_or_one_source_goes_out_alone() -> Result<()> {
    let dogear = Dogear::by_words()?;
    let profile = dogear.home().join(".config/chromium/Default");
    fs::create_dir_all(&profile)?;
    fs::write(profile.join("Bookmarks"), PROFILE)?;
    dogear.json(&["sync"])?;
    let file = dogear.home().join("one.html");
    fs::write(&file, ONE)?;
    dogear.json(&["import", path(&file)?])?;
    let sources = dogear.json(&["sources"])?;
    let ids: Vec<&str> = sources.as_array().into_iter().flatten().map(|source| text(source, "id")).collect();
    let titles = |arguments: &[&str]| -> Result<Vec<String>> {
        let out = dogear.home().join("out.json");
        dogear.json(&[&["export", path(&out)?], arguments].concat())?;
        let items: Vec<Value> = serde_json::from_slice(&fs::read(&out)?)?;
        Ok(items.iter().filter(|item| item["url"].is_string()).map(|item| text(item, "title").to_owned()).collect())
    };
    assert_eq!(titles(&["--folder", "bar/WORK"])?, ["z", "a"]);
    assert_eq!(titles(&["--folder", "Bar › Work"])?, ["z", "a"]);
    assert_eq!(titles(&["--folder", "Bar/Work/Empty"])?, [""; 0]);
    assert_eq!(titles(&["--source", ids[0]])?, ["first", "z", "a"]);
    assert_eq!(titles(&["--source", ids[1]])?, ["of a file"]);
    assert_eq!(titles(&["--source", ids[1], "--folder", "Shelf"])?, ["of a file"]);

    let refused = |arguments: &[&str]| -> Result<String> {
        let out = dogear.home().join("never.csv");
        let ran = dogear.run(&[&["export", path(&out)?], arguments].concat())?;
        assert_eq!((ran.code, out.exists()), (1, false));
        Ok(ran.stderr)
    };
    let message = refused(&["--folder", "Wrok"])?;
    assert!(message.contains("There is no folder “Wrok”. The nearest is “Work”."), "{message}");
    let message = refused(&["--source", "nobody"])?;
    assert!(message.contains("There is no source `nobody`. `dogear sources` lists them."), "{message}");
    Ok(())
}

#[test]
fn an_address_goes_out_whole_or_not_at_all() -> Result<()> {
    let dogear = Dogear::by_words()?;
    let script = format!("javascript:{}", "x".repeat(5_000));
    let endless = format!("data:text/html,{}", "y".repeat(70_000));
    let file = dogear.home().join("long.html");
    let link = |url: &str, title: &str| format!("<DT><A HREF=\"{url}\">{title}</A>\n");
    let links = [link(&script, "Bookmarklet"), link(&endless, "Endless dinosaur")].concat();
    fs::write(&file, format!("<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>\n{links}</DL><p>\n"))?;
    let imported = dogear.json(&["import", path(&file)?])?;
    let [source] = list_of(&imported) else { panic!("{imported}") };
    let [warning] = list(source, "warnings") else { panic!("{source}") };
    assert!(text(warning, "message").contains("nor exported"), "{warning}");
    assert_eq!(dogear.search("dinosaur", "words")?.len(), 1, "it is found all the same");
    for ending in ["html", "json", "csv", "md"] {
        let out = dogear.home().join(format!("out.{ending}"));
        let exported = dogear.json(&["export", path(&out)?])?;
        assert_eq!(
            (&exported["bookmarks"], text(&list(&exported, "left_out")[0], "title")),
            (&1.into(), "Endless dinosaur")
        );
        let written = fs::read_to_string(&out)?;
        assert!(written.contains(&script) && !written.contains("yyy"), "{ending}");
    }
    Ok(())
}

fn list_of(imported: &Value) -> &[Value] {
    list(imported, "sources")
}

/// Makes what these lines say, the folders as they come.
fn fill(
    lines: &[&str],
    root: &str,
    add_folder: impl Fn(&str, &str) -> Result<String>,
    add: impl Fn(&str, &str) -> Result<()>,
) -> Result<()> {
    let mut folders = vec![(String::new(), root.to_owned())];
    for line in lines {
        let (parent, name) = line.trim_end_matches('/').rsplit_once('/').unwrap_or(("", line.trim_end_matches('/')));
        let (_, id) = folders.iter().find(|(known, _)| known == parent).context("an outer folder comes first")?;
        if line.ends_with('/') {
            let made = add_folder(id, name)?;
            folders.push((line.trim_end_matches('/').to_owned(), made));
        } else {
            add(id, name)?;
        }
    }
    Ok(())
}

/// What is left where a browser imports no folder without bookmarks: Chromium does not, be the file its own.
fn without_empty(lines: &[&'static str]) -> Vec<&'static str> {
    let holds = |folder: &str| lines.iter().any(|line| line.starts_with(folder) && !line.ends_with('/'));
    lines.iter().filter(|line| !line.ends_with('/') || holds(line)).copied().collect()
}

fn address(title: &str) -> String {
    format!("https://{title}.example/")
}

fn exported(dogear: &Dogear, ending: &str) -> Result<std::path::PathBuf> {
    let file = dogear.home().join(format!("all.{ending}"));
    dogear.json(&["export", path(&file)?])?;
    Ok(file)
}

/// Every folder (with a slash at its end) and every bookmark of a profile, in its order.
fn tree(profile: &Path) -> Result<Vec<String>> {
    let snapshot = read(&source_at(profile)?)?.snapshot;
    let joined = |names: &[String]| names.iter().map(|name| format!("{name}/")).collect::<String>();
    let mut folders = snapshot.folders.iter().peekable();
    let mut lines = Vec::new();
    for (at, bookmark) in snapshot.bookmarks.iter().enumerate() {
        while let Some(folder) = folders.next_if(|folder| folder.opens_at <= at) {
            lines.push(joined(&folder.path.0));
        }
        lines.push(format!("{}{}", joined(&bookmark.folder.0), bookmark.title));
    }
    lines.extend(folders.map(|folder| joined(&folder.path.0)));
    Ok(lines)
}

/// What is in one of its outermost folders, but for what the browser has put there itself.
fn below(profile: &Path, root: &str) -> Result<Vec<String>> {
    let root = format!("{root}/");
    let of_firefox = |line: &str| line.starts_with("Getting Started") || line.starts_with("Get Involved");
    let lines = tree(profile)?.into_iter().filter_map(|line| Some(line.strip_prefix(&root)?.to_owned()));
    Ok(lines.filter(|line| !line.is_empty() && !of_firefox(line)).collect())
}

const PROFILE: &str = r#"{ "version": 1, "roots": {
  "bookmark_bar": { "type": "folder", "name": "Bar", "children": [
    { "type": "url", "guid": "1", "name": "first", "url": "https://first.example/" },
    { "type": "folder", "guid": "2", "name": "Work", "children": [
      { "type": "url", "guid": "3", "name": "z", "url": "https://z.example/" },
      { "type": "folder", "guid": "4", "name": "Empty", "children": [] },
      { "type": "url", "guid": "5", "name": "a", "url": "https://a.example/" } ] } ] } } }"#;

const ONE: &str = "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>\n<DT><H3>Shelf</H3>\n<DL><p>\n\
                   <DT><A HREF=\"https://file.example/\">of a file</A>\n</DL><p>\n</DL><p>\n";
