//! XML property lists, read by the tolerant reader of HTML tags.
//!
//! Entities that a document defines itself are left as they stand: they are how a small file becomes an enormous one,
//! and Safari writes none.

use dogear_domain::{Remark, remark};

use std::borrow::Cow;

use super::event::{Event, Events};
use crate::{
    ParseError, dates,
    netscape::tags::{Tag, Tags, Token},
};

pub(super) struct Elements<'a> {
    text: &'a str,
    tags: Tags<'a>,
    open: Vec<Container>,
    /// Whether an empty container is still to be closed.
    closes: bool,
    /// Whether the outermost container has been closed.
    done: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Container {
    Dictionary,
    Array,
}

type Step<T> = Result<T, ParseError>;

impl<'a> Elements<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, tags: Tags::new(text), open: Vec::new(), closes: false, done: false }
    }

    fn open(&mut self, tag: &Tag<'a>) -> Step<Option<Event<'a>>> {
        let is_empty = tag.raw.ends_with("/>");
        Ok(Some(match tag.name {
            "dict" => self.enter(Container::Dictionary, is_empty),
            "array" => self.enter(Container::Array, is_empty),
            "key" => Event::Key(self.content(tag, is_empty)?),
            "string" => Event::Text(self.content(tag, is_empty)?),
            "date" => Event::Date(dates::written(&self.content(tag, is_empty)?)),
            "data" | "integer" | "real" => {
                self.content(tag, is_empty)?;
                Event::Other
            }
            "true" | "false" => Event::Other,
            _ => return Ok(None),
        }))
    }

    fn enter(&mut self, container: Container, is_empty: bool) -> Event<'a> {
        self.open.push(container);
        self.closes = is_empty;
        match container {
            Container::Dictionary => Event::OpenDictionary,
            Container::Array => Event::OpenArray,
        }
    }

    fn close(&mut self, tag: &Tag<'a>) -> Step<Option<Event<'a>>> {
        let container = match tag.name {
            "dict" => Container::Dictionary,
            "array" => Container::Array,
            _ => return Ok(None),
        };
        if self.open.last() != Some(&container) {
            return self.fail(remark!("slip-closed"));
        }
        Ok(Some(self.leave()))
    }

    fn leave(&mut self) -> Event<'a> {
        self.open.pop();
        self.closes = false;
        self.done = self.open.is_empty();
        Event::Close
    }

    /// The text up to the closing tag, entities resolved. An element within it is not part of it.
    fn content(&mut self, tag: &Tag<'a>, is_empty: bool) -> Step<Cow<'a, str>> {
        let mut content = Cow::Borrowed("");
        if is_empty {
            return Ok(content);
        }
        loop {
            match self.tags.next() {
                Some(Token::Text(text)) if content.is_empty() => content = htmlize::unescape(text),
                Some(Token::Text(text)) => content.to_mut().push_str(&htmlize::unescape(text)),
                Some(Token::Close(close)) if close.name == tag.name => return Ok(content),
                Some(_) => {}
                None => return self.fail(remark!("slip-ends")),
            }
        }
    }

    fn fail<T>(&self, problem: Remark) -> Step<T> {
        let before = self.text.get(..self.tags.at()).unwrap_or(self.text);
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
        let column = before.get(line_start..).unwrap_or_default().chars().count() + 1;
        Err(ParseError::Syntax { line, column, problem })
    }
}

impl<'a> Events<'a> for Elements<'a> {
    fn next(&mut self) -> Step<Option<Event<'a>>> {
        if self.closes {
            return Ok(Some(self.leave()));
        }
        while !self.done {
            let event = match self.tags.next() {
                Some(Token::Open(tag)) => self.open(&tag)?,
                Some(Token::Close(tag)) => self.close(&tag)?,
                Some(Token::Text(_) | Token::Doctype) => None,
                None if self.open.is_empty() => return Ok(None),
                None => return self.fail(remark!("slip-ends")),
            };
            if event.is_some() {
                return Ok(event);
            }
        }
        Ok(None)
    }
}
