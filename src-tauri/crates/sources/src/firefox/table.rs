//! Rows of a table that may be damaged: all of them, or as many as can be reached.
//!
//! SQLite stops a scan at the first broken page. A table is a tree by row id, so the rows behind that page are reached
//! from the other end, and those in between one id at a time.

use std::borrow::Cow;

use rusqlite::{Connection, OptionalExtension, Row, Statement, params, types::ValueRef};

/// Ids tried between the broken pages; a page holds some hundreds of rows.
const MOST_PROBES: i64 = 100_000;
/// Ids tried after the last row where the end of the table is broken, too.
const BEYOND: i64 = 10_000;

/// What could be read of a table.
#[derive(Debug, Default)]
pub(super) struct Scan<T> {
    /// By row id.
    pub rows: Vec<T>,
    /// Whether something could not be read.
    pub damaged: bool,
}

/// The rows of `select`, which begins with the column `id` of `table` and has no conditions. `most` bounds their
/// number, so that a tree of pages that has been tied into a knot ends, too.
pub(super) fn scan<T>(
    database: &Connection,
    (select, most): (&str, usize),
    take: impl Fn(&Row<'_>) -> rusqlite::Result<T>,
) -> Scan<T> {
    let (mut rows, broken) = walk(database, &format!("{select} WHERE id > ?1 ORDER BY id"), (i64::MIN, most), &take);
    if broken {
        let reached = rows.last().map_or(-1, |(id, _)| *id);
        let backwards = format!("{select} WHERE id > ?1 ORDER BY id DESC");
        let (mut behind, _) = walk(database, &backwards, (reached, most), &take);
        let until = behind.last().map_or(reached.saturating_add(BEYOND), |(id, _)| *id);
        let until = until.min(reached.saturating_add(MOST_PROBES));
        rows.extend(probe(database, &format!("{select} WHERE id = ?1"), (reached.saturating_add(1), until), &take));
        behind.reverse();
        rows.extend(behind);
    }
    Scan { rows: rows.into_iter().map(|(_, row)| row).collect(), damaged: broken }
}

/// Whether the pages of a table hang together; what is in them is not looked at.
pub(super) fn is_sound(database: &Connection, table: &str) -> bool {
    let told =
        |message: String| ["Tree ", "On tree page", "***", "Page "].iter().any(|start| message.starts_with(start));
    let check = || -> rusqlite::Result<bool> {
        let mut check = database.prepare(&format!("PRAGMA quick_check('{table}')"))?;
        let mut messages = check.query_map([], |row| row.get::<_, String>(0))?;
        messages.try_fold(true, |sound, message| Ok(sound && !told(message?)))
    };
    check().unwrap_or(false)
}

/// Whether there is a table of this name: not a view or the like, behind which anything may be.
pub(super) fn has_table(database: &Connection, table: &str) -> rusqlite::Result<bool> {
    let sql = "SELECT rootpage FROM sqlite_schema WHERE type = 'table' AND name = ?1";
    let root: Option<Option<i64>> = database.query_row(sql, [table], |row| row.get(0)).optional()?;
    Ok(root.flatten().is_some_and(|page| page > 0))
}

/// The names of a table's columns.
pub(super) fn columns(database: &Connection, table: &str) -> rusqlite::Result<Vec<String>> {
    let mut info = database.prepare("SELECT name FROM pragma_table_info(?1)")?;
    info.query_map([table], |row| row.get(0))?.collect()
}

/// A value as text, whatever the file says it is.
pub(super) fn text(value: ValueRef<'_>) -> Cow<'_, str> {
    match value {
        ValueRef::Text(bytes) | ValueRef::Blob(bytes) => String::from_utf8_lossy(bytes),
        ValueRef::Integer(number) => Cow::Owned(number.to_string()),
        ValueRef::Real(_) | ValueRef::Null => Cow::Borrowed(""),
    }
}

/// A value as a number, if it is one.
pub(super) fn number(value: ValueRef<'_>) -> Option<i64> {
    match value {
        ValueRef::Integer(number) => Some(number),
        _ => None,
    }
}

type Numbered<T> = Vec<(i64, T)>;

fn walk<T>(
    database: &Connection,
    sql: &str,
    (after, most): (i64, usize),
    take: &impl Fn(&Row<'_>) -> rusqlite::Result<T>,
) -> (Numbered<T>, bool) {
    let mut found = Vec::new();
    let Ok(mut statement) = database.prepare(sql) else { return (found, true) };
    let Ok(mut rows) = statement.query(params![after]) else { return (found, true) };
    loop {
        match rows.next() {
            Ok(None) => return (found, false),
            Ok(Some(_)) if found.len() >= most => return (found, true),
            Ok(Some(row)) => match (row.get(0), take(row)) {
                (Ok(id), Ok(value)) => found.push((id, value)),
                _ => return (found, true),
            },
            Err(_) => return (found, true),
        }
    }
}

fn probe<T>(
    database: &Connection,
    sql: &str,
    (from, until): (i64, i64),
    take: &impl Fn(&Row<'_>) -> rusqlite::Result<T>,
) -> Numbered<T> {
    let Ok(mut statement) = database.prepare(sql) else { return Vec::new() };
    let one = |statement: &mut Statement<'_>, id: i64| statement.query_row([id], take).ok();
    (from..until).filter_map(|id| one(&mut statement, id).map(|row| (id, row))).collect()
}
