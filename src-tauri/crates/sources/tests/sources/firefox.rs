//! Firefox's database, in all its versions, whole and damaged.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::atomic::{AtomicBool, Ordering},
    thread,
};

use dogear_domain::{Browser, Extent, Format, Reading, Source};
use dogear_sources::{fingerprint, read, source_at, watched_files};
use tempfile::tempdir;

use crate::{
    database::{Database, MENU, MOBILE, ROOT, TAGS, TOOLBAR, UNFILED},
    live::tree,
    support::{file, keys, profile, shown, write},
};

/// A profile of Firefox in this folder.
pub fn firefox(folder: &Path) -> Source {
    Source { browser: Browser::Firefox, format: Format::FirefoxPlaces, ..profile(folder) }
}

/// Its database.
pub fn database(folder: &Path) -> PathBuf {
    folder.join("places.sqlite")
}

fn whole(folder: &Path) -> Reading {
    let reading = read(&firefox(folder)).unwrap();
    assert_eq!(reading.extent, Extent::Whole, "{:?}", reading.warnings);
    reading
}

#[test]
fn bookmarks_come_with_folders_tags_keywords_and_notes() {
    let folder = tempdir().unwrap();
    let places = Database::new(&database(folder.path()));
    let recipes = places.folder(TOOLBAR, "Recipes");
    let bread = places.bookmark(recipes, "Bread", "https://bread.example/");
    places.bookmark(MENU, "Bread again", "https://bread.example/");
    places.bookmark(MENU, "Recent Tags", "place:type=6&sort=14&maxResults=10");
    places.row((3, None), MENU, ("", "line"));
    places.bookmark(UNFILED, "", "https://untitled.example/");
    places.bookmark(MOBILE, "Phone", "https://phone.example/");
    let (zucchini, baking) = (places.folder(TAGS, "zucchini"), places.folder(TAGS, "baking, slow"));
    places.tag(zucchini, "https://bread.example/");
    places.tag(baking, "https://bread.example/");
    places.tag(zucchini, "https://phone.example/");
    places.run("UPDATE moz_places SET description = 'What the page says' WHERE url LIKE '%phone%'");
    places.run("INSERT INTO moz_keywords (keyword, place_id) SELECT 'br', id FROM moz_places WHERE url LIKE '%bread%'");
    places.run("INSERT INTO moz_anno_attributes VALUES (7, 'bookmarkProperties/description'), (8, 'other')");
    places.run(&format!("INSERT INTO moz_items_annos (item_id, anno_attribute_id, content) VALUES ({bread}, 8, 'x'), ({bread}, 7, 'With rye')"));
    let reading = whole(folder.path());
    insta::assert_snapshot!(shown(&reading), @r#"
    Bookmarks Menu: Bread again <https://bread.example/> #baking, slow #zucchini #br
    Bookmarks Toolbar › Recipes: Bread <https://bread.example/> #baking, slow #zucchini #br -- "With rye"
    Other Bookmarks:  <https://untitled.example/>
    Mobile Bookmarks: Phone <https://phone.example/> #zucchini -- "What the page says"
    "#);
    assert_eq!(keys(&reading)[0], "guid-Bread again");
    assert!(
        reading
            .snapshot
            .bookmarks
            .iter()
            .all(|b| b.added_at.unwrap().to_rfc3339() == "2026-11-21T05:20:15.337013+00:00")
    );
}

#[test]
fn what_is_only_in_the_log_counts_and_what_is_not_committed_does_not() {
    let folder = tempdir().unwrap();
    let places = Database::new(&database(folder.path()));
    places.bookmark(MENU, "One", "https://one.example/");
    assert_eq!(keys(&whole(folder.path())), ["guid-One"]);
    places.run("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE");
    places.bookmark(MENU, "Two", "https://two.example/");
    assert_eq!(keys(&whole(folder.path())), ["guid-One"], "a lock stops nobody, half a change is none");
    places.run("COMMIT");
    assert_eq!(keys(&whole(folder.path())).len(), 2);
    places.close();
    assert_eq!(keys(&whole(folder.path())).len(), 2);
}

#[test]
fn a_browser_without_a_log_is_read_between_its_transactions() {
    let folder = tempdir().unwrap();
    let places = Database::new(&database(folder.path()));
    places.bookmark(MENU, "One", "https://one.example/");
    places.run("PRAGMA journal_mode = TRUNCATE; PRAGMA cache_size = 2; BEGIN");
    for number in 0..2_000 {
        places.bookmark(MENU, &format!("Half {number}"), &format!("https://{number}.example/"));
    }
    assert!(fs::metadata(database(folder.path())).unwrap().len() > 200_000, "some of it is in the main file by now");
    assert_eq!(keys(&whole(folder.path())), ["guid-One"]);
    places.run("COMMIT");
    assert_eq!(keys(&whole(folder.path())).len(), 2_001);
}

#[test]
fn a_database_that_is_written_all_the_time_is_read_at_one_moment() {
    let folder = tempdir().unwrap();
    let places = Database::new(&database(folder.path()));
    // Folds the log into the main file every few changes.
    places.sql.pragma_update(None, "wal_autocheckpoint", 8).unwrap();
    let done = AtomicBool::new(false);
    thread::scope(|scope| {
        let stop = &done;
        scope.spawn(move || {
            for number in 0.. {
                if stop.load(Ordering::Relaxed) {
                    break;
                }
                places.run("BEGIN");
                for half in ["a", "b"] {
                    places.bookmark(MENU, &format!("{number}{half}"), &format!("https://{number}.example/{half}"));
                }
                places.run("COMMIT");
                thread::sleep(std::time::Duration::from_millis(3));
            }
        });
        let mut last = 0;
        for _ in 0..40 {
            // A browser that never rests may keep a copy from being taken; what it must not do is spoil one.
            if let Ok(reading) = read(&firefox(folder.path())) {
                let count = keys(&reading).len();
                assert_eq!((reading.extent, count % 2), (Extent::Whole, 0), "half a change was read");
                assert!(count >= last, "{count} after {last}");
                last = count;
            }
        }
        done.store(true, Ordering::Relaxed);
        assert!(last > 0);
    });
}

#[test]
fn reading_leaves_a_profile_as_it_was() {
    let home = tempdir().unwrap();
    let (running, closed) = (home.path().join("running"), home.path().join("closed.default"));
    let places = Database::new(&database(&running));
    places.bookmark(MENU, "One", "https://one.example/");
    // As after a crash: with a log, and without the index of the log.
    for name in ["places.sqlite", "places.sqlite-wal"] {
        write(&closed.join(name), fs::read(running.join(name)).unwrap());
    }
    write(&closed.join("prefs.js"), "");
    let before = tree(&closed);
    assert_eq!(before.len(), 4);
    for path in [closed.clone(), closed.join("places.sqlite")] {
        let source = source_at(&path).unwrap();
        assert_eq!(read(&source).unwrap().snapshot.bookmarks.len(), 1);
        let _ = (fingerprint(&source), watched_files(&source));
    }
    let copied = file(&closed.join("places.sqlite"), Format::FirefoxPlaces);
    assert_eq!(read(&copied).unwrap().snapshot.bookmarks.len(), 1);
    assert_eq!(tree(&closed), before);
}

#[test]
fn the_log_is_watched_for_bookmarks_and_not_for_visits() {
    let folder = tempdir().unwrap();
    let source = firefox(folder.path());
    assert_eq!(watched_files(&source).names, ["places.sqlite", "places.sqlite-wal"]);
    let places = Database::new(&database(folder.path()));
    for number in 0..500 {
        places.bookmark(MENU, &format!("Page {number}"), &format!("https://{number}.example/"));
    }
    let tag = places.folder(TAGS, "tag");
    let mut seen = vec![fingerprint(&source)];
    let mut check = |sql: &str, is_change: bool| {
        let before = fs::metadata(folder.path().join("places.sqlite-wal")).unwrap().len();
        places.run(sql);
        let grown = fs::metadata(folder.path().join("places.sqlite-wal")).unwrap().len() > before;
        assert!(grown || sql.contains("checkpoint") || sql.contains("BEGIN"), "{sql}");
        let now = fingerprint(&source);
        assert_eq!(seen.last() != Some(&now), is_change, "{sql}");
        assert!(!is_change || !seen.contains(&now), "{sql}");
        seen.push(now);
    };
    let visit = "INSERT INTO moz_historyvisits (place_id, visit_date) VALUES (7, 1); \
                 UPDATE moz_places SET visit_count = visit_count + 1, frecency = 100 WHERE id = 7;";
    check(visit, false);
    check("UPDATE moz_bookmarks SET title = 'Another' WHERE title = 'Page 250'", true);
    check(visit, false);
    check("DELETE FROM moz_bookmarks WHERE title = 'Page 0'", true);
    check(&format!("INSERT INTO moz_bookmarks (type, fk, parent) VALUES (1, 7, {tag})"), true);
    check("INSERT INTO moz_keywords (keyword, place_id) VALUES ('k', 7)", true);
    check("PRAGMA wal_checkpoint(TRUNCATE); BEGIN; COMMIT;", false);
    check(visit, false);
    check("UPDATE moz_bookmarks SET parent = 3 WHERE title = 'Another'", true);
    check("BEGIN; DELETE FROM moz_bookmarks", false);
}

#[test]
fn schemas_from_fifteen_to_todays() {
    let base = tempdir().unwrap();
    let check = |name: &str, sql: &str, expected: &str| {
        let folder = base.path().join(name);
        fs::create_dir(&folder).unwrap();
        let made = rusqlite::Connection::open(database(&folder)).unwrap();
        made.execute_batch(sql).unwrap();
        drop(made);
        assert_eq!(shown(&whole(&folder)), expected, "{name}");
    };
    let old_tables = "CREATE TABLE moz_places (id INTEGER PRIMARY KEY, url LONGVARCHAR, title LONGVARCHAR);
        CREATE TABLE moz_bookmarks_roots (root_name VARCHAR(16) UNIQUE, folder_id INTEGER);
        CREATE TABLE moz_keywords (id INTEGER PRIMARY KEY AUTOINCREMENT, keyword TEXT UNIQUE);
        CREATE TABLE moz_bookmarks (id INTEGER PRIMARY KEY, type INTEGER, fk INTEGER, parent INTEGER, position INTEGER,
            title LONGVARCHAR, keyword_id INTEGER, folder_type TEXT, dateAdded INTEGER, lastModified INTEGER, guid TEXT);
        INSERT INTO moz_places VALUES (1, 'https://a.example/', 'A'), (2, 'https://b.example/', 'B');
        INSERT INTO moz_keywords VALUES (9, 'aa');";
    let old_rows = "INSERT INTO moz_bookmarks (id, type, fk, parent, position, title, keyword_id, guid) VALUES
            (1, 2, NULL, 0, 0, '', NULL, 'rnd1'), (12, 2, NULL, 1, 0, 'Lesezeichen-Menü', NULL, 'rnd2'),
            (13, 2, NULL, 1, 1, 'Symbolleiste', NULL, 'rnd3'), (14, 2, NULL, 1, 2, 'Schlagwörter', NULL, 'rnd4'),
            (15, 2, NULL, 1, 3, 'Unsortiert', NULL, 'rnd5'), (20, 1, 1, 12, 0, 'A', 9, 'rnd6'), (21, 1, 2, 15, 0, NULL, NULL, 'rnd7'),
            (22, 2, NULL, 14, 0, 'tagged', NULL, 'rnd8'), (23, 1, 2, 22, 0, NULL, NULL, 'rnd9');";
    let old = "Bookmarks Menu: A <https://a.example/> #aa\nOther Bookmarks:  <https://b.example/> #tagged";
    let roots = "INSERT INTO moz_bookmarks_roots VALUES ('places', 1), ('menu', 12), ('toolbar', 13), ('tags', 14), ('unfiled', 15);";
    check("roots named by a table", &format!("{old_tables}{old_rows}{roots}"), old);
    check("roots known by their order", &format!("{old_tables}{old_rows}"), old);
    check(
        "android",
        "CREATE TABLE moz_places (id INTEGER PRIMARY KEY, url LONGVARCHAR NOT NULL, visit_count_local INTEGER);
         CREATE TABLE moz_keywords (place_id INTEGER NOT NULL, keyword TEXT NOT NULL UNIQUE);
         CREATE TABLE moz_bookmarks (id INTEGER PRIMARY KEY, fk INTEGER, type TINYINT NOT NULL, parent INTEGER,
            position INTEGER NOT NULL, title TEXT, dateAdded INTEGER NOT NULL DEFAULT 0, guid TEXT NOT NULL UNIQUE);
         INSERT INTO moz_places VALUES (1, 'https://a.example/', 0);
         INSERT INTO moz_bookmarks VALUES (1, NULL, 2, NULL, 0, 'root', 1644656110993, 'root________'),
            (5, NULL, 2, 1, 4, 'mobile', 1644656110993, 'mobile______'), (6, 1, 1, 5, 0, 'A', 1644656110993, 'aaaaaaaaaaaa');",
        "Mobile Bookmarks: A <https://a.example/>",
    );
    check(
        "the fewest columns",
        "CREATE TABLE moz_places (id INTEGER PRIMARY KEY, url TEXT);
         CREATE TABLE moz_bookmarks (id INTEGER PRIMARY KEY, type INTEGER, fk INTEGER, parent INTEGER);
         INSERT INTO moz_places VALUES (1, 'https://a.example/');
         INSERT INTO moz_bookmarks VALUES (1, 2, NULL, 0), (2, 2, NULL, 1), (3, 1, 1, 2);",
        "Bookmarks Menu:  <https://a.example/>",
    );
}

#[test]
fn rings_and_strays_end_up_in_other_bookmarks() {
    let folder = tempdir().unwrap();
    let places = Database::new(&database(folder.path()));
    let (ring, other) = (places.folder(MENU, "Ring"), places.folder(MENU, "Other"));
    places.bookmark(ring, "In the ring", "https://ring.example/");
    places.bookmark(4711, "Stray", "https://stray.example/");
    let adrift = places.folder(4712, "Adrift");
    places.bookmark(adrift, "In a stray folder", "https://adrift.example/");
    places.bookmark(MENU, "Kept", "https://kept.example/");
    places.tag(4713, "https://kept.example/");
    let own = places.folder(MENU, "Own parent");
    places.run(&format!(
        "UPDATE moz_bookmarks SET parent = {other} WHERE id = {ring}; UPDATE moz_bookmarks SET parent = {ring} WHERE id = {other};
         UPDATE moz_bookmarks SET parent = {own} WHERE id = {own};"
    ));
    let reading = whole(folder.path());
    insta::assert_snapshot!(shown(&reading), @r"
    Bookmarks Menu: Kept <https://kept.example/>
    Other Bookmarks: Stray <https://stray.example/>
    Other Bookmarks › Adrift: In a stray folder <https://adrift.example/>
    Other Bookmarks › Ring: In the ring <https://ring.example/>
    ! places.sqlite: 7 entries have lost their folder; they are shown in Other Bookmarks.
    ");
    places.run(&format!("UPDATE moz_bookmarks SET parent = {MENU} WHERE id = {ROOT}"));
    assert_eq!(keys(&whole(folder.path())), keys(&reading), "a root below its own child");
}

#[test]
fn ten_thousand_nested_folders_lose_nothing() {
    let folder = tempdir().unwrap();
    let places = Database::new(&database(folder.path()));
    places.run("BEGIN");
    let deepest = (0..10_000).fold(MENU, |parent, _| places.folder(parent, "f"));
    places.bookmark(deepest, "Deep", "https://deep.example/");
    places.run("COMMIT");
    let reading = whole(folder.path());
    let [deep] = reading.snapshot.bookmarks.as_slice() else { panic!("{reading:?}") };
    assert_eq!(deep.folder.0.len(), 64);
}
