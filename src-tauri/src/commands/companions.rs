//! Letting the companions in browsers speak to Dogear.

use std::{
    env,
    path::{Path, PathBuf},
};

use tauri::State;

use super::Result;
use crate::{
    state::AppState,
    wire::{CompanionView, Fault},
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

/// Beside this program, or where programs are looked for.
fn host() -> Option<PathBuf> {
    let beside = env::current_exe().ok().and_then(|program| program.parent().map(Path::to_owned));
    let path = env::var_os("PATH").unwrap_or_default();
    let folders = beside.into_iter().chain(env::split_paths(&path));
    folders.map(|folder| folder.join(HOST).with_extension(env::consts::EXE_EXTENSION)).find(|file| file.is_file())
}
