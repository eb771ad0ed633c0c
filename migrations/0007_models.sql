-- Which model reads for search by meaning, and its vectors while those of another still answer.
CREATE TABLE model_choice (                          -- ground state; no row: the model that comes with Dogear
    one    INTEGER PRIMARY KEY CHECK (one = 1),
    id     TEXT NOT NULL,
    before TEXT                                      -- chosen before it, to go back to
);
CREATE TABLE model_folders (                         -- ground state: models that the person pointed at
    id     TEXT PRIMARY KEY,
    folder TEXT NOT NULL
) WITHOUT ROWID;

-- Derived state. As vector_space; no row: the model is not being changed.
CREATE TABLE coming_space (
    one    INTEGER PRIMARY KEY CHECK (one = 1),
    model  TEXT    NOT NULL,
    recipe INTEGER NOT NULL,
    dims   INTEGER NOT NULL
);
CREATE TABLE coming_vectors (                        -- become rows of vectors, embeddings and tokens, all at once
    bookmark_id INTEGER PRIMARY KEY REFERENCES bookmarks (id) ON DELETE CASCADE,
    code        BLOB NOT NULL,
    embedding   BLOB NOT NULL,
    tokens      BLOB NOT NULL
);
