//! Gathering: bookmarks that may answer, by words and by meaning, each with where it came from.

use std::{
    collections::HashMap,
    time::{Duration, Instant},
};

use dogear_domain::{BookmarkId, Filters, SearchMode, Understood};
use dogear_embed::{Embedder, Embedding, LanguageGuess};
use dogear_store::{DenseCandidate, DenseCandidates, DenseQuery, LexicalQuery, Store, StoreError, TokenQuery};
use tracing::{Instrument, debug_span, warn};

use crate::{
    rank::{Candidate, Reader, Tongue, Wanted},
    search::Timings,
    words::{Language, language},
};

/// With so few terms a question may still be being typed: the last one may be the beginning of a word.
const TYPING_AT_MOST: usize = 2;

/// Bookmarks that hold one of the gathered terms, all terms together. Where a term takes more, it counts only beside
/// another: to weigh all the bookmarks that hold `guide` takes longer than everything else.
const HOLDING_AT_MOST: u32 = 600;

/// A question in the two forms that it is compared in; made once, used under any conditions.
#[derive(Debug)]
pub(crate) struct Prepared {
    terms: Terms,
    pub(crate) wanted: Wanted,
    reader: Reader,
    embedding: Option<Embedding>,
    /// Numbers per token of `embedding`.
    token_dims: usize,
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

/// Prepares the question and gathers its candidates. The model embeds while the words are searched and what they found
/// is read; where it cannot, the search goes on by words.
pub(crate) async fn gather_first(
    store: &Store,
    embedder: Option<&Embedder>,
    understood: &Understood,
    reach: Reach<'_>,
) -> Result<(Prepared, Vec<Candidate>, Timings), StoreError> {
    let (embedded, lexical) = tokio::join!(
        timed(embed(embedder, &understood.text, reach.mode)),
        timed(async {
            let mut prepared = Prepared::new(store, understood, reach, tongue(embedder, &understood.text)).await?;
            Ok::<_, StoreError>((prepared.by_words(store, reach.filters).await?, prepared))
        })
    );
    let ((embedding, embed), (lexical, lexical_time)) = (embedded, lexical);
    let (words, mut prepared) = lexical?;
    prepared.mode = if embedding.is_some() { reach.mode } else { SearchMode::Words };
    prepared.embedding = embedding;
    prepared.token_dims = embedder.map_or(0, |embedder| embedder.card().token_dims as usize);
    let (candidates, dense) = timed(prepared.with_meaning(store, words, reach.filters)).await;
    Ok((prepared, candidates?, Timings { embed, lexical: lexical_time, dense, ..Timings::default() }))
}

impl Prepared {
    /// Not yet embedded.
    async fn new(store: &Store, understood: &Understood, reach: Reach<'_>, tongue: Tongue) -> Result<Self, StoreError> {
        let counts = store.word_counts(&understood.terms).await?;
        Ok(Self {
            terms: Terms::new(&understood.terms, &counts.holding),
            wanted: Wanted::new(&understood.text, &understood.terms, &counts, tongue),
            reader: Reader::default(),
            embedding: None,
            token_dims: 0,
            mode: reach.mode,
            limits: reach.limits,
        })
    }

    /// The candidates under other conditions.
    pub(crate) async fn gather_again(
        &mut self,
        store: &Store,
        filters: &Filters,
    ) -> Result<Vec<Candidate>, StoreError> {
        let words = self.by_words(store, filters).await?;
        self.with_meaning(store, words, filters).await
    }

    /// Adds candidates by meaning to those by words, and to each the cosine.
    async fn with_meaning(
        &mut self,
        store: &Store,
        mut candidates: Vec<Candidate>,
        filters: &Filters,
    ) -> Result<Vec<Candidate>, StoreError> {
        let Some(embedding) = &self.embedding else { return Ok(candidates) };
        let also: Vec<BookmarkId> = candidates.iter().map(|candidate| candidate.bookmark.id).collect();
        let limit = self.limits.meaning;
        let query = DenseQuery { embedding: &embedding.vector, filters, limit, also: &also };
        let mut found = store.dense(&query).instrument(debug_span!("dense")).await?;
        if let Some(alternative) = &embedding.alternative {
            let query = DenseQuery { embedding: alternative, ..query };
            found = nearer(found, store.dense(&query).instrument(debug_span!("dense")).await?, limit);
        }
        let cosines: HashMap<BookmarkId, f32> =
            found.also.iter().chain(&found.near).map(|near| (near.id, near.cosine)).collect();
        let ranks: HashMap<BookmarkId, u32> = found.near.iter().map(|near| near.id).zip(1..).collect();
        let new: Vec<BookmarkId> = found.near.iter().map(|near| near.id).filter(|id| !also.contains(id)).collect();
        candidates.extend(self.read(store, &new).await?);
        for candidate in &mut candidates {
            candidate.evidence.cosine = cosines.get(&candidate.bookmark.id).copied();
            candidate.rank_meaning = ranks.get(&candidate.bookmark.id).copied();
        }
        Ok(candidates)
    }

    /// How near the question's words come to those of each bookmark, one by one; nothing where that tells nothing.
    pub(crate) async fn compare_tokens(
        &self,
        store: &Store,
        bookmarks: &[BookmarkId],
    ) -> Result<HashMap<BookmarkId, f32>, StoreError> {
        let Some(embedding) = self.embedding.as_ref().filter(|_| self.wanted.tokens_tell()) else {
            return Ok(HashMap::new());
        };
        let query = TokenQuery { tokens: &embedding.tokens, dims: self.token_dims, bookmarks };
        store.compare_tokens(&query).instrument(debug_span!("tokens", count = bookmarks.len())).await
    }

    async fn by_words(&mut self, store: &Store, filters: &Filters) -> Result<Vec<Candidate>, StoreError> {
        if self.mode == SearchMode::Meaning {
            return Ok(Vec::new());
        }
        let query = LexicalQuery {
            any: &self.terms.any,
            together: &self.terms.together,
            prefix_last: self.terms.unfinished,
            filters,
            limit: self.limits.words,
        };
        let found = store.lexical(&query).instrument(debug_span!("lexical")).await?;
        let ids: Vec<BookmarkId> = found.iter().map(|candidate| candidate.id).collect();
        let ranks: HashMap<BookmarkId, u32> = ids.iter().copied().zip(1..).collect();
        let mut candidates = self.read(store, &ids).await?;
        for candidate in &mut candidates {
            candidate.rank_words = ranks.get(&candidate.bookmark.id).copied();
        }
        Ok(candidates)
    }

    async fn read(&mut self, store: &Store, ids: &[BookmarkId]) -> Result<Vec<Candidate>, StoreError> {
        let bookmarks = store.bookmarks(ids).instrument(debug_span!("read", count = ids.len())).await?;
        Ok(bookmarks.into_iter().map(|bookmark| self.reader.read(&self.wanted, bookmark)).collect())
    }
}

/// Of two readings of a question, the nearer for each bookmark.
fn nearer(one: DenseCandidates, other: DenseCandidates, limit: u32) -> DenseCandidates {
    let mut near = best_of_each([one.near, other.near].concat());
    near.sort_by(|a, b| b.cosine.total_cmp(&a.cosine).then_with(|| b.id.cmp(&a.id)));
    near.truncate(limit as usize);
    DenseCandidates { near, also: best_of_each([one.also, other.also].concat()) }
}

fn best_of_each(candidates: Vec<DenseCandidate>) -> Vec<DenseCandidate> {
    let mut best: HashMap<BookmarkId, DenseCandidate> = HashMap::new();
    for candidate in candidates {
        let held = best.entry(candidate.id).or_insert(candidate);
        if candidate.cosine > held.cosine {
            *held = candidate;
        }
    }
    best.into_values().collect()
}

/// Who can read the question: asked of the encoder for other languages where there is one.
fn tongue(embedder: Option<&Embedder>, text: &str) -> Tongue {
    match embedder.and_then(|embedder| embedder.language(text)) {
        Some(LanguageGuess::English) => Tongue::English,
        Some(LanguageGuess::Other(_)) => Tongue::Learnt,
        Some(LanguageGuess::Unsure(_)) | None => match language(text) {
            Language::English => Tongue::English,
            Language::Other => Tongue::Foreign,
        },
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

/// What is gathered by words.
#[derive(Debug, PartialEq)]
struct Terms {
    /// In the order of the question.
    any: Vec<String>,
    together: Vec<String>,
    /// The last of `any` may be the beginning of a longer word.
    unfinished: bool,
}

impl Terms {
    /// `frequencies`: for each term, how many bookmarks hold it.
    fn new(terms: &[String], frequencies: &[u32]) -> Self {
        let mut rarest: Vec<(usize, u32)> = frequencies.iter().copied().enumerate().take(terms.len()).collect();
        rarest.sort_by_key(|(_, frequency)| *frequency);
        let mut holding = 0_u32;
        let mut common: Vec<usize> = Vec::new();
        for (place, frequency) in rarest {
            holding = holding.saturating_add(frequency);
            if holding > HOLDING_AT_MOST && frequency < holding {
                common.push(place);
            }
        }
        let (together, any) = terms.iter().enumerate().partition::<Vec<_>, _>(|(place, _)| common.contains(place));
        let owned = |terms: Vec<(usize, &String)>| terms.into_iter().map(|(_, term)| term.clone()).collect();
        let ends_in_any = any.last().is_some_and(|(place, _)| place + 1 == terms.len());
        Self { any: owned(any), together: owned(together), unfinished: ends_in_any && terms.len() <= TYPING_AT_MOST }
    }
}

async fn timed<T>(work: impl Future<Output = T>) -> (T, Duration) {
    let started = Instant::now();
    let done = work.await;
    (done, started.elapsed())
}

#[cfg(test)]
mod tests {
    use super::Terms;

    fn check(terms: &[(&str, u32)], any: &[&str], together: &[&str]) {
        let (words, frequencies): (Vec<String>, Vec<u32>) =
            terms.iter().map(|(word, n)| ((*word).to_owned(), *n)).unzip();
        let found = Terms::new(&words, &frequencies);
        assert_eq!((found.any, found.together), (owned(any), owned(together)));
    }

    fn owned(words: &[&str]) -> Vec<String> {
        words.iter().map(|word| (*word).to_owned()).collect()
    }

    #[test]
    fn what_very_many_bookmarks_hold_counts_only_together() {
        check(&[("rust", 300), ("terminal", 200)], &["rust", "terminal"], &[]);
        check(&[("the", 50_000), ("dinov2", 3), ("guide", 9_000)], &["dinov2"], &["the", "guide"]);
        check(&[("guide", 9_000)], &["guide"], &[]);
        check(&[("guide", 9_000), ("introduction", 8_000)], &["introduction"], &["guide"]);
        check(&[("tpyo", 0), ("guide", 9_000)], &["tpyo", "guide"], &[]);
        check(&[], &[], &[]);
    }

    #[test]
    fn only_the_last_word_of_a_short_question_may_be_unfinished() {
        let unfinished = |terms: &[(&str, u32)]| {
            let (words, frequencies): (Vec<String>, Vec<u32>) =
                terms.iter().map(|(w, n)| ((*w).to_owned(), *n)).unzip();
            Terms::new(&words, &frequencies).unfinished
        };
        assert!(unfinished(&[("guide", 9_000), ("ru", 0)]));
        assert!(!unfinished(&[("ru", 3), ("guide", 9_000)]));
        assert!(!unfinished(&[("a", 1), ("b", 1), ("c", 1)]));
    }
}
