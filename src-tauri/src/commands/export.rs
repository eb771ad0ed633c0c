//! Bookmarks as a file for other programs.

use dogear_engine::{ExportFormat, ExportOptions, domain::SourceId};
use tauri::{AppHandle, State};
use tauri_plugin_dialog::DialogExt;
use tokio::sync::oneshot;

use super::Result;
use crate::{
    spoken::words,
    state::AppState,
    wire::{ExportRequestView, ExportedView, Fault},
};

/// Writes bookmarks into a file that the person names; null when they change their mind.
#[tauri::command]
#[specta::specta]
pub async fn export_bookmarks(
    app: AppHandle,
    state: State<'_, AppState>,
    request: ExportRequestView,
) -> Result<Option<ExportedView>> {
    let engine = state.engine().await?;
    let format = ExportFormat::from(request.format);
    let (name, ending) = match format {
        ExportFormat::Html => ("HTML", "html"),
        ExportFormat::Json => ("JSON", "json"),
        ExportFormat::Csv => ("CSV", "csv"),
        ExportFormat::Markdown => ("Markdown", "md"),
    };
    let (reply, named) = oneshot::channel();
    let words = words(&app);
    let file_name = format!("{}.{ending}", words.say("dialog-export-name", &[]));
    let dialog = app.dialog().file().set_title(words.say("dialog-export", &[])).set_file_name(file_name);
    dialog.add_filter(name, &[ending]).save_file(move |file| {
        let _ = reply.send(file);
    });
    let Ok(Some(file)) = named.await else { return Ok(None) };
    let path = file.into_path().map_err(|error| Fault::FilePicked { reason: error.to_string() })?;
    let folder = Some(request.folder).filter(|folder| !folder.trim().is_empty());
    let options = ExportOptions { format, folder, source: request.source.map(SourceId) };
    Ok(Some(engine.library.export(&path, &options).await?.into()))
}
