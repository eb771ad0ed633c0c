//! What the library holds of a source, as far as telling what has changed takes: a hash in place of a bookmark's texts.
//!
//! Hashes are keyed afresh for each comparison and never stored, so no file can be made to look unchanged.

use std::{collections::HashMap, hash::BuildHasher as _};

use chrono::{DateTime, Utc};
use dogear_domain::{BookmarkId, ChangeKind, FolderPath, FolderRole, SnapshotBookmark};
use foldhash::quality::RandomState;
use hashbrown::HashTable;

use crate::StoredBookmark;

/// One side of a comparison; the other is a snapshot.
///
/// Both mostly come in the same order, that of the browser's file: what follows the last one found is looked at first, and
/// only where it is another bookmark is the table asked.
#[derive(Debug, Default)]
pub struct Imprints {
    hashing: RandomState,
    /// All keys, one after the other.
    keys: String,
    held: Vec<Row>,
    /// Folders that are told of, with their role and their number.
    folders: HashMap<FolderPath, (FolderRole, i64)>,
    /// Places in `held` by the hash of the key; empty until it is needed.
    places: HashTable<u32>,
    /// The place behind the last one found.
    next: usize,
    taken: usize,
}

/// What the library holds under a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Held {
    /// Its identity there.
    pub id: BookmarkId,
    /// Its number in the library's order of the source.
    pub number: i64,
    /// How it differs; none where it is equal.
    pub change: Option<ChangeKind>,
}

#[derive(Debug)]
struct Row {
    id: BookmarkId,
    number: i64,
    imprint: Imprint,
    /// Where its key ends in `keys`; it begins where the one before ends.
    key_end: usize,
    is_taken: bool,
}

impl Imprints {
    /// How many bookmarks are left.
    #[must_use]
    pub fn len(&self) -> usize {
        self.held.len() - self.taken
    }

    /// Whether none is left.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Takes out the bookmark with this one's key.
    pub fn take(&mut self, now: &SnapshotBookmark) -> Option<Held> {
        let place = self.place_of(&now.key.0)?;
        let imprint = self.imprint(&Looks::from(now));
        let held = self.held.get_mut(place).filter(|held| !held.is_taken)?;
        held.is_taken = true;
        self.taken += 1;
        self.next = place + 1;
        Some(Held { id: held.id, number: held.number, change: held.imprint.change_to(imprint) })
    }

    /// Takes out a folder; none where none is told of at this path.
    pub fn take_folder(&mut self, path: &FolderPath) -> Option<(FolderRole, i64)> {
        self.folders.remove(path)
    }

    /// The bookmarks that nothing took out, in order, and the folders, in none.
    #[must_use]
    pub fn into_rest(self) -> (Vec<BookmarkId>, Vec<FolderPath>) {
        let mut rest: Vec<BookmarkId> =
            self.held.into_iter().filter(|held| !held.is_taken).map(|held| held.id).collect();
        rest.sort_unstable();
        (rest, self.folders.into_keys().collect())
    }

    pub(crate) fn with_capacity(bookmarks: usize) -> Self {
        Self { held: Vec::with_capacity(bookmarks), ..Self::default() }
    }

    pub(crate) fn add(&mut self, key: &str, (id, number): (BookmarkId, i64), looks: &Looks<'_>) {
        let imprint = self.imprint(looks);
        self.keys.push_str(key);
        self.held.push(Row { id, number, imprint, key_end: self.keys.len(), is_taken: false });
    }

    pub(crate) fn add_folder(&mut self, path: FolderPath, role: FolderRole, number: i64) {
        self.folders.insert(path, (role, number));
    }

    fn place_of(&mut self, key: &str) -> Option<usize> {
        if self.key_at(self.next) == Some(key) {
            return Some(self.next);
        }
        if self.places.is_empty() {
            self.fill_places();
        }
        let is_it = |place: &u32| self.key_at(*place as usize) == Some(key);
        self.places.find(self.hashing.hash_one(key), is_it).map(|place| *place as usize)
    }

    fn fill_places(&mut self) {
        let hash = |place: &u32| self.hashing.hash_one(self.key_at(*place as usize).unwrap_or_default());
        let mut places = HashTable::with_capacity(self.held.len());
        for place in (0..).take(self.held.len()) {
            places.insert_unique(hash(&place), place, hash);
        }
        self.places = places;
    }

    fn key_at(&self, place: usize) -> Option<&str> {
        let end = self.held.get(place)?.key_end;
        let start = place.checked_sub(1).and_then(|before| self.held.get(before)).map_or(0, |before| before.key_end);
        self.keys.get(start..end)
    }

    fn imprint(&self, looks: &Looks<'_>) -> Imprint {
        let Looks { title, url, folder, added_at, tags, note } = looks;
        // The library keeps milliseconds, Chromium microseconds.
        let added_at = added_at.map(|at| at.timestamp_millis());
        Imprint {
            content: self.hashing.hash_one((title, url, added_at, tags, note)),
            folder: self.hashing.hash_one(folder),
        }
    }
}

impl<'s> FromIterator<&'s StoredBookmark> for Imprints {
    fn from_iter<I: IntoIterator<Item = &'s StoredBookmark>>(stored: I) -> Self {
        let mut imprints = Self::default();
        for StoredBookmark { key, bookmark, number } in stored {
            let looks = Looks {
                title: &bookmark.title,
                url: &bookmark.url,
                folder: &bookmark.folder,
                added_at: bookmark.added_at,
                tags: &bookmark.tags,
                note: &bookmark.note,
            };
            imprints.add(&key.0, (bookmark.id, *number), &looks);
        }
        imprints
    }
}

/// What is compared of a bookmark.
pub(crate) struct Looks<'b> {
    pub title: &'b str,
    pub url: &'b str,
    pub folder: &'b FolderPath,
    pub added_at: Option<DateTime<Utc>>,
    pub tags: &'b [String],
    pub note: &'b str,
}

impl<'b> From<&'b SnapshotBookmark> for Looks<'b> {
    fn from(bookmark: &'b SnapshotBookmark) -> Self {
        let SnapshotBookmark { key: _, title, url, folder, added_at, tags, note } = bookmark;
        Self { title, url, folder, added_at: *added_at, tags, note }
    }
}

#[derive(Debug, Clone, Copy)]
struct Imprint {
    content: u64,
    folder: u64,
}

impl Imprint {
    fn change_to(self, now: Self) -> Option<ChangeKind> {
        match (self.content == now.content, self.folder == now.folder) {
            (true, true) => None,
            (true, false) => Some(ChangeKind::Moved),
            (false, _) => Some(ChangeKind::Changed),
        }
    }
}
