//! Table `sources`: the profiles and files that the library holds bookmarks of.

use std::path::PathBuf;

use chrono::{DateTime, Utc};
use dogear_domain::{BookmarkId, Browser, Format, Remark, Source, SourceId, SourceState};
use sqlx::FromRow;

use crate::{Result, Store, apply, library::bump_generation};

/// A source and what is known of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredSource {
    /// The source.
    pub source: Source,
    /// Whether the person lets Dogear read it.
    pub enabled: bool,
    /// How the last attempt to read it went.
    pub state: SourceState,
    /// What there is to say about the state, with the remedy.
    pub detail: Option<Remark>,
    /// The last successful reading.
    pub read_at: Option<DateTime<Utc>>,
    /// Bookmarks of it in the library.
    pub bookmarks: u32,
}

impl Store {
    /// All known sources by name.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn sources(&self) -> Result<Vec<StoredSource>> {
        let rows: Vec<SourceRow> = sqlx::query_as(
            "SELECT s.*, (SELECT count(*) FROM bookmarks WHERE source_id = s.id) AS bookmarks FROM sources AS s ORDER BY s.name",
        )
        .fetch_all(self.readers())
        .await?;
        Ok(rows.into_iter().map(SourceRow::into_stored).collect())
    }

    /// Remembers a source, or brings what is known of it up to date. The choice whether it is read is kept if there
    /// is one, otherwise it becomes `enabled`.
    ///
    /// # Errors
    /// When the library cannot be written.
    pub async fn remember_source(&self, source: &Source, enabled: bool) -> Result<()> {
        let mut tx = self.begin().await?;
        sqlx::query(
            "INSERT INTO sources (name, browser, profile, path, format, enabled) VALUES (?, ?, ?, ?, ?, ?) \
             ON CONFLICT (name) DO UPDATE SET browser = excluded.browser, profile = excluded.profile, \
             path = excluded.path, format = excluded.format",
        )
        .bind(&source.id.0)
        .bind(source.browser.slug())
        .bind(&source.profile)
        .bind(source.path.to_string_lossy())
        .bind(source.format.slug())
        .bind(enabled)
        .execute(&mut *tx)
        .await?;
        tx.commit().await?;
        Ok(())
    }

    /// Sets whether a source is read. Switching it off forgets its bookmarks: what may not be read is not kept.
    ///
    /// # Errors
    /// When the library cannot be written; nothing has changed then.
    pub async fn enable_source(&self, id: &SourceId, enabled: bool) -> Result<()> {
        let mut tx = self.begin().await?;
        sqlx::query("UPDATE sources SET enabled = ? WHERE name = ?")
            .bind(enabled)
            .bind(&id.0)
            .execute(&mut *tx)
            .await?;
        if !enabled {
            let ids: Vec<u32> = sqlx::query_scalar(
                "SELECT b.id FROM bookmarks AS b JOIN sources AS s ON s.id = b.source_id WHERE s.name = ?",
            )
            .bind(&id.0)
            .fetch_all(&mut *tx)
            .await?;
            for bookmark in ids {
                apply::remove(&mut tx, BookmarkId(bookmark)).await?;
            }
            for table in ["log", "source_folders"] {
                let of_source =
                    format!("DELETE FROM {table} WHERE source_id = (SELECT id FROM sources WHERE name = ?)");
                sqlx::query(sqlx::AssertSqlSafe(of_source)).bind(&id.0).execute(&mut *tx).await?;
            }
            sqlx::query("UPDATE sources SET read_at = NULL WHERE name = ?").bind(&id.0).execute(&mut *tx).await?;
            bump_generation(&mut tx).await?;
        }
        tx.commit().await?;
        Ok(())
    }

    /// Records how an attempt to read a source went; `read_at` only when it went well.
    ///
    /// # Errors
    /// When the library cannot be written.
    pub async fn record_reading(
        &self,
        id: &SourceId,
        (state, detail): (SourceState, Option<&Remark>),
        read_at: Option<DateTime<Utc>>,
    ) -> Result<()> {
        let mut tx = self.begin().await?;
        sqlx::query("UPDATE sources SET state = ?, detail = ?, read_at = coalesce(?, read_at) WHERE name = ?")
            .bind(state.slug())
            .bind(detail.map(serde_json::to_string).transpose()?)
            .bind(read_at.map(|at| at.timestamp_millis()))
            .bind(&id.0)
            .execute(&mut *tx)
            .await?;
        tx.commit().await?;
        Ok(())
    }
}

#[derive(FromRow)]
struct SourceRow {
    name: String,
    browser: String,
    profile: String,
    path: String,
    format: String,
    enabled: bool,
    state: String,
    detail: Option<String>,
    read_at: Option<i64>,
    bookmarks: u32,
}

impl SourceRow {
    fn into_stored(self) -> StoredSource {
        StoredSource {
            source: Source {
                id: SourceId(self.name),
                browser: Browser::from_slug(&self.browser).unwrap_or(Browser::File),
                profile: self.profile,
                path: PathBuf::from(self.path),
                format: Format::from_slug(&self.format).unwrap_or(Format::NetscapeHtml),
            },
            enabled: self.enabled,
            state: SourceState::from_slug(&self.state).unwrap_or(SourceState::Ok),
            // A sentence in words, as Dogear kept it once, is said again by the next reading.
            detail: self.detail.and_then(|kept| serde_json::from_str(&kept).ok()),
            read_at: self.read_at.and_then(DateTime::from_timestamp_millis),
            bookmarks: self.bookmarks,
        }
    }
}
