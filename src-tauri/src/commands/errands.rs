//! What was wanted of the window from outside, for the page to fetch.

use std::path::PathBuf;

use dogear_calls::Call;
use tauri::{AppHandle, State};

use super::Result;
use crate::{
    state::AppState,
    wire::{ErrandView, Failure, OpenedView},
};

/// What the page is to do, once; null where nothing waits.
#[tauri::command]
#[specta::specta]
pub async fn errand(state: State<'_, AppState>) -> Result<Option<ErrandView>> {
    Ok(match state.take_errand() {
        Some(Call::Ask { question }) => Some(ErrandView::Ask { question: question.to_string() }),
        Some(Call::Fill { question }) => Some(ErrandView::Fill { question: question.to_string() }),
        Some(Call::Open { files }) => {
            state.put_aside(files);
            Some(ErrandView::Open)
        }
        Some(Call::Show | Call::Toggle) | None => None,
    })
}

/// Reads the files that were opened with Dogear. The page names none: it can have read only what the person chose.
#[tauri::command]
#[specta::specta]
pub async fn import_opened(app: AppHandle, state: State<'_, AppState>) -> Result<OpenedView> {
    let mut opened = OpenedView::default();
    for file in state.take_aside() {
        match import(&state, file).await {
            Ok(imported) => opened.imported.push(imported),
            Err(failure) => opened.problems.push(failure),
        }
    }
    if !opened.imported.is_empty() {
        state.follow(&app).await?;
    }
    Ok(opened)
}

async fn import(state: &AppState, file: PathBuf) -> Result<crate::wire::ImportView> {
    let imported = state.engine().await?.sources.import(&file, false, |_, _| {}).await.map_err(Failure::from)?;
    Ok(imported.into())
}
