//! A question that asks for either of several: each side is searched by itself, and a bookmark counts as the side says that
//! it answers best. What holds two of them is so no worse than what holds one. An ordinary question has one side.

use std::collections::HashMap;

use dogear_domain::{Bookmark, BookmarkId, Filters, PassageHit, QuestionLanguage, SearchMode, Understood, WordMatch};
use dogear_embed::Calibration;
use dogear_store::StoreError;
use dogear_understand::sides;

use crate::{
    candidates::{Library, Prepared, Reach, Reading, gather_first},
    cut_off::CutOff,
    explain::matches,
    rank::{Candidate, Evidence, Leaning, Ranked, in_order, rank},
    search::Timings,
};

/// A question by its sides, prepared.
#[derive(Debug)]
pub(crate) struct Sides<'a> {
    sides: Vec<Prepared<'a>>,
    /// The language that the question is read in, if not English.
    pub(crate) language: Option<QuestionLanguage>,
    /// Of the model that reads it.
    pub(crate) calibration: Calibration,
    /// What is searched by, by any of them.
    pub(crate) mode: SearchMode,
    /// Bookmarks that meet the conditions; those of the side that the most meet.
    pub(crate) among: u32,
}

impl<'a> Sides<'a> {
    /// Prepares the question and gathers the candidates of each side.
    pub(crate) async fn gather(
        library: Library<'a>,
        understood: &Understood,
        reach: Reach<'_>,
    ) -> Result<(Self, Vec<Vec<Candidate>>, Timings), StoreError> {
        let reading = Reading::of(library.embedder, understood, reach);
        let (mut prepared, mut found, mut timings) = (Vec::new(), Vec::new(), Timings::default());
        for side in sides(understood) {
            let gathered = gather_first(library, side, (reach, &reading)).await?;
            timings.embed += gathered.embed;
            timings.lexical += gathered.lexical;
            timings.dense += gathered.dense;
            prepared.push(gathered.prepared);
            found.push(gathered.candidates);
        }
        let by_words = prepared.iter().all(|side| side.mode == SearchMode::Words);
        let mode = if by_words { SearchMode::Words } else { reach.mode };
        let Reading { language, calibration, .. } = reading;
        let mut sides = Self { sides: prepared, language, calibration, mode, among: 0 };
        sides.count_among();
        Ok((sides, found, timings))
    }

    /// The candidates of each side under other conditions.
    pub(crate) async fn gather_again(&mut self, filters: &Filters) -> Result<Vec<Vec<Candidate>>, StoreError> {
        let mut found = Vec::new();
        for side in &mut self.sides {
            found.push(side.gather_again(filters).await?);
        }
        self.count_among();
        Ok(found)
    }

    fn count_among(&mut self) {
        self.among = self.sides.iter().map(|side| side.among).max().unwrap_or_default();
    }

    /// From now on, scores lean this way.
    pub(crate) fn lean(&mut self, leaning: &Leaning) {
        for side in &mut self.sides {
            side.wanted.lean(leaning.clone());
        }
    }

    pub(crate) fn each(&self) -> &[Prepared<'a>] {
        &self.sides
    }

    /// These bookmarks in order, by what their words explain.
    pub(crate) async fn read(&mut self, ids: &[BookmarkId], cut_off: CutOff) -> Result<Vec<Ranked>, StoreError> {
        let mut ranked = Vec::new();
        for side in &mut self.sides {
            let candidates = side.read(ids).await?;
            ranked.push(rank(&side.wanted, candidates, side.mode));
        }
        Ok(self.best(ranked, cut_off))
    }

    /// What was ranked for each side as one list: each bookmark once, with the words of every side that it holds.
    pub(crate) fn best(&self, ranked: Vec<Vec<Ranked>>, cut_off: CutOff) -> Vec<Ranked> {
        if ranked.len() < 2 {
            return ranked.into_iter().flatten().collect();
        }
        let mut best: HashMap<BookmarkId, Ranked> = HashMap::new();
        for ((first, _), ranked) in self.with_first_terms().zip(ranked) {
            for mut ranked in ranked {
                let (id, found) = (ranked.candidate.id, &mut ranked.candidate.evidence.found);
                *found = found.checked_shl(first).unwrap_or_default();
                let ranked = match best.remove(&id) {
                    Some(other) => better(other, ranked, cut_off),
                    None => ranked,
                };
                best.insert(id, ranked);
            }
        }
        in_order(best.into_values().collect())
    }

    /// The terms of these bits, as asked.
    pub(crate) fn as_asked(&self, found: u32) -> Vec<String> {
        let of_side =
            |(first, side): (u32, &Prepared<'_>)| side.wanted.as_asked(found.checked_shr(first).unwrap_or_default());
        distinct(self.with_first_terms().flat_map(of_side))
    }

    /// The sides, each with the place of its first term among those of all: that is the term's bit.
    fn with_first_terms(&self) -> impl Iterator<Item = (u32, &Prepared<'a>)> {
        self.sides.iter().scan(0, |terms: &mut u32, side| {
            let first = *terms;
            *terms = first.saturating_add(u32::try_from(side.wanted.terms().count()).unwrap_or(u32::MAX));
            Some((first, side))
        })
    }

    /// What a bookmark's page said that speaks for it, by the side that it speaks to.
    pub(crate) async fn quote(&self, id: BookmarkId, evidence: &Evidence) -> Result<Option<PassageHit>, StoreError> {
        for side in &self.sides {
            if let Some(passage) = side.quote(id, evidence).await? {
                return Ok(Some(passage));
            }
        }
        Ok(None)
    }

    /// Where a bookmark holds the words of the question.
    pub(crate) fn matches(&self, bookmark: &Bookmark) -> Vec<WordMatch> {
        distinct(self.sides.iter().flat_map(|side| matches(&side.wanted, bookmark)))
    }
}

/// The side that it answers, else the one that it comes nearer to.
fn better(one: Ranked, other: Ranked, cut_off: CutOff) -> Ranked {
    let found = one.candidate.evidence.found | other.candidate.evidence.found;
    let score = one.score.max(other.score);
    let clears = |ranked: &Ranked| cut_off.clears(&ranked.candidate.evidence);
    let is_better = (clears(&one), one.score) >= (clears(&other), other.score);
    let mut better = if is_better { one } else { other };
    better.candidate.evidence.found = found;
    Ranked { score, ..better }
}

/// Each once: a word may be asked for by two sides.
fn distinct<T: PartialEq>(all: impl Iterator<Item = T>) -> Vec<T> {
    let mut distinct = Vec::new();
    for each in all {
        if !distinct.contains(&each) {
            distinct.push(each);
        }
    }
    distinct
}
