//! The window's door to the engine: `dogear-desktop`.
//!
//! Commands take what the page says, call the engine, and give back wire types (`wire`); nothing here ranks, writes
//! SQL or decides what a bookmark is. The page can do nothing but call these commands and hear a few events. The app outlives
//! its window: `life` says when it ends, `calling` how it is reached from outside.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod allocator;
mod answering;
mod bindings;
mod calling;
mod commands;
mod drawing;
mod dropping;
mod life;
mod main_window;
mod pages_feed;
mod pause;
mod quick;
mod spoken;
mod starting;
mod state;
mod status_feed;
mod system;
mod tray;
mod unseen;
mod wire;

use std::{
    env,
    path::{Path, PathBuf},
    thread,
    time::Duration,
};

use anyhow::Context;
use dogear_calls::{CallError, Claim, Listening, Start, claim, send};
use dogear_engine::{
    Options, READER_ARGUMENT, Settings, data_dir, serve_reader, switch_reports_off, this_program_reads,
};
use tauri::{AppHandle, Manager, RunEvent, async_runtime, webview::PageLoadEvent};
use tokio::sync::mpsc;

use crate::{
    quick::{Quick, shortcut},
    spoken::Spoken,
    state::AppState,
};

/// How often a second start knocks at the first one, which may be about to listen or about to end.
const KNOCKS: u32 = 50;
/// Between two of these.
const PAUSE: Duration = Duration::from_millis(100);

#[expect(unsafe_code, reason = "the environment is changed before any other thread is there")]
fn main() -> anyhow::Result<()> {
    // SAFETY: nothing has been called yet, so this is the only thread.
    unsafe { switch_reports_off() };
    if env::args_os().nth(1).is_some_and(|argument| argument == READER_ARGUMENT) {
        return Ok(serve_reader()?);
    }
    allocator::choose();
    drawing::choose();
    tracing_subscriber::fmt()
        .with_env_filter(tracing_subscriber::EnvFilter::try_from_env("DOGEAR_LOG").unwrap_or_else(|_| "warn".into()))
        .with_writer(std::io::stderr)
        .init();
    let folder = data_dir(env::var_os("DOGEAR_DATA_DIR").map(PathBuf::from).as_deref())?;
    let start = Start::of(env::args_os().skip(1), &env::current_dir().unwrap_or_default());
    match first_or_handed_over(&folder, &start)? {
        First::Here(listening) => open(folder, start, listening),
        First::Elsewhere => Ok(()),
    }
}

/// Which process is the app of the data folder.
enum First {
    /// This one. Without a socket where the system gives none: then it cannot be called.
    Here(Option<Listening>),
    /// Another one, which has heard what this one was started for.
    Elsewhere,
}

fn first_or_handed_over(folder: &Path, start: &Start) -> anyhow::Result<First> {
    let mut failed = None;
    for _ in 0..KNOCKS {
        match async_runtime::block_on(async { claim(folder) }) {
            Ok(Claim::First(listening)) => return Ok(First::Here(Some(listening))),
            Ok(Claim::Running) => {}
            Err(error) => {
                tracing::warn!(%error, "no socket: this Dogear cannot be called");
                return Ok(First::Here(None));
            }
        }
        match async_runtime::block_on(hand_over(folder, start)) {
            Ok(()) => return Ok(First::Elsewhere),
            Err(error) => failed = Some(error),
        }
        thread::sleep(PAUSE);
    }
    failed.map_or(Ok(First::Elsewhere), |error| Err(error.into()))
}

async fn hand_over(folder: &Path, start: &Start) -> Result<(), CallError> {
    for call in &start.calls {
        send(folder, call).await?;
    }
    Ok(())
}

fn open(folder: PathBuf, start: Start, listening: Option<Listening>) -> anyhow::Result<()> {
    let specta = bindings::builder();
    let app = with_plugins(tauri::Builder::default())
        .invoke_handler(specta.invoke_handler())
        .on_window_event(|window, event| {
            quick::heard(window, event);
            dropping::heard(window, event);
        })
        .on_page_load(|page, load| {
            // The hidden window is made when the one that is looked at has been loaded, not at its expense.
            if page.label() == main_window::LABEL && load.event() == PageLoadEvent::Finished {
                make_quick(page.app_handle().clone());
            }
        })
        .setup(|app| {
            set_up(app.handle(), folder, start, listening);
            Ok(())
        })
        .build(tauri::generate_context!())
        .context("The window could not be opened. In a terminal, `dogear chat` works without one.")?;
    app.run(happened);
    Ok(())
}

fn with_plugins(builder: tauri::Builder<tauri::Wry>) -> tauri::Builder<tauri::Wry> {
    let builder = builder.plugin(tauri_plugin_dialog::init()).plugin(tauri_plugin_opener::init());
    #[cfg(not(target_os = "linux"))]
    let builder = builder.plugin(tauri_plugin_notification::init());
    #[cfg(windows)]
    let builder = builder.plugin(tauri_plugin_autostart::Builder::new().arg(system::autostart::HIDDEN).build());
    builder
}

fn set_up(app: &AppHandle, folder: PathBuf, start: Start, listening: Option<Listening>) {
    let (calls, inbox) = mpsc::channel(calling::WAITING);
    let resources = app.path().resource_dir().ok();
    let options = Options { resources, stays: true, reader: this_program_reads(), ..Options::new(folder) };
    // The settings that cannot be read are said by the engine, once it is opened.
    let settings = Settings::load(&options.data_dir).unwrap_or_default();
    app.manage(AppState::new(options, calls.clone()));
    app.manage(dropping::Dropped::default());
    app.manage(Spoken::new(&settings.language));
    set_up_quick(app, settings);
    for call in start.calls {
        calling::carry_out(app, call);
    }
    if start.hidden {
        async_runtime::spawn(life::begin_hidden(app.clone()));
    }
    async_runtime::spawn(calling::run(app.clone(), inbox));
    if let Some(listening) = listening {
        let (inquiries, asked) = mpsc::channel(answering::WAITING);
        async_runtime::spawn(answering::run(app.clone(), asked));
        async_runtime::spawn(listening.serve(calls, inquiries));
    }
    async_runtime::spawn(tray::run(app.clone()));
    async_runtime::spawn(life::heed_system(app.clone()));
}

/// What the desktop tells the app as a whole.
fn happened(app: &AppHandle, event: RunEvent) {
    match event {
        // The last window is gone; `life` says when the app goes.
        RunEvent::ExitRequested { code: None, api, .. } => api.prevent_exit(),
        #[cfg(target_os = "macos")]
        RunEvent::Reopen { .. } => app.state::<AppState>().call(dogear_calls::Call::Show),
        // Links and files do not come as arguments there.
        #[cfg(target_os = "macos")]
        RunEvent::Opened { urls } => {
            let named = |url: tauri::Url| url.to_file_path().map_or_else(|()| url.as_str().into(), Into::into);
            let start = Start::of(urls.into_iter().map(named), Path::new("/"));
            start.calls.into_iter().for_each(|call| app.state::<AppState>().call(call));
        }
        _ => {
            let _ = app;
        }
    }
}

/// Lets quick search be called by the keys of last time.
fn set_up_quick(app: &AppHandle, settings: Settings) {
    app.manage(Quick::default());
    app.manage(shortcut::Chosen::default());
    quick::remember(app, &settings);
    if let Err(error) = shortcut::listen(app) {
        tracing::warn!(%error, "no keys can be listened for");
        return;
    }
    let app = app.clone();
    async_runtime::spawn_blocking(move || shortcut::take_kept(&app, &settings.quick));
}

/// In a turn of its own: a window cannot be made everywhere while another one tells that it has loaded.
fn make_quick(app: AppHandle) {
    async_runtime::spawn(async move {
        if let Err(error) = quick::prepare(&app) {
            tracing::warn!(%error, "quick search has no window");
        }
    });
}
