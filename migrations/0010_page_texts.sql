-- What pages say, of those that the person lets Dogear read. Ground state: it costs the sites and the person to get it again.
CREATE TABLE texts (                                  -- each text once, however many pages say it
    id     INTEGER PRIMARY KEY AUTOINCREMENT,         -- never reused: passages keep it
    digest BLOB    NOT NULL UNIQUE,                   -- SHA-256 of the text
    body   BLOB    NOT NULL                           -- compressed: store/src/page_texts/packed.rs
);
CREATE TABLE page_texts (
    page        TEXT    PRIMARY KEY,                  -- domain::page_of
    text_id     INTEGER NOT NULL REFERENCES texts (id),
    origin      TEXT    NOT NULL,                     -- domain::TextOrigin
    read_at     INTEGER NOT NULL,
    title       TEXT    NOT NULL,
    description TEXT    NOT NULL,
    author      TEXT    NOT NULL,
    published   TEXT,                                 -- 2026-03-31
    language    TEXT    NOT NULL,
    canonical   TEXT    NOT NULL
) WITHOUT ROWID;
CREATE INDEX page_texts_by_text ON page_texts (text_id);

CREATE TABLE page_visits (                            -- pages that were asked for, and what came of it
    page          TEXT    PRIMARY KEY,
    url           TEXT    NOT NULL,                   -- that was asked for
    state         TEXT    NOT NULL,                   -- domain::PageState
    reason        TEXT    NOT NULL,                   -- pages::Reason, what exactly; for people by a word each
    status        INTEGER,                            -- of HTTP, of the last answer
    moved_to      TEXT,                               -- where permanent redirects lead
    etag          TEXT,
    last_modified TEXT,
    tried_at      INTEGER NOT NULL,
    tries         INTEGER NOT NULL,                   -- in a row without success
    next_at       INTEGER,                            -- not before; NULL: only when it is asked for again
    changed_at    INTEGER                             -- when its text was last found to be another
) WITHOUT ROWID;
CREATE INDEX page_visits_by_next ON page_visits (next_at) WHERE next_at IS NOT NULL;
