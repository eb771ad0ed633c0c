-- The order that a source shows its bookmarks and folders in: one row of numbers over both. Ground state.
-- NULL: the number that the id gives (store/src/order.rs), which puts what came later behind what came earlier.
ALTER TABLE bookmarks ADD COLUMN position INTEGER;

-- Folders that the bookmarks of their source do not tell of: empty ones, those that a browser makes itself, and those that
-- open before the first bookmark in them. Any other opens where its first bookmark stands.
CREATE TABLE source_folders (
    source_id INTEGER NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
    folder_id INTEGER NOT NULL REFERENCES folders (id),
    role      TEXT    NOT NULL,                      -- domain::FolderRole
    position  INTEGER NOT NULL,
    PRIMARY KEY (source_id, folder_id)
) WITHOUT ROWID;
