//! Where the text of a page is cut into passages: stretches of about 120 words that begin and end with a sentence, short
//! enough for one vector to say what they are about.
//!
//! In: the text of a page, in any language. Out: where its passages lie. Pure, in time that grows with the text alone; equal
//! input gives equal passages, so that only their numbers need be kept.

use std::ops::Range;

/// Raise this when the same text would be cut elsewhere: passages made by older rules are made again.
pub const CUT_VERSION: u32 = 1;

/// Passages of one text; what a page says behind them is not searched. About 370,000 words.
pub const MOST_PASSAGES: usize = 4_096;

/// Half words of a full passage.
const FULL: u32 = 240;
/// Half words that are too few for a last passage of their own.
const TOO_SHORT: u32 = 60;
/// Characters after which a word that does not end is cut: Thai is written without spaces, and data are no words.
const LONGEST_WORD: usize = 24;

/// Where the passages of a text lie, in bytes, in their order; together they are the whole text. None shares a sentence with the
/// next: that would take a fifth more room, and hardly a sentence needs both its neighbours.
#[must_use]
pub fn passages_of(text: &str) -> Vec<Range<usize>> {
    let sentences = sentences(text);
    let mut behind: Vec<u32> = Vec::with_capacity(sentences.len());
    for sentence in sentences.iter().rev() {
        behind.push(behind.last().unwrap_or(&0).saturating_add(sentence.weight));
    }
    behind.reverse();
    let left_from = |at: usize| behind.get(at).copied().unwrap_or(0);
    let weight = |from: usize, to: usize| left_from(from).saturating_sub(left_from(to));

    let (mut passages, mut first) = (Vec::new(), 0);
    while first < sentences.len() && passages.len() < MOST_PASSAGES {
        let mut end = first + 1;
        while end < sentences.len() && weight(first, end + 1) <= FULL {
            end += 1;
        }
        if left_from(end) <= TOO_SHORT {
            end = sentences.len();
        }
        if let Some([from, .., to] | [from @ to]) = sentences.get(first..end) {
            passages.push(from.start..to.end);
        }
        first = end;
    }
    passages
}

/// Where the sentences of a text lie, in bytes; a line is one at least. One that is longer than a passage is cut.
#[must_use]
pub fn sentences_of(text: &str) -> Vec<Range<usize>> {
    sentences(text).into_iter().map(|sentence| sentence.start..sentence.end).collect()
}

#[derive(Debug, Clone, Copy)]
struct Sentence {
    start: usize,
    end: usize,
    /// In half words.
    weight: u32,
}

fn sentences(text: &str) -> Vec<Sentence> {
    let mut sentences: Vec<Sentence> = Vec::new();
    let mut open: Option<Sentence> = None;
    for word in words(text) {
        let sentence = match open.take() {
            Some(sentence) if sentence.weight + word.weight <= FULL => {
                Sentence { end: word.end, weight: sentence.weight + word.weight, ..sentence }
            }
            Some(full) => {
                sentences.push(full);
                word
            }
            None => word,
        };
        if ends_sentence(text, word) {
            sentences.push(sentence);
        } else {
            open = Some(sentence);
        }
    }
    sentences.extend(open);
    sentences
}

/// Words, each with what it weighs: a Chinese, Japanese or Korean character half a word.
fn words(text: &str) -> impl Iterator<Item = Sentence> {
    let mut rest = text.char_indices().peekable();
    std::iter::from_fn(move || {
        while rest.next_if(|(_, c)| c.is_whitespace()).is_some() {}
        let (start, first) = rest.next()?;
        let mut end = start + first.len_utf8();
        if is_half_a_word(first) {
            while let Some((at, mark)) = rest.next_if(|(_, c)| is_end(*c) || is_closing(*c)) {
                end = at + mark.len_utf8();
            }
            return Some(Sentence { start, end, weight: 1 });
        }
        let mut length = 1;
        while length < LONGEST_WORD
            && let Some((at, c)) = rest.next_if(|(_, c)| !c.is_whitespace() && !is_half_a_word(*c))
        {
            end = at + c.len_utf8();
            length += 1;
        }
        Some(Sentence { start, end, weight: 2 })
    })
}

/// Whether a sentence ends with this word: at the end of a line, and behind a full stop with a space, or one that needs none.
fn ends_sentence(text: &str, word: Sentence) -> bool {
    let behind = text.get(word.end..).unwrap_or_default();
    let space = behind.len() - behind.trim_start().len();
    if behind.get(..space).is_some_and(|space| space.contains(['\n', '\r', '\u{2028}', '\u{2029}'])) {
        return true;
    }
    let said = text.get(word.start..word.end).unwrap_or_default().trim_end_matches(is_closing);
    match said.chars().next_back() {
        Some('。' | '！' | '？' | '｡' | '．') => true,
        Some(mark) if is_end(mark) => (space > 0 || behind.is_empty()) && !is_abbreviation(said),
        _ => false,
    }
}

/// `e.g.`, `J.`: a dot that ends no sentence.
fn is_abbreviation(word: &str) -> bool {
    let Some(before) = word.strip_suffix('.') else { return false };
    before.contains('.') && before.len() < 6 || before.chars().count() == 1 && before.chars().all(char::is_uppercase)
}

fn is_end(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | '。' | '！' | '？' | '｡' | '．' | '।' | '؟' | '۔')
}

fn is_closing(c: char) -> bool {
    matches!(c, '"' | '\'' | ')' | ']' | '»' | '”' | '’' | '」' | '』' | '）')
}

fn is_half_a_word(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{323af}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn weight(text: &str) -> u32 {
        words(text).map(|word| word.weight).sum()
    }

    fn pieces(text: &str, of: fn(&str) -> Vec<Range<usize>>) -> Vec<&str> {
        of(text).into_iter().map(|range| &text[range]).collect()
    }

    proptest! {
        #[test]
        fn nothing_is_lost_and_no_passage_is_long(text in "([a-zé]{1,9}[ .]|[.!?\n]| |漢|字。|ก{1,40}|\u{2029}){0,260}") {
            let passages = passages_of(&text);
            let mut covered = 0;
            for passage in &passages {
                prop_assert!(text.get(passage.clone()).is_some_and(|said| !said.is_empty() && said.trim() == said));
                let between = text.get(covered..passage.start).unwrap();
                prop_assert!(between.trim().is_empty(), "{between:?} is in no passage");
                prop_assert!(weight(&text[passage.clone()]) <= FULL + TOO_SHORT);
                covered = passage.end;
            }
            prop_assert!(text.get(covered..).unwrap().trim().is_empty());
        }

        #[test]
        fn any_text_is_cut(text in any::<String>()) {
            prop_assert!(passages_of(&text).iter().all(|passage| text.get(passage.clone()).is_some()));
        }
    }

    #[test]
    fn a_sentence_ends_with_its_mark_or_its_line() {
        let text = "Beat the eggs, e.g. two. \"Add 3.5 g of salt!\" Then\nstir (slowly).  J. Doe says so";
        assert_eq!(
            pieces(text, sentences_of),
            ["Beat the eggs, e.g. two.", "\"Add 3.5 g of salt!\"", "Then", "stir (slowly).", "J. Doe says so"]
        );
        assert_eq!(
            pieces("卵を割る。「塩を加える。」混ぜる", sentences_of),
            ["卵を割る。", "「塩を加える。」", "混ぜる"]
        );
    }

    #[test]
    fn a_passage_holds_whole_sentences_and_the_last_takes_in_a_short_rest() {
        let sentence = |n: usize| format!("Sentence {n} has {}end.", "more ".repeat(16));
        let count = |sentences: usize| {
            let text = (0..sentences).map(sentence).collect::<Vec<_>>().join(" ");
            let passages = pieces(&text, passages_of);
            assert!(passages.iter().all(|passage| passage.starts_with("Sentence ") && passage.ends_with("end.")));
            passages.len()
        };
        assert_eq!([count(6), count(7), count(8), count(12)], [1, 1, 2, 2]);
    }

    #[test]
    fn a_text_of_a_few_words_is_one_passage_and_an_empty_one_none() {
        assert_eq!(passages_of(" Two words\n"), vec![Range { start: 1, end: 10 }]);
        assert!(passages_of(" \n\t").is_empty());
    }

    #[test]
    fn a_book_is_cut_up_to_a_bound() {
        let book = "word ".repeat(120 * (MOST_PASSAGES + 50));
        assert_eq!(passages_of(&book).len(), MOST_PASSAGES);
        assert!(passages_of(&"x".repeat(1_000_000)).len() > 100);
    }
}
