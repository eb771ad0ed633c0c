//! The window's door to the engine: `dogear-desktop`.
//!
//! Commands take what the page says, call the engine, and give back wire types (`wire`); nothing here ranks, writes
//! SQL or decides what a bookmark is. The page can do nothing but call these commands and hear the event `status`.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod bindings;
mod commands;
mod drawing;
mod dropping;
mod front;
mod quick;
mod starting;
mod state;
mod status_feed;
mod wire;

use anyhow::Context;
use dogear_engine::{Options, Settings, data_dir, switch_reports_off};
use tauri::{AppHandle, Manager, webview::PageLoadEvent};

use crate::{
    quick::{Quick, shortcut},
    state::AppState,
};

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
        .on_window_event(|window, event| {
            quick::heard(window, event);
            dropping::heard(window, event);
        })
        .on_page_load(|page, load| {
            // The hidden window is made when the one that is looked at has been loaded, not at its expense.
            if page.label() == front::LABEL && load.event() == PageLoadEvent::Finished {
                make_quick(page.app_handle().clone());
            }
        })
        .setup(|app| {
            let given = std::env::var_os("DOGEAR_DATA_DIR").map(std::path::PathBuf::from);
            let resources = app.path().resource_dir().ok();
            let options = Options { resources, stays: true, ..Options::new(data_dir(given.as_deref())?) };
            // The settings that cannot be read are said by the engine, once it is opened.
            let settings = Settings::load(&options.data_dir).unwrap_or_default();
            app.manage(AppState::new(options));
            app.manage(dropping::Dropped::default());
            set_up_quick(app.handle(), settings);
            Ok(())
        })
        .run(tauri::generate_context!())
        .context("The window could not be opened. In a terminal, `dogear chat` works without one.")
}

/// Lets quick search be called by the keys of last time.
fn set_up_quick(app: &AppHandle, settings: Settings) {
    app.manage(Quick::default());
    app.manage(shortcut::Chosen::default());
    app.manage(front::Waiting::default());
    quick::remember(app, &settings);
    if let Err(error) = shortcut::listen(app) {
        tracing::warn!(%error, "no keys can be listened for");
        return;
    }
    let app = app.clone();
    tauri::async_runtime::spawn_blocking(move || shortcut::take_kept(&app, &settings.quick.shortcut));
}

/// In a turn of its own: a window cannot be made everywhere while another one tells that it has loaded.
fn make_quick(app: AppHandle) {
    tauri::async_runtime::spawn(async move {
        if let Err(error) = quick::prepare(&app) {
            tracing::warn!(%error, "quick search has no window");
        }
    });
}
