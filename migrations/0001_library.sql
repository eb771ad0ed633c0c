-- Ground state: what cannot be made again. Times are milliseconds since 1970, UTC.

CREATE TABLE sources (
    id         INTEGER PRIMARY KEY,
    name       TEXT    NOT NULL UNIQUE,              -- SourceId
    browser    TEXT    NOT NULL,
    profile    TEXT    NOT NULL,
    path       TEXT    NOT NULL,
    format     TEXT    NOT NULL,
    enabled    INTEGER NOT NULL,
    state      TEXT    NOT NULL DEFAULT 'ok',
    detail     TEXT,
    read_at    INTEGER                               -- last successful reading
);

CREATE TABLE folders (
    id     INTEGER PRIMARY KEY,
    path   TEXT NOT NULL UNIQUE,                     -- JSON array of names
    folded TEXT NOT NULL                             -- lower-case names, each between unit separators
);

CREATE TABLE sites (
    id   INTEGER PRIMARY KEY,
    host TEXT NOT NULL UNIQUE                        -- without www.
);

CREATE TABLE bookmarks (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,     -- never reused: conversations keep it
    source_id INTEGER NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
    key       TEXT    NOT NULL,                      -- the source's own identity
    title     TEXT    NOT NULL,
    url       TEXT    NOT NULL,
    folder_id INTEGER NOT NULL REFERENCES folders (id),
    site_id   INTEGER NOT NULL REFERENCES sites (id), -- host '' for anything but http(s)
    added_at  INTEGER,
    tags      TEXT    NOT NULL,                      -- JSON array
    note      TEXT    NOT NULL,
    UNIQUE (source_id, key)
);
CREATE INDEX bookmarks_by_site ON bookmarks (site_id);
CREATE INDEX bookmarks_by_folder ON bookmarks (folder_id);
CREATE INDEX bookmarks_by_date ON bookmarks (added_at);

CREATE TABLE conversations (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    title      TEXT    NOT NULL,
    updated_at INTEGER NOT NULL
);

CREATE TABLE turns (
    conversation_id INTEGER NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    position        INTEGER NOT NULL,
    body            TEXT    NOT NULL,                -- domain::Turn as JSON
    PRIMARY KEY (conversation_id, position)
) WITHOUT ROWID;

-- Derived state: dropped and rebuilt from the ground state at any time. The table `vectors` belongs here, too; it
-- is created by code, because its width is the model's.

CREATE VIRTUAL TABLE words USING fts5 (
    title, url, folder, tags, note,
    content = '', contentless_delete = 1,
    tokenize = 'porter unicode61 remove_diacritics 2'
);

CREATE TABLE pending (                               -- bookmarks whose vector is missing or out of date
    bookmark_id INTEGER PRIMARY KEY REFERENCES bookmarks (id) ON DELETE CASCADE
);

CREATE TABLE embeddings (                            -- exact vectors, little-endian 32-bit floats
    bookmark_id INTEGER PRIMARY KEY REFERENCES bookmarks (id) ON DELETE CASCADE,
    embedding   BLOB NOT NULL
);

CREATE TABLE vector_space (                          -- what the vectors are of; at most one row
    one    INTEGER PRIMARY KEY CHECK (one = 1),
    model  TEXT    NOT NULL,
    recipe INTEGER NOT NULL,                         -- domain::RECIPE_VERSION
    dims   INTEGER NOT NULL
);

CREATE TABLE generation (                            -- counts every change of bookmarks, for caches
    one   INTEGER PRIMARY KEY CHECK (one = 1),
    value INTEGER NOT NULL
);
INSERT INTO generation VALUES (1, 0);
