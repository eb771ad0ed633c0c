//! JSON values of bounded depth and number: one bookmark of a service's export.

use std::borrow::Cow;

use crate::{
    ParseError,
    json::{Token, Tokens},
};

/// Deeper values are passed over; no service nests what Dogear reads half as deep.
const MOST_LEVELS: usize = 16;
/// Values in memory at the same time. A collection of 100,000 bookmarks has some three million.
const MOST_VALUES: usize = 8_000_000;

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Value<'a> {
    Text(Cow<'a, str>),
    Number(&'a str),
    /// `true`, `false`, `null`, or something nested too deep.
    Other,
    List(Vec<Self>),
    Object(Vec<(Cow<'a, str>, Self)>),
}

impl<'a> Value<'a> {
    /// The value that begins with `first`.
    ///
    /// # Errors
    /// When the document breaks off in it or it has too many parts.
    pub(crate) fn read(tokens: &mut Tokens<'a>, first: Token<'a>) -> Result<Self, ParseError> {
        Reader { tokens, left: MOST_VALUES }.value(first, MOST_LEVELS)
    }

    /// The member at `path`, names separated by dots. Of several members of one name, the first.
    pub(crate) fn at(&self, path: &str) -> Option<&Self> {
        path.split('.').try_fold(self, |value, name| match value {
            Self::Object(members) => members.iter().find(|(key, _)| key == name).map(|(_, member)| member),
            Self::Text(_) | Self::Number(_) | Self::Other | Self::List(_) => None,
        })
    }

    /// Whether there is anything but `null` at `path`.
    pub(crate) fn has(&self, path: &str) -> bool {
        self.at(path).is_some_and(|value| *value != Self::Other)
    }

    /// A text or a number as it stands; empty if it is neither.
    pub(crate) fn text(&self) -> &str {
        match self {
            Self::Text(text) => text,
            Self::Number(number) => number,
            Self::Other | Self::List(_) | Self::Object(_) => "",
        }
    }

    /// The elements of a list; none of anything else.
    pub(crate) fn elements(&self) -> &[Self] {
        match self {
            Self::List(elements) => elements,
            Self::Text(_) | Self::Number(_) | Self::Other | Self::Object(_) => &[],
        }
    }
}

struct Reader<'t, 'a> {
    tokens: &'t mut Tokens<'a>,
    left: usize,
}

impl<'a> Reader<'_, 'a> {
    fn value(&mut self, first: Token<'a>, levels: usize) -> Result<Value<'a>, ParseError> {
        self.left = self.left.checked_sub(1).ok_or(ParseError::TooMany(MOST_VALUES))?;
        match first {
            Token::Text(text) => Ok(Value::Text(text)),
            Token::Number(number) => Ok(Value::Number(number)),
            Token::OpenArray if levels > 0 => self.list(levels - 1).map(Value::List),
            Token::OpenObject if levels > 0 => self.object(levels - 1).map(Value::Object),
            other => {
                self.tokens.skip(&other)?;
                Ok(Value::Other)
            }
        }
    }

    fn list(&mut self, levels: usize) -> Result<Vec<Value<'a>>, ParseError> {
        let mut elements = Vec::new();
        while let Some(token) = self.tokens.next()? {
            if token == Token::CloseArray {
                break;
            }
            elements.push(self.value(token, levels)?);
        }
        Ok(elements)
    }

    fn object(&mut self, levels: usize) -> Result<Vec<(Cow<'a, str>, Value<'a>)>, ParseError> {
        let mut members = Vec::new();
        while let Some(Token::Key(key)) = self.tokens.next()? {
            let Some(first) = self.tokens.next()? else { break };
            members.push((key, self.value(first, levels)?));
        }
        Ok(members)
    }
}
