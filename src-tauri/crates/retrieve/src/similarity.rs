//! How much a word of a bookmark looks like a word of the question: the same, a form of it, a part of it, or what it
//! was meant to be before it was misspelt.

use crate::words::stem;

/// Shorter words are parts of too many others.
const SHORTEST_PART: usize = 4;
/// A part in the middle says less than the beginning of a word: `art` is in `start`.
const INNER_PART: f32 = 0.8;
/// From this length on, two letters may be wrong; one before.
const LONG_WORD: usize = 8;
/// Beyond this a word is a number or a blob, and comparing it letter by letter is a waste.
const LONGEST_CHECKED: usize = 24;

/// A word of the question, prepared for many comparisons.
#[derive(Debug, Clone)]
pub(crate) struct Term {
    text: String,
    stem: String,
    letters: Vec<char>,
    mask: u64,
    may_be_misspelt: bool,
}

impl Term {
    /// `folded`: as `words::fold` leaves it. `may_be_misspelt`: the library (almost) does not know the word.
    pub(crate) fn new(folded: &str, may_be_misspelt: bool) -> Self {
        let letters: Vec<char> = folded.chars().collect();
        Self {
            stem: stem(folded).into_owned(),
            mask: mask(&letters),
            letters,
            text: folded.to_owned(),
            may_be_misspelt,
        }
    }

    /// 0 (nothing to do with each other) to 1 (the same word). `word` is folded.
    pub(crate) fn similarity(&self, word: &str) -> f32 {
        if self.text == word || self.stem == stem(word) {
            return 1.0;
        }
        let part = self.as_part(word);
        if part > 0.0 || !self.may_be_misspelt { part } else { self.as_misspelling(word) }
    }

    /// One of the two is a part of the other; how much of the longer one the shorter one is.
    fn as_part(&self, word: &str) -> f32 {
        let (own, other) = (self.text.len(), word.len());
        if own.min(other) < SHORTEST_PART {
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

    fn as_misspelling(&self, word: &str) -> f32 {
        let own = self.letters.len();
        if !(SHORTEST_PART..=LONGEST_CHECKED).contains(&own) || word.len().abs_diff(self.text.len()) > 4 {
            return 0.0;
        }
        let allowed = if own < LONG_WORD { 1 } else { 2 };
        let letters: Vec<char> = word.chars().collect();
        // A wrong letter changes at most two entries of the set of letters: most words are told apart by this alone.
        let different = (self.mask ^ mask(&letters)).count_ones() as usize;
        if different > 2 * allowed || letters.len().abs_diff(own) > allowed {
            return 0.0;
        }
        match distance(&self.letters, &letters) {
            wrong if wrong <= allowed => 1.0 - ratio(wrong, own),
            _ => 0.0,
        }
    }
}

/// Insertions, deletions, replacements and swaps of neighbours between two words (optimal string alignment).
fn distance(a: &[char], b: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    let mut previous_a = None;
    for (row, &ca) in a.iter().enumerate() {
        let mut current = Vec::with_capacity(b.len() + 1);
        current.push(row + 1);
        let mut previous_b = None;
        for (column, &cb) in b.iter().enumerate() {
            let at = |line: &[usize], place: usize| line.get(place).copied().unwrap_or(usize::MAX - 1);
            let replaced = at(&last, column) + usize::from(ca != cb);
            let mut best = replaced.min(at(&last, column + 1) + 1).min(at(&current, column) + 1);
            if column > 0 && previous_a == Some(cb) && previous_b == Some(ca) {
                best = best.min(at(&before, column - 1) + 1);
            }
            current.push(best);
            previous_b = Some(cb);
        }
        before = std::mem::replace(&mut last, current);
        previous_a = Some(ca);
    }
    last.last().copied().unwrap_or_default()
}

/// One bit for each letter that occurs, modulo 64.
fn mask(letters: &[char]) -> u64 {
    letters.iter().fold(0, |mask, &letter| mask | 1 << (u32::from(letter) % 64))
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
