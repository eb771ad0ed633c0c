//! Opening, repairing, status.

use dogear_engine::{EngineError, StoreError};
use tauri::{AppHandle, State};

use super::Result;
use crate::{
    life,
    state::AppState,
    wire::{StartState, StatusView},
};

/// Opens the library and, unless it is the first run, begins to follow the chosen sources.
#[tauri::command]
#[specta::specta]
pub async fn start(app: AppHandle, state: State<'_, AppState>) -> Result<StartState> {
    if let Err(error) = state.engine().await {
        return unusable(error);
    }
    Ok(if life::begin(&app).await? { StartState::FirstRun } else { StartState::Ready })
}

/// Sets a damaged library aside, keeps its conversations, and asks for the sources anew.
#[tauri::command]
#[specta::specta]
pub async fn repair(app: AppHandle, state: State<'_, AppState>) -> Result<StartState> {
    state.repair().await?;
    start(app, state).await
}

/// The library as it is now.
#[tauri::command]
#[specta::specta]
pub async fn status(state: State<'_, AppState>) -> Result<StatusView> {
    Ok(StatusView::of(&state.engine().await?, state.heard()).await?)
}

fn unusable(error: EngineError) -> Result<StartState> {
    match &error {
        EngineError::Store(StoreError::Damaged { .. }) => {
            Ok(StartState::Damaged { problem: error.into(), can_repair: true })
        }
        EngineError::Store(_) => Ok(StartState::Damaged { problem: error.into(), can_repair: false }),
        _ => Err(error.into()),
    }
}
