//! Whether anything fits. The best cosine alone cannot tell: on the retrieval benchmark, questions with nothing to find
//! reach 0.45 and a tenth of the found bookmarks stay below 0.43. Cosine, words and tokens together can, weighed as the
//! model's own calibration says, against a bar that rises with the number of bookmarks.

use dogear_domain::SearchMode;
use dogear_embed::Calibration;

use crate::{
    passages::{Said, WORDS_WEIGHT},
    rank::{Evidence, Ranked},
};

/// Bookmarks that a calibration's bar is for.
const CALIBRATED_AMONG: f32 = 10_000.0;
/// So much lower where a bookmark also meets the question's conditions: that is evidence.
const BAR_OFF_FOR_CONDITIONS: f32 = 0.05;
/// Words that explain this share of a question, whatever the model makes of it: who asks by name means the name.
const BAR_FOR_NAMES: f32 = 0.8;
/// Share of the question that must be explained where there is no meaning to go by.
const BAR_FOR_WORDS: f32 = 0.5;
/// The bar for the cosine where words are not looked at.
const BAR_FOR_MEANING: f32 = 0.42;
/// Where none of the question's words are found, the whole must be this near: among few bookmarks, words that are near one
/// by one ("databases", "data") would be enough without.
const LEAST_MEANING: f32 = 0.28;
/// What the cosine word by word amounts to on average where it was not computed, from the cosine of the whole.
pub(crate) const TOKENS_AT_ZERO: f32 = 0.2;
pub(crate) const TOKENS_BY_COSINE: f32 = 0.75;

/// By so much more must a passage reach than a title, without what words that are near one by one add to that: a page says so
/// much that something of it is near by chance. On 3,000 pages two of 13 questions that nothing is saved on were answered with
/// half of this, one with all of it.
const SAID_ABOVE: f32 = 0.08;
/// The bar for the cosine of a passage alone, and for its words alone.
const SAID_BAR_FOR_MEANING: f32 = 0.5;
const SAID_BAR_FOR_WORDS: f32 = 0.7;

/// What it takes to be an answer.
#[derive(Debug, Clone, Copy)]
pub(crate) struct CutOff {
    /// What was searched by.
    pub(crate) mode: SearchMode,
    /// Of the model that read the question.
    pub(crate) calibration: Calibration,
    /// Bookmarks that meet the conditions: the nearest of fewer is less near by chance.
    pub(crate) among: u32,
    /// Whether the question has conditions, and they hold.
    pub(crate) under_conditions: bool,
}

impl CutOff {
    /// Whether this evidence is enough to call the bookmark an answer.
    pub(crate) fn clears(self, evidence: &Evidence) -> bool {
        self.over_the_bar(evidence) >= 0.0
    }

    /// How many clear the bar.
    pub(crate) fn clearing(self, ranked: &[Ranked]) -> usize {
        ranked.iter().filter(|ranked| self.clears(&ranked.candidate.evidence)).count()
    }

    /// By how much the strongest evidence is over the bar; comparable between searches of one question.
    pub(crate) fn best(self, ranked: &[Ranked]) -> f32 {
        ranked.iter().map(|ranked| self.over_the_bar(&ranked.candidate.evidence)).fold(-1.0, f32::max)
    }

    fn over_the_bar(self, evidence: &Evidence) -> f32 {
        let said = evidence.said.map_or(-1.0, |said| self.said_over_its_bar(&said));
        self.own_over_the_bar(evidence).max(said)
    }

    /// By the calibration of the model that reads the question, because its cosines are lower for another language. The best
    /// passage for a question that nothing answers has 0.3 to 0.65; of those found in English, the middle half has 0.6 to 0.85.
    fn said_over_its_bar(self, said: &Said) -> f32 {
        match self.mode {
            SearchMode::Meaning => said.cosine.unwrap_or_default() - SAID_BAR_FOR_MEANING,
            SearchMode::Words => said.coverage - SAID_BAR_FOR_WORDS,
            SearchMode::Hybrid => said.nearness() + WORDS_WEIGHT * said.coverage - self.bar() - SAID_ABOVE,
        }
    }

    fn own_over_the_bar(self, evidence: &Evidence) -> f32 {
        let off = if self.under_conditions { BAR_OFF_FOR_CONDITIONS } else { 0.0 };
        let coverage = if evidence.exact { 1.0 } else { evidence.coverage };
        match (self.mode, evidence.cosine) {
            (SearchMode::Meaning, cosine) => cosine.unwrap_or_default() + off - BAR_FOR_MEANING,
            (SearchMode::Words, _) | (SearchMode::Hybrid, None) => coverage - BAR_FOR_WORDS,
            (SearchMode::Hybrid, Some(cosine)) => {
                let over = self.together(evidence, cosine) + off - self.bar();
                let over = if coverage > 0.0 { over } else { over.min(cosine - LEAST_MEANING) };
                over.max(coverage - BAR_FOR_NAMES)
            }
        }
    }

    fn together(self, evidence: &Evidence, cosine: f32) -> f32 {
        let tokens = evidence.tokens.unwrap_or(TOKENS_AT_ZERO + TOKENS_BY_COSINE * cosine);
        cosine + self.calibration.words * evidence.coverage + self.calibration.tokens * tokens
    }

    #[expect(clippy::cast_precision_loss, reason = "a logarithm needs no more precision")]
    fn bar(self) -> f32 {
        let size = (self.among.max(1) as f32 / CALIBRATED_AMONG).ln();
        self.calibration.bar + self.calibration.bar_by_size * size
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// About the default model's.
    const CALIBRATION: Calibration =
        Calibration { words: 0.23, tokens: 0.36, bar: 0.62, bar_by_size: 0.02, unrelated: 0.0 };

    fn cut_off(mode: SearchMode) -> CutOff {
        CutOff { mode, calibration: CALIBRATION, among: 10_000, under_conditions: false }
    }

    #[track_caller]
    fn check(mode: SearchMode, cosine: Option<f32>, coverage: f32, expected: bool) {
        let evidence = Evidence { coverage, cosine, ..Evidence::default() };
        assert_eq!(cut_off(mode).clears(&evidence), expected, "{mode:?} {cosine:?} {coverage}");
    }

    #[test]
    fn words_and_meaning_make_up_for_each_other() {
        check(SearchMode::Hybrid, Some(0.55), 0.0, true);
        check(SearchMode::Hybrid, Some(0.38), 0.5, true);
        check(SearchMode::Hybrid, Some(0.05), 1.0, true);
        check(SearchMode::Hybrid, Some(0.40), 0.0, false);
        check(SearchMode::Hybrid, Some(0.30), 0.25, false);
    }

    #[test]
    fn words_that_are_near_one_by_one_are_evidence() {
        let clears = |tokens| {
            let evidence = Evidence { cosine: Some(0.4), tokens: Some(tokens), ..Evidence::default() };
            cut_off(SearchMode::Hybrid).clears(&evidence)
        };
        assert!(clears(0.65) && !clears(0.45));
    }

    #[test]
    fn among_fewer_less_is_enough() {
        let evidence = Evidence { cosine: Some(0.4), tokens: Some(0.5), ..Evidence::default() };
        let clears = |among| CutOff { among, ..cut_off(SearchMode::Hybrid) }.clears(&evidence);
        assert!(clears(100) && !clears(100_000));
    }

    #[test]
    fn near_words_alone_are_no_answer_even_among_few() {
        let clears = |cosine, coverage| {
            let evidence = Evidence { cosine: Some(cosine), tokens: Some(0.8), coverage, ..Evidence::default() };
            CutOff { among: 20, under_conditions: true, ..cut_off(SearchMode::Hybrid) }.clears(&evidence)
        };
        assert!(!clears(0.24, 0.0));
        assert!(clears(0.24, 0.3) && clears(0.32, 0.0));
    }

    #[test]
    fn without_meaning_half_of_the_words_must_be_there() {
        check(SearchMode::Hybrid, None, 0.6, true);
        check(SearchMode::Hybrid, None, 0.4, false);
        check(SearchMode::Words, Some(0.9), 0.4, false);
    }

    #[test]
    fn meeting_the_conditions_is_evidence() {
        let evidence = Evidence { coverage: 0.0, cosine: Some(0.40), ..Evidence::default() };
        let clears = |under_conditions| CutOff { under_conditions, ..cut_off(SearchMode::Hybrid) }.clears(&evidence);
        assert!(clears(true) && !clears(false));
    }

    #[test]
    fn without_words_the_cosine_decides() {
        check(SearchMode::Meaning, Some(0.5), 0.0, true);
        check(SearchMode::Meaning, Some(0.3), 1.0, false);
        check(SearchMode::Meaning, None, 1.0, false);
    }

    #[test]
    fn what_a_page_said_must_clear_the_bar_of_the_model_that_reads_the_question() {
        let clears = |cosine, coverage, calibration| {
            let said = Said { id: 4_096, cosine: Some(cosine), coverage, found: 0 };
            let evidence = Evidence { said: Some(said), ..Evidence::default() };
            CutOff { calibration, ..cut_off(SearchMode::Hybrid) }.clears(&evidence)
        };
        assert!(clears(0.5, 0.5, CALIBRATION) && !clears(0.4, 0.45, CALIBRATION));
        let lower = Calibration { bar: 0.46, ..CALIBRATION };
        assert!(clears(0.5, 0.1, lower) && !clears(0.5, 0.1, CALIBRATION));
    }
}
