//! Pinboard's and Delicious's `<posts>`: one empty element a bookmark, everything in its attributes.

use dogear_domain::{Reading, remark};
use htmlize::Context;

use crate::{
    ParseError,
    collect::{Collector, Entry},
    dates,
    folders::FolderTrail,
    netscape::tags::{Tag, Tags, Token},
    unicode,
};

/// Whether a file begins like such an export.
pub(crate) fn is_pinboard_xml(head: &str) -> bool {
    let mut tags = Tags::new(head).filter(|token| matches!(token, Token::Open(_) | Token::Doctype));
    matches!(tags.next(), Some(Token::Open(tag)) if tag.name == "posts")
}

/// Reads the bytes of such an export. `file` names it in warnings. Never panics.
///
/// # Errors
/// When the bytes are something else, or break off before the end.
pub(crate) fn parse_pinboard_xml(bytes: &[u8], file: &str) -> Result<Reading, ParseError> {
    let mut collector = Collector::default();
    let text = unicode::decoded(bytes, file, &mut collector);
    if text.trim().is_empty() {
        return Err(ParseError::Empty);
    }
    if !is_pinboard_xml(&text) {
        return Err(ParseError::NotBookmarks(remark!("none-xml")));
    }
    let trail = FolderTrail::default();
    let mut tags = Tags::new(&text);
    let mut count = 0_usize;
    for token in tags.by_ref() {
        match token {
            Token::Open(tag) if tag.name == "post" => {
                count += 1;
                collector.add(entry(&tag), &trail, &|| {
                    remark!("place-post", file = file, number = count.to_string()).into()
                })?;
            }
            Token::Close(tag) if tag.name == "posts" => return Ok(collector.finish(file, None)),
            // The list of a person without bookmarks.
            Token::Open(tag) if tag.name == "posts" && tag.raw.ends_with("/>") => {
                return Ok(collector.finish(file, None));
            }
            _ => {}
        }
    }
    let line = text.bytes().filter(|byte| *byte == b'\n').count() + 1;
    let column = text.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    Err(ParseError::Syntax { line, column, problem: remark!("slip-ends") })
}

fn entry<'a>(post: &Tag<'a>) -> Entry<'a> {
    let attribute = |name| htmlize::unescape_in(post.attribute(name).unwrap_or_default(), Context::Attribute);
    Entry {
        guid: attribute("hash"),
        title: attribute("description"),
        url: attribute("href"),
        added: dates::written(&attribute("time")),
        tags: attribute("tag").split_whitespace().map(str::to_owned).collect(),
        note: attribute("extended"),
    }
}
