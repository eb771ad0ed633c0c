//! Small numbers as people say them.

use crate::read::{language::Clock, question::Token};

/// From one to ten in Chinese characters.
pub(in crate::read) const NUMERALS: [&str; 10] = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

/// How many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Amount {
    Exactly(u32),
    /// At least, at most.
    Some(u32, u32),
}

/// The number that begins at this token, and how many tokens it is.
pub(super) fn amount(clock: &Clock, tokens: &[&Token], at: usize) -> Option<(Amount, usize)> {
    if let Some(((low, high), length)) = clock.amounts.at(tokens, at) {
        return Some((Amount::Some(low, high), length));
    }
    let (number, length) = clock
        .numbers
        .at(tokens, at)
        .or_else(|| Some((tokens.get(at)?.word.parse().ok()?, 1)))
        .or_else(|| numeral(tokens, at))?;
    (1..=1000).contains(&number).then_some((Amount::Exactly(number), length))
}

/// A number up to 99 in Chinese characters, as Japanese has them, too.
fn numeral(tokens: &[&Token], at: usize) -> Option<(u32, usize)> {
    let mut digits = tokens.iter().skip(at).map_while(|token| digit(&token.word)).take(3);
    match (digits.next()?, digits.next(), digits.next()) {
        (10, Some(ones @ 1..=9), _) => Some((10 + ones, 2)),
        (10, ..) => Some((10, 1)),
        (tens, Some(10), Some(ones @ 1..=9)) => Some((tens * 10 + ones, 3)),
        (tens, Some(10), _) => Some((tens * 10, 2)),
        (ones, ..) => Some((ones, 1)),
    }
}

fn digit(word: &str) -> Option<u32> {
    (1..).zip(NUMERALS).find(|(_, digit)| *digit == word).map(|(value, _)| value)
}
