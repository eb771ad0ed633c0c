//! The main window from outside: brought to the front, and handed a question.

use std::sync::{Mutex, PoisonError};

use tauri::{AppHandle, Emitter, Manager};
use tracing::warn;

/// The window's label.
pub const LABEL: &str = "main";
/// Told to the page when a question waits for it.
const EVENT: &str = "asked";

/// A question that waits until the page takes it: the page may not be there yet.
#[derive(Default)]
pub struct Waiting(Mutex<Option<String>>);

impl Waiting {
    /// The question, once.
    pub fn take(&self) -> Option<String> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

/// Shows the main window and gives it the focus.
pub fn show(app: &AppHandle) {
    let Some(window) = app.get_webview_window(LABEL) else { return };
    let shown = window.show().and_then(|()| window.unminimize()).and_then(|()| window.set_focus());
    if let Err(error) = shown {
        warn!(%error, "the window cannot be brought to the front");
    }
}

/// Shows the main window and asks this in it.
pub fn ask(app: &AppHandle, question: String) {
    *app.state::<Waiting>().0.lock().unwrap_or_else(PoisonError::into_inner) = Some(question);
    show(app);
    let _ = app.emit_to(LABEL, EVENT, ());
}
