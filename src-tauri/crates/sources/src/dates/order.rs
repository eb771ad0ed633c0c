//! Whether a file puts the day or the month first where it writes `4/5/2022`: other dates in it may tell.

use std::ops::Range;

/// What stands first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum DayOrder {
    DayFirst,
    MonthFirst,
}

/// The order in which all dates of a text make sense; none if they leave it open or disagree.
pub(super) fn of(text: &str) -> Option<DayOrder> {
    let bytes = text.as_bytes();
    let (mut days_first, mut months_first) = (false, false);
    for slash in memchr::memchr2_iter(b'/', b'-', bytes) {
        match date_at(bytes, slash) {
            Some((13..=31, 1..=12)) => days_first = true,
            Some((1..=12, 13..=31)) => months_first = true,
            _ => {}
        }
    }
    match (days_first, months_first) {
        (true, false) => Some(DayOrder::DayFirst),
        (false, true) => Some(DayOrder::MonthFirst),
        _ => None,
    }
}

/// The first two numbers of a date of which this is the first separator. What stands in an address is none.
fn date_at(bytes: &[u8], separator: usize) -> Option<(u32, u32)> {
    let mark = *bytes.get(separator)?;
    let first = digits_before(bytes, separator);
    let before = first.start.checked_sub(1).and_then(|at| bytes.get(at));
    let second = digits_after(bytes, separator + 1);
    let year = digits_after(bytes, second.end + 1);
    let stands_alone = !before.is_some_and(|byte| byte.is_ascii_alphanumeric() || b"/-._=:".contains(byte));
    let is_date = bytes.get(second.end) == Some(&mark) && year.len() == 4;
    let number = |digits: Range<usize>| std::str::from_utf8(bytes.get(digits)?).ok()?.parse().ok();
    if stands_alone && is_date { Some((number(first)?, number(second)?)) } else { None }
}

/// Up to three digits, so that a longer number is told from a day.
fn digits_before(bytes: &[u8], end: usize) -> Range<usize> {
    let digits = bytes.get(..end).unwrap_or_default().iter().rev().take(3).take_while(|byte| byte.is_ascii_digit());
    end - digits.count()..end
}

fn digits_after(bytes: &[u8], start: usize) -> Range<usize> {
    let digits = bytes.get(start..).unwrap_or_default().iter().take(5).take_while(|byte| byte.is_ascii_digit());
    start..start + digits.count()
}
