-- Vectors for search by meaning that are there before the model has read the bookmark: it waits (`pending`) all the same.
ALTER TABLE embeddings ADD COLUMN is_first INTEGER NOT NULL DEFAULT 0; -- 1: of the small encoder alone
CREATE INDEX embeddings_first ON embeddings (bookmark_id) WHERE is_first;

-- What was read once is not read again. Derived, of the one vector space, as the vectors are.
ALTER TABLE embeddings ADD COLUMN passage INTEGER;    -- store/src/read_before.rs; NULL: not known, or of a former Dogear
CREATE INDEX embeddings_by_passage ON embeddings (passage) WHERE passage IS NOT NULL;
ALTER TABLE coming_vectors ADD COLUMN passage INTEGER;
CREATE TABLE former_vectors (                         -- of what bookmarks were called, and where they stood, before
    id          INTEGER PRIMARY KEY,                  -- the oldest are dropped
    bookmark_id INTEGER NOT NULL REFERENCES bookmarks (id) ON DELETE CASCADE,
    passage     INTEGER NOT NULL,
    embedding   BLOB    NOT NULL,
    tokens      BLOB    NOT NULL
);
CREATE INDEX former_vectors_by_passage ON former_vectors (passage);
CREATE INDEX former_vectors_by_bookmark ON former_vectors (bookmark_id);
