-- What was opened from answers, on this machine only. Ground state; both go with the bookmark.
CREATE TABLE opens (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    bookmark_id INTEGER NOT NULL REFERENCES bookmarks (id) ON DELETE CASCADE,
    at          INTEGER NOT NULL
);
CREATE INDEX opens_by_bookmark ON opens (bookmark_id);

CREATE TABLE choices (                               -- an open of a hit that others stood above
    open_id INTEGER PRIMARY KEY REFERENCES opens (id) ON DELETE CASCADE,
    choice  TEXT NOT NULL                            -- domain::Choice as JSON
);
