//! What pages say: which are read, how far that is, what became of them. Most commands give how it is then.

use dogear_engine::{
    Engine,
    domain::{BookmarkId, Filters},
};
use tauri::{AppHandle, State};

use super::{Result, export::named, show_page};
use crate::{
    pages_feed,
    spoken::words,
    state::AppState,
    wire::{
        EstimateView, ExportedView, HealthKindView, HealthRequestView, HealthView, PageView, PagesChange, PagesView,
    },
};

/// How it is with the reading of pages.
#[tauri::command]
#[specta::specta]
pub async fn pages_view(state: State<'_, AppState>) -> Result<PagesView> {
    view(&state).await
}

/// Changes what is read. Nothing more is asked for until it is started, unless it was already.
#[tauri::command]
#[specta::specta]
pub async fn change_pages(state: State<'_, AppState>, change: PagesChange) -> Result<PagesView> {
    state.engine().await?.pages.choose(|settings| change.apply(settings)).await?;
    view(&state).await
}

/// What starting now would ask for. Asks no site.
#[tauri::command]
#[specta::specta]
pub async fn estimate_pages(state: State<'_, AppState>) -> Result<EstimateView> {
    let engine = state.engine().await?;
    Ok(engine.pages.estimate(&engine.settings.now().pages).await?.into())
}

/// Begins to read, or goes on.
#[tauri::command]
#[specta::specta]
pub async fn start_pages(state: State<'_, AppState>) -> Result<PagesView> {
    state.engine().await?.pages.start().await?;
    view(&state).await
}

/// Lets the reading wait.
#[tauri::command]
#[specta::specta]
pub async fn pause_pages(state: State<'_, AppState>) -> Result<PagesView> {
    state.engine().await?.pages.pause().await?;
    view(&state).await
}

/// Asks for nothing more.
#[tauri::command]
#[specta::specta]
pub async fn stop_pages(state: State<'_, AppState>) -> Result<PagesView> {
    state.engine().await?.pages.stop().await?;
    view(&state).await
}

/// Forgets the text of all pages, and switches reading off.
#[tauri::command]
#[specta::specta]
pub async fn forget_pages(state: State<'_, AppState>) -> Result<PagesView> {
    state.engine().await?.pages.forget(&Filters::default()).await?;
    view(&state).await
}

/// What is known of the page of a bookmark.
#[tauri::command]
#[specta::specta]
pub async fn page(state: State<'_, AppState>, id: u32) -> Result<PageView> {
    page_of(&state.engine().await?, id).await
}

/// Asks for the page of a bookmark now.
#[tauri::command]
#[specta::specta]
pub async fn read_page(state: State<'_, AppState>, id: u32) -> Result<PageView> {
    let shown = state.engine().await?.pages.read_one(BookmarkId(id)).await?;
    Ok(shown.map_or(PageView::NONE, PageView::from))
}

/// Forgets what the page of a bookmark said.
#[tauri::command]
#[specta::specta]
pub async fn forget_page(state: State<'_, AppState>, id: u32) -> Result<PageView> {
    let engine = state.engine().await?;
    let only = Filters { among: Some(vec![BookmarkId(id)]), ..Filters::default() };
    engine.pages.forget(&only).await?;
    page_of(&engine, id).await
}

/// Pages that are gone, have moved or have changed.
#[tauri::command]
#[specta::specta]
pub async fn page_health(state: State<'_, AppState>, request: HealthRequestView) -> Result<HealthView> {
    let pages = &state.engine().await?.pages;
    let HealthRequestView { kind, from, count } = request;
    let unwell = pages.unwell(&HealthKindView::kinds(kind), (from, count)).await?;
    Ok(HealthView::of(kind, unwell, pages.health_counts().await?))
}

/// Writes a table of them into a file that the person names; null when they change their mind.
#[tauri::command]
#[specta::specta]
pub async fn export_health(
    app: AppHandle,
    state: State<'_, AppState>,
    kind: Option<HealthKindView>,
) -> Result<Option<ExportedView>> {
    let engine = state.engine().await?;
    let words = words(&app);
    let name = format!("{}.csv", words.say("dialog-export-name", &[]));
    let title = words.say("dialog-export", &[]);
    let Some(path) = named(&app, &title, &name, ("CSV", "csv")).await? else { return Ok(None) };
    let pages = engine.pages.export_unwell(&path, &HealthKindView::kinds(kind)).await?;
    Ok(Some(ExportedView::written(pages, &path)))
}

/// Opens the archived copy of a bookmark's page in the browser.
#[tauri::command]
#[specta::specta]
pub async fn open_archived(app: AppHandle, state: State<'_, AppState>, id: u32) -> Result<()> {
    let url = state.engine().await?.pages.archived(BookmarkId(id)).await?;
    show_page(&app, &url)
}

async fn view(state: &AppState) -> Result<PagesView> {
    Ok(pages_feed::view(state).await?)
}

async fn page_of(engine: &Engine, id: u32) -> Result<PageView> {
    Ok(engine.pages.of_bookmark(BookmarkId(id)).await?.map_or(PageView::NONE, PageView::from))
}
