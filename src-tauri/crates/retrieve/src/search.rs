//! A search from what was understood to hits: gather by words and by meaning, rank, cut off; if nothing fits the
//! conditions, let them go and say so.

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
    time::{Duration, Instant},
};

use chrono::{DateTime, Utc};
use dogear_domain::{
    Address, Bookmark, BookmarkId, Filters, Hit, Intent, PartKind, SearchMode, Tally, Understood, Why,
};
use dogear_embed::Embedder;
use dogear_store::{Store, StoreError};
use thiserror::Error;
use tracing::{debug, debug_span, instrument};

use crate::{
    candidates::{Library, Limits, Prepared, Reach},
    cut_off::CutOff,
    habit::{Habit, freshness},
    held::HeldWords,
    pages::by_page,
    rank::{Candidate, Compared, Leaning, Ranked, rank, rerank},
    sides::Sides,
    without::looked_up,
};

mod addressed;
mod counting;
mod letting_go;

pub use counting::Counted;
use counting::Fitting;
use letting_go::{may_be_let_go, release};

/// Candidates where one page is looked for. On the benchmark more do not change a figure; the scan by meaning takes
/// longer with each.
const FOR_ONE: Limits = Limits { words: 100, meaning: 60 };
/// Candidates where all that fit are asked for.
const FOR_ALL: Limits = Limits { words: 500, meaning: 100 };

/// So many of the best are compared with the question word by word. On the benchmark twice as many change nothing.
const COMPARED_CLOSELY: usize = 30;

/// By so much must a page beyond the conditions be nearer to be shown instead: on what is outside them the person was
/// wrong, on what is inside only vague.
const WIDER_IS_BETTER_BY: f32 = 0.15;

/// What a bookmark that was saved now gains over one without a date: among near equals, the newer is more often meant.
const RECENCY: f32 = 0.004;
/// The same where the question asks for what is recent.
const RECENCY_ASKED_FOR: f32 = 0.02;

/// A question to the library.
#[derive(Debug, Clone, Copy)]
pub struct SearchRequest<'a> {
    /// What was understood of it.
    pub understood: &'a Understood,
    /// The address that it is, if it is one.
    pub address: Option<&'a Address>,
    /// Taken for English, whatever language it seems to be in.
    pub english: bool,
    /// The generation of the library that the question is put to.
    pub generation: i64,
    /// The words of its bookmarks, where this process holds them.
    pub words: &'a HeldWords,
    /// What the person tends to open; the empty one changes nothing.
    pub habit: &'a Arc<Habit>,
    /// Conditions beside those in the question. They are orders: they are never let go.
    pub filters: &'a Filters,
    /// Words, meaning or both.
    pub mode: SearchMode,
    /// At most this many hits.
    pub limit: usize,
    /// The moment that freshness counts to.
    pub now: DateTime<Utc>,
    /// What to do without, to measure what it is worth; nothing in ordinary searches.
    pub without: &'a [Stage],
}

/// What a search can be done without.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Sites, folders, times and kinds read from the question as conditions; told to whoever reads it.
    Conditions,
    /// The words of the question.
    Words,
    /// Its meaning.
    Meaning,
    /// What was meant by a word that the library does not know.
    Misspellings,
    /// Reading the question in its own language: it is taken for English.
    Languages,
    /// Comparing the best candidates with the question word by word.
    Tokens,
    /// The preference for what was saved lately.
    Recency,
}

/// What was found.
#[derive(Debug, Clone)]
pub struct SearchOutcome {
    /// How the question was read, with the conditions that were let go.
    pub understood: Understood,
    /// Best first, or newest first where the newest are asked for. If not `confident`, the nearest misses.
    pub hits: Vec<Hit>,
    /// Whether the first hits answer the question.
    pub confident: bool,
    /// How many pages answer in all: those that were counted where a number or nothing but conditions is asked for, else
    /// the candidates that clear the cut-off, which are no number to tell.
    pub matching: u32,
    /// What was counted: where a number, a list or nothing but conditions is asked for.
    pub counted: Option<Counted>,
    /// Where the time went.
    pub timings: Timings,
    /// From question to hits.
    pub took: Duration,
}

/// Time spent on each stage. Embedding and the search by words run side by side.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Timings {
    /// Embedding the question.
    pub embed: Duration,
    /// How often the library holds each word, candidates by words, and reading them.
    pub lexical: Duration,
    /// Candidates by meaning, and reading those that are new.
    pub dense: Duration,
    /// Ranking, and searching again where conditions were let go.
    pub rerank: Duration,
}

/// Why a search failed.
#[derive(Debug, Error)]
pub enum SearchError {
    /// The library cannot be read.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Finds the bookmarks that answer a question. Without an embedder, or if it fails, the search is by words alone.
///
/// # Errors
/// When the library cannot be read.
#[instrument(skip_all)]
pub async fn search(
    store: &Store,
    embedder: Option<&Embedder>,
    request: &SearchRequest<'_>,
) -> Result<SearchOutcome, SearchError> {
    let started = Instant::now();
    let ordered = with_holders(store, request, request.filters).await?;
    let request = &SearchRequest { filters: &ordered, ..*request };
    let search = Search { store, request };
    let mut outcome = match search.addressed(embedder).await? {
        Some(found) => found,
        None => search.usual(embedder).await?,
    };
    outcome.took = started.elapsed();
    debug!(hits = outcome.hits.len(), confident = outcome.confident, took = ?outcome.took, "searched");
    Ok(outcome)
}

/// The conditions with the bookmarks that hold what they are without.
async fn with_holders(store: &Store, request: &SearchRequest<'_>, filters: &Filters) -> Result<Filters, SearchError> {
    if filters.without.words.is_empty() {
        return Ok(filters.clone());
    }
    let held = request.words.current(store, request.generation).await?;
    Ok(looked_up(store, held.as_deref(), filters, request.understood.inflected).await?)
}

impl SearchRequest<'_> {
    fn is_without(&self, stage: Stage) -> bool {
        self.without.contains(&stage)
    }

    fn mode(&self) -> SearchMode {
        match (self.is_without(Stage::Words), self.is_without(Stage::Meaning)) {
            (true, _) => SearchMode::Meaning,
            (_, true) => SearchMode::Words,
            _ => self.mode,
        }
    }
}

struct Search<'a> {
    store: &'a Store,
    request: &'a SearchRequest<'a>,
}

impl Search<'_> {
    async fn usual(&self, embedder: Option<&Embedder>) -> Result<SearchOutcome, SearchError> {
        let mut understood = self.request.understood.clone();
        understood.filters = with_holders(self.store, self.request, &understood.filters).await?;
        if understood.text.is_empty() { self.browse(understood).await } else { self.find(embedder, understood).await }
    }

    /// Nothing to look for but conditions: the newest that meet them.
    async fn browse(&self, mut understood: Understood) -> Result<SearchOutcome, SearchError> {
        let asked = !self.filters(&understood).is_empty() || understood.intent != Intent::Find;
        let mut tally =
            if asked { self.store.tally(&self.filters(&understood), None).await? } else { Tally::default() };
        if tally.pages == 0 && understood.parts.iter().any(|part| may_be_let_go(part.kind)) {
            self.release_unmet(&mut understood).await?;
            tally = self.store.tally(&self.filters(&understood), None).await?;
        }
        let limit = if asked { u32::try_from(self.request.limit).unwrap_or(u32::MAX) } else { 0 };
        let ids = self.store.latest_pages(&self.filters(&understood), limit).await?;
        let confident = tally.pages > 0 && understood.relaxed.is_empty() && !understood.only_excludes();
        let hits = self.read(&ids).await?.into_iter().map(|read| Hit { near: !confident, ..listed(read) }).collect();
        Ok(SearchOutcome {
            confident,
            hits,
            matching: if understood.only_excludes() { 0 } else { tally.pages },
            understood,
            counted: asked.then_some(Counted { tally, saying: None }),
            timings: Timings::default(),
            took: Duration::ZERO,
        })
    }

    async fn find(
        &self,
        embedder: Option<&Embedder>,
        mut understood: Understood,
    ) -> Result<SearchOutcome, SearchError> {
        let limits = if understood.intent == Intent::Find { FOR_ONE } else { FOR_ALL };
        let filters = self.filters(&understood);
        let reach = Reach {
            mode: self.request.mode(),
            filters: &filters,
            limits,
            english: self.request.english || self.request.is_without(Stage::Languages),
            misspellings: !self.request.is_without(Stage::Misspellings),
        };
        let held = self.request.words.current(self.store, self.request.generation).await?;
        let library = Library { store: self.store, index: held.as_deref(), embedder };
        let (mut sides, candidates, mut timings) = Sides::gather(library, &understood, reach).await?;
        let recency = match understood.recent {
            _ if self.request.is_without(Stage::Recency) => 0.0,
            true => RECENCY_ASKED_FOR,
            false => RECENCY,
        };
        sides.lean(&Leaning { recency, habit: Arc::clone(self.request.habit) });
        let reranking = Instant::now();
        let mut ranked = self.ranked(&sides, candidates, cut_off(&sides, &understood)).await?;
        let may_widen = understood.parts.iter().any(|part| may_be_let_go(part.kind));
        if may_widen && cut_off(&sides, &understood).clearing(&ranked) == 0 {
            self.search_wider(&mut sides, &mut understood, &mut ranked).await?;
        }
        if understood.intent == Intent::Latest {
            newest_first(&mut ranked, cut_off(&sides, &understood));
        }
        timings.rerank = reranking.elapsed();
        understood.language.clone_from(&sides.language);
        let (counted, said) = self.counted(&understood).await?;
        let fitting = Fitting::new(cut_off(&sides, &understood), &said);
        let matching = match &counted {
            Some(counted) if !said.is_empty() => {
                let missing = fitting.missing(&ranked, self.request.limit);
                ranked.extend(sides.read(&missing, cut_off(&sides, &understood)).await?);
                ranked.sort_by_key(|ranked| !fitting.holds(ranked));
                counted.tally.pages
            }
            _ => fitting.pages(&ranked),
        };
        let hits = self.hits(&sides, ranked, &fitting).await?;
        Ok(SearchOutcome {
            understood,
            confident: matching > 0,
            matching,
            counted,
            hits,
            timings,
            took: Duration::ZERO,
        })
    }

    /// Nothing fits under the question's conditions. If nothing meets them, those that are not met are let go;
    /// otherwise all are, but only for something that fits far better: a page is remembered better than its year.
    async fn search_wider(
        &self,
        sides: &mut Sides<'_>,
        understood: &mut Understood,
        ranked: &mut Vec<Ranked>,
    ) -> Result<(), SearchError> {
        let mut wider = understood.clone();
        if ranked.is_empty() {
            self.release_unmet(&mut wider).await?;
        } else {
            release(&mut wider, |_| true);
        }
        let (inside, among) = (cut_off(sides, understood).best(ranked), sides.among);
        let candidates = sides.gather_again(&self.filters(&wider)).await?;
        let outside = cut_off(sides, &wider);
        let found = self.ranked(sides, candidates, outside).await?;
        if ranked.is_empty() || outside.clearing(&found) > 0 && outside.best(&found) >= inside + WIDER_IS_BETTER_BY {
            (*understood, *ranked) = (wider, found);
        } else {
            sides.among = among;
        }
        Ok(())
    }

    /// The first of each page, read.
    async fn hits(&self, sides: &Sides<'_>, ranked: Vec<Ranked>, fitting: &Fitting) -> Result<Vec<Hit>, SearchError> {
        let mut pages: HashSet<u64> = HashSet::new();
        let first = |ranked: &Ranked| ranked.candidate.page.is_none_or(|page| pages.insert(page));
        let chosen: Vec<Ranked> = ranked.into_iter().filter(first).take(self.request.limit).collect();
        let ids: Vec<BookmarkId> = chosen.iter().map(|ranked| ranked.candidate.id).collect();
        let mut read = self.read(&ids).await?.into_iter().peekable();
        let mut hits = Vec::with_capacity(chosen.len());
        for ranked in chosen {
            let (near, id) = (!fitting.holds(&ranked), ranked.candidate.id);
            let Some(read) = read.next_if(|(read, _)| read.id == id) else { continue };
            let passage = sides.quote(id, &ranked.candidate.evidence).await?;
            hits.push(Hit { near, passage, ..hit(sides, read, ranked) });
        }
        Ok(hits)
    }

    /// These bookmarks in their order, one a page, each with the other places where its page is saved, whether they meet
    /// the conditions or not.
    async fn read(&self, ids: &[BookmarkId]) -> Result<Vec<(Bookmark, Vec<Bookmark>)>, SearchError> {
        let order: HashMap<BookmarkId, usize> = ids.iter().copied().zip(0..).collect();
        let place = |bookmark: &Bookmark| order.get(&bookmark.id).copied().unwrap_or(usize::MAX);
        let mut saved = self.store.bookmarks_and_places(ids).await?;
        saved.sort_by_key(place);
        let mut read = by_page(saved);
        read.retain(|(bookmark, _)| order.contains_key(&bookmark.id));
        Ok(read)
    }

    /// In order, the candidates of all sides.
    async fn ranked(
        &self,
        sides: &Sides<'_>,
        candidates: Vec<Vec<Candidate>>,
        cut_off: CutOff,
    ) -> Result<Vec<Ranked>, SearchError> {
        let is_only = candidates.len() == 1;
        let mut ranked = Vec::new();
        for (prepared, candidates) in sides.each().iter().zip(candidates) {
            ranked.push(self.ranked_for(prepared, candidates, is_only).await?);
        }
        Ok(sides.best(ranked, cut_off))
    }

    /// In order, the candidates of one side. Where the first is exactly what was asked for, there is nothing to look closer
    /// at, unless there are other sides to compare them with.
    async fn ranked_for(
        &self,
        prepared: &Prepared<'_>,
        mut candidates: Vec<Candidate>,
        is_only: bool,
    ) -> Result<Vec<Ranked>, SearchError> {
        let SearchRequest { habit, now, .. } = *self.request;
        let compares = prepared.mode != SearchMode::Words && !self.request.is_without(Stage::Tokens);
        for candidate in &mut candidates {
            candidate.fresh = freshness(candidate.added_at, now);
            candidate.frecency = habit.frecency(candidate.id, now);
        }
        let ranked = debug_span!("rank", candidates = candidates.len())
            .in_scope(|| rank(&prepared.wanted, candidates, prepared.mode));
        if !compares || ranked.first().is_none_or(|first| is_only && first.candidate.evidence.exact) {
            return Ok(ranked);
        }
        let first: Vec<_> = ranked.iter().take(COMPARED_CLOSELY).map(|ranked| ranked.candidate.id).collect();
        let closeness = prepared.compare_tokens(&first).await?;
        if closeness.is_empty() {
            return Ok(ranked);
        }
        Ok(rerank(&prepared.wanted, ranked, &Compared { first: first.len(), closeness }, prepared.mode))
    }

    /// The question's conditions and those beside it.
    fn filters(&self, understood: &Understood) -> Filters {
        let (asked, ordered) = (&understood.filters, self.request.filters);
        let chosen =
            |asked: &[String], ordered: &[String]| if ordered.is_empty() { asked.to_vec() } else { ordered.to_vec() };
        Filters {
            after: asked.after.max(ordered.after),
            before: asked.before.into_iter().chain(ordered.before).min(),
            sites: chosen(&asked.sites, &ordered.sites),
            folders: chosen(&asked.folders, &ordered.folders),
            sources: if ordered.sources.is_empty() { asked.sources.clone() } else { ordered.sources.clone() },
            browsers: if ordered.browsers.is_empty() { asked.browsers.clone() } else { ordered.browsers.clone() },
            kinds: if ordered.kinds.is_empty() { asked.kinds.clone() } else { ordered.kinds.clone() },
            phrases: [asked.phrases.as_slice(), &ordered.phrases].concat(),
            tags: chosen(&asked.tags, &ordered.tags),
            among: ordered.among.clone(),
            without: asked.without.and(&ordered.without),
        }
    }
}

fn cut_off(sides: &Sides<'_>, understood: &Understood) -> CutOff {
    CutOff {
        mode: sides.mode,
        calibration: sides.calibration,
        among: sides.among,
        under_conditions: understood.parts.iter().any(|part| part.kind != PartKind::Without),
    }
}

/// Those that fit in the order of their dates, then the rest.
fn newest_first(ranked: &mut [Ranked], cut_off: CutOff) {
    ranked.sort_by_key(|ranked| {
        let fits = cut_off.clears(&ranked.candidate.evidence);
        std::cmp::Reverse((fits, ranked.candidate.added_at.filter(|_| fits)))
    });
}

fn hit(sides: &Sides<'_>, (bookmark, also): (Bookmark, Vec<Bookmark>), Ranked { candidate, score }: Ranked) -> Hit {
    let Candidate { evidence, rank_words, rank_meaning, .. } = candidate;
    let why = Why {
        words: sides.as_asked(evidence.found),
        meaning: evidence.cosine,
        rank_words,
        rank_meaning,
        coverage: evidence.coverage,
        closeness: evidence.tokens,
        exact: evidence.exact,
        matches: if sides.mode == SearchMode::Meaning { Vec::new() } else { sides.matches(&bookmark) },
    };
    Hit { bookmark, score, why, also, near: false, passage: None }
}

/// A hit that only had conditions to meet.
fn listed((bookmark, also): (Bookmark, Vec<Bookmark>)) -> Hit {
    Hit { bookmark, score: 1.0, why: Why::default(), also, near: false, passage: None }
}
