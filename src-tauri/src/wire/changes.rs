//! What happened to bookmarks.

use std::collections::HashMap;

use dogear_engine::{
    SourceInfo,
    domain::{LogEntry, LogKind, LoggedState, SourceId, site_of},
};
use serde::{Deserialize, Serialize};
use specta::Type;

/// The kinds of changes.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum ChangeKindView {
    /// New in its source.
    Added,
    /// Another title, address, date, tags or note.
    Changed,
    /// Another folder.
    Moved,
    /// No longer in its source.
    Removed,
    /// Back in its source after it had been removed from it.
    Restored,
}

/// What is kept of a bookmark that may be gone.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ChangedBookmarkView {
    title: String,
    url: String,
    folder: Vec<String>,
}

/// One change of one bookmark.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ChangeView {
    /// The change's own identity.
    entry: u32,
    /// RFC 3339.
    at: String,
    kind: ChangeKindView,
    /// The bookmark; it may be gone.
    id: u32,
    site: Option<String>,
    /// What it is now, or was at last.
    bookmark: ChangedBookmarkView,
    /// What it was before it was changed or moved.
    before: Option<ChangedBookmarkView>,
    browser: String,
    profile: String,
}

/// The newest changes.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ChangesView {
    pub(super) changes: Vec<ChangeView>,
    /// Whether there are older ones.
    more: bool,
}

impl ChangesView {
    /// At most `count` of `entries`.
    pub fn of(entries: Vec<LogEntry>, count: usize, sources: &[SourceInfo]) -> Self {
        let sources: HashMap<&SourceId, &SourceInfo> = sources.iter().map(|info| (&info.source.id, info)).collect();
        let more = entries.len() > count;
        let view = |entry: LogEntry| {
            let source = sources.get(&entry.source).copied();
            ChangeView::of(entry, source)
        };
        Self { changes: entries.into_iter().take(count).map(view).collect(), more }
    }
}

impl ChangeView {
    fn of(entry: LogEntry, source: Option<&SourceInfo>) -> Self {
        Self {
            entry: entry.entry.0,
            at: entry.at.to_rfc3339(),
            kind: entry.kind.into(),
            id: entry.id.0,
            site: site_of(&entry.state.url),
            bookmark: entry.state.into(),
            before: entry.before.map(ChangedBookmarkView::from),
            browser: source.map(|info| info.source.browser.name().to_owned()).unwrap_or_default(),
            profile: source.map(|info| info.source.profile.clone()).unwrap_or_default(),
        }
    }
}

impl From<LoggedState> for ChangedBookmarkView {
    fn from(state: LoggedState) -> Self {
        Self { title: state.title, url: state.url, folder: state.folder.0.to_vec() }
    }
}

impl From<LogKind> for ChangeKindView {
    fn from(kind: LogKind) -> Self {
        match kind {
            LogKind::Added => Self::Added,
            LogKind::Changed => Self::Changed,
            LogKind::Moved => Self::Moved,
            LogKind::Removed => Self::Removed,
            LogKind::Restored => Self::Restored,
        }
    }
}

impl From<ChangeKindView> for LogKind {
    fn from(kind: ChangeKindView) -> Self {
        match kind {
            ChangeKindView::Added => Self::Added,
            ChangeKindView::Changed => Self::Changed,
            ChangeKindView::Moved => Self::Moved,
            ChangeKindView::Removed => Self::Removed,
            ChangeKindView::Restored => Self::Restored,
        }
    }
}
