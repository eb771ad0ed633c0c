//! Table `exclusions`: rules for what Dogear shall not know, and forgetting what a new rule matches.

use dogear_domain::{BookmarkId, Exclusion, ExclusionKind, Exclusions};

use crate::{Result, Store, apply, bookmarks, library::bump_generation, log};

impl Store {
    /// The rules in force, sorted.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn exclusions(&self) -> Result<Vec<Exclusion>> {
        let rows: Vec<(String, String)> =
            sqlx::query_as("SELECT kind, value FROM exclusions ORDER BY kind, value").fetch_all(self.readers()).await?;
        let rule = |(kind, value): (String, String)| Some(Exclusion { kind: ExclusionKind::from_slug(&kind)?, value });
        Ok(rows.into_iter().filter_map(rule).collect())
    }

    /// Adds a rule and forgets, with everything derived from them and in the log, the bookmarks that it matches. Gives
    /// how many those were.
    ///
    /// # Errors
    /// When the library cannot be written; nothing has changed then.
    pub async fn exclude(&self, rule: &Exclusion) -> Result<u32> {
        let exclusions = Exclusions::new(std::slice::from_ref(rule));
        let mut tx = self.begin().await?;
        sqlx::query("INSERT OR IGNORE INTO exclusions VALUES (?, ?)")
            .bind(rule.kind.slug())
            .bind(&rule.value)
            .execute(&mut *tx)
            .await?;
        let mut forgotten: Vec<BookmarkId> = Vec::new();
        let mut after = 0;
        loop {
            let page = bookmarks::page_after(&mut tx, after).await?;
            let Some(last) = page.last() else { break };
            after = i64::from(last.id.0);
            let matches = page.iter().filter(|b| exclusions.exclude(&b.source, &b.folder, (&b.title, &b.url)));
            forgotten.extend(matches.map(|bookmark| bookmark.id));
        }
        for id in &forgotten {
            apply::remove(&mut tx, *id).await?;
        }
        log::purge(&mut tx, &exclusions).await?;
        bump_generation(&mut tx).await?;
        tx.commit().await?;
        Ok(u32::try_from(forgotten.len()).unwrap_or(u32::MAX))
    }

    /// Drops a rule and says whether there was one. What it kept out comes back with the next reading of its source.
    ///
    /// # Errors
    /// When the library cannot be written.
    pub async fn include(&self, rule: &Exclusion) -> Result<bool> {
        let mut tx = self.begin().await?;
        let dropped = sqlx::query("DELETE FROM exclusions WHERE kind = ? AND value = ?")
            .bind(rule.kind.slug())
            .bind(&rule.value)
            .execute(&mut *tx)
            .await?;
        tx.commit().await?;
        Ok(dropped.rows_affected() > 0)
    }
}
