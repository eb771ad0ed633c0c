//! Bookmarks as a file for other programs.

use std::path::PathBuf;

use base64::{Engine as _, prelude::BASE64_STANDARD};
use dogear_engine::{
    ExportFormat, ExportOptions, Library,
    domain::{BookmarkId, SourceId},
};
use tauri::{AppHandle, State};
use tauri_plugin_dialog::DialogExt;
use tokio::sync::oneshot;

use super::Result;
use crate::{
    spoken::words,
    state::AppState,
    wire::{ExportFormatView, ExportRequestView, ExportedView, Fault, PictureFormatView},
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
    let Some(path) = file_for(&app, format).await? else { return Ok(None) };
    let folder = Some(request.folder).filter(|folder| !folder.trim().is_empty());
    let options = ExportOptions { format, folder, source: request.source.map(SourceId), among: None };
    Ok(Some(engine.library.export(&path, &options).await?.into()))
}

/// Writes these bookmarks into a file that the person names; null when they change their mind.
#[tauri::command]
#[specta::specta]
pub async fn export_some(
    app: AppHandle,
    state: State<'_, AppState>,
    ids: Vec<u32>,
    format: ExportFormatView,
) -> Result<Option<ExportedView>> {
    let engine = state.engine().await?;
    let format = ExportFormat::from(format);
    let Some(path) = file_for(&app, format).await? else { return Ok(None) };
    let among = Some(ids.into_iter().map(BookmarkId).collect());
    let options = ExportOptions { format, folder: None, source: None, among };
    Ok(Some(engine.library.export(&path, &options).await?.into()))
}

/// Writes a picture into a file that the person names, SVG as text, PNG in base64; its path, or null when they change their mind.
#[tauri::command]
#[specta::specta]
pub async fn save_picture(
    app: AppHandle,
    name: String,
    format: PictureFormatView,
    content: String,
) -> Result<Option<String>> {
    let (bytes, kind, ending) = match format {
        PictureFormatView::Svg => (content.into_bytes(), "SVG", "svg"),
        PictureFormatView::Png => {
            let bytes = BASE64_STANDARD.decode(content);
            (bytes.map_err(|error| Fault::Broken { reason: error.to_string() })?, "PNG", "png")
        }
    };
    let title = words(&app).say("dialog-picture", &[]);
    let Some(path) = named(&app, &title, &format!("{name}.{ending}"), (kind, ending)).await? else { return Ok(None) };
    Library::save(&path, &bytes)?;
    Ok(Some(path.display().to_string()))
}

async fn file_for(app: &AppHandle, format: ExportFormat) -> Result<Option<PathBuf>> {
    let (kind, ending) = match format {
        ExportFormat::Html => ("HTML", "html"),
        ExportFormat::Json => ("JSON", "json"),
        ExportFormat::Csv => ("CSV", "csv"),
        ExportFormat::Markdown => ("Markdown", "md"),
    };
    let words = words(app);
    let name = format!("{}.{ending}", words.say("dialog-export-name", &[]));
    named(app, &words.say("dialog-export", &[]), &name, (kind, ending)).await
}

/// The file that the person names in the system's dialog.
pub(super) async fn named(
    app: &AppHandle,
    title: &str,
    name: &str,
    (kind, ending): (&str, &str),
) -> Result<Option<PathBuf>> {
    let (reply, named) = oneshot::channel();
    let dialog = app.dialog().file().set_title(title).set_file_name(name).add_filter(kind, &[ending]);
    dialog.save_file(move |file| {
        let _ = reply.send(file);
    });
    let Ok(Some(file)) = named.await else { return Ok(None) };
    Ok(Some(file.into_path().map_err(|error| Fault::FilePicked { reason: error.to_string() })?))
}
