//! Quick search: finding while one types, and the keys that call it.

use dogear_calls::{Call, Question};
use dogear_engine::{SearchRequest, domain::SearchMode};
use tauri::{AppHandle, Manager, State};

use super::Result;
use crate::{
    calling,
    quick::{
        self,
        shortcut::{self, Chosen},
    },
    state::AppState,
    wire::{Fault, FoundView, ShortcutView},
};

/// More than fit on a screen; who wants all of them asks in the chat.
const AT_MOST: usize = 20;

/// Finds bookmarks; `words` leaves the meaning out, which is there sooner.
#[tauri::command]
#[specta::specta]
pub async fn find(state: State<'_, AppState>, query: String, drop: Vec<String>, words: bool) -> Result<FoundView> {
    let mode = if words { SearchMode::Words } else { SearchMode::default() };
    let request = SearchRequest { drop, mode, ..SearchRequest::new(&query, AT_MOST) };
    Ok(state.engine().await?.library.search(request).await?.into())
}

/// Shows quick search as its keys do.
#[tauri::command]
#[specta::specta]
pub async fn show_quick(app: AppHandle) -> Result<()> {
    quick::show(&app);
    Ok(())
}

/// Hides quick search.
#[tauri::command]
#[specta::specta]
pub async fn hide_quick(app: AppHandle) -> Result<()> {
    quick::hide(&app);
    Ok(())
}

/// Shows the main window, where a question is asked unless it is empty, and hides quick search.
#[tauri::command]
#[specta::specta]
pub async fn ask_in_window(app: AppHandle, question: String) -> Result<()> {
    quick::hide(&app);
    let call = Question::new(&question).map_or(Call::Show, |question| Call::Ask { question });
    calling::carry_out(&app, call);
    Ok(())
}

/// The keys that call quick search, and whether they do.
#[tauri::command]
#[specta::specta]
pub async fn shortcut(chosen: State<'_, Chosen>) -> Result<ShortcutView> {
    Ok(chosen.told().into())
}

/// Calls quick search by other keys, or by none; the keys before stay where these cannot be had.
#[tauri::command]
#[specta::specta]
pub async fn change_shortcut(app: AppHandle, state: State<'_, AppState>, keys: String) -> Result<ShortcutView> {
    let engine = state.engine().await?;
    let there = app.clone();
    let changed = tauri::async_runtime::spawn_blocking(move || shortcut::change(&there, &keys)).await;
    let kept = changed.unwrap_or_else(|error| Err(Fault::Broken { reason: error.to_string() }))?;
    engine.settings.change(|settings| {
        settings.quick.shortcut = kept.shortcut;
        settings.quick.from_desktop = kept.from_desktop;
    })?;
    Ok(app.state::<Chosen>().told().into())
}
