//! The library as columns: a few numbers a bookmark, of which all of a large library fit in memory. For lists, counts and
//! pictures of the whole.

use std::collections::HashMap;

use dogear_domain::{BookmarkId, Filters, FolderPath, Source};
use serde::Deserialize;
use sqlx::{QueryBuilder, Sqlite, Transaction};

use crate::{Result, Store, filters::push_filters};

/// Ids in one reading: as one value, because sqlx copies and locks for each value that it hands over.
const READ_AT_ONCE: u32 = 50_000;

/// A bookmark in numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Figures {
    /// The bookmark.
    pub id: BookmarkId,
    /// Milliseconds since 1970, UTC, if the source says.
    pub added_at: Option<i64>,
    /// In [`Columns::sources`].
    pub source: u32,
    /// In [`Columns::folders`].
    pub folder: u32,
    /// In [`Columns::sites`].
    pub site: u32,
}

/// Every bookmark in numbers, and what the numbers stand for.
#[derive(Debug, Clone, Default)]
pub struct Columns {
    /// In the order of their ids.
    pub rows: Vec<Figures>,
    /// All sources.
    pub sources: Vec<Source>,
    /// All paths, also those that hold nothing any more.
    pub folders: Vec<FolderPath>,
    /// Hosts without `www.`; empty for addresses that have none.
    pub sites: Vec<String>,
    /// Bookmarks whose page is saved more than once, with how often.
    pub places: HashMap<BookmarkId, u32>,
}

#[derive(Deserialize)]
struct Row(u32, Option<i64>, i64, i64, i64);

impl Store {
    /// The library as columns.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn columns(&self) -> Result<Columns> {
        let known = self.sources().await?;
        let mut tx = self.readers().begin().await?;
        let names: Vec<(i64, String)> = all(&mut tx, "SELECT id, name FROM sources ORDER BY id").await?;
        let source = |name: &str| known.iter().find(|known| known.source.id.0 == name).map(|k| k.source.clone());
        let (sources, source_of) = apart(names.iter().filter_map(|(id, name)| Some((*id, source(name)?))));
        let paths: Vec<(i64, String)> = all(&mut tx, "SELECT id, path FROM folders").await?;
        let paths: Vec<(i64, FolderPath)> =
            paths.iter().map(|(id, path)| Ok((*id, serde_json::from_str(path)?))).collect::<Result<_>>()?;
        let (folders, folder_of) = apart(paths);
        let hosts: Vec<(i64, String)> = all(&mut tx, "SELECT id, host FROM sites").await?;
        let (sites, site_of) = apart(hosts);
        let mut rows = Vec::new();
        let last: i64 = sqlx::query_scalar("SELECT coalesce(max(id), 0) FROM bookmarks").fetch_one(&mut *tx).await?;
        for from in (0..=last).step_by(READ_AT_ONCE as usize) {
            rows.extend(figures(&mut tx, from).await?.into_iter().filter_map(
                |Row(id, added_at, source, folder, site)| {
                    let (source, folder) = (*source_of.get(&source)?, *folder_of.get(&folder)?);
                    Some(Figures { id: BookmarkId(id), added_at, source, folder, site: *site_of.get(&site)? })
                },
            ));
        }
        let places = places(&mut tx).await?;
        Ok(Columns { rows, sources, folders, sites, places })
    }

    /// The titles of all bookmarks, in the order of their ids.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn all_titles(&self) -> Result<Vec<(BookmarkId, String)>> {
        let mut all = Vec::new();
        loop {
            let last = all.last().map_or(0, |(BookmarkId(id), _)| i64::from(*id));
            let json: String = sqlx::query_scalar(
                "SELECT json_group_array(json_array(id, title)) \
                 FROM (SELECT id, title FROM bookmarks WHERE id > ? ORDER BY id LIMIT ?)",
            )
            .bind(last)
            .bind(READ_AT_ONCE)
            .fetch_one(self.readers())
            .await?;
            let titles: Vec<(u32, String)> = serde_json::from_str(&json)?;
            if titles.is_empty() {
                return Ok(all);
            }
            all.extend(titles.into_iter().map(|(id, title)| (BookmarkId(id), title)));
        }
    }

    /// Every tag with how many bookmarks of those that meet the conditions have it, the most used first.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn tag_counts(&self, filters: &Filters) -> Result<Vec<(String, u32)>> {
        let mut sql = QueryBuilder::new(
            "SELECT t.value, count(*) AS used FROM bookmarks AS b, json_each(b.tags) AS t WHERE b.tags <> '[]'",
        );
        push_filters(&mut sql, "b", filters);
        sql.push(" GROUP BY t.value ORDER BY used DESC, t.value");
        Ok(sql.build_query_as().fetch_all(self.readers()).await?)
    }
}

async fn all(tx: &mut Transaction<'_, Sqlite>, sql: &'static str) -> Result<Vec<(i64, String)>> {
    Ok(sqlx::query_as(sql).fetch_all(&mut **tx).await?)
}

/// The next after an id, in the order of ids.
async fn figures(tx: &mut Transaction<'_, Sqlite>, from: i64) -> Result<Vec<Row>> {
    let json: String = sqlx::query_scalar(
        "SELECT json_group_array(json_array(id, added_at, source_id, folder_id, site_id)) \
         FROM (SELECT * FROM bookmarks WHERE id > ? AND id <= ? ORDER BY id)",
    )
    .bind(from)
    .bind(from + i64::from(READ_AT_ONCE))
    .fetch_one(&mut **tx)
    .await?;
    Ok(serde_json::from_str(&json)?)
}

async fn places(tx: &mut Transaction<'_, Sqlite>) -> Result<HashMap<BookmarkId, u32>> {
    let json: String = sqlx::query_scalar(
        "SELECT json_group_array(json_array(b.id, t.saved)) FROM (SELECT page, count(*) AS saved FROM bookmarks \
         WHERE page IS NOT NULL GROUP BY page HAVING count(*) > 1) AS t JOIN bookmarks AS b ON b.page = t.page",
    )
    .fetch_one(&mut **tx)
    .await?;
    let places: Vec<(u32, u32)> = serde_json::from_str(&json)?;
    Ok(places.into_iter().map(|(id, saved)| (BookmarkId(id), saved)).collect())
}

/// Values by themselves, and the place of each by its number in the library.
fn apart<T>(rows: impl IntoIterator<Item = (i64, T)>) -> (Vec<T>, HashMap<i64, u32>) {
    let (mut values, mut places) = (Vec::new(), HashMap::new());
    for ((id, value), place) in rows.into_iter().zip(0..) {
        places.insert(id, place);
        values.push(value);
    }
    (values, places)
}
