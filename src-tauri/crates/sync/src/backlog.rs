//! What waits for vectors, and the tasks that work it off: bookmarks first, all of them, then the passages of what their pages
//! say. A bookmark that comes meanwhile gets its first vector at once, and waits for a few passages at most for the model.

use std::{collections::HashMap, sync::Arc, time::Duration};

use dogear_domain::{Bookmark, BookmarkId, Passage};
use dogear_embed::{Embedder, Embedding, PassageText};
use dogear_store::{BookmarkVectors, PendingText, Store, VectorSpace};
use tokio::{
    sync::{Notify, mpsc, watch},
    time::timeout,
};
use tokio_util::sync::CancellationToken;

use crate::{Result, first::give_first, switch::space_of};

/// Bookmarks embedded and stored together. Sorting by length wants many, a new bookmark that waits behind them few;
/// this many take well under half a second on two cores.
const CHUNK: u32 = 256;
/// Texts whose passages are embedded and stored together: about a second's work, so that a new bookmark does not wait longer.
const TEXTS: u32 = 2;
/// A full disk or a locked library is seldom mended sooner.
const BEFORE_NEXT_TRY: Duration = Duration::from_secs(30);

/// Embeds everything that waits, the newest first, and gives the number of bookmarks embedded. `progress` hears the
/// bookmarks of each finished chunk.
///
/// # Errors
/// When the library or the model fails; what was stored so far stays.
pub async fn embed_pending(store: &Store, embedder: &Embedder, mut progress: impl FnMut(&[BookmarkId])) -> Result<u32> {
    let space = space_of(embedder);
    if !store.prepare_vectors(&space).await? {
        return Ok(0);
    }
    let mut embedded = 0;
    let mut made: Vec<(Bookmark, BookmarkVectors)> = Vec::new();
    loop {
        let ids: Vec<BookmarkId> = made.iter().map(|(bookmark, _)| bookmark.id).collect();
        let next = store.pending(CHUNK, &ids).await?;
        // The model does not wait for the file.
        let (saved, vectors) =
            tokio::join!(store.save_vectors(&space, &made), read(store, embedder, (&space, made.as_slice()), next));
        // Another model may have taken its place.
        if !saved? {
            return Ok(embedded);
        }
        if !ids.is_empty() {
            embedded += u32::try_from(ids.len()).unwrap_or(u32::MAX);
            progress(&ids);
        }
        made = vectors?;
        if made.is_empty() {
            return Ok(embedded);
        }
    }
}

/// Embeds the passages of all texts that wait, those of the newest bookmarks first, and gives the number of texts. Bookmarks that
/// come meanwhile are embedded before the next few; `progress` hears of those, as in [`embed_pending`].
///
/// # Errors
/// When the library or the model fails; what was stored so far stays.
pub async fn embed_texts(store: &Store, embedder: &Embedder, mut progress: impl FnMut(&[BookmarkId])) -> Result<u32> {
    let space = space_of(embedder);
    let mut embedded = 0;
    loop {
        embed_pending(store, embedder, &mut progress).await?;
        let texts = store.pending_texts(TEXTS, &[]).await?;
        if texts.is_empty() || store.vector_space().await?.as_ref() != Some(&space) {
            return Ok(embedded);
        }
        let made = vectors_of_texts(embedder, &texts).await?;
        if !store.save_passages(&space, &made).await? {
            return Ok(embedded);
        }
        embedded += u32::try_from(made.len()).unwrap_or(u32::MAX);
    }
}

/// For each text its number and what the model makes of its passages. The encoder for other languages reads a passage as it reads a
/// title: one that is not English is so found by questions in its own language.
async fn vectors_of_texts(embedder: &Embedder, texts: &[PendingText]) -> Result<Vec<(i64, Vec<Vec<f32>>)>> {
    let read = |said: &String| PassageText { title: said.clone(), text: said.clone() };
    let passages: Vec<PassageText> = texts.iter().flat_map(|text| &text.passages).map(read).collect();
    let mut vectors = embedder.embed_passages(&passages).await?.into_iter().map(|embedding| embedding.vector);
    Ok(texts.iter().map(|text| (text.id, vectors.by_ref().take(text.passages.len()).collect())).collect())
}

/// What a model makes of bookmarks; those whose text it has read before have it already. `made`: what is only now being stored.
async fn read(
    store: &Store,
    embedder: &Embedder,
    (space, made): (&VectorSpace, &[(Bookmark, BookmarkVectors)]),
    bookmarks: Vec<Bookmark>,
) -> Result<Vec<(Bookmark, BookmarkVectors)>> {
    let made: HashMap<PassageText, &BookmarkVectors> =
        made.iter().map(|(bookmark, vectors)| (passage_of(bookmark), vectors)).collect();
    let token_dims = embedder.card().token_dims as usize;
    let known = store.read_before((space, token_dims), &bookmarks).await?;
    let (mut done, mut new) = (Vec::new(), Vec::new());
    for (bookmark, known) in bookmarks.into_iter().zip(known) {
        match known.or_else(|| made.get(&passage_of(&bookmark)).copied().cloned()) {
            Some(vectors) => done.push((bookmark, vectors)),
            None => new.push(bookmark),
        }
    }
    done.extend(vectors_of(embedder, new).await?);
    Ok(done)
}

/// What a model makes of bookmarks, in their order. A text that several have is read once.
pub(crate) async fn vectors_of(
    embedder: &Embedder,
    bookmarks: Vec<Bookmark>,
) -> Result<Vec<(Bookmark, BookmarkVectors)>> {
    if bookmarks.is_empty() {
        return Ok(Vec::new());
    }
    let mut passages: Vec<PassageText> = Vec::new();
    let mut places: HashMap<PassageText, usize> = HashMap::new();
    let mut place_of = |passage: PassageText| {
        *places.entry(passage).or_insert_with_key(|passage| {
            passages.push(passage.clone());
            passages.len() - 1
        })
    };
    let read: Vec<usize> = bookmarks.iter().map(|bookmark| place_of(passage_of(bookmark))).collect();
    let token_dims = embedder.card().token_dims as usize;
    let made = |embedding: Embedding| BookmarkVectors { whole: embedding.vector, tokens: embedding.tokens, token_dims };
    let vectors: Vec<BookmarkVectors> = embedder.embed_passages(&passages).await?.into_iter().map(made).collect();
    let with_vectors = |(bookmark, place): (Bookmark, usize)| Some((bookmark, vectors.get(place)?.clone()));
    Ok(bookmarks.into_iter().zip(read).filter_map(with_vectors).collect())
}

pub(crate) fn passage_of(bookmark: &Bookmark) -> PassageText {
    let Passage { title, text } = Passage::of(&bookmark.title, &bookmark.folder, &bookmark.url);
    PassageText { title, text }
}

/// The tasks that embed whenever they are told that something waits. They end when dropped.
#[derive(Debug)]
pub struct Backlog {
    wake: Arc<Notify>,
    stop: CancellationToken,
}

impl Backlog {
    /// Starts the tasks: one gives first vectors, so that these wait neither for the model nor for power, and wakes the other, which
    /// lets the model read. `embedder` is looked at anew each time, since another model may answer by then. `done` hears the bookmarks
    /// of each chunk, of either, or why there are none; then it is tried again after a while.
    #[must_use]
    pub fn start(
        store: Store,
        embedder: watch::Receiver<Option<Embedder>>,
        done: mpsc::UnboundedSender<Result<Vec<BookmarkId>>>,
    ) -> Self {
        let backlog = Self { wake: Arc::new(Notify::new()), stop: CancellationToken::new() };
        let (came, wake) = (Arc::clone(&backlog.wake), Arc::new(Notify::new()));
        let first = {
            let (store, embedder, done, wake) = (store.clone(), embedder.clone(), done.clone(), Arc::clone(&wake));
            async move {
                loop {
                    came.notified().await;
                    let current = embedder.borrow().clone();
                    let Some(current) = current else { continue };
                    let given = give_first(&store, &current, |ids| {
                        let _ = done.send(Ok(ids.to_vec()));
                    });
                    if let Err(error) = given.await {
                        let _ = done.send(Err(error));
                    }
                    wake.notify_one();
                }
            }
        };
        let work = async move {
            let mut failed = false;
            loop {
                if failed {
                    let _ = timeout(BEFORE_NEXT_TRY, wake.notified()).await;
                } else {
                    wake.notified().await;
                }
                let current = embedder.borrow().clone();
                failed = false;
                let Some(current) = current else { continue };
                let result = embed_texts(&store, &current, |ids| {
                    let _ = done.send(Ok(ids.to_vec()));
                });
                if let Err(error) = result.await {
                    failed = true;
                    let _ = done.send(Err(error));
                }
            }
        };
        let (stop_first, stop) = (backlog.stop.clone(), backlog.stop.clone());
        tokio::spawn(async move { stop_first.run_until_cancelled(first).await });
        tokio::spawn(async move { stop.run_until_cancelled(work).await });
        backlog
    }

    /// Says that something waits.
    pub fn wake(&self) {
        self.wake.notify_one();
    }
}

impl Drop for Backlog {
    fn drop(&mut self) {
        self.stop.cancel();
    }
}
