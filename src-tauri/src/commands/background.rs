//! Keeping watching, starting with the computer, pausing; and the page that comes and goes.

use dogear_engine::WhenClosed;
use tauri::{AppHandle, State};

use super::Result;
use crate::{
    life, main_window,
    pause::Pause,
    state::AppState,
    system::{autostart, desktop::Desktop},
    tray,
    wire::{BackgroundView, Fault, PlaceLeftView},
};

/// How Dogear lives in this session.
#[tauri::command]
#[specta::specta]
pub async fn background(app: AppHandle, state: State<'_, AppState>) -> Result<BackgroundView> {
    let keeps_watching = match state.engine().await?.settings.now().when_closed {
        WhenClosed::Ask => None,
        WhenClosed::KeepWatching => Some(true),
        WhenClosed::End => Some(false),
    };
    Ok(BackgroundView {
        keeps_watching,
        starts_with_computer: autostart::is_on(&app),
        tray: tray::is_there(&app),
        desktop: Desktop::current(),
    })
}

/// Keeps in mind whether Dogear keeps watching when its window is closed, and closes it if that was asked.
#[tauri::command]
#[specta::specta]
pub async fn keep_watching(app: AppHandle, state: State<'_, AppState>, keep: bool) -> Result<()> {
    let when_closed = if keep { WhenClosed::KeepWatching } else { WhenClosed::End };
    let kept = state.engine().await?.settings.change(|settings| settings.when_closed = when_closed);
    // Settings that cannot be written do not keep a window open.
    if state.is_asking(false) {
        match when_closed {
            WhenClosed::KeepWatching => main_window::put_away(&app),
            WhenClosed::Ask | WhenClosed::End => life::end(&app),
        }
    }
    Ok(kept.map(drop)?)
}

/// The person does not want to close the window after all.
#[tauri::command]
#[specta::specta]
pub async fn stay_open(state: State<'_, AppState>) -> Result<()> {
    state.is_asking(false);
    Ok(())
}

/// Starts Dogear with the computer, without its window, or does so no more.
#[tauri::command]
#[specta::specta]
pub async fn start_with_computer(app: AppHandle, on: bool) -> Result<()> {
    autostart::set(&app, on).map_err(|reason| Fault::Autostart { reason }.into())
}

/// Stops reading sources: for an hour, or until told to go on.
#[tauri::command]
#[specta::specta]
pub async fn pause(app: AppHandle, for_an_hour: bool) -> Result<()> {
    life::pause(&app, if for_an_hour { Pause::for_a_while() } else { Pause::ForLong }).await;
    Ok(())
}

/// Reads and follows the sources again.
#[tauri::command]
#[specta::specta]
pub async fn go_on(app: AppHandle) -> Result<()> {
    life::go_on(&app).await;
    Ok(())
}

/// Where the person was when the page before this one was let go.
#[tauri::command]
#[specta::specta]
pub async fn place_left(state: State<'_, AppState>) -> Result<Option<PlaceLeftView>> {
    Ok(state.take_place())
}

/// The page says where the person was, and goes.
#[tauri::command]
#[specta::specta]
pub async fn let_go(app: AppHandle, state: State<'_, AppState>, place: PlaceLeftView) -> Result<()> {
    state.leave_place(place);
    main_window::let_go(&app);
    Ok(())
}
