//! Table `exclusions`: rules for what Dogear shall not know, and forgetting what a new rule matches.

use dogear_domain::{BookmarkId, Exclusion, ExclusionKind, Exclusions};

use sqlx::{Sqlite, Transaction};

use crate::{Result, Store, apply, bookmarks, inventory, library::bump_generation, log};

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

    /// How many bookmarks adding this rule would forget. Changes nothing.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn count_excluded(&self, rule: &Exclusion) -> Result<u32> {
        let exclusions = Exclusions::new(std::slice::from_ref(rule));
        let mut tx = self.readers().begin().await?;
        let matching = matching(&mut tx, &exclusions).await?;
        Ok(u32::try_from(matching.len()).unwrap_or(u32::MAX))
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
        let forgotten = matching(&mut tx, &exclusions).await?;
        for id in &forgotten {
            apply::remove(&mut tx, *id).await?;
        }
        inventory::purge(&mut tx, &exclusions).await?;
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

async fn matching(tx: &mut Transaction<'_, Sqlite>, exclusions: &Exclusions) -> Result<Vec<BookmarkId>> {
    let mut matching: Vec<BookmarkId> = Vec::new();
    let mut after = 0;
    loop {
        let page = bookmarks::page_after(tx, after).await?;
        let Some(last) = page.last() else { return Ok(matching) };
        after = i64::from(last.id.0);
        let matches = page.iter().filter(|b| exclusions.exclude(&b.source, &b.folder, (&b.title, &b.url)));
        matching.extend(matches.map(|bookmark| bookmark.id));
    }
}
