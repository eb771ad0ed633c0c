//! Conversations that were kept.

use std::collections::HashSet;

use dogear_engine::domain::{BookmarkId, ConversationId, Hit};
use tauri::{AppHandle, State};
use tauri_plugin_dialog::DialogExt;
use tokio::sync::oneshot;

use super::Result;
use crate::{
    spoken::words,
    state::AppState,
    wire::{ConversationSummaryView, Fault, TurnView},
};

/// All conversations, the latest first.
#[tauri::command]
#[specta::specta]
pub async fn conversations(state: State<'_, AppState>) -> Result<Vec<ConversationSummaryView>> {
    let conversations = state.engine().await?.conversations.list().await?;
    Ok(conversations.into_iter().map(ConversationSummaryView::from).collect())
}

/// The turns of one, with sources that have gone since marked.
#[tauri::command]
#[specta::specta]
pub async fn conversation(state: State<'_, AppState>, id: u32) -> Result<Vec<TurnView>> {
    let engine = state.engine().await?;
    let turns = engine.conversations.turns(ConversationId(id)).await?;
    let ids: Vec<BookmarkId> = turns.iter().flat_map(|turn| &turn.hits).flat_map(places).collect();
    let kept: HashSet<BookmarkId> = engine.library.existing(&ids).await?.into_iter().collect();
    Ok(turns.into_iter().map(|turn| TurnView::of(turn, |id| !kept.contains(&id))).collect())
}

/// The conversations that hold these words, the latest first.
#[tauri::command]
#[specta::specta]
pub async fn search_conversations(state: State<'_, AppState>, words: String) -> Result<Vec<ConversationSummaryView>> {
    let conversations = state.engine().await?.conversations.search(&words).await?;
    Ok(conversations.into_iter().map(ConversationSummaryView::from).collect())
}

/// Gives one another title.
#[tauri::command]
#[specta::specta]
pub async fn rename_conversation(state: State<'_, AppState>, id: u32, title: String) -> Result<()> {
    Ok(state.engine().await?.conversations.rename(ConversationId(id), &title).await?)
}

/// Writes one as Markdown into a file that the person names; its path, or null when they change their mind.
#[tauri::command]
#[specta::specta]
pub async fn export_conversation(app: AppHandle, state: State<'_, AppState>, id: u32) -> Result<Option<String>> {
    let engine = state.engine().await?;
    let (reply, named) = oneshot::channel();
    let words = words(&app);
    let file_name = format!("{}.md", words.say("dialog-conversation-name", &[]));
    let dialog = app.dialog().file().set_title(words.say("dialog-conversation", &[])).set_file_name(file_name);
    dialog.add_filter("Markdown", &["md"]).save_file(move |file| {
        let _ = reply.send(file);
    });
    let Ok(Some(file)) = named.await else { return Ok(None) };
    let path = file.into_path().map_err(|error| Fault::FilePicked { reason: error.to_string() })?;
    engine.conversations.export(ConversationId(id), &path).await?;
    Ok(Some(path.display().to_string()))
}

/// Keeps whether an answer was helpful; `turn` counts from 0.
#[tauri::command]
#[specta::specta]
pub async fn rate(state: State<'_, AppState>, id: u32, turn: u32, helpful: Option<bool>) -> Result<()> {
    Ok(state.engine().await?.conversations.rate(ConversationId(id), turn, helpful).await?)
}

/// Deletes one for good.
#[tauri::command]
#[specta::specta]
pub async fn delete_conversation(state: State<'_, AppState>, id: u32) -> Result<()> {
    Ok(state.engine().await?.conversations.delete(ConversationId(id)).await?)
}

/// The bookmarks of a hit's page: the hit's own, then the others.
fn places(hit: &Hit) -> impl Iterator<Item = BookmarkId> {
    std::iter::once(&hit.bookmark).chain(&hit.also).map(|bookmark| bookmark.id)
}
