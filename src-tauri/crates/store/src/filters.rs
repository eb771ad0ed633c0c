//! The conditions of a question as SQL. The same column names stand in `bookmarks` and in `vectors`, so that one
//! function serves both, and conditions are checked inside the scan instead of after it.

use dogear_domain::Filters;
use sqlx::{QueryBuilder, Sqlite};

use crate::places::SEPARATOR;

/// Appends ` AND ...` for each condition; `table` is the alias that owns the columns.
pub(crate) fn push_filters(sql: &mut QueryBuilder<Sqlite>, table: &str, filters: &Filters) {
    push_dates(sql, table, filters);
    if !filters.sites.is_empty() {
        sql.push(format!(" AND {table}.site_id IN (SELECT id FROM sites WHERE "));
        push_any(sql, &filters.sites, |sql, site| {
            sql.push("host = ").push_bind(site.clone()).push(" OR host LIKE ").push_bind(subdomains(site));
            sql.push(" ESCAPE '\\'");
        });
        sql.push(")");
    }
    if !filters.folders.is_empty() {
        sql.push(format!(" AND {table}.folder_id IN (SELECT id FROM folders WHERE "));
        push_any(sql, &filters.folders, |sql, folder| {
            let whole_name = format!("{SEPARATOR}{}{SEPARATOR}", folder.to_lowercase());
            sql.push("instr(folded, ").push_bind(whole_name).push(") > 0");
        });
        sql.push(")");
    }
    push_sources(sql, table, filters);
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

fn subdomains(site: &str) -> String {
    let escaped = site.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
    format!("%.{escaped}")
}
