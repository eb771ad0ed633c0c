//! Databases as Firefox writes them, made by hand.

use std::{fs, path::Path};

use rusqlite::{Connection, params};

pub const ROOT: i64 = 1;
pub const MENU: i64 = 2;
pub const TOOLBAR: i64 = 3;
pub const TAGS: i64 = 4;
pub const UNFILED: i64 = 5;
pub const MOBILE: i64 = 6;

/// 2026-11-21 05:20:15 UTC.
pub const SAVED: i64 = 1_795_238_415_337_013;

const SCHEMA: &str = "
    CREATE TABLE moz_places (id INTEGER PRIMARY KEY, url LONGVARCHAR, title LONGVARCHAR, rev_host LONGVARCHAR,
        visit_count INTEGER DEFAULT 0, hidden INTEGER DEFAULT 0 NOT NULL, typed INTEGER DEFAULT 0 NOT NULL,
        frecency INTEGER DEFAULT -1 NOT NULL, last_visit_date INTEGER, guid TEXT, foreign_count INTEGER DEFAULT 0 NOT NULL,
        url_hash INTEGER DEFAULT 0 NOT NULL, description TEXT, preview_image_url TEXT, origin_id INTEGER);
    CREATE INDEX moz_places_url_hashindex ON moz_places (url_hash);
    CREATE TABLE moz_historyvisits (id INTEGER PRIMARY KEY, from_visit INTEGER, place_id INTEGER, visit_date INTEGER);
    CREATE TABLE moz_bookmarks (id INTEGER PRIMARY KEY, type INTEGER, fk INTEGER DEFAULT NULL, parent INTEGER,
        position INTEGER, title LONGVARCHAR, keyword_id INTEGER, folder_type TEXT, dateAdded INTEGER,
        lastModified INTEGER, guid TEXT, syncStatus INTEGER NOT NULL DEFAULT 0, syncChangeCounter INTEGER NOT NULL DEFAULT 1);
    CREATE INDEX moz_bookmarks_parentindex ON moz_bookmarks (parent, position);
    CREATE TABLE moz_keywords (id INTEGER PRIMARY KEY AUTOINCREMENT, keyword TEXT UNIQUE, place_id INTEGER, post_data TEXT);
    CREATE TABLE moz_anno_attributes (id INTEGER PRIMARY KEY, name VARCHAR(32) UNIQUE NOT NULL);
    CREATE TABLE moz_items_annos (id INTEGER PRIMARY KEY, item_id INTEGER NOT NULL, anno_attribute_id INTEGER,
        content LONGVARCHAR, flags INTEGER DEFAULT 0, expiration INTEGER DEFAULT 0, type INTEGER DEFAULT 0,
        dateAdded INTEGER DEFAULT 0, lastModified INTEGER DEFAULT 0);
    PRAGMA user_version = 86;";

/// A database that is open, as in a running browser. What is added after [`Database::new`] is in its log.
pub struct Database {
    pub sql: Connection,
}

impl Database {
    /// One with Firefox's own folders and no bookmarks.
    pub fn new(path: &Path) -> Self {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        let sql = Connection::open(path).unwrap();
        sql.execute_batch("PRAGMA page_size = 4096; PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF;").unwrap();
        sql.execute_batch(SCHEMA).unwrap();
        let database = Self { sql };
        for (id, parent, guid) in [
            (ROOT, 0, "root________"),
            (MENU, ROOT, "menu________"),
            (TOOLBAR, ROOT, "toolbar_____"),
            (TAGS, ROOT, "tags________"),
            (UNFILED, ROOT, "unfiled_____"),
            (MOBILE, ROOT, "mobile______"),
        ] {
            assert_eq!(database.row((2, None), parent, (guid.trim_end_matches('_'), guid)), id);
        }
        database.sql.execute_batch("PRAGMA wal_checkpoint(TRUNCATE);").unwrap();
        database.sql.pragma_update(None, "wal_autocheckpoint", 0).unwrap();
        database
    }

    pub fn folder(&self, parent: i64, title: &str) -> i64 {
        self.row((2, None), parent, (title, &format!("folder-{title}")))
    }

    pub fn bookmark(&self, parent: i64, title: &str, url: &str) -> i64 {
        let page = self.page(url);
        self.row((1, Some(page)), parent, (title, &format!("guid-{title}")))
    }

    pub fn tag(&self, folder: i64, url: &str) {
        let page = self.page(url);
        let sql = "INSERT INTO moz_bookmarks (type, fk, parent, position, guid) VALUES (1, ?, ?, 0, 'tag' || hex(randomblob(4)))";
        self.sql.execute(sql, params![page, folder]).unwrap();
    }

    pub fn page(&self, url: &str) -> i64 {
        let known = self.sql.query_row("SELECT id FROM moz_places WHERE url = ?", [url], |row| row.get(0));
        known.unwrap_or_else(|_| {
            self.sql.execute("INSERT INTO moz_places (url) VALUES (?)", [url]).unwrap();
            self.sql.last_insert_rowid()
        })
    }

    pub fn row(&self, (kind, page): (i64, Option<i64>), parent: i64, (title, guid): (&str, &str)) -> i64 {
        let sql = "INSERT INTO moz_bookmarks (type, fk, parent, position, title, dateAdded, guid) VALUES
            (?1, ?2, ?3, (SELECT count(*) FROM moz_bookmarks WHERE parent = ?3), ?4, ?5, ?6)";
        self.sql.execute(sql, params![kind, page, parent, title, SAVED, guid]).unwrap();
        self.sql.last_insert_rowid()
    }

    pub fn run(&self, sql: &str) {
        self.sql.execute_batch(sql).unwrap();
    }

    /// Closes the browser: everything is in the main file.
    pub fn close(self) {
        self.sql.close().unwrap();
    }
}
