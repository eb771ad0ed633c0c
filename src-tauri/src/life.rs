//! When the app begins, rests and ends. Closing the window is not the end of it where the person wants it to keep watching.

use std::time::Duration;

use dogear_engine::{Engine, EngineError, WhenClosed};
use tauri::{AppHandle, Manager, async_runtime};
use tokio::sync::mpsc;

use crate::{
    main_window, pages_feed,
    pause::{A_WHILE, Pause},
    state::AppState,
    status_feed,
    system::{Event, Power, listen},
    unseen,
};

/// By then the window stands, and words and vectors are in memory.
const SETTLED: Duration = Duration::from_secs(2);
/// What the system tells that may wait.
const WAITING: usize = 8;

/// Begins to follow the chosen sources; true if it is the first run, in which none was chosen yet.
///
/// # Errors
/// When the library cannot be opened.
pub async fn begin(app: &AppHandle) -> Result<bool, EngineError> {
    let state = app.state::<AppState>();
    let engine = state.engine().await?;
    if engine.is_first_run().await? {
        status_feed::tell(app).await;
        return Ok(true);
    }
    if !state.resting().is_paused() {
        state.follow_once(app).await?;
    }
    async_runtime::spawn(read_ahead(engine));
    Ok(false)
}

/// Whoever opens the library's lists first would wait for what they are made from.
async fn read_ahead(engine: Engine) {
    tokio::time::sleep(SETTLED).await;
    if let Err(error) = engine.library.overview().await {
        tracing::warn!(%error, "lists are made when they are asked for");
    }
}

/// Begins without a window, and says so where that fails: nobody would see it.
pub async fn begin_hidden(app: AppHandle) {
    if let Err(error) = begin(&app).await {
        tracing::error!(%error, "the library cannot be opened");
        status_feed::in_trouble(&app).await;
    }
    unseen::begins(&app);
}

/// The person wants the window closed.
pub async fn close(app: AppHandle) {
    let state = app.state::<AppState>();
    match state.when_closed() {
        WhenClosed::KeepWatching => main_window::put_away(&app),
        // Whoever closes it again instead of answering wants it to end, and a page that broke down cannot ask.
        WhenClosed::Ask if !state.is_asking(true) => main_window::ask_whether_to_stay(&app),
        WhenClosed::Ask | WhenClosed::End => end(&app),
    }
}

/// Ends the app.
pub fn end(app: &AppHandle) {
    app.exit(0);
}

/// Stops reading sources, for an hour or for long.
pub async fn pause(app: &AppHandle, pause: Pause) {
    let state = app.state::<AppState>();
    let end = matches!(pause, Pause::Until(_)).then(|| {
        let app = app.clone();
        async_runtime::spawn(async move {
            tokio::time::sleep(A_WHILE).await;
            // In a task of its own: going on calls this one off.
            async_runtime::spawn(async move { go_on(&app).await });
        })
    });
    state.resting().set(Some(pause), end);
    state.stop_following().await;
    status_feed::tell(app).await;
    pages_feed::tell(app).await;
}

/// Reads and follows the sources again.
pub async fn go_on(app: &AppHandle) {
    let state = app.state::<AppState>();
    state.resting().set(None, None);
    read_again(app).await;
}

/// Does as the system tells, until the app ends.
pub async fn heed_system(app: AppHandle) {
    let (events, mut inbox) = mpsc::channel(WAITING);
    async_runtime::spawn(listen(events));
    while let Some(event) = inbox.recv().await {
        match event {
            Event::Power(power) => spare(&app, power).await,
            Event::Metered(metered) => {
                let state = app.state::<AppState>();
                state.resting().set_metered(metered);
                if let Ok(engine) = state.engine().await {
                    engine.pages.set_metered(metered);
                }
            }
            Event::Awake => wake(&app).await,
        }
    }
}

async fn spare(app: &AppHandle, power: Power) {
    let state = app.state::<AppState>();
    state.resting().set_power(power);
    if let Ok(engine) = state.engine().await {
        engine.models.set_resting(power != Power::Enough).await;
    }
    status_feed::tell(app).await;
}

/// While the machine slept, files may have changed without notice, and time went by.
async fn wake(app: &AppHandle) {
    let state = app.state::<AppState>();
    if state.resting().is_overdue() {
        return go_on(app).await;
    }
    if state.is_following().await {
        read_again(app).await;
    }
}

async fn read_again(app: &AppHandle) {
    let state = app.state::<AppState>();
    if let Err(error) = state.follow(app).await {
        tracing::error!(%error, "the sources cannot be followed");
    }
    status_feed::tell(app).await;
    pages_feed::tell(app).await;
}
