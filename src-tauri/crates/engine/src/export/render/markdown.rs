//! Bookmarks as a document that people like to read and that `dogear_sources` reads back as it was.
//!
//! Folders are headings; a bookmark is a list item with its link, its labels as `#label` and its day, and its note
//! below. What this form cannot say to the last sign (a time of day, a label with spaces, a note with empty lines) stands
//! in a comment beside it, which no reader shows. Nothing in a title, note or name is a mark of Markdown.

use std::{borrow::Cow, fmt::Write};

use chrono::{SecondsFormat, Timelike};
use dogear_domain::Bookmark;
use dogear_sources::DOGEAR_MARK;
use dogear_store::Inventory;
use serde::Serialize;

use crate::export::tree::Folder;

/// Markdown has no deeper headings; folders below show as its last one.
const DEEPEST_HEADING: usize = 6;
/// Shown where a title is empty and the address cannot show itself.
const UNTITLED: &str = "untitled";

pub(in crate::export) fn markdown(inventories: &[Inventory]) -> String {
    let mut out = format!("# Bookmarks\n\n{DOGEAR_MARK}\n");
    folder(&mut out, &Folder::around(inventories), &mut Vec::new());
    out
}

/// What the visible form leaves open.
#[derive(Debug, Default, PartialEq, Eq, Serialize)]
struct Exact<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tags: Option<&'a [String]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    added_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    folder: Option<&'a [&'a str]>,
}

fn folder<'a>(out: &mut String, folder: &Folder<'a>, path: &mut Vec<&'a str>) {
    if folder.bookmarks().next().is_some() {
        out.push('\n');
    }
    folder.bookmarks().for_each(|item| bookmark(out, item));
    for inner in folder.folders() {
        path.push(inner.name);
        heading(out, path);
        self::folder(out, inner, path);
        path.pop();
    }
}

fn heading(out: &mut String, path: &[&str]) {
    let name = path.last().copied().unwrap_or_default();
    let is_exact = path.len() < DEEPEST_HEADING && is_one_line(name);
    let exact = Exact { folder: (!is_exact).then_some(path), ..Exact::default() };
    let marks = "#".repeat((path.len() + 1).min(DEEPEST_HEADING));
    let _ = writeln!(out, "\n{marks} {}{}", plain(&one_line(name)).replace('#', "\\#"), comment(&exact));
}

/// A bookmark as a link within a line.
pub(in crate::export) fn link(bookmark: &Bookmark) -> String {
    let url: String = bookmark.url.chars().filter(|c| !c.is_ascii_control()).collect();
    let title = bookmark.title.as_str();
    if title.is_empty() && shows_itself(&url) {
        return format!("<{url}>");
    }
    let shown = if title.trim().is_empty() { UNTITLED.to_owned() } else { plain(&one_line(title)) };
    format!("[{shown}]({})", destination(&url))
}

fn bookmark(out: &mut String, bookmark: &Bookmark) {
    let mut exact = Exact::default();
    let title = bookmark.title.as_str();
    let is_exact = is_one_line(title) || title.is_empty() && shows_itself(&bookmark.url);
    exact.title = (!is_exact).then_some(title);
    let _ = write!(out, "- {}", link(bookmark));
    for tag in &bookmark.tags {
        let _ = write!(out, " #{}", plain(&shown_tag(tag)));
    }
    exact.tags = bookmark.tags.iter().any(|tag| shown_tag(tag) != tag.as_str()).then_some(&bookmark.tags);
    if let Some(added_at) = bookmark.added_at {
        let _ = write!(out, " · {}", added_at.format("%Y-%m-%d"));
        let is_midnight = added_at.num_seconds_from_midnight() == 0 && added_at.nanosecond() == 0;
        exact.added_at = (!is_midnight).then(|| added_at.to_rfc3339_opts(SecondsFormat::AutoSi, true));
    }
    let is_exact = bookmark.note.is_empty() || bookmark.note.split('\n').all(is_one_line);
    exact.note = (!is_exact).then_some(&bookmark.note);
    let _ = writeln!(out, "{}", comment(&exact));
    for line in bookmark.note.lines().map(one_line).filter(|line| !line.is_empty()) {
        let _ = writeln!(out, "  {}", as_line(&plain(&line)));
    }
}

/// As JSON in a comment, in which nothing ends it; empty where nothing is left open.
fn comment(exact: &Exact<'_>) -> String {
    if *exact == Exact::default() {
        return String::new();
    }
    let json = serde_json::to_string(exact).unwrap_or_default();
    // Two dashes and angle brackets occur in strings only, where they may be written as numbers.
    let json = json.replace("--", "-\\u002d").replace('<', "\\u003c").replace('>', "\\u003e");
    format!(" <!-- {json} -->")
}

/// Whether a text comes back from a line of Markdown as it is.
fn is_one_line(text: &str) -> bool {
    !text.is_empty() && text.trim() == text && !text.contains(char::is_control)
}

fn one_line(text: &str) -> Cow<'_, str> {
    if is_one_line(text) { text.into() } else { text.split_whitespace().collect::<Vec<_>>().join(" ").into() }
}

/// As a single word, as other programs write labels.
fn shown_tag(tag: &str) -> Cow<'_, str> {
    let is_word = !tag.contains(|c: char| c.is_whitespace() || c.is_control()) && !tag.is_empty();
    if is_word { tag.into() } else { tag.split_whitespace().collect::<Vec<_>>().join("-").into() }
}

/// Whether an address is one in angle brackets, too.
fn shows_itself(url: &str) -> bool {
    let scheme = url.split_once(':').map_or("", |(scheme, _)| scheme);
    let is_scheme = (2..=32).contains(&scheme.len())
        && scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte));
    is_scheme && !url.contains(|c: char| c.is_whitespace() || c == '<' || c == '>')
}

/// Where a link leads: as it is, or in angle brackets where a sign would end it.
fn destination(url: &str) -> String {
    let is_plain = |c: char| !c.is_whitespace() && !"<>()[]\\`".contains(c);
    if !url.is_empty() && url.chars().all(is_plain) && !has_entity(url) {
        return url.to_owned();
    }
    format!("<{}>", escaped(url, "<>\\`"))
}

/// Text in which Markdown sees no marks within a line.
fn plain(text: &str) -> String {
    escaped(text, "\\`*_[]<>~")
}

/// A line that begins no block of its own: no heading, list, quotation or table.
fn as_line(line: &str) -> String {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let at = if line.as_bytes().get(digits).is_some_and(|byte| b".)".contains(byte)) { digits } else { 0 };
    let is_mark = line.as_bytes().get(at).is_some_and(|byte| byte.is_ascii_punctuation() && *byte != b'\\');
    let (before, rest) = line.split_at(at);
    if is_mark { format!("{before}\\{rest}") } else { line.to_owned() }
}

/// With a backslash before each of `marks`, and before what would be read as an entity.
fn escaped(text: &str, marks: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let mut before = ' ';
    while let Some(c) = rest.chars().next() {
        let behind = rest.get(c.len_utf8()..).unwrap_or_default();
        // Between letters, an underscore is one.
        let is_letter = c == '_' && before.is_alphanumeric() && behind.starts_with(char::is_alphanumeric);
        if (marks.contains(c) && !is_letter) || (c == '&' && is_entity(behind)) {
            out.push('\\');
        }
        out.push(c);
        (before, rest) = (c, behind);
    }
    out
}

fn has_entity(text: &str) -> bool {
    text.match_indices('&').any(|(at, _)| text.get(at + 1..).is_some_and(is_entity))
}

/// Whether this is the rest of `&amp;` or `&#44;` behind the sign.
fn is_entity(behind: &str) -> bool {
    let name = behind.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'#').count();
    name > 0 && behind.as_bytes().get(name) == Some(&b';')
}
