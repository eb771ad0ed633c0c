//! From tags to bookmarks in their folders.
//!
//! A heading names the list that opens next. A bookmark is complete only when something else begins, because its note
//! follows it. Links inside a note are part of the note, not bookmarks, unless they carry what only a bookmark has
//! (a date, tags): people paste links into notes, and exporters do not escape them. A note ends at the next `DT`, list
//! or heading, since `DD` is never closed.

use std::{borrow::Cow, mem};

use dogear_domain::{FolderRole, remark};
use htmlize::Context;

use super::{
    elements::{Element, element},
    lines::Lines,
    tags::{Tag, Tags, Token},
};
use crate::{
    ParseError,
    collect::{Collector, Entry},
    dates,
    folders::{FolderTrail, has_controls},
    warnings::place_of,
};

/// Stands near the top of what Dogear exports.
pub const DOGEAR_MARK: &str = "<!-- Exported by Dogear -->";
const HEAD: usize = 1024;

/// Attributes of a heading, and what they make of its folder. All browsers know the first, Firefox the next two, too.
pub const FOLDER_MARKS: [(&str, FolderRole); 4] = [
    ("PERSONAL_TOOLBAR_FOLDER", FolderRole::Toolbar),
    ("UNFILED_BOOKMARKS_FOLDER", FolderRole::Other),
    ("BOOKMARKS_MENU", FolderRole::Menu),
    ("MOBILE_BOOKMARKS_FOLDER", FolderRole::Mobile),
];

/// Gives every bookmark in `text` to `collector`. `file` is named in warnings.
pub(super) fn collect(text: &str, file: &str, collector: &mut Collector) -> Result<(), ParseError> {
    let mut tags = Tags::new(text);
    let mut reader = Reader::new(text, file, collector);
    loop {
        reader.at = tags.at();
        match tags.next() {
            Some(token) => reader.take(token)?,
            None => break,
        }
    }
    if reader.capture == Capture::Title {
        let (lines, at) = (&reader.lines, reader.at);
        let message = remark!("odd-ends-in-bookmark");
        reader.collector.warnings.add(|| place_of(file, lines.line(at)), message);
    }
    reader.finish_bookmark()
}

struct Reader<'a, 'c> {
    file: &'c str,
    lines: Lines<'a>,
    collector: &'c mut Collector,
    trail: FolderTrail,
    /// The last heading, until the list that it names.
    heading: Option<String>,
    /// What the folder of that heading is to its browser.
    role: FolderRole,
    /// The file's title, which names the list of a Pocket export.
    title: Option<String>,
    /// The bookmark whose title or note is being read, or whose note may follow.
    bookmark: Option<Draft<'a>>,
    capture: Capture,
    captured: String,
    /// Whether Dogear wrote the file: then every space in it means something.
    verbatim: bool,
    /// Whether the file marks its bookmarks by `DT`; then a bare link in a note is no bookmark.
    has_terms: bool,
    at: usize,
}

/// What the current text belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Capture {
    Nothing,
    FileTitle,
    Heading,
    Title,
    Note,
}

/// What becomes of spaces in a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Space {
    Kept,
    Collapsed,
}

struct Draft<'a> {
    link: Tag<'a>,
    title: String,
    note: String,
    at: usize,
}

impl<'a, 'c> Reader<'a, 'c> {
    fn new(text: &'a str, file: &'c str, collector: &'c mut Collector) -> Self {
        Self {
            file,
            lines: Lines::new(text),
            collector,
            trail: FolderTrail::default(),
            heading: None,
            role: FolderRole::Plain,
            title: None,
            bookmark: None,
            capture: Capture::Nothing,
            captured: String::new(),
            verbatim: text.get(..text.floor_char_boundary(HEAD)).is_some_and(|head| head.contains(DOGEAR_MARK)),
            has_terms: false,
            at: 0,
        }
    }

    fn take(&mut self, token: Token<'a>) -> Result<(), ParseError> {
        match token {
            Token::Text(text) => {
                self.capture_text(text);
                Ok(())
            }
            Token::Open(tag) => self.open(tag),
            Token::Close(tag) => self.close(&tag),
            Token::Doctype => self.begin_file(),
        }
    }

    fn open(&mut self, tag: Tag<'a>) -> Result<(), ParseError> {
        match element(tag.name) {
            Element::Link if self.capture == Capture::Note && !self.is_bookmark(&tag) => Ok(()),
            Element::Link => {
                self.finish_bookmark()?;
                self.heading = None;
                self.bookmark = Some(Draft { link: tag, title: String::new(), note: String::new(), at: self.at });
                self.start(Capture::Title);
                Ok(())
            }
            Element::Title | Element::Heading if self.capture == Capture::Title => self.capture_markup(&tag),
            Element::Title => {
                self.begin_file()?;
                self.start(Capture::FileTitle);
                Ok(())
            }
            Element::Heading => {
                self.end_entry()?;
                self.role = role(&tag);
                self.start(Capture::Heading);
                Ok(())
            }
            Element::List | Element::Item if self.capture == Capture::Note => self.capture_break(),
            Element::Terms => self.enter_list(None),
            Element::List => {
                let title = self.title.take();
                self.enter_list(title)
            }
            Element::Term => {
                self.has_terms = true;
                self.end_entry()
            }
            Element::Item | Element::Rule => self.end_entry(),
            Element::Note => {
                self.begin_note();
                Ok(())
            }
            Element::Frame if self.capture == Capture::Nothing => self.begin_frame(&tag),
            Element::Break => self.capture_break(),
            Element::Inline => Ok(()),
            Element::Frame | Element::Unknown => self.capture_markup(&tag),
        }
    }

    fn close(&mut self, tag: &Tag<'a>) -> Result<(), ParseError> {
        match element(tag.name) {
            Element::Link if self.capture == Capture::Title => {
                self.end_capture();
                Ok(())
            }
            Element::Heading | Element::Title if matches!(self.capture, Capture::Heading | Capture::FileTitle) => {
                self.end_capture();
                Ok(())
            }
            Element::List | Element::Item if self.capture == Capture::Note => self.capture_break(),
            Element::Terms | Element::List => {
                self.end_entry()?;
                self.trail.leave();
                Ok(())
            }
            Element::Unknown => self.capture_markup(tag),
            _ => Ok(()),
        }
    }

    /// Another file begins: exports of several browsers are pasted together.
    fn begin_file(&mut self) -> Result<(), ParseError> {
        self.end_entry()?;
        self.trail.leave_all();
        self.title = None;
        Ok(())
    }

    fn begin_frame(&mut self, tag: &Tag<'a>) -> Result<(), ParseError> {
        if tag.name.eq_ignore_ascii_case("html") { self.begin_file() } else { Ok(()) }
    }

    fn enter_list(&mut self, fallback: Option<String>) -> Result<(), ParseError> {
        self.finish_bookmark()?;
        let (name, role) = (self.heading.take().or(fallback).unwrap_or_default(), mem::take(&mut self.role));
        self.trail.enter(&name);
        self.collector.open(&self.trail, role);
        Ok(())
    }

    /// What came before is complete. A heading that no list has followed was that of an empty folder.
    fn end_entry(&mut self) -> Result<(), ParseError> {
        self.finish_bookmark()?;
        if self.heading.is_some() {
            self.enter_list(None)?;
            self.trail.leave();
        }
        Ok(())
    }

    /// A note belongs to the bookmark before it. That of a folder is read and dropped: folders have no notes here.
    fn begin_note(&mut self) {
        self.end_capture();
        if self.bookmark.is_some() {
            self.start(Capture::Note);
        }
    }

    fn is_bookmark(&self, tag: &Tag<'a>) -> bool {
        const MARKS: [&str; 6] = ["add_date", "last_visit", "last_modified", "time_added", "tags", "private"];
        !self.has_terms || MARKS.iter().any(|mark| tag.attribute(mark).is_some())
    }

    fn start(&mut self, capture: Capture) {
        self.end_capture();
        self.capture = capture;
    }

    /// Hands the captured text to what it belongs to.
    fn end_capture(&mut self) {
        let text = mem::take(&mut self.captured);
        match (mem::replace(&mut self.capture, Capture::Nothing), &mut self.bookmark) {
            (Capture::FileTitle, _) => self.title = Some(one_line(&text)),
            (Capture::Heading, _) if self.verbatim => self.heading = Some(htmlize::unescape(&text).into_owned()),
            (Capture::Heading, _) => self.heading = Some(one_line(&text)),
            (Capture::Title, Some(draft)) if self.verbatim => draft.title = htmlize::unescape(&text).into_owned(),
            (Capture::Title, Some(draft)) => draft.title = one_line(&text),
            (Capture::Note, Some(draft)) if self.verbatim => draft.add_note(&htmlize::unescape(&text)),
            (Capture::Note, Some(draft)) => draft.add_note(&lines(&text)),
            (Capture::Nothing | Capture::Title | Capture::Note, _) => {}
        }
    }

    fn capture_text(&mut self, text: &str) {
        if self.capture != Capture::Nothing {
            self.captured.push_str(text);
        }
    }

    fn capture_break(&mut self) -> Result<(), ParseError> {
        if !self.captured.ends_with('\n') {
            self.capture_text("\n");
        }
        Ok(())
    }

    /// What is no tag of a bookmark file is text that someone forgot to escape.
    fn capture_markup(&mut self, tag: &Tag<'a>) -> Result<(), ParseError> {
        self.capture_text(tag.raw);
        Ok(())
    }

    fn finish_bookmark(&mut self) -> Result<(), ParseError> {
        self.end_capture();
        let Some(draft) = self.bookmark.take() else { return Ok(()) };
        let (file, lines, at) = (self.file, &self.lines, draft.at);
        let space = if self.verbatim { Space::Kept } else { Space::Collapsed };
        self.collector.add(draft.into_entry(space), &self.trail, &|| place_of(file, lines.line(at)))
    }
}

impl<'a> Draft<'a> {
    fn add_note(&mut self, note: &str) {
        if !self.note.is_empty() && !note.is_empty() {
            self.note.push('\n');
        }
        self.note.push_str(note);
    }

    fn into_entry(self, space: Space) -> Entry<'a> {
        let attribute = |name| self.link.attribute(name).unwrap_or_default();
        let counted = self.link.attribute("add_date").or(self.link.attribute("time_added")).unwrap_or_default();
        // Dogear's own, where the seconds of `ADD_DATE` are not all.
        let added = self.link.attribute("data-added").map_or_else(|| dates::export(counted), dates::written);
        let note = if self.note.is_empty() { one_line(attribute("description")) } else { self.note };
        Entry {
            guid: Cow::Borrowed(""),
            title: Cow::Owned(self.title),
            url: unescaped_attribute(attribute("href")),
            added,
            tags: tags_of(attribute("tags"), attribute("shortcuturl"), space),
            note: Cow::Owned(note),
        }
    }
}

/// What a heading says of its folder: browsers mark the ones that they make themselves.
fn role(heading: &Tag<'_>) -> FolderRole {
    let marked = FOLDER_MARKS.iter().find(|(mark, _)| heading.attribute(mark).is_some());
    marked.map_or(FolderRole::Plain, |(_, role)| *role)
}

/// Labels are separated by commas. The keyword that Firefox lets a person type instead of the address finds the
/// bookmark as a label does.
fn tags_of(tags: &str, keyword: &str, space: Space) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    // A comma that is written as an entity belongs to a label.
    for tag in tags.split(',').chain([keyword]) {
        let tag = unescaped_attribute(tag);
        let tag = if space == Space::Kept { tag.into_owned() } else { collapsed(&tag) };
        if !tag.is_empty() && !found.contains(&tag) {
            found.push(tag);
        }
    }
    found
}

fn unescaped_attribute(value: &str) -> Cow<'_, str> {
    htmlize::unescape_in(value, Context::Attribute)
}

/// Entities resolved, every run of spaces and line ends a single space.
fn one_line(html: &str) -> String {
    let text = htmlize::unescape(html);
    if is_collapsed(&text) { text.into_owned() } else { collapsed(&text) }
}

/// Entities resolved, line ends kept, no spaces at their ends and no empty lines around.
fn lines(html: &str) -> String {
    let text = htmlize::unescape(html);
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    lines.join("\n").trim().to_owned()
}

/// Whether every space is a single one between words; most titles need no change.
fn is_collapsed(text: &str) -> bool {
    let bytes = text.as_bytes();
    let pairs = bytes.iter().zip(bytes.iter().skip(1));
    let doubled = pairs.fold(false, |found, (a, b)| found | ((*a <= b' ') & (*b <= b' ')));
    !doubled && !has_controls(text) && !text.starts_with(' ') && !text.ends_with(' ')
}

fn collapsed(text: &str) -> String {
    let mut collapsed = String::with_capacity(text.len());
    for word in text.split_ascii_whitespace() {
        if !collapsed.is_empty() {
            collapsed.push(' ');
        }
        collapsed.push_str(word);
    }
    collapsed
}
