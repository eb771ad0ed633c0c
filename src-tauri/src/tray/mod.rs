//! The sign in the system's tray: how the library is, and the few things that one wants without a window. Where there is no
//! tray, everything in it can be reached in the window.

#[cfg(target_os = "linux")]
mod linux;
mod words;

pub use words::State;

use std::sync::{
    Mutex, MutexGuard, PoisonError,
    atomic::{AtomicBool, Ordering},
};

use dogear_calls::Call;
use dogear_words::Words;
use tauri::{
    AppHandle, Manager, Wry, async_runtime,
    menu::{Menu, MenuBuilder, MenuEvent, MenuItem},
    tray::TrayIconBuilder,
};

use crate::{life, pause::Pause, spoken, state::AppState, wire::StatusView};

const ID: &str = "dogear";
/// Where the tray of Linux finds the picture, inside the data folder.
const PICTURES: &str = "tray";

/// What the tray shows at the moment.
pub struct Tray {
    is_there: AtomicBool,
    shown: Mutex<Shown>,
    /// The first line of the menu.
    line: Mutex<Option<MenuItem<Wry>>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Shown {
    state: State,
    paused: bool,
}

impl Default for Tray {
    fn default() -> Self {
        let shown = Shown { state: State::Starting, paused: false };
        Self { is_there: AtomicBool::default(), shown: Mutex::new(shown), line: Mutex::default() }
    }
}

/// Puts the sign into the tray, now or when there is one, and takes note of it going away.
#[cfg(target_os = "linux")]
pub async fn run(app: AppHandle) {
    linux::run(app).await;
}

/// Puts the sign into the tray.
#[cfg(not(target_os = "linux"))]
pub async fn run(app: AppHandle) {
    let there = app.clone();
    let _ = app.run_on_main_thread(move || put_up(&there));
}

/// Whether the person can find Dogear there.
pub fn is_there(app: &AppHandle) -> bool {
    app.state::<AppState>().tray().is_there.load(Ordering::Relaxed)
}

/// Shows how the library is.
pub fn show(app: &AppHandle, status: &StatusView) {
    let paused = app.state::<AppState>().resting().is_paused();
    change(app, Shown { state: status.in_short(), paused });
}

/// Says something else.
pub fn say(app: &AppHandle, state: State) {
    change(app, Shown { state, paused: false });
}

/// Says all of it in the language that is spoken now.
pub fn say_again(app: &AppHandle) {
    redraw_on_main_thread(app, true);
}

fn change(app: &AppHandle, next: Shown) {
    let state = app.state::<AppState>();
    let mut shown = state.tray().shown.lock().unwrap_or_else(PoisonError::into_inner);
    if *shown == next {
        return;
    }
    let other_choices = shown.paused != next.paused;
    *shown = next;
    drop(shown);
    redraw_on_main_thread(app, other_choices);
}

fn redraw_on_main_thread(app: &AppHandle, other_choices: bool) {
    let there = app.clone();
    // Menus belong to the main thread.
    let _ = app.run_on_main_thread(move || {
        if let Err(error) = redraw(&there, other_choices) {
            tracing::debug!(%error, "the tray does not change");
        }
    });
}

/// A menu that is open closes when it is replaced, so it is replaced only where there are other things to choose.
fn redraw(app: &AppHandle, other_choices: bool) -> tauri::Result<()> {
    let Some(icon) = app.tray_by_id(ID) else { return Ok(()) };
    let (shown, words) = (shown(app), spoken::words(app));
    icon.set_tooltip(Some(tooltip(&words, shown)))?;
    if other_choices {
        return icon.set_menu(Some(menu(app, shown)?));
    }
    line(app).as_ref().map_or(Ok(()), |line| line.set_text(words::line(&words, shown.state)))
}

fn tooltip(words: &Words, shown: Shown) -> String {
    words.say("tray-tooltip", &[("line", words::line(words, shown.state).into())])
}

fn line(app: &AppHandle) -> MutexGuard<'_, Option<MenuItem<Wry>>> {
    app.state::<AppState>().inner().tray().line.lock().unwrap_or_else(PoisonError::into_inner)
}

fn shown(app: &AppHandle) -> Shown {
    *app.state::<AppState>().tray().shown.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Has to be called on the main thread.
fn put_up(app: &AppHandle) {
    match try_put_up(app) {
        Ok(()) => set_there(app, true),
        Err(error) => tracing::warn!(%error, "no tray"),
    }
}

fn set_there(app: &AppHandle, there: bool) {
    app.state::<AppState>().tray().is_there.store(there, Ordering::Relaxed);
}

fn try_put_up(app: &AppHandle) -> tauri::Result<()> {
    if app.tray_by_id(ID).is_some() {
        return Ok(());
    }
    let shown = shown(app);
    let mut builder = TrayIconBuilder::with_id(ID)
        .tooltip(tooltip(&spoken::words(app), shown))
        .menu(&menu(app, shown)?)
        .temp_dir_path(app.state::<AppState>().data_dir().join(PICTURES))
        .on_menu_event(|app, event| chosen(app, &event));
    if let Some(icon) = app.default_window_icon() {
        builder = builder.icon(icon.clone());
    }
    builder.build(app).map(drop)
}

fn menu(app: &AppHandle, shown: Shown) -> tauri::Result<Menu<Wry>> {
    let words = spoken::words(app);
    let text = |key| words.say(key, &[]);
    let state = MenuItem::with_id(app, "state", words::line(&words, shown.state), false, None::<&str>)?;
    let menu = MenuBuilder::new(app)
        .item(&state)
        .separator()
        .text(Choice::Quick.id(), text("tray-quick"))
        .text(Choice::Open.id(), text("tray-open"))
        .separator();
    let menu = if shown.paused {
        menu.text(Choice::GoOn.id(), text("tray-go-on"))
    } else {
        menu.text(Choice::PauseForAnHour.id(), text("tray-pause-hour")).text(Choice::Pause.id(), text("tray-pause"))
    };
    *line(app) = Some(state);
    menu.separator().text(Choice::Quit.id(), text("tray-quit")).build()
}

/// What can be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Choice {
    Quick,
    Open,
    PauseForAnHour,
    Pause,
    GoOn,
    Quit,
}

impl Choice {
    const ALL: [Self; 6] = [Self::Quick, Self::Open, Self::PauseForAnHour, Self::Pause, Self::GoOn, Self::Quit];

    const fn id(self) -> &'static str {
        match self {
            Self::Quick => "quick",
            Self::Open => "open",
            Self::PauseForAnHour => "pause-for-an-hour",
            Self::Pause => "pause",
            Self::GoOn => "go-on",
            Self::Quit => "quit",
        }
    }
}

fn chosen(app: &AppHandle, event: &MenuEvent) {
    let Some(choice) = Choice::ALL.into_iter().find(|choice| event.id() == choice.id()) else { return };
    let state = app.state::<AppState>();
    match choice {
        Choice::Quick => state.call(Call::Toggle),
        Choice::Open => state.call(Call::Show),
        Choice::PauseForAnHour => pause(app, Pause::for_a_while()),
        Choice::Pause => pause(app, Pause::ForLong),
        Choice::GoOn => {
            let app = app.clone();
            async_runtime::spawn(async move { life::go_on(&app).await });
        }
        Choice::Quit => life::end(app),
    }
}

fn pause(app: &AppHandle, pause: Pause) {
    let app = app.clone();
    async_runtime::spawn(async move { life::pause(&app, pause).await });
}
