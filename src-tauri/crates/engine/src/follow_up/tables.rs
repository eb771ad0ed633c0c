//! The words of follow-ups in each language: lists of phrases, separated by commas, in lower case.

use dogear_domain::{Intent, PartKind};

mod chinese;
mod english;
mod french;
mod german;
mod italian;
mod japanese;
mod portuguese;
mod russian;
mod spanish;

/// The signs of one language.
pub(super) struct Table {
    /// Written without spaces.
    pub(super) unspaced: bool,
    /// Words of a whole question.
    pub(super) own: &'static str,
    /// Say nothing at the beginning.
    pub(super) leads: &'static str,
    pub(super) only: &'static str,
    pub(super) only_after: &'static str,
    pub(super) and: &'static str,
    pub(super) and_after: &'static str,
    pub(super) also: &'static str,
    pub(super) also_after: &'static str,
    pub(super) older: &'static str,
    pub(super) newer: &'static str,
    /// After "older" these make it a comparison with something else.
    pub(super) than: &'static str,
    pub(super) more: &'static str,
    pub(super) like: &'static str,
    /// Whole questions that ask for something else about the same.
    pub(super) asks: &'static [(&'static str, Intent)],
    /// In front of what is not wanted.
    pub(super) except: &'static str,
    /// Phrases that let go of conditions.
    pub(super) release: &'static [(&'static str, Option<PartKind>)],
    /// "Of them", "the ones".
    pub(super) points_back: &'static str,
    pub(super) in_language: &'static str,
    /// The first five and the last.
    pub(super) ordinals: [&'static str; 6],
    /// One to five, and what stands in front of them: "number two".
    pub(super) cardinals: [&'static str; 5],
    pub(super) numbering: &'static str,
    /// May stand beside an ordinal.
    pub(super) beside_ordinals: &'static str,
    /// "It", "that one".
    pub(super) it: &'static str,
    /// What is asked about it: when, where.
    pub(super) about_it: &'static str,
    /// Say nothing at the end.
    pub(super) closings: &'static str,
    /// In front of conditions alone: "saved before 2020".
    pub(super) saved: &'static str,
    /// In front of what is not wanted, also if it is no condition.
    pub(super) without: &'static str,
    /// In front of a condition that is no longer wanted, or of what is not.
    pub(super) forget: &'static str,
    /// Where words are written without spaces, behind what is not wanted.
    pub(super) except_after: &'static str,
    /// With one of the dimensions: a condition of it is no longer wanted.
    pub(super) any: &'static str,
    /// What conditions are of: time, site, folder, browser.
    pub(super) dimensions: [&'static str; 4],
    /// Day, week, month, year.
    pub(super) units: [&'static str; 4],
    /// With a unit: the time before the one asked for.
    pub(super) back: &'static str,
    /// With a unit: the time after it.
    pub(super) forth: &'static str,
    /// May stand beside `any` and `back`; where words are written without spaces, characters.
    pub(super) glue: &'static str,
}

pub(super) const TABLES: &[Table] = &[
    english::TABLE,
    german::TABLE,
    french::TABLE,
    spanish::TABLE,
    portuguese::TABLE,
    italian::TABLE,
    russian::TABLE,
    chinese::TABLE,
    japanese::TABLE,
];
