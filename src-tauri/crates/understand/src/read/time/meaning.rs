//! What patterns of time mean, and which days that is.

use chrono::{Datelike, NaiveDate, Weekday};
use serde::Deserialize;

use super::{
    calendar::{Season, Span, Unit},
    number::Amount,
    period::{Period, Strength, Taken, begun, in_year, last_named, this_named},
};

/// What a pattern of a stretch of time means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(in crate::read) enum Meaning {
    /// `two weeks ago`; without a number, some.
    Ago,
    HalfYearAgo,
    LongAgo,
    /// That day: `yesterday` is 1.
    DaysBack(u32),
    /// Today, but as often a topic.
    Today,
    /// From so many days back until today.
    Since(u32),
    /// The last two months, but as often a topic.
    Lately,
    /// `the last three months`
    Rolling,
    /// `the past week`
    RollingOne,
    /// `last year`, `last June`
    Last,
    This,
    BeforeLast,
    /// Where one word says it: `先月`.
    LastUnit(Unit),
    ThisUnit(Unit),
    BeforeLastUnit(Unit),
    /// `spring 2020`
    OfYear,
    /// The same where the season's own form says "in": `летом 2020`
    WithinYear,
    /// `March last year`
    OfYearFromToday,
    /// A day of a month; without a year, the last one.
    Day,
    Quarter,
    QuarterFromToday,
    FirstHalf,
    SecondHalf,
    /// `early 2021`
    Part,
    Decade,
    Year,
    /// A month, season or feast alone.
    Name,
}

/// What has a name in the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::read) enum Named {
    Unit(Unit),
    /// From 1.
    Month(u32),
    Season(Season),
    Weekday(Weekday),
    Weekend,
    Feast(Feast),
}

/// What happens around a feast is remembered as that feast.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(in crate::read) enum Feast {
    Christmas,
    Halloween,
    /// The turn of the year at the beginning of a year.
    NewYear,
}

/// A part of a longer stretch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::read) enum Part {
    Early,
    Middle,
    Late,
}

impl Meaning {
    pub(super) fn is_ago(self) -> bool {
        matches!(self, Self::Ago | Self::HalfYearAgo | Self::LongAgo)
    }

    pub(super) fn is_part(self) -> bool {
        matches!(self, Self::Part | Self::FirstHalf | Self::SecondHalf)
    }

    /// Whether it may tell a year from today.
    pub(super) fn tells_a_year(self) -> bool {
        let units = matches!(self, Self::LastUnit(_) | Self::ThisUnit(_) | Self::BeforeLastUnit(_));
        units || matches!(self, Self::Last | Self::This | Self::BeforeLast | Self::Ago)
    }
}

impl Feast {
    pub(super) fn of(self, year: i32) -> Option<Span> {
        let (year, month, day, days) = match self {
            Self::Christmas => (year, 12, 11, 22),
            Self::Halloween => (year, 10, 25, 10),
            Self::NewYear => (year - 1, 12, 27, 14),
        };
        Span::days(NaiveDate::from_ymd_opt(year, month, day)?, days)
    }
}

impl Part {
    pub(in crate::read) const ALL: [Self; 3] = [Self::Early, Self::Middle, Self::Late];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Early => "early",
            Self::Middle => "mid",
            Self::Late => "late",
        }
    }

    pub(super) fn of(self, span: Span) -> Option<Span> {
        match self {
            Self::Early => span.early(),
            Self::Middle => span.middle(),
            Self::Late => span.late(),
        }
    }
}

/// The days that a pattern means with what its slots took, how surely, and the name for the chip.
/// `spoken_of`: the year that a month or a day without one is in.
pub(super) fn span_of(
    meaning: Meaning,
    taken: &[Taken],
    (today, spoken_of): (NaiveDate, Option<i32>),
) -> Option<(Span, Strength, String)> {
    if let Some((span, name)) = part_of(meaning, taken) {
        return Some((span, Strength::Certain, name));
    }
    let span = match meaning {
        Meaning::Ago | Meaning::HalfYearAgo | Meaning::LongAgo => ago(meaning, taken, today),
        Meaning::Rolling | Meaning::RollingOne | Meaning::Since(_) | Meaning::Lately => rolling(meaning, taken, today),
        Meaning::OfYear | Meaning::WithinYear | Meaning::OfYearFromToday => in_year(named(taken)?, year(taken)?),
        Meaning::Day => day(taken, today, spoken_of),
        Meaning::Quarter | Meaning::QuarterFromToday => quarter(taken),
        Meaning::Decade => Span::years(decade(taken)?, 10),
        Meaning::Year => Span::year(year(taken)?),
        Meaning::Name => {
            let of_year = |year| in_year(named(taken)?, year);
            spoken_of.and_then(of_year).or_else(|| begun(named(taken)?, today))
        }
        Meaning::Part | Meaning::FirstHalf | Meaning::SecondHalf => None,
        _ => from_today(meaning, taken, today),
    }?;
    Some((span, strength(meaning, taken), span.name()))
}

fn strength(meaning: Meaning, taken: &[Taken]) -> Strength {
    match meaning {
        Meaning::Today => Strength::Vague,
        Meaning::Lately => Strength::Lately,
        Meaning::OfYear | Meaning::Day | Meaning::Quarter | Meaning::Decade => Strength::Dated,
        Meaning::Year => Strength::Bare,
        Meaning::Name if matches!(named(taken), Some(Named::Month(_))) => Strength::Bare,
        Meaning::Name => Strength::Vague,
        _ => Strength::Certain,
    }
}

fn part_of(meaning: Meaning, taken: &[Taken]) -> Option<(Span, String)> {
    let whole = taken.iter().find_map(|taken| match taken {
        Taken::Period(period) => Some(period),
        _ => None,
    })?;
    let Period { span, strength, .. } = *whole;
    (!matches!(strength, Strength::Vague | Strength::Lately) && span.length() > 20).then_some(())?;
    let half = span.half()?;
    let (part, name) = match (meaning, part(taken)) {
        (Meaning::FirstHalf, _) => (Span { start: span.start, end: half }, "first half of"),
        (Meaning::SecondHalf, _) => (Span { start: half, end: span.end }, "second half of"),
        (Meaning::Part, Some(part)) => (part.of(span)?, part.name()),
        _ => return None,
    };
    Some((part, format!("{name} {}", whole.name)))
}

/// What is told by its distance from today.
fn from_today(meaning: Meaning, taken: &[Taken], today: NaiveDate) -> Option<Span> {
    match meaning {
        Meaning::DaysBack(days) => Span::day(Unit::Day.before(today, days)?),
        Meaning::Today => Span::day(today),
        Meaning::Last => last_named(named(taken)?, today),
        Meaning::This => this_named(named(taken)?, today),
        Meaning::LastUnit(unit) => last_named(Named::Unit(unit), today),
        Meaning::ThisUnit(unit) => this_named(Named::Unit(unit), today),
        Meaning::BeforeLastUnit(unit) => before_last(Named::Unit(unit), today),
        Meaning::BeforeLast => before_last(named(taken)?, today),
        _ => None,
    }
}

fn before_last(named: Named, today: NaiveDate) -> Option<Span> {
    match named {
        Named::Unit(unit) => unit.around(unit.before(today, 2)?),
        other => last_named(other, today)?.years_earlier(1),
    }
}

fn ago(meaning: Meaning, taken: &[Taken], today: NaiveDate) -> Option<Span> {
    let long = || Some(Span::until(Unit::Year.before(today, 2)?));
    match (meaning, number(taken), unit(taken)) {
        (Meaning::HalfYearAgo, ..) => Span::ago(today, 6, Unit::Month),
        (Meaning::LongAgo, ..) | (_, None, Some(Unit::Year)) => long(),
        (_, Some(Amount::Exactly(count)), Some(unit)) => Span::ago(today, count, unit),
        (_, Some(Amount::Some(low, high)), Some(unit)) => Span::some_ago(today, (low, high), unit),
        (_, None, Some(unit)) => Span::some_ago(today, (2, 9), unit),
        (_, _, None) => None,
    }
}

fn rolling(meaning: Meaning, taken: &[Taken], today: NaiveDate) -> Option<Span> {
    let (count, unit) = match meaning {
        Meaning::Since(days) => (days, Unit::Day),
        Meaning::Lately => (2, Unit::Month),
        Meaning::RollingOne => (1, unit(taken)?),
        _ => match number(taken)? {
            Amount::Exactly(count) | Amount::Some(_, count) => (count, unit(taken)?),
        },
    };
    Span::last(today, count, unit)
}

/// A day of a month; without a year, the last time that it was.
fn day(taken: &[Taken], today: NaiveDate, spoken_of: Option<i32>) -> Option<Span> {
    let day = taken.iter().find_map(|taken| match taken {
        Taken::Day(day) => Some(*day),
        _ => None,
    })?;
    let month = taken.iter().find_map(|taken| match taken {
        Taken::Month(month) => Some(*month),
        _ => None,
    })?;
    let of = |year| NaiveDate::from_ymd_opt(year, month, day);
    let date = match year(taken).or(spoken_of) {
        Some(year) => of(year)?,
        None => of(today.year()).filter(|date| *date <= today).or_else(|| of(today.year() - 1))?,
    };
    Span::day(date)
}

fn quarter(taken: &[Taken]) -> Option<Span> {
    let number = taken.iter().find_map(|taken| match taken {
        Taken::Quarter(number) => Some(*number),
        _ => None,
    })?;
    Span::months(NaiveDate::from_ymd_opt(year(taken)?, number * 3 - 2, 1)?, 3)
}

fn decade(taken: &[Taken]) -> Option<i32> {
    taken.iter().find_map(|taken| match taken {
        Taken::Decade(first) => Some(*first),
        Taken::Year(year) => Some(*year).filter(|year| year % 10 == 0),
        _ => None,
    })
}

fn named(taken: &[Taken]) -> Option<Named> {
    taken.iter().find_map(|taken| match taken {
        Taken::Named(named) => Some(*named),
        _ => None,
    })
}

fn year(taken: &[Taken]) -> Option<i32> {
    taken.iter().find_map(|taken| match taken {
        Taken::Year(year) => Some(*year),
        _ => None,
    })
}

pub(super) fn number(taken: &[Taken]) -> Option<Amount> {
    taken.iter().find_map(|taken| match taken {
        Taken::Number(amount) => Some(*amount),
        _ => None,
    })
}

pub(super) fn unit(taken: &[Taken]) -> Option<Unit> {
    taken.iter().find_map(|taken| match taken {
        Taken::Unit(unit) => Some(*unit),
        _ => None,
    })
}

fn part(taken: &[Taken]) -> Option<Part> {
    taken.iter().find_map(|taken| match taken {
        Taken::Part(part) => Some(*part),
        _ => None,
    })
}
