//! The models for search by meaning: fetching, choosing, deleting. Each command gives the list as it is then.

use dogear_engine::Engine;
use tauri::State;

use super::Result;
use crate::{state::AppState, wire::ModelsView};

/// All models that can be used or fetched.
#[tauri::command]
#[specta::specta]
pub async fn models(state: State<'_, AppState>) -> Result<ModelsView> {
    view(&state.engine().await?).await
}

/// Begins to fetch a model, or goes on where that was stopped.
#[tauri::command]
#[specta::specta]
pub async fn fetch_model(state: State<'_, AppState>, id: String) -> Result<ModelsView> {
    let engine = state.engine().await?;
    engine.models.start_fetching(&id)?;
    view(&engine).await
}

/// Stops fetching a model; what has arrived is kept.
#[tauri::command]
#[specta::specta]
pub async fn stop_fetching(state: State<'_, AppState>, id: String) -> Result<ModelsView> {
    let engine = state.engine().await?;
    engine.models.stop_fetching(&id);
    view(&engine).await
}

/// Lets a model answer, as soon as it has read all bookmarks; until then what answered before does.
#[tauri::command]
#[specta::specta]
pub async fn use_model(state: State<'_, AppState>, id: String) -> Result<ModelsView> {
    let engine = state.engine().await?;
    engine.models.choose(&id).await?;
    engine.models.switch_in_background();
    view(&engine).await
}

/// Deletes a model that was fetched, or what has arrived of one.
#[tauri::command]
#[specta::specta]
pub async fn remove_model(state: State<'_, AppState>, id: String) -> Result<ModelsView> {
    let engine = state.engine().await?;
    engine.models.remove(&id).await?;
    view(&engine).await
}

async fn view(engine: &Engine) -> Result<ModelsView> {
    Ok(engine.models.list().await?.into())
}
