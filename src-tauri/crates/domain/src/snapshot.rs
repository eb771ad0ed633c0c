//! What a source holds at one moment, as read from its bytes.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{BookmarkKey, FolderPath};

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

/// All bookmarks of a source, in the source's order, each key once.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Snapshot {
    /// The bookmarks.
    pub bookmarks: Vec<SnapshotBookmark>,
}

/// Something in a source that could not be taken as it was, and what was done about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Warning {
    /// File and place in it, for instance `Bookmarks: roots.other › Recipes › #3`.
    #[serde(rename = "where")]
    pub place: String,
    /// What was wrong and what was done.
    pub message: String,
}

/// Entries of a source that are no bookmarks or could not be taken, for one reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Skipped {
    /// Reads as the end of a sentence: "3 entries ..." have no address.
    pub reason: &'static str,
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
    pub fn caution(&self) -> Option<String> {
        let first = self.warnings.first().filter(|_| self.extent != Extent::Whole);
        first.map(|warning| format!("{}: {}", warning.place, warning.message))
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
