//! The difference between what the library holds of a source and what the source holds now.

use crate::{BookmarkId, FolderPath, FolderRole, SnapshotBookmark};

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
    /// Where everything stands; empty where it stands as before.
    pub order: Order,
}

/// The bookmarks and folders of a source as they follow each other, against where the library has them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Order {
    /// All of them.
    pub places: Vec<Place>,
    /// Those of them that are folders. A folder that is nothing but the next thing's is left out.
    pub folders: Vec<PlacedFolder>,
    /// Folders that the library would still show, and the source does not.
    pub closed: Vec<FolderPath>,
}

/// What comes next in a source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// A bookmark that the library has, and its number in the library's order.
    Stored(BookmarkId, i64),
    /// The next of the bookmarks that are added.
    Added,
    /// The next of the folders.
    Folder,
}

/// A folder, and what the library knows of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlacedFolder {
    /// Its own name last.
    pub path: FolderPath,
    /// What it is to its browser.
    pub role: FolderRole,
    /// The same and its number in the library's order; none where it is new.
    pub before: Option<(FolderRole, i64)>,
}

impl Order {
    /// Whether the library has everything in this order already.
    #[must_use]
    pub fn is_kept(&self) -> bool {
        let mut folders = self.folders.iter();
        let number = |place: &Place| match place {
            Place::Stored(_, number) => Some(*number),
            Place::Added => None,
            Place::Folder => {
                let folder = folders.next()?;
                folder.before.filter(|(role, _)| *role == folder.role).map(|(_, number)| number)
            }
        };
        let mut last = None;
        let is_next = |number: Option<i64>| {
            let is_next = number.is_some() && number > last;
            last = number;
            is_next
        };
        self.closed.is_empty() && self.places.iter().map(number).all(is_next)
    }
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
    /// Every bookmark is as it was, though it may stand elsewhere among the others.
    #[must_use]
    pub fn changes_nothing_but_order(&self) -> bool {
        self.added.is_empty() && self.updated.is_empty() && self.removed.is_empty()
    }

    /// Nothing to do.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.changes_nothing_but_order() && self.order.is_kept()
    }

    /// How many updates are of this kind.
    #[must_use]
    pub fn count(&self, kind: ChangeKind) -> usize {
        self.updated.iter().filter(|update| update.kind == kind).count()
    }
}
