//! Words and phrases by their first word: the one way in which those of the languages are found in a question.

use std::borrow::Cow;

use foldhash::{HashMap, HashMapExt};

/// A word of the files: as it stands there, unless it is compared in another form. Few are; the others are not copied.
pub(crate) type Piece = Cow<'static, str>;

/// A word of a phrase, in one spelling or in several.
pub(crate) trait Spelt {
    /// Whether a word of a question is this one.
    fn is(&self, word: &str) -> bool;
}

impl Spelt for Piece {
    fn is(&self, word: &str) -> bool {
        self == word
    }
}

/// Phrases with what they stand for.
#[derive(Debug, Clone)]
pub(crate) struct Phrasebook<W, T> {
    /// By each spelling of the first word, what follows it; the longest first.
    phrases: HashMap<Piece, Vec<(Vec<W>, T)>>,
    longest: usize,
}

impl<W, T> Default for Phrasebook<W, T> {
    fn default() -> Self {
        Self { phrases: HashMap::new(), longest: 0 }
    }
}

impl<W: Spelt, T> Phrasebook<W, T> {
    /// Of phrases as their first word, those behind it, and what they stand for.
    pub(crate) fn new(entries: impl Iterator<Item = (Piece, Vec<W>, T)>) -> Self {
        let mut book = Self::default();
        for (first, rest, value) in entries {
            book.longest = book.longest.max(rest.len() + 1);
            book.phrases.entry(first).or_default().push((rest, value));
        }
        for phrases in book.phrases.values_mut() {
            phrases.sort_by_key(|(rest, _)| std::cmp::Reverse(rest.len()));
        }
        book
    }

    /// The longest phrase whose words stand at these places, from 0 on: what follows its first word, and what it stands for.
    pub(crate) fn at<'a>(&self, word: impl Fn(usize) -> Option<&'a str>) -> Option<&(Vec<W>, T)> {
        let phrases = self.phrases.get(word(0)?)?;
        phrases.iter().find(|(rest, _)| stands(rest, &word))
    }

    /// The longest phrase that ends before this place; how many words it is.
    pub(crate) fn before<'a>(&self, place: usize, word: impl Fn(usize) -> Option<&'a str>) -> Option<(&T, usize)> {
        (1..=self.longest.min(place)).rev().find_map(|length| {
            let word = |at: usize| word(place - length + at);
            let phrases = self.phrases.get(word(0)?)?;
            let (_, value) = phrases.iter().find(|(rest, _)| rest.len() + 1 == length && stands(rest, word))?;
            Some((value, length))
        })
    }

    /// All phrases.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&Piece, &(Vec<W>, T))> {
        self.phrases.iter().flat_map(|(first, phrases)| phrases.iter().map(move |phrase| (first, phrase)))
    }

    /// First words of all phrases.
    pub(crate) fn beginnings(&self) -> impl Iterator<Item = &Piece> {
        self.phrases.keys()
    }
}

/// Whether these words stand behind a first one.
fn stands<'a>(rest: &[impl Spelt], word: impl Fn(usize) -> Option<&'a str>) -> bool {
    rest.iter().enumerate().all(|(at, known)| word(at + 1).is_some_and(|word| known.is(word)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_phrase_counts() {
        let phrase = |first: &'static str, rest: &[&'static str], value| {
            (first.into(), rest.iter().map(|word| (*word).into()).collect(), value)
        };
        let entries = [phrase("the", &[], 1), phrase("the", &["last", "one"], 2), phrase("one", &[], 3)];
        let book: Phrasebook<Piece, u8> = Phrasebook::new(entries.into_iter());
        let words = ["see", "the", "last", "one"];
        let word = |at: usize| words.get(at).copied();
        assert_eq!(book.at(|at| word(at + 1)).map(|(_, value)| *value), Some(2));
        assert_eq!(book.at(word), None);
        assert_eq!(book.before(4, word), Some((&2, 3)));
        assert_eq!(book.before(2, word), Some((&1, 1)));
        assert_eq!(book.before(3, word), None);
    }
}
