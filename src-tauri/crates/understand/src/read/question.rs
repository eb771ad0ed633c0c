//! A question as tokens that remember where they stood, so that a condition can be shown in the person's own words.
//!
//! Chinese and Japanese are written without spaces: there every character is a token, and so it is in the tables of
//! words, which go through the same cutting.

use std::{borrow::Cow, ops::Range};

use dogear_domain::words::fold;

mod quotes;

use quotes::{opens, quotations};

pub(super) use quotes::is_mark;

/// Characters of a question that are read; a pasted page must stay fast.
const MAX_CHARS: usize = 4_000;
/// Words between spaces that are read.
const MAX_WORDS: usize = 64;
/// Tokens that are read; a character of Chinese is one.
const MAX_TOKENS: usize = 256;
/// Characters of one token that are kept.
const MAX_TOKEN_CHARS: usize = 200;
/// What French and Italian shorten before a vowel; the word after the apostrophe is a word of its own.
const ELISIONS: &[&str] =
    &["l", "d", "j", "qu", "n", "s", "c", "m", "t", "jusqu", "dell", "nell", "sull", "all", "dall", "un", "quest"];
/// One word as it stands in the question, without the punctuation around it.
#[derive(Debug, Clone)]
pub(super) struct Token {
    /// As written.
    pub(super) text: String,
    /// In lower case and without accents, as the tables have it.
    pub(super) word: String,
    /// Punctuation or the question's end follows.
    pub(super) ends_clause: bool,
    /// Nothing stands between the token before and this one.
    pub(super) glued: bool,
    /// White space stands before it.
    pub(super) spaced: bool,
    /// A character of a script without spaces.
    pub(super) unspaced: bool,
    /// Bytes of the question.
    span: Range<usize>,
}

impl Token {
    /// Whether the other stands right behind this one, without a space.
    pub(super) fn is_followed_by(&self, other: &Self) -> bool {
        other.glued && self.span.end == other.span.start
    }
}

/// A question and its tokens.
#[derive(Debug)]
pub(super) struct Question {
    text: String,
    tokens: Vec<Token>,
    quoted: Vec<Range<usize>>,
}

impl Question {
    pub(super) fn new(question: &str) -> Self {
        let text: String = question.chars().take(MAX_CHARS).collect();
        let mut tokens = tokens(&text);
        if let Some(last) = tokens.last_mut() {
            last.ends_clause = true;
        }
        let quoted = quotations(&text).into_iter().filter_map(|span| tokens_within(&tokens, &span)).collect();
        Self { text, tokens, quoted }
    }

    pub(super) fn tokens(&self) -> &[Token] {
        &self.tokens
    }

    /// The tokens of what stands in quotation marks, in order.
    pub(super) fn quoted(&self) -> &[Range<usize>] {
        &self.quoted
    }

    /// What stands between two tokens.
    pub(super) fn between(&self, one: &Token, other: &Token) -> &str {
        self.text.get(one.span.end..other.span.start).unwrap_or_default()
    }

    /// The question's own words from the first to the last token of a range.
    pub(super) fn words(&self, range: &Range<usize>) -> &str {
        let tokens = self.tokens.get(range.clone()).unwrap_or_default();
        let span = tokens.first().zip(tokens.last()).map(|(first, last)| first.span.start..last.span.end);
        span.and_then(|span| self.text.get(span)).unwrap_or_default()
    }
}

/// A text of the tables, cut and folded as a question is.
pub(super) fn cut(text: &str) -> Vec<Cow<'_, str>> {
    // Most entries are plain words, and every start of the program cuts them all.
    if text.bytes().all(|byte| byte == b' ' || byte.is_ascii_lowercase()) {
        return text.split_ascii_whitespace().map(Cow::Borrowed).collect();
    }
    // Where there are only letters, there are no marks to look at.
    if text.chars().all(|c| c == ' ' || is_plain_letter(c)) {
        return text.split_ascii_whitespace().flat_map(split).map(folded_letters).collect();
    }
    let words = |text| tokens(text).into_iter().map(|token| token.word);
    // "Dell'" at the end is a word to come, and no quotation mark.
    match text.trim().strip_suffix('\'') {
        Some(elided) => {
            let mut cut: Vec<String> = words(elided).collect();
            cut.last_mut().iter_mut().for_each(|last| last.push('\''));
            cut.into_iter().map(Cow::Owned).collect()
        }
        None => words(text).map(Cow::Owned).collect(),
    }
}

fn tokens(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut words = 0;
    for chunk in chunks(text) {
        words += 1;
        if words > MAX_WORDS || tokens.len() >= MAX_TOKENS {
            break;
        }
        tokens.extend(pieces(text, chunk));
    }
    tokens.truncate(MAX_TOKENS);
    let mut end = 0;
    for token in &mut tokens {
        token.glued = end > 0 && token.span.start == end;
        token.spaced = text.get(..token.span.start).is_some_and(|before| before.ends_with(char::is_whitespace));
        end = token.span.end;
    }
    tokens
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
    // A minus before exact words stands alone.
    if rest.strip_prefix('-').is_some_and(|quoted| quoted.starts_with(opens)) {
        return start + 1;
    }
    let end = rest.find(is_gap).unwrap_or(rest.len());
    let closing = rest.get(..end).and_then(|chunk| quotes::value_of(rest, chunk));
    start + closing.unwrap_or(end)
}

/// The tokens of a chunk: without the punctuation around it, parted where the script changes or a vowel is left out.
fn pieces(text: &str, chunk: Range<usize>) -> Vec<Token> {
    let raw = text.get(chunk.clone()).unwrap_or_default();
    let head = raw.trim_start_matches(is_opening);
    let core = head.trim_end_matches(is_closing);
    let start = chunk.start + raw.len() - head.len();
    let after = text.get(start + core.len()..).unwrap_or_default();
    let ends_clause = after.chars().take_while(|c| is_closing(*c) || is_wide_mark(*c)).any(is_clause_mark);
    let mut place = start;
    let mut tokens: Vec<Token> = split(core)
        .take(MAX_TOKENS)
        .map(|piece| {
            let span = place..place + piece.len();
            place = span.end;
            token(piece, span)
        })
        .collect();
    if let Some(last) = tokens.last_mut() {
        last.ends_clause = ends_clause;
    }
    tokens
}

fn token(piece: &str, span: Range<usize>) -> Token {
    let text: String = piece.chars().take(MAX_TOKEN_CHARS).collect();
    let unspaced = text.chars().next().is_some_and(is_unspaced);
    Token { word: folded(&text), text, ends_clause: false, glued: false, spaced: false, unspaced, span }
}

fn folded(text: &str) -> String {
    fold(&text.replace(['’', 'ʼ'], "'"))
}

/// A letter, and no apostrophe that counts as one.
fn is_plain_letter(c: char) -> bool {
    c.is_alphabetic() && c != 'ʼ'
}

/// Letters as they are compared.
fn folded_letters(piece: &str) -> Cow<'_, str> {
    if piece.chars().all(folds_to_itself) { piece.into() } else { fold(piece).into() }
}

/// Whether a letter is compared as it stands: most of those of the tables, which need not be taken apart for it.
fn folds_to_itself(c: char) -> bool {
    let cyrillic = matches!(c, 'а'..='я') && c != 'й';
    let arabic = matches!(c, '\u{627}'..='\u{63a}' | '\u{641}'..='\u{64a}');
    c.is_ascii_lowercase() || cyrillic || arabic || matches!(c, '\u{4e00}'..='\u{9fff}')
}

fn split(core: &str) -> impl Iterator<Item = &str> {
    let whole = core.contains("://") || quotes::has_value(core);
    let mut rest = core;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let end = match first {
            _ if whole => rest.len(),
            first if is_unspaced(first) => first.len_utf8(),
            _ => rest.find(is_unspaced).unwrap_or(rest.len()).min(end_of_elision(rest)),
        };
        let (piece, tail) = rest.split_at(end);
        rest = tail;
        Some(piece)
    })
}

fn end_of_elision(word: &str) -> usize {
    let elided = word.char_indices().find(|(_, c)| matches!(c, '\'' | '’' | 'ʼ')).filter(|(at, mark)| {
        let before = word.get(..*at).unwrap_or_default().to_lowercase();
        ELISIONS.contains(&before.as_str()) && word.len() > at + mark.len_utf8()
    });
    elided.map_or(word.len(), |(at, mark)| at + mark.len_utf8())
}

fn tokens_within(tokens: &[Token], span: &Range<usize>) -> Option<Range<usize>> {
    let within = |token: &Token| token.span.start >= span.start && token.span.end <= span.end;
    let start = tokens.iter().position(within)?;
    let length = tokens.iter().skip(start).take_while(|token| within(token)).count();
    Some(start..start + length)
}

/// Whether a text has characters of a script that is written without spaces.
pub(crate) fn has_unspaced(text: &str) -> bool {
    text.chars().any(is_unspaced)
}

/// Characters of the scripts that are written without spaces.
pub(crate) fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{3005}'..='\u{3007}' | '\u{3040}'..='\u{30fa}' | '\u{30fc}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}')
}

fn is_gap(c: char) -> bool {
    c.is_whitespace() || c.is_control() || is_wide_mark(c)
}

/// Punctuation of East Asian scripts, which stands between words without spaces.
fn is_wide_mark(c: char) -> bool {
    matches!(
        c,
        '，' | '。'
            | '、'
            | '？'
            | '！'
            | '；'
            | '：'
            | '「'
            | '」'
            | '｢'
            | '｣'
            | '〝'
            | '〞'
            | '〟'
            | '＂'
            | '『'
            | '』'
            | '（'
            | '）'
            | '《'
            | '》'
            | '・'
    )
}

fn is_clause_mark(c: char) -> bool {
    matches!(
        c,
        ',' | '.' | ';' | '?' | '!' | ')' | '…' | '，' | '。' | '、' | '？' | '！' | '；' | '）' | '؟' | '،' | '؛'
    )
}

fn is_opening(c: char) -> bool {
    is_mark(c) || matches!(c, '(' | '[' | '{' | '¿' | '¡' | ',' | ';' | '?' | '!' | '…' | '؟' | '،' | '؛')
}

fn is_closing(c: char) -> bool {
    is_mark(c) || matches!(c, ')' | ']' | '}' | ',' | '.' | ';' | ':' | '?' | '!' | '…' | '؟' | '،' | '؛')
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
    fn scripts_without_spaces_are_cut_into_characters() {
        check("去年3月のRust，好", &["去", "年", "3", "月", "の", "Rust", "好"]);
        check("깃허브 토픽", &["깃허브", "토픽"]);
    }

    #[test]
    fn what_is_compared_as_it_stands_is_folded_to_itself() {
        let changed: Vec<char> =
            ('\0'..=char::MAX).filter(|c| folds_to_itself(*c) && fold(&c.to_string()) != c.to_string()).collect();
        assert!(changed.is_empty(), "{changed:?}");
    }

    #[test]
    fn a_text_of_the_tables_is_cut_as_a_question_is() {
        for text in
            ["größe", "не только", "ёлка й", "أحدث الروابط", "去年3月", "フォルダの中の", "l'été", "plan b", "ʼn"]
        {
            let tokens: Vec<String> = tokens(text).into_iter().map(|token| token.word).collect();
            assert_eq!(cut(text), tokens, "{text}");
        }
    }

    #[test]
    fn a_shortened_article_is_a_word() {
        check(
            "l'été d’hier, o'reilly aujourd'hui i've",
            &["l'", "été", "d’", "hier", "o'reilly", "aujourd'hui", "i've"],
        );
    }

    #[test]
    fn words_of_a_range_are_the_question_s_own() {
        let question = Question::new("Rust,  saved in  March 2022!");
        assert_eq!(question.words(&(1..5)), "saved in  March 2022");
        assert_eq!(question.words(&(7..9)), "");
    }

    #[test]
    fn a_pasted_page_is_cut() {
        assert_eq!(Question::new(&"word ".repeat(10_000)).tokens().len(), MAX_WORDS);
        assert_eq!(Question::new(&"字".repeat(10_000)).tokens().len(), MAX_TOKENS);
        assert_eq!(Question::new(&"x".repeat(1_000_000)).tokens().len(), 1);
    }
}
