//! What happened to bookmarks: the change log, by which something that a browser lost can be found again.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{BookmarkId, FolderPath, LogEntryId, SourceId};

/// One change of one bookmark. The first reading of a source is no change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LogEntry {
    /// The entry's own identity, by which a page of the log continues.
    pub entry: LogEntryId,
    /// When Dogear saw it.
    pub at: DateTime<Utc>,
    /// What happened.
    pub kind: LogKind,
    /// In which source.
    pub source: SourceId,
    /// The bookmark; it may be gone.
    pub id: BookmarkId,
    /// What it is now, or was at last.
    pub state: LoggedState,
    /// What it was before it was changed or moved.
    pub before: Option<LoggedState>,
}

/// What the log keeps of a bookmark.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LoggedState {
    /// May be empty.
    pub title: String,
    /// As the browser stored it.
    pub url: String,
    /// Where it stood.
    pub folder: FolderPath,
}

/// The kinds of changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LogKind {
    /// New in its source.
    Added,
    /// Another title, URL, date, tags or note.
    Changed,
    /// Another folder.
    Moved,
    /// No longer in its source.
    Removed,
    /// New in its source again after it had been removed from it.
    Restored,
}

impl LogKind {
    /// Every kind.
    pub const ALL: [Self; 5] = [Self::Added, Self::Changed, Self::Moved, Self::Removed, Self::Restored];

    /// The stable name used in JSON and in the library.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Changed => "changed",
            Self::Moved => "moved",
            Self::Removed => "removed",
            Self::Restored => "restored",
        }
    }

    /// The kind with this slug.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.slug() == slug)
    }
}
