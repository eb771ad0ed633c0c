//! One stretch of time as English says it: "March 2022", "last spring", "two weeks ago", "the 2010s", "early 2021".

use chrono::{Datelike, NaiveDate, Weekday};

use super::{
    calendar::{Season, Span, Unit, last_weekday},
    number::{Amount, amount},
};
use crate::understand::question::Token;

/// How surely these words mean a time, and not a topic.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Strength {
    /// Only ever a time: "last spring", "two weeks ago", "early 2021".
    Certain,
    /// A date, which titles have as well: "June 2019".
    Dated,
    /// A year or a month alone.
    Bare,
    /// A season or a feast alone, a topic more often than not.
    Vague,
}

/// A stretch of time and the number of tokens that say it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Period {
    pub(super) span: Span,
    pub(super) length: usize,
    pub(super) strength: Strength,
    /// For the chip.
    pub(super) name: String,
}

type Parsed = Option<(Span, usize, Strength)>;

/// The stretch of time that begins at this token.
pub(super) fn period(tokens: &[Token], at: usize, today: NaiveDate) -> Option<Period> {
    let start = at + usize::from(word(tokens, at) == "the");
    let (mut found, name) = match qualified(tokens, start, today) {
        Some((parsed, name)) => (parsed, name),
        None => {
            let parsed = plain(tokens, start, today, start > at)?;
            (parsed, parsed.0.name())
        }
    };
    found.1 += start - at;
    Some(Period { span: found.0, length: found.1, strength: found.2, name })
}

/// The word at a place; empty where there is none.
pub(super) fn word(tokens: &[Token], at: usize) -> &str {
    tokens.get(at).map_or("", |token| token.lower.as_str())
}

/// "early 2021", "end of last year", "first half of 2020", "mid-2019".
fn qualified(tokens: &[Token], at: usize, today: NaiveDate) -> Option<((Span, usize, Strength), String)> {
    let first = word(tokens, at);
    if let Some((qualifier, rest)) = first.split_once('-') {
        let part = part_named(qualifier)?;
        let span = year_of(rest)?;
        return Some(((part(span)?, 1, Strength::Certain), format!("{} {}", tidy(qualifier), span.name())));
    }
    let (part, length, name): (PartOf, usize, &str) = match (first, word(tokens, at + 1)) {
        ("first", "half") => (|span| Some(Span { start: span.start, end: halfway(span)? }), 2, "first half of"),
        ("second", "half") => (|span| Some(Span { start: halfway(span)?, end: span.end }), 2, "second half of"),
        _ => (part_named(first)?, 1, tidy(first)),
    };
    let joined = usize::from(matches!(word(tokens, at + length), "in" | "of"));
    let (span, used, strength) = plain(tokens, at + length + joined, today, false)?;
    (strength != Strength::Vague && span.length() > 20)
        .then(|| Some(((part(span)?, length + joined + used, Strength::Certain), format!("{name} {}", span.name()))))?
}

type PartOf = fn(Span) -> Option<Span>;

fn part_named(word: &str) -> Option<PartOf> {
    Some(match word {
        "early" | "beginning" | "start" => Span::early,
        "mid" | "middle" => Span::middle,
        "late" | "end" => Span::late,
        "earlier" | "later" => Some,
        _ => return None,
    })
}

fn tidy(qualifier: &str) -> &str {
    match qualifier {
        "beginning" | "start" => "early",
        "middle" => "mid",
        "end" => "late",
        other => other,
    }
}

fn halfway(span: Span) -> Option<NaiveDate> {
    span.start.checked_add_days(chrono::Days::new(span.length() / 2))
}

/// `article`: "the" stands before, which makes "the last year" the last twelve months.
fn plain(tokens: &[Token], at: usize, today: NaiveDate, article: bool) -> Parsed {
    date(tokens, at)
        .or_else(|| ago(tokens, at, today))
        .or_else(|| near_days(tokens, at, today))
        .or_else(|| before_last(tokens, at, today))
        .or_else(|| rolling(tokens, at, today, article))
        .or_else(|| this_or_last(tokens, at, today))
        .or_else(|| named(tokens, at, today))
}

/// Dates in figures and words: "2022-03-01", "3 March 2022", "March 3rd, 2022", "March 2022", "Q3 2021", "2019".
fn date(tokens: &[Token], at: usize) -> Parsed {
    let (first, second, third) = (word(tokens, at), word(tokens, at + 1), word(tokens, at + 2));
    if let Some(span) = figures(first) {
        return Some((span, 1, Strength::Dated));
    }
    let dated = |span: Option<Span>, length| span.map(|span| (span, length, Strength::Dated));
    let in_words = |day: &str, month: &str, year: &str| {
        let date = NaiveDate::from_ymd_opt(year_number(year)?, month_number(month)?, ordinal(day)?)?;
        Span::day(date)
    };
    dated(in_words(first, second, third), 3)
        .or_else(|| dated(in_words(second, first, third), 3))
        .or_else(|| (second == "of").then(|| dated(in_words(first, third, word(tokens, at + 3)), 4))?)
        .or_else(|| dated(month_of(first, second), 2))
        .or_else(|| (second == "of").then(|| dated(month_of(first, third), 3))?)
        .or_else(|| dated(quarter(first, second).or_else(|| quarter(second, first)), 2))
        .or_else(|| season_of(tokens, at))
        .or_else(|| decade(first).map(|span| (span, 1, Strength::Dated)))
        .or_else(|| year_of(first).map(|span| (span, 1, Strength::Bare)))
}

fn month_of(month: &str, year: &str) -> Option<Span> {
    Span::month(year_number(year)?, month_number(month)?)
}

fn quarter(quarter: &str, year: &str) -> Option<Span> {
    let number: u32 = quarter.strip_prefix('q')?.parse().ok().filter(|number| (1..=4).contains(number))?;
    Span::months(NaiveDate::from_ymd_opt(year_number(year)?, number * 3 - 2, 1)?, 3)
}

/// "spring 2020", "summer of 2019", "christmas 2018".
fn season_of(tokens: &[Token], at: usize) -> Parsed {
    let joined = usize::from(word(tokens, at + 1) == "of");
    let year = year_number(word(tokens, at + 1 + joined))?;
    let span = season(word(tokens, at)).map_or_else(|| feast(word(tokens, at), year), |season| season.of(year))?;
    Some((span, 2 + joined, Strength::Dated))
}

/// "two years ago", "about a month ago" (about is read before), "a few weeks ago", "years ago", "long ago".
fn ago(tokens: &[Token], at: usize, today: NaiveDate) -> Parsed {
    let certain = |span: Option<Span>, length| span.map(|span| (span, length, Strength::Certain));
    let long = || Some(Span::until(Unit::Year.before(today, 2)?));
    match (word(tokens, at), word(tokens, at + 1), word(tokens, at + 2), word(tokens, at + 3)) {
        ("long" | "ages", "ago", ..) => return certain(long(), 2),
        ("long", "time", "ago", _) => return certain(long(), 3),
        ("a", "long", "time", "ago") => return certain(long(), 4),
        ("years", "ago", ..) => return certain(long(), 2),
        ("half", "a", "year", "ago") => return certain(Span::ago(today, 6, Unit::Month), 4),
        _ => {}
    }
    let (amount, used) = amount(tokens, at).unwrap_or((Amount::Some(2, 9), 0));
    let unit = unit(word(tokens, at + used))?;
    matches!(word(tokens, at + used + 1), "ago" | "back").then_some(())?;
    let span = match amount {
        Amount::Exactly(count) => Span::ago(today, count, unit),
        Amount::Some(low, high) => Span::some_ago(today, (low, high), unit),
    };
    certain(span, used + 2)
}

/// "today", "yesterday", "the other day", "recently".
fn near_days(tokens: &[Token], at: usize, today: NaiveDate) -> Parsed {
    let back = |days| Span::day(Unit::Day.before(today, days)?);
    let (span, length, strength) = match (word(tokens, at), word(tokens, at + 1), word(tokens, at + 2)) {
        ("day", "before", "yesterday") => (back(2), 3, Strength::Certain),
        ("earlier", "today", _) => (back(0), 2, Strength::Certain),
        ("other", "day", _) => (Span::last(today, 14, Unit::Day), 2, Strength::Certain),
        ("last", "night", _) => (Span::last(today, 1, Unit::Day), 2, Strength::Certain),
        ("this", "morning" | "afternoon" | "evening", _) => (back(0), 2, Strength::Certain),
        ("today", ..) => (back(0), 1, Strength::Vague),
        ("yesterday", ..) => (back(1), 1, Strength::Certain),
        ("recently" | "lately", ..) => (Span::last(today, 2, Unit::Month), 1, Strength::Vague),
        _ => return None,
    };
    Some((span?, length, strength))
}

/// "the year before last", "the summer before last".
fn before_last(tokens: &[Token], at: usize, today: NaiveDate) -> Parsed {
    (word(tokens, at + 1) == "before" && word(tokens, at + 2) == "last").then_some(())?;
    let first = word(tokens, at);
    let span = match unit(first) {
        Some(unit) => unit.around(unit.before(today, 2)?),
        None => last_named(first, today)?.years_earlier(1),
    };
    Some((span?, 3, Strength::Certain))
}

/// "the last three months", "past week", "the last year", "last few days".
fn rolling(tokens: &[Token], at: usize, today: NaiveDate, article: bool) -> Parsed {
    let first = word(tokens, at);
    matches!(first, "last" | "past" | "previous").then_some(())?;
    let (amount, used) = match amount(tokens, at + 1) {
        Some(found) => found,
        None if article || first == "past" => (Amount::Exactly(1), 0),
        None => return None,
    };
    let unit = unit(word(tokens, at + 1 + used))?;
    let count = match amount {
        Amount::Exactly(count) | Amount::Some(_, count) => count,
    };
    Some((Span::last(today, count, unit)?, used + 2, Strength::Certain))
}

/// "last year", "this month", "last june", "this summer", "last tuesday", "last weekend".
fn this_or_last(tokens: &[Token], at: usize, today: NaiveDate) -> Parsed {
    let (first, second) = (word(tokens, at), word(tokens, at + 1));
    let last = match first {
        "last" | "previous" => true,
        "this" => false,
        _ => return None,
    };
    let span = match (unit(second), last) {
        _ if second == "weekend" => weekend(today, last),
        (Some(unit), true) => unit.around(unit.before(unit.around(today)?.start, 1)?),
        (Some(unit), false) => unit.around(today),
        (None, true) => last_named(second, today),
        (None, false) => this_named(second, today),
    };
    Some((span?, 2, Strength::Certain))
}

/// A month, a season or a feast alone: the last one that has begun.
fn named(tokens: &[Token], at: usize, today: NaiveDate) -> Parsed {
    let first = word(tokens, at);
    if let Some(weekday) = weekday(first) {
        return Some((Span::day(last_weekday(today, weekday)?)?, 1, Strength::Vague));
    }
    let strength = if month_number(first).is_some() { Strength::Bare } else { Strength::Vague };
    let begun = |year| in_year(first, year).filter(|span| span.start <= today);
    let span = begun(today.year()).or_else(|| begun(today.year() - 1))?;
    Some((span, 1, strength))
}

/// The last one that is over: "last autumn" in November is the autumn of the year before.
fn last_named(name: &str, today: NaiveDate) -> Option<Span> {
    if let Some(weekday) = weekday(name) {
        return Span::day(last_weekday(today, weekday)?);
    }
    (0..=2).filter_map(|back| in_year(name, today.year() - back)).find(|span| span.end <= today)
}

/// The one that is going on, or the one of this year.
fn this_named(name: &str, today: NaiveDate) -> Option<Span> {
    if let Some(weekday) = weekday(name) {
        let monday = Unit::Week.around(today)?.start;
        return Span::day(monday.checked_add_days(chrono::Days::new(u64::from(weekday.num_days_from_monday())))?);
    }
    let before = in_year(name, today.year() - 1).filter(|span| span.end > today);
    before.or_else(|| in_year(name, today.year()))
}

fn in_year(name: &str, year: i32) -> Option<Span> {
    if let Some(month) = month_number(name) {
        return Span::month(year, month);
    }
    season(name).map_or_else(|| feast(name, year), |season| season.of(year))
}

fn weekend(today: NaiveDate, last: bool) -> Option<Span> {
    let week = Unit::Week.around(if last { Unit::Week.before(today, 1)? } else { today })?;
    Some(Span { start: Unit::Day.before(week.end, 2)?, end: week.end })
}

/// What happens around a feast is remembered as that feast.
fn feast(name: &str, year: i32) -> Option<Span> {
    let (month, day, days) = match name {
        "christmas" | "xmas" => (12, 11, 22),
        "halloween" => (10, 25, 10),
        _ => return None,
    };
    Span::days(NaiveDate::from_ymd_opt(year, month, day)?, days)
}

/// "2022-03-01", "2022/03/01", "1.3.2022", "2022-03", "2019-2021".
fn figures(word: &str) -> Option<Span> {
    let parts: Vec<&str> = word.split(['-', '/', '.', '–']).collect();
    let number = |text: &str| text.parse::<u32>().ok().filter(|_| text.len() <= 2);
    match parts.as_slice() {
        [year, month, day] if year.len() == 4 => {
            Span::day(NaiveDate::from_ymd_opt(year_number(year)?, number(month)?, number(day)?)?)
        }
        [day, month, year] if word.contains('.') => {
            Span::day(NaiveDate::from_ymd_opt(year_number(year)?, number(month)?, number(day)?)?)
        }
        [first, last] if last.len() == 4 => {
            let (first, last) = (Span::year(year_number(first)?)?, Span::year(year_number(last)?)?);
            (first.start < last.start).then_some(Span { start: first.start, end: last.end })
        }
        [year, month] => Span::month(year_number(year)?, number(month)?),
        _ => None,
    }
}

fn year_of(word: &str) -> Option<Span> {
    Span::year(year_number(word)?)
}

/// Years in which somebody may have saved a bookmark.
fn year_number(word: &str) -> Option<i32> {
    word.parse().ok().filter(|year| word.len() == 4 && (1990..2100).contains(year))
}

/// "2010s", "90s".
fn decade(word: &str) -> Option<Span> {
    let digits = word.strip_suffix("'s").or_else(|| word.strip_suffix('s'))?;
    let first = match digits.trim_start_matches('\'') {
        "90" => 1990,
        "00" => 2000,
        "10" => 2010,
        "20" => 2020,
        full => year_number(full).filter(|year| year % 10 == 0)?,
    };
    Span::years(first, 10)
}

fn ordinal(word: &str) -> Option<u32> {
    let digits = ["st", "nd", "rd", "th"].iter().find_map(|ending| word.strip_suffix(ending)).unwrap_or(word);
    digits.parse().ok().filter(|_| digits.len() <= 2)
}

fn month_number(word: &str) -> Option<u32> {
    Some(match word {
        "january" | "jan" => 1,
        "february" | "feb" => 2,
        "march" | "mar" => 3,
        "april" | "apr" => 4,
        "may" => 5,
        "june" | "jun" => 6,
        "july" | "jul" => 7,
        "august" | "aug" => 8,
        "september" | "sept" | "sep" => 9,
        "october" | "oct" => 10,
        "november" | "nov" => 11,
        "december" | "dec" => 12,
        _ => return None,
    })
}

fn season(word: &str) -> Option<Season> {
    Some(match word {
        "spring" => Season::Spring,
        "summer" => Season::Summer,
        "autumn" | "fall" => Season::Autumn,
        "winter" => Season::Winter,
        _ => return None,
    })
}

fn weekday(word: &str) -> Option<Weekday> {
    word.ends_with("day").then(|| word.parse().ok()).flatten()
}

fn unit(word: &str) -> Option<Unit> {
    Some(match word {
        "day" | "days" => Unit::Day,
        "week" | "weeks" => Unit::Week,
        "month" | "months" => Unit::Month,
        "year" | "years" => Unit::Year,
        _ => return None,
    })
}
