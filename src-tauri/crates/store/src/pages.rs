//! Column `bookmarks.page`: which bookmarks are of one page.

use dogear_domain::{Bookmark, PAGE_VERSION, SourceId, page_of};
use sqlx::{QueryBuilder, Sqlite, Transaction};

use crate::{Result, Store, bookmarks};

/// Pages asked about by one statement.
const ASKED_AT_ONCE: usize = 500;

impl Store {
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

    /// Pages that several bookmarks are of, the most often saved first, at most `limit`; and how many there are in all.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn pages_saved_twice(&self, limit: u32) -> Result<(Vec<String>, u32)> {
        const TWICE: &str = "SELECT page FROM bookmarks WHERE page IS NOT NULL GROUP BY page HAVING count(*) > 1";
        let total = sqlx::query_scalar(sqlx::AssertSqlSafe(format!("SELECT count(*) FROM ({TWICE})")))
            .fetch_one(self.readers())
            .await?;
        let pages =
            sqlx::query_scalar(sqlx::AssertSqlSafe(format!("{TWICE} ORDER BY count(*) DESC, max(id) DESC LIMIT ?")))
                .bind(limit)
                .fetch_all(self.readers())
                .await?;
        Ok((pages, total))
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

    /// Makes every page again if other rules made them.
    pub(crate) async fn bring_pages_up_to_date(&self) -> Result<()> {
        let version: u32 = sqlx::query_scalar("SELECT version FROM page_rules").fetch_one(self.readers()).await?;
        if version == PAGE_VERSION {
            return Ok(());
        }
        let mut tx = self.begin().await?;
        make_again(&mut tx).await?;
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
            sqlx::query("UPDATE bookmarks SET page = ? WHERE id = ?")
                .bind(page_of(url))
                .bind(id)
                .execute(&mut **tx)
                .await?;
        }
    }
}
