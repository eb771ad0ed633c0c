//! How much a word of a bookmark looks like a word of the question: the same, a form of it, a part of it, the same name
//! in another script, or what it was meant to be before it was misspelt. Which words of a whole
//! library do is told by `spellings` in `retrieve`.

use crate::{sounds::Sound, words::stem};

/// Shorter words are parts of too many others. In bytes: a letter of another script says more than a Latin one.
const SHORTEST_PART: usize = 4;
/// The same in letters: what is written without spaces is told apart in pieces of two.
const FEWEST_LETTERS: usize = 3;
/// A part in the middle says less than the beginning of a word: `art` is in `start`.
const INNER_PART: f32 = 0.8;
/// From this length on, two letters may be wrong; one before.
const LONG_WORD: usize = 8;
/// Two letters of two bytes each.
const BYTES_WRONG: usize = 4;
/// From this likeness on, a term counts as found in a word. Below, it is chance.
const FOUND: f32 = 0.5;
/// What the beginning of a longer word counts at least, where the last word of a question may still be being typed.
const BEGINNING: f32 = 0.6;
/// What two words of the question count in a word that is both of them.
const JOINED: f32 = 0.9;
/// Bytes by which two words of one stem differ.
const ENDING: usize = 2;
/// What a name in another script counts: as much as can be heard.
const HEARD: f32 = 0.8;
/// Beyond this a word is a number or a blob, and comparing it letter by letter is a waste.
const LONGEST_CHECKED: usize = 24;

/// A word of the question, prepared for many comparisons.
#[derive(Debug, Clone)]
pub struct Term {
    text: String,
    stem: String,
    letters: Vec<char>,
    occurring: Letters,
    sound: Option<Sound>,
    /// It and a word beside it in the question, written as one.
    joined: Vec<String>,
    may_be_misspelt: bool,
    may_go_on: bool,
}

/// A word at a glance: the letters that occur in it, one bit each, and in the upper bytes the first and the last. Most words
/// are told apart by this alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Letters(u64);

/// Bits for letters.
const OCCURRING: u32 = 48;
/// All of them.
const ALL_OCCURRING: u64 = (1 << OCCURRING) - 1;

impl Letters {
    /// Of a folded word.
    #[must_use]
    pub fn of(word: &str) -> Self {
        let occurring = word.chars().fold(0, |letters, letter| letters | 1 << (u32::from(letter) % OCCURRING));
        let end = |letter: Option<char>| u64::from(letter.map_or(0, u32::from) % 251);
        let ends = end(word.chars().next()) << OCCURRING | end(word.chars().next_back()) << (OCCURRING + 8);
        Self(occurring | ends)
    }

    fn all_in(self, other: Self) -> bool {
        self.0 & !other.0 & ALL_OCCURRING == 0
    }

    /// How many only one of the two has.
    fn differing(self, other: Self) -> u32 {
        ((self.0 ^ other.0) & ALL_OCCURRING).count_ones()
    }

    /// Whether both begin or both end with the same letter.
    fn share_an_end(self, other: Self) -> bool {
        let differing = (self.0 ^ other.0) >> OCCURRING;
        differing & 0xff == 0 || differing >> 8 == 0
    }
}

impl Term {
    /// `folded`: as `words::fold` leaves it. `may_be_misspelt`: the library (almost) does not know the word.
    pub fn new(folded: &str, may_be_misspelt: bool) -> Self {
        let letters: Vec<char> = folded.chars().collect();
        Self {
            stem: stem(folded).into_owned(),
            occurring: Letters::of(folded),
            sound: Sound::of(folded),
            letters,
            text: folded.to_owned(),
            joined: Vec::new(),
            may_be_misspelt,
            may_go_on: false,
        }
    }

    /// The folded word.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The same, as the beginning of a word that is still being typed.
    pub fn unfinished(self) -> Self {
        Self { may_go_on: true, ..self }
    }

    /// The same, as it may be written as one with the words beside it.
    pub fn or_joined(self, joined: Vec<String>) -> Self {
        Self { joined, ..self }
    }

    /// What it makes with the words beside it.
    #[must_use]
    pub fn joined(&self) -> &[String] {
        &self.joined
    }

    /// The same, as a piece of a word that sounds like this.
    pub fn heard_as(self, sound: Sound) -> Self {
        Self { sound: Some(sound), ..self }
    }

    /// How it sounds; none where that tells nothing.
    #[must_use]
    pub fn sound(&self) -> Option<Sound> {
        self.sound
    }

    /// The same in letters.
    pub fn letters(&self) -> &[char] {
        &self.letters
    }

    /// Whether the library does not know it and it is long enough to be taken for another.
    #[must_use]
    pub fn may_be_misspelt(&self) -> bool {
        self.may_be_misspelt && (SHORTEST_PART..=LONGEST_CHECKED).contains(&self.letters.len())
    }

    /// Whether a longer word can be like this term because it holds or begins with it.
    pub fn may_be_part(&self) -> bool {
        self.may_go_on || self.is_long_enough()
    }

    /// What this term begins with that is enough of it to be like it, the longest first.
    pub fn beginnings(&self) -> impl Iterator<Item = &str> {
        let shortest = self.text.len().div_ceil(2).max(SHORTEST_PART);
        (shortest..self.text.len()).rev().filter_map(|end| self.text.get(..end)).filter(|part| is_long_enough(part))
    }

    /// Whether a word may be this term, a longer one that holds it or what it was meant to be. Says so of too many, but
    /// never leaves one out in error.
    pub fn may_be_like(&self, word: Letters) -> bool {
        self.occurring.all_in(word) || self.may_be_misspelt() && self.may_mean(word)
    }

    fn is_long_enough(&self) -> bool {
        self.text.len() >= SHORTEST_PART && self.letters.len() >= FEWEST_LETTERS
    }

    /// Who misspells a word still begins or ends it as it is. A wrong letter changes at most two entries of the set of
    /// letters.
    fn may_mean(&self, word: Letters) -> bool {
        self.occurring.share_an_end(word) && self.occurring.differing(word) as usize <= 2 * self.wrong_letters()
    }

    /// So many letters may be wrong.
    fn wrong_letters(&self) -> usize {
        if self.letters.len() < LONG_WORD { 1 } else { 2 }
    }

    /// How like the word is, if enough to say that this term is found in it.
    pub fn found_in(&self, word: &str) -> Option<f32> {
        Some(self.similarity(word)).filter(|similarity| *similarity >= FOUND)
    }

    /// 0 (nothing to do with each other) to 1 (the same word). `word` is folded.
    pub fn similarity(&self, word: &str) -> f32 {
        if self.is_form_of(word) {
            return 1.0;
        }
        let part = self.as_part(word).max(self.as_beginning(word)).max(self.as_heard(word)).max(self.as_joined(word));
        if part > 0.0 || !self.may_be_misspelt { part } else { self.as_misspelling(word) }
    }

    /// Whether both have the same stem.
    pub fn is_form_of(&self, word: &str) -> bool {
        self.text == word || self.stem == stem(word)
    }

    fn as_joined(&self, word: &str) -> f32 {
        let is_near = |joined: &&String| joined.len().abs_diff(word.len()) <= ENDING;
        let is_joined = |joined: &String| joined == word || stem(joined) == stem(word);
        if self.joined.iter().filter(is_near).any(is_joined) { JOINED } else { 0.0 }
    }

    fn as_heard(&self, word: &str) -> f32 {
        let is_like = |own: Sound| own.may_be_like(word) && Sound::of(word).is_some_and(|other| own.is_like(other));
        if self.sound.is_some_and(is_like) { HEARD } else { 0.0 }
    }

    /// One of the two is a part of the other; how much of the longer one the shorter one is.
    fn as_part(&self, word: &str) -> f32 {
        let (own, other) = (self.text.len(), word.len());
        if !self.is_long_enough() || !is_long_enough(word) {
            return 0.0;
        }
        let share = ratio(own.min(other), own.max(other));
        if word.starts_with(&self.text) || self.text.starts_with(word) {
            share
        } else if own < other && word.contains(&self.text) {
            INNER_PART * share
        } else {
            0.0
        }
    }

    fn as_beginning(&self, word: &str) -> f32 {
        if self.may_go_on && word.starts_with(&self.text) { BEGINNING } else { 0.0 }
    }

    fn as_misspelling(&self, word: &str) -> f32 {
        let own = self.letters.len();
        let comparable = self.may_be_misspelt()
            && self.text.len().abs_diff(word.len()) <= BYTES_WRONG
            && self.may_mean(Letters::of(word));
        let wrong = if comparable { distance(&self.letters, word, self.wrong_letters()) } else { None };
        wrong.map_or(0.0, |wrong| 1.0 - ratio(wrong, own))
    }
}

fn is_long_enough(word: &str) -> bool {
    word.len() >= SHORTEST_PART && word.chars().nth(FEWEST_LETTERS - 1).is_some()
}

/// Letters of the longest word checked, with those that may be missing, and one place before them.
const LINE: usize = LONGEST_CHECKED + 3;

/// Insertions, deletions, replacements and swaps of neighbours between two words (optimal string alignment), if they are
/// at most `allowed`, which is at most 2. `a` has at most [`LONGEST_CHECKED`] letters.
fn distance(a: &[char], b: &str, allowed: usize) -> Option<usize> {
    let mut letters = ['\0'; LINE];
    let mut length = 0;
    for (place, letter) in letters.iter_mut().zip(b.chars()) {
        (*place, length) = (letter, length + 1);
    }
    if a.len().abs_diff(length) > allowed || b.chars().nth(length).is_some() {
        return None;
    }
    let far = allowed + 1;
    let mut before = [far; LINE];
    let mut last: [usize; LINE] = std::array::from_fn(|column| column.min(far));
    for (row, &ca) in a.iter().enumerate() {
        // Off the diagonal by more than is allowed, every path is too long.
        let (from, to) = (row.saturating_sub(allowed), (row + allowed + 1).min(length));
        let mut current = [far; LINE];
        if row < allowed {
            current[0] = row + 1;
        }
        for column in from..to {
            let cb = letters[column];
            let replaced = last[column] + usize::from(ca != cb);
            let mut best = replaced.min(last[column + 1] + 1).min(current[column] + 1);
            if row > 0 && column > 0 && a[row - 1] == cb && letters[column - 1] == ca {
                best = best.min(before[column - 1] + 1);
            }
            current[column + 1] = best.min(far);
        }
        before = std::mem::replace(&mut last, current);
    }
    Some(last[length]).filter(|wrong| *wrong <= allowed)
}

#[expect(clippy::cast_precision_loss, reason = "lengths of words")]
fn ratio(part: usize, whole: usize) -> f32 {
    part as f32 / whole as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(term: &str, word: &str, low: f32, high: f32) {
        let similarity = Term::new(term, true).similarity(word);
        assert!((low..=high).contains(&similarity), "{term} ~ {word} = {similarity}");
    }

    #[test]
    fn the_same_word_or_its_plural_is_one() {
        check("rust", "rust", 1.0, 1.0);
        check("libraries", "library", 1.0, 1.0);
    }

    #[test]
    fn a_part_counts_by_its_length() {
        check("gradients", "magicgradients", 0.4, 0.6);
        check("skin", "skinnable", 0.4, 0.5);
        check("testing", "test", 0.5, 0.6);
        check("art", "start", 0.0, 0.0);
    }

    #[test]
    fn misspellings_are_near() {
        check("dnace", "dance", 0.7, 0.9);
        check("pluggin", "plugin", 0.8, 0.9);
        check("promethues", "prometheus", 0.8, 1.0);
        check("tensorcord", "tensorchord", 0.8, 1.0);
        check("pulgin", "plugin", 0.8, 0.9);
        check("go", "do", 0.0, 0.0);
        check("house", "mouse", 0.8, 0.8);
        check("house", "horse", 0.8, 0.8);
        check("house", "garden", 0.0, 0.0);
    }

    #[test]
    fn a_word_that_the_library_knows_is_not_misspelt() {
        assert!(Term::new("house", false).similarity("mouse") < f32::EPSILON);
    }
}
