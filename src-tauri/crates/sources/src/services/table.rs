//! Tables: a header, then a bookmark a row. Columns in any order and under any of their usual names, separated by
//! commas, semicolons or tabs, with line ends inside quotes.

use std::borrow::Cow;

use csv::{ReaderBuilder, StringRecord};
use dogear_domain::{Format, Reading};

use super::{
    defused::{is_own, plain},
    json::trail_of,
    path::{folders, parts},
};
use crate::{
    ParseError,
    collect::{Collector, Entry},
    dates::{self, Stated},
    netscape::text_and_encoding,
};

/// A row of more lines than this has swallowed others.
const MOST_LINES: u64 = 500;
const SEPARATORS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// The format of a table of which the beginning is enough; none if it has no column of addresses.
pub(crate) fn recognise_table(head: &str) -> Option<Format> {
    let (header, _) = header_of(head)?;
    let has = |name: &str| header.names.iter().any(|column| column == name);
    // A single word is a table only if addresses follow.
    if header.names.len() < 2 && !head.contains("://") {
        return None;
    }
    Some(match () {
        () if has("excerpt") && has("cover") && has("created") => Format::RaindropCsv,
        () if has("time_added") && has("status") => Format::PocketCsv,
        () if has("selection") && has("timestamp") => Format::InstapaperCsv,
        () => Format::Csv,
    })
}

/// Reads the bytes of a table. `file` names it in warnings. Never panics.
///
/// # Errors
/// When there is nothing in it, when no column holds addresses, or when it has too many rows.
pub(crate) fn parse_table(format: Format, bytes: &[u8], file: &str) -> Result<Reading, ParseError> {
    let (text, encoding) = text_and_encoding(bytes);
    if text.trim().is_empty() {
        return Err(ParseError::Empty);
    }
    let no_column = || ParseError::NotBookmarks("it is a table without a column named “url”");
    let (header, body) = header_of(&text).ok_or_else(no_column)?;
    let mut rows = ReaderBuilder::new().delimiter(header.separator).flexible(true).from_reader(body.as_bytes());
    let skipped_lines = text.len().checked_sub(body.len()).map_or(0, |end| lines(text.get(..end).unwrap_or_default()));
    let table = Table { format, columns: header.columns(), file, skipped_lines };
    let mut collector = Collector::default();
    let mut row = StringRecord::new();
    let is_own = is_own(&header.names);
    // The text is valid and rows may be of any length, so there is no other failure than the end.
    while rows.read_record(&mut row).unwrap_or(false) {
        if is_own {
            let position = row.position().cloned();
            row = row.iter().map(plain).collect();
            row.set_position(position);
        }
        table.take(&row, rows.position().line(), &mut collector)?;
    }
    Ok(collector.finish(file, Some(encoding)))
}

struct Header {
    separator: u8,
    /// Trimmed and in lower case.
    names: Vec<String>,
}

/// The first row under the separator that gives the most columns, and the table from there on.
fn header_of(text: &str) -> Option<(Header, &str)> {
    // Excel's way of naming the separator.
    let is_hint = text.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("sep="));
    let body = if is_hint { text.split_once('\n').map_or("", |(_, body)| body) } else { text };
    let body = body.trim_start_matches(['\n', '\r', '\u{feff}']);
    let headers = SEPARATORS.iter().filter_map(|separator| {
        let mut reader = ReaderBuilder::new().delimiter(*separator).has_headers(false).from_reader(body.as_bytes());
        let mut row = StringRecord::new();
        reader.read_record(&mut row).ok().filter(|found| *found)?;
        let names = row.iter().map(|name| name.trim().to_lowercase()).collect();
        Some(Header { separator: *separator, names }).filter(|header| header.columns().url.is_some())
    });
    headers.max_by_key(|header| header.names.len()).map(|header| (header, body))
}

/// Where each part of a bookmark stands in a row.
struct Columns {
    url: Option<usize>,
    title: Option<usize>,
    notes: Vec<usize>,
    tags: Option<usize>,
    added: Option<usize>,
    folder: Option<usize>,
    id: Option<usize>,
}

impl Header {
    fn columns(&self) -> Columns {
        let find = |names: &[&str]| names.iter().find_map(|name| self.names.iter().position(|column| column == name));
        let notes = ["note", "notes", "excerpt", "selection", "description", "comment", "comments", "annotation"];
        let title = find(&["title", "name", "bookmark", "bookmark title", "page title", "description"]);
        Columns {
            url: find(&["url", "link", "href", "uri", "address", "bookmark url", "page url", "web address"]),
            title,
            notes: notes.iter().filter_map(|name| find(&[name])).filter(|note| Some(*note) != title).collect(),
            tags: find(&["tags", "tag", "labels", "label", "keywords"]),
            added: find(&[
                "added_at",
                "created",
                "created_at",
                "createdat",
                "time_added",
                "date_added",
                "timestamp",
                "added",
                "date added",
                "saved",
                "saved_at",
                "add_date",
                "time",
                "date",
            ]),
            folder: find(&["folder", "folders", "collection", "path", "category", "list", "status"]),
            id: find(&["id"]),
        }
    }
}

struct Table<'f> {
    format: Format,
    columns: Columns,
    file: &'f str,
    /// Before the header.
    skipped_lines: u64,
}

impl Table<'_> {
    /// `end` is the line behind the row.
    fn take(&self, row: &StringRecord, end: u64, collector: &mut Collector) -> Result<(), ParseError> {
        let line = row.position().map_or(0, csv::Position::line);
        let place = || format!("{}: line {}", self.file, line + self.skipped_lines);
        if row.iter().all(|cell| cell.trim().is_empty()) {
            return Ok(());
        }
        let lines = end.saturating_sub(line);
        if lines > MOST_LINES {
            let message = format!("This row has {lines} lines; a quote that never closes may have swallowed others.");
            collector.warnings.add(place, message);
        }
        let trail = trail_of(&self.folder(row));
        collector.add(self.entry(row), &trail, &place)
    }

    fn entry<'r>(&self, row: &'r StringRecord) -> Entry<'r> {
        // Only Raindrop's ids are known to stay the same.
        let id = self.columns.id.filter(|_| self.format == Format::RaindropCsv);
        let added = cell(row, self.columns.added);
        Entry {
            guid: Cow::Borrowed(cell(row, id).trim()),
            title: Cow::Borrowed(cell(row, self.columns.title)),
            url: Cow::Borrowed(cell(row, self.columns.url)),
            added: if added.is_empty() { Stated::Not } else { dates::written(added) },
            tags: self.tags(cell(row, self.columns.tags)),
            note: self.note(row),
        }
    }

    fn folder(&self, row: &StringRecord) -> Vec<String> {
        match (self.format, cell(row, self.columns.folder)) {
            (_, "") => Vec::new(),
            (Format::PocketCsv, "unread") => vec!["Unread".to_owned()],
            (Format::PocketCsv, "archive") => vec!["Archive".to_owned()],
            (Format::InstapaperCsv | Format::PocketCsv, name) => vec![name.to_owned()],
            (_, path) => folders(path),
        }
    }

    fn tags(&self, tags: &str) -> Vec<String> {
        match self.format {
            Format::PocketCsv if tags.contains('|') => tags.split('|').map(str::to_owned).collect(),
            Format::InstapaperCsv if tags.starts_with('[') => serde_json::from_str(tags).unwrap_or_default(),
            _ => parts(tags, ','),
        }
    }

    fn note<'r>(&self, row: &'r StringRecord) -> Cow<'r, str> {
        let cells = self.columns.notes.iter().map(|column| cell(row, Some(*column)));
        let mut notes: Vec<&str> = cells.filter(|note| !note.trim().is_empty()).collect();
        notes.dedup();
        match notes.as_slice() {
            [only] => Cow::Borrowed(only),
            notes => Cow::Owned(notes.join("\n")),
        }
    }
}

fn cell(row: &StringRecord, column: Option<usize>) -> &str {
    column.and_then(|column| row.get(column)).unwrap_or_default()
}

fn lines(text: &str) -> u64 {
    text.bytes().filter(|byte| *byte == b'\n').count() as u64
}
