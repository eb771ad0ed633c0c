//! Bookmarks as outlines in XML: OPML and XBEL.
//!
//! Read by the tolerant reader of HTML tags, which resolves the entities of HTML and no others: what a document
//! defines itself is how a small file becomes an enormous one, and nothing outside the file is ever looked at. A file
//! that breaks off gives what came before, as a part of it.

mod opml;
mod xbel;

use std::borrow::Cow;

use dogear_domain::{Extent, Reading, Warning, remark};

pub(crate) use opml::parse_opml;
pub(crate) use xbel::parse_xbel;

use crate::{
    ParseError,
    netscape::{
        tags::{Tag, Tags, Token},
        text_and_encoding,
    },
    warnings::place_of,
};

const LITERAL: (&str, &str) = ("<![CDATA[", "]]>");

/// The name of the outermost element of XML, as it stands there; its beginning is enough.
pub(crate) fn outermost(head: &str) -> Option<&str> {
    if !head.trim_start().starts_with('<') {
        return None;
    }
    Tags::new(head).find_map(|token| if let Token::Open(tag) = token { Some(tag.name) } else { None })
}

/// The text of a document whose outermost element has this name, and the name of its encoding.
fn document<'b>(bytes: &'b [u8], name: &str) -> Result<(Cow<'b, str>, &'static str), ParseError> {
    let (text, encoding) = text_and_encoding(bytes);
    if text.trim().is_empty() {
        return Err(ParseError::Empty);
    }
    if !outermost(&text).is_some_and(|found| found.eq_ignore_ascii_case(name)) {
        return Err(ParseError::NotBookmarks(remark!("none-xml")));
    }
    Ok((without_literals(text), encoding))
}

/// Literal sections as escaped text.
fn without_literals(text: Cow<'_, str>) -> Cow<'_, str> {
    let (open, close) = LITERAL;
    if !text.contains(open) {
        return text;
    }
    let mut escaped = String::with_capacity(text.len());
    let mut rest = text.as_ref();
    while let Some((before, after)) = rest.split_once(open) {
        let (literal, behind) = after.split_once(close).unwrap_or((after, ""));
        escaped.push_str(before);
        escaped.push_str(&htmlize::escape_text(literal));
        rest = behind;
    }
    escaped.push_str(rest);
    Cow::Owned(escaped)
}

/// Marks what was read of a document that breaks off.
fn cut_off(mut reading: Reading, text: &str, file: &str) -> Reading {
    let line = text.trim_end().bytes().filter(|byte| *byte == b'\n').count() + 1;
    reading.warnings.insert(0, Warning { place: place_of(file, line), message: remark!("odd-ends") });
    reading.extent = Extent::Part;
    reading
}

/// The value of an attribute, entities resolved; empty where there is none.
fn attribute<'a>(tag: &Tag<'a>, name: &str) -> Cow<'a, str> {
    htmlize::unescape_in(tag.attribute(name).unwrap_or_default(), htmlize::Context::Attribute)
}

fn is_closed(tag: &Tag<'_>) -> bool {
    tag.raw.ends_with("/>")
}
