//! Foreign clocks: Chromium's microseconds since 1601, and the seconds, milliseconds or microseconds of exports.

use chrono::{DateTime, Utc};

/// Seconds from 1601-01-01, where Windows and Chromium begin to count, to 1970-01-01.
const FROM_1601_TO_1970: i64 = 11_644_473_600;

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

fn stated(text: &str, microseconds_since_1970: impl Fn(i64) -> Option<i64>) -> Stated {
    let text = text.trim();
    let number = text.parse::<i64>();
    if text.is_empty() || number == Ok(0) {
        return Stated::Not;
    }
    let moment = number.ok().and_then(microseconds_since_1970).and_then(DateTime::from_timestamp_micros);
    match moment {
        Some(moment) if (EARLIEST..LATEST).contains(&moment.timestamp()) => Stated::At(moment),
        _ => Stated::Absurd,
    }
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
}
