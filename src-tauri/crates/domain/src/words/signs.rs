//! Signs: characters that are drawn, not spelt, and that a person looks for as for a word: 🍜, ★, ✅, ♥, ₿, ∞.
//!
//! Which these are is said by their category in Unicode. A sign is a symbol (`So`), the symbol of a currency (`Sc`) or of
//! mathematics (`Sm`); all punctuation (`P`: - · » • — …), separators and accents of their own (`Sk`) are none. Of the symbols
//! are left out:
//! - all of ASCII and Latin-1, where they are marks of a text: $ + < | ° § © ®, and ™ and its like, which stand for letters;
//! - lines and blocks, of which frames and bars are drawn;
//! - what joins or compares its two sides as punctuation does: plain arrows, and operators outside the block of mathematics or
//!   with the looks of punctuation, but not where they are emoji too (↔).

use unicode_properties::{GeneralCategory, UnicodeEmoji, UnicodeGeneralCategory};

const JOINER: char = '\u{200d}';
/// The first character behind Latin-1.
const FIRST: char = '\u{100}';

/// Whether a sign begins with this character.
pub(super) fn is_sign(c: char) -> bool {
    c >= FIRST
        && match c.general_category() {
            GeneralCategory::OtherSymbol => !is_letterlike(c) && !matches!(c, '\u{2500}'..='\u{259f}'),
            GeneralCategory::CurrencySymbol => true,
            GeneralCategory::MathSymbol => c.is_emoji_char() || matches!(c, '\u{2200}'..='\u{22ff}') && !is_mark(c),
            _ => false,
        }
}

/// Whether a word as [`split`](super::split) gives it is a sign.
#[must_use]
pub fn is_sign_word(word: &str) -> bool {
    word.chars().next().is_some_and(is_sign)
}

/// Bytes of the sign that a text begins with: all that is drawn as one. A flag is two letters of a country or a black flag with
/// the letters of a region behind it; what is joined is one picture, whatever its parts are.
pub(super) fn length(text: &str) -> usize {
    let mut letters = text.chars();
    let Some(first) = letters.next() else { return 0 };
    let pair = is_letter_of_flag(first) && letters.next().is_some_and(is_letter_of_flag);
    let mut end = if pair { 2 * first.len_utf8() } else { first.len_utf8() };
    loop {
        let rest = text.get(end..).unwrap_or_default();
        end += rest.find(|c| !is_variation(c)).unwrap_or(rest.len());
        match joined(text.get(end..).unwrap_or_default()) {
            Some(next) => end += JOINER.len_utf8() + next.len_utf8(),
            None => return end,
        }
    }
}

/// Colours of skin and ways of drawing make no other sign.
pub(super) fn is_colour_of_skin(c: char) -> bool {
    matches!(c, '\u{1f3fb}'..='\u{1f3ff}')
}

/// ™ and ℠, which would become letters of the name before them.
pub(super) fn is_mark_of_trade(c: char) -> bool {
    matches!(c, '™' | '℠')
}

/// A folded text without the signs of man and woman that are joined to others: who looks for 🏃 means 🏃‍♀️, too.
pub(super) fn of_any_gender(folded: String) -> String {
    if !folded.contains(JOINER) {
        return folded;
    }
    let mut rest = String::with_capacity(folded.len());
    for c in folded.chars() {
        let is_joined = rest.ends_with(JOINER) && !rest.ends_with("\u{200d}\u{200d}");
        if is_joined && matches!(c, '♀' | '♂') {
            rest.pop();
        } else {
            rest.push(c);
        }
    }
    rest
}

/// The sign that is joined to the one before.
fn joined(rest: &str) -> Option<char> {
    rest.strip_prefix(JOINER)?.chars().next().filter(|c| is_sign(*c))
}

/// How the sign before is drawn.
fn is_variation(c: char) -> bool {
    is_colour_of_skin(c) || matches!(c, '\u{fe0e}' | '\u{fe0f}' | '\u{e0020}'..='\u{e007f}')
}

fn is_letter_of_flag(c: char) -> bool {
    matches!(c, '\u{1f1e6}'..='\u{1f1ff}')
}

/// ™, ℠, ℗ and others.
fn is_letterlike(c: char) -> bool {
    matches!(c, '\u{2100}'..='\u{214f}')
}

/// − ∕ ∖ ∗ ∙ ∣ ∶ ∼ ⋅ and dots in a row.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{2212}' | '\u{2215}'..='\u{2217}' | '\u{2219}' | '\u{2223}' | '\u{2236}' | '\u{223c}' | '\u{22c5}' | '\u{22ee}'..='\u{22f1}')
}
