//! Small numbers as people say them.

use super::period::word;
use crate::understand::question::Token;

/// How many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Amount {
    Exactly(u32),
    /// At least, at most.
    Some(u32, u32),
}

/// The number that begins at this token, and how many tokens it is.
pub(super) fn amount(tokens: &[Token], at: usize) -> Option<(Amount, usize)> {
    let article = usize::from(word(tokens, at) == "a");
    let vague = match word(tokens, at + article) {
        "few" => Some(Amount::Some(2, 5)),
        "couple" => Some(Amount::Some(2, 2)),
        "several" => Some(Amount::Some(3, 8)),
        "many" => Some(Amount::Some(4, 20)),
        _ => None,
    };
    if let Some(vague) = vague {
        let of = usize::from(word(tokens, at + article + 1) == "of");
        return Some((vague, article + 1 + of));
    }
    Some((Amount::Exactly(exact(word(tokens, at))?), 1))
}

fn exact(word: &str) -> Option<u32> {
    const NAMES: [&str; 13] =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    if matches!(word, "a" | "an") {
        return Some(1);
    }
    let named = NAMES.iter().position(|name| *name == word).and_then(|number| u32::try_from(number).ok());
    named.or_else(|| word.parse().ok()).filter(|number| (1..=1000).contains(number))
}
