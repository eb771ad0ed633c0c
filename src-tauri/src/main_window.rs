//! The main window: made when it is first wanted, hidden when it is closed, and let go when it has been hidden for a while.
//! A page takes some hundred megabytes; what it showed is a few words, which the next one begins with.

use std::time::Duration;

use tauri::{AppHandle, Emitter, Manager, WebviewWindow, WebviewWindowBuilder, WindowEvent, async_runtime};

use crate::{life, state::AppState, tray};

/// Its name in `tauri.conf.json` and `capabilities/window.json`.
pub const LABEL: &str = "main";
/// The event that tells the page to fetch an errand.
const ERRAND: &str = "errand";
/// The event that has the page ask whether Dogear shall keep watching.
const CLOSING: &str = "closing";
/// The event that has the page say where the person was.
const LETTING_GO: &str = "lettingGo";
/// How long a page is kept that nobody sees.
const KEPT: Duration = Duration::from_secs(5 * 60);
/// A page that does not answer is let go without having said where the person was.
const ANSWERS_WITHIN: Duration = Duration::from_secs(5);
/// In seconds instead of `KEPT`, to look at what happens then.
const KEPT_VARIABLE: &str = "DOGEAR_KEEP_PAGE";

/// Brings the window to the front; makes it where there is none.
pub fn show(app: &AppHandle) {
    app.state::<AppState>().keep_page();
    let shown = match app.get_webview_window(LABEL) {
        Some(window) => to_front(&window),
        None => make(app),
    };
    if let Err(error) = shown {
        tracing::warn!(%error, "the window cannot be shown");
    }
}

/// Says that an errand waits. A page that is not there yet looks by itself when it comes.
pub fn tell_of_errand(app: &AppHandle) {
    let _ = app.emit_to(LABEL, ERRAND, ());
}

/// Has the page ask whether Dogear shall keep watching, and says whether there is a tray to be found in.
pub fn ask_whether_to_stay(app: &AppHandle) {
    let _ = app.emit_to(LABEL, CLOSING, tray::is_there(app));
}

/// Hides the window; after a while nobody sees it, the page goes.
pub fn put_away(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(LABEL) {
        let _ = window.hide();
    }
    let going = async_runtime::spawn(let_go_later(app.clone()));
    app.state::<AppState>().let_page_go(going);
}

/// Lets the page go now.
pub fn let_go(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(LABEL).filter(|_| !is_seen(app)) {
        let _ = window.destroy();
    }
}

/// Whether the person can see it.
pub fn is_seen(app: &AppHandle) -> bool {
    app.get_webview_window(LABEL).is_some_and(|window| window.is_visible().unwrap_or_default())
}

async fn let_go_later(app: AppHandle) {
    let state = app.state::<AppState>();
    loop {
        tokio::time::sleep(kept()).await;
        if !state.is_answering() {
            break;
        }
    }
    let _ = app.emit_to(LABEL, LETTING_GO, ());
    tokio::time::sleep(ANSWERS_WITHIN).await;
    let_go(&app);
}

fn kept() -> Duration {
    let seconds = std::env::var(KEPT_VARIABLE).ok().and_then(|seconds| seconds.parse().ok());
    seconds.map_or(KEPT, Duration::from_secs)
}

fn to_front(window: &WebviewWindow) -> tauri::Result<()> {
    window.unminimize()?;
    window.show()?;
    window.set_focus()
}

fn make(app: &AppHandle) -> tauri::Result<()> {
    let windows = &app.config().app.windows;
    let Some(config) = windows.iter().find(|window| window.label == LABEL) else { return Ok(()) };
    let window = WebviewWindowBuilder::from_config(app, config)?.build()?;
    let app = app.clone();
    window.on_window_event(move |event| {
        if let WindowEvent::CloseRequested { api, .. } = event {
            api.prevent_close();
            async_runtime::spawn(life::close(app.clone()));
        }
    });
    Ok(())
}
