//! The difference between what the library holds of a source and what the source holds now.

use crate::{BookmarkId, SnapshotBookmark};

/// What has to be done to the library so that it equals a snapshot. Applied in one transaction.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ChangeSet {
    /// In the snapshot, not in the library.
    pub added: Vec<SnapshotBookmark>,
    /// In both, but different.
    pub updated: Vec<Update>,
    /// In the library, not in the snapshot.
    pub removed: Vec<BookmarkId>,
    /// In both and equal.
    pub unchanged: usize,
}

/// A bookmark that differs from what the library holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Update {
    /// The bookmark in the library.
    pub id: BookmarkId,
    /// What it has to become.
    pub now: SnapshotBookmark,
    /// How it differs.
    pub kind: ChangeKind,
}

/// How a bookmark differs from before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChangeKind {
    /// Title, URL, date, tags or note differ (the folder may, too).
    Changed,
    /// Only the folder differs.
    Moved,
}

impl ChangeSet {
    /// Nothing to do.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.updated.is_empty() && self.removed.is_empty()
    }

    /// How many updates are of this kind.
    #[must_use]
    pub fn count(&self, kind: ChangeKind) -> usize {
        self.updated.iter().filter(|update| update.kind == kind).count()
    }
}
