//! Column `bookmarks.page`: which bookmarks are of one page.

use dogear_domain::{Bookmark, PAGE_VERSION, page_of};
use sqlx::{Sqlite, Transaction};

use crate::{Result, Store, bookmarks};

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
