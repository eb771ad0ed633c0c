//! Files that a person points at, and files that are written for them, by paths as Windows has them.

use std::fs;

use anyhow::{Context, Result, ensure};

use super::person::{Person, text_of};
use super::{Row, row};

const PAGE: &str = "<!DOCTYPE NETSCAPE-Bookmark-file-1>\r\n<DL><p>\r\n<DT><A HREF=\"https://moor.example/\">Über das Moor</A>\r\n</DL><p>\r\n";

pub const ROWS: &[Row] = &[
    row("an export is imported from a path with blanks, umlauts and Japanese", |person| {
        imported(person, "Dokumente/Meine Ärzte & 日本語/Lesezeichen (1).html", PAGE.as_bytes())
    }),
    row("an export is imported from a path of more than 260 letters", |person| {
        let long = "ein recht langer Name/".repeat(14);
        imported(person, &format!("Dokumente/{long}a.html"), PAGE.as_bytes())
    }),
    row("a file in Windows' own Unicode, UTF-16 with a mark, is imported", |person| {
        let bytes: Vec<u8> = "\u{feff}".encode_utf16().chain(PAGE.encode_utf16()).flat_map(u16::to_le_bytes).collect();
        imported(person, "Dokumente/utf16.html", &bytes)
    }),
    row("a shortcut of Windows (.url) with CRLF is imported", |person| {
        let path = "Dokumente/Heide.url";
        person.write(path, "[InternetShortcut]\r\nURL=https://heide.example/\r\n")?;
        let report = person.json(&["import", &person.called(path)])?;
        ensure!(report["sources"][0]["added"] == 1, "{report}");
        Ok(())
    }),
    row("a file that nobody may share is named, with exit code 1", |person| {
        let path = "Dokumente/utf16.html";
        let held = person.lock(path)?;
        let complaint = person.complaint(&["import", &person.called(path)])?;
        ensure!(complaint.contains(&person.called(path)), "{complaint}");
        held.free()
    }),
    row("a name that Windows keeps for devices does no harm", |person| {
        for name in ["NUL", "CON", "COM1"] {
            let complaint = person.complaint(&["import", name])?;
            // Wine leads to what this system has in its place.
            ensure!(complaint.contains(name) || complaint.contains(r"Z:\dev\"), "{complaint}");
        }
        Ok(())
    }),
    row("a file that is not there is named with backslashes", |person| {
        let path = person.called("Dokumente/nirgends.html");
        let complaint = person.complaint(&["import", &path])?;
        ensure!(complaint.contains(&path), "{complaint}");
        Ok(())
    }),
    row("everything is exported to a path with umlauts", |person| {
        let path = "Dokumente/Für später/alles.html";
        fs::create_dir_all(person.home.join("Dokumente/Für später"))?;
        person.json(&["export", &person.called(path)])?;
        let text = text_of(&person.home.join(path))?;
        ensure!(text.contains("味噌汁の作り方") && text.contains("Über das Moor"), "{text}");
        Ok(())
    }),
    row("what was exported comes back as it was", |person| {
        let path = person.called("Dokumente/Für später/alles.html");
        let status = person.json(&["status"])?;
        let report = person.json(&["import", &path, "--dry-run"])?;
        let added = report["sources"][0]["added"].as_u64().context("no number")?;
        ensure!(Some(added) == status["bookmarks"].as_u64(), "{report}");
        Ok(())
    }),
    row("an export replaces a file that is there", |person| {
        let path = "Dokumente/Für später/alles.json";
        person.write(path, "old")?;
        person.json(&["export", &person.called(path)])?;
        ensure!(text_of(&person.home.join(path))?.contains("sourdough"));
        Ok(())
    }),
    row("an export onto a file that is held leaves it as it was, and nothing beside it", |person| {
        let path = "Dokumente/gehalten/alles.json";
        person.write(path, "old")?;
        let held = person.lock(path)?;
        let complaint = person.complaint(&["export", &person.called(path)])?;
        held.free()?;
        let left: Vec<_> = fs::read_dir(person.home.join("Dokumente/gehalten"))?.flatten().collect();
        ensure!(left.len() == 1 && text_of(&person.home.join(path))? == "old", "{left:?}: {complaint}");
        Ok(())
    }),
    row("a picture of the map is written", |person| {
        let path = "Dokumente/Karte.svg";
        let ran = person.run(&["map", "--svg", &person.called(path)])?;
        let is_written = person.home.join(path).is_file();
        // With as few bookmarks as here, none is drawn, and that is said.
        ensure!(is_written && ran.code == Some(0) || ran.code == Some(1) && !ran.stderr.is_empty(), "{ran:?}");
        Ok(())
    }),
];

fn imported(person: &Person, path: &str, bytes: &[u8]) -> Result<()> {
    person.write(path, bytes)?;
    let report = person.json(&["import", &person.called(path)])?;
    ensure!(report["sources"][0]["added"] == 1, "{report}");
    let found = person.titles(&["Moor"])?;
    ensure!(found.first().is_some_and(|title| title == "Über das Moor"), "{found:?}");
    Ok(())
}
