//! Whether anything fits. The best cosine alone cannot tell: on the retrieval benchmark, questions with nothing to find
//! reach 0.45 and a tenth of the found bookmarks stay below 0.43. Cosine and coverage together can.

use dogear_domain::SearchMode;

use crate::rank::{Evidence, Ranked};

/// What words that explain the whole question add to the cosine here. Evidence in words is surer than closeness.
const COVERAGE_WEIGHT: f32 = 0.5;
/// The bar for cosine and weighted coverage together, made for all-MiniLM-L6-v2.
const BAR: f32 = 0.5;
/// So much lower where a bookmark also meets the question's conditions: that is evidence, and the nearest of fewer is
/// less near by chance.
const BAR_OFF_FOR_CONDITIONS: f32 = 0.1;
/// Share of the question that must be explained where there is no meaning to go by.
const BAR_FOR_WORDS: f32 = 0.5;
/// The bar for the cosine where words are not looked at.
const BAR_FOR_MEANING: f32 = 0.42;

/// What it takes to be an answer.
#[derive(Debug, Clone, Copy)]
pub(crate) struct CutOff {
    /// What was searched by.
    pub(crate) mode: SearchMode,
    /// Whether the question has conditions, and they hold.
    pub(crate) under_conditions: bool,
}

impl CutOff {
    /// Whether this evidence is enough to call the bookmark an answer.
    pub(crate) fn clears(self, evidence: &Evidence) -> bool {
        let off = if self.under_conditions { BAR_OFF_FOR_CONDITIONS } else { 0.0 };
        let bar = match self.measure(evidence) {
            Measure::Words(_) => BAR_FOR_WORDS,
            Measure::Meaning(_) => BAR_FOR_MEANING - off,
            Measure::Both(_) => BAR - off,
        };
        self.measure(evidence).value() >= bar
    }

    /// How many clear the bar.
    pub(crate) fn clearing(self, ranked: &[Ranked]) -> usize {
        ranked.iter().filter(|ranked| self.clears(&ranked.candidate.evidence)).count()
    }

    /// What the strongest evidence amounts to; comparable between searches of one question.
    pub(crate) fn best(self, ranked: &[Ranked]) -> f32 {
        ranked.iter().map(|ranked| self.measure(&ranked.candidate.evidence).value()).fold(0.0, f32::max)
    }

    fn measure(self, evidence: &Evidence) -> Measure {
        let exact = if evidence.exact { 1.0 } else { 0.0 };
        match (self.mode, evidence.cosine) {
            (SearchMode::Meaning, cosine) => Measure::Meaning(cosine.unwrap_or_default()),
            (SearchMode::Words, _) | (SearchMode::Hybrid, None) => Measure::Words(evidence.coverage.max(exact)),
            (SearchMode::Hybrid, Some(cosine)) => {
                Measure::Both((cosine + COVERAGE_WEIGHT * evidence.coverage).max(exact))
            }
        }
    }
}

/// Evidence as one number, by what it is made of.
#[derive(Debug, Clone, Copy)]
enum Measure {
    Words(f32),
    Meaning(f32),
    Both(f32),
}

impl Measure {
    fn value(self) -> f32 {
        let (Self::Words(value) | Self::Meaning(value) | Self::Both(value)) = self;
        value
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(mode: SearchMode, cosine: Option<f32>, coverage: f32, expected: bool) {
        let evidence = Evidence { coverage, cosine, ..Evidence::default() };
        let cut_off = CutOff { mode, under_conditions: false };
        assert_eq!(cut_off.clears(&evidence), expected, "{mode:?} {cosine:?} {coverage}");
    }

    #[test]
    fn words_and_meaning_make_up_for_each_other() {
        check(SearchMode::Hybrid, Some(0.55), 0.0, true);
        check(SearchMode::Hybrid, Some(0.30), 0.5, true);
        check(SearchMode::Hybrid, Some(0.05), 1.0, true);
        check(SearchMode::Hybrid, Some(0.40), 0.0, false);
        check(SearchMode::Hybrid, Some(0.30), 0.25, false);
    }

    #[test]
    fn without_meaning_half_of_the_words_must_be_there() {
        check(SearchMode::Hybrid, None, 0.6, true);
        check(SearchMode::Hybrid, None, 0.4, false);
        check(SearchMode::Words, Some(0.9), 0.4, false);
    }

    #[test]
    fn meeting_the_conditions_is_evidence() {
        let evidence = Evidence { coverage: 0.0, cosine: Some(0.43), ..Evidence::default() };
        let clears = |under_conditions| CutOff { mode: SearchMode::Hybrid, under_conditions }.clears(&evidence);
        assert!(clears(true) && !clears(false));
    }

    #[test]
    fn without_words_the_cosine_decides() {
        check(SearchMode::Meaning, Some(0.5), 0.0, true);
        check(SearchMode::Meaning, Some(0.3), 1.0, false);
        check(SearchMode::Meaning, None, 1.0, false);
    }
}
