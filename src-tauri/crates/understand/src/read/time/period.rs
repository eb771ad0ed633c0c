//! One stretch of time as a language says it: "March 2022", "letzten Sommer", "two weeks ago", "去年三月", "début 2021".

use std::{cell::RefCell, collections::HashMap};

use chrono::{Datelike, NaiveDate, Weekday};

use super::{
    calendar::{Season, Span, Unit, last_weekday},
    meaning::{Feast, Meaning, Named, Part, span_of},
    number::{Amount, amount},
};
use crate::read::{
    language::Language,
    pattern::{Filler, Slot},
    question::Token,
};

/// A year before this is a topic: hardly anybody had a browser to save bookmarks with.
const FIRST_YEAR: i32 = 1995;

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
    /// "Recently", which before "saved" asks for the newest.
    Lately,
}

/// A stretch of time and the number of tokens that say it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Period {
    pub(super) span: Span,
    pub(super) length: usize,
    pub(super) strength: Strength,
    /// Counted back from today: "two years ago".
    pub(super) ago: bool,
    /// For the chip.
    pub(super) name: String,
}

/// What the slots of a pattern took.
#[derive(Debug, Clone)]
pub(super) enum Taken {
    Number(Amount),
    Unit(Unit),
    Named(Named),
    Month(u32),
    Year(i32),
    Day(u32),
    Quarter(u32),
    Part(Part),
    Decade(i32),
    Period(Period),
}

/// Which stretches of time are looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Among {
    All,
    /// Those without a part.
    Whole,
    /// Those that may tell a year from today.
    Years,
}

/// What has been read at a place already. Patterns look for the same stretch at the same place again and again.
pub(super) type Memory = RefCell<HashMap<(usize, Among), Option<Period>>>;

/// Reads what stands at a place in one language.
pub(super) struct Reader<'a> {
    pub(super) language: &'a Language,
    pub(super) tokens: &'a [&'a Token],
    pub(super) today: NaiveDate,
    /// The year that a month or a day without one is in; none for the last time that it was.
    pub(super) year: Option<i32>,
    pub(super) memory: &'a Memory,
    pub(super) taken: Vec<Taken>,
}

impl Among {
    fn has(self, meaning: Meaning) -> bool {
        match self {
            Self::All => true,
            Self::Whole => !meaning.is_part(),
            Self::Years => meaning.tells_a_year(),
        }
    }
}

impl Reader<'_> {
    /// The longest stretch of time that begins at this token, perhaps after an article.
    pub(super) fn time_at(&self, at: usize) -> Option<Period> {
        self.period(at, Among::All).or_else(|| {
            let (_, article) = self.language.articles.at(self.tokens, at)?;
            let mut found = self.period(at + article, Among::All)?;
            found.length += article;
            Some(found)
        })
    }

    fn period(&self, at: usize, among: Among) -> Option<Period> {
        if let Some(known) = self.memory.borrow().get(&(at, among)) {
            return known.clone();
        }
        let found = self.longest(at, among);
        self.memory.borrow_mut().insert((at, among), found.clone());
        found
    }

    /// The longest that begins here; among equals, the first of the language's table.
    fn longest(&self, at: usize, among: Among) -> Option<Period> {
        let mut best = if among == Among::Years { None } else { self.neutral(at) };
        for (pattern, meaning) in self.language.calendar.periods.beginning_with(self.tokens.get(at)?) {
            if !among.has(meaning) {
                continue;
            }
            let mut reader = Reader { taken: Vec::new(), ..*self };
            let Some(length) = pattern.matches(self.tokens, at, &mut reader) else { continue };
            if best.as_ref().is_some_and(|best| best.length >= length) {
                continue;
            }
            if let Some((span, strength, name)) = span_of(meaning, &reader.taken, (self.today, self.year)) {
                best = Some(Period { span, length, strength, ago: meaning.is_ago(), name });
            }
        }
        best
    }

    /// What is written alike in all languages: figures, and a part joined to its year ("mid-2019").
    fn neutral(&self, at: usize) -> Option<Period> {
        let word = &self.tokens.get(at)?.word;
        let whole = |span: Span, strength| Period { span, length: 1, strength, ago: false, name: span.name() };
        if let Some((part, rest)) = word.split_once('-')
            && let Some(part) = self.language.calendar.parts.get(part)
        {
            let year = Span::year(year_number(rest, self.today)?)?;
            let name = format!("{} {}", part.name(), year.name());
            return Some(Period { name, ..whole(part.of(year)?, Strength::Certain) });
        }
        figures(word, self.today).map(|span| whole(span, Strength::Dated))
    }

    fn word(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |token| token.word.as_str())
    }

    fn take(&mut self, taken: Option<(Taken, usize)>) -> Option<usize> {
        let (taken, length) = taken?;
        self.taken.push(taken);
        Some(length)
    }

    fn month(&self, at: usize) -> Option<(Taken, usize)> {
        self.language.calendar.months.at(self.tokens, at).map(|(month, length)| (Taken::Month(month), length))
    }

    fn year_from_today(&self, at: usize) -> Option<(Taken, usize)> {
        let found = self.period(at, Among::Years)?;
        // "Two years ago" is wider than a year; its middle is in the year that is meant.
        let middle = found.span.start.checked_add_days(chrono::Days::new(found.span.length() / 2))?;
        (found.span.length() > 300).then(|| (Taken::Year(middle.year()), found.length))
    }

    fn whole(&self, at: usize) -> Option<(Taken, usize)> {
        let found = self.period(at, Among::Whole)?;
        let length = found.length;
        Some((Taken::Period(found), length))
    }

    fn time(&self, at: usize) -> Option<(Taken, usize)> {
        let found = self.time_at(at)?;
        let length = found.length;
        Some((Taken::Period(found), length))
    }

    fn nth(&self, at: usize) -> Option<(Taken, usize)> {
        let figure = || ordinal(self.word(at)).filter(|number| (1..=4).contains(number)).map(|number| (number, 1));
        let (number, length) = self.language.calendar.ordinals.at(self.tokens, at).or_else(figure)?;
        Some((Taken::Quarter(number), length))
    }
}

impl Filler for Reader<'_> {
    fn fill(&mut self, slot: Slot, at: usize) -> Option<usize> {
        let (clock, tokens) = (&self.language.calendar, self.tokens);
        let taken = match slot {
            Slot::Number => amount(clock, tokens, at).map(|(amount, length)| (Taken::Number(amount), length)),
            Slot::Unit => clock.units.at(tokens, at).map(|(unit, length)| (Taken::Unit(unit), length)),
            Slot::Named => clock.named.at(tokens, at).map(|(named, length)| (Taken::Named(named), length)),
            Slot::Event => clock.events.at(tokens, at).map(|(named, length)| (Taken::Named(named), length)),
            Slot::Adverb => clock.adverbs.at(tokens, at).map(|(named, length)| (Taken::Named(named), length)),
            Slot::Part => clock.parts.at(tokens, at).map(|(part, length)| (Taken::Part(part), length)),
            Slot::Month => self.month(at),
            Slot::Year => year_number(self.word(at), self.today).map(|year| (Taken::Year(year), 1)),
            Slot::Day => ordinal(self.word(at)).map(|day| (Taken::Day(day), 1)),
            Slot::Quarter => quarter(self.word(at)).map(|number| (Taken::Quarter(number), 1)),
            Slot::Nth => self.nth(at),
            Slot::Decade => decade(tokens, at, self.today).map(|(first, length)| (Taken::Decade(first), length)),
            Slot::YearFromToday => self.year_from_today(at),
            Slot::Whole => self.whole(at),
            Slot::Time => self.time(at),
            Slot::Bookmarks | Slot::About | Slot::Article | Slot::Something | Slot::Perhaps | Slot::Saved => None,
        };
        self.take(taken)
    }

    fn mark(&self) -> usize {
        self.taken.len()
    }

    fn back_to(&mut self, mark: usize) {
        self.taken.truncate(mark);
    }
}

/// The last one that is over: "last autumn" in November is the autumn of the year before.
pub(super) fn last_named(named: Named, today: NaiveDate) -> Option<Span> {
    match named {
        Named::Weekday(weekday) => Span::day(last_weekday(today, weekday)?),
        Named::Weekend => weekend(today, true),
        Named::Unit(unit) => unit.around(unit.before(unit.around(today)?.start, 1)?),
        _ => (0..=2).filter_map(|back| in_year(named, today.year() - back)).find(|span| span.end <= today),
    }
}

/// The one that is going on, or the one of this year.
pub(super) fn this_named(named: Named, today: NaiveDate) -> Option<Span> {
    match named {
        Named::Weekday(weekday) => this_weekday(today, weekday),
        Named::Weekend => weekend(today, false),
        Named::Unit(unit) => unit.around(today),
        _ => {
            let before = in_year(named, today.year() - 1).filter(|span| span.end > today);
            before.or_else(|| in_year(named, today.year()))
        }
    }
}

/// One that is told alone: the last one that has begun.
pub(super) fn begun(named: Named, today: NaiveDate) -> Option<Span> {
    let begun = |year| in_year(named, year).filter(|span| span.start <= today);
    match named {
        Named::Weekday(weekday) => Span::day(last_weekday(today, weekday)?),
        Named::Unit(_) | Named::Weekend => None,
        _ => begun(today.year()).or_else(|| begun(today.year() - 1)),
    }
}

pub(super) fn in_year(named: Named, year: i32) -> Option<Span> {
    match named {
        Named::Month(month) => Span::month(year, month),
        Named::Season(season) => Season::of(season, year),
        Named::Feast(feast) => Feast::of(feast, year),
        Named::Unit(_) | Named::Weekday(_) | Named::Weekend => None,
    }
}

fn this_weekday(today: NaiveDate, weekday: Weekday) -> Option<Span> {
    let monday = Unit::Week.around(today)?.start;
    Span::day(monday.checked_add_days(chrono::Days::new(u64::from(weekday.num_days_from_monday())))?)
}

fn weekend(today: NaiveDate, last: bool) -> Option<Span> {
    let week = Unit::Week.around(if last { Unit::Week.before(today, 1)? } else { today })?;
    Some(Span { start: Unit::Day.before(week.end, 2)?, end: week.end })
}

/// "2022-03-01", "2022/03/01", "1.3.2022", "2022-03", "2019-2021".
fn figures(word: &str, today: NaiveDate) -> Option<Span> {
    let parts: Vec<&str> = word.split(['-', '/', '.', '–']).collect();
    let number = |text: &str| text.parse::<u32>().ok().filter(|_| text.len() <= 2);
    let year = |text: &str| year_number(text, today);
    match parts.as_slice() {
        [first, month, day] if first.len() == 4 => {
            Span::day(NaiveDate::from_ymd_opt(year(first)?, number(month)?, number(day)?)?)
        }
        [day, month, last] if word.contains('.') => {
            Span::day(NaiveDate::from_ymd_opt(year(last)?, number(month)?, number(day)?)?)
        }
        [first, last] if last.len() == 4 => {
            let (first, last) = (Span::year(year(first)?)?, Span::year(year(last)?)?);
            (first.start < last.start).then_some(Span { start: first.start, end: last.end })
        }
        [first, month] => Span::month(year(first)?, number(month)?),
        _ => None,
    }
}

/// Years in which somebody may have saved a bookmark.
fn year_number(word: &str, today: NaiveDate) -> Option<i32> {
    word.parse().ok().filter(|year| word.len() == 4 && (FIRST_YEAR..=today.year()).contains(year))
}

/// "2010s", "2010er", "10s", "2010年代": the first year, and the number of tokens.
fn decade(tokens: &[&Token], at: usize, today: NaiveDate) -> Option<(i32, usize)> {
    let word = tokens.get(at)?.word.as_str();
    let next = |back: usize| tokens.get(at + back).map_or("", |token| token.word.as_str());
    if next(1) == "年" && next(2) == "代" {
        return year_number(word, today).filter(|year| year % 10 == 0).map(|year| (year, 3));
    }
    let digits = ["'s", "s", "er", "-е", "-х"].iter().find_map(|ending| word.strip_suffix(ending))?;
    let first = match digits.trim_start_matches('\'') {
        "00" => 2000,
        "10" => 2010,
        "20" => 2020,
        full => year_number(full, today).filter(|year| year % 10 == 0)?,
    };
    Some((first, 1))
}

/// "q3", "t3", "k3".
fn quarter(word: &str) -> Option<u32> {
    let number = word.strip_prefix(['q', 't'])?;
    number.parse().ok().filter(|number| number_in_year(*number))
}

fn number_in_year(number: u32) -> bool {
    (1..=4).contains(&number)
}

/// "3", "3rd", "1er", "1º", "3-го".
fn ordinal(word: &str) -> Option<u32> {
    const ENDINGS: [&str; 9] = ["st", "nd", "rd", "th", "er", "o", "º", "-го", "e"];
    let digits = ENDINGS.iter().find_map(|ending| word.strip_suffix(ending)).unwrap_or(word);
    digits.parse().ok().filter(|number| digits.len() <= 2 && (1..=31).contains(number))
}
