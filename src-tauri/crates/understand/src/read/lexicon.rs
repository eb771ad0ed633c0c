//! Words and phrases of the tables, found among the tokens of a question.

use std::borrow::Cow;

use super::question::{Token, cut};
use crate::phrasebook::{Phrasebook, Piece};

/// Phrases with what they stand for.
#[derive(Debug, Clone)]
pub(super) struct Lexicon<T>(Phrasebook<Piece, T>);

impl<T: Copy> Lexicon<T> {
    pub(super) fn new(entries: impl IntoIterator<Item = (&'static str, T)>) -> Self {
        let entry = |(phrase, value): (&'static str, T)| {
            let mut words = cut(phrase).into_iter();
            Some((words.next()?, words.collect(), value))
        };
        Self(Phrasebook::new(entries.into_iter().filter_map(entry)))
    }

    /// The longest phrase that begins at a place, and how many tokens it is.
    pub(super) fn at(&self, tokens: &[&Token], place: usize) -> Option<(T, usize)> {
        let (rest, value) = self.0.at(|at| word(tokens, place + at))?;
        Some((*value, rest.len() + 1))
    }

    /// The longest phrase that ends before a place.
    pub(super) fn before(&self, tokens: &[&Token], place: usize) -> Option<(T, usize)> {
        let (value, length) = self.0.before(place, |at| word(tokens, at))?;
        Some((*value, length))
    }

    /// Whether a phrase begins at a place.
    pub(super) fn holds(&self, tokens: &[&Token], place: usize) -> bool {
        self.at(tokens, place).is_some()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.beginnings().next().is_none()
    }

    /// What a whole phrase stands for.
    pub(super) fn get(&self, phrase: &str) -> Option<T> {
        let words = cut(phrase);
        let (rest, value) = self.0.at(|at| words.get(at).map(AsRef::as_ref))?;
        (rest.len() + 1 == words.len()).then_some(*value)
    }

    /// All phrases, each as its tokens.
    pub(super) fn phrases(&self) -> impl Iterator<Item = Vec<&str>> {
        self.0.iter().map(|(first, (rest, _))| std::iter::once(first).chain(rest).map(AsRef::as_ref).collect())
    }

    /// First tokens of all phrases.
    pub(super) fn beginnings(&self) -> impl Iterator<Item = &Piece> {
        self.0.beginnings()
    }
}

fn word<'a>(tokens: &[&'a Token], at: usize) -> Option<&'a str> {
    tokens.get(at).map(|token| token.word.as_str())
}

/// Whether these words stand at a place.
pub(super) fn follows(tokens: &[&Token], place: usize, words: &[Cow<str>]) -> bool {
    words.iter().enumerate().all(|(at, known)| word(tokens, place + at) == Some(known.as_ref()))
}
