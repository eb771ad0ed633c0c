//! XBEL: folders and bookmarks as elements, their names as elements within. What programs note in `info` is theirs; an
//! alias shows a bookmark in another folder and is no bookmark of its own.

use std::{borrow::Cow, mem};

use dogear_domain::{Reading, remark};

use super::{attribute, cut_off, document, is_closed};
use crate::{
    ParseError,
    collect::{Collector, Entry},
    dates,
    folders::FolderTrail,
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
pub(crate) fn parse_xbel(bytes: &[u8], file: &str) -> Result<Reading, ParseError> {
    let (text, encoding) = document(bytes, "xbel")?;
    let mut collector = Collector::default();
    let mut walk = Walk {
        file,
        lines: Lines::new(&text),
        collector: &mut collector,
        trail: FolderTrail::default(),
        folders: Vec::new(),
        bookmark: None,
        captured: None,
        infos: 0,
        is_whole: false,
    };
    let mut tags = Tags::new(&text);
    loop {
        let at = tags.at();
        match tags.next() {
            // What ends in the middle of a tag may end in the middle of its address.
            Some(Token::Open(tag)) if !tag.raw.ends_with('>') => break,
            Some(Token::Open(tag)) => walk.open(&tag, at)?,
            Some(Token::Close(tag)) => walk.close(&tag)?,
            Some(Token::Text(text)) => walk.text(text),
            Some(Token::Doctype) => {}
            None => break,
        }
    }
    walk.end_bookmark()?;
    let is_whole = walk.is_whole;
    let reading = collector.finish(file, Some(encoding));
    Ok(if is_whole { reading } else { cut_off(reading, &text, file) })
}

struct Walk<'a, 'c> {
    file: &'c str,
    lines: Lines<'a>,
    collector: &'c mut Collector,
    trail: FolderTrail,
    /// For each folder around, whether the walk has entered it: its title says under which name.
    folders: Vec<bool>,
    bookmark: Option<Draft<'a>>,
    captured: Option<String>,
    /// How many `info` elements are open.
    infos: usize,
    is_whole: bool,
}

struct Draft<'a> {
    tag: Tag<'a>,
    title: String,
    note: String,
    at: usize,
}

impl<'a> Walk<'a, '_> {
    fn open(&mut self, tag: &Tag<'a>, at: usize) -> Result<(), ParseError> {
        match tag.name {
            "info" => self.infos += usize::from(!is_closed(tag)),
            _ if self.infos > 0 => {}
            "folder" => {
                self.begin_entry()?;
                self.folders.extend((!is_closed(tag)).then_some(false));
            }
            "bookmark" => {
                self.begin_entry()?;
                self.bookmark = Some(Draft { tag: tag.clone(), title: String::new(), note: String::new(), at });
                if is_closed(tag) {
                    self.end_bookmark()?;
                }
            }
            "alias" => self.collector.skip(remark!("skipped-alias")),
            "title" | "desc" if !is_closed(tag) => self.captured = Some(String::new()),
            _ => {}
        }
        Ok(())
    }

    fn close(&mut self, tag: &Tag<'a>) -> Result<(), ParseError> {
        match tag.name {
            "info" => self.infos = self.infos.saturating_sub(1),
            _ if self.infos > 0 => {}
            "title" => self.end_title(),
            "desc" => {
                let note = self.captured.take().unwrap_or_default();
                if let Some(bookmark) = &mut self.bookmark {
                    bookmark.note = htmlize::unescape(&note).into_owned();
                }
            }
            "bookmark" => self.end_bookmark()?,
            "folder" => {
                self.begin_entry()?;
                if self.folders.pop() == Some(true) {
                    self.trail.leave();
                }
            }
            "xbel" => self.is_whole = true,
            _ => {}
        }
        Ok(())
    }

    fn text(&mut self, text: &str) {
        if let Some(captured) = self.captured.as_mut().filter(|_| self.infos == 0) {
            captured.push_str(text);
        }
    }

    /// The title of the bookmark that is open, or the name of the folder; that of the whole file names nothing.
    fn end_title(&mut self) {
        let title = self.captured.take().unwrap_or_default();
        let title = htmlize::unescape(&title).split_whitespace().collect::<Vec<_>>().join(" ");
        match (&mut self.bookmark, self.folders.last_mut()) {
            (Some(bookmark), _) => bookmark.title = title,
            (None, Some(entered)) if !*entered => {
                *entered = true;
                self.trail.enter(&title);
            }
            (None, _) => {}
        }
    }

    /// What came before is complete, and a folder without a title is entered without a name.
    fn begin_entry(&mut self) -> Result<(), ParseError> {
        self.end_bookmark()?;
        if let Some(entered) = self.folders.last_mut()
            && !mem::replace(entered, true)
        {
            self.trail.enter("");
        }
        Ok(())
    }

    fn end_bookmark(&mut self) -> Result<(), ParseError> {
        self.captured = None;
        let Some(Draft { tag, title, note, at }) = self.bookmark.take() else { return Ok(()) };
        let entry = Entry {
            guid: Cow::Borrowed(""),
            title: Cow::Owned(title),
            url: attribute(&tag, "href"),
            added: dates::written(&attribute(&tag, "added")),
            tags: Vec::new(),
            note: Cow::Owned(note),
        };
        let (file, lines) = (self.file, &self.lines);
        self.collector.add(entry, &self.trail, &|| place_of(file, lines.line(at)))
    }
}
