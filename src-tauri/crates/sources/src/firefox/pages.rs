//! What other tables say about a bookmark: the address of its page, the page's description, keywords, and what a
//! person wrote about it.

use std::{borrow::Cow, collections::HashMap};

use rusqlite::{Connection, OptionalExtension, Row as TableRow};

use super::{
    table::{columns, has_table, is_sound, number, text},
    tree::Row,
};

/// Completes `rows`, and says whether everything could be read.
pub(super) fn add_pages(rows: &mut [Row], database: &Connection) -> bool {
    let Ok(pages) = Pages::of(rows, database) else { return false };
    let by_id = keywords(database, "id");
    let by_page = keywords(database, "place_id");
    let notes = notes(database);
    for row in rows {
        let Some(place) = row.place else { continue };
        if let Some(page) = pages.known.get(&place) {
            row.node.url = Cow::Owned(page.url.clone());
            row.node.note = Cow::Owned(page.description.clone());
        }
        if let Some(note) = notes.known.get(&row.id) {
            row.node.note = Cow::Owned(note.clone());
        }
        let keyword = row.keyword.and_then(|id| by_id.known.get(&id)).or(by_page.known.get(&place));
        row.node.keyword = Cow::Owned(keyword.cloned().unwrap_or_default());
    }
    pages.all_read && by_id.all_read && by_page.all_read && notes.all_read
}

#[derive(Debug)]
struct Page {
    url: String,
    description: String,
}

/// The pages of all bookmarks, each read once.
#[derive(Debug)]
struct Pages {
    known: HashMap<i64, Page>,
    all_read: bool,
}

impl Pages {
    fn of(rows: &[Row], database: &Connection) -> rusqlite::Result<Self> {
        let has_description = columns(database, "moz_places")?.iter().any(|name| name == "description");
        let description = if has_description { "description" } else { "NULL" };
        let mut lookup = database.prepare(&format!("SELECT url, {description} FROM moz_places WHERE id = ?1"))?;
        let mut pages = Self { known: HashMap::new(), all_read: has_table(database, "moz_places")? };
        let mut is_missing = false;
        for place in rows.iter().filter_map(|row| row.place) {
            if pages.known.contains_key(&place) {
                continue;
            }
            match lookup.query_row([place], page).optional() {
                Ok(Some(page)) => drop(pages.known.insert(place, page)),
                Ok(None) => is_missing = true,
                Err(_) => pages.all_read = false,
            }
        }
        // A bookmark without a page may be an old slip of the browser's, or what a lost part of the table leaves.
        pages.all_read &= !is_missing || is_sound(database, "moz_places");
        Ok(pages)
    }
}

fn page(row: &TableRow<'_>) -> rusqlite::Result<Page> {
    let text = |index| row.get_ref(index).map(|value| text(value).into_owned());
    Ok(Page { url: text(0)?, description: text(1)? })
}

/// Texts by the number that they belong to.
#[derive(Debug)]
struct Texts {
    known: HashMap<i64, String>,
    all_read: bool,
}

/// The words that a person may type instead of an address: a bookmark's own, by `id`; since Firefox 39 its page's, by
/// `place_id`.
fn keywords(database: &Connection, key: &str) -> Texts {
    Texts::of(database, &["moz_keywords"], &format!("SELECT {key}, keyword FROM moz_keywords"), key)
}

/// What a person wrote about a bookmark, up to Firefox 67.
fn notes(database: &Connection) -> Texts {
    let sql = "SELECT a.item_id, a.content FROM moz_items_annos a JOIN moz_anno_attributes n \
               ON n.id = a.anno_attribute_id WHERE n.name = 'bookmarkProperties/description'";
    Texts::of(database, &["moz_items_annos", "moz_anno_attributes"], sql, "item_id")
}

impl Texts {
    /// All rows of `sql`; none where a table, or the first one's column `key`, is not in this version.
    fn of(database: &Connection, tables: &[&str], sql: &str, key: &str) -> Self {
        let mut texts = Self { known: HashMap::new(), all_read: true };
        texts.all_read = texts.fill(database, tables, (sql, key)).is_ok();
        texts
    }

    fn fill(&mut self, database: &Connection, tables: &[&str], (sql, key): (&str, &str)) -> rusqlite::Result<()> {
        for table in tables {
            if !has_table(database, table)? {
                return Ok(());
            }
        }
        let columns = tables.first().map_or_else(|| Ok(Vec::new()), |table| columns(database, table))?;
        if !columns.iter().any(|name| name == key) {
            return Ok(());
        }
        let mut statement = database.prepare(sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            if let Some(key) = number(row.get_ref(0)?) {
                self.known.insert(key, text(row.get_ref(1)?).into_owned());
            }
        }
        Ok(())
    }
}
