-- The page that a URL names (domain::page_of), to group bookmarks of one page; NULL for anything but http(s). Made by
-- code, and again whenever the version of its rules changes.
ALTER TABLE bookmarks ADD COLUMN page TEXT;
CREATE INDEX bookmarks_by_page ON bookmarks (page) WHERE page IS NOT NULL;

CREATE TABLE page_rules (
    one     INTEGER PRIMARY KEY CHECK (one = 1),
    version INTEGER NOT NULL                         -- domain::PAGE_VERSION that `bookmarks.page` was made by
);
INSERT INTO page_rules VALUES (1, 0);

-- What happened to bookmarks, so that what a browser lost can be found again. Ground state.
CREATE TABLE log (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    at          INTEGER NOT NULL,
    kind        TEXT    NOT NULL,                    -- domain::LogKind
    source_id   INTEGER NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
    bookmark_id INTEGER NOT NULL,                    -- may be gone
    state       TEXT    NOT NULL,                    -- domain::LoggedState as JSON
    before      TEXT,                                -- the same, of what was changed or moved
    url         TEXT    NOT NULL                     -- of `state`
);
CREATE INDEX log_by_url ON log (url);

-- Rules for what Dogear shall not know. Ground state.
CREATE TABLE exclusions (
    kind  TEXT NOT NULL,                             -- domain::ExclusionKind
    value TEXT NOT NULL,
    PRIMARY KEY (kind, value)
) WITHOUT ROWID;
