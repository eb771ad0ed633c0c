//! Lists of phrases, and the words of a question as they are compared with them.
//!
//! People leave accents and apostrophes away, and write "ue" for "ü": a phrase is found in each of these spellings. An
//! accent that was typed counts. Each list is taken apart when it is first asked.

use std::{collections::BTreeSet, sync::OnceLock};

use dogear_domain::words::fold;
use foldhash::HashSet;
use serde::Deserialize;

use crate::phrasebook::{Phrasebook, Piece, Spelt};

/// "dell'", without its mark.
const LONGEST_ELISION: usize = 4;

/// Phrases of one language in lower case. Where words are written without spaces, a phrase is a piece of text.
#[derive(Default, Deserialize)]
#[serde(from = "Vec<&'static str>", bound(deserialize = "'de: 'static"))]
pub(crate) struct List {
    written: Vec<&'static str>,
    /// With their first words.
    phrases: OnceLock<Phrasebook<Spellings, Spellings>>,
    /// Each spelling of each word.
    words: OnceLock<HashSet<Piece>>,
}

impl From<Vec<&'static str>> for List {
    fn from(mut written: Vec<&'static str>) -> Self {
        written.sort_by_key(|piece| std::cmp::Reverse(piece.len()));
        Self { written, phrases: OnceLock::new(), words: OnceLock::new() }
    }
}

/// How a word may be typed.
#[derive(Clone)]
struct Spellings {
    right: &'static str,
    /// In other ways; few words have any.
    others: Vec<String>,
}

/// A phrase that stands in a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Found {
    /// In words.
    pub(super) length: usize,
    /// Every word is spelt right.
    pub(super) exact: bool,
}

impl List {
    /// The longest phrase that the words begin with.
    pub(super) fn found(&self, words: &[Word]) -> Option<Found> {
        let (rest, first) = self.phrases().at(|at| folded(words, at))?;
        let is_right = |(wanted, word): (&Spellings, &Word)| wanted.right == word.folded;
        let exact = std::iter::once(first).chain(rest).zip(words).all(is_right);
        Some(Found { length: rest.len() + 1, exact })
    }

    /// How many words at the start are the longest phrase.
    pub(super) fn at_start(&self, words: &[Word]) -> Option<usize> {
        self.found(words).map(|found| found.length)
    }

    /// How many words at the end are the longest phrase, if others stand before.
    pub(super) fn at_end(&self, words: &[Word]) -> Option<usize> {
        let behind = words.get(1..)?;
        self.phrases().before(behind.len(), |at| folded(behind, at)).map(|(_, length)| length)
    }

    /// Whether the words are one phrase.
    pub(super) fn is(&self, words: &[Word]) -> bool {
        !words.is_empty() && self.at_start(words) == Some(words.len())
    }

    /// Whether a phrase stands anywhere.
    pub(super) fn is_in(&self, words: &[Word]) -> bool {
        (0..words.len()).any(|at| self.at_start(words.get(at..).unwrap_or_default()).is_some())
    }

    /// Each spelling of the words that phrases begin with.
    pub(super) fn beginnings(&self) -> impl Iterator<Item = &Piece> {
        self.phrases().beginnings()
    }

    /// Whether a word is part of any phrase.
    pub(super) fn has_word(&self, word: &Word) -> bool {
        let words = || self.spellings().flatten().flat_map(|word| word.each().collect::<Vec<_>>()).collect();
        self.words.get_or_init(words).contains(word.folded.as_str())
    }

    /// Takes the phrases out, wherever they stand; gives the place of the first.
    pub(super) fn take_from(&self, words: &mut Vec<Word<'_>>) -> Option<usize> {
        let mut first = None;
        let mut at = 0;
        while at < words.len() {
            match self.at_start(words.get(at..).unwrap_or_default()) {
                Some(length) => {
                    words.drain(at..at + length);
                    first = first.or(Some(at));
                }
                None => at += 1,
            }
        }
        first
    }

    /// The longest piece of text that fits.
    pub(super) fn longest(&self, fits: impl Fn(&str) -> bool) -> Option<&str> {
        self.pieces().find(|piece| fits(piece))
    }

    /// The phrases as written, the longest first.
    pub(super) fn pieces(&self) -> impl Iterator<Item = &str> {
        self.written.iter().copied()
    }

    /// Whether a text is made of these pieces alone.
    pub(super) fn makes_up(&self, text: &str) -> bool {
        let mut rest = trimmed(text);
        while let Some(left) = self.longest(|piece| rest.starts_with(piece)).and_then(|piece| rest.strip_prefix(piece))
        {
            rest = trimmed(left);
        }
        rest.is_empty()
    }

    /// Whether this one letter is the list.
    pub(super) fn is_letter(&self, letter: char) -> bool {
        matches!(self.written.as_slice(), [only] if only.chars().eq([letter]))
    }

    /// Whether a letter stands in any phrase.
    pub(super) fn has_letter(&self, letter: char) -> bool {
        self.written.iter().any(|piece| piece.contains(letter))
    }

    fn phrases(&self) -> &Phrasebook<Spellings, Spellings> {
        let spelt = |(first, rest): (Spellings, Vec<Spellings>)| {
            let each: Vec<Piece> = first.each().collect();
            each.into_iter().map(move |spelt| (spelt, rest.clone(), first.clone()))
        };
        let parted = || self.spellings().filter_map(|mut words| Some((words.next()?, words.collect())));
        self.phrases.get_or_init(|| Phrasebook::new(parted().flat_map(spelt)))
    }

    /// The words of each phrase.
    fn spellings(&self) -> impl Iterator<Item = impl Iterator<Item = Spellings>> {
        self.written.iter().map(|piece| piece.split_whitespace().map(Spellings::of))
    }
}

impl Spellings {
    fn of(right: &'static str) -> Self {
        if right.bytes().all(|byte| byte.is_ascii() && byte != b'\'') {
            return Self { right, others: Vec::new() };
        }
        let plain = |word: &str| fold(word).replace('\'', "");
        let digraphs = right.replace('ä', "ae").replace('ö', "oe").replace('ü', "ue").replace('ß', "ss");
        let others: BTreeSet<String> = [right.replace('\'', ""), plain(right), plain(&digraphs)].into();
        Self { right, others: others.into_iter().filter(|other| other != right).collect() }
    }

    fn each(&self) -> impl Iterator<Item = Piece> {
        std::iter::once(self.right.into()).chain(self.others.iter().cloned().map(Piece::from))
    }
}

impl Spelt for Spellings {
    fn is(&self, word: &str) -> bool {
        self.right == word || self.others.iter().any(|spelt| spelt == word)
    }
}

/// A word as written and as compared.
#[derive(Debug, Clone)]
pub(super) struct Word<'a> {
    written: &'a str,
    pub(super) folded: String,
}

impl<'a> Word<'a> {
    /// A word of a question.
    pub(super) fn of(written: &'a str) -> Self {
        Self { written, folded: trimmed(written).to_lowercase().replace('’', "'") }
    }

    /// "L'année" is "année".
    pub(super) fn without_article(&self) -> Self {
        let article = |(article, _): &(&str, &str)| article.chars().count() <= LONGEST_ELISION;
        let folded = self.folded.split_once('\'').filter(article).map_or(self.folded.as_str(), |(_, word)| word);
        Self { written: self.written, folded: folded.to_owned() }
    }

    /// "No, the other": a mark stands behind it.
    pub(super) fn ends_clause(&self) -> bool {
        self.written.ends_with(|c| ",.;:!…".contains(c))
    }
}

/// The words of a question, without the marks around them.
pub(super) fn words_of(text: &str) -> Vec<Word<'_>> {
    text.split_whitespace().map(Word::of).filter(|word| !word.folded.is_empty()).collect()
}

/// The words as one text again.
pub(super) fn written(words: &[Word]) -> String {
    let text = words.iter().map(|word| word.written).collect::<Vec<_>>().join(" ");
    text.trim_end_matches(is_mark).to_owned()
}

/// The words as they are compared, as one text.
pub(super) fn compared(words: &[Word]) -> String {
    words.iter().map(|word| word.folded.as_str()).collect::<Vec<_>>().join(" ")
}

/// Without the marks around it.
pub(super) fn trimmed(text: &str) -> &str {
    text.trim_matches(is_mark)
}

pub(super) fn is_mark(c: char) -> bool {
    c.is_whitespace() || "?!.,;:…。？！，、¿¡\"“”„«»".contains(c)
}

fn folded<'a>(words: &'a [Word], at: usize) -> Option<&'a str> {
    words.get(at).map(|word| word.folded.as_str())
}
