-- Which bookmarks have changed or gone, so that a process that holds their words in memory reads only what is new. New ones
-- tell themselves by their ids. The oldest entries are dropped; a process that has missed some reads everything again.
CREATE TABLE word_changes (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    bookmark_id INTEGER NOT NULL
);
CREATE TRIGGER bookmark_changed AFTER UPDATE OF title, url, folder_id, added_at, tags, note ON bookmarks BEGIN
    INSERT INTO word_changes (bookmark_id) VALUES (old.id);
END;
CREATE TRIGGER bookmark_removed AFTER DELETE ON bookmarks BEGIN
    INSERT INTO word_changes (bookmark_id) VALUES (old.id);
END;

CREATE TABLE word_rules (
    one     INTEGER PRIMARY KEY CHECK (one = 1),
    version INTEGER NOT NULL                         -- domain::words::WORDS_VERSION that `words` was made by
);
INSERT INTO word_rules VALUES (1, 0);
