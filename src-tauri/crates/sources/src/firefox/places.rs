//! `places.sqlite`: the bookmarks of one profile, and the history that they share a table with.
//!
//! Only what the bookmarks need is read. Which columns there are depends on the version that wrote the file, so each is
//! asked for. The connection is to a copy of our own; it is closed before the copy goes.

use std::{
    borrow::Cow,
    fs::{self, File},
    io::{Read, Seek, SeekFrom},
    path::Path,
};

use dogear_domain::{Extent, Reading, Remark, remark};
use rusqlite::{Connection, OpenFlags, config::DbConfig, types::ValueRef};

use super::{
    copy::PrivateCopy,
    entries::{Kind, Node, Root, collect},
    pages::add_pages,
    roots::name_roots,
    table::{columns, has_table, is_sound, number, scan, text},
    tree::{Row, ordered},
};
use crate::{
    ParseError, ReadError,
    collect::{Collector, MOST_ENTRIES},
    dates::{self, Stated},
};

/// Reads all bookmarks of the database at `path`, with what its write-ahead log holds beyond it. `remedy` says what to
/// do about a file that cannot be read; the copy that is read is made inside `scratch`.
///
/// # Errors
/// When there is no such database, or none of its bookmarks can be read.
pub(crate) fn read_database(path: &Path, remedy: &Remark, scratch: &Path) -> Result<Reading, ReadError> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let damaged = |problem: ParseError| ReadError::unreadable(path, &problem, remedy.clone());
    // What looks damaged may be a copy taken at a bad moment, in spite of all care: another one tells.
    let copy = PrivateCopy::of(path, remedy, scratch)?;
    if let Ok(harvest) = Harvest::of(&copy.path(), Rigour::Strict)
        && !harvest.damaged
    {
        return harvest.reading(&name).map_err(damaged);
    }
    let copy = PrivateCopy::of(path, remedy, scratch)?;
    match Harvest::of(&copy.path(), Rigour::Strict) {
        Ok(harvest) if !harvest.damaged => harvest.reading(&name).map_err(damaged),
        _ => {
            complete_last_page(&copy.path());
            let harvest = Harvest::of(&copy.path(), Rigour::Lenient).map_err(damaged)?;
            Harvest { damaged: true, ..harvest }.reading(&name).map_err(damaged)
        }
    }
}

/// How to open a database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Rigour {
    Strict,
    /// A damaged one: its size and its schema are not believed.
    Lenient,
}

/// What was read from a database.
#[derive(Debug)]
struct Harvest {
    rows: Vec<Row>,
    /// Whether something could not be read.
    damaged: bool,
}

impl Harvest {
    fn of(copy: &Path, rigour: Rigour) -> Result<Self, ParseError> {
        let told = |error: rusqlite::Error| match error.sqlite_error_code() {
            Some(rusqlite::ErrorCode::NotADatabase) => ParseError::NoDatabase,
            _ => ParseError::DamagedDatabase(error.to_string()),
        };
        let database = open(copy, rigour).map_err(told)?;
        if !has_table(&database, "moz_bookmarks").map_err(told)? {
            return Err(ParseError::NotBookmarks(remark!("none-database")));
        }
        let mut harvest = Self::rows_of(&database).map_err(told)?;
        harvest.damaged |= !is_sound(&database, "moz_bookmarks");
        name_roots(&mut harvest.rows, &database);
        harvest.damaged |= !add_pages(&mut harvest.rows, &database);
        Ok(harvest)
    }

    fn rows_of(database: &Connection) -> rusqlite::Result<Self> {
        let known = columns(database, "moz_bookmarks")?;
        let wanted = ["type", "fk", "parent", "position", "title", "guid", "dateAdded", "keyword_id"];
        let select = wanted.map(|name| if known.iter().any(|known| known == name) { name } else { "NULL" });
        let select = format!("SELECT id, {} FROM moz_bookmarks", select.join(", "));
        // Twice, because folders and tags count here, too.
        let scan = scan(database, (&select, 2 * MOST_ENTRIES), bookmark_row);
        Ok(Self { rows: scan.rows, damaged: scan.damaged })
    }

    fn reading(self, name: &str) -> Result<Reading, ParseError> {
        let mut collector = Collector::default();
        let found = self.rows.iter().filter(|row| row.node.kind == Kind::Bookmark).count();
        let damaged = self.damaged;
        if damaged && found == 0 {
            return Err(ParseError::NothingLeft);
        }
        if damaged {
            collector.warnings.add(|| name.into(), remark!("odd-database"));
        }
        let (nodes, sheltered) = ordered(self.rows);
        if sheltered > 0 {
            collector.warnings.add(|| name.into(), remark!("odd-lost-folder", count = sheltered));
        }
        collect(nodes, name, &mut collector)?;
        let extent = if damaged { Extent::Part } else { Extent::Whole };
        Ok(Reading { extent, ..collector.finish(name, None) })
    }
}

fn open(copy: &Path, rigour: Rigour) -> rusqlite::Result<Connection> {
    // Read and write, because SQLite has to make an index of the log; the copy is ours.
    let database =
        Connection::open_with_flags(copy, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    for (setting, value) in [
        (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false),
        // Otherwise closing would fold the log into the copy, only for it to be deleted.
        (DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true),
    ] {
        database.set_db_config(setting, value)?;
    }
    database
        .execute_batch("PRAGMA locking_mode = EXCLUSIVE; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY;")?;
    if rigour == Rigour::Lenient {
        database.execute_batch("PRAGMA writable_schema = ON;")?;
    }
    Ok(database)
}

/// SQLite takes no file whose last page is cut.
fn complete_last_page(copy: &Path) {
    let complete = || -> std::io::Result<()> {
        let mut file = File::options().read(true).write(true).open(copy)?;
        let mut size = [0; 2];
        file.seek(SeekFrom::Start(16))?;
        file.read_exact(&mut size)?;
        let page = match u16::from_be_bytes(size) {
            1 => 65_536,
            other => u64::from(other),
        };
        let bytes = fs::metadata(copy)?.len();
        if page > 0 && bytes % page != 0 {
            file.set_len(bytes.next_multiple_of(page))?;
        }
        Ok(())
    };
    // Where that fails, opening says what is wrong.
    let _ = complete();
}

fn bookmark_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Row> {
    let number = |index| row.get_ref(index).map(number);
    let kind = match number(1)? {
        Some(1) => Kind::Bookmark,
        Some(2) => Kind::Folder,
        _ => Kind::Other,
    };
    let title = row.get_ref(5)?;
    let guid = text(row.get_ref(6)?).into_owned();
    let node = Node {
        kind,
        root: Root::of_guid(&guid),
        title: Cow::Owned(text(title).into_owned()),
        guid: Cow::Owned(guid),
        added: number(7)?.map_or(Stated::Not, |date| dates::export(&date.to_string())),
        ..Node::default()
    };
    Ok(Row {
        id: row.get(0)?,
        parent: number(3)?.unwrap_or_default(),
        position: number(4)?.unwrap_or_default(),
        place: number(2)?.filter(|_| kind == Kind::Bookmark),
        keyword: number(8)?,
        is_titled: !matches!(title, ValueRef::Null),
        node,
    })
}
