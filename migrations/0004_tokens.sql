-- A bookmark's tokens one by one, to compare word by word what a search has found. In a table of their own: whoever reads
-- all vectors into memory does not read these. Derived state, as the vectors are.
CREATE TABLE tokens (
    bookmark_id INTEGER PRIMARY KEY,                 -- ids are never reused
    tokens      BLOB NOT NULL                        -- store/src/tokens.rs
);
