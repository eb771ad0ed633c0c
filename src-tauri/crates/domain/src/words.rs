//! The words of a text, made comparable: lower case, no accents, identifiers taken apart, and pieces of a few characters
//! where a script writes no spaces. Questions, full-text rows and what is compared word by word are all split here, so
//! that one finds the other.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Changes whenever the same bookmark gives other words, here or in [`url_words`](crate::url_words): full-text rows are made
/// again then.
pub const WORDS_VERSION: u32 = 2;

/// A name of two parts is known by the whole: who asks for `java` does not mean `JavaScript`.
const PARTS_AT_LEAST: usize = 3;

/// Lower case without accents; characters of equal meaning become equal.
#[must_use]
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    // Hangul is put together again: taken apart, a syllable is three letters that no one types.
    text.nfkd().filter(|c| !is_combining_mark(*c)).nfc().flat_map(char::to_lowercase).collect()
}

/// The words of a text as they stand there. Latin letters end where Chinese, Japanese or Korean begins: `autoitで` holds
/// the word `autoit`. What is written without spaces, or with endings that only grammar tells apart, comes as
/// overlapping pieces: two characters of Chinese, Japanese and Korean, three of Thai and its neighbours.
pub fn split(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).flat_map(|word| {
        // Most words are plain: no need to look at each letter's script.
        let (plain, other) = if word.is_ascii() { (word, "") } else { ("", word) };
        let plain = Some(plain).filter(|word| !word.is_empty());
        plain.into_iter().chain(by_script(other).flat_map(|(run, length)| pieces(run, length)))
    })
}

/// The words of a text, folded.
#[must_use]
pub fn folded(text: &str) -> Vec<String> {
    split(&fold(text)).map(str::to_owned).collect()
}

/// The folded text, and after it the parts of its identifiers: `TransNetV2` can be found as `trans`, `net` and `v2`, too.
#[must_use]
pub fn searchable(text: &str) -> String {
    let mut searchable = fold(text);
    for part in text.split(|c: char| !c.is_alphanumeric()).flat_map(parts_of_identifier) {
        searchable.push(' ');
        searchable.push_str(&fold(part));
    }
    searchable
}

/// How many characters of a script make a piece; none where words stand apart.
fn piece_length(c: char) -> Option<usize> {
    match c {
        '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' => Some(2),
        '\u{0e00}'..='\u{0eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' => Some(3),
        _ => None,
    }
}

/// Runs of one word that are written in one script each.
fn by_script(word: &str) -> impl Iterator<Item = (&str, Option<usize>)> {
    let mut rest = word;
    std::iter::from_fn(move || {
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

/// Where small letters meet capitals.
fn parts_of_identifier(word: &str) -> impl Iterator<Item = &str> {
    let capitals = word.chars().skip(1).filter(|c| c.is_uppercase()).count();
    let letters: Vec<(usize, char)> =
        if capitals + 1 >= PARTS_AT_LEAST { word.char_indices().collect() } else { Vec::new() };
    let starts_part = |window: &[(usize, char)]| match window {
        [(_, before), (at, here), after @ ..] if here.is_uppercase() => {
            let after_small = before.is_lowercase() || before.is_numeric();
            let before_small = after.first().is_some_and(|(_, next)| next.is_lowercase());
            (after_small || before_small).then_some(*at)
        }
        _ => None,
    };
    let windows = (0..letters.len()).filter_map(|at| letters.get(at..(at + 3).min(letters.len())));
    let starts: Vec<usize> = windows.filter_map(starts_part).collect();
    let taken_apart = starts.len() + 1 >= PARTS_AT_LEAST;
    let ends: Vec<usize> = starts.iter().copied().chain([word.len()]).collect();
    let parts = std::iter::once(0).chain(starts).zip(ends).filter_map(move |(from, to)| word.get(from..to));
    parts.filter(move |part| taken_apart && part.chars().nth(1).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(split(&searchable(text)).collect::<Vec<_>>().join(" "), expected, "{text}");
    }

    #[test]
    fn words_stand_between_spaces_and_signs() {
        check("C++: fastapi_client, a-b", "c fastapi client a b");
        check("Brücke ＡＢＣ Ёлка", "brucke abc елка");
        check("🍕 ...", "");
    }

    #[test]
    fn what_has_no_spaces_comes_in_pieces() {
        check("机器学习", "机器 器学 学习");
        check("茶", "茶");
        check("autoitと複数", "autoit と複 複数");
        check("파이썬을", "파이 이썬 썬을");
        check("ภาษา", "ภาษ าษา");
    }

    #[test]
    fn identifiers_are_found_by_their_parts() {
        check("TransNetV2", "transnetv2 trans net v2");
        check("FastAPIClient", "fastapiclient fast api client");
        check("JavaScript iPhone NASA dinov2", "javascript iphone nasa dinov2");
    }

    #[test]
    fn folding_makes_spellings_equal() {
        for (text, expected) in [("Brücke", "brucke"), ("ＡＢＣ", "abc"), ("한국어", "한국어"), ("Ёлка", "елка")]
        {
            assert_eq!(fold(text), expected);
        }
    }
}
