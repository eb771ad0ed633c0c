//! Either of several: "rust OR go", "Rust ODER Go", "rust | go". Each side is looked for by itself; conditions hold for all of
//! them, and exact words for the side that says them.
//!
//! "Or" is part of many a title ("trick or treat"), so it joins sides only in capitals, where the rest is not in capitals as
//! well. A bar between spaces stands in titles of pages, too, which people paste: it joins a few words only.

use std::ops::Range;

use dogear_domain::Understood;

use super::{
    Rest,
    language::languages,
    lexicon::follows,
    question::{Question, Token, cut},
    written,
};
use crate::words::{is_function_word, terms};

/// Sides that are looked for, each of which is a search; what comes after is part of the last one.
const MOST: usize = 8;
/// What joins sides without a word.
const BAR: &str = "|";
/// Words of each side that a bar joins.
const BESIDE_BAR: usize = 2;
/// Letters of an abbreviation: in "AWS OR GCP" the capitals of the others say nothing.
const LONGEST_ABBREVIATION: usize = 4;

/// What is looked for by itself: one of several, or all of a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Side {
    /// Its words.
    pub text: String,
    /// Those that carry meaning, in lower case.
    pub terms: Vec<String>,
    /// Exact words that only other sides say.
    pub said_elsewhere: Vec<String>,
}

/// The sides of what is looked for: one where nothing is joined.
#[must_use]
pub fn sides(understood: &Understood) -> Vec<Side> {
    let phrases = understood.filters.phrases.as_slice();
    let question = Question::new(&understood.text);
    let tokens: Vec<&Token> = question.tokens().iter().collect();
    let parted = parted(&tokens, phrases);
    if parted.len() < 2 {
        let (text, terms) = (understood.text.clone(), understood.terms.clone());
        return vec![Side { text, terms, said_elsewhere: Vec::new() }];
    }
    let parted: Vec<&[&Token]> = parted.into_iter().filter_map(|range| tokens.get(range)).collect();
    let says = |side: &[&Token], phrase: &String| !places_of(phrase, side).is_empty();
    let side = |side: &[&Token]| {
        let elsewhere = |phrase: &&String| !says(side, phrase) && parted.iter().any(|other| says(other, phrase));
        let text = written(side);
        Side { terms: terms(&text), text, said_elsewhere: phrases.iter().filter(elsewhere).cloned().collect() }
    };
    parted.iter().map(|tokens| side(tokens)).collect()
}

/// The words that carry meaning, of all sides, each once.
pub(super) fn terms_of(understood: &Understood) -> Vec<String> {
    let sides = sides(understood);
    if sides.len() < 2 {
        return terms(&understood.text);
    }
    let mut all: Vec<String> = Vec::new();
    for term in sides.into_iter().flat_map(|side| side.terms) {
        if !all.contains(&term) {
            all.push(term);
        }
    }
    all
}

/// Takes out what joined conditions to each other or to the rest: "site:a.b OR site:c.d".
pub(super) fn strip_joints(rest: &mut Rest) {
    let is_joint = |rest: &Rest, at: usize| rest.fixed.get(at) == Some(&false) && joins(&rest.tokens, at);
    while is_joint(rest, 0) {
        rest.drain(0..1);
    }
    while let Some(last) = rest.tokens.len().checked_sub(1).filter(|last| is_joint(rest, *last)) {
        rest.drain(last..last + 1);
    }
}

/// The stretches between what joins them, those with nothing to look for left out.
fn parted(tokens: &[&Token], phrases: &[String]) -> Vec<Range<usize>> {
    let quoted: Vec<Range<usize>> = phrases.iter().flat_map(|phrase| places_of(phrase, tokens)).collect();
    let is_quoted = |at: &usize| quoted.iter().any(|range| range.contains(at));
    let joints: Vec<usize> = (0..tokens.len()).filter(|at| joins(tokens, *at) && !is_quoted(at)).collect();
    let is_bar = |at: &usize| tokens.get(*at).is_some_and(|token| token.text == BAR);
    let sides = between(&joints, tokens);
    let is_pasted = joints.iter().any(is_bar) && sides.iter().any(|side| words_in(tokens, side) > BESIDE_BAR);
    if is_pasted || (!joints.iter().all(is_bar) && is_shouted(tokens, &joints)) {
        return Vec::new();
    }
    let telling: Vec<Range<usize>> = sides.into_iter().filter(|side| tells(tokens, side)).collect();
    let last = telling.last().map_or(0, |side| side.end);
    let cut = telling.into_iter().take(MOST).enumerate();
    cut.map(|(number, side)| if number + 1 == MOST { side.start..last } else { side }).collect()
}

fn between(joints: &[usize], tokens: &[&Token]) -> Vec<Range<usize>> {
    let starts = std::iter::once(0).chain(joints.iter().map(|at| at + 1));
    let ends = joints.iter().copied().chain([tokens.len()]);
    starts.zip(ends).map(|(start, end)| start..end).collect()
}

/// Whether this word would join sides.
fn joins(tokens: &[&Token], at: usize) -> bool {
    let Some(token) = tokens.get(at) else { return false };
    let is_word = || languages().iter().any(|language| language.asking.or.at(tokens, at).is_some_and(|(_, n)| n == 1));
    token.text == BAR || (is_capital(&token.text) && is_word())
}

fn is_capital(word: &str) -> bool {
    word.chars().all(char::is_uppercase)
}

/// Whether everything is in capitals, and not only because it is abbreviations.
fn is_shouted(tokens: &[&Token], joints: &[usize]) -> bool {
    let in_lower_case = tokens.iter().any(|token| token.text.contains(char::is_lowercase));
    let is_long = |token: &Token| token.text.chars().filter(|c| c.is_uppercase()).count() > LONGEST_ABBREVIATION;
    !in_lower_case && (0..).zip(tokens).any(|(at, token)| !joints.contains(&at) && is_long(token))
}

/// How many words as a person counts them: characters of a script without spaces that stand together are one.
fn words_in(tokens: &[&Token], side: &Range<usize>) -> usize {
    let tokens = tokens.get(side.clone()).unwrap_or_default();
    tokens.iter().filter(|token| !token.glued).count()
}

/// Whether there is something to look for: not "to be". A word that is small in another language only may be a name.
fn tells(tokens: &[&Token], side: &Range<usize>) -> bool {
    let tokens = tokens.get(side.clone()).unwrap_or_default();
    tokens.iter().any(|token| !is_function_word(&token.word) && !terms(&token.word).is_empty())
}

/// Where exact words stand.
fn places_of(phrase: &str, tokens: &[&Token]) -> Vec<Range<usize>> {
    let words = cut(phrase);
    let stand = |at: &usize| !words.is_empty() && follows(tokens, *at, &words);
    (0..tokens.len()).filter(stand).map(|at| at..at + words.len()).collect()
}
