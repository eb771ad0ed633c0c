//! What a pass says about itself: the same words in the log, in the terminal and in the window.

use std::{sync::Arc, time::Duration};

use dogear_domain::{
    BookmarkId, ChangeKind, ChangeSet, Remark, Skipped, Source, SourceId, SourceState, Unused, Warning,
};

use crate::SyncError;

/// One reading of one source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceReport {
    /// The source.
    pub id: SourceId,
    /// How the reading went; anything but `Ok` left the library as it was.
    pub state: SourceState,
    /// What there is to say about a state that is not `Ok`.
    pub detail: Option<Remark>,
    /// Bookmarks that are new.
    pub added: usize,
    /// Bookmarks with another title, URL, date, tags or note.
    pub changed: usize,
    /// Bookmarks in another folder.
    pub moved: usize,
    /// Bookmarks that are gone.
    pub removed: usize,
    /// Bookmarks that are as they were.
    pub unchanged: usize,
    /// Bookmarks that an exclusion rule kept out.
    pub left_out: usize,
    /// Of an imported file: pages that are saved in another source, too. Search shows each once.
    pub elsewhere: usize,
    /// What of the source could not be taken, counted by reason.
    pub skipped: Vec<Skipped>,
    /// What the source holds beyond that and Dogear has no use for.
    pub unused: Vec<Unused>,
    /// What was odd in the source.
    pub warnings: Vec<Warning>,
    /// The character encoding read with, where the format leaves it open.
    pub encoding: Option<&'static str>,
    /// Bookmarks that now wait for a vector.
    pub pending: Vec<BookmarkId>,
    /// Reading, comparing and applying.
    pub took: Duration,
}

impl SourceReport {
    /// Whether the library was changed.
    #[must_use]
    pub fn changed_anything(&self) -> bool {
        self.added + self.changed + self.moved + self.removed > 0
    }

    pub(crate) fn read(id: SourceId, changes: &ChangeSet) -> Self {
        Self {
            id,
            state: SourceState::Ok,
            detail: None,
            added: changes.added.len(),
            changed: changes.count(ChangeKind::Changed),
            moved: changes.count(ChangeKind::Moved),
            removed: changes.removed.len(),
            unchanged: changes.unchanged,
            left_out: 0,
            elsewhere: 0,
            skipped: Vec::new(),
            unused: Vec::new(),
            warnings: Vec::new(),
            encoding: None,
            pending: Vec::new(),
            took: Duration::ZERO,
        }
    }

    pub(crate) fn unreadable(id: SourceId, state: SourceState, detail: Remark) -> Self {
        Self { state, detail: Some(detail), ..Self::read(id, &ChangeSet::default()) }
    }
}

/// A change that was followed to the end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeReport {
    /// What changed.
    pub report: SourceReport,
    /// From the moment the change was noticed until it could be found by meaning; none when meaning is off.
    pub searchable_after: Option<Duration>,
}

/// What happens while sources are followed.
#[derive(Debug, Clone)]
pub enum SyncEvent {
    /// A source is being read.
    Reading(SourceId),
    /// A source was read; what changed can be found by words.
    Applied(SourceReport),
    /// So many bookmarks still wait for their vector.
    Embedding {
        /// Waiting bookmarks.
        pending: u32,
    },
    /// Every source was read once and changes are being followed.
    Ready,
    /// A profile that was not there before. What happens to it is up to whoever found it.
    Appeared(Source),
    /// A change can be found by meaning, too.
    Searchable(ChangeReport),
    /// Something failed. Following goes on, and tries it again.
    Trouble(Arc<SyncError>),
}
