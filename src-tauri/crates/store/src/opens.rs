//! Tables `opens` and `choices`: what the person opened from answers, and what stood above it.

use chrono::{DateTime, Utc};
use dogear_domain::{BookmarkId, Choice};

use crate::{Result, Store};

/// Older opens are dropped beyond this many, with what was learnt from them.
const MOST_OPENS: i64 = 2_000;
/// Older choices are dropped beyond this many; their opens stay.
const MOST_CHOICES: i64 = 300;

/// A bookmark that was opened.
#[derive(Debug, Clone, Copy)]
pub struct Opened<'a> {
    /// The bookmark.
    pub bookmark: BookmarkId,
    /// When.
    pub at: DateTime<Utc>,
    /// What it was chosen from, if anything stood above it.
    pub choice: Option<&'a Choice>,
}

/// What is kept of opens. Equal values mean that nothing has changed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct OpensVersion {
    last: i64,
    count: i64,
}

impl Store {
    /// Remembers that a bookmark was opened; nothing, if the library no longer has it.
    ///
    /// # Errors
    /// When the library cannot be written; nothing has changed then.
    pub async fn save_open(&self, opened: Opened<'_>) -> Result<()> {
        let mut tx = self.begin().await?;
        let saved = sqlx::query("INSERT INTO opens (bookmark_id, at) SELECT id, ? FROM bookmarks WHERE id = ?")
            .bind(opened.at.timestamp_millis())
            .bind(opened.bookmark.0)
            .execute(&mut *tx)
            .await?;
        if let Some(choice) = opened.choice.filter(|_| saved.rows_affected() > 0) {
            sqlx::query("INSERT INTO choices (open_id, choice) VALUES (?, ?)")
                .bind(saved.last_insert_rowid())
                .bind(serde_json::to_string(choice)?)
                .execute(&mut *tx)
                .await?;
        }
        sqlx::query("DELETE FROM opens WHERE id <= (SELECT id FROM opens ORDER BY id DESC LIMIT 1 OFFSET ?)")
            .bind(MOST_OPENS)
            .execute(&mut *tx)
            .await?;
        sqlx::query(
            "DELETE FROM choices WHERE open_id <= (SELECT open_id FROM choices ORDER BY open_id DESC LIMIT 1 OFFSET ?)",
        )
        .bind(MOST_CHOICES)
        .execute(&mut *tx)
        .await?;
        tx.commit().await?;
        Ok(())
    }

    /// What was opened and when, the oldest first.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn opens(&self) -> Result<Vec<(BookmarkId, DateTime<Utc>)>> {
        let rows: Vec<(u32, i64)> =
            sqlx::query_as("SELECT bookmark_id, at FROM opens ORDER BY id").fetch_all(self.readers()).await?;
        let moment = |at| DateTime::from_timestamp_millis(at).unwrap_or_default();
        Ok(rows.into_iter().map(|(id, at)| (BookmarkId(id), moment(at))).collect())
    }

    /// What was chosen from what, the oldest first; without those that were kept in another form.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn choices(&self) -> Result<Vec<Choice>> {
        let rows: Vec<String> =
            sqlx::query_scalar("SELECT choice FROM choices ORDER BY open_id").fetch_all(self.readers()).await?;
        Ok(rows.iter().filter_map(|choice| serde_json::from_str(choice).ok()).collect())
    }

    /// Where the opens stand.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn opens_version(&self) -> Result<OpensVersion> {
        let (last, count) = sqlx::query_as(
            "SELECT (SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'opens'), \
             (SELECT count(*) FROM opens)",
        )
        .fetch_one(self.readers())
        .await?;
        Ok(OpensVersion { last, count })
    }

    /// Forgets what was opened. Gives how many opens there were.
    ///
    /// # Errors
    /// When the library cannot be written; nothing has changed then.
    pub async fn forget_opens(&self) -> Result<u64> {
        let mut tx = self.begin().await?;
        let forgotten = sqlx::query("DELETE FROM opens").execute(&mut *tx).await?.rows_affected();
        tx.commit().await?;
        Ok(forgotten)
    }
}
