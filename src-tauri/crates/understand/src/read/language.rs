//! What a language must tell so that questions in it are understood.
//!
//! Each language is one file, `assets/languages/CODE.toml`; the recognisers know no words. All languages are tried on
//! every question: what decides is whether a whole pattern of one of them stands there. A word that means something else
//! in another language is listed as ambiguous, and counts only where the rest of the question speaks its language.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    sync::LazyLock,
};

use dogear_domain::PageKind;
use serde::{Deserialize, Deserializer, de::Error};

use super::{
    lexicon::Lexicon,
    pattern::{Beginnings, Pattern, Patterns, Slot},
    question::Token,
    time::{Bound, Feast, Meaning, NUMERALS, Named, Part, Preposition, Season, Unit, WEEKDAYS},
};

/// The files; English first, because most of what is saved and asked is English.
const FILES: [&str; 9] = [
    include_str!("../../../../../assets/languages/en.toml"),
    include_str!("../../../../../assets/languages/de.toml"),
    include_str!("../../../../../assets/languages/fr.toml"),
    include_str!("../../../../../assets/languages/es.toml"),
    include_str!("../../../../../assets/languages/pt.toml"),
    include_str!("../../../../../assets/languages/it.toml"),
    include_str!("../../../../../assets/languages/ru.toml"),
    include_str!("../../../../../assets/languages/zh.toml"),
    include_str!("../../../../../assets/languages/ja.toml"),
];

/// A list of words or phrases.
pub(super) type Words = Lexicon<()>;
/// A list of patterns.
pub(super) type Phrases = Patterns<()>;

/// The words of one language. Patterns are written as `pattern` says; all else are words or phrases. Case and accents
/// do not matter.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Language {
    /// ISO 639-1.
    pub(super) code: String,
    /// Written without spaces between words.
    pub(super) unspaced: bool,
    /// Small words, and those that ask for bookmarks: a text with some of them is in this language.
    pub(super) tells: HashSet<String>,
    /// Letters of this language alone.
    pub(super) letters: String,
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
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Calendar {
    /// From January on.
    months: [Vec<String>; 12],
    /// Abbreviations, which count only beside a year or a day.
    short_months: [Vec<String>; 12],
    /// From spring on.
    seasons: [Vec<String>; 4],
    /// Forms of the seasons that say "in" by themselves.
    adverbs: [Vec<String>; 4],
    /// From Monday on.
    weekdays: [Vec<String>; 7],
    weekends: Vec<String>,
    feasts: BTreeMap<Feast, Vec<String>>,
    /// Day, week, month, year.
    units: [Vec<String>; 4],
    numbers: Vec<Number>,
    amounts: Vec<SomeNumber>,
    /// First, second, third, fourth.
    ordinals: [Vec<String>; 4],
    /// Early, mid, late.
    parts: [Vec<String>; 3],
    /// Patterns of stretches of time; of several that are as long, the first counts.
    periods: Vec<Told>,
    /// Patterns of stretches that one or two others bound.
    bounds: BTreeMap<Bound, Vec<String>>,
    prepositions: BTreeMap<Preposition, Vec<String>>,
    /// Words between a preposition and its time: `maybe`.
    hedges: Words,
    /// Those of them that make a time inexact: `around`.
    inexact: Words,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Number {
    value: u32,
    said: Vec<String>,
}

/// `a few`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SomeNumber {
    least: u32,
    most: u32,
    said: Vec<String>,
}

/// Patterns of stretches of time.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Told {
    means: Meaning,
    said: Vec<String>,
}

/// A calendar made ready.
#[derive(Deserialize)]
#[serde(try_from = "Calendar")]
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
    pub(super) hedges: Words,
    pub(super) inexact: Words,
}

/// How a language asks.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
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
    /// Between two things either of which is looked for, written in capitals: `OR`. No word of one letter, which is a name
    /// of its own in capitals ("big O notation"); none where there are no capitals.
    pub(super) or: Words,
}

/// How a language speaks of sites, folders, browsers and kinds of pages.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
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
    #[serde(deserialize_with = "kinds")]
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
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
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

/// All languages; English first. Read when first asked for; a test reads every file, so none is ever missing here.
pub(super) fn languages() -> &'static [Language] {
    static ALL: LazyLock<Vec<Language>> =
        LazyLock::new(|| FILES.into_iter().filter_map(|file| toml::from_str(file).ok()).collect());
    &ALL
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

impl<'de> Deserialize<'de> for Words {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let phrases = distinct::<D>(Vec::deserialize(from)?)?;
        Ok(Self::new(phrases.iter().map(|phrase| (phrase.as_str(), ()))))
    }
}

impl<'de> Deserialize<'de> for Phrases {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let written = distinct::<D>(Vec::deserialize(from)?)?;
        let patterns: Result<Vec<Pattern>, String> = written.iter().map(|written| Pattern::new(written)).collect();
        let patterns = patterns.map_err(D::Error::custom)?;
        Ok(Self::new(patterns.into_iter().map(|pattern| ((), pattern)), |_| None))
    }
}

fn distinct<'de, D: Deserializer<'de>>(list: Vec<String>) -> Result<Vec<String>, D::Error> {
    let mut seen = HashSet::new();
    match list.iter().find(|phrase| !seen.insert(phrase.to_lowercase())) {
        Some(twice) => Err(D::Error::custom(format!("{twice:?} stands twice in one list"))),
        None => Ok(list),
    }
}

fn kinds<'de, D: Deserializer<'de>>(from: D) -> Result<Lexicon<PageKind>, D::Error> {
    let kinds: HashMap<PageKind, Vec<String>> = HashMap::deserialize(from)?;
    Ok(Lexicon::new(kinds.iter().flat_map(|(kind, list)| paired(list, *kind))))
}

impl TryFrom<Calendar> for Clock {
    type Error = String;

    fn try_from(calendar: Calendar) -> Result<Self, String> {
        let months = || numbered(&calendar.months).map(|(word, at)| (word, Named::Month(at)));
        let short = || numbered(&calendar.short_months).map(|(word, at)| (word, Named::Month(at)));
        let seasons = || listed(&calendar.seasons, &Season::ALL).map(|(word, season)| (word, Named::Season(season)));
        let feasts = || calendar.feasts.iter().flat_map(|(feast, list)| paired(list, Named::Feast(*feast)));
        let weekdays = listed(&calendar.weekdays, &WEEKDAYS).map(|(word, day)| (word, Named::Weekday(day)));
        let weekends = paired(&calendar.weekends, Named::Weekend);
        let units = || listed(&calendar.units, &Unit::ALL);
        let unit_names = units().map(|(word, unit)| (word, Named::Unit(unit)));
        let named = months().chain(seasons()).chain(feasts()).chain(weekdays).chain(weekends).chain(unit_names);
        let adverbs = listed(&calendar.adverbs, &Season::ALL).map(|(word, season)| (word, Named::Season(season)));
        let numbers = calendar.numbers.iter().flat_map(|number| paired(&number.said, number.value));
        let amounts = calendar.amounts.iter().flat_map(|some| paired(&some.said, (some.least, some.most)));
        let prepositions = calendar.prepositions.iter().flat_map(|(preposition, list)| paired(list, *preposition));
        let clock = Self {
            named: Lexicon::new(named),
            events: Lexicon::new(months().chain(short()).chain(seasons()).chain(feasts())),
            adverbs: Lexicon::new(adverbs),
            months: Lexicon::new(numbered(&calendar.months).chain(numbered(&calendar.short_months))),
            units: Lexicon::new(units()),
            numbers: Lexicon::new(numbers),
            amounts: Lexicon::new(amounts),
            ordinals: Lexicon::new(numbered(&calendar.ordinals)),
            parts: Lexicon::new(listed(&calendar.parts, &Part::ALL)),
            prepositions: Lexicon::new(prepositions),
            periods: Patterns::default(),
            bounds: Patterns::default(),
            hedges: calendar.hedges,
            inexact: calendar.inexact,
        };
        clock.with_patterns(&calendar.periods, &calendar.bounds)
    }
}

impl Clock {
    fn with_patterns(self, periods: &[Told], bounds: &BTreeMap<Bound, Vec<String>>) -> Result<Self, String> {
        let periods = patterns(periods.iter().map(|told| (told.means, &told.said)))?;
        let bounds = patterns(bounds.iter().map(|(bound, list)| (*bound, list)))?;
        // Patterns that begin with a stretch of time begin as all others do.
        let flat = Patterns::new(periods.iter().cloned(), |slot| self.beginnings(slot, &[]));
        let times: Vec<String> = flat.beginnings().cloned().collect();
        let periods = Patterns::new(periods, |slot| self.beginnings(slot, &times));
        let bounds = Patterns::new(bounds, |slot| self.beginnings(slot, &times));
        Ok(Self { periods, bounds, ..self })
    }

    /// What a slot may begin with. `times`: words that a stretch of time begins with.
    fn beginnings(&self, slot: Slot, times: &[String]) -> Option<Beginnings> {
        let (words, figures): (Vec<&str>, bool) = match slot {
            Slot::Named => (self.named.beginnings().collect(), false),
            Slot::Event => (self.events.beginnings().collect(), false),
            Slot::Adverb => (self.adverbs.beginnings().collect(), false),
            Slot::Month => (self.months.beginnings().collect(), true),
            Slot::Unit => (self.units.beginnings().collect(), false),
            Slot::Part => (self.parts.beginnings().collect(), false),
            Slot::Number => {
                (self.numbers.beginnings().chain(self.amounts.beginnings()).chain(NUMERALS).collect(), true)
            }
            Slot::Nth => (self.ordinals.beginnings().collect(), true),
            Slot::Year | Slot::Day | Slot::Quarter | Slot::Decade => (Vec::new(), true),
            Slot::Whole | Slot::Time | Slot::YearFromToday => (times.iter().map(String::as_str).collect(), true),
            Slot::Bookmarks | Slot::About | Slot::Article | Slot::Something | Slot::Perhaps | Slot::Saved => {
                return None;
            }
        };
        Some(Beginnings { words: words.into_iter().map(str::to_owned).collect(), figures })
    }
}

fn patterns<'a, M: Copy>(written: impl Iterator<Item = (M, &'a Vec<String>)>) -> Result<Vec<(M, Pattern)>, String> {
    let each = written.flat_map(|(meaning, list)| list.iter().map(move |written| (meaning, written)));
    each.map(|(meaning, written)| Ok((meaning, Pattern::new(written)?))).collect()
}

/// Each word with the place of its list, from 1.
fn numbered(lists: &[Vec<String>]) -> impl Iterator<Item = (&str, u32)> {
    lists.iter().zip(1..).flat_map(|(list, at)| paired(list, at))
}

fn listed<'a, T: Copy>(lists: &'a [Vec<String>], values: &'a [T]) -> impl Iterator<Item = (&'a str, T)> {
    lists.iter().zip(values).flat_map(|(list, value)| paired(list, *value))
}

fn paired<T: Copy>(list: &[String], value: T) -> impl Iterator<Item = (&str, T)> {
    list.iter().map(move |word| (word.as_str(), value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_can_be_read() {
        for file in FILES {
            let language: Result<Language, _> = toml::from_str(file);
            let read = language.map(|language| language.code).map_err(|error| error.to_string());
            assert!(read.is_ok(), "{} {read:?}", file.lines().next().unwrap_or_default());
        }
        assert_eq!(languages().len(), FILES.len());
    }

    #[test]
    fn every_file_has_the_same_keys() {
        let keys = |file: &str| keys_of(&toml::Value::Table(file.parse().unwrap()));
        let english = keys(FILES[0]);
        for file in FILES {
            assert_eq!(keys(file), english, "{}", file.lines().next().unwrap_or_default());
        }
    }

    /// The paths of all keys of tables, `calendar.feasts.christmas`; lists have none.
    fn keys_of(value: &toml::Value) -> Vec<String> {
        let below = |(key, value): (&String, &toml::Value)| {
            let below = keys_of(value).into_iter().map(|below| format!("{key}.{below}")).collect::<Vec<_>>();
            if below.is_empty() { vec![key.clone()] } else { below }
        };
        value.as_table().into_iter().flatten().flat_map(below).collect()
    }

    #[test]
    fn what_is_wrong_in_a_file_is_named() {
        let check = |from: &str, to: &str, expected: &str| {
            let file = FILES[0].replacen(from, to, 1);
            let error = toml::from_str::<Language>(&file).map(|language| language.code).unwrap_err().to_string();
            assert!(error.contains(expected), "{error}");
        };
        check("{unit}", "{unti}", "{unti} is no slot");
        check("unspaced", "unspacd", "unknown field `unspacd`");
        check("persons = [", "persons = [\"i\", ", "\"i\" stands twice");
        check("means = \"ago\"", "means = \"agoo\"", "unknown variant `agoo`");
    }
}
