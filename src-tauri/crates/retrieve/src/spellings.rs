//! How the words of a library are spelt: which of some hundred thousand may be like a word of the question, without looking
//! at all of them.
//!
//! In: words, each by its place. Out: places, too many but never one too few; [`Term`] says how like each is. Pure.

use std::collections::HashMap;

use dogear_understand::similarity::{Letters, Term};

/// Three neighbouring letters. Before the first and behind the last letter of a word stand [`OUTSIDE`]s.
type Piece = [char; 3];

/// Occurs in no word.
const OUTSIDE: char = '\0';

/// The words of a library by what they are spelt with.
#[derive(Debug, Default)]
pub(crate) struct Spellings {
    /// The places of the words that have a piece, in order.
    having: HashMap<Piece, Vec<u32>, foldhash::fast::RandomState>,
    /// Of each word.
    letters: Vec<Letters>,
}

impl Spellings {
    /// Takes in the word of the next place.
    pub(crate) fn push(&mut self, word: &str) {
        let Ok(place) = u32::try_from(self.letters.len()) else { return };
        self.letters.push(Letters::of(word));
        for piece in pieces_of(word) {
            let places = self.having.entry(piece).or_default();
            if places.last() != Some(&place) {
                places.push(place);
            }
        }
    }

    /// Gives back memory that only growing needs.
    pub(crate) fn fit(&mut self) {
        self.having.values_mut().for_each(Vec::shrink_to_fit);
        self.letters.shrink_to_fit();
    }

    /// Words that may hold the term, begin with it where it may go on, or be what it was meant to be, each once. Words that
    /// the term begins with are not among them: see [`Term::beginnings`].
    pub(crate) fn may_be_like(&self, term: &Term) -> Vec<u32> {
        let mut places: Vec<u32> = Vec::new();
        let mut take = |some: &[u32]| {
            let letters = |place: &u32| self.letters.get(*place as usize).copied();
            places.extend(some.iter().filter(|place| letters(place).is_some_and(|word| term.may_be_like(word))));
        };
        if term.may_be_part() {
            take(self.holding(term.letters()));
        }
        if term.may_be_misspelt()
            && let (Some(first), Some(last)) = (term.letters().first(), term.letters().last())
        {
            take(self.with([OUTSIDE, OUTSIDE, *first]));
            take(self.with([*last, OUTSIDE, OUTSIDE]));
        }
        places.sort_unstable();
        places.dedup();
        places
    }

    /// Words with the rarest piece of a text; with one of its letters or two, those that begin with it.
    fn holding(&self, letters: &[char]) -> &[u32] {
        match *letters {
            [] => &[],
            [only] => self.with([OUTSIDE, OUTSIDE, only]),
            [first, second] => self.with([OUTSIDE, first, second]),
            _ => {
                letters.array_windows().map(|piece| self.with(*piece)).min_by_key(|places| places.len()).unwrap_or(&[])
            }
        }
    }

    fn with(&self, piece: Piece) -> &[u32] {
        self.having.get(&piece).map_or(&[], Vec::as_slice)
    }
}

/// The first letter, the first two, every three neighbours, the last letter.
fn pieces_of(word: &str) -> impl Iterator<Item = Piece> {
    let before = [OUTSIDE, OUTSIDE].into_iter().chain(word.chars());
    let inside = before.clone().zip(before.clone().skip(1)).zip(before.skip(2));
    let last = word.chars().next_back().map(|last| [last, OUTSIDE, OUTSIDE]);
    inside.map(|((first, second), third)| [first, second, third]).chain(last)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn spelt(words: &[String]) -> Spellings {
        let mut spellings = Spellings::default();
        words.iter().for_each(|word| spellings.push(word));
        spellings
    }

    proptest! {
        #[test]
        fn no_likeness_is_missed(
            term in "[a-eéж日本]{1,12}",
            words in prop::collection::vec("[a-eéж日本]{1,14}", 1..20),
            flags in any::<[bool; 2]>(),
        ) {
            let term = Term::new(&term, flags[0]);
            let term = if flags[1] { term.unfinished() } else { term };
            let like = spelt(&words).may_be_like(&term);
            for (place, word) in (0..).zip(&words) {
                let begins = term.beginnings().any(|beginning| beginning == word);
                let same = term.similarity(word) >= 1.0;
                prop_assert!(like.contains(&place) || begins || same || term.found_in(word).is_none(), "{word}");
            }
        }
    }

    #[test]
    fn few_words_are_looked_at_closer() {
        let words: Vec<String> =
            ["garden", "gardening", "hardens", "gradne", "kitchen", "gopher"].map(Into::into).into();
        assert_eq!(spelt(&words).may_be_like(&Term::new("garden", false)), [0, 1]);
        assert_eq!(spelt(&words).may_be_like(&Term::new("g", false).unfinished()), [0, 1, 3, 5]);
    }
}
