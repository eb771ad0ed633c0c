//! What a source holds at one moment, as read from its bytes.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{BookmarkKey, Filling, FolderPath, Remark, remark};

/// One bookmark as its source describes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SnapshotBookmark {
    /// The source's own identity for it; unique within the snapshot.
    pub key: BookmarkKey,
    /// May be empty.
    pub title: String,
    /// Never empty.
    pub url: String,
    /// From the outermost folder to the innermost.
    pub folder: FolderPath,
    /// When it was saved, if the source says.
    pub added_at: Option<DateTime<Utc>>,
    /// Labels, in the source's order.
    pub tags: Vec<String>,
    /// A comment; otherwise empty.
    pub note: String,
}

/// One folder as its source shows it, empty or not. Folders of one path are one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SnapshotFolder {
    /// Its own name last; never empty.
    pub path: FolderPath,
    /// What it is to its browser.
    pub role: FolderRole,
    /// How many bookmarks the source shows before it.
    pub opens_at: usize,
}

/// What a folder is to its browser. Only an outermost folder is more than a plain one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FolderRole {
    /// A folder that a person made.
    #[default]
    Plain,
    /// The bar below the address.
    Toolbar,
    /// Firefox's menu.
    Menu,
    /// Where bookmarks go that nobody filed.
    Other,
    /// What came from a phone.
    Mobile,
}

impl FolderRole {
    /// Every role.
    pub const ALL: [Self; 5] = [Self::Plain, Self::Toolbar, Self::Menu, Self::Other, Self::Mobile];

    /// The stable name used in exports and in the library.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Toolbar => "toolbar",
            Self::Menu => "menu",
            Self::Other => "other",
            Self::Mobile => "mobile",
        }
    }

    /// The role with this slug.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.slug() == slug)
    }
}

/// All that a source holds, in its order. Where folders open among the bookmarks is said by the folders, so the two lists
/// are one: a folder comes before the bookmark of its number, and folders of one number follow each other as listed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Snapshot {
    /// The bookmarks, each key once.
    pub bookmarks: Vec<SnapshotBookmark>,
    /// The folders, each path once, an outer one before those in it. Every folder on a bookmark's path is here.
    pub folders: Vec<SnapshotFolder>,
}

impl Snapshot {
    /// The folders that have to be told of. Any other is plain and opens where the first thing in it stands: whoever has that
    /// thing's path has the folder and its place.
    pub fn told_folders(&self) -> impl Iterator<Item = &SnapshotFolder> {
        let mut behind = self.folders.iter().skip(1);
        self.folders.iter().filter(move |folder| {
            let inner = behind.next().filter(|next| next.opens_at == folder.opens_at).map(|next| &next.path);
            let next = inner.or_else(|| self.bookmarks.get(folder.opens_at).map(|bookmark| &bookmark.folder));
            folder.role != FolderRole::Plain || !next.is_some_and(|next| next.0.starts_with(&folder.path.0))
        })
    }

    /// Leaves out bookmarks, and folders by path; what stays keeps its order.
    pub fn retain(
        &mut self,
        mut is_kept: impl FnMut(&SnapshotBookmark) -> bool,
        mut is_folder_kept: impl FnMut(&FolderPath) -> bool,
    ) {
        let mut kept_before = Vec::with_capacity(self.bookmarks.len() + 1);
        let mut kept = 0;
        self.bookmarks.retain(|bookmark| {
            kept_before.push(kept);
            let stays = is_kept(bookmark);
            kept += usize::from(stays);
            stays
        });
        self.folders.retain_mut(|folder| {
            folder.opens_at = kept_before.get(folder.opens_at).copied().unwrap_or(kept);
            is_folder_kept(&folder.path)
        });
    }
}

/// Something in a source that could not be taken as it was, and what was done about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Warning {
    /// File and place in it, for instance `Bookmarks: roots.other › Recipes › #3`.
    pub place: Filling,
    /// What was wrong and what was done.
    pub message: Remark,
}

/// Entries of a source that are no bookmarks or could not be taken, for one reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Skipped {
    /// Reads as a part of a sentence: entries that "have no address".
    pub reason: Remark,
    /// How many.
    pub count: usize,
}

/// Something that a file holds about its bookmarks and that Dogear has no use for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unused {
    /// The column or the member as the file names it; a dot between a member and the one around it.
    pub name: String,
    /// How many entries had a value there.
    pub rows: usize,
}

/// A snapshot together with everything that was odd about it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reading {
    /// What was read.
    pub snapshot: Snapshot,
    /// How much of the source that is.
    pub extent: Extent,
    /// Who told it.
    pub way: Way,
    /// What was skipped or mended on the way.
    pub warnings: Vec<Warning>,
    /// What was left out, each reason once; deleted bookmarks in a browser's trash are not counted.
    pub skipped: Vec<Skipped>,
    /// What the file holds beyond that, in its order; at most 50 names, a warning counts the others.
    pub unused: Vec<Unused>,
    /// The character encoding that the bytes were read with, where the format leaves it open.
    pub encoding: Option<&'static str>,
}

impl Reading {
    /// Why the snapshot does not speak for the whole source; none where it does.
    #[must_use]
    pub fn caution(&self) -> Option<Remark> {
        let first = self.warnings.first().filter(|_| self.extent != Extent::Whole);
        first.map(|Warning { place, message }| remark!("caution", place = place.clone(), message = message.clone()))
    }
}

/// How far a snapshot speaks for its source. Anything but `Whole` removes nothing from the library.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Extent {
    /// All that the source holds.
    #[default]
    Whole,
    /// The readable part of a damaged source: what is missing here may still be there, and folder, tags and note of a
    /// bookmark may be incomplete.
    Part,
    /// What the source held some time ago, from a backup: better than nothing, worse than what was read since.
    Former,
}

/// Who told what a source holds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Way {
    /// A file.
    #[default]
    File,
    /// The companion in the browser, which knows neither tags nor notes, nor in Chromium's family the browser's guids.
    Companion,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bookmark(key: &str) -> SnapshotBookmark {
        SnapshotBookmark {
            key: BookmarkKey(key.into()),
            title: key.into(),
            url: "u".into(),
            folder: FolderPath::default(),
            added_at: None,
            tags: vec![],
            note: String::new(),
        }
    }

    #[test]
    fn folders_stay_between_the_bookmarks_that_stay() {
        let folder =
            |name: &str, opens_at| SnapshotFolder { path: FolderPath::new([name]), role: FolderRole::Plain, opens_at };
        let mut snapshot = Snapshot {
            bookmarks: ["a", "b", "c", "d"].map(bookmark).into(),
            folders: vec![folder("first", 0), folder("gone", 1), folder("amid", 2), folder("last", 4)],
        };
        snapshot.retain(
            |bookmark| !["a", "c"].contains(&bookmark.title.as_str()),
            |path| *path != FolderPath::new(["gone"]),
        );
        assert_eq!(snapshot.bookmarks, ["b", "d"].map(bookmark));
        assert_eq!(snapshot.folders, [folder("first", 0), folder("amid", 1), folder("last", 2)]);
    }
}
