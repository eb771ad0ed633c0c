//! What happened to bookmarks, and opening what a browser has lost.

use dogear_engine::{
    LogQuery,
    domain::{BookmarkId, LogEntry, is_web},
};
use tauri::{AppHandle, State};
use tauri_plugin_opener::OpenerExt;

use super::Result;
use crate::{
    state::AppState,
    wire::{ChangeKindView, ChangesView, Failure},
};

/// The newest `count` changes of a kind, or of all kinds.
#[tauri::command]
#[specta::specta]
pub async fn changes(state: State<'_, AppState>, kind: Option<ChangeKindView>, count: u32) -> Result<ChangesView> {
    let engine = state.engine().await?;
    let kinds = kind.map(Into::into).into_iter().collect();
    // One beyond those that are shown tells whether there are older ones.
    let query = LogQuery { kinds, limit: count.saturating_add(1), ..LogQuery::default() };
    let (entries, sources) = (engine.changes(&query).await?, engine.known_sources().await?);
    Ok(ChangesView::of(entries, usize::try_from(count).unwrap_or(usize::MAX), &sources))
}

/// Opens in the browser the address that the log holds for a bookmark, which may be gone; only http and https.
#[tauri::command]
#[specta::specta]
pub async fn open_changed(app: AppHandle, state: State<'_, AppState>, id: u32, url: String) -> Result<()> {
    let query = LogQuery { limit: u32::MAX, ..LogQuery::default() };
    let entries = state.engine().await?.changes(&query).await?;
    let Some(url) = logged_url(&entries, BookmarkId(id), &url) else {
        let message = "There is nothing to open: no longer in the list of changes, or not a web page.".into();
        return Err(Failure { code: "failed".into(), message });
    };
    app.opener()
        .open_url(url, None::<&str>)
        .map_err(|error| Failure { code: "failed".into(), message: format!("The browser did not open {url}: {error}") })
}

/// The log's own copy of `url`, if it is a web address that the log holds for this bookmark. What the page says is
/// compared, and never opened.
fn logged_url<'a>(entries: &'a [LogEntry], id: BookmarkId, url: &str) -> Option<&'a str> {
    let logged = entries.iter().find(|entry| entry.id == id && entry.state.url == url)?;
    is_web(&logged.state.url).then_some(logged.state.url.as_str())
}

#[cfg(test)]
mod tests {
    use dogear_engine::domain::{FolderPath, LogKind, LoggedState, SourceId};

    use super::*;

    fn check(id: u32, url: &str, opens: bool) {
        let entry = |id, url: &str| LogEntry {
            at: dogear_engine::clock::now(),
            kind: LogKind::Removed,
            source: SourceId("chrome-a".into()),
            id: BookmarkId(id),
            state: LoggedState { title: String::new(), url: url.into(), folder: FolderPath::default() },
            before: None,
        };
        let log =
            [entry(1, "https://example.org/a"), entry(2, "https://example.org/b"), entry(3, "file:///etc/passwd")];
        assert_eq!(logged_url(&log, BookmarkId(id), url), opens.then_some(url), "{id} {url}");
    }

    #[test]
    fn only_a_web_address_that_the_log_holds_for_this_bookmark_opens() {
        check(1, "https://example.org/a", true);
        check(1, "https://example.org/b", false);
        check(1, "https://example.org/a?more", false);
        check(4, "https://example.org/a", false);
        check(3, "file:///etc/passwd", false);
    }
}
