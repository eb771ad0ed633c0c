//! Whether anything fits. The best cosine alone cannot tell: on the retrieval benchmark, questions with nothing to find
//! reach 0.45 and a tenth of the found bookmarks stay below 0.43. Cosine and coverage together can.

use dogear_domain::SearchMode;

use crate::rank::{Evidence, Ranked};

/// What words that explain the whole question add to the cosine here. Evidence in words is surer than closeness.
const COVERAGE_WEIGHT: f32 = 0.5;
/// The bar for cosine and weighted coverage together. Made for all-MiniLM-L6-v2: answers 97 % of the benchmark's
/// questions whose target is among the first three, and 2 of 21 to which nothing is saved.
const BAR: f32 = 0.48;
/// Share of the question that must be explained where there is no meaning to go by.
const BAR_FOR_WORDS: f32 = 0.5;
/// The bar for the cosine where words are not looked at.
const BAR_FOR_MEANING: f32 = 0.42;

/// Whether this evidence is enough to call the bookmark an answer.
pub(crate) fn clears(evidence: &Evidence, mode: SearchMode) -> bool {
    let words = evidence.exact || evidence.coverage >= BAR_FOR_WORDS;
    match (mode, evidence.cosine) {
        (SearchMode::Meaning, cosine) => cosine.is_some_and(|cosine| cosine >= BAR_FOR_MEANING),
        (SearchMode::Words, _) | (SearchMode::Hybrid, None) => words,
        (SearchMode::Hybrid, Some(cosine)) => evidence.exact || cosine + COVERAGE_WEIGHT * evidence.coverage >= BAR,
    }
}

/// How many clear the bar.
pub(crate) fn clearing(ranked: &[Ranked], mode: SearchMode) -> usize {
    ranked.iter().filter(|ranked| clears(&ranked.evidence, mode)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(mode: SearchMode, cosine: Option<f32>, coverage: f32, expected: bool) {
        let evidence = Evidence { coverage, cosine, ..Evidence::default() };
        assert_eq!(clears(&evidence, mode), expected, "{mode:?} {cosine:?} {coverage}");
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
    fn without_words_the_cosine_decides() {
        check(SearchMode::Meaning, Some(0.5), 0.0, true);
        check(SearchMode::Meaning, Some(0.3), 1.0, false);
        check(SearchMode::Meaning, None, 1.0, false);
    }
}
