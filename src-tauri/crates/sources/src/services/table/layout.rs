//! How a table is laid out: what separates its cells, whether its first row names the columns, and what each one holds.
//!
//! A column of addresses is known by its name, or else by its cells. A table may have no names at all; then the cells
//! tell which column holds titles and which dates.

use csv::{ReaderBuilder, StringRecord};

use super::super::{
    address::is_address,
    defused::DOGEAR_COLUMNS,
    names::{Meaning, Part},
};
use crate::dates::{self, Stated};

const SEPARATORS: [u8; 4] = [b',', b';', b'\t', b'|'];
/// Rows that tell how a table is laid out.
const TELLING_ROWS: usize = 30;
/// With this many columns, one of passwords makes a list of passwords even without addresses.
const COLUMNS_OF_A_TABLE: usize = 3;

#[derive(Debug)]
pub(super) struct Layout {
    pub separator: u8,
    /// As the first row has them; made up where it has none.
    pub names: Vec<String>,
    pub meanings: Vec<Meaning>,
    pub has_names: bool,
    /// Whether its names tell which column is of addresses; otherwise its cells do.
    pub is_told_by_names: bool,
    /// Whether all but a few of the first rows have as many cells as the first.
    is_regular: bool,
}

impl Layout {
    /// How the table is laid out that begins here; none if nothing in it is an address.
    pub(super) fn of(body: &str) -> Option<Self> {
        let tables: Vec<(u8, Vec<StringRecord>)> =
            SEPARATORS.iter().map(|separator| (*separator, rows(body, *separator))).collect();
        let named = tables.iter().filter_map(|(separator, rows)| Self::by_names(*separator, rows));
        // A single word is a table only if addresses follow.
        let named = named.filter(|layout| layout.names.len() > 1 || body.contains("://"));
        named.max_by_key(|layout| layout.names.len()).or_else(|| {
            let by_cells = tables.iter().filter_map(|(separator, rows)| Self::by_cells(*separator, rows));
            by_cells.max_by_key(|(regular, layout)| (*regular, layout.names.len())).map(|(_, layout)| layout)
        })
    }

    /// Whether it is a table, and no list with one thing a line or a bar between two.
    pub(super) fn is_table(&self) -> bool {
        self.is_told_by_names || (self.names.len() > 1 && self.is_regular && self.separator != b'|')
    }

    /// Whether the first row is that of Dogear's own export.
    pub(super) fn is_own(&self) -> bool {
        self.has_names && self.names == DOGEAR_COLUMNS
    }

    /// Whether a column holds passwords or the like.
    pub(super) fn has_secrets(&self) -> bool {
        self.has_names && self.meanings.iter().any(|meaning| meaning.is_secret)
    }

    /// The first column of this part.
    pub(super) fn column(&self, part: Part) -> Option<usize> {
        self.meanings.iter().position(|meaning| meaning.rank_of(part).is_some())
    }

    fn by_names(separator: u8, rows: &[StringRecord]) -> Option<Self> {
        let names: Vec<String> = rows.first()?.iter().map(|name| name.trim().to_owned()).collect();
        let meanings: Vec<Meaning> = names.iter().map(|name| Meaning::of(name)).collect();
        let layout = Self { separator, names, meanings, has_names: true, is_told_by_names: true, is_regular: true };
        let is_named = layout.column(Part::Url).is_some();
        let is_of_passwords = layout.has_secrets() && layout.names.len() >= COLUMNS_OF_A_TABLE;
        (is_named || is_of_passwords).then_some(layout)
    }

    /// The layout, and how many rows have as many cells as the first.
    fn by_cells(separator: u8, rows: &[StringRecord]) -> Option<(usize, Self)> {
        let first = rows.first()?;
        let cells = |column: usize| rows.iter().filter_map(move |row| row.get(column)).map(str::trim);
        let addresses = |column: &usize| cells(*column).filter(|cell| is_bare_address(cell)).count();
        let url = (0..first.len()).rev().max_by_key(addresses).filter(|column| addresses(column) * 2 >= rows.len())?;
        let regular = rows.iter().filter(|row| row.len() == first.len()).count();
        let has_names = !first.get(url).is_some_and(|cell| is_bare_address(cell.trim()));
        if addresses(&url) == 0 {
            return None;
        }
        let (names, meanings) = match has_names {
            true => {
                let names: Vec<String> = first.iter().map(|name| name.trim().to_owned()).collect();
                let meanings = names.iter().map(|name| Meaning::of(name)).collect();
                (names, meanings)
            }
            false => nameless(rows, first.len()),
        };
        let is_regular = regular * 5 >= rows.len() * 4;
        let mut layout = Self { separator, names, meanings, has_names, is_told_by_names: false, is_regular };
        if let Some(meaning) = layout.meanings.get_mut(url) {
            *meaning = Meaning::of("url");
        }
        Some((regular, layout))
    }
}

/// Names for columns that have none, and what their cells say that they are.
fn nameless(rows: &[StringRecord], columns: usize) -> (Vec<String>, Vec<Meaning>) {
    let mut meanings = vec![Meaning::default(); columns];
    let cells = |column: usize| {
        let cells = rows.iter().filter_map(move |row| row.get(column)).map(str::trim);
        cells.filter(|cell| !cell.is_empty())
    };
    let all = |column: usize, is: fn(&str) -> bool| cells(column).next().is_some() && cells(column).all(is);
    let dates = (0..columns).find(|column| all(*column, is_date));
    let titles = (0..columns).find(|column| Some(*column) != dates && cells(*column).any(is_title));
    for (column, name) in [(dates, "date"), (titles, "title")] {
        if let Some(meaning) = column.and_then(|column| meanings.get_mut(column)) {
            *meaning = Meaning::of(name);
        }
    }
    ((1..=columns).map(nth).collect(), meanings)
}

/// A name for a column that has none. Columns count from 1.
pub(super) fn nth(column: usize) -> String {
    format!("column {column}")
}

fn rows(body: &str, separator: u8) -> Vec<StringRecord> {
    let mut reader = ReaderBuilder::new();
    let reader = reader.delimiter(separator).has_headers(false).flexible(true);
    let rows = reader.from_reader(body.as_bytes()).into_records();
    let is_filled = |row: &StringRecord| row.iter().any(|cell| !cell.trim().is_empty());
    rows.filter_map(Result::ok).filter(is_filled).take(TELLING_ROWS).collect()
}

/// An address that needs no name to be one: it is all there is in its cell.
fn is_bare_address(cell: &str) -> bool {
    is_address(cell) && !cell.contains(char::is_whitespace)
}

fn is_date(cell: &str) -> bool {
    matches!(dates::written(cell), Stated::At(_) | Stated::Ambiguous)
}

fn is_title(cell: &str) -> bool {
    cell.contains(char::is_alphabetic) && !is_bare_address(cell)
}
