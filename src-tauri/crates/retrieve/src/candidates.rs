//! Gathering: bookmarks that may answer, by words and by meaning, each with where it came from.

use std::{
    collections::{HashMap, HashSet},
    time::{Duration, Instant},
};

use dogear_domain::{
    BookmarkId, Filters, SearchMode,
    words::{fold, folded, is_sign_word},
};
use dogear_embed::{Calibration, Embedder, Embedding, LanguageGuess};
use dogear_store::{
    DenseCandidate, DenseCandidates, DenseQuery, LexicalQuery, Store, StoreError, TokenQuery, WordCounts,
};
use dogear_understand::Side;
use tracing::{Instrument, debug_span, warn};

use crate::{
    index::{Index, Weighed},
    parts::{may_name_site, written_together},
    rank::{Candidate, Reader, Wanted},
};

mod reading;
mod said;

pub(crate) use reading::Reading;

/// With so few terms a question may still be being typed: the last one may be the beginning of a word.
const TYPING_AT_MOST: usize = 2;
/// In bytes: two Latin letters, or one of a script in which a letter says as much as a word. A single Latin letter begins a
/// tenth of all words.
const SHORTEST_BEGINNING: usize = 2;
/// From so many bytes on, a word that the library knows may also be the beginning of another.
const LONGER_BEGINNING: usize = 4;

/// Bookmarks that hold one of the gathered terms, all terms together. Where a term takes more, it counts only beside
/// another: to weigh all the bookmarks that hold `guide` takes longer than everything else.
const HOLDING_AT_MOST: u32 = 600;

/// So many pairs of neighbours are looked for as one word, and so many words in the names of sites, where each is asked of the
/// full-text rows: in what is longer no name is typed.
const NAMES_AT_MOST: usize = 8;

/// Of those that are held in memory, where to weigh a bookmark costs next to nothing.
const WORDS_HELD: usize = 1_000;

/// Where candidates come from.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Library<'a> {
    pub(crate) store: &'a Store,
    /// The words of all bookmarks, where this process holds them.
    pub(crate) index: Option<&'a Index>,
    pub(crate) embedder: Option<&'a Embedder>,
}

/// One side of a question in the two forms that it is compared in; made once, used under any conditions.
#[derive(Debug)]
pub(crate) struct Prepared<'a> {
    library: Library<'a>,
    words: Words<'a>,
    pub(crate) wanted: Wanted,
    /// Exact words that are no condition for this side.
    said_elsewhere: Vec<String>,
    embedding: Option<Embedding>,
    /// Of the model that reads it.
    calibration: Calibration,
    /// All bookmarks.
    bookmarks: u32,
    /// Bookmarks that meet the conditions under which was gathered last.
    pub(crate) among: u32,
    pub(crate) mode: SearchMode,
    limits: Limits,
}

/// How the words of bookmarks are looked at.
#[derive(Debug)]
enum Words<'a> {
    /// All at once, in memory.
    Held(Weighed<'a>),
    /// By the library's full-text rows, and then one by one.
    Read(Terms, Reader),
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
    /// The person wants the question read as English.
    pub(crate) english: bool,
    /// Whether words that the library does not know are taken for others.
    pub(crate) misspellings: bool,
}

/// What was gathered first, and how long it took.
pub(crate) struct Gathered<'a> {
    pub(crate) prepared: Prepared<'a>,
    pub(crate) candidates: Vec<Candidate>,
    pub(crate) embed: Duration,
    pub(crate) lexical: Duration,
    pub(crate) dense: Duration,
}

/// Prepares one side of a question and gathers its candidates. The model embeds while the words are searched; where it
/// cannot, the search goes on by words.
pub(crate) async fn gather_first<'a>(
    library: Library<'a>,
    side: Side,
    (reach, reading): (Reach<'_>, &Reading),
) -> Result<Gathered<'a>, StoreError> {
    let reach = Reach { mode: mode_for(&side.text, reach.mode), ..reach };
    let filters = for_side(reach.filters, &side.said_elsewhere);
    let ((embedding, embed), (found, lexical)) = tokio::join!(
        timed(embed(library.embedder, &side.text, (reach.mode, &reading.guess))),
        timed(async {
            let mut prepared = Prepared::new(library, &side, (reach, reading)).await?;
            let conditions = prepared.conditions(&filters).await?;
            Ok::<_, StoreError>((prepared.by_words(&conditions).await?, conditions, prepared))
        })
    );
    let (words, conditions, mut prepared) = found?;
    prepared.mode = if embedding.is_some() { reach.mode } else { SearchMode::Words };
    prepared.embedding = embedding;
    let (candidates, dense) = timed(prepared.with_the_rest(words, &conditions)).await;
    Ok(Gathered { prepared, candidates: candidates?, embed, lexical, dense })
}

/// The conditions less the exact words that only other sides of the question say.
pub(crate) fn for_side(filters: &Filters, said_elsewhere: &[String]) -> Filters {
    let mut own = filters.clone();
    own.phrases.retain(|phrase| !said_elsewhere.contains(phrase));
    own
}

/// The conditions of a search, and which bookmarks meet them where that is known beforehand.
struct Conditions<'a> {
    filters: &'a Filters,
    allowed: Option<Vec<u32>>,
}

impl<'a> Prepared<'a> {
    /// Not yet embedded.
    async fn new(
        library: Library<'a>,
        side: &Side,
        (reach, reading): (Reach<'_>, &Reading),
    ) -> Result<Self, StoreError> {
        let (counts, terms) = match library.index {
            Some(index) => (index.counts(&side.terms), Terms::default()),
            None => counted(library.store, side).await?,
        };
        let wanted = Wanted::new(&side.text, &side.terms, &counts, reading.tongue).or_exactly(&reading.question);
        let wanted = if reach.misspellings { wanted } else { wanted.taken_literally() };
        let wanted = if may_be_unfinished(&side.terms, &counts.holding) { wanted.unfinished() } else { wanted };
        let words = match library.index {
            Some(index) => Words::Held(debug_span!("weigh").in_scope(|| index.weigh(&wanted))),
            None => Words::Read(terms, Reader::default()),
        };
        Ok(Self {
            library,
            words,
            wanted,
            said_elsewhere: side.said_elsewhere.clone(),
            embedding: None,
            calibration: reading.calibration,
            bookmarks: counts.bookmarks,
            among: counts.bookmarks,
            mode: reach.mode,
            limits: reach.limits,
        })
    }

    /// The candidates under other conditions.
    pub(crate) async fn gather_again(&mut self, filters: &Filters) -> Result<Vec<Candidate>, StoreError> {
        let filters = for_side(filters, &self.said_elsewhere);
        let conditions = self.conditions(&filters).await?;
        let words = self.by_words(&conditions).await?;
        self.with_the_rest(words, &conditions).await
    }

    async fn conditions<'f>(&mut self, filters: &'f Filters) -> Result<Conditions<'f>, StoreError> {
        if filters.is_empty() {
            self.among = self.bookmarks;
            return Ok(Conditions { filters, allowed: None });
        }
        let allowed = self.library.store.matching(filters).await?;
        self.among = u32::try_from(allowed.len()).unwrap_or(u32::MAX);
        Ok(Conditions { filters, allowed: self.library.index.map(|_| allowed) })
    }

    /// Adds to the candidates by words those by what their pages said, and those by meaning.
    async fn with_the_rest(
        &mut self,
        mut candidates: Vec<Candidate>,
        conditions: &Conditions<'_>,
    ) -> Result<Vec<Candidate>, StoreError> {
        let passages = self.passages(conditions.filters).await?;
        let known: HashSet<BookmarkId> = candidates.iter().map(|candidate| candidate.id).collect();
        let mut new: Vec<BookmarkId> = passages.bookmarks().filter(|id| !known.contains(id)).collect();
        new.sort_unstable();
        candidates.extend(self.read(&new).await?);
        let mut candidates = self.with_meaning(candidates, conditions).await?;
        for Candidate { id, evidence, .. } in &mut candidates {
            evidence.said = passages.of(*id, evidence.found);
        }
        Ok(candidates)
    }

    /// Adds candidates by meaning to those there are, and to each the cosine.
    async fn with_meaning(
        &mut self,
        mut candidates: Vec<Candidate>,
        conditions: &Conditions<'_>,
    ) -> Result<Vec<Candidate>, StoreError> {
        let Some(embedding) = &self.embedding else { return Ok(candidates) };
        let store = self.library.store;
        let also: Vec<BookmarkId> = candidates.iter().map(|candidate| candidate.id).collect();
        let limit = self.limits.meaning;
        let Conditions { filters, allowed } = conditions;
        let query =
            DenseQuery { embedding: &embedding.vector, filters, allowed: allowed.as_deref(), limit, also: &also };
        let mut found = store.dense(&query).instrument(debug_span!("dense")).await?;
        if let Some(alternative) = &embedding.alternative {
            let query = DenseQuery { embedding: alternative, ..query };
            found = nearer(found, store.dense(&query).instrument(debug_span!("dense")).await?, limit);
        }
        let cosines: HashMap<BookmarkId, f32> = found
            .also
            .iter()
            .chain(&found.near)
            .map(|near| (near.id, self.calibration.nearness(near.cosine)))
            .collect();
        let ranks: HashMap<BookmarkId, u32> = found.near.iter().map(|near| near.id).zip(1..).collect();
        let known: HashSet<BookmarkId> = also.iter().copied().collect();
        let new: Vec<BookmarkId> = found.near.iter().map(|near| near.id).filter(|id| !known.contains(id)).collect();
        candidates.extend(self.read(&new).await?);
        for candidate in &mut candidates {
            candidate.evidence.cosine = cosines.get(&candidate.id).copied();
            candidate.rank_meaning = ranks.get(&candidate.id).copied();
        }
        Ok(candidates)
    }

    /// How near the question's words come to those of each bookmark, one by one; nothing where that tells nothing.
    pub(crate) async fn compare_tokens(
        &self,
        bookmarks: &[BookmarkId],
    ) -> Result<HashMap<BookmarkId, f32>, StoreError> {
        let Some(embedding) = self.embedding.as_ref().filter(|_| self.wanted.tokens_tell()) else {
            return Ok(HashMap::new());
        };
        let dims = self.library.embedder.map_or(0, |embedder| embedder.card().token_dims as usize);
        let query = TokenQuery { tokens: &embedding.tokens, dims, bookmarks };
        self.library.store.compare_tokens(&query).instrument(debug_span!("tokens", count = bookmarks.len())).await
    }

    async fn by_words(&mut self, conditions: &Conditions<'_>) -> Result<Vec<Candidate>, StoreError> {
        if self.mode == SearchMode::Meaning {
            return Ok(Vec::new());
        }
        let mut candidates = match &mut self.words {
            Words::Held(weighed) => weighed.best(WORDS_HELD, conditions.allowed.as_deref()),
            Words::Read(terms, _) => {
                let (store, limit) = (self.library.store, self.limits.words);
                let filters = conditions.filters;
                let Terms { any, together, unfinished, .. } = &*terms;
                let query = LexicalQuery { any, together, prefix_last: *unfinished, filters, limit };
                let found = store.lexical(&query).instrument(debug_span!("lexical")).await?;
                let mut ids: Vec<BookmarkId> = found.iter().map(|candidate| candidate.id).collect();
                let named = store.on_sites_named(&terms.sites, filters, limit).instrument(debug_span!("sites")).await?;
                ids.extend(named.into_iter().filter(|id| !found.iter().any(|candidate| candidate.id == *id)));
                self.read(&ids).await?
            }
        };
        for (candidate, rank) in candidates.iter_mut().zip(1..) {
            candidate.rank_words = Some(rank);
        }
        Ok(candidates)
    }

    /// What the words of these bookmarks explain.
    pub(crate) async fn read(&mut self, ids: &[BookmarkId]) -> Result<Vec<Candidate>, StoreError> {
        match &mut self.words {
            Words::Held(weighed) => Ok(ids.iter().filter_map(|id| weighed.candidate(*id)).collect()),
            Words::Read(_, reader) => {
                let span = debug_span!("read", count = ids.len());
                let bookmarks = self.library.store.bookmarks(ids).instrument(span).await?;
                Ok(bookmarks.iter().map(|bookmark| reader.read(&self.wanted, bookmark)).collect())
            }
        }
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

/// The vector of the question; none where only words are asked for or the model fails.
async fn embed(
    embedder: Option<&Embedder>,
    text: &str,
    (mode, language): (SearchMode, &LanguageGuess),
) -> Option<Embedding> {
    if mode == SearchMode::Words {
        return None;
    }
    let embedded = embedder?.embed_query(text, language).instrument(debug_span!("embed")).await;
    embedded.inspect_err(|error| warn!(%error, "searching by words alone")).ok()
}

/// How to look: a model reads words and no signs, and finds something for whatever it is asked.
fn mode_for(text: &str, wanted: SearchMode) -> SearchMode {
    if folded(text).is_empty() { SearchMode::Words } else { wanted }
}

/// How many bookmarks hold each term, and what is gathered by words, as the library's full-text rows tell.
async fn counted(store: &Store, side: &Side) -> Result<(WordCounts, Terms), StoreError> {
    let words = folded(&side.text);
    let joined: Vec<String> = written_together(&words).map(|(_, joined)| joined).take(NAMES_AT_MOST).collect();
    let mut counts = store.word_counts(&[side.terms.as_slice(), &joined].concat()).await?;
    let holding_joined = counts.holding.split_off(side.terms.len().min(counts.holding.len()));
    let mut terms = Terms::new(&side.terms, &counts.holding);
    let names = side.terms.iter().map(|term| fold(term)).chain(joined.iter().cloned());
    terms.sites = names.filter(|name| may_name_site(name)).take(2 * NAMES_AT_MOST).collect();
    let few = joined.into_iter().zip(holding_joined).filter(|(_, holding)| (1..=HOLDING_AT_MOST).contains(holding));
    terms.any.splice(0..0, few.map(|(joined, _)| joined));
    Ok((counts, terms))
}

/// What is gathered by words.
#[derive(Debug, Default, PartialEq)]
struct Terms {
    /// In the order of the question; before them, what its neighbours are when they are written together.
    any: Vec<String>,
    together: Vec<String>,
    /// What may be a part of a site's name.
    sites: Vec<String>,
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
        let unfinished = ends_in_any && may_be_unfinished(terms, frequencies);
        Self { any: owned(any), together: owned(together), unfinished, sites: Vec::new() }
    }
}

async fn timed<T>(work: impl Future<Output = T>) -> (T, Duration) {
    let started = Instant::now();
    let done = work.await;
    (done, started.elapsed())
}

/// Whether the last of the terms may be the beginning of a word. `holding`: how many bookmarks hold each. A short word that the
/// library knows is not: `go` is no beginning of `google`.
fn may_be_unfinished(terms: &[String], holding: &[u32]) -> bool {
    let Some((last, holding)) = terms.last().zip(holding.get(terms.len().saturating_sub(1))) else { return false };
    let is_known = last.len() < LONGER_BEGINNING && *holding > 0;
    terms.len() <= TYPING_AT_MOST && last.len() >= SHORTEST_BEGINNING && !is_known && !is_sign_word(last)
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
        assert!(!unfinished(&[("guide", 9_000), ("r", 0)]));
        assert!(!unfinished(&[("go", 1)]) && unfinished(&[("java", 1)]) && !unfinished(&[("🍜", 0)]));
    }
}
