//! What the page may ask for: one file per screen.

pub mod asking;
pub mod background;
pub mod changes;
pub mod companions;
pub mod conversations;
pub mod errands;
pub mod export;
pub mod library;
pub mod listing;
pub mod models;
pub mod newest;
pub mod pages;
pub mod quick;
pub mod rules;
pub mod settings;
pub mod sources;

use tauri::AppHandle;
use tauri_plugin_opener::OpenerExt;

use crate::wire::{Failure, Fault};

/// Result of every command.
pub type Result<T> = std::result::Result<T, Failure>;

/// Opens an address in the browser. Whoever calls has made sure that it is one of the web.
fn show_page(app: &AppHandle, url: &str) -> Result<()> {
    let opened = app.opener().open_url(url, None::<&str>);
    opened.map_err(|error| Fault::NotOpened { url: url.to_owned(), reason: error.to_string() }.into())
}
