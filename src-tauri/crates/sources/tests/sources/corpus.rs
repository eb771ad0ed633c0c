//! Every file of the shared collection that is of a format read here: the count that its index states, or an explained
//! difference. Skipped, saying so, where the collection is not beside the checkout.

use std::{
    fs,
    path::{Path, PathBuf},
};

use dogear_sources::{read, source_at};

use crate::support::{keys, said};

/// Files whose count differs from the index, which counts by a tolerant regular expression.
const DIFFERENCES: &[(&str, Outcome, &str)] = &[
    ("5nacks__osint_bookmarks.html", Outcome::Count(322), "one is a place: query, a saved search rather than a page"),
    ("shaarli__netscape_extended.html", Outcome::Count(1), "the other link stands inside a note"),
    ("konoui__safari.plist", Outcome::Count(6), "ten are folders with an empty address"),
    ("derived/konoui__safari_binary.plist", Outcome::Count(6), "ten are folders with an empty address"),
    ("shaarli__empty.html", Outcome::Error("is empty"), "0 bytes"),
    ("browser-history__firefox_linux.places.sqlite", Outcome::Count(30), "31 are tags, two are saved searches"),
    ("browser-history__empty.places.sqlite", Outcome::Error("is empty"), "0 bytes"),
    ("KeyWeeUsr__firefox.places.sqlite", Outcome::Count(6), "three are saved searches; the others survive the damage"),
    ("konoui__firefox_backup.json", Outcome::Count(8), "one is a saved search"),
    ("konoui__firefox_backup.jsonlz4", Outcome::Count(8), "one is a saved search"),
    ("derived/jarun__buku.places.sqlite", Outcome::Count(43), "three are tags, nine are saved searches"),
    ("derived/radam9__firefox_backup_separator.jsonlz4", Outcome::Count(32), "the index does not count it"),
    (
        "history/lockfale__osint_20160713a.Bookmarks.json",
        Outcome::Error("line 1287, column 17: a comma"),
        "not JSON: an edit by hand lost a comma",
    ),
    (
        "derived/jarun__chrome_truncated.Bookmarks.json",
        Outcome::Error("line 220, column 9: the file ends"),
        "cut in the middle; what was read before the cut must not pass for all there is",
    ),
];

#[derive(Debug, PartialEq, Eq)]
enum Outcome {
    Count(usize),
    Error(&'static str),
}

#[test]
fn every_file_gives_its_bookmarks_or_a_clear_error() {
    let Some(folder) = collection() else { return };
    let files = indexed(&folder);
    assert!(files.len() > 40, "the index has only {} files", files.len());
    let wrong: Vec<String> = files.iter().filter_map(|(name, count)| difference(&folder, name, *count)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn difference(folder: &Path, name: &str, stated: usize) -> Option<String> {
    let outcome = source_at(&folder.join(name)).and_then(|source| read(&source));
    let known = DIFFERENCES.iter().find(|(file, ..)| *file == name);
    let expected = known.map(|(_, outcome, _)| outcome);
    let as_expected = match (&outcome, expected.unwrap_or(&Outcome::Count(stated))) {
        (Ok(reading), Outcome::Count(count)) => keys(reading).len() == *count,
        (Err(error), Outcome::Error(part)) => said(&error.remark).contains(part) && said(&error.remark).contains(name),
        _ => false,
    };
    let found = outcome.map(|reading| (reading.snapshot.bookmarks.len(), reading.encoding, reading.warnings));
    (!as_expected).then(|| format!("{name}: {found:?}; index: {stated}; known difference: {known:?}"))
}

fn collection() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/bookmark-files");
    if folder.is_dir() {
        return Some(folder);
    }
    println!("skipped: there is no collection of bookmark files at {}", folder.display());
    None
}

/// Names and counts from the two tables of the index.
fn indexed(folder: &Path) -> Vec<(String, usize)> {
    let index = fs::read_to_string(folder.join("INDEX.md")).unwrap();
    let rows = index.lines().filter_map(|line| {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let name = *cells.get(1)?;
        let endings = [".html", ".Bookmarks.json", ".plist", ".sqlite", ".jsonlz4", "_backup.json", "_corrupt.json"];
        let is_ours = endings.iter().any(|ending| name.ends_with(ending));
        let count = if name.starts_with("derived/") { cells.get(3) } else { cells.get(6) };
        let count = match *count? {
            "-" => 0,
            count => count.parse().ok()?,
        };
        Some((name.to_owned(), count)).filter(|_| is_ours)
    });
    rows.collect()
}
