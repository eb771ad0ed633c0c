//! Profiles as browsers lay them out on Windows, written by hand.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, ChildStdin, Stdio};

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use super::person::Person;
use crate::command;

pub const CHROME: &str = "AppData/Local/Google/Chrome/User Data";
pub const CHROME_FILE: &str = "AppData/Local/Google/Chrome/User Data/Default/Bookmarks";
pub const EDGE_FILE: &str = "AppData/Local/Microsoft/Edge/User Data/Default/Bookmarks";
pub const OPERA_FILE: &str = "AppData/Roaming/Opera Software/Opera Stable/Bookmarks";
pub const FIREFOX: &str = "AppData/Roaming/Mozilla/Firefox";
pub const FIREFOX_FILE: &str = "AppData/Roaming/Mozilla/Firefox/Profiles/k3x9q2ab.default-release/places.sqlite";
pub const DATA: &str = "AppData/Local/Dogear";
/// A folder of the person's own that `profiles.ini` names by its whole path.
const ELSEWHERE: &str = "Dokumente/Füchse & Co/zweites";

/// What the default profile of Chrome holds.
pub const IN_CHROME: [(&str, &str); 4] = [
    ("Crème brûlée – la vraie recette", "https://example.org/creme"),
    ("味噌汁の作り方", "https://example.jp/misoshiru"),
    ("How to bake sourdough bread", "https://bread.example/sourdough"),
    ("The Rust Programming Language", "https://doc.rust-lang.org/book/"),
];

/// Writes them into an empty home.
pub fn write(person: &Person) -> Result<()> {
    for gone in ["AppData/Local", "AppData/Roaming", "Dokumente"] {
        let folder = person.home.join(gone);
        if folder.exists() {
            fs::remove_dir_all(&folder).with_context(|| format!("cannot empty {}", folder.display()))?;
        }
        fs::create_dir_all(&folder)?;
    }
    let names =
        json!({ "profile": { "info_cache": { "Default": { "name": "Zoë" }, "Profile 1": { "name": "Büro" } } } });
    person.write(&format!("{CHROME}/Local State"), names.to_string())?;
    person.write(CHROME_FILE, bookmarks(&IN_CHROME))?;
    person
        .write(&format!("{CHROME}/Profile 1/Bookmarks"), bookmarks(&[("Office rules", "https://office.example/")]))?;
    person.write(EDGE_FILE, bookmarks(&[("Windows release notes", "https://learn.example/notes")]))?;
    let brave = "AppData/Local/BraveSoftware/Brave-Browser/User Data/Default/Bookmarks";
    person.write(brave, bookmarks(&[("Garden in autumn", "https://garden.example/")]))?;
    person.write(OPERA_FILE, bookmarks(&[("Opera houses of Europe", "https://opera.example/")]))?;
    person.write(&format!("{FIREFOX}/profiles.ini"), profiles_ini(person))?;
    places(person, &person.home.join(FIREFOX_FILE), &[("Fox facts", "https://fox.example/")])?;
    places(person, &person.home.join(ELSEWHERE).join("places.sqlite"), &[("Second den", "https://den.example/")])
}

/// As Firefox writes it on Windows: lines end in CR and LF, a profile elsewhere has its whole path.
fn profiles_ini(person: &Person) -> String {
    let lines = [
        "[Install308046B0AF4A39CB]",
        "Default=Profiles/k3x9q2ab.default-release",
        "Locked=1",
        "",
        "[Profile1]",
        "Name=Zweites",
        "IsRelative=0",
        &format!("Path={}", person.called(ELSEWHERE)),
        "",
        "[Profile0]",
        "Name=default-release",
        "IsRelative=1",
        "Path=Profiles/k3x9q2ab.default-release",
        "",
        "[General]",
        "StartWithLastProfile=1",
        "Version=2",
        "",
    ];
    lines.join("\r\n")
}

/// A `Bookmarks` file of Chromium's kind, all of them in the bar.
pub fn bookmarks(pages: &[(&str, &str)]) -> String {
    let node = |(number, (title, url)): (usize, &(&str, &str))| -> Value {
        json!({
            "date_added": "13439713040163843", "guid": format!("guid-{url}"),
            "id": (number + 5).to_string(), "name": title, "type": "url", "url": url,
        })
    };
    let children: Vec<Value> = pages.iter().enumerate().map(node).collect();
    let folder = |id: &str, name: &str, children: &[Value]| {
        let guid = format!("root-{id}");
        json!({ "children": children, "guid": guid, "id": id, "name": name, "type": "folder" })
    };
    let roots = json!({
        "bookmark_bar": folder("1", "Bookmarks bar", &children),
        "other": folder("2", "Other bookmarks", &[]),
        "synced": folder("3", "Mobile bookmarks", &[]),
    });
    format!("{:#}", json!({ "checksum": "", "roots": roots, "version": 1 }))
}

/// A database of Firefox with these pages in its menu, closed.
pub fn places(person: &Person, path: &Path, pages: &[(&str, &str)]) -> Result<()> {
    path.parent().map_or(Ok(()), fs::create_dir_all)?;
    let mut python = person.python.command(&["-c", include_str!("places.py")]);
    python.arg(path).arg(json!(pages).to_string());
    command::run(&mut python, "Python's sqlite3 makes the profiles of Firefox.")
}

/// Firefox at work: it has added these pages to its first profile, and keeps them in the database's log until its input ends.
pub fn running_firefox(person: &Person, pages: &[(&str, &str)]) -> Result<(Child, ChildStdin)> {
    let mut python = person.python.command(&["-c", include_str!("places.py")]);
    python.arg(person.home.join(FIREFOX_FILE)).arg(json!(pages).to_string()).arg("hold");
    let mut child = python.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
    let input = child.stdin.take().context("no input")?;
    let mut line = String::new();
    BufReader::new(child.stdout.take().context("no output")?).read_line(&mut line)?;
    ensure!(line.trim() == "held", "the database cannot be opened: {line}");
    Ok((child, input))
}
