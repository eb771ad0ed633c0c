//! Foreign clocks: Chromium's microseconds since 1601, Apple's seconds since 2001, the seconds, milliseconds or
//! microseconds of exports, and dates in words of ISO 8601.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};

/// Seconds from 1601-01-01, where Windows and Chromium begin to count, to 1970-01-01.
const FROM_1601_TO_1970: i64 = 11_644_473_600;

/// Seconds from 1970-01-01 to 2001-01-01, where Apple begins to count.
const FROM_1970_TO_2001: f64 = 978_307_200.0;

/// The first and the last moment that is believed: 1990-01-01, before the first browser, and 2100-01-01.
const EARLIEST: i64 = 631_152_000;
const LATEST: i64 = 4_102_444_800;

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
}

impl Stated {
    pub(crate) fn moment(self) -> Option<DateTime<Utc>> {
        match self {
            Self::At(moment) => Some(moment),
            Self::Not | Self::Absurd => None,
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

/// Reads a date that services write: ISO 8601 with or without time and zone (UTC then), or a count as in exports.
pub(crate) fn written(text: &str) -> Stated {
    let text = text.trim();
    if text.is_empty() || text.bytes().all(|byte| byte.is_ascii_digit()) {
        return export(text);
    }
    // Not worth a look beyond the length of a date with nanoseconds and zone.
    let text = text.get(..text.floor_char_boundary(48)).unwrap_or_default();
    let zoned = DateTime::parse_from_rfc3339(text).or_else(|_| DateTime::parse_from_str(text, "%Y-%m-%d %H:%M:%S %z"));
    let local = || {
        let formats = ["%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%d %H:%M:%S%.f", "%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M"];
        formats.iter().find_map(|format| NaiveDateTime::parse_from_str(text, format).ok())
    };
    let day = || Some(NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()?.and_time(NaiveTime::MIN));
    let moment = zoned.ok().map(|zoned| zoned.to_utc());
    believed(moment.or_else(|| local().or_else(day).map(|local| local.and_utc())))
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

    fn check(read: fn(&str) -> Stated, text: &str, expected: &str) {
        let shown = match read(text) {
            Stated::Not => "not stated".to_owned(),
            Stated::Absurd => "absurd".to_owned(),
            Stated::At(moment) => moment.to_rfc3339(),
        };
        assert_eq!(shown, expected, "{text}");
    }

    #[test]
    fn chromium_counts_microseconds_from_1601() {
        check(chromium, "13439712015337013", "2026-11-21T05:20:15.337013+00:00");
        check(chromium, "0", "not stated");
        check(chromium, "", "not stated");
        for text in ["-1", "1", "9223372036854775807", "-9223372036854775808", "yesterday", "13439712015337013000"] {
            check(chromium, text, "absurd");
        }
    }

    #[test]
    fn exports_count_in_any_unit() {
        check(export, "1298664780", "2011-02-25T20:13:00+00:00");
        check(export, "1298664780000", "2011-02-25T20:13:00+00:00");
        check(export, "1298664780000000", "2011-02-25T20:13:00+00:00");
        check(export, "1298664780000000000", "2011-02-25T20:13:00+00:00");
        check(export, "12943138380000000", "2011-02-25T20:13:00+00:00");
        check(export, "0", "not stated");
        for text in ["invaliddate", "-5", "1", "99999999999", "9223372036854775807", "-9223372036854775808"] {
            check(export, text, "absurd");
        }
    }

    #[test]
    fn services_write_dates_in_words() {
        for text in [
            "2011-02-25T20:13:00Z",
            "2011-02-25T21:13:00+01:00",
            "2011-02-25 20:13:00",
            "2011-02-25T20:13:00.000",
            "2011-02-25 20:13",
            "2011-02-25 22:13:00 +0200",
            "1298664780",
            " 1298664780000 ",
        ] {
            check(written, text, "2011-02-25T20:13:00+00:00");
        }
        check(written, "2011-02-25", "2011-02-25T00:00:00+00:00");
        check(written, "2011-02-25T20:13:00.123456Z", "2011-02-25T20:13:00.123456+00:00");
        check(written, "", "not stated");
        check(written, "0", "not stated");
        for text in ["yesterday", "2011-02-31", "0001-01-01T00:00:00Z", "-5", "é".repeat(40).as_str()] {
            check(written, text, "absurd");
        }
    }

    #[test]
    fn apple_counts_seconds_from_2001() {
        assert_eq!(since_2001(320_357_580.0), export("1298664780"));
        for seconds in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 1e300, -978_307_200.0] {
            assert_eq!(since_2001(seconds), Stated::Absurd, "{seconds}");
        }
    }
}
