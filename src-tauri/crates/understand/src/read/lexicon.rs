//! Words and phrases of the tables, found in a question by their first token.

use foldhash::{HashMap, HashMapExt};

use super::question::{Token, cut};

/// Phrases with what they stand for.
#[derive(Debug, Clone)]
pub(super) struct Lexicon<T> {
    /// By first token; the longest phrase first.
    phrases: HashMap<String, Vec<(Vec<String>, T)>>,
    longest: usize,
}

impl<T: Copy> Lexicon<T> {
    pub(super) fn new<'a>(entries: impl IntoIterator<Item = (&'a str, T)>) -> Self {
        let mut lexicon = Self { phrases: HashMap::new(), longest: 0 };
        for (phrase, value) in entries {
            lexicon.add(phrase, value);
        }
        for phrases in lexicon.phrases.values_mut() {
            phrases.sort_by_key(|(rest, _)| std::cmp::Reverse(rest.len()));
        }
        lexicon
    }

    fn add(&mut self, phrase: &str, value: T) {
        let mut words = cut(phrase).into_iter();
        let Some(first) = words.next() else { return };
        let rest: Vec<String> = words.collect();
        self.longest = self.longest.max(rest.len() + 1);
        self.phrases.entry(first).or_default().push((rest, value));
    }

    /// The longest phrase that begins at a place, and how many tokens it is.
    pub(super) fn at(&self, tokens: &[&Token], place: usize) -> Option<(T, usize)> {
        let phrases = self.phrases.get(tokens.get(place)?.word.as_str())?;
        phrases.iter().find(|(rest, _)| follows(tokens, place + 1, rest)).map(|(rest, value)| (*value, rest.len() + 1))
    }

    /// The longest phrase that ends before a place.
    pub(super) fn before(&self, tokens: &[&Token], place: usize) -> Option<(T, usize)> {
        (1..=self.longest.min(place)).rev().find_map(|length| {
            let phrases = self.phrases.get(tokens.get(place - length)?.word.as_str())?;
            let fits =
                |(rest, _): &&(Vec<String>, T)| rest.len() + 1 == length && follows(tokens, place - length + 1, rest);
            phrases.iter().find(fits).map(|(_, value)| (*value, length))
        })
    }

    /// Whether a phrase begins at a place.
    pub(super) fn holds(&self, tokens: &[&Token], place: usize) -> bool {
        self.at(tokens, place).is_some()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.phrases.is_empty()
    }

    /// What a whole phrase stands for.
    pub(super) fn get(&self, phrase: &str) -> Option<T> {
        let mut words = cut(phrase).into_iter();
        let phrases = self.phrases.get(&words.next()?)?;
        let rest: Vec<String> = words.collect();
        phrases.iter().find(|(known, _)| *known == rest).map(|(_, value)| *value)
    }

    /// All phrases, each as its tokens.
    pub(super) fn phrases(&self) -> impl Iterator<Item = Vec<&str>> {
        self.phrases.iter().flat_map(|(first, others)| {
            others.iter().map(move |(rest, _)| std::iter::once(first).chain(rest).map(String::as_str).collect())
        })
    }

    /// First tokens of all phrases.
    pub(super) fn beginnings(&self) -> impl Iterator<Item = &str> {
        self.phrases.keys().map(String::as_str)
    }
}

/// Whether these words stand at a place.
pub(super) fn follows(tokens: &[&Token], place: usize, words: &[String]) -> bool {
    words.iter().enumerate().all(|(at, word)| tokens.get(place + at).is_some_and(|token| token.word == *word))
}
