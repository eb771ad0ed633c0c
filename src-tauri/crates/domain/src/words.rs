//! The words of a text, made comparable: lower case, no accents, signs that mean something by themselves, the parts of
//! identifiers and codes, and pieces of a few characters where a script writes no spaces. Questions, full-text rows and what
//! is compared word by word are all split here, so that one finds the other.

use std::iter::from_fn;

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

mod parts;
mod signs;

pub use parts::parts;
pub use signs::is_sign_word;

/// Changes whenever the same bookmark gives other words, here or in [`url_words`](crate::url_words): full-text rows are made
/// again then.
pub const WORDS_VERSION: u32 = 3;

/// Lower case without accents; characters of equal meaning become equal, and so do signs that differ only in how they are
/// drawn: as text or in colours, in a colour of skin, as a man or as a woman.
#[must_use]
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let kept = text.chars().filter(|c| !signs::is_mark_of_trade(*c)).nfkd();
    let plain = kept.filter(|c| !is_combining_mark(*c) && !signs::is_colour_of_skin(*c));
    // Hangul is put together again: taken apart, a syllable is three letters that no one types.
    signs::of_any_gender(plain.nfc().flat_map(char::to_lowercase).collect())
}

/// The words of a text as they stand there. Latin letters end where Chinese, Japanese or Korean begins: `autoitで` holds
/// the word `autoit`. What is written without spaces, or with endings that only grammar tells apart, comes as
/// overlapping pieces: two characters of Chinese, Japanese and Korean, three of Thai and its neighbours. A sign is a word
/// (see `signs`), and so is a name that is told from another by the marks at its ends: `c++`, `c#`, `.net`.
pub fn split(text: &str) -> impl Iterator<Item = &str> {
    let mut place = 0;
    from_fn(move || next_stretch(text, &mut place)).flat_map(cut_by_script)
}

/// The words of a text, folded, of letters and digits only.
#[must_use]
pub fn folded(text: &str) -> Vec<String> {
    let folded = fold(text);
    folded.split(|c: char| !c.is_alphanumeric()).flat_map(cut_by_script).map(str::to_owned).collect()
}

/// The folded text, and after it the [`parts`] of its words.
#[must_use]
pub fn searchable(text: &str) -> String {
    let mut searchable = fold(text);
    for part in parts(text) {
        searchable.push(' ');
        searchable.push_str(&part);
    }
    searchable
}

/// The next run of letters and digits with the marks that belong to it, or the next sign.
fn next_stretch<'a>(text: &'a str, place: &mut usize) -> Option<&'a str> {
    let rest = text.get(*place..)?;
    let (at, first) = rest.char_indices().find(|(_, c)| c.is_alphanumeric() || signs::is_sign(*c))?;
    let start = *place + at;
    let length = |end: Option<usize>| end.unwrap_or(rest.len() - at);
    let found = rest.get(at..)?;
    if !first.is_alphanumeric() {
        *place = start + signs::length(found);
        return text.get(start..*place);
    }
    let end = start + length(found.find(|c: char| !c.is_alphanumeric()));
    *place = end + marks_behind(text.get(start..end)?, text.get(end..)?);
    text.get(start - dot_before(text.get(..start)?, first)..*place)
}

/// Bytes of the marks that make another name of a word: `c++`, `notepad++`, `disney+`, `c#`. They stand directly behind
/// Latin letters, and no word goes on behind them but with the number of a version (`c++20`): `a+b` and `issue#12` are two
/// words each.
fn marks_behind(word: &str, behind: &str) -> usize {
    let length = match behind.bytes().take_while(|byte| Some(*byte) == behind.bytes().next()).count() {
        1 if behind.starts_with(['+', '#']) => 1,
        2 if behind.starts_with('+') => 2,
        _ => return 0,
    };
    let next = behind.get(length..).and_then(|rest| rest.chars().next());
    let versioned = length == 2 || word.len() == 1 && behind.starts_with('#');
    let ends = next.is_none_or(|next| !next.is_alphanumeric() || versioned && next.is_ascii_digit());
    if ends && word.bytes().all(|byte| byte.is_ascii_alphabetic()) { length } else { 0 }
}

/// Bytes of a dot that begins a name: `.net`, `.gitignore`. Behind letters, digits or another dot it ends something.
fn dot_before(before: &str, first: char) -> usize {
    let begins = |rest: &str| rest.chars().next_back().is_none_or(|c| !c.is_alphanumeric() && c != '.');
    let dot = before.strip_suffix('.').filter(|rest| first.is_ascii_alphabetic() && begins(rest));
    dot.map_or(0, |rest| before.len() - rest.len())
}

/// How many characters of a script make a piece; none where words stand apart.
fn piece_length(c: char) -> Option<usize> {
    match c {
        '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' => Some(2),
        '\u{0e00}'..='\u{0eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' => Some(3),
        _ => None,
    }
}

/// The words of a stretch without spaces.
fn cut_by_script(word: &str) -> impl Iterator<Item = &str> {
    // Most words are plain: no need to look at each letter's script.
    let (plain, other) = if word.is_ascii() { (word, "") } else { ("", word) };
    let plain = Some(plain).filter(|word| !word.is_empty());
    plain.into_iter().chain(by_script(other).flat_map(|(run, length)| pieces(run, length)))
}

/// Runs of one word that are written in one script each.
fn by_script(word: &str) -> impl Iterator<Item = (&str, Option<usize>)> {
    let mut rest = word;
    from_fn(move || {
        let length = piece_length(rest.chars().next()?);
        let end = rest.find(|c| piece_length(c) != length).unwrap_or(rest.len());
        let (run, tail) = rest.split_at(end);
        rest = tail;
        Some((run, length))
    })
}

/// Every `length` characters that follow each other; the run itself if it has no more, or if it is one word.
fn pieces(run: &str, length: Option<usize>) -> impl Iterator<Item = &str> {
    let ends = run.char_indices().map(|(at, c)| at + c.len_utf8()).skip(length.map_or(0, |length| length - 1));
    let mut cut = run.char_indices().map(|(at, _)| at).zip(ends).filter_map(|(from, to)| run.get(from..to));
    let first = if length.is_some() { cut.next() } else { None };
    let rest = if length.is_some() { Some(cut) } else { None };
    std::iter::once(first.unwrap_or(run)).chain(rest.into_iter().flatten())
}

#[cfg(test)]
mod tests;
