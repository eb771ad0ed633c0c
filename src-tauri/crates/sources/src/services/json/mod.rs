//! Exports in JSON, lists that people make, trees of bookmarks, and JSON lines.
//!
//! Nothing depends on how a program calls its lists: [`walk`] finds whatever has an address, [`container`] the folders
//! around it. A service's own format says only what it means otherwise than others ([`manner`]).

mod close;
mod container;
mod scope;
mod settle;
mod walk;

use dogear_domain::{Format, Reading, Remark, remark};

use super::{draft::Manner, own};
use crate::{ParseError, collect::Collector, dates::Calendar, unicode};
use scope::Scope;
use settle::Settler;
use walk::{MOST_LEVELS, Walk};

/// How many lines tell whether each line of a file is a document.
const TELLING_LINES: usize = 20;

/// The format of a document of which the beginning is enough, judged by its first bookmark.
pub(crate) fn recognise_json(text: &str) -> Option<Format> {
    let manner = manner(Format::JsonList, text);
    let mut walk = Walk::new(text, &manner);
    let mut documents = Documents::of(text);
    loop {
        // Where it breaks off does not matter: reading it will say so.
        let is_end = !documents.next(&mut walk).is_ok_and(|step| step != Step::End);
        // An address in a member belongs to the object around it, unless that is the document.
        let is_within = matches!(walk.scopes.as_slice(), [_, .., Scope::Object(_)]);
        if !is_within && walk.found.iter().any(|found| found.draft.has_address()) {
            return format_of(text, &walk);
        }
        if is_end {
            return walk.has_left_out.then_some(Format::JsonList);
        }
    }
}

fn format_of(text: &str, walk: &Walk<'_, '_>) -> Option<Format> {
    let has = |names: &[&str]| names.iter().all(|name| walk.names.has(name));
    let address_name =
        walk.found.last().and_then(|found| found.draft.address_name()).map_or("", |name| walk.names.text(name));
    let is_list = text.trim_start_matches('\u{feff}').trim_start().starts_with('[');
    let format = match () {
        () if is_list && has(&["href"]) && (has(&["extended"]) || has(&["toread"])) => Format::PinboardJson,
        () if address_name == "content.url" && has(&["bookmarks", "createdAt"]) => Format::KarakeepJson,
        () if has(&["results", "url", "tag_names"]) => Format::LinkdingJson,
        () if has(&["collections", "links"]) => Format::LinkwardenJson,
        () if !is_list && has(&["roots"]) => return None,
        () if !is_list && has(&["children", "name", "type", "date_added"]) => return None,
        () if has(&["sidebar", "containers", "spaces"]) => return None,
        () => Format::JsonList,
    };
    Some(format)
}

/// Reads the bytes of an export in JSON. `file` names it in warnings. Never panics.
///
/// # Errors
/// When the bytes are not a whole JSON document, when nothing in it has an address, or when it is a list of passwords.
pub(crate) fn parse_json(format: Format, bytes: &[u8], file: &str) -> Result<Reading, ParseError> {
    let mut collector = Collector::default();
    let text = unicode::decoded(bytes, file, &mut collector);
    if text.trim().is_empty() {
        return Err(ParseError::Empty);
    }
    if format == Format::JsonList
        && let Some(reading) = own::read(&text, file, collector.clone())?
    {
        return Ok(reading);
    }
    let manner = manner(format, &text);
    let mut walk = Walk::new(&text, &manner);
    let mut documents = Documents::of(&text);
    let mut settler = Settler::new(file, &mut collector, format == Format::KarakeepJson);
    loop {
        match documents.next(&mut walk)? {
            Step::Within => settler.settle_if_certain(&mut walk)?,
            Step::Document => settler.settle_document(&mut walk)?,
            Step::Broken { line, problem } => settler.skip_line(line, problem),
            Step::End => break,
        }
    }
    settler.settle(&mut walk)?;
    if settler.taken == 0 && walk.has_left_out {
        return Err(ParseError::NotBookmarks(remark!("none-nested")));
    }
    if settler.taken == 0 {
        return Err(ParseError::NotBookmarks(remark!("none-json-list")));
    }
    settler.used_lists.iter().for_each(|list| walk.names.forget(*list));
    tell(&mut collector, walk, &manner, file);
    Ok(collector.finish(file, None))
}

/// What was odd about the whole of it.
fn tell(collector: &mut Collector, walk: Walk<'_, '_>, manner: &Manner<'_>, file: &str) {
    let mended = walk.tokens.mended();
    let mut add = |message: Remark| collector.warnings.add(|| file.into(), message);
    if mended > 0 {
        add(remark!("odd-halves", count = mended));
    }
    if walk.has_left_out {
        add(remark!("odd-levels", levels = MOST_LEVELS));
    }
    if let Some(message) = manner.calendar.decided() {
        add(message);
    }
    walk.names.tell(file, collector);
}

/// What a format means otherwise than others do.
fn manner(format: Format, text: &str) -> Manner<'_> {
    let usual = Manner { calendar: Calendar::of(text), ..Manner::usual("") };
    match format {
        Format::PinboardJson => Manner { between_tags: Some(' '), is_description_title: true, key: "hash", ..usual },
        Format::LinkdingJson | Format::KarakeepJson | Format::LinkwardenJson => Manner { key: "id", ..usual },
        _ => usual,
    }
}

/// What came of reading on.
#[derive(Debug, PartialEq, Eq)]
enum Step {
    /// Something ended within a document.
    Within,
    /// A document ended, and others may follow.
    Document,
    /// A line is no document; the next one may be.
    Broken {
        line: usize,
        problem: Remark,
    },
    End,
}

/// One document, or one a line.
struct Documents<'a> {
    text: &'a str,
    /// Whether each line is a document.
    are_lines: bool,
    /// Where the present document begins, in bytes and in lines.
    start: usize,
    line: usize,
}

impl<'a> Documents<'a> {
    fn of(text: &'a str) -> Self {
        Self { text, are_lines: are_lines(text), start: 0, line: 1 }
    }

    /// Reads on.
    ///
    /// # Errors
    /// Where the only document breaks off, and where reading has to end whatever follows.
    fn next(&mut self, walk: &mut Walk<'a, '_>) -> Result<Step, ParseError> {
        if self.are_lines && walk.scopes.is_empty() {
            match self.next_line(walk) {
                true => walk.line = self.line,
                false => return Ok(Step::End),
            }
        }
        match walk.next() {
            Ok(true) => Ok(Step::Within),
            Ok(false) if self.are_lines => Ok(self.end_of_line(walk)),
            Ok(false) if walk.tokens.next_byte() == Some(b'{') => {
                // One after the other, over as many lines as they need.
                self.are_lines = true;
                walk.tokens.start_at(walk.tokens.position());
                Ok(Step::Document)
            }
            // So that something behind the end is noticed.
            Ok(false) => walk.tokens.next().map(|_| Step::End),
            Err(ParseError::Syntax { problem, .. }) if self.are_lines => Ok(self.broken(walk, problem)),
            Err(error) => Err(error),
        }
    }

    /// Goes to the next line with something on it.
    fn next_line(&mut self, walk: &mut Walk<'a, '_>) -> bool {
        let Some(next) = walk.tokens.next_byte().map(|_| walk.tokens.position()) else { return false };
        let passed = self.text.get(self.start..next).unwrap_or_default();
        self.line += passed.bytes().filter(|byte| *byte == b'\n').count();
        self.start = next;
        walk.tokens.start_at(next);
        true
    }

    fn end_of_line(&self, walk: &mut Walk<'a, '_>) -> Step {
        let end = self.end();
        let behind = self.text.get(walk.tokens.position()..end).unwrap_or_default();
        match behind.trim().trim_end_matches(',').is_empty() {
            true => {
                walk.tokens.start_at(end.max(walk.tokens.position()));
                Step::Document
            }
            false => self.broken(walk, remark!("slip-more")),
        }
    }

    fn broken(&self, walk: &mut Walk<'a, '_>, problem: Remark) -> Step {
        walk.forget_document();
        walk.tokens.start_at(self.end());
        Step::Broken { line: self.line, problem }
    }

    /// The end of the present line.
    fn end(&self) -> usize {
        let rest = self.text.as_bytes().get(self.start..).unwrap_or_default();
        memchr::memchr(b'\n', rest).map_or(self.text.len(), |length| self.start + length)
    }
}

/// Whether each line is a document of its own: most of the first ones look so.
fn are_lines(text: &str) -> bool {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && *line != "\u{feff}");
    let lines: Vec<&str> = lines.take(TELLING_LINES).collect();
    let whole = lines.iter().filter(|line| line.starts_with('{') && line.ends_with('}')).count();
    lines.len() > 1 && lines.first().is_some_and(|line| line.starts_with('{')) && whole * 2 > lines.len()
}
