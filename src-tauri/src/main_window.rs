//! The main window: made when it is first wanted, hidden when it is closed, and let go when nobody has seen it for a while
//! (`unseen`). What its page showed is a few words, which the next one begins with.

use tauri::{AppHandle, Emitter, Manager, WebviewWindow, WebviewWindowBuilder, WindowEvent, async_runtime};

use crate::{life, tray, unseen};

/// Its name in `tauri.conf.json` and `capabilities/window.json`.
pub const LABEL: &str = "main";
/// The event that tells the page to fetch an errand.
const ERRAND: &str = "errand";
/// The event that has the page ask whether Dogear shall keep watching.
const CLOSING: &str = "closing";

/// Brings the window to the front; makes it where there is none.
pub fn show(app: &AppHandle) {
    unseen::over(app);
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

/// Hides the window.
pub fn put_away(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(LABEL) {
        let _ = window.hide();
    }
    unseen::begins(app);
}

/// Lets the page go now.
pub fn let_go(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(LABEL).filter(|_| !is_seen(app)) {
        let _ = window.destroy();
    }
}

/// Whether it is there, seen or not.
pub fn is_there(app: &AppHandle) -> bool {
    app.get_webview_window(LABEL).is_some()
}

/// Whether the person can see it.
pub fn is_seen(app: &AppHandle) -> bool {
    app.get_webview_window(LABEL).is_some_and(|window| window.is_visible().unwrap_or_default())
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
