//! The conditions of a question as SQL. The same column names stand in `bookmarks` and in `vectors`, so that one
//! function serves both, and conditions are checked inside the scan instead of after it.

use dogear_domain::{BETWEEN_NAMES, BookmarkId, Filters, PageKind, PageKinds, Without};
use sqlx::{QueryBuilder, Sqlite};

use crate::places::reversed;

/// Appends ` AND ...` for each condition; `table` is the alias that owns the columns.
pub(crate) fn push_filters(sql: &mut QueryBuilder<Sqlite>, table: &str, filters: &Filters) {
    push_dates(sql, table, filters);
    if !filters.sites.is_empty() {
        sql.push(format!(" AND {table}.site_id IN (SELECT id FROM sites WHERE "));
        push_hosts(sql, &filters.sites);
        sql.push(")");
    }
    if !filters.folders.is_empty() {
        sql.push(format!(" AND {table}.folder_id IN (SELECT id FROM folders WHERE "));
        push_folders(sql, &filters.folders);
        sql.push(")");
    }
    push_sources(sql, table, filters);
    push_page(sql, table, filters);
    push_exclusions(sql, table, &filters.without);
}

/// Appends that the row of `bookmarks` is one of these, where some are given.
pub(crate) fn push_ids(sql: &mut QueryBuilder<Sqlite>, table: &str, ids: Option<&[BookmarkId]>) {
    let Some(ids) = ids else { return };
    sql.push(format!(" AND {table}.id IN (SELECT value FROM json_each(")).push_bind(list_of(ids)).push("))");
}

/// Ids as a list in JSON.
fn list_of(ids: &[BookmarkId]) -> String {
    let ids: Vec<String> = ids.iter().map(|id| id.0.to_string()).collect();
    format!("[{}]", ids.join(","))
}

/// What only the page's own row tells: its kind, its exact words, and whether it is one of those that are out. All in one
/// list of ids, because the scan by meaning takes no more.
fn push_page(sql: &mut QueryBuilder<Sqlite>, table: &str, filters: &Filters) {
    let (excluded, holding) = (&filters.without.kinds, &filters.without.holding);
    let any_excluded = !excluded.is_empty() || !holding.is_empty();
    let asks_more = !filters.tags.is_empty() || filters.among.is_some();
    if filters.kinds.is_empty() && filters.phrases.is_empty() && !any_excluded && !asks_more {
        return;
    }
    sql.push(format!(" AND {table}.{} IN (SELECT id FROM bookmarks WHERE 1", id_column(table)));
    if !filters.kinds.is_empty() {
        sql.push(" AND ");
        push_kinds(sql, &filters.kinds);
    }
    if !excluded.is_empty() {
        sql.push(" AND id NOT IN (SELECT id FROM bookmarks WHERE ");
        push_kinds(sql, excluded);
        sql.push(")");
    }
    if !holding.is_empty() {
        sql.push(" AND id NOT IN (SELECT value FROM json_each(").push_bind(list_of(holding)).push("))");
    }
    if !filters.tags.is_empty() {
        sql.push(" AND EXISTS (SELECT 1 FROM json_each(tags) WHERE ");
        push_any(sql, &filters.tags, |sql, tag| {
            sql.push("value = ").push_bind(tag.clone());
        });
        sql.push(")");
    }
    if let Some(among) = &filters.among {
        sql.push(" AND id IN (SELECT value FROM json_each(").push_bind(list_of(among)).push("))");
    }
    for phrase in &filters.phrases {
        sql.push(" AND (");
        push_any(sql, &["title", "note", "url"], |sql, column| {
            sql.push(format!("{column} LIKE ")).push_bind(format!("%{}%", escaped(phrase))).push(" ESCAPE '\\'");
        });
        sql.push(")");
    }
    sql.push(")");
}

/// Sites and folders that must not be are `IN` what is left, because the scan by meaning understands `IN` and not `NOT IN`.
fn push_exclusions(sql: &mut QueryBuilder<Sqlite>, table: &str, without: &Without) {
    if !without.sites.is_empty() {
        sql.push(format!(" AND {table}.site_id IN (SELECT id FROM sites WHERE NOT ("));
        push_hosts(sql, &without.sites);
        sql.push("))");
    }
    if !without.folders.is_empty() {
        sql.push(format!(" AND {table}.folder_id IN (SELECT id FROM folders WHERE NOT ("));
        push_folders(sql, &without.folders);
        sql.push("))");
    }
}

/// Whether a row of `bookmarks` is of one of these kinds; as the index says it.
fn push_kinds(sql: &mut QueryBuilder<Sqlite>, kinds: &[PageKind]) {
    sql.push("kinds <> 0 AND kinds IN (");
    let mut list = sql.separated(", ");
    for set in PageKinds::with_any(kinds) {
        list.push_bind(set.0);
    }
    sql.push(")");
}

/// Whether a row of `sites` is one of these hosts or a part of one. A range of the index: `LIKE` would look at every host.
fn push_hosts(sql: &mut QueryBuilder<Sqlite>, hosts: &[String]) {
    push_any(sql, hosts, |sql, host| {
        let host = reversed(&host.to_lowercase());
        let (from, before) = (format!("{host}."), format!("{host}/"));
        sql.push("reversed = ").push_bind(host).push(" OR reversed >= ").push_bind(from);
        sql.push(" AND reversed < ").push_bind(before);
    });
}

/// Whether the host of a row of `sites` holds one of these texts.
pub(crate) fn push_hosts_holding(sql: &mut QueryBuilder<Sqlite>, parts: &[String]) {
    push_any(sql, parts, |sql, part| {
        sql.push("host LIKE ").push_bind(format!("%{}%", escaped(part))).push(" ESCAPE '\\'");
    });
}

fn push_folders(sql: &mut QueryBuilder<Sqlite>, folders: &[String]) {
    push_any(sql, folders, |sql, folder| {
        let whole_names = format!("{BETWEEN_NAMES}{}{BETWEEN_NAMES}", folder.to_lowercase());
        sql.push("instr(folded, ").push_bind(whole_names).push(") > 0");
    });
}

fn push_dates(sql: &mut QueryBuilder<Sqlite>, table: &str, filters: &Filters) {
    if filters.after.is_none() && filters.before.is_none() {
        return;
    }
    // A bookmark without a date is NULL in `bookmarks` and -1 in `vectors`, which cannot hold NULL: it meets no date.
    let after = filters.after.map_or(0, |after| after.timestamp_millis().max(0));
    sql.push(format!(" AND {table}.added_at >= ")).push_bind(after);
    if let Some(before) = filters.before {
        sql.push(format!(" AND {table}.added_at < ")).push_bind(before.timestamp_millis());
    }
}

fn push_sources(sql: &mut QueryBuilder<Sqlite>, table: &str, filters: &Filters) {
    if filters.sources.is_empty() && filters.browsers.is_empty() {
        return;
    }
    sql.push(format!(" AND {table}.source_id IN (SELECT id FROM sources WHERE 1"));
    if !filters.sources.is_empty() {
        sql.push(" AND (");
        push_any(sql, &filters.sources, |sql, source| {
            sql.push("name = ").push_bind(source.0.clone());
        });
        sql.push(")");
    }
    if !filters.browsers.is_empty() {
        sql.push(" AND (");
        push_any(sql, &filters.browsers, |sql, browser| {
            sql.push("browser = ").push_bind(browser.slug());
        });
        sql.push(")");
    }
    sql.push(")");
}

fn push_any<T>(sql: &mut QueryBuilder<Sqlite>, values: &[T], push: impl Fn(&mut QueryBuilder<Sqlite>, &T)) {
    for (position, value) in values.iter().enumerate() {
        if position > 0 {
            sql.push(" OR ");
        }
        push(sql, value);
    }
}

/// For `LIKE` with a backslash as the escape.
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_")
}

/// The bookmark's id is the key of `vectors` under another name.
fn id_column(table: &str) -> &'static str {
    if table == "v" { "bookmark_id" } else { "id" }
}
