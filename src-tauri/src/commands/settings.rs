//! Settings and the try of a provider.

use dogear_engine::Engine;
use tauri::{AppHandle, State};

use super::Result;
use crate::{
    spoken,
    state::AppState,
    wire::{AnswererView, LocalModelsView, ProviderTestView, SettingsChange, SettingsView, Surroundings},
};

/// The settings.
#[tauri::command]
#[specta::specta]
pub async fn settings(state: State<'_, AppState>) -> Result<SettingsView> {
    view(&state.engine().await?).await
}

/// Changes settings and keeps a new key.
#[tauri::command]
#[specta::specta]
pub async fn change_settings(
    app: AppHandle,
    state: State<'_, AppState>,
    change: SettingsChange,
) -> Result<SettingsView> {
    let engine = state.engine().await?;
    let changed = engine.settings.change(|settings| change.apply(settings))?;
    spoken::speak(&app, &changed.language);
    if let Some(key) = change.key {
        engine.providers.keep_key(key).await?;
    }
    view(&engine).await
}

/// Forgets what was opened and all that was learnt from it.
#[tauri::command]
#[specta::specta]
pub async fn forget_habit(state: State<'_, AppState>) -> Result<SettingsView> {
    let engine = state.engine().await?;
    engine.opens.forget().await?;
    view(&engine).await
}

/// Asks the provider whether it is there.
#[tauri::command]
#[specta::specta]
pub async fn test_provider(state: State<'_, AppState>) -> Result<ProviderTestView> {
    Ok(state.engine().await?.providers.test().await.into())
}

/// Programs with models that answer on this computer now.
#[tauri::command]
#[specta::specta]
pub async fn local_models() -> Result<Vec<LocalModelsView>> {
    Ok(dogear_engine::local_models().await.into_iter().map(LocalModelsView::from).collect())
}

/// The models that one who could answer has; empty if it does not say.
#[tauri::command]
#[specta::specta]
pub async fn models_of(state: State<'_, AppState>, answerer: AnswererView) -> Result<Vec<String>> {
    Ok(state.engine().await?.providers.models_of(&answerer.into()).await)
}

async fn view(engine: &Engine) -> Result<SettingsView> {
    let status = engine.status().await?;
    let around = Surroundings {
        key: engine.providers.key_place().await?,
        habit: engine.opens.learnt().await?.into(),
        embedding_model: status.model.map(|(id, _)| id).unwrap_or_default(),
        data_dir: engine.data_dir().display().to_string(),
    };
    Ok(SettingsView::of(engine.settings.now(), around))
}
