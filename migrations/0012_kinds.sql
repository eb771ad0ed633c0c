-- What the conditions of a question ask of an address, so that no search compares every address with patterns. Derived; made by code,
-- and again whenever the version of their rules changes (page_rules).
ALTER TABLE bookmarks ADD COLUMN kinds INTEGER NOT NULL DEFAULT 0; -- domain::PageKinds
CREATE INDEX bookmarks_by_kinds ON bookmarks (kinds) WHERE kinds <> 0;

ALTER TABLE sites ADD COLUMN reversed TEXT;           -- the host from its end: all of one site stand together
CREATE INDEX sites_by_reversed ON sites (reversed);
