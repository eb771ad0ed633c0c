//! From lines to bookmarks.
//!
//! A line of text names what follows it: one address is its title's, several are its folder's. Which of both holds for
//! the whole file, because people keep to one way.

use std::borrow::Cow;

use dogear_domain::{Format, remark};

use super::{
    BETWEEN,
    addresses::{is_address, with_scheme},
    are_hosts,
    line::{Link, links, without_mark},
};
use crate::{
    ParseError,
    collect::{Collector, Entry},
    dates::Stated,
    folders::FolderTrail,
    warnings::place_of,
};

/// A line of this length or with a full stop is a sentence and names nothing.
const LONGEST_NAME: usize = 120;

/// How the lines of a file are to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    OneTab,
    /// Every line is an address without its scheme.
    Hosts,
    /// Lines of text are titles of the address that follows.
    Titles,
    /// Lines of text are headings of the addresses that follow.
    Headings,
}

impl Style {
    pub(super) fn of(format: Format, text: &str) -> Self {
        match format {
            Format::OneTab => Self::OneTab,
            _ if are_hosts(text) => Self::Hosts,
            _ if has_headings(text) => Self::Headings,
            _ => Self::Titles,
        }
    }
}

/// Gives every link in `text` to `collector`. `file` is named in warnings.
pub(super) fn collect(text: &str, style: Style, file: &str, collector: &mut Collector) -> Result<(), ParseError> {
    let mut reader = Reader { style, file, collector, trail: FolderTrail::default(), name: "", unread: 0 };
    for (index, line) in text.lines().enumerate() {
        let line = line.trim();
        if !line.is_empty() {
            reader.take(line, index + 1)?;
        }
    }
    reader.drop_name();
    reader.tell_unread();
    Ok(())
}

struct Reader<'a, 'c> {
    style: Style,
    file: &'c str,
    collector: &'c mut Collector,
    trail: FolderTrail,
    /// The line of text before, which may name what comes now.
    name: &'a str,
    /// Lines of text that named nothing.
    unread: usize,
}

impl<'a> Reader<'a, '_> {
    fn take(&mut self, line: &'a str, number: usize) -> Result<(), ParseError> {
        let mut found = match self.style {
            Style::OneTab => of_one_tab(line),
            Style::Hosts => host(line),
            Style::Titles | Style::Headings => links(line),
        };
        match (found.as_mut_slice(), self.style) {
            ([], _) => self.text(line),
            ([only], Style::Titles) if only.title.is_empty() && only.note.is_empty() => {
                only.title = std::mem::take(&mut self.name);
            }
            (_, Style::Titles) => self.drop_name(),
            _ => {}
        }
        found.into_iter().try_for_each(|link| self.add(link, number))
    }

    fn text(&mut self, line: &'a str) {
        match name_of(line) {
            Some(name) if self.style == Style::Headings => {
                self.trail.leave_all();
                self.trail.enter(name);
            }
            Some(name) if self.style == Style::Titles => {
                self.drop_name();
                self.name = name;
            }
            _ => self.unread += usize::from(self.style != Style::Hosts),
        }
    }

    fn drop_name(&mut self) {
        self.unread += usize::from(!std::mem::take(&mut self.name).is_empty());
    }

    fn add(&mut self, link: Link<'_>, number: usize) -> Result<(), ParseError> {
        let file = self.file;
        let entry = Entry {
            guid: Cow::Borrowed(""),
            title: Cow::Borrowed(link.title),
            url: link.url,
            added: Stated::Not,
            tags: Vec::new(),
            note: Cow::Borrowed(link.note),
        };
        self.collector.add(entry, &self.trail, &|| place_of(file, number))
    }

    fn tell_unread(&mut self) {
        let file = self.file;
        if self.unread > 0 {
            self.collector.warnings.add(|| file.into(), remark!("odd-lines", count = self.unread));
        }
    }
}

/// Whether some line of text has more than one address below it.
fn has_headings(text: &str) -> bool {
    let mut below = None;
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        below = match (links(line).is_empty(), below) {
            (true, _) => name_of(line).map(|_| 0),
            (false, Some(1)) => return true,
            (false, below) => below.map(|below| below + 1),
        };
    }
    false
}

/// What a line of text may name things by.
fn name_of(line: &str) -> Option<&str> {
    let line = without_mark(line).trim_matches(['#', '=', '*', '_', ':', ' ', '[', ']']);
    let is_sentence = line.len() > LONGEST_NAME || line.ends_with(['.', ',', ';', '!', '…', '。']);
    (!is_sentence && line.contains(char::is_alphanumeric)).then_some(line)
}

fn of_one_tab(line: &str) -> Vec<Link<'_>> {
    let (url, title) = line.split_once(BETWEEN).unwrap_or((line, ""));
    if url.contains(char::is_whitespace) || !is_address(url) {
        return links(line);
    }
    vec![Link { url: Cow::Borrowed(url), title: title.trim(), note: "" }]
}

fn host(line: &str) -> Vec<Link<'_>> {
    let url = with_scheme(without_mark(line)).filter(|_| !line.starts_with('#'));
    url.map(|url| Link { url: Cow::Owned(url), title: "", note: "" }).into_iter().collect()
}
