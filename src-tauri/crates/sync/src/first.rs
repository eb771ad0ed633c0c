//! First vectors: what is saved is found by meaning within seconds, long before the model has read it. The small encoder makes them of
//! every bookmark that has no vector yet, the newest first; all of these go on waiting for the model.

use dogear_domain::BookmarkId;
use dogear_embed::{EmbedError, Embedder, PassageText};
use dogear_store::{BookmarkVectors, PendingBookmark, Store};
use tokio::task::spawn_blocking;

use crate::{Result, backlog::passage_of, switch::space_of};

/// Bookmarks given their vectors together: a tenth of a second's work.
const CHUNK: u32 = 1024;

/// Gives every bookmark without a vector a first one, where the model has an encoder that makes them, and tells how many. `heard`
/// hears the bookmarks of each chunk.
///
/// # Errors
/// When the library or the encoder fails; what was stored so far stays.
pub async fn give_first(store: &Store, embedder: &Embedder, mut heard: impl FnMut(&[BookmarkId])) -> Result<u32> {
    let space = space_of(embedder);
    if !embedder.makes_first() || !store.prepare_vectors(&space).await? {
        return Ok(0);
    }
    let (mut given, mut below) = (0, None);
    loop {
        let bookmarks = store.without_vector(below, CHUNK).await?;
        let Some(last) = bookmarks.last() else { return Ok(given) };
        below = Some(last.id);
        let embedder = embedder.clone();
        let made = spawn_blocking(move || first_of(&embedder, bookmarks)).await.map_err(|_| EmbedError::Stopped)??;
        // Another model may have taken its place.
        if !store.save_first_vectors(&space, &made).await? {
            return Ok(given);
        }
        let ids: Vec<BookmarkId> = made.iter().map(|(bookmark, _)| bookmark.id).collect();
        given += u32::try_from(ids.len()).unwrap_or(u32::MAX);
        if !ids.is_empty() {
            heard(&ids);
        }
    }
}

/// Those of which the encoder knows something, with what it makes of them.
fn first_of(embedder: &Embedder, bookmarks: Vec<PendingBookmark>) -> Result<Vec<(PendingBookmark, BookmarkVectors)>> {
    let passages: Vec<PassageText> = bookmarks.iter().map(passage_of).collect();
    let vectors = embedder.first_vectors(&passages)?;
    let of = |whole| BookmarkVectors { whole, ..BookmarkVectors::default() };
    Ok(bookmarks.into_iter().zip(vectors).filter_map(|(bookmark, whole)| Some((bookmark, of(whole?)))).collect())
}
