//! When something was saved, in plain English: "last spring", "in March 2022", "before 2018", "between 2019 and 2021".
//!
//! Days begin at midnight UTC, weeks on Monday, seasons are northern. A date may belong to a title ("best albums of
//! 2019"), so a bare one counts only where the words around it say that it is the time of saving.

use chrono::{DateTime, NaiveDate, Utc};

use crate::words::is_function_word;

use super::{
    Context,
    condition::{Condition, Found},
    phrasing::saving_before,
    question::Question,
};

mod calendar;
mod number;
mod period;

pub(super) use calendar::Span;

use period::{Period, Strength, period, word};

const PREPOSITIONS: &[&str] =
    &["in", "during", "from", "on", "around", "circa", "about", "over", "at", "of", "back", "since"];
/// Between a preposition and its period.
const HEDGES: &[&str] = &[
    "about",
    "around",
    "roughly",
    "approximately",
    "maybe",
    "sometime",
    "some",
    "almost",
    "nearly",
    "in",
    "back",
    "circa",
];
const INEXACT: &[&str] = &["about", "around", "roughly", "approximately", "circa"];

/// The time that is told here.
pub(super) fn at(context: &Context, place: usize) -> Option<Found> {
    between(context, place).or_else(|| bounded(context, place)).or_else(|| within(context, place))
}

/// The stretch of time that a text is, as in `after:2019` or `--before "last spring"`.
pub(super) fn parse_span(text: &str, now: DateTime<Utc>) -> Option<Span> {
    let question = Question::new(text);
    let found = period(question.tokens(), 0, now.date_naive())?;
    (found.length == question.tokens().len()).then_some(found.span)
}

/// "between 2019 and 2021", "from June to August 2020", "from 2019 until 2021".
fn between(context: &Context, place: usize) -> Option<Found> {
    let (tokens, today) = (context.tokens, context.now.date_naive());
    let joints: &[&str] = match word(tokens, place) {
        "between" => &["and"],
        "from" => &["to", "until", "till", "through"],
        _ => return None,
    };
    let first = period(tokens, place + 1, today)?;
    let joint = place + 1 + first.length;
    joints.contains(&word(tokens, joint)).then_some(())?;
    let last = period(tokens, joint + 1, today)?;
    let span = Span { start: first.span.in_or_before(last.span)?, end: last.span.end };
    Some(found(place..joint + 1 + last.length, span.name(), (span.after(), Some(span.end))))
}

/// "before 2018", "since June", "after March 2020", "until 2019", "older than two years", "over a year ago".
fn bounded(context: &Context, place: usize) -> Option<Found> {
    let (tokens, today) = (context.tokens, context.now.date_naive());
    let (bound, length) = match (word(tokens, place), word(tokens, place + 1)) {
        ("before", _) => (Bound::Before, 1),
        ("prior", "to") => (Bound::Before, 2),
        ("since", _) => (Bound::Since, 1),
        ("after", _) => (Bound::After, 1),
        ("until" | "till", _) => (Bound::Until, 1),
        ("up", "to" | "until") => (Bound::Until, 2),
        ("over", _) => (Bound::Before, 1),
        ("more" | "older", "than") => (Bound::Before, 2),
        _ => return None,
    };
    let period = period(tokens, place + length, today)?;
    let needs_ago = matches!(word(tokens, place), "over" | "more");
    let ago = matches!(word(tokens, place + length + period.length - 1), "ago" | "back");
    let vague = period.strength == Strength::Vague && !saving_before(tokens, place);
    if (needs_ago && !ago) || vague {
        return None;
    }
    let Period { span, name, .. } = period;
    let (label, range) = match bound {
        Bound::Before => (format!("before {name}"), (None, Some(span.start))),
        Bound::Until => (format!("until {name}"), (None, Some(span.end))),
        Bound::Since => (format!("since {name}"), (Some(span.start), None)),
        Bound::After => (format!("after {name}"), (Some(span.end), None)),
    };
    Some(found(place..place + length + period.length, label, range))
}

#[derive(Debug, Clone, Copy)]
enum Bound {
    Before,
    Until,
    Since,
    After,
}

/// "in March 2022", "around christmas 2018", "last spring".
fn within(context: &Context, place: usize) -> Option<Found> {
    let (tokens, today) = (context.tokens, context.now.date_naive());
    let preposition = Some(word(tokens, place)).filter(|word| PREPOSITIONS.contains(word));
    let mut start = place + usize::from(preposition.is_some());
    while preposition.is_some() && HEDGES.contains(&word(tokens, start)) {
        start += 1;
    }
    let period = period(tokens, start, today)?;
    let end = start + period.length;
    if !meant(context, place..end, &period, preposition) {
        return None;
    }
    let inexact = (place..start).any(|at| INEXACT.contains(&word(tokens, at)));
    let span = if inexact { period.span.around()? } else { period.span };
    let name = if inexact { format!("around {}", period.name) } else { period.name };
    Some(found(place..end, name, (span.after(), Some(span.end))))
}

/// Whether the words around a period say that it is the time of saving.
fn meant(context: &Context, range: std::ops::Range<usize>, period: &Period, preposition: Option<&str>) -> bool {
    let tokens = context.tokens;
    let before = range.start.checked_sub(1).and_then(|at| tokens.get(at));
    let set_off = before.is_none_or(|token| token.ends_clause);
    let next = word(tokens, range.end);
    let ended = range.end.checked_sub(1).and_then(|last| tokens.get(last)).is_some_and(|token| token.ends_clause);
    // "This week in Rust" is a newsletter, "last week tonight" a show.
    let closes = ended || (is_function_word(next) && next != "in");
    let saving = saving_before(tokens, range.start);
    match (period.strength, preposition) {
        _ if saving => true,
        (_, Some("of" | "about" | "back")) => false,
        (Strength::Certain, Some(_)) => true,
        (Strength::Certain, None) => closes,
        (Strength::Dated, Some("on" | "at" | "over")) => period.span.length() == 1,
        (Strength::Dated, Some(_)) => true,
        (Strength::Dated, None) => set_off && closes,
        (Strength::Bare, Some("from")) => closes,
        (Strength::Bare, Some("in" | "during" | "around")) => closes && (set_off || context.about_bookmarks),
        (Strength::Bare | Strength::Vague, _) => false,
    }
}

fn found(
    tokens: std::ops::Range<usize>,
    label: String,
    (after, before): (Option<NaiveDate>, Option<NaiveDate>),
) -> Found {
    Found { tokens, condition: Condition::Time { label, after, before } }
}
