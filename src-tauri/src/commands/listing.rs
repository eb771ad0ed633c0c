//! The library as lists, and one bookmark at length.

use std::collections::HashMap;

use dogear_engine::{
    Duplicated, ListRequest, TextFormat, clock,
    domain::{BookmarkId, Filters},
};
use tauri::State;

use super::Result;
use crate::{
    state::AppState,
    wire::{
        ColumnsView, CopiesRequestView, CopiesView, DetailsView, DrawnView, GroupView, LikenessView, ListRequestView,
        ListedView, OrderView, RowView, SimilarView, TextFormatView, WhereView,
    },
};

/// Pages near a bookmark that are told.
const SIMILAR: usize = 8;

/// A piece of a list, and how long all of it is.
#[tauri::command]
#[specta::specta]
pub async fn list(state: State<'_, AppState>, request: ListRequestView) -> Result<ListedView> {
    let library = &state.engine().await?.library;
    let (from, count) = (request.from as usize, request.count as usize);
    let listed = library.list(&request.into_request()?, clock::now()).await?;
    let ids: Vec<BookmarkId> = listed.ids.iter().skip(from).take(count).copied().collect();
    let rows = library.rows(&ids).await?;
    Ok(ListedView::of(listed, rows))
}

/// Every id of a list, in its order.
#[tauri::command]
#[specta::specta]
pub async fn listed_ids(state: State<'_, AppState>, r#where: WhereView, order: OrderView) -> Result<Vec<u32>> {
    let listed = state.engine().await?.library.list(&r#where.in_order(order)?, clock::now()).await?;
    Ok(listed.ids.iter().map(|id| id.0).collect())
}

/// The groups of a list, in its order; none where what answers best comes first.
#[tauri::command]
#[specta::specta]
pub async fn groups(state: State<'_, AppState>, r#where: WhereView, order: OrderView) -> Result<Vec<GroupView>> {
    let groups = state.engine().await?.library.groups(&r#where.in_order(order)?, clock::now()).await?;
    Ok(groups.into_iter().map(GroupView::from).collect())
}

/// These, in this order; those that are gone are left out.
#[tauri::command]
#[specta::specta]
pub async fn rows(state: State<'_, AppState>, ids: Vec<u32>) -> Result<Vec<RowView>> {
    let rows = state.engine().await?.library.rows(&bookmarks(ids)).await?;
    Ok(rows.into_iter().map(RowView::from).collect())
}

/// All bookmarks as columns.
#[tauri::command]
#[specta::specta]
pub async fn columns(state: State<'_, AppState>) -> Result<ColumnsView> {
    let overview = state.engine().await?.library.overview().await?;
    Ok(ColumnsView::of(overview.shelf.columns(), &overview.languages, overview.tags))
}

/// All that is known of a bookmark; null when it is gone.
#[tauri::command]
#[specta::specta]
pub async fn details(state: State<'_, AppState>, id: u32) -> Result<Option<DetailsView>> {
    let engine = state.engine().await?;
    let Some(details) = engine.library.details(BookmarkId(id)).await? else { return Ok(None) };
    Ok(Some(DetailsView::of(details, &engine.sources.known().await?)))
}

/// What is saved more than once, or is alike in meaning.
#[tauri::command]
#[specta::specta]
pub async fn copies(state: State<'_, AppState>, request: CopiesRequestView) -> Result<CopiesView> {
    let library = &state.engine().await?.library;
    let (from, count) = (request.from as usize, request.count as usize);
    let (likeness, closeness) = (request.likeness.exact(), request.closeness);
    let list = request.list()?;
    let among =
        if list == ListRequest::default() { None } else { Some(library.list(&list, clock::now()).await?.ids.to_vec()) };
    let filters = Filters { among, ..Filters::default() };
    let (groups, total, spare): (Vec<(LikenessView, Vec<BookmarkId>)>, usize, usize) = if let Some(likeness) = likeness
    {
        let found = library.duplicates(&filters, likeness, (from, count)).await?;
        let ids = |group: Duplicated| group.bookmarks.iter().map(|bookmark| bookmark.id).collect();
        let groups = found.groups.into_iter().map(|group| (group.likeness.into(), ids(group)));
        (groups.collect(), found.total, found.spare)
    } else {
        let alike = library.alike(&filters, closeness).await?;
        if !alike.ready {
            return Ok(CopiesView::not_ready());
        }
        let total = alike.groups.len();
        let told = alike.groups.into_iter().skip(from).take(count);
        (told.map(|ids| (LikenessView::Meaning, ids)).collect(), total, alike.spare)
    };
    // All at once: each reading looks up what was opened, too.
    let ids: Vec<BookmarkId> = groups.iter().flat_map(|(_, ids)| ids.iter().copied()).collect();
    let rows = library.rows(&ids).await?.into_iter().map(|row| (row.bookmark.id, row)).collect::<HashMap<_, _>>();
    let told = |ids: Vec<BookmarkId>| ids.iter().filter_map(|id| rows.get(id).cloned()).collect();
    let groups = groups.into_iter().map(|(likeness, ids)| (likeness, told(ids))).collect();
    Ok(CopiesView::of(groups, total, spare))
}

/// What is near a bookmark in meaning.
#[tauri::command]
#[specta::specta]
pub async fn similar(state: State<'_, AppState>, id: u32) -> Result<SimilarView> {
    Ok(SimilarView::of(state.engine().await?.library.similar(BookmarkId(id), SIMILAR).await?))
}

/// The map, or what it waits for.
#[tauri::command]
#[specta::specta]
pub async fn map(state: State<'_, AppState>) -> Result<DrawnView> {
    Ok(state.engine().await?.library.map().await?.into())
}

/// These as text to paste: an address a line, or a list in Markdown.
#[tauri::command]
#[specta::specta]
pub async fn as_text(state: State<'_, AppState>, ids: Vec<u32>, format: TextFormatView) -> Result<String> {
    let format = match format {
        TextFormatView::Links => TextFormat::Addresses,
        TextFormatView::Markdown => TextFormat::Markdown,
    };
    Ok(state.engine().await?.library.as_text(&bookmarks(ids), format).await?)
}

fn bookmarks(ids: Vec<u32>) -> Vec<BookmarkId> {
    ids.into_iter().map(BookmarkId).collect()
}
