//! How well pages that somebody half-remembers are found again: known-item metrics. Pure; whoever asks runs the
//! searches.

use std::collections::BTreeMap;

use serde::Deserialize;

/// The category of questions to which nothing is saved.
const NEGATIVE: &str = "negative";

/// One question of a benchmark: a line of JSON.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct KnownItem {
    /// As a person would ask.
    pub query: String,
    /// Kind of question; `negative` if nothing is saved on it.
    pub category: String,
    /// The page that is looked for; none for a negative.
    pub url: Option<String>,
}

/// What a search made of a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answered {
    /// The question's category.
    pub category: String,
    /// Place of the page among the hits, from 1; none if it is not there.
    pub rank: Option<u32>,
    /// Whether the search was sure of its first hits.
    pub confident: bool,
}

/// Figures over the questions that have an answer; shares are 0 to 1.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Metrics {
    /// Questions.
    pub n: u32,
    /// Mean of 1 / rank, 0 beyond the tenth place.
    pub mrr10: f64,
    /// Share found in the first place.
    pub r1: f64,
    /// Share found among the first three.
    pub r3: f64,
    /// Share found among the first ten.
    pub r10: f64,
}

/// Figures over the questions to which nothing is saved.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Negatives {
    /// Questions.
    pub n: u32,
    /// Those that were answered all the same.
    pub answered: u32,
}

/// All figures.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Report {
    /// Over every question that has an answer.
    pub all: Metrics,
    /// The same for each category.
    pub by_category: BTreeMap<String, Metrics>,
    /// Questions that have none.
    pub negatives: Negatives,
    /// Of the questions whose page is among the first three, the share that was answered.
    pub answered_of_found: f64,
}

impl KnownItem {
    /// Whether nothing is saved on it.
    #[must_use]
    pub fn is_negative(&self) -> bool {
        self.category == NEGATIVE
    }

    /// What a search made of it, from the URLs of its hits in order.
    #[must_use]
    pub fn answered<'a>(&self, hits: impl IntoIterator<Item = &'a str>, confident: bool) -> Answered {
        let target = self.url.as_deref();
        let place = target.and_then(|target| hits.into_iter().zip(1..).find(|(url, _)| *url == target));
        Answered { category: self.category.clone(), rank: place.map(|(_, rank)| rank), confident }
    }
}

impl Metrics {
    /// From the places of the pages that were looked for.
    #[must_use]
    pub fn of(ranks: &[Option<u32>]) -> Self {
        let within = |most: u32| share(ranks.iter().flatten().filter(|rank| **rank <= most).count(), ranks.len());
        let reciprocals = ranks.iter().flatten().filter(|rank| **rank <= 10).map(|rank| 1.0 / f64::from(*rank));
        // The sum of nothing is a zero with a minus.
        let reciprocal = reciprocals.fold(0.0, |sum, each| sum + each);
        Self {
            n: u32::try_from(ranks.len()).unwrap_or(u32::MAX),
            mrr10: if ranks.is_empty() { 0.0 } else { reciprocal / count(ranks.len()) },
            r1: within(1),
            r3: within(3),
            r10: within(10),
        }
    }
}

impl Report {
    /// From everything that was asked.
    #[must_use]
    pub fn of(answered: &[Answered]) -> Self {
        let (negatives, known): (Vec<_>, Vec<_>) = answered.iter().partition(|answered| answered.category == NEGATIVE);
        let mut by_category: BTreeMap<String, Vec<Option<u32>>> = BTreeMap::new();
        for answered in &known {
            by_category.entry(answered.category.clone()).or_default().push(answered.rank);
        }
        let ranks: Vec<Option<u32>> = known.iter().map(|answered| answered.rank).collect();
        let found: Vec<_> =
            known.iter().copied().filter(|answered| answered.rank.is_some_and(|rank| rank <= 3)).collect();
        Self {
            all: Metrics::of(&ranks),
            by_category: by_category.into_iter().map(|(name, ranks)| (name, Metrics::of(&ranks))).collect(),
            negatives: Negatives {
                n: u32::try_from(negatives.len()).unwrap_or(u32::MAX),
                answered: u32::try_from(sure(&negatives)).unwrap_or(u32::MAX),
            },
            answered_of_found: share(sure(&found), found.len()),
        }
    }
}

fn sure(answered: &[&Answered]) -> usize {
    answered.iter().filter(|answered| answered.confident).count()
}

fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { count(part) / count(whole) }
}

#[expect(clippy::cast_precision_loss, reason = "numbers of questions")]
fn count(number: usize) -> f64 {
    number as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answered(category: &str, rank: Option<u32>, confident: bool) -> Answered {
        Answered { category: category.into(), rank, confident }
    }

    #[test]
    fn metrics_come_from_ranks() {
        let metrics = Metrics::of(&[Some(1), Some(2), Some(10), Some(11), None]);
        let expected = Metrics { n: 5, mrr10: (1.0 + 0.5 + 0.1) / 5.0, r1: 0.2, r3: 0.4, r10: 0.6 };
        assert_eq!(metrics, expected);
        assert_eq!(Metrics::of(&[]), Metrics::default());
    }

    #[test]
    fn negatives_stand_apart() {
        let report = Report::of(&[
            answered("typo", Some(1), true),
            answered("typo", Some(3), false),
            answered("partial", None, true),
            answered("negative", None, true),
            answered("negative", None, false),
        ]);
        assert_eq!((report.all.n, report.by_category["typo"].n, report.by_category.len()), (3, 2, 2));
        assert_eq!(report.negatives, Negatives { n: 2, answered: 1 });
        assert!((report.answered_of_found - 0.5).abs() < f64::EPSILON);
    }

    #[test]
    fn a_page_is_found_by_its_url() {
        let item = KnownItem { query: "q".into(), category: "typo".into(), url: Some("https://b.example/".into()) };
        assert_eq!(item.answered(["https://a.example/", "https://b.example/"], true).rank, Some(2));
        assert_eq!(item.answered([], false).rank, None);
    }
}
