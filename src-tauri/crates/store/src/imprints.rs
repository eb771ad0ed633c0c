//! What the library holds of a source, as far as telling what has changed takes: a hash in place of a bookmark's texts.
//!
//! Hashes are keyed afresh for each comparison and never stored, so no file can be made to look unchanged.

use std::{
    collections::HashMap,
    hash::{BuildHasher, RandomState},
};

use chrono::{DateTime, Utc};
use dogear_domain::{BookmarkId, BookmarkKey, ChangeKind, FolderPath, SnapshotBookmark};

use crate::StoredBookmark;

/// One side of a comparison; the other is a snapshot.
#[derive(Debug, Default)]
pub struct Imprints {
    hashing: RandomState,
    by_key: HashMap<BookmarkKey, (BookmarkId, Imprint)>,
}

impl Imprints {
    /// How many bookmarks are left.
    #[must_use]
    pub fn len(&self) -> usize {
        self.by_key.len()
    }

    /// Whether none is left.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.by_key.is_empty()
    }

    /// Takes out the bookmark with this one's key and says how it differs; no kind where the two are equal.
    pub fn take(&mut self, now: &SnapshotBookmark) -> Option<(BookmarkId, Option<ChangeKind>)> {
        let (id, old) = self.by_key.remove(&now.key)?;
        Some((id, old.change_to(self.imprint(&Looks::from(now)))))
    }

    /// The bookmarks that nothing took out, in order.
    #[must_use]
    pub fn into_rest(self) -> Vec<BookmarkId> {
        let mut rest: Vec<BookmarkId> = self.by_key.into_values().map(|(id, _)| id).collect();
        rest.sort_unstable();
        rest
    }

    pub(crate) fn with_capacity(bookmarks: usize) -> Self {
        Self { hashing: RandomState::new(), by_key: HashMap::with_capacity(bookmarks) }
    }

    pub(crate) fn add(&mut self, key: BookmarkKey, id: BookmarkId, looks: &Looks<'_>) {
        let imprint = self.imprint(looks);
        self.by_key.insert(key, (id, imprint));
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
        for StoredBookmark { key, bookmark } in stored {
            let looks = Looks {
                title: &bookmark.title,
                url: &bookmark.url,
                folder: &bookmark.folder,
                added_at: bookmark.added_at,
                tags: &bookmark.tags,
                note: &bookmark.note,
            };
            imprints.add(key.clone(), bookmark.id, &looks);
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
