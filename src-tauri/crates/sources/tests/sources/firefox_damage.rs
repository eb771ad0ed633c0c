//! Firefox's database when it is damaged: what can be read is, and nothing counts as deleted.

use std::{fs, path::Path};

use dogear_domain::{Extent, Format, Source, SourceState};
use dogear_sources::{fingerprint, read, source_at};
use tempfile::tempdir;

use crate::{
    database::{Database, MENU},
    firefox::{database, firefox},
    support::{file, homely, keys, said, write},
};

/// A profile with so many bookmarks that they take many pages.
fn large(folder: &Path) -> Vec<u8> {
    let places = Database::new(&database(folder));
    places.run("BEGIN");
    for number in 0..1_000 {
        places.bookmark(MENU, &format!("Page {number}"), &format!("https://{number}.example/"));
    }
    places.run("COMMIT");
    places.close();
    fs::read(database(folder)).unwrap()
}

/// The page of 4096 bytes that holds this text; earlier ones may hold what is left of former versions.
fn page_of(bytes: &[u8], title: &str) -> usize {
    bytes.windows(title.len()).rposition(|window| window == title.as_bytes()).unwrap() / 4096
}

#[test]
fn a_broken_page_costs_what_is_on_it_and_nothing_is_said_to_be_gone() {
    let folder = tempdir().unwrap();
    let sound = large(folder.path());
    for title in ["Page 0", "Page 500", "Page 999"] {
        let mut bytes = sound.clone();
        let page = page_of(&bytes, title);
        bytes[page * 4096..(page + 1) * 4096].fill(0xa5);
        write(&database(folder.path()), bytes);
        let reading = read(&firefox(folder.path())).unwrap();
        let count = keys(&reading).len();
        assert_eq!(reading.extent, Extent::Part, "{title}");
        assert!((800..1_000).contains(&count), "{title}: {count}");
        assert!(said(&reading.warnings[0].message).contains("The database is damaged."), "{:?}", reading.warnings);
    }
    write(&database(folder.path()), &sound[..sound.len() - 5]);
    assert!(keys(&read(&firefox(folder.path())).unwrap()).len() > 900, "the last page is cut");
}

#[test]
fn a_lost_page_of_addresses_is_damage_too() {
    let folder = tempdir().unwrap();
    let mut bytes = large(folder.path());
    let page = page_of(&bytes, "https://500.example/");
    bytes[page * 4096..(page + 1) * 4096].fill(0);
    write(&database(folder.path()), bytes);
    let reading = read(&firefox(folder.path())).unwrap();
    assert_eq!(reading.extent, Extent::Part);
    assert!((800..1_000).contains(&keys(&reading).len()));
}

#[test]
fn beyond_reading_the_newest_backup_stands_in() {
    let folder = tempdir().unwrap();
    let backup = |title: &str| {
        format!(
            r#"{{"root":"placesRoot","type":"text/x-moz-place-container","children":[{{"guid":"menu________","type":"text/x-moz-place-container",
        "children":[{{"guid":"g","title":"{title}","type":"text/x-moz-place","uri":"https://a.example/"}}]}}]}}"#
        )
    };
    let backups = folder.path().join("bookmarkbackups");
    for damage in
        [b"SQLite format 3\0 and then nothing".as_slice(), b"", &[0; 8192], &large(&folder.path().join("x"))[..4096]]
    {
        write(&database(folder.path()), damage);
        let _ = fs::remove_dir_all(&backups);
        let error = read(&firefox(folder.path())).unwrap_err();
        assert_eq!(error.state, SourceState::Damaged, "{}", said(&error.remark));
        assert!(
            said(&error.remark).contains("places.sqlite") && said(&error.remark).contains("Verify Integrity"),
            "{}",
            said(&error.remark)
        );

        write(&backups.join("bookmarks-2026-11-18_1_a==.json"), backup("Older"));
        write(&backups.join("bookmarks-2026-11-19_1_b==.json"), backup("Newest that can be read"));
        write(&backups.join("bookmarks-2026-11-20_1_c==.jsonlz4"), b"mozLz40\0\x05\0\0\0\x50hell");
        let reading = read(&firefox(folder.path())).unwrap();
        assert_eq!(
            (reading.extent, reading.snapshot.bookmarks[0].title.as_str()),
            (Extent::Former, "Newest that can be read")
        );
        assert!(said(&reading.caution().unwrap()).contains("backup of 2026-11-19"), "{:?}", reading.warnings);
    }
}

#[test]
fn errors_say_what_to_do() {
    let folder = tempdir().unwrap();
    let told = |source: &Source| homely(&said(&read(source).unwrap_err().remark), folder.path());
    insta::assert_snapshot!(told(&firefox(folder.path())), @"~/places.sqlite is not there. The browser writes it when it is started with this profile.");
    insta::assert_snapshot!(told(&firefox(&folder.path().join("gone"))), @"~/gone is not there. If the profile was deleted in the browser, disable this source.");
    let path = folder.path().join("copy.sqlite");
    rusqlite::Connection::open(&path).unwrap().execute_batch("CREATE TABLE cookies (id)").unwrap();
    insta::assert_snapshot!(told(&source_at(&path).unwrap()), @"~/copy.sqlite holds no bookmarks that Dogear can read: it is a database, but not one of Firefox's bookmarks. Copy the database again while the browser is closed, or import one of its bookmark backups.");
    write(&path, [&b"SQLite format 3\0"[..], &[7; 5000]].concat());
    insta::assert_snapshot!(told(&file(&path, Format::FirefoxPlaces)), @"~/copy.sqlite is not a database, or a damaged one. Copy the database again while the browser is closed, or import one of its bookmark backups.");
    fs::create_dir(database(folder.path())).unwrap();
    insta::assert_snapshot!(told(&firefox(folder.path())), @"~/places.sqlite is a folder, not a file. Open the browser once, so that it mends the file; in Help › More troubleshooting information, Verify Integrity does so.");
}

#[test]
fn a_view_is_no_table() {
    let folder = tempdir().unwrap();
    let sql = "CREATE VIEW moz_bookmarks AS WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n) SELECT id FROM n";
    rusqlite::Connection::open(database(folder.path())).unwrap().execute_batch(sql).unwrap();
    assert_eq!(read(&firefox(folder.path())).unwrap_err().state, SourceState::Damaged);
}

#[test]
fn a_fingerprint_of_a_damaged_database_goes_by_size_and_time() {
    let folder = tempdir().unwrap();
    let source = firefox(folder.path());
    let sound = large(folder.path());
    let mut seen = vec![fingerprint(&source)];
    for end in [8192, 4096, 99, 17, 0] {
        write(&database(folder.path()), &sound[..end]);
        let now = fingerprint(&source);
        assert!(!seen.contains(&now), "cut at {end}");
        seen.push(now);
    }
}
