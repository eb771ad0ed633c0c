//! Tables: a bookmark a row. Columns in any order and under any of their usual names, separated by commas, semicolons,
//! tabs or bars, with line ends inside quotes; or without names, if the cells tell what they are.

mod layout;

use std::borrow::Cow;

use csv::{ReaderBuilder, StringRecord};
use dogear_domain::{Format, Reading, remark};

use self::layout::{Layout, nth};
use super::{
    address::is_address,
    defused,
    draft::{Draft, FolderStyle, Manner, Under},
    names::{Meaning, Part},
    unused::{NameId, Names},
};
use crate::{
    ParseError, collect::Collector, dates::Calendar, folders::FolderTrail, netscape::text_and_encoding,
    warnings::place_of,
};

/// A row of more lines than this has swallowed others.
const MOST_LINES: u64 = 500;

/// The format of a table of which the beginning is enough; none if no column is named as one of addresses.
pub(crate) fn recognise_named_table(head: &str) -> Option<Format> {
    Layout::of(body_of(head)).filter(|layout| layout.is_told_by_names).map(|layout| format_of(&layout))
}

/// The format of a table that may have no names: its rows have several cells each, and one column is of addresses.
pub(crate) fn recognise_table(head: &str) -> Option<Format> {
    Layout::of(body_of(head)).filter(Layout::is_table).map(|layout| format_of(&layout))
}

fn format_of(layout: &Layout) -> Format {
    let has = |name: &str| layout.has_names && layout.names.iter().any(|column| column.eq_ignore_ascii_case(name));
    match () {
        () if has("excerpt") && has("cover") && has("created") => Format::RaindropCsv,
        () if has("time_added") && has("status") => Format::PocketCsv,
        () if has("selection") && has("timestamp") => Format::InstapaperCsv,
        () => Format::Csv,
    }
}

/// Reads the bytes of a table. `file` names it in warnings. Never panics.
///
/// # Errors
/// When there is nothing in it, when no column holds addresses, when one holds passwords, or when it has too many rows.
pub(crate) fn parse_table(format: Format, bytes: &[u8], file: &str) -> Result<Reading, ParseError> {
    let (text, encoding) = text_and_encoding(bytes);
    if text.trim().is_empty() {
        return Err(ParseError::Empty);
    }
    let body = body_of(&text);
    let layout = Layout::of(body).ok_or(ParseError::NotBookmarks(remark!("none-table")))?;
    if layout.has_secrets() {
        return Err(ParseError::Passwords);
    }
    let skipped_lines = text.len().checked_sub(body.len()).map_or(0, |end| lines(text.get(..end).unwrap_or_default()));
    let mut rows = ReaderBuilder::new();
    let rows = rows.delimiter(layout.separator).has_headers(layout.has_names).flexible(true);
    let mut rows = rows.from_reader(body.as_bytes());
    let mut names = Names::new();
    let table = Table::new(format, &layout, &mut names, Calendar::of(body));
    let mut reading = Rows { file, skipped_lines, names, collector: Collector::default() };
    let mut row = StringRecord::new();
    // The text is valid and rows may be of any length, so there is no other failure than the end.
    while rows.read_record(&mut row).unwrap_or(false) {
        table.take(&row, rows.position().line(), &mut reading)?;
    }
    let Rows { names, mut collector, .. } = reading;
    if let Some(message) = table.manner.calendar.decided() {
        collector.warnings.add(|| file.into(), message);
    }
    names.tell(file, &mut collector);
    Ok(collector.finish(file, Some(encoding)))
}

/// The table itself, without Excel's way of naming the separator.
fn body_of(text: &str) -> &str {
    let text = text.trim_start_matches('\u{feff}');
    let is_hint = text.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("sep="));
    let body = if is_hint { text.split_once('\n').map_or("", |(_, body)| body) } else { text };
    body.trim_start_matches(['\n', '\r', '\u{feff}'])
}

struct Column {
    id: NameId,
    name: String,
    meaning: Meaning,
}

struct Table<'l, 't> {
    format: Format,
    layout: &'l Layout,
    columns: Vec<Column>,
    manner: Manner<'t>,
}

/// What was read so far.
struct Rows<'f> {
    file: &'f str,
    /// Before the table.
    skipped_lines: u64,
    names: Names,
    collector: Collector,
}

impl<'l, 't> Table<'l, 't> {
    fn new(format: Format, layout: &'l Layout, names: &mut Names, calendar: Calendar<'t>) -> Self {
        let columns = layout.names.iter().zip(&layout.meanings).map(|(name, meaning)| {
            let (id, _) = names.get(name);
            Column { id, name: name.to_lowercase(), meaning: meaning_in(format, name).unwrap_or(*meaning) }
        });
        let mut table = Self { format, layout, columns: columns.collect(), manner: manner(format, layout, calendar) };
        // A table without titles describes its pages.
        table.manner.is_description_title = layout.column(Part::Title).is_none();
        table
    }

    /// `end` is the line behind the row.
    fn take(&self, row: &StringRecord, end: u64, reading: &mut Rows<'_>) -> Result<(), ParseError> {
        if row.iter().all(|cell| cell.trim().is_empty()) {
            return Ok(());
        }
        let line = row.position().map_or(0, csv::Position::line);
        let Rows { file, skipped_lines, names, collector } = reading;
        let place = || place_of(file, line + *skipped_lines);
        let lines = end.saturating_sub(line);
        if lines > MOST_LINES {
            let message = remark!("odd-row-lines", lines = lines);
            collector.warnings.add(place, message);
        }
        let mended = if self.layout.has_names { self.mended(row) } else { self.gathered(row) };
        if mended.is_some() && self.layout.has_names {
            let message = remark!("odd-row-cells", cells = row.len(), first = self.columns.len());
            collector.warnings.add(place, message);
        }
        let mut draft = self.draft(mended.as_ref().unwrap_or(row), names);
        let folders = draft.take_path();
        names.count(draft.unused());
        let mut trail = FolderTrail::default();
        folders.iter().for_each(|name| trail.enter(name));
        collector.add(draft.finish(), &trail, &place)
    }

    fn draft<'r>(&self, row: &'r StringRecord, names: &mut Names) -> Draft<'r> {
        let mut draft = Draft::default();
        for (at, cell) in row.iter().enumerate() {
            match self.columns.get(at) {
                Some(column) => {
                    let text = self.cell(cell, column);
                    let under = Under { name: column.id, key: &column.name, meaning: column.meaning };
                    draft.put(under, text, &self.manner);
                }
                None if cell.trim().is_empty() => {}
                None => draft.put_unused(names.get(&nth(at + 1)).0),
            }
        }
        draft.adopt_page();
        draft
    }

    /// What a cell says, in the words that Dogear has for it.
    fn cell<'r>(&self, cell: &'r str, column: &Column) -> Cow<'r, str> {
        let is_state = self.format == Format::PocketCsv && column.meaning.rank_of(Part::Folder).is_some();
        let cell = if self.layout.has_names { cell } else { cell.trim() };
        let cell = if self.layout.is_own() { defused::plain(cell) } else { cell };
        Cow::Borrowed(match cell {
            "unread" if is_state => "Unread",
            "archive" if is_state => "Archive",
            cell => cell,
        })
    }

    /// The row with its title in one cell, if that comes last: then all that follows belongs to it.
    fn gathered(&self, row: &StringRecord) -> Option<StringRecord> {
        let title = self.layout.column(Part::Title).filter(|title| title + 1 == self.columns.len())?;
        let cells: Vec<&str> = row.iter().collect();
        let (before, title) = (cells.get(..title)?, cells.get(title..).filter(|parts| parts.len() > 1)?);
        let whole = title.join(char::from(self.layout.separator).to_string().as_str());
        Some(before.iter().copied().chain([whole.as_str()]).collect())
    }

    /// The row with its title in one cell, if a separator in it made several of it: then the address stands so many
    /// cells further on.
    fn mended(&self, row: &StringRecord) -> Option<StringRecord> {
        let too_many = row.len().checked_sub(self.columns.len()).filter(|cells| *cells > 0)?;
        let (title, url) = (self.layout.column(Part::Title)?, self.layout.column(Part::Url)?);
        let is_address_at = |at: usize| row.get(at).is_some_and(is_address);
        if title + 1 != url || is_address_at(url) || !is_address_at(url + too_many) {
            return None;
        }
        let cells: Vec<&str> = row.iter().collect();
        let parts = cells.get(title..url + too_many)?;
        let whole = parts.join(char::from(self.layout.separator).to_string().as_str());
        let (before, behind) = (cells.get(..title)?, cells.get(url + too_many..)?);
        Some(before.iter().copied().chain([whole.as_str()]).chain(behind.iter().copied()).collect())
    }
}

/// What a column of a service means otherwise than others of its name.
fn meaning_in(format: Format, name: &str) -> Option<Meaning> {
    let is_state = format == Format::PocketCsv && name.eq_ignore_ascii_case("status");
    is_state.then(|| Meaning::of("folder"))
}

/// How a service or Dogear itself writes what others write otherwise.
fn manner<'t>(format: Format, layout: &Layout, calendar: Calendar<'t>) -> Manner<'t> {
    let usual = Manner { calendar, ..Manner::usual("") };
    match format {
        // Only Raindrop's ids are known to stay the same.
        Format::RaindropCsv => Manner { between_tags: Some(','), key: "id", ..usual },
        Format::PocketCsv => Manner { between_tags: Some('|'), folder: FolderStyle::Whole, ..usual },
        Format::InstapaperCsv => Manner { folder: FolderStyle::Whole, ..usual },
        _ if layout.is_own() => Manner { between_tags: Some(','), folder: FolderStyle::Own, ..usual },
        _ => usual,
    }
}

fn lines(text: &str) -> u64 {
    text.bytes().filter(|byte| *byte == b'\n').count() as u64
}
