//! Which profiles are found on Windows, and how a profile is known however its path is written.

use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use super::layout::{self, CHROME};
use super::person::Person;
use super::{Row, row};
use crate::command;

pub const ROWS: &[Row] = &[
    row("Chrome's profile in AppData\\Local is found by its Windows path", |person| {
        let path = person.called("AppData/Local/Google/Chrome/User Data/Default");
        let source = source_at(person, &path)?;
        ensure!(source["browser"] == "chrome" && source["bookmarks"] == 4, "{source}");
        Ok(())
    }),
    row("a profile has the name that Chrome's Local State gives it, umlauts included", |person| {
        let names = profiles(person, "chrome")?;
        ensure!(names == ["Büro", "Zoë"], "{names:?}");
        Ok(())
    }),
    row("Edge's profile is found", |person| found_once(person, "edge")),
    row("Brave's profile is found", |person| found_once(person, "brave")),
    row("Opera's only profile is found in AppData\\Roaming", |person| found_once(person, "opera")),
    row("Firefox: profiles.ini with CRLF and a path relative to it", |person| {
        let source =
            source_at(person, &person.called("AppData/Roaming/Mozilla/Firefox/Profiles/k3x9q2ab.default-release"))?;
        ensure!(source["profile"] == "default-release" && source["bookmarks"] == 1, "{source}");
        Ok(())
    }),
    row("Firefox: a whole path in profiles.ini, with backslashes, blanks and umlauts", |person| {
        let source = source_at(person, &person.called("Dokumente/Füchse & Co/zweites"))?;
        ensure!(source["profile"] == "Zweites" && source["browser"] == "firefox", "{source}");
        Ok(())
    }),
    row("a profile named in other cases is the one that is known", |person| {
        is_known(person, &person.called("AppData/Local/Google/Chrome/User Data/Default").to_uppercase())
    }),
    row("a profile named with slashes is the one that is known", |person| {
        is_known(person, &person.called("AppData/Local/Google/Chrome/User Data/Default").replace('\\', "/"))
    }),
    row("a profile named with \\\\?\\ before it is the one that is known", |person| {
        is_known(person, &format!(r"\\?\{}", person.called("AppData/Local/Google/Chrome/User Data/Default")))
    }),
    row("a profile named with a backslash at its end is the one that is known", |person| {
        is_known(person, &format!(r"{}\", person.called("AppData/Local/Google/Chrome/User Data/Default")))
    }),
    row("a profile of an unknown browser is added by its folder, blanks and umlauts in it", |person| {
        person.write(
            "Dokumente/Höhle des Löwen/Default/Bookmarks",
            layout::bookmarks(&[("Lion", "https://lion.example/")]),
        )?;
        person.write("Dokumente/Höhle des Löwen/Default/Preferences", "{}")?;
        let path = person.called("Dokumente/Höhle des Löwen/Default");
        person.json(&["sources", "--add", &path])?;
        let source = source_at(person, &path)?;
        ensure!(source["browser"] == "chromium" && source["state"] == "ok", "{source}");
        Ok(())
    }),
    row("a profile that a link leads to a second time is listed once", |person| {
        let link = person.home.join(CHROME).join("Profile 2");
        let profile = person.home.join(CHROME).join("Profile 1");
        command::run(Command::new("ln").arg("-s").arg(profile).arg(link), "A link stands for Windows' junction.")?;
        let names = profiles(person, "chrome")?;
        ensure!(names == ["Büro", "Zoë"], "{names:?}");
        Ok(())
    }),
];

/// Every source, as the program lists them.
pub fn sources(person: &Person) -> Result<Vec<Value>> {
    let sources = person.json(&["sources"])?;
    Ok(sources.as_array().context("no list")?.clone())
}

/// The source with this path.
pub fn source_at(person: &Person, path: &str) -> Result<Value> {
    let sources = sources(person)?;
    let found = sources.iter().find(|source| source["path"] == path);
    found.cloned().with_context(|| format!("{path} is not among {sources:?}"))
}

fn profiles(person: &Person, browser: &str) -> Result<Vec<String>> {
    let sources = sources(person)?;
    let of_browser = sources.iter().filter(|source| source["browser"] == browser);
    Ok(of_browser.filter_map(|source| source["profile"].as_str().map(str::to_owned)).collect())
}

fn found_once(person: &Person, browser: &str) -> Result<()> {
    let sources = sources(person)?;
    let of_browser: Vec<&Value> = sources.iter().filter(|source| source["browser"] == browser).collect();
    ensure!(of_browser.len() == 1 && of_browser[0]["state"] == "ok", "{of_browser:?}");
    Ok(())
}

/// Adding it changes nothing.
fn is_known(person: &Person, path: &str) -> Result<()> {
    let before = sources(person)?;
    person.json(&["sources", "--add", path])?;
    let after = sources(person)?;
    ensure!(before == after, "{before:?} became {after:?}");
    Ok(())
}
