//! Foreign clocks: Chromium's microseconds since 1601, Apple's seconds since 2001, the seconds, milliseconds or
//! microseconds of exports, and dates as programs and people write them.

use dogear_domain::{Remark, remark};

mod order;
mod words;

use std::cell::OnceCell;

use chrono::{DateTime, TimeDelta, Utc};
use order::DayOrder;

/// Seconds from 1601-01-01, where Windows and Chromium begin to count, to 1970-01-01.
const FROM_1601_TO_1970: i64 = 11_644_473_600;

/// Seconds from 1970-01-01 to 2001-01-01, where Apple begins to count.
const FROM_1970_TO_2001: f64 = 978_307_200.0;

/// The first and the last moment that is believed: 1990-01-01, before the first browser, and 2100-01-01.
const EARLIEST: i64 = 631_152_000;
const LATEST: i64 = 4_102_444_800;

/// Characters of a date at most.
const LONGEST: usize = 80;
/// Digits of a count of milliseconds.
const MILLISECONDS: usize = 12;

/// A date as a source states it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Stated {
    /// Nothing, or 0.
    #[default]
    Not,
    /// A moment that can be believed.
    At(DateTime<Utc>),
    /// Something that is no date of a bookmark.
    Absurd,
    /// A date in which nothing tells the day from the month.
    Ambiguous,
}

impl Stated {
    pub(crate) fn moment(self) -> Option<DateTime<Utc>> {
        match self {
            Self::At(moment) => Some(moment),
            Self::Not | Self::Absurd | Self::Ambiguous => None,
        }
    }
}

/// Reads Chromium's `date_added`: decimal microseconds since 1601-01-01 UTC.
pub(crate) fn chromium(text: &str) -> Stated {
    stated(text, |microseconds| microseconds.checked_sub(FROM_1601_TO_1970 * 1_000_000))
}

/// Reads `ADD_DATE`: seconds since 1970 by the format, but Google wrote microseconds, others milliseconds,
/// nanoseconds or Chromium's own count. Their magnitudes do not overlap for any date that can be believed.
pub(crate) fn export(text: &str) -> Stated {
    stated(text, |number| match number {
        ..100_000_000_000 => number.checked_mul(1_000_000),
        100_000_000_000..100_000_000_000_000 => number.checked_mul(1_000),
        100_000_000_000_000..10_000_000_000_000_000 => Some(number),
        10_000_000_000_000_000..100_000_000_000_000_000 => Some(number - FROM_1601_TO_1970 * 1_000_000),
        _ => Some(number / 1_000),
    })
}

/// Reads Apple's count: seconds since 2001-01-01 UTC, with fractions.
pub(crate) fn since_2001(seconds: f64) -> Stated {
    let microseconds = (seconds + FROM_1970_TO_2001) * 1e6;
    // The conversion saturates; what is beyond any date is found absurd like the rest.
    believed(DateTime::from_timestamp_micros(microseconds as i64))
}

/// Reads a date that services and people write: ISO 8601 with or without time and zone (UTC then), a count as in
/// exports, or one of the spellings of [`words`]. Of `4/5/2022` it says that it is ambiguous.
pub(crate) fn written(text: &str) -> Stated {
    Calendar::default().written(text)
}

/// Reads the dates of one file, of which some may tell how the others are meant.
#[derive(Debug, Default)]
pub(crate) struct Calendar<'t> {
    /// Where the other dates stand.
    text: &'t str,
    order: OnceCell<Option<DayOrder>>,
}

impl<'t> Calendar<'t> {
    /// For the dates of a file with this text.
    pub(crate) fn of(text: &'t str) -> Self {
        Self { text, ..Self::default() }
    }

    /// As [`written`], and where a date has day and month in either order, as the file's other dates have it.
    pub(crate) fn written(&self, text: &str) -> Stated {
        let text = text.trim();
        let is_count = text.bytes().all(|byte| byte.is_ascii_digit());
        // Eight digits are a day: as a count they would be one of 1970.
        if is_count && text.len() != "20220429".len() {
            return export(text);
        }
        // Not worth a look beyond the length of a date with the names of its zone.
        let text = text.get(..text.floor_char_boundary(LONGEST)).unwrap_or_default();
        if let Ok(zoned) = DateTime::parse_from_rfc3339(text) {
            return believed(Some(zoned.to_utc()));
        }
        if let Some(count) = with_fraction(text) {
            return count;
        }
        match words::read(text) {
            words::Date::At(moment) => believed(Some(moment)),
            words::Date::InEitherOrder { day_first, month_first } => match self.order() {
                Some(DayOrder::DayFirst) => believed(Some(day_first)),
                Some(DayOrder::MonthFirst) => believed(Some(month_first)),
                None => Stated::Ambiguous,
            },
            words::Date::None => Stated::Absurd,
        }
    }

    /// How dates were read that leave the order open; none if there were no such dates.
    pub(crate) fn decided(&self) -> Option<Remark> {
        let order = self.order.get().copied().flatten()?;
        Some(match order {
            DayOrder::DayFirst => remark!("odd-day-first"),
            DayOrder::MonthFirst => remark!("odd-month-first"),
        })
    }

    fn order(&self) -> Option<DayOrder> {
        *self.order.get_or_init(|| order::of(self.text))
    }
}

/// A count with a fraction or an exponent, as JSON and spreadsheets write it.
fn with_fraction(text: &str) -> Option<Stated> {
    let is_count = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if let Some((mantissa, _)) = text.split_once(['e', 'E'])
        && is_count(&mantissa.replacen('.', "", 1))
    {
        let count = text.parse::<f64>().ok().filter(|count| count.is_finite())?;
        return Some(export(&format!("{count:.0}")));
    }
    let (whole, fraction) = text.split_once('.').filter(|(whole, fraction)| is_count(whole) && is_count(fraction))?;
    Some(match export(whole) {
        // Of a unit below the second nothing more can be said in microseconds than the whole count does.
        Stated::At(second) if whole.len() < MILLISECONDS => {
            let digits = fraction.get(..fraction.len().min(6)).unwrap_or_default();
            let microseconds = format!("{digits:0<6}").parse().unwrap_or_default();
            believed(second.checked_add_signed(TimeDelta::microseconds(microseconds)))
        }
        stated => stated,
    })
}

fn believed(moment: Option<DateTime<Utc>>) -> Stated {
    match moment {
        Some(moment) if (EARLIEST..LATEST).contains(&moment.timestamp()) => Stated::At(moment),
        _ => Stated::Absurd,
    }
}

fn stated(text: &str, microseconds_since_1970: impl Fn(i64) -> Option<i64>) -> Stated {
    let text = text.trim();
    let number = text.parse::<i64>();
    if text.is_empty() || number == Ok(0) {
        return Stated::Not;
    }
    believed(number.ok().and_then(microseconds_since_1970).and_then(DateTime::from_timestamp_micros))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// All these texts say the same.
    fn check(read: fn(&str) -> Stated, expected: &str, texts: &[&str]) {
        for text in texts {
            let shown = match read(text) {
                Stated::Not => "not stated".to_owned(),
                Stated::Absurd => "absurd".to_owned(),
                Stated::Ambiguous => "ambiguous".to_owned(),
                Stated::At(moment) => moment.to_rfc3339(),
            };
            assert_eq!(shown, expected, "{text}");
        }
    }

    #[test]
    fn chromium_counts_microseconds_from_1601() {
        let beyond = ["-1", "1", "9223372036854775807", "-9223372036854775808", "13439712015337013000"];
        check(chromium, "2026-11-21T05:20:15.337013+00:00", &["13439712015337013"]);
        check(chromium, "not stated", &["0", ""]);
        check(chromium, "absurd", &beyond);
        check(chromium, "absurd", &["yesterday"]);
    }

    #[test]
    fn exports_count_in_any_unit() {
        let units = ["1298664780", "1298664780000", "1298664780000000", "1298664780000000000", "12943138380000000"];
        let beyond = ["-5", "1", "99999999999", "9223372036854775807", "-9223372036854775808"];
        check(export, "2011-02-25T20:13:00+00:00", &units);
        check(export, "not stated", &["0"]);
        check(export, "absurd", &beyond);
        check(export, "absurd", &["invaliddate"]);
    }

    #[test]
    fn services_write_dates_in_words() {
        let moment = [
            "2011-02-25T20:13:00Z",
            "2011-02-25T21:13:00+01:00",
            "2011-02-25 20:13:00",
            "2011-02-25T20:13:00.000",
            "2011-02-25 20:13",
            "2011-02-25 22:13:00 +0200",
            "2011-02-25 20:13:00+00:00",
            "2011-02-25 20:13:00 UTC",
            "2011-02-25T22:13:00+0200",
            "20110225T201300Z",
            "2011/02/25 20:13",
            "25.02.2011 20:13",
            "25/02/2011, 20:13:00",
            "02/25/2011 8:13 PM",
            "2/25/2011 8:13:00 pm",
            "Fri, 25 Feb 2011 20:13:00 GMT",
            "Fri Feb 25 2011 22:13:00 GMT+0200 (Eastern European Standard Time)",
            "February 25th, 2011 at 8:13 PM",
            "25 Feb 2011 15:13 EST",
            "1298664780.0",
            "1.29866478E9",
            "1298664780000.25",
            "1298664780",
            " 1298664780000 ",
        ];
        let absurd = [
            "yesterday",
            "2011-02-31",
            "0001-01-01T00:00:00Z",
            "-5",
            "31/31/2011",
            "29/02/2011",
            "2011-02",
            "12:30",
            "9e99",
            "-1.5",
            "1e",
            "1.",
            "13/2011",
            "25:61 1/2/2011",
            "+275760-09-13T00:00:00Z",
            "300000-01-01",
            &"é".repeat(80),
        ];
        let days = ["2011-02-25", "25/02/2011", "Feb 25, 2011", "25. Feb. 2011", "20110225"];
        let fractions = ["2011-02-25 20:13:00.123456+00:00", "2011-02-25T20:13:00.123456Z"];
        check(written, "2011-02-25T20:13:00+00:00", &moment);
        check(written, "2011-02-25T00:00:00+00:00", &days);
        check(written, "2011-02-25T20:13:00.123456+00:00", &fractions);
        check(written, "2011-02-25T20:13:00.891+00:00", &["1298664780.891"]);
        check(written, "2011-12-12T00:00:00+00:00", &["12/12/2011 12:00 AM"]);
        check(written, "not stated", &["", "0"]);
        check(written, "absurd", &absurd);
        check(written, "ambiguous", &["04/05/2022"]);
    }

    #[test]
    fn the_other_dates_of_a_file_tell_day_from_month() {
        let read = |file: &str| Calendar::of(file).written("04/05/2022").moment().map(|at| at.to_rfc3339());
        assert_eq!(read("url,date\nx,29/04/2022\nx,04/05/2022").as_deref(), Some("2022-05-04T00:00:00+00:00"));
        assert_eq!(read("url,date\nx,\"4/29/2022 10:00\"\nx,04/05/2022").as_deref(), Some("2022-04-05T00:00:00+00:00"));
        assert_eq!(read("x,04/29/2022\nx,29/04/2022"), None, "they disagree");
        assert_eq!(read("https://a.example/29/04/2022/x,04/05/2022"), None, "an address is no date");
    }

    #[test]
    fn apple_counts_seconds_from_2001() {
        assert_eq!(since_2001(320_357_580.0), export("1298664780"));
        for seconds in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 1e300, -978_307_200.0] {
            assert_eq!(since_2001(seconds), Stated::Absurd, "{seconds}");
        }
    }
}
