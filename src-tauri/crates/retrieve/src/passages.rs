//! What pages said: which passage of each page answers best, by meaning and by the words that stand in that one passage. A whole
//! page is no measure: a long one holds every word somewhere.
//!
//! In: a question as it was prepared. Out: for each bookmark of a page that says something near, its best passage. Where no
//! page was read, nothing, at the cost of one look.

use std::collections::{HashMap, HashSet};

use dogear_domain::{BookmarkId, Filters};
use dogear_embed::Calibration;
use dogear_store::{PassageQuery, Store, StoreError, TextOf};
use tracing::{Instrument, debug_span};

use crate::rank::rarity;

/// What words that explain the whole question add to the cosine of a passage. A first guess; tried on a part of the pages only.
pub(crate) const WORDS_WEIGHT: f32 = 0.5;
/// Stands for the cosine of a passage without a vector, times its share of words.
const ASSUMED_COSINE: f32 = 0.5;
/// Passages that are looked at for a term. One that more of them hold tells little: it counts only beside another.
const HOLDING_AT_MOST: u32 = 4_000;
/// Of passages that more than so many hold, this share is assumed: to count them takes longer than all the rest.
const COMMON_SHARE: u32 = 8;
/// Passages gathered by meaning, and by words.
const BY_MEANING: usize = 200;
const BY_WORDS: usize = 300;
/// Texts that may answer.
const TEXTS: usize = 60;

/// What a passage says of a question.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Said {
    /// The passage.
    pub(crate) id: i64,
    /// Cosine of question and passage; none where it has no vector, or the question has none.
    pub(crate) cosine: Option<f32>,
    /// Share of the question that its words explain, and those of the bookmark: 0 to 1, a word that few passages hold for more.
    pub(crate) coverage: f32,
    /// Terms of the question that stand in it, a bit each.
    pub(crate) found: u32,
}

impl Said {
    /// The cosine, or what stands for it.
    pub(crate) fn nearness(&self) -> f32 {
        self.cosine.unwrap_or(ASSUMED_COSINE * self.coverage)
    }

    fn strength(&self) -> f32 {
        self.nearness() + WORDS_WEIGHT * self.coverage
    }
}

/// A question as passages are looked for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Looking<'a> {
    /// Its terms.
    pub(crate) terms: &'a [&'a str],
    /// Its readings by meaning, none to go by words alone.
    pub(crate) readings: &'a [&'a [f32]],
    /// Of the model that reads it.
    pub(crate) calibration: Calibration,
    /// Conditions on the bookmarks of a page.
    pub(crate) filters: &'a Filters,
}

/// What was found.
#[derive(Debug, Clone, Default)]
pub(crate) struct Passages {
    /// The best passage of each bookmark's page.
    of: HashMap<BookmarkId, Said>,
    /// The share of each term.
    shares: Vec<f32>,
}

impl Passages {
    /// Looks for passages.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub(crate) async fn look(store: &Store, looking: &Looking<'_>) -> Result<Self, StoreError> {
        let total = store.passages().await?;
        if total == 0 {
            return Ok(Self::default());
        }
        look_in(store, looking, total).instrument(debug_span!("passages")).await
    }

    /// Their bookmarks.
    pub(crate) fn bookmarks(&self) -> impl Iterator<Item = BookmarkId> {
        self.of.keys().copied()
    }

    /// The best passage of a bookmark's page, beside what the bookmark's own words explain: `found`, a bit for each term.
    pub(crate) fn of(&self, bookmark: BookmarkId, found: u32) -> Option<Said> {
        let said = self.of.get(&bookmark)?;
        Some(Said { coverage: covered(&self.shares, said.found | found), ..*said })
    }
}

async fn look_in(store: &Store, looking: &Looking<'_>, total: u32) -> Result<Passages, StoreError> {
    let (found, shares) = holding(store, looking.terms, total).await?;
    let all = match looking.filters.is_empty() {
        true => None,
        false => Some(store.bookmarks_saying(None, looking.filters).await?),
    };
    let texts: Option<HashSet<i64>> = all.as_ref().map(|all| all.iter().map(|said| said.text).collect());
    let by_words = best_by_words(&found, &shares, texts.as_ref());
    let mut cosines: HashMap<i64, f32> = HashMap::new();
    for embedding in looking.readings {
        let query = PassageQuery { embedding, texts: texts.as_ref(), limit: BY_MEANING, also: &by_words };
        for near in store.near_passages(&query).await? {
            let nearness = looking.calibration.nearness(near.cosine);
            let best = cosines.entry(near.id).or_insert(nearness);
            *best = best.max(nearness);
        }
    }
    let candidates: HashSet<i64> = by_words.iter().chain(cosines.keys()).copied().collect();
    let said = |id: i64| {
        let found = found.get(&id).copied().unwrap_or_default();
        Said { id, cosine: cosines.get(&id).copied(), coverage: covered(&shares, found), found }
    };
    let best = best_of_texts(candidates.into_iter().map(said));
    let chosen: Vec<i64> = best.iter().map(|said| text_of(said.id)).collect();
    let bookmarks: Vec<TextOf> = store.bookmarks_saying(Some(&chosen), looking.filters).await?;
    let by_text: HashMap<i64, Said> = best.into_iter().map(|said| (text_of(said.id), said)).collect();
    let of = bookmarks.iter().filter_map(|of| Some((of.bookmark, *by_text.get(&of.text)?))).collect();
    Ok(Passages { of, shares })
}

/// For each passage that holds one, the terms; and the share of each term in the question.
async fn holding(store: &Store, terms: &[&str], total: u32) -> Result<(HashMap<i64, u32>, Vec<f32>), StoreError> {
    let mut found: HashMap<i64, u32> = HashMap::new();
    let (mut weights, mut common, mut rare) = (vec![0.0; terms.len()], Vec::new(), Vec::new());
    for ((number, term), weight) in (0..u32::BITS).zip(terms).zip(&mut weights) {
        let holding = store.passages_holding(term, &[], HOLDING_AT_MOST).await?;
        if holding.more {
            *weight = rarity((total / COMMON_SHARE).max(HOLDING_AT_MOST), total);
            common.push((number, *term));
            continue;
        }
        *weight = rarity(u32::try_from(holding.passages.len()).unwrap_or(u32::MAX), total);
        rare.push(*term);
        note(&mut found, holding.passages, number);
    }
    for (number, term) in &common {
        // Where all are common, those count that hold two.
        let others = || common.iter().filter(|(other, _)| other != number).map(|(_, term)| *term);
        let beside: Vec<&str> = if found.is_empty() { others().collect() } else { rare.clone() };
        let holding = store.passages_holding(term, &beside, HOLDING_AT_MOST).await?;
        note(&mut found, holding.passages, *number);
    }
    let all = weights.iter().sum::<f32>().max(f32::MIN_POSITIVE);
    Ok((found, weights.into_iter().map(|weight| weight / all).collect()))
}

fn note(found: &mut HashMap<i64, u32>, passages: Vec<i64>, number: u32) {
    for passage in passages {
        *found.entry(passage).or_default() |= 1 << number;
    }
}

/// The share of these terms.
fn covered(shares: &[f32], found: u32) -> f32 {
    let held = (0..u32::BITS).zip(shares).filter(|(number, _)| found & 1 << number != 0);
    held.map(|(_, share)| share).sum::<f32>().min(1.0)
}

/// Those that explain the most; the later one first among equals, so that equal questions have equal answers.
fn best_by_words(found: &HashMap<i64, u32>, shares: &[f32], texts: Option<&HashSet<i64>>) -> Vec<i64> {
    let is_allowed = |id: i64| texts.is_none_or(|texts| texts.contains(&text_of(id)));
    let weighed = found.iter().filter(|(id, _)| is_allowed(**id)).map(|(id, found)| (covered(shares, *found), *id));
    let mut weighed: Vec<(f32, i64)> = weighed.collect();
    let order = |a: &(f32, i64), b: &(f32, i64)| b.0.total_cmp(&a.0).then_with(|| b.1.cmp(&a.1));
    if BY_WORDS < weighed.len() {
        weighed.select_nth_unstable_by(BY_WORDS, order);
    }
    weighed.truncate(BY_WORDS);
    weighed.into_iter().map(|(_, id)| id).collect()
}

/// The best passage of each text, of the best texts.
fn best_of_texts(said: impl Iterator<Item = Said>) -> Vec<Said> {
    let mut best: HashMap<i64, Said> = HashMap::new();
    let is_better = |one: &Said, other: &Said| (one.strength(), -one.id) > (other.strength(), -other.id);
    for said in said {
        match best.get_mut(&text_of(said.id)) {
            Some(held) if is_better(&said, held) => *held = said,
            Some(_) => {}
            None => drop(best.insert(text_of(said.id), said)),
        }
    }
    let mut best: Vec<Said> = best.into_values().collect();
    best.sort_by(|a, b| b.strength().total_cmp(&a.strength()).then_with(|| b.id.cmp(&a.id)));
    best.truncate(TEXTS);
    best
}

fn text_of(passage: i64) -> i64 {
    Store::place_of_passage(passage).0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(id: i64, cosine: Option<f32>, coverage: f32) -> Said {
        Said { id, cosine, coverage, found: 0 }
    }

    #[test]
    fn a_page_is_as_good_as_its_best_passage_by_meaning_and_words_together() {
        let (one, other) = (4_096, 8_192);
        let all = [
            said(one, Some(0.5), 0.0),
            said(one + 1, Some(0.4), 0.5),
            said(other, None, 1.0),
            said(other + 1, Some(0.9), 0.0),
        ];
        let best: Vec<i64> = best_of_texts(all.into_iter()).iter().map(|said| said.id).collect();
        assert_eq!(best, [other, one + 1]);
    }

    #[test]
    fn only_the_allowed_texts_are_gathered_and_the_most_telling_words_first() {
        let found = HashMap::from([(4_096, 0b01), (4_097, 0b11), (8_192, 0b10), (12_288, 0b11)]);
        let shares = [0.8, 0.2];
        let of = |texts: Option<&HashSet<i64>>| {
            let mut ids = best_by_words(&found, &shares, texts);
            ids.sort_unstable();
            ids
        };
        assert_eq!(of(None), [4_096, 4_097, 8_192, 12_288]);
        assert_eq!(of(Some(&HashSet::from([1, 2]))), [4_096, 4_097, 8_192]);
        assert!((covered(&shares, 0b11) - 1.0).abs() < 1e-6 && covered(&shares, 0) == 0.0);
    }
}
