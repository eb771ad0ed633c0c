//! Fusion: which candidate answers best, from what its words and its meaning explain of the question.
//!
//! In:  the question's terms with how often the library holds each, and candidates with their cosine.
//! Out: the candidates in order, each with its evidence. Pure; equal input gives equal order.
//!
//! Ranks are not fused: a bookmark that shares one stray word with the question would outrank one that means the same
//! (0.45 MRR@10 on the retrieval benchmark, where meaning alone has 0.51 and this 0.59). What counts is how much of the question the words
//! of a bookmark explain, a rare word for more than a common one; that share is added to the cosine.

use std::{cmp::Reverse, collections::HashMap, sync::Arc};

use dogear_domain::{
    Bookmark, BookmarkId, SearchMode,
    words::{fold, is_sign_word, split},
};
use dogear_store::WordCounts;
use dogear_understand::{
    similarity::Term,
    sounds::{Sound, katakana_words},
    words::texts,
};

use crate::{
    cut_off::{TOKENS_AT_ZERO, TOKENS_BY_COSINE},
    habit::Habit,
    index::page_hash,
    parts::{Piece, each_piece, likeness_to_part, likeness_to_site, site_name, written_together},
    passages::{self, Said},
};

/// What words that explain the whole question add to the cosine. The benchmark is flat from 0.3 to 0.5.
const WORDS_WEIGHT: f32 = 0.35;
/// The same for a question in a language that only the smaller encoder has learnt.
const WORDS_WEIGHT_LEARNT: f32 = 1.4;
/// The same for a question that no model has learnt to read: what names and technical terms it shares with a bookmark say
/// more.
const WORDS_WEIGHT_FOREIGN: f32 = 2.0;
/// What words that are near each other one by one add to the cosine of the whole texts. From 1.4 to 1.8 the benchmark is
/// flat. The model has learnt no other language, where it says nothing.
const TOKENS_WEIGHT: f32 = 1.6;
/// Above 1: two words of four explain less than half as much as four of four, so one stray word hardly counts.
const COVERAGE_EXPONENT: f32 = 1.5;
/// Weight of a term that the library does not hold, against that of the rarest one that it holds. It is either
/// misspelt or not the author's word; without it, a misspelt name would count for nothing.
const UNKNOWN_TERM_WEIGHT: f32 = 0.5;
/// Weight of a sign beside words, against that of a word as rare: it adorns more often than it tells.
const SIGN_WEIGHT: f32 = 0.5;
/// A term in at most this many bookmarks may be a misspelling of another word.
const MISSPELT_AT_MOST: u32 = 1;
/// For a question that is exactly a title or a site: nobody means anything else by it.
const EXACT_BONUS: f32 = 0.3;
/// Of what a page said, against what it is called: who knows the title means that. At 1, titles that were asked for in English
/// fell behind pages that mention them: 0.87 MRR@10 for 1.00.
const SAID_SHARE: f32 = 0.9;
/// The same for a question that the default model does not read: one of many titles is always near by chance. 0.32 across
/// languages with the share of English, 0.38 so.
const SAID_SHARE_FOREIGN: f32 = 1.0;
/// Stands for the cosine of a bookmark whose vector is not there yet, times its coverage: about what bookmarks that
/// are looked for by all their words have.
const ASSUMED_COSINE: f32 = 0.5;

/// What the cosine word by word of a bookmark is that has none to compare, because the model has not read it yet: as it is on average
/// (1,080 bookmarks near 45 questions of the benchmark, 0.055 apart from it) for what the whole and its words say.
const ASSUMED_TOKENS: f32 = 0.24;
const ASSUMED_TOKENS_BY_COSINE: f32 = 0.61;
const ASSUMED_TOKENS_BY_COVERAGE: f32 = 0.22;

/// Who can read a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tongue {
    /// The default model.
    English,
    /// The encoder for other languages.
    Learnt,
    /// None well.
    Foreign,
}

/// A question, prepared for comparison with many bookmarks.
#[derive(Debug)]
pub(crate) struct Wanted {
    terms: Vec<WeightedTerm>,
    words: Vec<String>,
    /// The words of all sides, where this is one of several.
    all_words: Option<Vec<String>>,
    words_weight: f32,
    tokens_weight: f32,
    said_share: f32,
    leaning: Leaning,
}

/// What moves a score a little beside what the question says.
#[derive(Debug, Clone, Default)]
pub(crate) struct Leaning {
    /// What a bookmark that was saved now gains.
    pub(crate) recency: f32,
    /// What the person tends to open.
    pub(crate) habit: Arc<Habit>,
}

#[derive(Debug)]
struct WeightedTerm {
    as_asked: String,
    term: Term,
    /// Share of the question, all terms together 1.
    share: f32,
}

/// A bookmark that may be the answer.
#[derive(Debug, Clone)]
pub(crate) struct Candidate {
    pub(crate) id: BookmarkId,
    /// Milliseconds since 1970.
    pub(crate) added_at: Option<i64>,
    /// Stands for its page: equal for bookmarks of one page; none for what is no web page.
    pub(crate) page: Option<u64>,
    pub(crate) evidence: Evidence,
    /// Place among the candidates by words, from 1.
    pub(crate) rank_words: Option<u32>,
    /// Place among the candidates by meaning, from 1.
    pub(crate) rank_meaning: Option<u32>,
    /// How recently it was saved, 0 to 1.
    pub(crate) fresh: f32,
    /// How often and how recently it was opened, 0 to 1.
    pub(crate) frecency: f32,
}

impl Candidate {
    /// Of no date and no page.
    pub(crate) fn new(id: BookmarkId, evidence: Evidence) -> Self {
        let (rank_words, rank_meaning) = (None, None);
        Self { id, added_at: None, page: None, evidence, rank_words, rank_meaning, fresh: 0.0, frecency: 0.0 }
    }
}

/// What speaks for a candidate.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(crate) struct Evidence {
    /// Share of the question that its words explain, 0 to 1.
    pub(crate) coverage: f32,
    /// Terms of the question found in it: a bit each, the lowest for the first.
    pub(crate) found: u32,
    /// The question is its title or its site.
    pub(crate) exact: bool,
    /// Cosine of question and passage; none while the vector is not there.
    pub(crate) cosine: Option<f32>,
    /// How near the question's words come to the passage's one by one; none if they were not compared.
    pub(crate) tokens: Option<f32>,
    /// What its page said that comes nearest; none where that is not known, or nothing was near.
    pub(crate) said: Option<Said>,
}

/// A candidate in its place.
#[derive(Debug, Clone)]
pub(crate) struct Ranked {
    pub(crate) candidate: Candidate,
    /// 0 to 1.
    pub(crate) score: f32,
}

impl Wanted {
    /// `counts`: how many bookmarks hold each term.
    pub(crate) fn new(text: &str, terms: &[String], counts: &WordCounts, tongue: Tongue) -> Self {
        let total = counts.bookmarks;
        let known = counts.holding.iter().copied().chain(std::iter::repeat(0));
        let words: Vec<String> = telling(&fold(text)).map(str::to_owned).collect();
        let has_words = terms.iter().any(|term| !is_sign_word(term));
        let weight = |(term, frequency): (&String, u32)| {
            let rarity = rarity(frequency, total);
            match is_sign_word(term) && has_words {
                true if frequency == 0 => 0.0,
                true => SIGN_WEIGHT * rarity,
                false => rarity,
            }
        };
        let weights: Vec<f32> = terms.iter().zip(known.clone()).map(weight).collect();
        let all: f32 = weights.iter().sum::<f32>().max(f32::MIN_POSITIVE);
        let weighted = |((as_asked, frequency), weight): ((&String, u32), &f32)| WeightedTerm {
            as_asked: as_asked.clone(),
            term: term_of(as_asked, frequency, text, &words),
            share: weight / all,
        };
        let (words_weight, tokens_weight, said_share) = match tongue {
            Tongue::English => (WORDS_WEIGHT, TOKENS_WEIGHT, SAID_SHARE),
            Tongue::Learnt => (WORDS_WEIGHT_LEARNT, 0.0, SAID_SHARE_FOREIGN),
            Tongue::Foreign => (WORDS_WEIGHT_FOREIGN, 0.0, SAID_SHARE_FOREIGN),
        };
        Self {
            terms: terms.iter().zip(known).zip(&weights).map(weighted).collect(),
            words,
            all_words: None,
            words_weight,
            tokens_weight,
            said_share,
            leaning: Leaning::default(),
        }
    }

    /// What is exactly the whole question is asked for as well: a title may hold what parts sides.
    pub(crate) fn or_exactly(mut self, question: &str) -> Self {
        let words: Vec<String> = telling(&fold(question)).map(str::to_owned).collect();
        self.all_words = Some(words).filter(|words| *words != self.words);
        self
    }

    /// From now on, scores lean this way.
    pub(crate) fn lean(&mut self, leaning: Leaning) {
        self.leaning = leaning;
    }

    /// The same with every word as it stands, even one that the library does not know.
    pub(crate) fn taken_literally(mut self) -> Self {
        for weighted in &mut self.terms {
            let joined = weighted.term.joined().to_vec();
            weighted.term = Term::new(weighted.term.text(), false).or_joined(joined);
        }
        self
    }

    /// The last term may be the beginning of a word that is still being typed.
    pub(crate) fn unfinished(mut self) -> Self {
        if let Some(last) = self.terms.last_mut() {
            last.term = last.term.clone().unfinished();
        }
        self
    }

    /// The words of what is exactly asked for, folded and without signs.
    pub(crate) fn exactly(&self) -> impl Iterator<Item = &[String]> {
        [Some(&self.words), self.all_words.as_ref()].into_iter().flatten().map(Vec::as_slice).filter(|w| !w.is_empty())
    }

    /// The terms: each as asked, prepared, and its share of the question.
    pub(crate) fn terms(&self) -> impl Iterator<Item = (&str, &Term, f32)> {
        self.terms.iter().map(|weighted| (weighted.as_asked.as_str(), &weighted.term, weighted.share))
    }

    /// The terms of these bits, as asked.
    pub(crate) fn as_asked(&self, found: u32) -> Vec<String> {
        let terms = (0..u32::BITS).zip(&self.terms).filter(|(number, _)| found & 1 << number != 0);
        terms.map(|(_, weighted)| weighted.as_asked.clone()).collect()
    }

    /// Whether to compare words one by one is worth the time.
    pub(crate) fn tokens_tell(&self) -> bool {
        self.tokens_weight > 0.0
    }

    fn score(&self, candidate: &Candidate, mode: SearchMode) -> f32 {
        let Candidate { evidence, fresh, frecency, .. } = candidate;
        let own = self.own_score(evidence, mode);
        let said = evidence.said.map_or(0.0, |said| self.said_score(&said, evidence, mode));
        let leaning = self.leaning.recency * fresh + self.leaning.habit.moves(evidence, *fresh, *frecency);
        (own.max(said) + leaning).clamp(0.0, 1.0)
    }

    /// What title, folder and address say, 0 to 1.
    fn own_score(&self, evidence: &Evidence, mode: SearchMode) -> f32 {
        let exact = if evidence.exact { EXACT_BONUS } else { 0.0 };
        let cosine = evidence.cosine.unwrap_or(ASSUMED_COSINE * evidence.coverage);
        let meaning = cosine + self.tokens_weight * evidence.tokens.unwrap_or_default();
        let sum = match mode {
            SearchMode::Words => evidence.coverage,
            SearchMode::Meaning => meaning,
            SearchMode::Hybrid => meaning + self.words_weight * evidence.coverage.powf(COVERAGE_EXPONENT),
        };
        (sum + exact) / (self.most(evidence, mode) + EXACT_BONUS)
    }

    /// What its page said, on the same scale. The better of the two counts and not their sum: a page that is looked for by its
    /// title need not say the title again, and one that is looked for by what it says need not be called so.
    fn said_score(&self, said: &Said, evidence: &Evidence, mode: SearchMode) -> f32 {
        let tokens = evidence.tokens.map_or(0.0, |_| self.tokens_weight);
        let meaning = said.nearness() + tokens * (TOKENS_AT_ZERO + TOKENS_BY_COSINE * said.nearness());
        let words = passages::WORDS_WEIGHT * (1.0 + tokens * TOKENS_BY_COSINE) * said.coverage;
        let sum = match mode {
            SearchMode::Words => said.coverage,
            SearchMode::Meaning => meaning,
            SearchMode::Hybrid => meaning + words,
        };
        self.said_share * sum / (self.most(evidence, mode) + EXACT_BONUS)
    }

    /// Whether it stands where it does for what its page said.
    pub(crate) fn leans_on(&self, said: &Said, evidence: &Evidence, mode: SearchMode) -> bool {
        self.said_score(said, evidence, mode) > self.own_score(evidence, mode)
    }

    /// What evidence of one kind can sum up to.
    fn most(&self, evidence: &Evidence, mode: SearchMode) -> f32 {
        let meaning = 1.0 + if evidence.tokens.is_some() { self.tokens_weight } else { 0.0 };
        match mode {
            SearchMode::Words => 1.0,
            SearchMode::Meaning => meaning,
            SearchMode::Hybrid => meaning + self.words_weight,
        }
    }
}

/// A piece of a word in katakana is heard as all of it. Signs and marks are not misspelt: no key is beside another.
fn term_of(as_asked: &str, frequency: u32, text: &str, words: &[String]) -> Term {
    let folded = fold(as_asked);
    let may_be_misspelt = frequency <= MISSPELT_AT_MOST && folded.chars().all(char::is_alphanumeric);
    let together = written_together(words).filter(|(pair, _)| pair.contains(&folded)).map(|(_, together)| together);
    let term = Term::new(&folded, may_be_misspelt).or_joined(together.collect());
    match katakana_words(text).find(|word| word.contains(as_asked)).and_then(Sound::of) {
        Some(sound) => term.heard_as(sound),
        None => term,
    }
}

/// Puts the candidates in order. Among equals the newer comes first, then the one with the higher id.
pub(crate) fn rank(wanted: &Wanted, candidates: Vec<Candidate>, mode: SearchMode) -> Vec<Ranked> {
    let scored = |candidate: Candidate| Ranked { score: wanted.score(&candidate, mode), candidate };
    in_order(candidates.into_iter().map(scored).collect())
}

pub(crate) fn in_order(mut ranked: Vec<Ranked>) -> Vec<Ranked> {
    ranked.sort_by(|a, b| b.score.total_cmp(&a.score).then_with(|| age(a).cmp(&age(b))));
    ranked
}

/// How near the question's words come to those of the first that were ranked, one by one.
#[derive(Debug)]
pub(crate) struct Compared {
    /// So many were compared.
    pub(crate) first: usize,
    /// Of those that have tokens.
    pub(crate) closeness: HashMap<BookmarkId, f32>,
}

/// Puts the first of those ranked in order again, by how near the question's words come to theirs one by one. One whose
/// tokens are not there yet is taken for as near as others of its cosine and words are; one without a vector for as near as its
/// words say. The rest stay behind.
pub(crate) fn rerank(wanted: &Wanted, mut ranked: Vec<Ranked>, compared: &Compared, mode: SearchMode) -> Vec<Ranked> {
    let rest = ranked.split_off(compared.first.min(ranked.len()));
    let closer = ranked.into_iter().map(|Ranked { mut candidate, .. }| {
        let known = compared.closeness.get(&candidate.id).copied();
        candidate.evidence.tokens = Some(known.unwrap_or_else(|| tokens_assumed(&candidate.evidence)));
        candidate
    });
    let mut ranked = rank(wanted, closer.collect(), mode);
    let lowest = ranked.last().map_or(1.0, |last| last.score);
    ranked.extend(rest.into_iter().map(|rest| Ranked { score: rest.score.min(lowest), ..rest }));
    ranked
}

fn tokens_assumed(evidence: &Evidence) -> f32 {
    match evidence.cosine {
        Some(cosine) => {
            ASSUMED_TOKENS + ASSUMED_TOKENS_BY_COSINE * cosine + ASSUMED_TOKENS_BY_COVERAGE * evidence.coverage
        }
        None => ASSUMED_COSINE * evidence.coverage,
    }
}

/// How much a term says: the inverse document frequency of BM25.
#[expect(clippy::cast_precision_loss, reason = "a weight needs no more precision")]
pub(crate) fn rarity(frequency: u32, total: u32) -> f32 {
    let (holding, total) = (frequency as f32, total.max(frequency) as f32);
    let idf = (1.0 + (total - holding + 0.5) / (holding + 0.5)).ln();
    if frequency == 0 { idf * UNKNOWN_TERM_WEIGHT } else { idf }
}

fn age(ranked: &Ranked) -> Reverse<(Option<i64>, BookmarkId)> {
    Reverse((ranked.candidate.added_at, ranked.candidate.id))
}

/// Compares bookmarks with a question. The same words come again and again: each is compared once.
#[derive(Debug, Default)]
pub(crate) struct Reader {
    /// For a word of a bookmark, its similarity to each term.
    similarities: HashMap<String, Vec<f32>>,
}

impl Reader {
    /// The bookmark with what its words say. The same `wanted` each time.
    pub(crate) fn read(&mut self, wanted: &Wanted, bookmark: &Bookmark) -> Candidate {
        Candidate {
            added_at: bookmark.added_at.map(|at| at.timestamp_millis()),
            page: page_hash(bookmark),
            ..Candidate::new(bookmark.id, self.evidence(wanted, bookmark))
        }
    }

    fn evidence(&mut self, wanted: &Wanted, bookmark: &Bookmark) -> Evidence {
        let mut best = vec![0.0_f32; wanted.terms.len()];
        for (_, text) in texts(bookmark) {
            each_piece(&text, |piece| match piece {
                Piece::Whole(word) => raise(&mut best, self.similarities(wanted, word).iter().copied()),
                Piece::Part(part) => raise(&mut best, wanted.likenesses(|term| likeness_to_part(term, part))),
            });
        }
        let site = bookmark.site();
        if let Some(name) = site.as_deref().and_then(site_name) {
            raise(&mut best, wanted.likenesses(|term| likeness_to_site(term, name)));
        }
        let terms = || (0..u32::BITS).zip(&wanted.terms).zip(&best);
        Evidence {
            coverage: terms().map(|((_, term), similarity)| term.share * similarity).sum::<f32>().min(1.0),
            found: terms().filter(|(_, best)| **best > 0.0).fold(0, |found, ((number, _), _)| found | 1 << number),
            exact: wanted.is_exactly(&bookmark.title) || site.is_some_and(|site| wanted.is_exactly(&site)),
            ..Evidence::default()
        }
    }

    /// How well each term is met by a word.
    fn similarities(&mut self, wanted: &Wanted, word: &str) -> &[f32] {
        if !self.similarities.contains_key(word) {
            let similarities = wanted.likenesses(|term| term.found_in(word)).collect();
            self.similarities.insert(word.to_owned(), similarities);
        }
        self.similarities.get(word).map_or(&[], Vec::as_slice)
    }
}

/// Raises `best`, of each term, to how well it is met.
pub(crate) fn raise(best: &mut [f32], likenesses: impl Iterator<Item = f32>) {
    for (best, likeness) in best.iter_mut().zip(likenesses) {
        *best = best.max(likeness);
    }
}

/// The words of a folded text without its signs, which make no other title.
pub(crate) fn telling(folded: &str) -> impl Iterator<Item = &str> {
    split(folded).filter(|word| !is_sign_word(word))
}

impl Wanted {
    /// What a likeness is for each term; 0 where it is none.
    pub(crate) fn likenesses(&self, of: impl Fn(&Term) -> Option<f32>) -> impl Iterator<Item = f32> {
        self.terms.iter().map(move |weighted| of(&weighted.term).unwrap_or_default())
    }

    fn is_exactly(&self, text: &str) -> bool {
        self.exactly().any(|words| telling(&fold(text)).eq(words))
    }
}

#[cfg(test)]
mod tests;
