//! OPML: outlines within outlines, everything in attributes. Feed readers write the page of a feed as `htmlUrl` and the
//! feed itself as `xmlUrl`; outliners write links into the text.

use std::borrow::Cow;

use chrono::DateTime;
use dogear_domain::{Filling, Reading};

use super::{attribute, cut_off, document, is_closed};
use crate::{
    ParseError,
    collect::{Collector, Entry},
    dates::{self, Stated},
    folders::FolderTrail,
    lists,
    netscape::{
        lines::Lines,
        tags::{Tag, Tags, Token},
    },
    warnings::place_of,
};

/// Reads the bytes of such a file. `file` names it in warnings. Never panics.
///
/// # Errors
/// When the bytes are something else, or hold too many entries.
pub(crate) fn parse_opml(bytes: &[u8], file: &str) -> Result<Reading, ParseError> {
    let (text, encoding) = document(bytes, "opml")?;
    let mut collector = Collector::default();
    let (mut trail, lines) = (FolderTrail::default(), Lines::new(&text));
    let mut tags = Tags::new(&text);
    let mut is_whole = false;
    loop {
        let at = tags.at();
        match tags.next() {
            // What ends in the middle of a tag may end in the middle of its address.
            Some(Token::Open(tag)) if !tag.raw.ends_with('>') => break,
            Some(Token::Open(tag)) if tag.name.eq_ignore_ascii_case("outline") => {
                add(&tag, &trail, &mut collector, &|| place_of(file, lines.line(at)))?;
                if !is_closed(&tag) {
                    trail.enter(&name(&tag));
                }
            }
            Some(Token::Close(tag)) if tag.name.eq_ignore_ascii_case("outline") => trail.leave(),
            Some(Token::Close(tag)) => is_whole |= tag.name.eq_ignore_ascii_case("opml"),
            Some(_) => {}
            None => break,
        }
    }
    let reading = collector.finish(file, Some(encoding));
    Ok(if is_whole { reading } else { cut_off(reading, &text, file) })
}

fn add(
    outline: &Tag<'_>,
    trail: &FolderTrail,
    collector: &mut Collector,
    place: &dyn Fn() -> Filling,
) -> Result<(), ParseError> {
    let url = address(outline);
    if !url.is_empty() {
        return collector.add(entry(outline, url, name(outline)), trail, place);
    }
    let text = name(outline);
    if let Some((url, title)) = anchor(&text) {
        return collector.add(entry(outline, url, title), trail, place);
    }
    for link in lists::links(&text) {
        let title = Cow::Borrowed(link.title);
        let note = if link.note.is_empty() { note(outline) } else { Cow::Borrowed(link.note) };
        collector.add(Entry { note, ..entry(outline, link.url, title) }, trail, place)?;
    }
    Ok(())
}

/// Address and title of a text that holds a link of HTML.
fn anchor(text: &str) -> Option<(Cow<'_, str>, Cow<'_, str>)> {
    let mut tags = Tags::new(text);
    let is_link = |tag: &Tag<'_>| tag.name.eq_ignore_ascii_case("a") && tag.attribute("href").is_some();
    let url = tags.find_map(|token| match token {
        Token::Open(tag) if is_link(&tag) => Some(attribute(&tag, "href")),
        _ => None,
    })?;
    let title = tags.find_map(|token| if let Token::Text(title) = token { Some(title) } else { None });
    Some((url, htmlize::unescape(title.unwrap_or_default())))
}

/// The page rather than the feed.
fn address<'a>(outline: &Tag<'a>) -> Cow<'a, str> {
    let addresses = ["url", "htmlUrl", "xmlUrl"].map(|name| attribute(outline, name));
    addresses.into_iter().find(|address| !address.trim().is_empty()).unwrap_or_default()
}

fn name<'a>(outline: &Tag<'a>) -> Cow<'a, str> {
    let text = attribute(outline, "text");
    if text.trim().is_empty() { attribute(outline, "title") } else { text }
}

fn note<'a>(outline: &Tag<'a>) -> Cow<'a, str> {
    let notes = ["_note", "description"].map(|name| attribute(outline, name));
    notes.into_iter().find(|note| !note.trim().is_empty()).unwrap_or_default()
}

fn entry<'a>(outline: &Tag<'a>, url: Cow<'a, str>, title: Cow<'a, str>) -> Entry<'a> {
    // Slashes stand between a category and those within it; all of it is one label.
    let categories = attribute(outline, "category");
    let tags = categories.split(',').map(|tag| tag.trim().trim_matches('/').to_owned()).collect();
    let added = ["created", "dateAdded", "added"].map(|name| date(&attribute(outline, name)));
    let added = added.into_iter().find(|date| *date != Stated::Not).unwrap_or_default();
    Entry { guid: Cow::Borrowed(""), title, url, added, tags, note: note(outline) }
}

/// By RFC 822 as OPML has it, or as others write it.
fn date(text: &str) -> Stated {
    match DateTime::parse_from_rfc2822(text.trim()) {
        Ok(moment) => dates::written(&moment.to_rfc3339()),
        Err(_) => dates::written(text),
    }
}
