//! Cells of Dogear's own tables. A spreadsheet takes what begins with one of some signs for a formula and runs it, be it a
//! title that a page chose: an apostrophe before it makes it text. Read back, the apostrophe is taken off again.
//!
//! So that a title comes back that has an apostrophe there itself, it gets another one, and only one is ever taken off. Other
//! programs' tables are taken as they are.

use std::borrow::Cow;

/// The header of Dogear's own tables, by which they are known.
pub const DOGEAR_COLUMNS: [&str; 6] = ["title", "url", "folder", "tags", "note", "added_at"];

/// What spreadsheets begin a formula with, or skip before one.
const SIGNS: [char; 7] = ['=', '+', '-', '@', '\t', '\r', '\n'];

/// The text as a cell that no spreadsheet calculates.
#[must_use]
pub fn defused(text: &str) -> Cow<'_, str> {
    if is_charged(text) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// The text of such a cell.
pub(crate) fn plain(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|text| is_charged(text)).unwrap_or(cell)
}

fn is_charged(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(SIGNS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_formula_becomes_text_and_comes_back() {
        for (text, cell) in [
            ("=1+1", "'=1+1"),
            ("'=1+1", "''=1+1"),
            ("''@x", "'''@x"),
            ("-", "'-"),
            ("\t=1", "'\t=1"),
            ("'Tis", "'Tis"),
            ("'", "'"),
            ("", ""),
            ("a=b", "a=b"),
        ] {
            assert_eq!((defused(text).as_ref(), plain(cell)), (cell, text));
        }
    }
}
