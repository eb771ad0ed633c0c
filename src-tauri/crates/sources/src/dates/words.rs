//! Dates as people and programs write them: parts in any order, divided by spaces and commas.
//!
//! A date must have a day, a month and a year of four digits; a time and a zone may follow. One word that is none of
//! these, and it is no date.

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};

/// What a text says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Date {
    At(DateTime<Utc>),
    /// Like `4/5/2022`, which some write for the fourth of May and others for the fifth of April.
    InEitherOrder {
        day_first: DateTime<Utc>,
        month_first: DateTime<Utc>,
    },
    /// No date.
    None,
}

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];
const WEEKDAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
/// Names of zones and their hours ahead of UTC.
const ZONES: [(&str, i64); 13] = [
    ("z", 0),
    ("utc", 0),
    ("gmt", 0),
    ("cet", 1),
    ("cest", 2),
    ("est", -5),
    ("edt", -4),
    ("cst", -6),
    ("cdt", -5),
    ("mst", -7),
    ("mdt", -6),
    ("pst", -8),
    ("pdt", -7),
];

/// Reads a date of any of these spellings; without a zone it is taken for UTC.
pub(super) fn read(text: &str) -> Date {
    let text = text.split_once('(').map_or(text, |(before, _)| before);
    let mut parts = Parts::default();
    let words = text.split(|c: char| c.is_whitespace() || c == ',').filter(|word| !word.is_empty());
    let all_known = words.map(str::to_ascii_lowercase).all(|word| parts.take(&word).is_some());
    if all_known { parts.date().unwrap_or(Date::None) } else { Date::None }
}

#[derive(Default)]
struct Parts {
    day: Option<u32>,
    month: Option<u32>,
    year: Option<i32>,
    /// Day and month where each may be the other.
    either: Option<(u32, u32)>,
    time: Option<NaiveTime>,
    is_afternoon: Option<bool>,
    zone: TimeDelta,
}

impl Parts {
    fn date(&self) -> Option<Date> {
        let year = self.year?;
        let at = |day: u32, month: u32| -> Option<DateTime<Utc>> {
            let moment = NaiveDate::from_ymd_opt(year, month, day)?.and_time(self.time()?);
            moment.checked_sub_signed(self.zone).map(|moment| moment.and_utc())
        };
        match self.either {
            Some((first, second)) if first != second => {
                Some(Date::InEitherOrder { day_first: at(first, second)?, month_first: at(second, first)? })
            }
            Some((both, _)) => at(both, both).map(Date::At),
            None => at(self.day?, self.month?).map(Date::At),
        }
    }

    fn time(&self) -> Option<NaiveTime> {
        use chrono::Timelike;
        let time = self.time.unwrap_or(NaiveTime::MIN);
        match self.is_afternoon {
            None => Some(time),
            Some(is_afternoon) => time.with_hour(time.hour() % 12 + if is_afternoon { 12 } else { 0 }),
        }
    }

    /// Takes one word in; none if it means nothing here.
    fn take(&mut self, word: &str) -> Option<()> {
        match word {
            "am" | "a.m." | "pm" | "p.m." => self.is_afternoon = Some(word.starts_with('p')),
            "at" | "t" => {}
            _ if word.starts_with(|c: char| c.is_ascii_digit()) => return self.take_number(word),
            _ if word.starts_with(['+', '-']) => self.zone = offset(word)?,
            _ => return self.take_name(word),
        }
        Some(())
    }

    fn take_name(&mut self, word: &str) -> Option<()> {
        let name = word.trim_end_matches('.');
        if let Some(at) = MONTHS.iter().position(|month| is_short_for(name, month)) {
            self.month = u32::try_from(at + 1).ok();
            return self.month.map(|_| ());
        }
        if WEEKDAYS.iter().any(|weekday| is_short_for(name, weekday)) {
            return Some(());
        }
        let letters = name.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(name.len());
        let (zone, rest) = name.split_at(letters);
        let (_, hours) = ZONES.iter().find(|(known, _)| *known == zone)?;
        self.zone = TimeDelta::hours(*hours) + if rest.is_empty() { TimeDelta::zero() } else { offset(rest)? };
        Some(())
    }

    fn take_number(&mut self, word: &str) -> Option<()> {
        let length = word.find(|c: char| !c.is_ascii_digit()).unwrap_or(word.len());
        let (digits, rest) = word.split_at(length);
        let number: u32 = digits.parse().ok()?;
        match (length, rest.chars().next()) {
            (8, None | Some('t')) => self.take_basic(digits, rest),
            (4, None) => {
                self.year = i32::try_from(number).ok();
                Some(())
            }
            (1 | 2, None) => self.take_day(number),
            (1 | 2, Some(':')) => self.take_time(word),
            (1 | 2 | 4, Some(mark @ ('-' | '/' | '.'))) if rest.len() > 1 => self.take_date(word, mark),
            (1 | 2, _) if matches!(rest, "st" | "nd" | "rd" | "th" | ".") => self.take_day(number),
            _ => None,
        }
    }

    fn take_day(&mut self, number: u32) -> Option<()> {
        self.day.is_none().then(|| self.day = Some(number))
    }

    /// `20220429`, and what may follow: `t121607z`.
    fn take_basic(&mut self, digits: &str, rest: &str) -> Option<()> {
        self.year = digits.get(..4)?.parse().ok();
        self.month = digits.get(4..6)?.parse().ok();
        self.day = digits.get(6..)?.parse().ok();
        let Some(time) = rest.strip_prefix('t') else { return Some(()) };
        let (clock, zone) = time.split_at_checked(6)?;
        self.time = NaiveTime::parse_from_str(clock, "%H%M%S").ok();
        self.time?;
        if zone.is_empty() { Some(()) } else { self.take(zone) }
    }

    /// Numbers with one mark between them, and what may follow: `2022-04-29t12:16`.
    fn take_date(&mut self, word: &str, mark: char) -> Option<()> {
        let (date, rest) = word.split_once('t').unwrap_or((word, ""));
        let numbers = date.trim_end_matches('.').split(mark).map(|part| part.parse().ok());
        let numbers: Vec<u32> = numbers.collect::<Option<_>>()?;
        let [first, second, third] = *numbers.as_slice() else { return None };
        let year = if first > 31 { first } else { third };
        self.year = i32::try_from(year).ok().filter(|year| *year > 999);
        match (first, second) {
            (32.., _) => (self.month, self.day) = (Some(second), Some(third)),
            // Nobody puts the month first where dots stand.
            (1..=12, 1..=12) if mark != '.' => self.either = Some((first, second)),
            (1..=12, 13..) if mark != '.' => (self.month, self.day) = (Some(first), Some(second)),
            _ => (self.day, self.month) = (Some(first), Some(second)),
        }
        if rest.is_empty() { Some(()) } else { self.take_time(rest) }
    }

    /// `12:16`, `12:16:07.123`, and what may follow: `z`, `+02:00`, `pm`.
    fn take_time(&mut self, word: &str) -> Option<()> {
        let length = word.find(|c: char| !(c.is_ascii_digit() || c == ':' || c == '.')).unwrap_or(word.len());
        let (clock, rest) = word.split_at(length);
        let formats = ["%H:%M:%S%.f", "%H:%M"];
        self.time = formats.iter().find_map(|format| NaiveTime::parse_from_str(clock, format).ok());
        self.time?;
        if rest.is_empty() { Some(()) } else { self.take(rest) }
    }
}

/// Whether it is the name, or its first letters.
fn is_short_for(word: &str, name: &str) -> bool {
    word.len() >= 3 && name.starts_with(word) || word == "sept" && name == "september"
}

/// `+02:00`, `-0500`, `+2`.
fn offset(text: &str) -> Option<TimeDelta> {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => (-1, digits),
        None => (1, text.strip_prefix('+')?),
    };
    let digits = digits.replace(':', "");
    let (hours, minutes) = match digits.len() {
        1 | 2 => (digits.as_str(), "0"),
        4 => digits.split_at_checked(2)?,
        _ => return None,
    };
    let minutes = hours.parse::<i64>().ok()? * 60 + minutes.parse::<i64>().ok()?;
    (minutes < 24 * 60).then(|| TimeDelta::minutes(sign * minutes))
}
