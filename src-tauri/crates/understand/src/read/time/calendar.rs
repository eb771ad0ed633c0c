//! Stretches of days and their names.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};
use serde::Deserialize;

/// No browser had bookmarks before; stands for "as long ago as you like".
const DAWN: NaiveDate = match NaiveDate::from_ymd_opt(1990, 1, 1) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

/// From a day up to, not including, another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::read) struct Span {
    pub(in crate::read) start: NaiveDate,
    pub(in crate::read) end: NaiveDate,
}

/// Units that people count time in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(in crate::read) enum Unit {
    Day,
    Week,
    Month,
    Year,
}

/// Northern seasons, as meteorologists have them: spring begins on the first of March.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::read) enum Season {
    Spring,
    Summer,
    Autumn,
    Winter,
}

/// From Monday on.
pub(in crate::read) const WEEKDAYS: [Weekday; 7] =
    [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

impl Unit {
    pub(in crate::read) const ALL: [Self; 4] = [Self::Day, Self::Week, Self::Month, Self::Year];

    fn days(self) -> u64 {
        match self {
            Self::Day => 1,
            Self::Week => 7,
            Self::Month => 30,
            Self::Year => 365,
        }
    }

    /// The same day so many units earlier.
    pub(super) fn before(self, day: NaiveDate, count: u32) -> Option<NaiveDate> {
        match self {
            Self::Day | Self::Week => day.checked_sub_days(Days::new(self.days() * u64::from(count))),
            Self::Month => day.checked_sub_months(Months::new(count)),
            Self::Year => day.checked_sub_months(Months::new(count.checked_mul(12)?)),
        }
    }

    /// The day, week, month or year that holds a day. Weeks begin on Monday.
    pub(super) fn around(self, day: NaiveDate) -> Option<Span> {
        match self {
            Self::Day => Span::day(day),
            Self::Week => {
                let start = day.checked_sub_days(Days::new(u64::from(day.weekday().num_days_from_monday())))?;
                Span::days(start, 7)
            }
            Self::Month => Span::month(day.year(), day.month()),
            Self::Year => Span::year(day.year()),
        }
    }

    /// How far off "two weeks ago" may be, on either side: half a unit, and a quarter of what is far away.
    fn tolerance(self, count: u32) -> u64 {
        (self.days() / 2).max(self.days() * u64::from(count) / 4)
    }
}

impl Season {
    pub(in crate::read) const ALL: [Self; 4] = [Self::Spring, Self::Summer, Self::Autumn, Self::Winter];

    pub(super) fn of(self, year: i32) -> Option<Span> {
        let month = match self {
            Self::Spring => 3,
            Self::Summer => 6,
            Self::Autumn => 9,
            Self::Winter => 12,
        };
        Span::months(NaiveDate::from_ymd_opt(year, month, 1)?, 3)
    }
}

impl Span {
    pub(super) fn day(day: NaiveDate) -> Option<Self> {
        Self::days(day, 1)
    }

    pub(super) fn days(start: NaiveDate, count: u64) -> Option<Self> {
        Some(Self { start, end: start.checked_add_days(Days::new(count))? })
    }

    pub(super) fn months(start: NaiveDate, count: u32) -> Option<Self> {
        Some(Self { start, end: start.checked_add_months(Months::new(count))? })
    }

    pub(super) fn month(year: i32, month: u32) -> Option<Self> {
        Self::months(NaiveDate::from_ymd_opt(year, month, 1)?, 1)
    }

    pub(super) fn year(year: i32) -> Option<Self> {
        Self::months(NaiveDate::from_ymd_opt(year, 1, 1)?, 12)
    }

    pub(super) fn years(first: i32, count: u32) -> Option<Self> {
        Self::months(NaiveDate::from_ymd_opt(first, 1, 1)?, count.checked_mul(12)?)
    }

    /// Where its second half begins: with a month, if it is an even number of them.
    pub(super) fn half(self) -> Option<NaiveDate> {
        let months = |day: NaiveDate| i64::from(day.year()) * 12 + i64::from(day.month0());
        let count = u32::try_from(months(self.end) - months(self.start)).ok()?;
        let is_whole = [self.start, self.end].iter().all(|day| day.day() == 1);
        if is_whole && count % 2 == 0 {
            return self.start.checked_add_months(Months::new(count / 2));
        }
        self.start.checked_add_days(Days::new(self.length() / 2))
    }

    /// Any day before this one.
    pub(super) fn until(end: NaiveDate) -> Self {
        Self { start: DAWN.min(end), end }
    }

    /// "count units ago", which nobody means to the day.
    pub(super) fn ago(today: NaiveDate, count: u32, unit: Unit) -> Option<Self> {
        let center = unit.before(today, count)?;
        if unit == Unit::Day && count < 4 {
            return Self::day(center);
        }
        Self::day(center)?.widened(unit.tolerance(count))
    }

    /// Some units ago, "a few years ago": at least `low`, at most `high`.
    pub(super) fn some_ago(today: NaiveDate, (low, high): (u32, u32), unit: Unit) -> Option<Self> {
        let end = unit.before(today, low)?.checked_add_days(Days::new(unit.days() / 2))?;
        Some(Self { start: unit.before(today, high.checked_add(1)?)?, end })
    }

    /// The last so many units up to and with today.
    pub(super) fn last(today: NaiveDate, count: u32, unit: Unit) -> Option<Self> {
        Some(Self { start: unit.before(today, count)?, end: Self::day(today)?.end })
    }

    /// Longer by so many days on either side.
    pub(super) fn widened(self, days: u64) -> Option<Self> {
        let days = Days::new(days);
        Some(Self { start: self.start.checked_sub_days(days)?, end: self.end.checked_add_days(days)? })
    }

    /// "around" this stretch: half of it more on either side, and no less than three days.
    pub(super) fn around(self) -> Option<Self> {
        self.widened((self.length() / 2).max(3))
    }

    pub(super) fn length(self) -> u64 {
        u64::try_from((self.end - self.start).num_days()).unwrap_or_default()
    }

    /// The first third, and a little more: nobody's "early in 2021" ends on the 30th of April.
    pub(super) fn early(self) -> Option<Self> {
        Some(Self { start: self.start, end: self.start.checked_add_days(Days::new(self.length() * 9 / 24))? })
    }

    /// The middle third and a little more.
    pub(super) fn middle(self) -> Option<Self> {
        let start = self.start.checked_add_days(Days::new(self.length() * 6 / 24))?;
        Self::days(start, self.length() * 12 / 24)
    }

    /// The last third and a little more.
    pub(super) fn late(self) -> Option<Self> {
        Some(Self { start: self.end.checked_sub_days(Days::new(self.length() * 9 / 24))?, end: self.end })
    }

    /// The same stretch so many years earlier.
    pub(super) fn years_earlier(self, years: u32) -> Option<Self> {
        Some(Self { start: Unit::Year.before(self.start, years)?, end: Unit::Year.before(self.end, years)? })
    }

    /// Where this stretch begins in the year of another, or in the year before: "from June to August 2020".
    pub(super) fn in_or_before(self, other: Self) -> Option<NaiveDate> {
        if self.length() > 300 || self.start.year() < other.start.year() {
            return (self.start < other.end).then_some(self.start);
        }
        let same_year = self.start.with_year(other.start.year())?;
        if same_year < other.end { Some(same_year) } else { Unit::Year.before(same_year, 1) }
    }

    /// The first day, unless that is as long ago as you like.
    pub(super) fn after(self) -> Option<NaiveDate> {
        (self.start > DAWN).then_some(self.start)
    }

    /// What people call it: `2019`, `June 2019`, `spring 2026`, `9 Nov 2026`, `9 Nov 2026 – 15 Nov 2026`.
    pub(super) fn name(self) -> String {
        if self.after().is_none() {
            return format!("before {}", day_name(self.end));
        }
        let year = self.start.year();
        let calendar = [(Span::year(year), year.to_string()), (self.month_of_start(), month_name(self.start))];
        let known = calendar.into_iter().chain(seasons(self.start));
        let exact = known.into_iter().find(|(span, _)| *span == Some(self)).map(|(_, name)| name);
        exact.unwrap_or_else(|| self.range_name())
    }

    fn month_of_start(self) -> Option<Self> {
        Self::month(self.start.year(), self.start.month())
    }

    fn range_name(self) -> String {
        let last = self.end.pred_opt().unwrap_or(self.end);
        if last == self.start {
            day_name(last)
        } else if starts_year(self.start) && starts_year(self.end) {
            format!("{}–{}", self.start.year(), last.year())
        } else {
            format!("{} – {}", day_name(self.start), day_name(last))
        }
    }
}

/// The most recent day of the week before today.
pub(super) fn last_weekday(today: NaiveDate, weekday: Weekday) -> Option<NaiveDate> {
    let back = (6 + today.weekday().num_days_from_monday() - weekday.num_days_from_monday()) % 7 + 1;
    today.checked_sub_days(Days::new(u64::from(back)))
}

fn seasons(day: NaiveDate) -> impl Iterator<Item = (Option<Span>, String)> {
    let year = day.year();
    let winter = format!("winter {year}/{:02}", (year + 1).rem_euclid(100));
    [
        (Season::Spring.of(year), format!("spring {year}")),
        (Season::Summer.of(year), format!("summer {year}")),
        (Season::Autumn.of(year), format!("autumn {year}")),
        (Season::Winter.of(year), winter),
    ]
    .into_iter()
}

fn starts_year(day: NaiveDate) -> bool {
    day.ordinal() == 1
}

fn day_name(day: NaiveDate) -> String {
    format!("{} {} {}", day.day(), month_name(day).get(..3).unwrap_or_default(), day.year())
}

fn month_name(day: NaiveDate) -> String {
    const NAMES: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    format!("{} {}", NAMES.get(day.month0() as usize).unwrap_or(&""), day.year())
}
