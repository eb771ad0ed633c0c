//! The parts of words: what a person remembers of a code or of a long identifier. They find it, but say less than the whole.

use super::{by_script, fold, split};

/// A name of two parts is known by the whole: who asks for `java` does not mean `JavaScript`.
const CAPITALS_PART_AT_LEAST: usize = 3;
/// What changes between letters and digits more often, or is longer, is a key that nobody remembers.
const CODE_PARTS_AT_MOST: usize = 3;
const LONGEST_CODE: usize = 15;

/// The parts of the words of a text, folded: those of identifiers at their capitals (`TransNetV2`: `trans`, `net`, `v2`), those
/// of codes where letters meet digits (`LM317T`: `lm`, `317`), and names without the marks at their ends (`c++`: `c`). A single
/// character of a longer word is no part: it is in too many.
pub fn parts(text: &str) -> impl Iterator<Item = String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| may_have_parts(word));
    // What is written without spaces is in pieces already.
    let spaced = words.flat_map(by_script).filter(|(_, length)| length.is_none()).map(|(run, _)| run);
    let of_words = spaced.flat_map(parts_of_word).map(fold);
    of_words.chain(without_marks(text)).chain(endings(text)).filter(|part| is_one_word(part))
}

/// What characters of compatibility stand for may be several words, or none.
fn is_one_word(folded: &str) -> bool {
    split(folded).eq([folded])
}

fn may_have_parts(word: &str) -> bool {
    word.chars().any(|c| c.is_numeric() || c.is_uppercase())
}

fn parts_of_word(word: &str) -> Vec<&str> {
    let names = parts_of_identifier(word);
    if names.is_empty() {
        return parts_of_code(word);
    }
    names.into_iter().flat_map(|name| [vec![name], parts_of_code(name)].concat()).collect()
}

/// Where small letters meet capitals.
fn parts_of_identifier(word: &str) -> Vec<&str> {
    let capitals = word.chars().skip(1).filter(|c| c.is_uppercase()).count();
    if capitals + 1 < CAPITALS_PART_AT_LEAST {
        return Vec::new();
    }
    let letters: Vec<(usize, char)> = word.char_indices().collect();
    let windows = (0..letters.len()).filter_map(|at| letters.get(at..(at + 3).min(letters.len())));
    let starts: Vec<usize> = windows.filter_map(starts_part).collect();
    if starts.len() + 1 < CAPITALS_PART_AT_LEAST { Vec::new() } else { cut(word, &starts) }
}

/// The place of the second of these letters if a part of an identifier begins there.
fn starts_part(window: &[(usize, char)]) -> Option<usize> {
    let [(_, before), (at, here), after @ ..] = window else { return None };
    let after_small = before.is_lowercase() || before.is_numeric();
    let before_small = after.first().is_some_and(|(_, next)| next.is_lowercase());
    (here.is_uppercase() && (after_small || before_small)).then_some(*at)
}

/// Where letters meet digits.
fn parts_of_code(word: &str) -> Vec<&str> {
    let next = word.char_indices().skip(1);
    let meeting = word.chars().zip(next).filter(|(before, (_, here))| before.is_numeric() != here.is_numeric());
    let starts: Vec<usize> = meeting.map(|(_, (at, _))| at).collect();
    let is_code = (1..CODE_PARTS_AT_MOST).contains(&starts.len()) && word.chars().count() <= LONGEST_CODE;
    if is_code { cut(word, &starts) } else { Vec::new() }
}

/// A word cut at these places, without single characters.
fn cut<'a>(word: &'a str, starts: &[usize]) -> Vec<&'a str> {
    let ends = starts.iter().copied().chain([word.len()]);
    let parts = [0].into_iter().chain(starts.iter().copied()).zip(ends).filter_map(|(from, to)| word.get(from..to));
    parts.filter(|part| part.chars().nth(1).is_some()).collect()
}

/// `c++` and `.net` as `c` and `net`.
fn without_marks(text: &str) -> impl Iterator<Item = String> {
    let marked = Some(text).filter(|text| text.contains(['+', '#', '.']));
    let words = marked.into_iter().flat_map(split).filter(|word| word.starts_with('.') || word.ends_with(['+', '#']));
    words.map(|word| fold(word.trim_matches(['+', '#', '.'])))
}

/// `ASP.NET` is `.NET`.
fn endings(text: &str) -> impl Iterator<Item = String> {
    let dots = text.match_indices('.').filter(|(at, _)| text.get(..*at).is_some_and(ends_in_word));
    let behind = dots.filter_map(|(at, _)| text.get(at + 1..));
    let names = behind.filter_map(|rest| rest.get(..rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len())));
    names
        .filter(|name| name.len() > 1 && name.bytes().all(|b| b.is_ascii_alphabetic()))
        .map(|name| fold(&format!(".{name}")))
}

fn ends_in_word(before: &str) -> bool {
    before.ends_with(char::is_alphanumeric)
}
