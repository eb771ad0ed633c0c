//! Letting the companions in browsers speak to Dogear.

use std::{
    env,
    path::{Path, PathBuf},
};

use tauri::{AppHandle, State};
use tauri_plugin_opener::OpenerExt;

use super::Result;
use crate::{
    state::AppState,
    wire::{CompanionAdded, CompanionView, Fault},
};

/// The program that a browser starts for its companion.
const HOST: &str = "dogear";

/// Every browser found, and whether its companion reaches Dogear.
#[tauri::command]
#[specta::specta]
pub async fn companions(state: State<'_, AppState>) -> Result<Vec<CompanionView>> {
    Ok(state.engine().await?.companions.registered().iter().map(CompanionView::from).collect())
}

/// Lets the companions of all browsers reach Dogear, or none any more.
#[tauri::command]
#[specta::specta]
pub async fn let_companions(state: State<'_, AppState>, on: bool) -> Result<Vec<CompanionView>> {
    let engine = state.engine().await?;
    let companions = if on {
        let program = host().ok_or(Fault::NoHost)?;
        engine.companions.install(&program)?
    } else {
        engine.companions.remove()?
    };
    Ok(companions.iter().map(CompanionView::from).collect())
}

/// Lets the companions of all browsers reach Dogear, and shows the folder of the companion, for the person to add it.
#[tauri::command]
#[specta::specta]
pub async fn add_companion(app: AppHandle, state: State<'_, AppState>) -> Result<CompanionAdded> {
    let companions = let_companions(state.clone(), true).await?;
    let folder = state.engine().await?.companions.extension().map(|folder| folder.display().to_string());
    if let Some(folder) = &folder
        && let Err(error) = app.opener().open_path(folder, None::<&str>)
    {
        // Its path is on the screen.
        tracing::warn!(%error, "the folder of the companion was not opened");
    }
    Ok(CompanionAdded { companions, folder })
}

/// Beside this program, or where programs are looked for.
fn host() -> Option<PathBuf> {
    let beside = env::current_exe().ok().and_then(|program| program.parent().map(Path::to_owned));
    let path = env::var_os("PATH").unwrap_or_default();
    let folders = beside.into_iter().chain(env::split_paths(&path));
    folders.map(|folder| folder.join(HOST).with_extension(env::consts::EXE_EXTENSION)).find(|file| file.is_file())
}
