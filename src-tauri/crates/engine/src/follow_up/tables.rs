//! The words of follow-ups in each language.

use super::{
    cues::signs,
    phrases::{List, Word, list},
};

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
    pub(super) own: List,
    /// Say nothing at the beginning.
    pub(super) leads: List,
    /// The answer is not what was meant; a single word says so where a mark stands behind it.
    pub(super) denials: List,
    /// "Don't you have": nothing is denied.
    pub(super) hopes: List,
    /// "Not this but that": in front of the one and of the other; where words are written without spaces, between them.
    pub(super) nots: List,
    pub(super) buts: List,
    pub(super) only: List,
    pub(super) only_after: List,
    pub(super) and: List,
    pub(super) and_after: List,
    /// In front of what was meant instead.
    pub(super) meant: List,
    pub(super) also: List,
    pub(super) also_after: List,
    pub(super) older: List,
    pub(super) newer: List,
    /// After "older" these make it a comparison with something else.
    pub(super) than: List,
    pub(super) more: List,
    /// More; after one page was picked, more like it.
    pub(super) alike: List,
    pub(super) like: List,
    /// Whole questions that ask for something else about the same: how many, all, the newest first.
    pub(super) counts: List,
    pub(super) lists: List,
    pub(super) latest: List,
    /// With `order`: the newest first.
    pub(super) newest: List,
    pub(super) order: List,
    /// In front of what is not wanted.
    pub(super) except: List,
    /// Phrases that let go of conditions: of time, site, folder, browser, and of all.
    pub(super) release: [List; 5],
    /// "Of them", "the ones".
    pub(super) points_back: List,
    pub(super) in_language: List,
    /// The first five and the last.
    pub(super) ordinals: [List; 6],
    /// One to five, and what stands in front of them: "number two".
    pub(super) cardinals: [List; 5],
    pub(super) numbering: List,
    /// May stand beside an ordinal.
    pub(super) beside_ordinals: List,
    /// "It", "that one".
    pub(super) it: List,
    /// What is asked about it: when, where.
    pub(super) about_it: List,
    /// Say nothing at the end.
    pub(super) closings: List,
    /// In front of conditions alone: "saved before 2020".
    pub(super) saved: List,
    /// In front of what is not wanted, also if it is no condition.
    pub(super) without: List,
    /// In front of a condition that is no longer wanted, or of what is not.
    pub(super) forget: List,
    /// Where words are written without spaces, behind what is not wanted.
    pub(super) except_after: List,
    /// "No matter": a condition that is named beside it is no longer wanted.
    pub(super) shrugs: List,
    /// As `shrugs`, but only with one of the dimensions.
    pub(super) any: List,
    /// What conditions are of: time, site, folder, browser, kind.
    pub(super) dimensions: [List; 5],
    /// Day, week, month, year.
    pub(super) units: [List; 4],
    /// With a unit: the time before the one asked for.
    pub(super) back: List,
    /// With a unit: the time after it.
    pub(super) forth: List,
    /// May stand beside `any`, `back` and `order`; where words are written without spaces, characters.
    pub(super) glue: List,
    /// Articles, pronouns, auxiliaries, what is said of any page: they say nothing beside a condition or a sign.
    pub(super) small: List,
}

impl Table {
    /// Whether words are one of the phrases that a question begins with.
    pub(super) fn begins_with(&self, words: &[Word]) -> bool {
        let signs = signs(self).into_iter().map(|(_, list)| list);
        signs.chain([&self.leads, &self.denials, &self.points_back]).any(|list| list.is(words))
    }

    /// Whether a word says nothing beside a condition or a sign: "do you also have ... maybe".
    pub(super) fn is_small(&self, word: &Word) -> bool {
        let small = [&self.small, &self.leads, &self.closings, &self.glue, &self.points_back, &self.any, &self.also];
        small.into_iter().chain([&FILLERS, &INTERJECTIONS]).any(|list| list.is(std::slice::from_ref(word)))
    }
}

/// All languages.
pub(super) static TABLES: [&Table; 9] = [
    &english::TABLE,
    &german::TABLE,
    &french::TABLE,
    &spanish::TABLE,
    &portuguese::TABLE,
    &italian::TABLE,
    &russian::TABLE,
    &chinese::TABLE,
    &japanese::TABLE,
];

/// What people type at both ends of a question in any language, and what says nothing.
pub(super) static FILLERS: List = list(
    "ok, okay, k, oki, okey, uh, um, uhm, umm, hm, hmm, hmmm, mm, mmm, mhm, eh, thx, thanks, ty, tysm, pls, plz, please,
     tho, lol, haha, btw, ок, хм",
);

/// Said before a question goes on: "yes, and python?".
pub(super) static INTERJECTIONS: List = list(
    "yes, yeah, yep, right, great, cool, nice, well, so, oh, ah, ahh, ooh, hey, hi, ja, gut, also, oui, bon, sí, bien,
     vale, sim, bene, да, ну",
);

/// "No, the other": so only with a mark behind it, else something is not wanted.
pub(super) static REFUSALS: List = list("no, nope, non, nein, não, нет");
