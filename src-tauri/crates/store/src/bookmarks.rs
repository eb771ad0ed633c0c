//! Table `bookmarks`: reading it. Writing goes through a change set (`apply`).

use std::collections::HashSet;

use chrono::{DateTime, Utc};
use dogear_domain::{Bookmark, BookmarkId, Browser, Filters, FolderPath, Source, SourceId};
use serde::Deserialize;
use sqlx::{QueryBuilder, Sqlite, SqlitePool, Transaction};

use crate::{Result, Store, filters::push_filters, order::NUMBER};

/// Rows read at a time when every bookmark is visited.
const PAGE: u32 = 2_000;
/// What the library's own names are, to recognise them in a question.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facets {
    /// Hosts without `www.` and their number of bookmarks.
    pub sites: Vec<(String, u32)>,
    /// Paths of the folders that hold bookmarks themselves.
    pub folders: Vec<FolderPath>,
    /// All sources.
    pub sources: Vec<Source>,
}

impl Store {
    /// These bookmarks in the order asked for; those that are gone are left out.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn bookmarks(&self, ids: &[BookmarkId]) -> Result<Vec<Bookmark>> {
        if ids.is_empty() {
            return Ok(Vec::new());
        }
        let asked: Vec<u32> = ids.iter().map(|id| id.0).collect();
        let rows: String =
            sqlx::query_scalar(SOME_ROWS).bind(serde_json::to_string(&asked)?).fetch_one(self.readers()).await?;
        let mut found: Vec<Option<Bookmark>> = read_rows(&rows)?.into_iter().map(Some).collect();
        found.sort_unstable_by_key(|bookmark| bookmark.as_ref().map(|bookmark| bookmark.id));
        let take = |id: &BookmarkId| {
            let place = found.binary_search_by_key(&Some(*id), |b| b.as_ref().map(|b| b.id)).ok()?;
            found.get(place).cloned().flatten()
        };
        Ok(ids.iter().filter_map(take).collect())
    }

    /// These bookmarks and all others of the same pages, the oldest first; those that are gone are left out.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn bookmarks_and_places(&self, ids: &[BookmarkId]) -> Result<Vec<Bookmark>> {
        if ids.is_empty() {
            return Ok(Vec::new());
        }
        let asked: Vec<u32> = ids.iter().map(|id| id.0).collect();
        let rows: String =
            sqlx::query_scalar(ROWS_AND_PLACES).bind(serde_json::to_string(&asked)?).fetch_one(self.readers()).await?;
        let mut found = read_rows(&rows)?;
        found.sort_by_key(|bookmark| (bookmark.added_at.is_none(), bookmark.added_at, bookmark.id));
        Ok(found)
    }

    /// The number of bookmarks.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn count(&self) -> Result<u32> {
        self.count_matching(&Filters::default()).await
    }

    /// The number of bookmarks that meet the conditions.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn count_matching(&self, filters: &Filters) -> Result<u32> {
        let mut sql = QueryBuilder::new("SELECT count(*) FROM bookmarks AS b WHERE 1");
        push_filters(&mut sql, "b", filters);
        Ok(sql.build_query_scalar().fetch_one(self.readers()).await?)
    }

    /// The ids of all bookmarks that meet the conditions, in no order.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn matching(&self, filters: &Filters) -> Result<Vec<u32>> {
        let mut sql = QueryBuilder::new("SELECT json_group_array(b.id) FROM bookmarks AS b WHERE 1");
        push_filters(&mut sql, "b", filters);
        let ids: String = sql.build_query_scalar().fetch_one(self.readers()).await?;
        Ok(serde_json::from_str(&ids)?)
    }

    /// The newest bookmarks that meet the conditions, the newest first.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn latest(&self, filters: &Filters, limit: u32) -> Result<Vec<BookmarkId>> {
        let mut sql = QueryBuilder::new("SELECT b.id FROM bookmarks AS b WHERE 1");
        push_filters(&mut sql, "b", filters);
        sql.push(" ORDER BY b.added_at DESC NULLS LAST, b.id DESC LIMIT ").push_bind(limit);
        let ids: Vec<u32> = sql.build_query_scalar().fetch_all(self.readers()).await?;
        Ok(ids.into_iter().map(BookmarkId).collect())
    }

    /// The newest bookmark of each page that meets the conditions, the newest first.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn latest_pages(&self, filters: &Filters, limit: u32) -> Result<Vec<BookmarkId>> {
        let mut rows = limit;
        loop {
            // Most pages are saved once: few bookmarks beyond the limit are read, and more only where that was too few.
            rows = rows.saturating_mul(2).saturating_add(1);
            let mut sql = QueryBuilder::new("SELECT b.id, b.page FROM bookmarks AS b WHERE 1");
            push_filters(&mut sql, "b", filters);
            sql.push(" ORDER BY b.added_at DESC NULLS LAST, b.id DESC LIMIT ").push_bind(rows);
            let found: Vec<(u32, Option<String>)> = sql.build_query_as().fetch_all(self.readers()).await?;
            let is_all = u32::try_from(found.len()).is_ok_and(|found| found < rows);
            let mut pages: HashSet<String> = HashSet::new();
            let first = |(_, page): &(u32, Option<String>)| page.clone().is_none_or(|page| pages.insert(page));
            let ids: Vec<BookmarkId> = found.into_iter().filter(first).map(|(id, _)| BookmarkId(id)).collect();
            if is_all || ids.len() >= limit as usize {
                return Ok(ids.into_iter().take(limit as usize).collect());
            }
        }
    }

    /// The library's own names of sites, folders and sources.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn facets(&self) -> Result<Facets> {
        let sites = self.sites_matching(&Filters::default()).await?;
        let folders = self.folders().await?.into_iter().map(|(path, _)| path).collect();
        let sources = self.sources().await?.into_iter().map(|stored| stored.source).collect();
        Ok(Facets { sites, folders, sources })
    }

    /// Hosts without `www.` of the bookmarks that meet the conditions, with how many.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn sites_matching(&self, filters: &Filters) -> Result<Vec<(String, u32)>> {
        let mut sql = QueryBuilder::new(
            "SELECT host, count(*) FROM bookmarks AS b JOIN sites ON sites.id = b.site_id WHERE host <> ''",
        );
        push_filters(&mut sql, "b", filters);
        Ok(sql.push(" GROUP BY b.site_id").build_query_as().fetch_all(self.readers()).await?)
    }

    /// Folders that hold bookmarks themselves, by path, with how many.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn folders(&self) -> Result<Vec<(FolderPath, u32)>> {
        let rows: Vec<(String, u32)> = sqlx::query_as(
            "SELECT path, count(*) FROM bookmarks JOIN folders ON folders.id = folder_id GROUP BY folder_id ORDER BY path",
        )
        .fetch_all(self.readers())
        .await?;
        rows.into_iter().map(|(path, count)| Ok((serde_json::from_str(&path)?, count))).collect()
    }
}

/// The one way that whole bookmarks are read: each is one value, a JSON list of [`Row`], because sqlx copies and locks for each
/// value that it hands over.
macro_rules! row {
    () => {
        "json_array(b.id, s.name, s.browser, b.title, b.url, json(f.path), b.added_at, json(b.tags), b.note)"
    };
}

macro_rules! joined {
    () => {
        " FROM bookmarks AS b JOIN sources AS s ON s.id = b.source_id JOIN folders AS f ON f.id = b.folder_id"
    };
}

/// All rows as one value, in no order.
macro_rules! rows_where {
    ($condition:literal) => {
        concat!("SELECT json_group_array(", row!(), ")", joined!(), " WHERE ", $condition)
    };
}

/// By their ids, a JSON list.
const SOME_ROWS: &str = rows_where!("b.id IN (SELECT value FROM json_each(?))");

/// The same with all of their pages.
const ROWS_AND_PLACES: &str = rows_where!(
    "b.id IN (WITH asked AS (SELECT value AS id FROM json_each(?)) SELECT id FROM asked UNION \
     SELECT other.id FROM asked JOIN bookmarks AS one ON one.id = asked.id \
     JOIN bookmarks AS other ON other.page = one.page)"
);

/// The next after an id.
const PAGE_OF_ROWS: &str = rows_where!("b.id IN (SELECT id FROM bookmarks WHERE id > ? ORDER BY id LIMIT ?)");

/// `SELECT` of [`Row`]s, one a row, with aliases `b`, `s`, `f`; `rest` continues the statement.
pub(crate) fn select(rest: &str) -> QueryBuilder<Sqlite> {
    let mut sql = QueryBuilder::new(concat!("SELECT ", row!(), joined!()));
    sql.push(rest);
    sql
}

/// `SELECT` of numbers in the order of their source, each before its [`Row`].
pub(crate) fn select_numbered(rest: &str) -> QueryBuilder<Sqlite> {
    QueryBuilder::new(format!("SELECT {NUMBER} AS number, {}{}{rest}", row!(), joined!()))
}

pub(crate) async fn fetch(mut sql: QueryBuilder<Sqlite>, pool: &SqlitePool) -> Result<Vec<Bookmark>> {
    let rows: Vec<String> = sql.build_query_scalar().fetch_all(pool).await?;
    rows.iter().map(|row| read_row(row)).collect()
}

pub(crate) async fn by_id(tx: &mut Transaction<'_, Sqlite>, id: BookmarkId) -> Result<Option<Bookmark>> {
    let mut sql = select(" WHERE b.id = ");
    sql.push_bind(id.0);
    let row: Option<String> = sql.build_query_scalar().fetch_optional(&mut **tx).await?;
    row.map(|row| read_row(&row)).transpose()
}

/// `ids`: a JSON list. In no order; those that are gone are left out.
pub(crate) async fn by_ids(tx: &mut Transaction<'_, Sqlite>, ids: &str) -> Result<Vec<Bookmark>> {
    let rows: String = sqlx::query_scalar(SOME_ROWS).bind(ids).fetch_one(&mut **tx).await?;
    read_rows(&rows)
}

/// The next page in the order of ids.
pub(crate) async fn page_after(tx: &mut Transaction<'_, Sqlite>, after: i64) -> Result<Vec<Bookmark>> {
    let rows: String = sqlx::query_scalar(PAGE_OF_ROWS).bind(after).bind(PAGE).fetch_one(&mut **tx).await?;
    let mut page = read_rows(&rows)?;
    page.sort_unstable_by_key(|bookmark| bookmark.id);
    Ok(page)
}

/// The values of a row in their order.
#[derive(Deserialize)]
struct Row(u32, String, String, String, String, FolderPath, Option<i64>, Vec<String>, String);

pub(crate) fn read_row(json: &str) -> Result<Bookmark> {
    Ok(serde_json::from_str::<Row>(json)?.into())
}

fn read_rows(json: &str) -> Result<Vec<Bookmark>> {
    Ok(serde_json::from_str::<Vec<Row>>(json)?.into_iter().map(Bookmark::from).collect())
}

impl From<Row> for Bookmark {
    fn from(row: Row) -> Self {
        let Row(id, source, browser, title, url, folder, added_at, tags, note) = row;
        Self {
            id: BookmarkId(id),
            source: SourceId(source),
            browser: Browser::from_slug(&browser).unwrap_or(Browser::File),
            title,
            url,
            folder,
            added_at: moment(added_at),
            tags,
            note,
        }
    }
}

pub(crate) fn moment(millis: Option<i64>) -> Option<DateTime<Utc>> {
    millis.and_then(DateTime::from_timestamp_millis)
}

pub(crate) fn tags_of(json: &str) -> Result<Vec<String>> {
    Ok(if json == "[]" { Vec::new() } else { serde_json::from_str(json)? })
}
