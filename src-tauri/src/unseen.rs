//! What becomes of the pages and of the library's memory while nobody sees a window. A page takes some hundred megabytes, and
//! what answers takes as much again; all of it comes back when a window is called.

use std::{env, time::Duration};

use tauri::{AppHandle, Emitter, Manager, async_runtime};

use crate::{main_window, quick, state::AppState};

/// The event that has the page of the main window say where the person was.
const LETTING_GO: &str = "lettingGo";
/// How long everything is kept that nobody sees.
const KEPT: Duration = Duration::from_secs(5 * 60);
/// A page that does not answer is let go without having said where the person was.
const ANSWERS_WITHIN: Duration = Duration::from_secs(5);
/// In seconds instead of `KEPT`, to look at what happens then.
const KEPT_VARIABLE: &str = "DOGEAR_KEEP_PAGE";

/// A window is about to be seen.
pub fn over(app: &AppHandle) {
    app.state::<AppState>().keep_pages();
    let app = app.clone();
    async_runtime::spawn(async move {
        if let Ok(engine) = app.state::<AppState>().engine().await {
            engine.wake().await;
        }
    });
}

/// A window is not seen any more, or none was made: if that stays so for a while, everything goes.
pub fn begins(app: &AppHandle) {
    let going = async_runtime::spawn(let_go_later(app.clone()));
    app.state::<AppState>().let_pages_go(going);
}

/// The library is asked from elsewhere, as by somebody who types in a browser: it comes back into memory, and stays for a while.
pub fn used(app: &AppHandle) {
    over(app);
    if !is_seen(app) {
        begins(app);
    }
}

fn is_seen(app: &AppHandle) -> bool {
    main_window::is_seen(app) || quick::is_seen(app)
}

async fn let_go_later(app: AppHandle) {
    let state = app.state::<AppState>();
    loop {
        tokio::time::sleep(kept()).await;
        if !state.is_answering() {
            break;
        }
    }
    if is_seen(&app) {
        return;
    }
    if main_window::is_there(&app) {
        let _ = app.emit_to(main_window::LABEL, LETTING_GO, ());
        tokio::time::sleep(ANSWERS_WITHIN).await;
    }
    main_window::let_go(&app);
    quick::let_go(&app);
    if let Ok(engine) = state.engine().await {
        engine.rest().await;
    }
}

fn kept() -> Duration {
    let seconds = env::var(KEPT_VARIABLE).ok().and_then(|seconds| seconds.parse().ok());
    seconds.map_or(KEPT, Duration::from_secs)
}
