# A database as Firefox keeps it, with pages in its menu: `places.py FILE PAGES`, pages being a list of title and address in JSON.
# With `hold` behind them, it stays open with all that is new in its log, until the input ends.
import json
import sqlite3
import sys

SCHEMA = """
CREATE TABLE IF NOT EXISTS moz_places (id INTEGER PRIMARY KEY, url LONGVARCHAR, title LONGVARCHAR, rev_host LONGVARCHAR,
    visit_count INTEGER DEFAULT 0, hidden INTEGER DEFAULT 0 NOT NULL, typed INTEGER DEFAULT 0 NOT NULL,
    frecency INTEGER DEFAULT -1 NOT NULL, last_visit_date INTEGER, guid TEXT, foreign_count INTEGER DEFAULT 0 NOT NULL,
    url_hash INTEGER DEFAULT 0 NOT NULL, description TEXT, preview_image_url TEXT, origin_id INTEGER);
CREATE TABLE IF NOT EXISTS moz_bookmarks (id INTEGER PRIMARY KEY, type INTEGER, fk INTEGER DEFAULT NULL, parent INTEGER,
    position INTEGER, title LONGVARCHAR, keyword_id INTEGER, folder_type TEXT, dateAdded INTEGER, lastModified INTEGER,
    guid TEXT, syncStatus INTEGER NOT NULL DEFAULT 0, syncChangeCounter INTEGER NOT NULL DEFAULT 1);
CREATE TABLE IF NOT EXISTS moz_keywords (id INTEGER PRIMARY KEY AUTOINCREMENT, keyword TEXT UNIQUE, place_id INTEGER,
    post_data TEXT);
CREATE TABLE IF NOT EXISTS moz_anno_attributes (id INTEGER PRIMARY KEY, name VARCHAR(32) UNIQUE NOT NULL);
CREATE TABLE IF NOT EXISTS moz_items_annos (id INTEGER PRIMARY KEY, item_id INTEGER NOT NULL, anno_attribute_id INTEGER,
    content LONGVARCHAR, flags INTEGER DEFAULT 0, expiration INTEGER DEFAULT 0, type INTEGER DEFAULT 0,
    dateAdded INTEGER DEFAULT 0, lastModified INTEGER DEFAULT 0);
PRAGMA user_version = 86;
"""
ROOTS = [
    (1, 0, "root", "root________"),
    (2, 1, "menu", "menu________"),
    (3, 1, "toolbar", "toolbar_____"),
    (4, 1, "tags", "tags________"),
    (5, 1, "unfiled", "unfiled_____"),
    (6, 1, "mobile", "mobile______"),
]
SAVED = 1_795_238_415_337_013

database = sqlite3.connect(sys.argv[1], isolation_level=None)
database.execute("PRAGMA journal_mode = WAL")
database.execute("PRAGMA wal_autocheckpoint = 0")
database.executescript(SCHEMA)
for number, parent, title, guid in ROOTS:
    row = (number, 2, parent, number, title, SAVED, guid)
    columns = "id, type, parent, position, title, dateAdded, guid"
    database.execute(f"INSERT OR IGNORE INTO moz_bookmarks ({columns}) VALUES (?, ?, ?, ?, ?, ?, ?)", row)
for title, url in json.loads(sys.argv[2]):
    page = database.execute("INSERT INTO moz_places (url, title) VALUES (?, ?)", (url, title)).lastrowid
    row = (1, page, 2, page, title, SAVED, "guid-" + title)
    columns = "type, fk, parent, position, title, dateAdded, guid"
    database.execute(f"INSERT INTO moz_bookmarks ({columns}) VALUES (?, ?, ?, ?, ?, ?, ?)", row)
if sys.argv[3:] == ["hold"]:
    print("held", flush=True)
    sys.stdin.read()
database.close()
