//! Gathering: bookmarks that may answer, by words and by meaning, each with where it came from.

use std::{
    collections::{HashMap, HashSet},
    time::{Duration, Instant},
};

use dogear_domain::{BookmarkId, Filters, SearchMode, Understood};
use dogear_embed::{Embedder, Embedding};
use dogear_store::{DenseCandidate, DenseQuery, LexicalCandidate, LexicalQuery, Store, StoreError};
use tracing::{Instrument, debug_span, warn};

use crate::{
    rank::{Candidate, Wanted},
    search::Timings,
};

/// With so few terms a question may still be being typed: the last one may be the beginning of a word.
const TYPING_AT_MOST: usize = 2;

/// A question in the two forms that it is compared in; made once, used under any conditions.
#[derive(Debug)]
pub(crate) struct Prepared<'a> {
    terms: &'a [String],
    pub(crate) wanted: Wanted,
    embedding: Option<Embedding>,
    pub(crate) mode: SearchMode,
    limits: Limits,
}

/// Most candidates of each kind.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Limits {
    pub(crate) words: u32,
    pub(crate) meaning: u32,
}

/// How to look.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Reach<'a> {
    pub(crate) mode: SearchMode,
    pub(crate) filters: &'a Filters,
    pub(crate) limits: Limits,
}

/// Prepares the question and gathers its candidates. The model embeds while the words are searched; where it cannot,
/// the search goes on by words.
pub(crate) async fn gather_first<'a>(
    store: &Store,
    embedder: Option<&Embedder>,
    understood: &'a Understood,
    reach: Reach<'_>,
) -> Result<(Prepared<'a>, Vec<Candidate>, Timings), StoreError> {
    let terms = understood.terms.as_slice();
    let (embedded, lexical) = tokio::join!(
        timed(embed(embedder, &understood.text, reach.mode)),
        timed(async { tokio::try_join!(by_words(store, terms, reach), weigh(store, understood)) })
    );
    let ((embedding, embed), (lexical, lexical_time)) = (embedded, lexical);
    let (words, wanted) = lexical?;
    let mode = if embedding.is_some() { reach.mode } else { SearchMode::Words };
    let prepared = Prepared { terms, wanted, embedding, mode, limits: reach.limits };
    let (candidates, dense) = timed(prepared.with_meaning(store, words, reach.filters)).await;
    Ok((prepared, candidates?, Timings { embed, lexical: lexical_time, dense, ..Timings::default() }))
}

impl Prepared<'_> {
    /// The candidates under other conditions.
    pub(crate) async fn gather_again(&self, store: &Store, filters: &Filters) -> Result<Vec<Candidate>, StoreError> {
        let reach = Reach { mode: self.mode, filters, limits: self.limits };
        let words = by_words(store, self.terms, reach).await?;
        self.with_meaning(store, words, filters).await
    }

    async fn with_meaning(
        &self,
        store: &Store,
        words: Vec<LexicalCandidate>,
        filters: &Filters,
    ) -> Result<Vec<Candidate>, StoreError> {
        let Some(embedding) = &self.embedding else { return read(store, &words, &[], &[]).await };
        let span = debug_span!("dense");
        let near = store.dense(&DenseQuery { embedding, filters, limit: self.limits.meaning }).instrument(span).await?;
        let known: HashSet<BookmarkId> = near.iter().map(|candidate| candidate.id).collect();
        let far: Vec<BookmarkId> = words.iter().map(|word| word.id).filter(|id| !known.contains(id)).collect();
        let far = store.cosines(&far, embedding).await?;
        read(store, &words, &near, &far).await
    }
}

/// The vector of the question; none where only words are asked for or the model fails.
async fn embed(embedder: Option<&Embedder>, text: &str, mode: SearchMode) -> Option<Embedding> {
    if mode == SearchMode::Words {
        return None;
    }
    let embedded = embedder?.embed_query(text).instrument(debug_span!("embed")).await;
    embedded.inspect_err(|error| warn!(%error, "searching by words alone")).ok()
}

async fn by_words(store: &Store, terms: &[String], reach: Reach<'_>) -> Result<Vec<LexicalCandidate>, StoreError> {
    if reach.mode == SearchMode::Meaning {
        return Ok(Vec::new());
    }
    let prefix_last = terms.len() <= TYPING_AT_MOST;
    let query = LexicalQuery { terms, prefix_last, filters: reach.filters, limit: reach.limits.words };
    store.lexical(&query).instrument(debug_span!("lexical")).await
}

async fn weigh(store: &Store, understood: &Understood) -> Result<Wanted, StoreError> {
    let (frequencies, total) = tokio::try_join!(store.document_frequencies(&understood.terms), store.count())?;
    Ok(Wanted::new(&understood.text, &understood.terms, &frequencies, total))
}

/// Candidates of both kinds as one list. `far`: those by words that are not among the nearest.
async fn read(
    store: &Store,
    words: &[LexicalCandidate],
    near: &[DenseCandidate],
    far: &[DenseCandidate],
) -> Result<Vec<Candidate>, StoreError> {
    let rank_words: HashMap<BookmarkId, u32> = words.iter().map(|candidate| candidate.id).zip(1..).collect();
    let rank_meaning: HashMap<BookmarkId, u32> = near.iter().map(|candidate| candidate.id).zip(1..).collect();
    let cosines: HashMap<BookmarkId, f32> = near.iter().chain(far).map(|near| (near.id, near.cosine)).collect();
    let mut ids: Vec<BookmarkId> = rank_words.keys().chain(rank_meaning.keys()).copied().collect();
    ids.sort_unstable();
    ids.dedup();
    let bookmarks = store.bookmarks(&ids).instrument(debug_span!("read", count = ids.len())).await?;
    let candidate = |bookmark: dogear_domain::Bookmark| Candidate {
        cosine: cosines.get(&bookmark.id).copied(),
        rank_words: rank_words.get(&bookmark.id).copied(),
        rank_meaning: rank_meaning.get(&bookmark.id).copied(),
        bookmark,
    };
    Ok(bookmarks.into_iter().map(candidate).collect())
}

async fn timed<T>(work: impl Future<Output = T>) -> (T, Duration) {
    let started = Instant::now();
    let done = work.await;
    (done, started.elapsed())
}
