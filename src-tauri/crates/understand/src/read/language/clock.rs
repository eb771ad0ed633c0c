//! How a language tells time.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{Words, Written, paired};
use crate::phrasebook::Piece;
use crate::read::{
    lexicon::Lexicon,
    pattern::{Beginnings, Pattern, Patterns, Slot},
    time::{Bound, Feast, Meaning, NUMERALS, Named, Part, Preposition, Season, Unit, WEEKDAYS},
};

/// How a language tells time.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", bound(deserialize = "'de: 'static"))]
struct Calendar {
    /// From January on.
    months: [Written; 12],
    /// Abbreviations, which count only beside a year or a day.
    short_months: [Written; 12],
    /// From spring on.
    seasons: [Written; 4],
    /// Forms of the seasons that say "in" by themselves.
    adverbs: [Written; 4],
    /// From Monday on.
    weekdays: [Written; 7],
    weekends: Written,
    feasts: BTreeMap<Feast, Written>,
    /// Day, week, month, year.
    units: [Written; 4],
    numbers: Vec<Number>,
    amounts: Vec<SomeNumber>,
    /// First, second, third, fourth.
    ordinals: [Written; 4],
    /// Early, mid, late.
    parts: [Written; 3],
    /// Patterns of stretches of time; of several that are as long, the first counts.
    periods: Vec<Told>,
    /// Patterns of stretches that one or two others bound.
    bounds: BTreeMap<Bound, Written>,
    prepositions: BTreeMap<Preposition, Written>,
    /// Words between a preposition and its time: `maybe`.
    hedges: Words,
    /// Those of them that make a time inexact: `around`.
    inexact: Words,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
struct Number {
    value: u32,
    said: Written,
}

/// `a few`
#[derive(Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
struct SomeNumber {
    least: u32,
    most: u32,
    said: Written,
}

/// Patterns of stretches of time.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
struct Told {
    means: Meaning,
    said: Written,
}

/// A calendar made ready.
#[derive(Deserialize)]
#[serde(try_from = "Calendar", bound(deserialize = "'de: 'static"))]
pub(in crate::read) struct Clock {
    pub(in crate::read) named: Lexicon<Named>,
    pub(in crate::read) events: Lexicon<Named>,
    pub(in crate::read) adverbs: Lexicon<Named>,
    pub(in crate::read) months: Lexicon<u32>,
    pub(in crate::read) units: Lexicon<Unit>,
    pub(in crate::read) numbers: Lexicon<u32>,
    pub(in crate::read) amounts: Lexicon<(u32, u32)>,
    pub(in crate::read) ordinals: Lexicon<u32>,
    pub(in crate::read) parts: Lexicon<Part>,
    pub(in crate::read) periods: Patterns<Meaning>,
    pub(in crate::read) bounds: Patterns<Bound>,
    pub(in crate::read) prepositions: Lexicon<Preposition>,
    pub(in crate::read) hedges: Words,
    pub(in crate::read) inexact: Words,
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
    fn with_patterns(self, periods: &[Told], bounds: &BTreeMap<Bound, Written>) -> Result<Self, String> {
        let periods = patterns(periods.iter().map(|told| (told.means, &told.said)))?;
        let bounds = patterns(bounds.iter().map(|(bound, list)| (*bound, list)))?;
        // Patterns that begin with a stretch of time begin as all others do.
        let flat = Patterns::new(periods.iter().cloned(), |slot| self.beginnings(slot, &[]));
        let times: Vec<Piece> = flat.beginnings().cloned().collect();
        let periods = Patterns::new(periods, |slot| self.beginnings(slot, &times));
        let bounds = Patterns::new(bounds, |slot| self.beginnings(slot, &times));
        Ok(Self { periods, bounds, ..self })
    }

    /// What a slot may begin with. `times`: words that a stretch of time begins with.
    fn beginnings(&self, slot: Slot, times: &[Piece]) -> Option<Beginnings> {
        let (words, figures): (Vec<Piece>, bool) = match slot {
            Slot::Named => (self.named.beginnings().cloned().collect(), false),
            Slot::Event => (self.events.beginnings().cloned().collect(), false),
            Slot::Adverb => (self.adverbs.beginnings().cloned().collect(), false),
            Slot::Month => (self.months.beginnings().cloned().collect(), true),
            Slot::Unit => (self.units.beginnings().cloned().collect(), false),
            Slot::Part => (self.parts.beginnings().cloned().collect(), false),
            Slot::Number => {
                let words = self.numbers.beginnings().chain(self.amounts.beginnings()).cloned();
                (words.chain(NUMERALS.map(Piece::from)).collect(), true)
            }
            Slot::Nth => (self.ordinals.beginnings().cloned().collect(), true),
            Slot::Year | Slot::Day | Slot::Quarter | Slot::Decade => (Vec::new(), true),
            Slot::Whole | Slot::Time | Slot::YearFromToday => (times.to_vec(), true),
            Slot::Bookmarks | Slot::About | Slot::Article | Slot::Something | Slot::Perhaps | Slot::Saved => {
                return None;
            }
        };
        Some(Beginnings { words, figures })
    }
}

fn patterns<'a, M: Copy>(written: impl Iterator<Item = (M, &'a Written)>) -> Result<Vec<(M, Pattern)>, String> {
    let each = written.flat_map(|(meaning, list)| list.iter().map(move |written| (meaning, written)));
    each.map(|(meaning, written)| Ok((meaning, Pattern::new(written)?))).collect()
}

/// Each word with the place of its list, from 1.
fn numbered(lists: &[Written]) -> impl Iterator<Item = (&'static str, u32)> {
    lists.iter().zip(1..).flat_map(|(list, at)| paired(list, at))
}

fn listed<'a, T: Copy>(lists: &'a [Written], values: &'a [T]) -> impl Iterator<Item = (&'static str, T)> + 'a {
    lists.iter().zip(values).flat_map(|(list, value)| paired(list, *value))
}
