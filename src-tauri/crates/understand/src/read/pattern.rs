//! Patterns of the tables: how a language says something, with slots for what varies.
//!
//! `vor|seit (etwa)? {number} {unit}` is written with spaces between elements; `|` parts alternatives, `_` stands for a
//! space inside one, `?` makes an element optional, braces hold a slot. What a slot takes is up to the language.

use foldhash::{HashMap, HashMapExt};

use crate::phrasebook::Piece;

use super::{
    lexicon::follows,
    question::{Token, cut},
};

/// What varies in a pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Slot {
    /// How many: `two`, `12`, `a few`.
    Number,
    /// `weeks`.
    Unit,
    /// A unit, month, season, day of the week, weekend or feast.
    Named,
    /// A month, season or feast; they have a year.
    Event,
    /// A season in a form that says "in".
    Adverb,
    /// A month.
    Month,
    /// Four digits.
    Year,
    /// The day of a month, in figures.
    Day,
    /// `Q3`.
    Quarter,
    /// `third`, `3.`
    Nth,
    /// `early`, `the end of`.
    Part,
    /// A stretch of time without a part.
    Whole,
    /// A stretch of time.
    Time,
    /// `last year`: a year told from today.
    YearFromToday,
    /// `2010s`, `90er`: the number before the ending.
    Decade,
    /// A word for bookmarks.
    Bookmarks,
    /// `about`.
    About,
    /// An article or possessive.
    Article,
    /// `something`, `anything`.
    Something,
    /// Words strewn in that change nothing: `ever`, `by any chance`.
    Perhaps,
    /// A word that says that something was saved.
    Saved,
}

/// A compiled pattern.
#[derive(Debug, Clone)]
pub(super) struct Pattern {
    elements: Vec<Element>,
}

#[derive(Debug, Clone)]
struct Element {
    /// May be left out.
    optional: bool,
    what: What,
}

#[derive(Debug, Clone)]
enum What {
    /// One of these stretches of words, the longest first.
    Words(Vec<Vec<Piece>>),
    Slot(Slot),
}

/// Where slots are filled: `fill` says how many tokens the slot takes at a place, and takes note of their meaning.
pub(super) trait Filler {
    fn fill(&mut self, slot: Slot, place: usize) -> Option<usize>;
    /// To go back to when a guess leads nowhere.
    fn mark(&self) -> usize;
    fn back_to(&mut self, mark: usize);
}

/// How the first token of a match may look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Beginning {
    Word(Piece),
    Slot(Slot),
}

impl Pattern {
    /// Fails on a slot that there is not, and names it.
    pub(super) fn new(written: &'static str) -> Result<Self, String> {
        let elements: Result<Vec<Element>, String> = written.split_whitespace().map(Element::new).collect();
        Ok(Self { elements: elements? })
    }

    /// How many tokens the pattern takes from a place on.
    pub(super) fn matches(&self, tokens: &[&Token], place: usize, filler: &mut impl Filler) -> Option<usize> {
        Some(elements_end(&self.elements, tokens, place, filler)? - place)
    }

    /// All tokens that a match may begin with.
    pub(super) fn beginnings(&self) -> Vec<Beginning> {
        let mut beginnings = Vec::new();
        for element in &self.elements {
            match &element.what {
                What::Words(choices) => {
                    beginnings.extend(choices.iter().filter_map(|words| words.first()).cloned().map(Beginning::Word));
                }
                What::Slot(slot) => beginnings.push(Beginning::Slot(*slot)),
            }
            if !element.optional {
                break;
            }
        }
        beginnings
    }
}

impl Element {
    fn new(written: &'static str) -> Result<Self, String> {
        let (written, optional) = written.strip_suffix('?').map_or((written, false), |rest| (rest, true));
        if let Some(name) = written.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
            let slot = slot_named(name).ok_or_else(|| format!("{written} is no slot"))?;
            return Ok(Self { optional, what: What::Slot(slot) });
        }
        let mut choices: Vec<Vec<Piece>> = written.split('|').map(words_of).collect();
        choices.sort_by_key(|words| std::cmp::Reverse(words.len()));
        Ok(Self { optional, what: What::Words(choices) })
    }
}

/// The words of one alternative.
fn words_of(choice: &'static str) -> Vec<Piece> {
    if choice.contains('_') {
        return cut(&choice.replace('_', " ")).into_iter().map(|word| word.into_owned().into()).collect();
    }
    cut(choice)
}

fn elements_end(elements: &[Element], tokens: &[&Token], place: usize, filler: &mut impl Filler) -> Option<usize> {
    let Some((element, rest)) = elements.split_first() else { return Some(place) };
    let mark = filler.mark();
    let found = match &element.what {
        What::Words(choices) => choices
            .iter()
            .filter(|words| follows(tokens, place, words))
            .find_map(|words| elements_end(rest, tokens, place + words.len(), filler)),
        What::Slot(slot) => {
            filler.fill(*slot, place).and_then(|length| elements_end(rest, tokens, place + length, filler))
        }
    };
    found.or_else(|| {
        filler.back_to(mark);
        element.optional.then(|| elements_end(rest, tokens, place, filler)).flatten()
    })
}

fn slot_named(name: &str) -> Option<Slot> {
    Some(match name {
        "number" => Slot::Number,
        "unit" => Slot::Unit,
        "named" => Slot::Named,
        "event" => Slot::Event,
        "adverb" => Slot::Adverb,
        "month" => Slot::Month,
        "year" => Slot::Year,
        "day" => Slot::Day,
        "quarter" => Slot::Quarter,
        "nth" => Slot::Nth,
        "part" => Slot::Part,
        "whole" => Slot::Whole,
        "time" => Slot::Time,
        "year-from-today" => Slot::YearFromToday,
        "decade" => Slot::Decade,
        "bookmarks" => Slot::Bookmarks,
        "about" => Slot::About,
        "article" => Slot::Article,
        "something" => Slot::Something,
        "perhaps" => Slot::Perhaps,
        "saved" => Slot::Saved,
        _ => return None,
    })
}

/// What a slot may begin with.
pub(super) struct Beginnings {
    pub(super) words: Vec<Piece>,
    /// Tokens with a digit in front, or behind a single letter (`Q3`).
    pub(super) figures: bool,
}

/// Patterns with what they mean, found by the token that they begin with.
#[derive(Debug, Clone)]
pub(super) struct Patterns<M> {
    patterns: Vec<(Pattern, M)>,
    by_word: HashMap<Piece, Vec<usize>>,
    /// Those that may begin with figures.
    figures: Vec<usize>,
    /// Those that may begin with any token.
    open: Vec<usize>,
}

impl<M> Default for Patterns<M> {
    fn default() -> Self {
        Self { patterns: Vec::new(), by_word: HashMap::new(), figures: Vec::new(), open: Vec::new() }
    }
}

impl<M: Copy> Patterns<M> {
    /// `expand`: what a slot may begin with; none where that can be anything.
    pub(super) fn new(
        written: impl IntoIterator<Item = (M, Pattern)>,
        expand: impl Fn(Slot) -> Option<Beginnings>,
    ) -> Self {
        let mut patterns = Self::default();
        // A slot stands for hundreds of words, and many patterns begin with the same.
        let mut by_slot: HashMap<Slot, Vec<usize>> = HashMap::new();
        for (number, (meaning, pattern)) in written.into_iter().enumerate() {
            for beginning in pattern.beginnings() {
                match beginning {
                    Beginning::Word(word) => patterns.by_word.entry(word).or_default().push(number),
                    Beginning::Slot(slot) => by_slot.entry(slot).or_default().push(number),
                }
            }
            patterns.patterns.push((pattern, meaning));
        }
        for (slot, numbers) in by_slot {
            patterns.file(&numbers, expand(slot));
        }
        for numbers in patterns.by_word.values_mut().chain([&mut patterns.figures, &mut patterns.open]) {
            numbers.sort_unstable();
            numbers.dedup();
        }
        patterns
    }

    /// Files those that begin with a slot under all that it may begin with.
    fn file(&mut self, numbers: &[usize], beginnings: Option<Beginnings>) {
        let Some(Beginnings { words, figures }) = beginnings else {
            self.open.extend(numbers);
            return;
        };
        for word in words {
            self.by_word.entry(word).or_default().extend(numbers);
        }
        if figures {
            self.figures.extend(numbers);
        }
    }

    /// The words that a match may begin with.
    pub(super) fn beginnings(&self) -> impl Iterator<Item = &Piece> {
        self.by_word.keys()
    }

    /// Patterns that may match at a token.
    pub(super) fn beginning_with(&self, token: &Token) -> impl Iterator<Item = (&Pattern, M)> {
        let filed = self.by_word.get(token.word.as_str()).map_or(&[][..], Vec::as_slice);
        let figures = if is_figure(&token.word) { self.figures.as_slice() } else { &[] };
        let numbers = filed.iter().chain(figures).chain(&self.open);
        numbers.filter_map(|number| self.patterns.get(*number)).map(|(pattern, meaning)| (pattern, *meaning))
    }
}

fn is_figure(word: &str) -> bool {
    word.chars().take(2).any(|c| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::{super::question::Question, *};

    /// Takes one token that is all digits for any slot.
    struct Digits<'a>(&'a [&'a Token], usize);

    impl Filler for Digits<'_> {
        fn fill(&mut self, _: Slot, place: usize) -> Option<usize> {
            self.0.get(place)?.word.chars().all(|c| c.is_ascii_digit()).then(|| self.1 += 1)?;
            Some(1)
        }
        fn mark(&self) -> usize {
            self.1
        }
        fn back_to(&mut self, mark: usize) {
            self.1 = mark;
        }
    }

    #[track_caller]
    fn check(pattern: &'static str, text: &str, expected: Option<usize>) {
        let question = Question::new(text);
        let tokens: Vec<&Token> = question.tokens().iter().collect();
        assert_eq!(
            Pattern::new(pattern).unwrap().matches(&tokens, 0, &mut Digits(&tokens, 0)),
            expected,
            "{pattern} ~ {text}"
        );
    }

    #[test]
    fn elements_are_matched_in_order() {
        check("vor {number} jahren", "vor 2 Jahren gelesen", Some(3));
        check("vor {number} jahren", "vor zwei Jahren", None);
        check("the? last|the_very_last year", "the very last year", Some(4));
        check("the? last year", "last year", Some(2));
        check("a? {number}? b", "b", Some(1));
        check("{number} 年 前", "３年前に", Some(3));
        check("去年|昨年", "昨年の", Some(2));
    }
}
