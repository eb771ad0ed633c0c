//! When something was saved, in plain words: "last spring", "im März 2022", "avant 2018", "去年三月".
//!
//! Days begin at midnight UTC, weeks on Monday, seasons are northern. A date may belong to a title ("best albums of
//! 2019"), so a bare one counts only where the words around it say that it is the time of saving.

use std::ops::Range;

use chrono::{DateTime, NaiveDate, Utc};
use serde::Deserialize;

use super::{
    Context,
    condition::{Condition, Found},
    intent,
    language::{Language, languages},
    phrasing::{saving_after, saving_before},
    question::{Question, Token},
    site,
};

mod calendar;
mod meaning;
mod number;
mod period;

pub(super) use calendar::{Season, Span, Unit, WEEKDAYS};
pub(super) use meaning::{Feast, Meaning, Named, Part};
pub(super) use number::NUMERALS;

use meaning::{number, unit};
use number::Amount;
use period::{Memory, Period, Reader, Strength, Taken};

/// How one or two stretches of time bound another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Bound {
    Between,
    Before,
    Since,
    After,
    Until,
    /// Before, but only with a time counted from today: `over a year ago`.
    BeforeAgo,
    /// `older than two years`
    OlderThan,
}

/// What stands before a stretch of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Preposition {
    In,
    From,
    On,
    /// As often "of" as "from", or an article.
    Of,
    /// Makes a topic of what follows: `about`.
    Never,
}

/// One question in one language.
struct Reading<'a> {
    context: &'a Context<'a>,
    language: &'static Language,
    memory: &'a Memory,
}

impl<'a> Reading<'a> {
    fn reader(&self) -> Reader<'a> {
        let today = self.context.now.date_naive();
        let year = self.context.leaning.and_then(|leaning| leaning.year);
        let (language, tokens, memory) = (self.language, self.context.tokens, self.memory);
        Reader { language, tokens, today, year, memory, taken: Vec::new() }
    }
}

/// The time that is told here, in the language that tells the most of it.
pub(super) fn at(context: &Context, place: usize) -> Option<Found> {
    let told = |language| {
        let memory = Memory::default();
        let reading = Reading { context, language, memory: &memory };
        bounded(&reading, place).or_else(|| within(&reading, place))
    };
    context
        .languages()
        .filter_map(told)
        .reduce(|one, other| if other.tokens.len() > one.tokens.len() { other } else { one })
}

/// The stretch of time that a text is, as in `after:2019` or `--before "last spring"`.
pub(super) fn parse_span(text: &str, now: DateTime<Utc>) -> Option<Span> {
    let question = Question::new(text);
    let tokens: Vec<&Token> = question.tokens().iter().collect();
    let whole = |language| {
        let memory = Memory::default();
        let (tokens, today) = (tokens.as_slice(), now.date_naive());
        let reader = Reader { language, tokens, today, year: None, memory: &memory, taken: Vec::new() };
        reader.time_at(0).filter(|found| found.length == tokens.len())
    };
    languages().iter().find_map(whole).map(|found| found.span)
}

/// "between 2019 and 2021", "since June", "before 2018", "older than two years", "over a year ago".
fn bounded(reading: &Reading, place: usize) -> Option<Found> {
    let Reading { context, language, .. } = *reading;
    let tokens = context.tokens;
    let patterns = language.calendar.bounds.beginning_with(tokens.get(place)?);
    let matches = patterns.filter_map(|(pattern, bound)| {
        let mut reader = reading.reader();
        let length = pattern.matches(tokens, place, &mut reader)?;
        let range = place..place + length;
        let (label, days) = limits(bound, &reader.taken, reader.today)?;
        bound_is_meant(context, language, &range, (bound, &reader.taken)).then(|| found(language, range, label, days))
    });
    matches.reduce(|one, other| if other.tokens.len() > one.tokens.len() { other } else { one })
}

type Days = (Option<NaiveDate>, Option<NaiveDate>);

fn limits(bound: Bound, taken: &[Taken], today: NaiveDate) -> Option<(String, Days)> {
    if bound == Bound::OlderThan {
        let count = match number(taken) {
            Some(Amount::Exactly(count) | Amount::Some(count, _)) => count,
            None => 1,
        };
        let end = unit(taken)?.before(today, count)?;
        return Some((Span::until(end).name(), (None, Some(end))));
    }
    let mut periods = periods(taken);
    let Period { span, name, .. } = periods.next()?;
    Some(match bound {
        Bound::Before | Bound::BeforeAgo => (format!("before {name}"), (None, Some(span.start))),
        Bound::Until => (format!("until {name}"), (None, Some(span.end))),
        Bound::Since => (format!("since {name}"), (Some(span.start), None)),
        Bound::After => (format!("after {name}"), (Some(span.end), None)),
        Bound::Between | Bound::OlderThan => {
            let last = periods.next()?.span;
            let both = Span { start: span.in_or_before(last)?, end: last.end };
            (both.start < both.end).then(|| (both.name(), (both.after(), Some(both.end))))?
        }
    })
}

fn bound_is_meant(
    context: &Context,
    language: &'static Language,
    range: &Range<usize>,
    (bound, taken): (Bound, &[Taken]),
) -> bool {
    let saving = saved_around(context, language, range) || context.leaning.is_some();
    let sure = |period: &Period| match period.strength {
        Strength::Lately => false,
        Strength::Vague => saving || bound == Bound::Between,
        Strength::Bare => saving || bound == Bound::Between || closes(context, language, range.end),
        Strength::Certain | Strength::Dated => true,
    };
    let vague = bound == Bound::Between && periods(taken).all(|period| period.strength == Strength::Vague);
    let ago = bound != Bound::BeforeAgo || periods(taken).any(|period| period.ago);
    periods(taken).all(sure) && !vague && ago && context.is_spoken(language, range)
}

fn periods(taken: &[Taken]) -> impl Iterator<Item = &Period> {
    taken.iter().filter_map(|taken| match taken {
        Taken::Period(period) => Some(period),
        _ => None,
    })
}

/// "in March 2022", "around christmas 2018", "last spring".
fn within(reading: &Reading, place: usize) -> Option<Found> {
    let preposition = reading.language.calendar.prepositions.at(reading.context.tokens, place);
    let after = preposition.and_then(|(preposition, length)| told(reading, place, (Some(preposition), length)));
    after.or_else(|| told(reading, place, (None, 0)))
}

/// A stretch of time behind what stands before it.
fn told(reading: &Reading, place: usize, (preposition, length): (Option<Preposition>, usize)) -> Option<Found> {
    let Reading { context, language, .. } = *reading;
    let (tokens, clock) = (context.tokens, &language.calendar);
    let mut start = place + length;
    while preposition.is_some()
        && let Some((_, hedge)) = clock.hedges.at(tokens, start)
    {
        start += hedge;
    }
    let period = reading.reader().time_at(start)?;
    let range = place..start + period.length;
    if !(is_meant(context, language, &range, (&period, preposition)) && context.is_spoken(language, &range)) {
        return None;
    }
    let inexact = (place..start).any(|at| clock.inexact.holds(tokens, at));
    let span = if inexact { period.span.around()? } else { period.span };
    let name = if inexact { format!("around {}", period.name) } else { period.name };
    Some(found(language, range, name, (span.after(), Some(span.end))))
}

/// Whether the words around a period say that it is the time of saving.
fn is_meant(
    context: &Context,
    language: &Language,
    range: &Range<usize>,
    (period, preposition): (&Period, Option<Preposition>),
) -> bool {
    let set_off = is_set_off(context, range.start) || (language.unspaced && context.is_gap(range.start));
    let closes = closes(context, language, range.end);
    let about_bookmarks = context.about_bookmarks;
    match (period.strength, preposition) {
        (Strength::Lately, _) => saving_before(language, context.tokens, range.start),
        _ if context.leaning.is_some() => true,
        _ if saved_around(context, language, range) || interrupts(context, range) => true,
        // "2022年youtube上的股票": one condition behind another.
        _ if language.unspaced && set_off && site::at(context, range.end).is_some() => true,
        (_, Some(Preposition::Never)) => false,
        (Strength::Certain, Some(Preposition::In | Preposition::From)) => true,
        (Strength::Certain, _) => closes || (language.unspaced && set_off),
        (Strength::Dated, Some(Preposition::On)) => period.span.length() == 1,
        (Strength::Dated, Some(Preposition::In | Preposition::From)) => true,
        (Strength::Dated, None) => closes && set_off,
        (Strength::Bare, Some(Preposition::From)) => closes,
        (Strength::Bare, Some(Preposition::In)) => closes && (set_off || about_bookmarks),
        (Strength::Dated | Strength::Bare, Some(Preposition::Of)) => closes && about_bookmarks,
        (Strength::Bare, None) => language.unspaced && closes && (about_bookmarks || (set_off && range.start > 0)),
        (Strength::Bare | Strength::Vague, _) => false,
    }
}

fn saved_around(context: &Context, language: &Language, range: &Range<usize>) -> bool {
    saving_before(language, context.tokens, range.start) || saving_after(language, context.tokens, range.end)
}

/// "Was habe ich 2023 zu Brot gespeichert": the words that ask for all stand around it.
fn interrupts(context: &Context, range: &Range<usize>) -> bool {
    let outside = (0..context.tokens.len()).filter(|at| !range.contains(at));
    let tokens: Vec<&Token> = outside.filter_map(|at| context.tokens.get(at).copied()).collect();
    intent::asks_for_all(&tokens).is_some_and(|asked| asked.start < range.start && range.start < asked.end)
}

fn is_set_off(context: &Context, place: usize) -> bool {
    place.checked_sub(1).and_then(|before| context.tokens.get(before)).is_none_or(|token| token.ends_clause)
}

/// Whether a phrase may end before this place. "This week in Rust" is a newsletter, "last week tonight" a show.
fn closes(context: &Context, language: &Language, place: usize) -> bool {
    let ended = place.checked_sub(1).and_then(|last| context.tokens.get(last)).is_some_and(|token| token.ends_clause);
    let gap = language.unspaced && context.is_gap(place);
    ended
        || gap
        || [&language.connectors, &language.saving, &language.meeting]
            .iter()
            .any(|words| words.holds(context.tokens, place))
}

fn found(language: &'static Language, tokens: Range<usize>, label: String, (after, before): Days) -> Found {
    Found { tokens, language, condition: Condition::Time { label, after, before } }
}
