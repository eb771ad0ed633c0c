//! What a language must tell so that questions in it are understood, and the same made ready for look-ups.
//!
//! Each language is one table under `languages/`; the recognisers know no words. All tables are tried on every question:
//! what decides is whether a whole pattern of one language stands there. A word that means something else in another
//! language is listed as ambiguous, and counts only where the rest of the question speaks its language.

use std::sync::LazyLock;

use dogear_domain::PageKind;

use super::{
    lexicon::Lexicon,
    pattern::{Beginnings, Patterns, Slot},
    question::Token,
    time::{Bound, Feast, Meaning, NUMERALS, Named, Part, Preposition, Season, Unit, WEEKDAYS},
};

/// A list of words or phrases.
pub(super) type Words = Lexicon<()>;
/// A list of patterns.
pub(super) type Phrases = Patterns<()>;

/// The words of one language. Patterns are written as `pattern` says; all else are words or phrases. Case and accents
/// do not matter.
pub(super) struct Language {
    /// Written without spaces between words.
    pub(super) unspaced: bool,
    /// Words that mean something else in another language.
    pub(super) ambiguous: Words,
    /// Phrases that sound like a condition and are none.
    pub(super) idioms: Words,
    /// Words that begin a new phrase: a condition may stand before them.
    pub(super) connectors: Words,
    /// Words that lead to a condition: `that I`, `it was`.
    pub(super) leading: Words,
    /// What a person does with a bookmark: `saved`.
    pub(super) saving: Words,
    /// What a person does with a page: `read`. It speaks of saving only beside a person.
    pub(super) meeting: Words,
    /// `I`, `we`.
    pub(super) persons: Words,
    /// Bookmarks, links, favourites.
    pub(super) bookmarks: Words,
    /// What else may be asked for in their place: pages, things.
    pub(super) things: Words,
    /// `about`, `on`.
    pub(super) about: Words,
    /// Articles and possessives.
    pub(super) articles: Words,
    pub(super) calendar: Clock,
    pub(super) asking: Asking,
    pub(super) places: Places,
}

/// How a language tells time.
pub(super) struct Calendar {
    /// From January on.
    pub(super) months: [&'static str; 12],
    /// Abbreviations, which count only beside a year or a day.
    pub(super) short_months: [&'static str; 12],
    /// From spring on.
    pub(super) seasons: [&'static str; 4],
    /// Forms of the seasons that say "in" by themselves.
    pub(super) adverbs: [&'static str; 4],
    /// From Monday on.
    pub(super) weekdays: [&'static str; 7],
    pub(super) weekends: &'static str,
    pub(super) feasts: &'static [(Feast, &'static str)],
    /// Day, week, month, year.
    pub(super) units: [&'static str; 4],
    pub(super) numbers: &'static [(u32, &'static str)],
    /// `a few`: at least, at most.
    pub(super) amounts: &'static [((u32, u32), &'static str)],
    /// First, second, third, fourth.
    pub(super) ordinals: [&'static str; 4],
    /// Early, mid, late.
    pub(super) parts: [&'static str; 3],
    /// Patterns of stretches of time.
    pub(super) periods: &'static [(Meaning, &'static str)],
    /// Patterns of stretches that one or two others bound.
    pub(super) bounds: &'static [(Bound, &'static str)],
    pub(super) prepositions: &'static [(Preposition, &'static str)],
    /// Words between a preposition and its time: `maybe`.
    pub(super) hedges: &'static str,
    /// Those of them that make a time inexact: `around`.
    pub(super) inexact: &'static str,
}

/// A calendar made ready.
pub(super) struct Clock {
    pub(super) named: Lexicon<Named>,
    pub(super) events: Lexicon<Named>,
    pub(super) adverbs: Lexicon<Named>,
    pub(super) months: Lexicon<u32>,
    pub(super) units: Lexicon<Unit>,
    pub(super) numbers: Lexicon<u32>,
    pub(super) amounts: Lexicon<(u32, u32)>,
    pub(super) ordinals: Lexicon<u32>,
    pub(super) parts: Lexicon<Part>,
    pub(super) periods: Patterns<Meaning>,
    pub(super) bounds: Patterns<Bound>,
    pub(super) prepositions: Lexicon<Preposition>,
    pub(super) hedges: Lexicon<()>,
    pub(super) inexact: Lexicon<()>,
}

/// How a language asks.
pub(super) struct Asking {
    /// Words at the beginning that only ask, in any order.
    pub(super) words: Words,
    /// `something`, `anything`; in patterns only, because they are part of titles as well.
    pub(super) something: Words,
    /// Words strewn into a question that change nothing (`ever`, `by any chance`); in patterns only.
    pub(super) perhaps: Words,
    /// Patterns at the very beginning that are only polite: `could you please`.
    pub(super) manners: Phrases,
    /// Patterns at the beginning that only ask.
    pub(super) openings: Phrases,
    /// Patterns at the end that only ask.
    pub(super) closings: Phrases,
    /// Patterns that ask how many.
    pub(super) count: Phrases,
    /// What else goes where a number is asked for: `do I have`.
    pub(super) count_rest: Phrases,
    /// Patterns that ask for the newest, wherever they stand.
    pub(super) latest: Phrases,
    /// `latest`, `newest`: only before a word for bookmarks or alone.
    pub(super) newest: Words,
    /// `recent`, `newer`: what is newer is meant, of whatever is found.
    pub(super) recent: Words,
    /// Patterns at the beginning that ask for all.
    pub(super) list: Phrases,
    /// The same at the end, in languages that put there what they ask: `…について何を保存した`.
    pub(super) list_after: Phrases,
}

/// How a language speaks of sites, folders, browsers and kinds of pages.
pub(super) struct Places {
    /// Before a site: `on`, `from`.
    pub(super) site_prepositions: Words,
    /// Before a site, but only after a word for a page: `article de wikipedia`.
    pub(super) site_genitives: Words,
    /// After a site, where scripts have no spaces.
    pub(super) site_suffixes: Words,
    /// Words for a page of any site.
    pub(super) pages: Words,
    /// Site, website, blog.
    pub(super) sites: Words,
    /// Before a folder: `in`, `from`.
    pub(super) folder_prepositions: Words,
    /// `folder`.
    pub(super) folders: Words,
    /// Between the word for a folder and its name: `called`.
    pub(super) called: Words,
    /// After a folder, where scripts have no spaces.
    pub(super) folder_suffixes: Words,
    /// `filed under`, `saved under`.
    pub(super) filed_under: Words,
    /// Before a browser or profile.
    pub(super) browser_prepositions: Words,
    /// After a browser, where scripts have no spaces.
    pub(super) browser_suffixes: Words,
    /// `bookmarks`, `browser`, `profile`.
    pub(super) browser_nouns: Words,
    pub(super) profile: Words,
    pub(super) kinds: Lexicon<PageKind>,
    /// Before a kind, which makes it a condition: `only`, `as a`.
    pub(super) only: Words,
    /// After a kind, likewise: `only`, `format`.
    pub(super) only_after: Words,
    /// What follows a kind at the beginning of a question: `about`, `that`.
    pub(super) kind_connectors: Words,
    /// Before what must not be: `not`, `except`.
    pub(super) not: Words,
    /// Before a kind that must not be: `no`.
    pub(super) none_of: Words,
    /// The same as `not`, but as often part of a topic: `without`.
    pub(super) without: Words,
    /// After what must not be.
    pub(super) except_after: Words,
    pub(super) denials: Denials,
}

/// How a language says which words are not wanted, beside `Places::not` and `Places::without`.
pub(super) struct Denials {
    /// Before what is not wanted, and hardly anything else: `but not`, `other than`.
    pub(super) contrast: Words,
    /// The same, but part of other phrases as well: `except`.
    pub(super) except: Words,
    /// After what is not wanted, where scripts have no spaces.
    pub(super) after: Words,
    /// Between several that are not wanted.
    pub(super) or: Words,
    /// Of which something may be an exception: `everything`.
    pub(super) all: Words,
}

/// All languages; English first.
pub(super) fn languages() -> &'static [Language] {
    static ALL: LazyLock<Vec<Language>> = LazyLock::new(super::languages::all);
    &ALL
}

/// A list of words or phrases, parted by commas.
pub(super) fn words(list: &'static str) -> Words {
    Lexicon::new(items(list).map(|word| (word, ())))
}

/// A list of patterns, parted by commas.
pub(super) fn phrases(list: &'static str) -> Phrases {
    Patterns::new(items(list).map(|each| ((), each)), |_| None)
}

/// Words for kinds of pages.
pub(super) fn kinds(table: &'static [(PageKind, &'static str)]) -> Lexicon<PageKind> {
    Lexicon::new(paired(table))
}

impl Language {
    /// For each token, whether a small word of this language begins there.
    pub(super) fn small_words(&self, tokens: &[&Token]) -> Vec<bool> {
        let lists = [
            &self.connectors,
            &self.leading,
            &self.saving,
            &self.persons,
            &self.articles,
            &self.bookmarks,
            &self.about,
        ];
        (0..tokens.len()).map(|at| lists.iter().any(|words| words.holds(tokens, at))).collect()
    }
}

impl Clock {
    pub(super) fn new(calendar: &'static Calendar) -> Self {
        let months = || numbered(&calendar.months).map(|(word, at)| (word, Named::Month(at)));
        let short = || numbered(&calendar.short_months).map(|(word, at)| (word, Named::Month(at)));
        let seasons = || listed(&calendar.seasons, &Season::ALL).map(|(word, season)| (word, Named::Season(season)));
        let feasts = || paired(calendar.feasts).map(|(word, feast)| (word, Named::Feast(feast)));
        let weekdays = listed(&calendar.weekdays, &WEEKDAYS).map(|(word, day)| (word, Named::Weekday(day)));
        let weekends = items(calendar.weekends).map(|word| (word, Named::Weekend));
        let units = || listed(&calendar.units, &Unit::ALL);
        let unit_names = units().map(|(word, unit)| (word, Named::Unit(unit)));
        let named = months().chain(seasons()).chain(feasts()).chain(weekdays).chain(weekends).chain(unit_names);
        let (named, units) = (Lexicon::new(named), Lexicon::new(units()));
        let events = Lexicon::new(months().chain(short()).chain(seasons()).chain(feasts()));
        let adverbs = listed(&calendar.adverbs, &Season::ALL).map(|(word, season)| (word, Named::Season(season)));
        let adverbs = Lexicon::new(adverbs);
        let months = Lexicon::new(numbered(&calendar.months).chain(numbered(&calendar.short_months)));
        let parts = Lexicon::new(listed(&calendar.parts, &Part::ALL));
        let (numbers, amounts) = (Lexicon::new(paired(calendar.numbers)), Lexicon::new(paired(calendar.amounts)));
        let ordinals = Lexicon::new(numbered(&calendar.ordinals));
        let told = |slot, times: &[String]| {
            let (words, figures): (Vec<&str>, bool) = match slot {
                Slot::Named => (named.beginnings().collect(), false),
                Slot::Event => (events.beginnings().collect(), false),
                Slot::Adverb => (adverbs.beginnings().collect(), false),
                Slot::Month => (months.beginnings().collect(), true),
                Slot::Unit => (units.beginnings().collect(), false),
                Slot::Part => (parts.beginnings().collect(), false),
                Slot::Number => (numbers.beginnings().chain(amounts.beginnings()).chain(NUMERALS).collect(), true),
                Slot::Nth => (ordinals.beginnings().collect(), true),
                Slot::Year | Slot::Day | Slot::Quarter | Slot::Decade => (Vec::new(), true),
                Slot::Whole | Slot::Time | Slot::YearFromToday => (times.iter().map(String::as_str).collect(), true),
                Slot::Bookmarks | Slot::About | Slot::Article | Slot::Something | Slot::Perhaps | Slot::Saved => {
                    return None;
                }
            };
            Some(Beginnings { words: words.into_iter().map(str::to_owned).collect(), figures })
        };
        // Patterns that begin with a stretch of time begin as all others do.
        let flat = Patterns::new(written(calendar.periods), |slot| told(slot, &[]));
        let times: Vec<String> = flat.beginnings().cloned().collect();
        let periods = Patterns::new(written(calendar.periods), |slot| told(slot, &times));
        let bounds = Patterns::new(written(calendar.bounds), |slot| told(slot, &times));
        Self {
            periods,
            bounds,
            named,
            events,
            adverbs,
            months,
            units,
            numbers,
            amounts,
            ordinals,
            parts,
            prepositions: Lexicon::new(paired(calendar.prepositions)),
            hedges: words(calendar.hedges),
            inexact: words(calendar.inexact),
        }
    }
}

fn items(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.split(',').map(str::trim).filter(|item| !item.is_empty())
}

/// Each word with the place of its list, from 1.
fn numbered(lists: &'static [&'static str]) -> impl Iterator<Item = (&'static str, u32)> {
    lists.iter().zip(1..).flat_map(|(list, at)| items(list).map(move |word| (word, at)))
}

fn listed<T: Copy>(lists: &'static [&'static str], values: &'static [T]) -> impl Iterator<Item = (&'static str, T)> {
    lists.iter().zip(values).flat_map(|(list, value)| items(list).map(move |word| (word, *value)))
}

fn paired<T: Copy>(pairs: &'static [(T, &'static str)]) -> impl Iterator<Item = (&'static str, T)> {
    pairs.iter().flat_map(|(value, list)| items(list).map(move |word| (word, *value)))
}

fn written<M: Copy>(table: &'static [(M, &'static str)]) -> impl Iterator<Item = (M, &'static str)> {
    paired(table).map(|(pattern, meaning)| (meaning, pattern))
}
