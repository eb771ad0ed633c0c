//! A moment from what is written for one: a day, a month or a year, whose first moment it is, or a time.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};

/// Years that a bare number can be.
const YEARS: std::ops::RangeInclusive<i64> = 1900..=2200;

/// The moment; none if it is not clear which is meant. Without an offset, times are in UTC.
pub fn moment(text: &str) -> Option<DateTime<Utc>> {
    let text = text.trim();
    let time = || DateTime::parse_from_rfc3339(text).ok().map(|time| time.to_utc());
    time().or_else(|| day(text)).or_else(|| local(text)).or_else(|| bare_number(text))
}

/// "2024", "2024-03", "2024/03/31", "31.03.2024": the parts of a day, whatever stands between them.
fn day(text: &str) -> Option<DateTime<Utc>> {
    let separator = text.chars().find(|c| !c.is_ascii_digit());
    let parts: Vec<&str> = separator.map_or_else(|| vec![text], |separator| text.split(separator).collect());
    let number = |part: &&str| part.parse::<u32>().ok().filter(|_| part.len() <= 4);
    let numbers: Vec<u32> = parts.iter().map(number).collect::<Option<_>>()?;
    let begins_with_year = parts.first()?.len() == 4;
    match (separator, numbers.as_slice()) {
        (None, [year]) if YEARS.contains(&i64::from(*year)) => midnight(*year, 1, 1),
        (Some('-' | '/' | '.'), [year, month]) if begins_with_year => midnight(*year, *month, 1),
        (Some('-' | '/' | '.'), [year, month, day]) if begins_with_year => midnight(*year, *month, *day),
        (Some('.'), [day, month, year]) => midnight(*year, *month, *day),
        // Which of the two is the month differs from country to country.
        (Some('/' | '-'), [first, second, year]) if *second > 12 => midnight(*year, *first, *second),
        (Some('/' | '-'), [first, second, year]) if *first > 12 => midnight(*year, *second, *first),
        _ => None,
    }
}

fn midnight(year: u32, month: u32, day: u32) -> Option<DateTime<Utc>> {
    let year = i32::try_from(year).ok().filter(|year| YEARS.contains(&i64::from(*year)))?;
    Some(NaiveDate::from_ymd_opt(year, month, day)?.and_time(NaiveTime::MIN).and_utc())
}

/// A time without an offset, or with one that lacks its colon.
fn local(text: &str) -> Option<DateTime<Utc>> {
    let text = text.replacen(' ', "T", 1);
    let offset = || DateTime::parse_from_str(&text, "%Y-%m-%dT%H:%M:%S%.f%z").ok().map(|time| time.to_utc());
    let local = ["%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%dT%H:%M"];
    let plain =
        || local.iter().find_map(|format| NaiveDateTime::parse_from_str(text.trim_end_matches('Z'), format).ok());
    offset().or_else(|| plain().map(|time| time.and_utc()))
}

/// "202403", "20240331", or seconds or milliseconds since 1970.
fn bare_number(text: &str) -> Option<DateTime<Utc>> {
    let number: i64 = text.parse().ok()?;
    let part = |from: usize, to: usize| text.get(from..to)?.parse::<u32>().ok();
    match text.len() {
        6 => midnight(part(0, 4)?, part(4, 6)?, 1),
        8 => midnight(part(0, 4)?, part(4, 6)?, part(6, 8)?),
        9..=10 => DateTime::from_timestamp(number, 0),
        12..=13 => DateTime::from_timestamp_millis(number),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        let read = moment(text).map(|at| at.format("%Y-%m-%dT%H:%M:%S").to_string());
        assert_eq!(read.as_deref(), expected, "{text}");
    }

    #[test]
    fn a_day_is_read_however_it_is_written() {
        for text in ["2024-03-31", "2024/03/31", "2024.03.31", "31.03.2024", "31/03/2024", "03/31/2024", "20240331"] {
            check(text, Some("2024-03-31T00:00:00"));
        }
        check("2024-3-5", Some("2024-03-05T00:00:00"));
        check("2024", Some("2024-01-01T00:00:00"));
        check("2024-03", Some("2024-03-01T00:00:00"));
        check("202403", Some("2024-03-01T00:00:00"));
    }

    #[test]
    fn a_time_is_a_moment() {
        check("2024-03-31T10:00:00Z", Some("2024-03-31T10:00:00"));
        check("2024-03-31T10:00:00+02:00", Some("2024-03-31T08:00:00"));
        check("2024-03-31 10:00", Some("2024-03-31T10:00:00"));
        check("2024-03-31T10:00:00.5", Some("2024-03-31T10:00:00"));
        check("1711843200", Some("2024-03-31T00:00:00"));
        check("1711843200000", Some("2024-03-31T00:00:00"));
    }

    #[test]
    fn what_is_no_day_or_not_clear_is_none() {
        for text in
            ["", "last spring", "2024-13-01", "2024-02-30", "03/04/2024", "99999", "12-", "-5", "2024-03-31-01", "٢٠٢٤"]
        {
            check(text, None);
        }
    }
}
