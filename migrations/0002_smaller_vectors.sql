-- Vectors become a quarter as large, and say when they changed, so that a process that holds them in memory reads
-- only what is new. All of this is derived state: it is made again from the bookmarks.

DROP TABLE IF EXISTS vectors;
DROP TABLE embeddings;
DELETE FROM vector_space;

CREATE TABLE embeddings (
    bookmark_id INTEGER PRIMARY KEY,                 -- ids are never reused
    version     INTEGER NOT NULL,                    -- of the last change of this row
    embedding   BLOB                                 -- store/src/quantised.rs; NULL: the bookmark has no vector any more
);
CREATE INDEX embeddings_by_version ON embeddings (version);

CREATE TABLE vector_changes (
    one     INTEGER PRIMARY KEY CHECK (one = 1),
    version INTEGER NOT NULL,                        -- grows with every change of `embeddings`
    since   INTEGER NOT NULL                         -- the version at which they were last dropped
);
INSERT INTO vector_changes VALUES (1, 1, 1);

INSERT OR IGNORE INTO pending SELECT id FROM bookmarks;
