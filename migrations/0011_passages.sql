-- The passages of what pages say (domain::cutting), to find a page by them. Derived state: made again from the texts. A passage
-- has no row of its own: its number is that of its text times 4096 (domain::MOST_PASSAGES) and its place in it, from 0.

CREATE VIRTUAL TABLE passage_words USING fts5 (
    words,
    content = '', contentless_delete = 1, detail = none,
    tokenize = 'porter unicode61 remove_diacritics 2'
);

CREATE TABLE passage_vectors (
    text_id INTEGER PRIMARY KEY,                     -- ids are never reused
    version INTEGER NOT NULL,                        -- of the last change of this row
    vectors BLOB                                     -- store/src/passages/nibbles.rs; NULL: the text has gone
);
CREATE INDEX passage_vectors_by_version ON passage_vectors (version);

CREATE TABLE passages_pending (                      -- texts whose passages have no vectors yet
    text_id INTEGER PRIMARY KEY REFERENCES texts (id) ON DELETE CASCADE
);

CREATE TABLE passage_changes (
    one     INTEGER PRIMARY KEY CHECK (one = 1),
    version INTEGER NOT NULL,                        -- grows with every change of `passage_vectors`
    since   INTEGER NOT NULL                         -- the version at which they were last dropped
);
INSERT INTO passage_changes VALUES (1, 1, 1);

CREATE TABLE passage_rules (
    one   INTEGER PRIMARY KEY CHECK (one = 1),
    cut   INTEGER NOT NULL,                          -- domain::CUT_VERSION that passages were cut by
    words INTEGER NOT NULL                           -- domain::words::WORDS_VERSION that `passage_words` was made by
);
INSERT INTO passage_rules VALUES (1, 0, 0);
