//! Signs with two letters in the wrong order: "onyl youtube", "mroe".

use std::borrow::Cow;

use crate::read::{has_unspaced, language::languages};

use super::{
    Before, MOST_WORDS_OF_A_SHORT_ONE,
    phrases::{Word, words_of},
    tables::{TABLES, Table},
};

/// Shorter words are one swap away from too many.
const SHORTEST: usize = 4;

impl Before<'_> {
    /// A short question with its signs and kinds of pages spelt right. A word that means anything as it stands stays.
    pub(super) fn spelt_right<'a>(&self, question: &'a str) -> Cow<'a, str> {
        let words = words_of(question);
        if words.len() > MOST_WORDS_OF_A_SHORT_ONE || has_unspaced(question) {
            return question.into();
        }
        let known = |word: &Word| TABLES.iter().any(|table| table.knows(word)) || self.vocabulary.is_name(&word.folded);
        words.iter().filter(|word| word.folded.chars().count() >= SHORTEST && !known(word)).fold(
            question.into(),
            |question: Cow<'a, str>, word| match meant(word, &words) {
                Some(meant) => question.to_lowercase().replacen(&word.folded, &meant, 1).into(),
                None => question,
            },
        )
    }
}

/// The one sign or kind of page that a word is with two neighbours swapped, in the language that the others speak: "without
/// combine" asks no "combien".
fn meant(word: &Word, words: &[Word]) -> Option<String> {
    let small = |table: &&Table| words.iter().filter(|word| table.may_begin(word)).count();
    let most = TABLES.iter().copied().map(|table| small(&table)).max().unwrap_or(0);
    let spoken: Vec<&Table> = TABLES.iter().copied().filter(|table| small(table) == most).collect();
    let is_kind = |typed: &str| {
        let spoken = |code: &str| spoken.iter().any(|table| table.code == code);
        languages().iter().any(|language| spoken(&language.code) && language.is_kind(typed))
    };
    let is_meant = |typed: &String| is_kind(typed) || spoken.iter().any(|table| table.is_sign(&Word::of(typed)));
    let letters: Vec<char> = word.folded.chars().collect();
    let swapped = |at: usize| {
        let mut letters = letters.clone();
        letters.swap(at, at + 1);
        letters.into_iter().collect::<String>()
    };
    // The first letter is seldom wrong.
    let typed = (1..letters.len().saturating_sub(1)).map(swapped).filter(|typed| *typed != word.folded);
    let mut meant = typed.filter(is_meant);
    meant.next().filter(|_| meant.next().is_none())
}
