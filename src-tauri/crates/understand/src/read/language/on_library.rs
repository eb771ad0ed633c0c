//! How a language asks about the library as a whole.

use std::cmp::Reverse;

use dogear_domain::words::fold;
use serde::{Deserialize, Deserializer};

/// What is saved more than once, which sites most is from, whether an address is saved. Where words are written without
/// spaces, entries are pieces of text.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct OnLibrary {
    /// `which sites`
    pub(crate) sites: Vec<String>,
    /// `most often`: beside it, these say nothing.
    pub(crate) most: Vec<String>,
    /// `twice`, `more than once`.
    pub(crate) times: Entries,
    /// `duplicate`, `double`.
    pub(crate) doubles: Entries,
    /// What a person does with a bookmark.
    pub(crate) verbs: Entries,
    pub(crate) bookmarks: Entries,
    /// What bookmarks are of.
    pub(crate) things: Entries,
    /// Being there, having.
    pub(crate) having: Entries,
    pub(crate) persons: Entries,
    /// `what`, `which`.
    pub(crate) asking: Entries,
    /// Words that may stand between any two others.
    pub(crate) small: Entries,
    /// What follows "duplicates" before what they are of.
    pub(crate) of: Entries,
    /// "Twice" and "double" where they mean something else.
    pub(crate) idioms: Entries,
    /// Before a host whose pages are asked for.
    pub(crate) before_host: Entries,
    /// How a question goes on right behind an address, where words are written without spaces.
    pub(crate) behind_address: Vec<String>,
}

/// Words and phrases. One that ends in `*` stands for all words that begin so.
pub(crate) struct Entries {
    written: Vec<String>,
    /// Each as its folded words, the longest first.
    words: Vec<Vec<String>>,
}

impl Entries {
    /// As written.
    pub(crate) fn pieces(&self) -> impl Iterator<Item = &str> {
        self.written.iter().map(String::as_str)
    }

    /// How many of these folded words, from the first on, are the longest entry that stands there.
    pub(crate) fn at<'a>(&self, words: &(impl Iterator<Item = &'a str> + Clone)) -> Option<usize> {
        let stands = |entry: &&Vec<String>| {
            let mut words = words.clone();
            entry.iter().all(|known| words.next().is_some_and(|word| is(known, word)))
        };
        self.words.iter().find(stands).map(Vec::len)
    }

    /// Whether a folded word is an entry by itself.
    pub(crate) fn has(&self, word: &str) -> bool {
        self.words.iter().any(|entry| matches!(entry.as_slice(), [only] if is(only, word)))
    }
}

fn is(known: &str, word: &str) -> bool {
    known.strip_suffix('*').map_or(known == word, |beginning| word.starts_with(beginning))
}

impl<'de> Deserialize<'de> for Entries {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let written: Vec<String> = Vec::deserialize(from)?;
        let entry = |item: &String| fold(item).split(' ').map(str::to_owned).collect::<Vec<_>>();
        let mut words: Vec<Vec<String>> = written.iter().map(entry).collect();
        words.sort_by_key(|entry| Reverse(entry.len()));
        Ok(Self { written, words })
    }
}
