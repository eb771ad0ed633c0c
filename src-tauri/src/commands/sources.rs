//! Choosing what is read.

use std::path::PathBuf;

use dogear_engine::{NewSources, domain::SourceId};
use tauri::{AppHandle, State};
use tauri_plugin_dialog::DialogExt;
use tokio::sync::oneshot;

use super::Result;
use crate::{
    dropping::Dropped,
    spoken::words,
    state::AppState,
    wire::{Failure, Fault, ImportView, SourceView},
};

/// Every profile found and every source known.
#[tauri::command]
#[specta::specta]
pub async fn sources(state: State<'_, AppState>) -> Result<Vec<SourceView>> {
    let sources = state.engine().await?.sources.all(NewSources::Undecided).await?;
    state.forget_appeared();
    Ok(sources.iter().map(SourceView::from).collect())
}

/// Reads and follows these sources and no others.
#[tauri::command]
#[specta::specta]
pub async fn choose_sources(app: AppHandle, state: State<'_, AppState>, enabled: Vec<String>) -> Result<()> {
    let enabled: Vec<SourceId> = enabled.into_iter().map(SourceId).collect();
    state.engine().await?.sources.choose(&enabled).await?;
    Ok(state.follow(&app).await?)
}

/// Asks for a bookmark file and reads it; null when the person changes their mind.
#[tauri::command]
#[specta::specta]
pub async fn import_file(app: AppHandle, state: State<'_, AppState>) -> Result<Option<ImportView>> {
    let Some(file) = pick_file(&app).await? else { return Ok(None) };
    let imported = state.engine().await?.sources.import(&file, false, |_, _| {}).await?;
    state.follow(&app).await?;
    Ok(Some(imported.into()))
}

/// What taking in the file that was dropped on the window would do; nothing is changed.
#[tauri::command]
#[specta::specta]
pub async fn preview_dropped(state: State<'_, AppState>, dropped: State<'_, Dropped>) -> Result<ImportView> {
    let file = dropped.file().ok_or_else(nothing_dropped)?;
    Ok(state.engine().await?.sources.preview_import(&file).await?.into())
}

/// Takes in the file that was dropped on the window.
#[tauri::command]
#[specta::specta]
pub async fn import_dropped(
    app: AppHandle,
    state: State<'_, AppState>,
    dropped: State<'_, Dropped>,
) -> Result<ImportView> {
    let file = dropped.file().ok_or_else(nothing_dropped)?;
    let imported = state.engine().await?.sources.import(&file, false, |_, _| {}).await?;
    state.follow(&app).await?;
    Ok(imported.into())
}

/// Reads the sample library.
#[tauri::command]
#[specta::specta]
pub async fn try_sample(app: AppHandle, state: State<'_, AppState>) -> Result<ImportView> {
    let imported = state.engine().await?.sources.import_sample(false).await?;
    state.follow(&app).await?;
    Ok(imported.into())
}

fn nothing_dropped() -> Failure {
    Fault::NothingDropped.into()
}

async fn pick_file(app: &AppHandle) -> Result<Option<PathBuf>> {
    let (reply, picked) = oneshot::channel();
    app.dialog().file().set_title(words(app).say("dialog-import", &[])).pick_file(move |file| {
        let _ = reply.send(file);
    });
    let Ok(Some(file)) = picked.await else { return Ok(None) };
    let path = file.into_path().map_err(|error| Fault::FilePicked { reason: error.to_string() })?;
    Ok(Some(path))
}
