//! A question as tokens that remember where they stood, so that a condition can be shown in the person's own words.

use std::ops::Range;

/// Characters of a question that are read; a pasted page must stay fast.
const MAX_CHARS: usize = 4_000;
/// Tokens that are read.
const MAX_TOKENS: usize = 64;
/// Characters of one token that are kept.
const MAX_TOKEN_CHARS: usize = 200;

/// One word as it stands in the question, without the punctuation around it.
#[derive(Debug, Clone)]
pub(super) struct Token {
    /// As written.
    pub(super) text: String,
    /// In lower case.
    pub(super) lower: String,
    /// Punctuation or the question's end follows.
    pub(super) ends_clause: bool,
    /// Bytes of the question.
    span: Range<usize>,
}

/// A question and its tokens.
#[derive(Debug)]
pub(super) struct Question {
    text: String,
    tokens: Vec<Token>,
}

impl Question {
    pub(super) fn new(question: &str) -> Self {
        let text: String = question.chars().take(MAX_CHARS).collect();
        let mut tokens: Vec<Token> = chunks(&text).filter_map(|span| token(&text, span)).take(MAX_TOKENS).collect();
        if let Some(last) = tokens.last_mut() {
            last.ends_clause = true;
        }
        Self { text, tokens }
    }

    pub(super) fn tokens(&self) -> &[Token] {
        &self.tokens
    }

    /// The question's own words from the first to the last token of a range.
    pub(super) fn words(&self, range: &Range<usize>) -> &str {
        let tokens = self.tokens.get(range.clone()).unwrap_or_default();
        let span = tokens.first().zip(tokens.last()).map(|(first, last)| first.span.start..last.span.end);
        span.and_then(|span| self.text.get(span)).unwrap_or_default()
    }
}

/// Stretches between white space; a quoted value of an operator (`folder:"To read"`) is one stretch.
fn chunks(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut place = 0;
    std::iter::from_fn(move || {
        let rest = text.get(place..)?;
        let start = place + rest.find(|c: char| !is_gap(c))?;
        let end = end_of_chunk(text, start);
        place = end;
        Some(start..end)
    })
}

fn end_of_chunk(text: &str, start: usize) -> usize {
    let rest = text.get(start..).unwrap_or_default();
    let end = rest.find(is_gap).unwrap_or(rest.len());
    if let Some(quote) = rest.get(..end).and_then(|chunk| chunk.find(":\""))
        && let Some(closing) = rest.get(quote + 2..).and_then(|value| value.find('"'))
    {
        return start + quote + 2 + closing + 1;
    }
    start + end
}

fn is_gap(c: char) -> bool {
    c.is_whitespace() || c.is_control()
}

fn token(text: &str, chunk: Range<usize>) -> Option<Token> {
    let raw = text.get(chunk.clone())?;
    let head = raw.trim_start_matches(is_opening);
    let core = head.trim_end_matches(is_closing);
    if core.is_empty() {
        return None;
    }
    let start = chunk.start + raw.len() - head.len();
    let kept: String = core.chars().take(MAX_TOKEN_CHARS).collect();
    Some(Token {
        lower: kept.to_lowercase(),
        text: kept,
        ends_clause: head.get(core.len()..).is_some_and(|tail| tail.contains([',', '.', ';', '?', '!', ')', '…'])),
        span: start..start + core.len(),
    })
}

fn is_opening(c: char) -> bool {
    matches!(c, '"' | '\'' | '(' | '[' | '{' | '“' | '‘' | '«' | '¿' | '¡' | ',' | ';' | '?' | '!' | '…')
}

fn is_closing(c: char) -> bool {
    matches!(c, '"' | '\'' | ')' | ']' | '}' | '”' | '’' | '»' | ',' | '.' | ';' | ':' | '?' | '!' | '…')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(question: &str, expected: &[&str]) {
        let question = Question::new(question);
        assert_eq!(question.tokens().iter().map(|token| token.text.as_str()).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn punctuation_inside_a_word_stays() {
        check("c++, c# and node.js?", &["c++", "c#", "and", "node.js"]);
        check("  (the \"Guardian\")… ", &["the", "Guardian"]);
        check("folder:\"To read\" rust", &["folder:\"To read", "rust"]);
        check("\u{0}\t ?! ", &[]);
    }

    #[test]
    fn words_of_a_range_are_the_question_s_own() {
        let question = Question::new("Rust,  saved in  March 2022!");
        assert_eq!(question.words(&(1..5)), "saved in  March 2022");
        assert_eq!(question.words(&(7..9)), "");
    }

    #[test]
    fn a_pasted_page_is_cut() {
        assert_eq!(Question::new(&"word ".repeat(10_000)).tokens().len(), MAX_TOKENS);
        assert_eq!(Question::new(&"x".repeat(1_000_000)).tokens().len(), 1);
    }
}
