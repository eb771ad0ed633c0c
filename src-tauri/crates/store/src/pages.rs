//! Columns that are made of addresses: `bookmarks.page`, which bookmarks are of one page; `bookmarks.kinds`, what their pages are;
//! `sites.reversed`.

use dogear_domain::{Bookmark, BookmarkId, Filters, PAGE_VERSION, PageKinds, SourceId, page_of};
use sqlx::{QueryBuilder, Sqlite, Transaction};

use crate::{
    Result, Store, bookmarks,
    filters::{push_filters, push_ids},
    places::reversed,
};

/// Pages asked about by one statement.
const ASKED_AT_ONCE: usize = 500;

/// A bookmark's address and title alone, of which all of a large library fit in memory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Titled {
    /// Its number.
    pub id: BookmarkId,
    /// As the browser stored it.
    pub url: String,
    /// As the browser shows it.
    pub title: String,
}

impl Store {
    /// Address and title of every bookmark that meets the conditions, the oldest first.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn titled(&self, filters: &Filters) -> Result<Vec<Titled>> {
        let mut sql = QueryBuilder::new("SELECT b.id, b.url, b.title FROM bookmarks AS b WHERE 1");
        push_filters(&mut sql, "b", filters);
        sql.push(" ORDER BY b.added_at NULLS LAST, b.id");
        let rows: Vec<(u32, String, String)> = sql.build_query_as().fetch_all(self.readers()).await?;
        Ok(rows.into_iter().map(|(id, url, title)| Titled { id: BookmarkId(id), url, title }).collect())
    }

    /// Every bookmark of these pages (see [`page_of`]), the oldest first.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn bookmarks_of_pages(&self, pages: &[String]) -> Result<Vec<Bookmark>> {
        if pages.is_empty() {
            return Ok(Vec::new());
        }
        let mut sql = bookmarks::select(" WHERE b.page IN (");
        let mut list = sql.separated(", ");
        for page in pages {
            list.push_bind(page.clone());
        }
        sql.push(") ORDER BY b.added_at NULLS LAST, b.id");
        bookmarks::fetch(sql, self.readers()).await
    }

    /// Pages of several bookmarks, one of which at least meets the conditions and is among `ids` where some are given: the
    /// most often saved first, at most `limit`; and how many there are in all.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn pages_saved_twice(
        &self,
        filters: &Filters,
        ids: Option<&[BookmarkId]>,
        limit: u32,
    ) -> Result<(Vec<String>, u32)> {
        let mut sql = QueryBuilder::new(
            "WITH twice AS (SELECT page, count(*) AS saved, max(id) AS newest FROM bookmarks \
             WHERE page IS NOT NULL",
        );
        if !filters.is_empty() || ids.is_some() {
            sql.push(" AND page IN (SELECT b.page FROM bookmarks AS b WHERE 1");
            push_filters(&mut sql, "b", filters);
            push_ids(&mut sql, "b", ids);
            sql.push(")");
        }
        sql.push(
            " GROUP BY page HAVING count(*) > 1) SELECT page, (SELECT count(*) FROM twice) FROM twice \
             ORDER BY saved DESC, newest DESC LIMIT ",
        )
        .push_bind(limit);
        let rows: Vec<(String, u32)> = sql.build_query_as().fetch_all(self.readers()).await?;
        let total = rows.first().map_or(0, |(_, total)| *total);
        Ok((rows.into_iter().map(|(page, _)| page).collect(), total))
    }

    /// How many of these pages are saved in a source other than this one.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn pages_elsewhere(&self, source: &SourceId, pages: &[String]) -> Result<usize> {
        let mut found = 0;
        for pages in pages.chunks(ASKED_AT_ONCE) {
            let mut sql = QueryBuilder::new(
                "SELECT count(DISTINCT b.page) FROM bookmarks AS b JOIN sources AS s ON s.id = b.source_id \
                 WHERE s.name <> ",
            );
            sql.push_bind(source.0.clone()).push(" AND b.page IN (");
            let mut list = sql.separated(", ");
            for page in pages {
                list.push_bind(page.clone());
            }
            sql.push(")");
            let here: u32 = sql.build_query_scalar().fetch_one(self.readers()).await?;
            found += here as usize;
        }
        Ok(found)
    }

    /// Makes all of it again if other rules made it.
    pub(crate) async fn bring_pages_up_to_date(&self) -> Result<()> {
        let version: u32 = sqlx::query_scalar("SELECT version FROM page_rules").fetch_one(self.readers()).await?;
        if version == PAGE_VERSION {
            return Ok(());
        }
        let mut tx = self.begin().await?;
        make_again(&mut tx).await?;
        reverse_hosts(&mut tx).await?;
        sqlx::query("UPDATE page_rules SET version = ?").bind(PAGE_VERSION).execute(&mut *tx).await?;
        tx.commit().await?;
        Ok(())
    }
}

async fn make_again(tx: &mut Transaction<'_, Sqlite>) -> Result<()> {
    let mut after = 0;
    loop {
        let rows: Vec<(i64, String)> =
            sqlx::query_as("SELECT id, url FROM bookmarks WHERE id > ? ORDER BY id LIMIT 2000")
                .bind(after)
                .fetch_all(&mut **tx)
                .await?;
        let Some((last, _)) = rows.last() else { return Ok(()) };
        after = *last;
        for (id, url) in &rows {
            sqlx::query("UPDATE bookmarks SET page = ?, kinds = ? WHERE id = ?")
                .bind(page_of(url))
                .bind(PageKinds::of(url).0)
                .bind(id)
                .execute(&mut **tx)
                .await?;
        }
    }
}

async fn reverse_hosts(tx: &mut Transaction<'_, Sqlite>) -> Result<()> {
    let hosts: Vec<(i64, String)> =
        sqlx::query_as("SELECT id, host FROM sites WHERE reversed IS NULL").fetch_all(&mut **tx).await?;
    for (id, host) in hosts {
        sqlx::query("UPDATE sites SET reversed = ? WHERE id = ?")
            .bind(reversed(&host))
            .bind(id)
            .execute(&mut **tx)
            .await?;
    }
    Ok(())
}
