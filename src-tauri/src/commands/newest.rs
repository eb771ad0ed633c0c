//! Whether there is a newer Dogear.

use dogear_engine::{Newest, Problem, newest_page};
use tauri::AppHandle;

use super::{Result, show_page};

/// Asks the project, once: the later version, or null where this one is the newest.
#[tauri::command]
#[specta::specta]
pub async fn newest() -> Result<Option<String>> {
    Ok(match dogear_engine::newest().await? {
        Newest::This => None,
        Newest::Newer(version) => Some(version),
    })
}

/// Opens the page of the latest version in the browser. Nothing is fetched here.
#[tauri::command]
#[specta::specta]
pub async fn open_newest(app: AppHandle) -> Result<()> {
    show_page(&app, &newest_page().ok_or(&Problem::NoProject)?)
}
