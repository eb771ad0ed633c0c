//! Carries how it is with the reading of pages to the page, not more often than eyes can follow.

use std::time::Duration;

use dogear_engine::{EngineError, PagesNews};
use tauri::{AppHandle, Emitter, Manager};

use crate::{main_window, state::AppState, wire::PagesView};

/// The name of the event that the page hears.
const EVENT: &str = "pages";
/// News within this time becomes one.
const PAUSE: Duration = Duration::from_millis(400);

/// Runs as long as the engine that the news is from.
pub async fn run(app: AppHandle, mut news: PagesNews) {
    while news.come().await {
        tokio::time::sleep(PAUSE).await;
        tell(&app).await;
    }
}

/// Says how it is now, where anybody may see it.
pub async fn tell(app: &AppHandle) {
    if app.get_webview_window(main_window::LABEL).is_none() {
        return;
    }
    match view(&app.state::<AppState>()).await {
        Ok(view) => drop(app.emit(EVENT, view)),
        Err(error) => tracing::warn!(%error, "how far the reading of pages is cannot be told"),
    }
}

/// How it is now.
///
/// # Errors
/// When the library cannot be read.
pub async fn view(state: &AppState) -> Result<PagesView, EngineError> {
    Ok(PagesView::of(state.engine().await?.pages.status().await?, state.resting().why()))
}
