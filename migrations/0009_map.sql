-- How the bookmarks lie beside each other (dogear-map). Derived state, made of the vectors: it goes with them.
CREATE TABLE map (                                    -- no row: there is no map
    one      INTEGER PRIMARY KEY CHECK (one = 1),
    model    TEXT    NOT NULL,                        -- as vector_space
    recipe   INTEGER NOT NULL,
    rules    INTEGER NOT NULL,                        -- dogear_map::MAP_VERSION that drew it
    laid_out INTEGER NOT NULL                         -- bookmarks that it was drawn of
);
CREATE TABLE map_places (
    bookmark_id INTEGER PRIMARY KEY REFERENCES bookmarks (id) ON DELETE CASCADE,
    x           INTEGER NOT NULL,                     -- 0 to 65535, both axes in one scale
    y           INTEGER NOT NULL,
    cluster     INTEGER,                              -- of map_clusters; NULL: between clusters
    is_added    INTEGER NOT NULL                      -- 1: it found its place after the map was drawn
);
CREATE TABLE map_neighbours (
    bookmark_id INTEGER PRIMARY KEY REFERENCES bookmarks (id) ON DELETE CASCADE,
    near        BLOB NOT NULL                         -- store/src/map/neighbours.rs
);
CREATE TABLE map_clusters (
    id   INTEGER PRIMARY KEY,                         -- from 0
    name TEXT    NOT NULL,                            -- JSON array of words
    x    INTEGER NOT NULL,
    y    INTEGER NOT NULL
);
