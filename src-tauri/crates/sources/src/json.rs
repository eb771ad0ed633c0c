//! JSON, token by token.
//!
//! serde_json is not used here because it refuses what bookmark files do hold: lone surrogates (a title cut in the
//! middle of an emoji) and raw control characters, and because it recurses, so that it has to refuse deep nesting.
//! This reader keeps its own stack on the heap and borrows every string that has no escapes. Otherwise it takes and
//! refuses what serde_json does, except that it leaves numbers to whoever needs one.

use dogear_domain::{Remark, remark};

use std::borrow::Cow;

use crate::ParseError;

/// One step through a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Token<'a> {
    OpenObject,
    CloseObject,
    OpenArray,
    CloseArray,
    Key(Cow<'a, str>),
    Text(Cow<'a, str>),
    /// Digits, sign, point and exponent as they stand; not checked beyond that.
    Number(&'a str),
    /// `true`, `false` or `null`.
    Literal(&'static str),
}

pub(crate) struct Tokens<'a> {
    text: &'a str,
    at: usize,
    open: Vec<Bracket>,
    expected: Expected,
    mended: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Bracket {
    Object,
    Array,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Expected {
    Value,
    ValueOrClose,
    Key,
    KeyOrClose,
    CommaOrClose,
    End,
}

type Step<T> = Result<T, ParseError>;

impl<'a> Tokens<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self { text, at: 0, open: Vec::new(), expected: Expected::Value, mended: 0 }
    }

    /// The next token; none at the end of the document.
    pub(crate) fn next(&mut self) -> Step<Option<Token<'a>>> {
        loop {
            self.skip_spaces();
            let byte = self.peek();
            match (self.expected, byte) {
                (Expected::End, None) => return Ok(None),
                (Expected::End, Some(_)) => return self.fail(remark!("slip-more")),
                (Expected::ValueOrClose | Expected::CommaOrClose, Some(b']')) if self.is_in(Bracket::Array) => {
                    return Ok(Some(self.close(Token::CloseArray)));
                }
                (Expected::KeyOrClose | Expected::CommaOrClose, Some(b'}')) if self.is_in(Bracket::Object) => {
                    return Ok(Some(self.close(Token::CloseObject)));
                }
                (Expected::CommaOrClose, Some(b',')) => {
                    self.at += 1;
                    self.expected = if self.is_in(Bracket::Object) { Expected::Key } else { Expected::Value };
                }
                (Expected::CommaOrClose, _) => return self.fail(remark!("slip-comma")),
                (Expected::Key | Expected::KeyOrClose, _) => return self.key().map(Some),
                (Expected::Value | Expected::ValueOrClose, _) => return self.value(byte).map(Some),
            }
        }
    }

    /// Passes over the rest of the value that begins with `first`.
    pub(crate) fn skip(&mut self, first: &Token<'a>) -> Step<()> {
        if !matches!(first, Token::OpenObject | Token::OpenArray) {
            return Ok(());
        }
        let outside = self.open.len().saturating_sub(1);
        while self.open.len() > outside {
            self.next()?;
        }
        Ok(())
    }

    /// The byte with which the next token begins, a comma apart; none at the end of the text.
    pub(crate) fn next_byte(&mut self) -> Option<u8> {
        self.skip_spaces();
        self.peek()
    }

    /// Where the next token is read, in bytes.
    pub(crate) fn position(&self) -> usize {
        self.at
    }

    /// Expects a document from this byte on, whatever came before.
    pub(crate) fn start_at(&mut self, position: usize) {
        self.at = position;
        self.open.clear();
        self.expected = Expected::Value;
    }

    /// How many halves of surrogate pairs stood alone and were replaced.
    pub(crate) fn mended(&self) -> usize {
        self.mended
    }

    fn key(&mut self) -> Step<Token<'a>> {
        if self.peek() != Some(b'"') {
            return self.fail(remark!("slip-name"));
        }
        let key = self.string()?;
        self.skip_spaces();
        if self.peek() != Some(b':') {
            return self.fail(remark!("slip-colon"));
        }
        self.at += 1;
        self.expected = Expected::Value;
        Ok(Token::Key(key))
    }

    fn value(&mut self, first: Option<u8>) -> Step<Token<'a>> {
        match first {
            Some(b'{') => Ok(self.enter(Bracket::Object)),
            Some(b'[') => Ok(self.enter(Bracket::Array)),
            Some(b'"') => {
                let text = self.string()?;
                Ok(self.past_value(Token::Text(text)))
            }
            Some(b'-' | b'0'..=b'9') => {
                let rest = self.rest();
                let is_part = |c: char| matches!(c, '0'..='9' | '-' | '+' | '.' | 'e' | 'E');
                let number = rest.get(..rest.find(|c| !is_part(c)).unwrap_or(rest.len())).unwrap_or_default();
                self.at += number.len();
                Ok(self.past_value(Token::Number(number)))
            }
            _ => self.literal(),
        }
    }

    fn literal(&mut self) -> Step<Token<'a>> {
        let rest = self.rest();
        match ["true", "false", "null"].into_iter().find(|word| rest.starts_with(word)) {
            Some(word) => {
                self.at += word.len();
                Ok(self.past_value(Token::Literal(word)))
            }
            None => self.fail(remark!("slip-value")),
        }
    }

    fn enter(&mut self, bracket: Bracket) -> Token<'a> {
        self.at += 1;
        self.open.push(bracket);
        match bracket {
            Bracket::Object => {
                self.expected = Expected::KeyOrClose;
                Token::OpenObject
            }
            Bracket::Array => {
                self.expected = Expected::ValueOrClose;
                Token::OpenArray
            }
        }
    }

    fn close(&mut self, token: Token<'a>) -> Token<'a> {
        self.at += 1;
        self.open.pop();
        self.past_value(token)
    }

    fn past_value(&mut self, token: Token<'a>) -> Token<'a> {
        self.expected = if self.open.is_empty() { Expected::End } else { Expected::CommaOrClose };
        token
    }

    /// Reads from the opening quote to behind the closing one.
    fn string(&mut self) -> Step<Cow<'a, str>> {
        self.at += 1;
        let mut unescaped: Option<String> = None;
        loop {
            let rest = self.rest();
            let Some(length) = memchr::memchr2(b'"', b'\\', rest.as_bytes()) else {
                self.at = self.text.len();
                return self.fail(remark!("slip-quote"));
            };
            let piece = rest.get(..length).unwrap_or_default();
            let is_end = rest.as_bytes().get(length) == Some(&b'"');
            self.at += length + 1;
            match (is_end, &mut unescaped) {
                (true, None) => return Ok(Cow::Borrowed(piece)),
                (true, Some(text)) => {
                    text.push_str(piece);
                    return Ok(Cow::Owned(unescaped.unwrap_or_default()));
                }
                (false, text) => {
                    let text = text.get_or_insert_default();
                    text.push_str(piece);
                    let c = self.escape()?;
                    text.push(c);
                }
            }
        }
    }

    /// Reads what follows a backslash.
    fn escape(&mut self) -> Step<char> {
        let byte = self.peek();
        self.at += usize::from(byte.is_some());
        match byte {
            Some(b'"') => Ok('"'),
            Some(b'\\') => Ok('\\'),
            Some(b'/') => Ok('/'),
            Some(b'b') => Ok('\u{8}'),
            Some(b'f') => Ok('\u{c}'),
            Some(b'n') => Ok('\n'),
            Some(b'r') => Ok('\r'),
            Some(b't') => Ok('\t'),
            Some(b'u') => self.unicode_escape(),
            _ => {
                self.at -= usize::from(byte.is_some());
                self.fail(remark!("slip-escape"))
            }
        }
    }

    fn unicode_escape(&mut self) -> Step<char> {
        let unit = self.hex_unit()?;
        if let Some(c) = char::from_u32(unit) {
            return Ok(c);
        }
        let start = self.at;
        if (0xd800..0xdc00).contains(&unit) && self.rest().starts_with("\\u") {
            self.at += 2;
            let low = self.hex_unit()?;
            if (0xdc00..0xe000).contains(&low) {
                let point = 0x1_0000 + ((unit - 0xd800) << 10) + (low - 0xdc00);
                return Ok(char::from_u32(point).unwrap_or(char::REPLACEMENT_CHARACTER));
            }
            self.at = start;
        }
        self.mended += 1;
        Ok(char::REPLACEMENT_CHARACTER)
    }

    fn hex_unit(&mut self) -> Step<u32> {
        let digits = self.rest().get(..4).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
        match digits.and_then(|digits| u32::from_str_radix(digits, 16).ok()) {
            Some(unit) => {
                self.at += 4;
                Ok(unit)
            }
            None => self.fail(remark!("slip-digits")),
        }
    }

    fn skip_spaces(&mut self) {
        let mut rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        loop {
            // Half of a bookmarks file is indentation: its spaces are counted eight at a time.
            while let Some(eight) = rest.first_chunk::<8>() {
                let others = u64::from_le_bytes(*eight) ^ u64::from_le_bytes(*b"        ");
                let spaces = others.trailing_zeros() as usize / 8;
                rest = rest.get(spaces..).unwrap_or_default();
                if spaces < eight.len() {
                    break;
                }
            }
            match rest {
                [b' ' | b'\n' | b'\r' | b'\t', behind @ ..] => rest = behind,
                _ => break,
            }
        }
        self.at = self.text.len() - rest.len();
    }

    fn is_in(&self, bracket: Bracket) -> bool {
        self.open.last() == Some(&bracket)
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn fail<T>(&self, problem: Remark) -> Step<T> {
        let before = self.text.get(..self.at).unwrap_or(self.text);
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
        let column = before.get(line_start..).unwrap_or_default().chars().count() + 1;
        let problem = if self.at >= self.text.len() { remark!("slip-ends") } else { problem };
        Err(ParseError::Syntax { line, column, problem })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::Value;

    use super::*;

    /// Builds the value again from its tokens.
    fn value(text: &str) -> Result<Value, ParseError> {
        let mut tokens = Tokens::new(text);
        let mut open: Vec<(Value, Option<String>)> = Vec::new();
        let (mut key, mut done) = (None, Value::Null);
        while let Some(token) = tokens.next()? {
            let finished = match token {
                Token::OpenObject => {
                    open.push((Value::Object(Default::default()), key.take()));
                    continue;
                }
                Token::OpenArray => {
                    open.push((Value::Array(Vec::new()), key.take()));
                    continue;
                }
                Token::Key(name) => {
                    key = Some(name.into_owned());
                    continue;
                }
                Token::CloseObject | Token::CloseArray => {
                    let (value, outer_key) = open.pop().unwrap();
                    key = outer_key;
                    value
                }
                Token::Text(text) => Value::String(text.into_owned()),
                Token::Number(number) => serde_json::from_str(number).unwrap_or_default(),
                Token::Literal(_) => Value::Null,
            };
            match open.last_mut() {
                Some((Value::Object(members), _)) => drop(members.insert(key.take().unwrap(), finished)),
                Some((Value::Array(elements), _)) => elements.push(finished),
                _ => done = finished,
            }
        }
        Ok(done)
    }

    fn arbitrary_value() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![Just(Value::Null), any::<i64>().prop_map(Value::from), ".*".prop_map(Value::from)];
        leaf.prop_recursive(6, 64, 8, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..8).prop_map(Value::from),
                prop::collection::btree_map(".*", inner, 0..8).prop_map(|members| members.into_iter().collect()),
            ]
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn reads_what_serde_json_writes(document in arbitrary_value()) {
            let pretty = serde_json::to_string_pretty(&document).unwrap();
            prop_assert_eq!(&value(&document.to_string()).unwrap(), &document);
            prop_assert_eq!(&value(&pretty).unwrap(), &document);
        }

        #[test]
        fn refuses_what_is_cut(document in arbitrary_value(), part in 0.0..1.0f64) {
            let text = Value::from(vec![document]).to_string();
            let end = text.floor_char_boundary((text.len() as f64 * part) as usize);
            prop_assert!(value(&text[..end]).is_err());
        }
    }

    fn check_error(text: &str, (line, column): (usize, usize), problem: Remark) {
        let mut tokens = Tokens::new(text);
        let error = loop {
            match tokens.next() {
                Ok(Some(_)) => {}
                Ok(None) => panic!("{text} was taken"),
                Err(error) => break error,
            }
        };
        assert_eq!(error, ParseError::Syntax { line, column, problem }, "{text}");
    }

    #[test]
    fn an_error_names_line_and_column() {
        check_error("{\"ä\": 1\n \"b\": 2}", (2, 2), remark!("slip-comma"));
        check_error("{\"a\" 1}", (1, 6), remark!("slip-colon"));
        check_error("[1,]", (1, 4), remark!("slip-value"));
        check_error("{,}", (1, 2), remark!("slip-name"));
        check_error("[1}", (1, 3), remark!("slip-comma"));
        check_error("[\"\\x\"]", (1, 4), remark!("slip-escape"));
        check_error("[\"\\u12g4\"]", (1, 5), remark!("slip-digits"));
        check_error("[] []", (1, 4), remark!("slip-more"));
        check_error("[\"abc", (1, 6), remark!("slip-ends"));
        check_error("", (1, 1), remark!("slip-ends"));
    }

    #[test]
    fn lone_surrogates_are_mended() {
        for (text, expected, mended) in [
            (r#""\ud83c\udf63""#, "🍣", 0),
            (r#""a\ud83c""#, "a\u{fffd}", 1),
            (r#""\udf63b""#, "\u{fffd}b", 1),
            (r#""\ud83c\ud83c\udf63""#, "\u{fffd}🍣", 1),
            (r#""\ud83c\n""#, "\u{fffd}\n", 1),
        ] {
            let mut tokens = Tokens::new(text);
            assert_eq!(tokens.next(), Ok(Some(Token::Text(expected.into()))), "{text}");
            assert_eq!(tokens.mended(), mended, "{text}");
        }
    }
}
