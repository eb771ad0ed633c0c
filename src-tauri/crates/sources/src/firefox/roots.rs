//! Which folders did Firefox make itself?
//!
//! Their guids are the same in every profile since schema 24. Before, a table named them; where that is lost, too, the
//! order below the root tells.

use std::collections::HashMap;

use rusqlite::Connection;

use super::{
    entries::{Kind, Root},
    table::{has_table, number, text},
    tree::Row,
};

/// Marks those folders among `rows`, unless their guids have.
pub(super) fn name_roots(rows: &mut [Row], database: &Connection) {
    if rows.iter().any(|row| row.node.root.is_some()) {
        return;
    }
    let mut named = by_table(database);
    if named.is_empty() {
        named = by_order(rows);
    }
    for row in rows.iter_mut().filter(|row| row.node.kind == Kind::Folder) {
        row.node.root = named.get(&row.id).copied();
    }
}

fn by_table(database: &Connection) -> HashMap<i64, Root> {
    if !has_table(database, "moz_bookmarks_roots").unwrap_or_default() {
        return HashMap::new();
    }
    let read = || -> rusqlite::Result<HashMap<i64, Root>> {
        let mut roots = database.prepare("SELECT folder_id, root_name FROM moz_bookmarks_roots")?;
        let named = roots.query_map([], |row| Ok((number(row.get_ref(0)?), root(&text(row.get_ref(1)?)))))?;
        named.filter_map(|row| row.map(|(id, root)| id.zip(root)).transpose()).collect()
    };
    read().unwrap_or_default()
}

fn root(name: &str) -> Option<Root> {
    match name {
        "places" => Some(Root::Places),
        "menu" => Some(Root::Menu),
        "toolbar" => Some(Root::Toolbar),
        "tags" => Some(Root::Tags),
        "unfiled" => Some(Root::Unfiled),
        "mobile" => Some(Root::Mobile),
        _ => None,
    }
}

fn by_order(rows: &[Row]) -> HashMap<i64, Root> {
    let folders = || rows.iter().filter(|row| row.node.kind == Kind::Folder);
    let Some(top) = folders().find(|row| row.parent == 0) else { return HashMap::new() };
    let mut below: Vec<&Row> = folders().filter(|row| row.parent == top.id && row.id != top.id).collect();
    below.sort_by_key(|row| (row.position, row.id));
    let usual = [Root::Menu, Root::Toolbar, Root::Tags, Root::Unfiled];
    below.into_iter().map(|row| row.id).zip(usual).chain([(top.id, Root::Places)]).collect()
}
