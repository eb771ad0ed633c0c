//! The window's door to the engine: `dogear-desktop`.
//!
//! Commands take what the page says, call the engine, and give back wire types (`wire`); nothing here ranks, writes
//! SQL or decides what a bookmark is. The page can do nothing but call these commands and hear the event `status`.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod bindings;
mod commands;
mod drawing;
mod starting;
mod state;
mod status_feed;
mod wire;

use anyhow::Context;
use dogear_engine::{Options, data_dir, switch_reports_off};
use tauri::Manager;

use crate::state::AppState;

#[expect(unsafe_code, reason = "the environment is changed before any other thread is there")]
fn main() -> anyhow::Result<()> {
    // SAFETY: nothing has been called yet, so this is the only thread.
    unsafe { switch_reports_off() };
    drawing::choose();
    tracing_subscriber::fmt()
        .with_env_filter(tracing_subscriber::EnvFilter::try_from_env("DOGEAR_LOG").unwrap_or_else(|_| "warn".into()))
        .with_writer(std::io::stderr)
        .init();
    let specta = bindings::builder();
    tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .invoke_handler(specta.invoke_handler())
        .setup(|app| {
            let given = std::env::var_os("DOGEAR_DATA_DIR").map(std::path::PathBuf::from);
            let resources = app.path().resource_dir().ok();
            let options = Options { resources, stays: true, ..Options::new(data_dir(given.as_deref())?) };
            app.manage(AppState::new(options));
            Ok(())
        })
        .run(tauri::generate_context!())
        .context("The window could not be opened. In a terminal, `dogear chat` works without one.")
}
