//! What happened to bookmarks, and opening what a browser has lost.

use dogear_engine::{
    LogQuery, Problem,
    domain::{BookmarkId, LogEntry, is_web},
};
use tauri::{AppHandle, State};

use super::{Result, show_page};
use crate::{
    state::AppState,
    wire::{ChangeKindView, ChangesView, moment},
};

/// The newest `count` changes of a kind, or of all kinds, before a moment (RFC 3339) or up to now.
#[tauri::command]
#[specta::specta]
pub async fn changes(
    state: State<'_, AppState>,
    kind: Option<ChangeKindView>,
    count: u32,
    until: Option<String>,
) -> Result<ChangesView> {
    let engine = state.engine().await?;
    let kinds = kind.map(Into::into).into_iter().collect();
    // One beyond those that are shown tells whether there are older ones.
    let until = until.map(|until| moment(&until)).transpose()?;
    let query = LogQuery { kinds, until, limit: count.saturating_add(1), ..LogQuery::default() };
    let (entries, sources) = (engine.library.changes(&query).await?, engine.sources.known().await?);
    Ok(ChangesView::of(entries, usize::try_from(count).unwrap_or(usize::MAX), &sources))
}

/// Opens in the browser the address that the log holds for a bookmark, which may be gone; only http and https.
#[tauri::command]
#[specta::specta]
pub async fn open_changed(app: AppHandle, state: State<'_, AppState>, id: u32, url: String) -> Result<()> {
    let query = LogQuery { bookmark: Some(BookmarkId(id)), limit: u32::MAX, ..LogQuery::default() };
    let entries = state.engine().await?.library.changes(&query).await?;
    let Some(url) = logged_url(&entries, &url) else {
        return Err((&Problem::NothingToOpen).into());
    };
    show_page(&app, url)
}

/// The log's own copy of `url`, if it is a web address among these entries. What the page says is compared, and never
/// opened.
fn logged_url<'a>(entries: &'a [LogEntry], url: &str) -> Option<&'a str> {
    let logged = entries.iter().find(|entry| entry.state.url == url)?;
    is_web(&logged.state.url).then_some(logged.state.url.as_str())
}

#[cfg(test)]
mod tests {
    use dogear_engine::domain::{FolderPath, LogEntryId, LogKind, LoggedState, SourceId};

    use super::*;

    fn check(url: &str, opens: bool) {
        let entry = |url: &str| LogEntry {
            entry: LogEntryId(1),
            at: dogear_engine::clock::now(),
            kind: LogKind::Removed,
            source: SourceId("chrome-a".into()),
            id: BookmarkId(1),
            state: LoggedState { title: String::new(), url: url.into(), folder: FolderPath::default() },
            before: None,
        };
        let log = [entry("https://example.org/a"), entry("file:///etc/passwd")];
        assert_eq!(logged_url(&log, url), opens.then_some(url), "{url}");
    }

    #[test]
    fn only_a_web_address_that_the_log_holds_opens() {
        check("https://example.org/a", true);
        check("https://example.org/b", false);
        check("https://example.org/a?more", false);
        check("file:///etc/passwd", false);
    }
}
