//! Table `log`: what happened to bookmarks, newest first.

use chrono::{DateTime, Utc};
use dogear_domain::{BookmarkId, Exclusions, LogEntry, LogEntryId, LogKind, LoggedState, SourceId};
use sqlx::{FromRow, QueryBuilder, Sqlite, Transaction};

use crate::{Result, Store};

/// Older entries are dropped beyond this many.
const MOST_ENTRIES: i64 = 100_000;

/// Which entries.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LogQuery {
    /// At or after this moment.
    pub since: Option<DateTime<Utc>>,
    /// Before this moment.
    pub until: Option<DateTime<Utc>>,
    /// Of these kinds; of all, if there is none.
    pub kinds: Vec<LogKind>,
    /// Of this source.
    pub source: Option<SourceId>,
    /// Of this bookmark.
    pub bookmark: Option<BookmarkId>,
    /// Older than this entry: the last one of a page leads to the next.
    pub before: Option<LogEntryId>,
    /// At most this many.
    pub limit: u32,
}

impl Store {
    /// What happened, the newest first.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn log(&self, query: &LogQuery) -> Result<Vec<LogEntry>> {
        let mut sql = QueryBuilder::new(
            "SELECT l.id, l.at, l.kind, s.name AS source, l.bookmark_id, l.state, l.before \
             FROM log AS l JOIN sources AS s ON s.id = l.source_id WHERE 1",
        );
        if let Some(since) = query.since {
            sql.push(" AND l.at >= ").push_bind(since.timestamp_millis());
        }
        if let Some(until) = query.until {
            sql.push(" AND l.at < ").push_bind(until.timestamp_millis());
        }
        if let Some(source) = &query.source {
            sql.push(" AND s.name = ").push_bind(source.0.clone());
        }
        if let Some(bookmark) = query.bookmark {
            sql.push(" AND l.bookmark_id = ").push_bind(bookmark.0);
        }
        if let Some(before) = query.before {
            sql.push(" AND l.id < ").push_bind(before.0);
        }
        if !query.kinds.is_empty() {
            sql.push(" AND l.kind IN (");
            let mut list = sql.separated(", ");
            for kind in &query.kinds {
                list.push_bind(kind.slug());
            }
            sql.push(")");
        }
        sql.push(" ORDER BY l.id DESC LIMIT ").push_bind(query.limit);
        let rows: Vec<LogRow> = sql.build_query_as().fetch_all(self.readers()).await?;
        rows.into_iter().map(LogRow::into_entry).collect()
    }
}

/// One entry to be written.
pub(crate) struct Event<'a> {
    pub(crate) kind: LogKind,
    pub(crate) bookmark_id: i64,
    pub(crate) state: &'a LoggedState,
    pub(crate) before: Option<&'a LoggedState>,
}

/// Where and when entries are written.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Writer {
    pub(crate) source_id: i64,
    pub(crate) at: i64,
    /// False for the first reading of a source.
    pub(crate) writes: bool,
}

impl Writer {
    pub(crate) async fn write(self, tx: &mut Transaction<'_, Sqlite>, event: Event<'_>) -> Result<()> {
        if !self.writes {
            return Ok(());
        }
        let before = event.before.map(serde_json::to_string).transpose()?;
        sqlx::query(
            "INSERT INTO log (at, kind, source_id, bookmark_id, state, before, url) VALUES (?, ?, ?, ?, ?, ?, ?)",
        )
        .bind(self.at)
        .bind(event.kind.slug())
        .bind(self.source_id)
        .bind(event.bookmark_id)
        .bind(serde_json::to_string(event.state)?)
        .bind(before)
        .bind(&event.state.url)
        .execute(&mut **tx)
        .await?;
        Ok(())
    }

    /// Whether the last that the log says of this URL in this source is that it was removed.
    pub(crate) async fn was_removed(self, tx: &mut Transaction<'_, Sqlite>, url: &str) -> Result<bool> {
        if !self.writes {
            return Ok(false);
        }
        let last: Option<String> =
            sqlx::query_scalar("SELECT kind FROM log WHERE url = ? AND source_id = ? ORDER BY id DESC LIMIT 1")
                .bind(url)
                .bind(self.source_id)
                .fetch_optional(&mut **tx)
                .await?;
        Ok(last.as_deref() == Some(LogKind::Removed.slug()))
    }
}

/// Drops the oldest entries beyond the most that are kept.
pub(crate) async fn trim(tx: &mut Transaction<'_, Sqlite>) -> Result<()> {
    sqlx::query("DELETE FROM log WHERE id <= (SELECT max(id) FROM log) - ?")
        .bind(MOST_ENTRIES)
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// Drops what the log says of bookmarks that shall not be known.
pub(crate) async fn purge(tx: &mut Transaction<'_, Sqlite>, exclusions: &Exclusions) -> Result<()> {
    let rows: Vec<(i64, String, String, Option<String>)> =
        sqlx::query_as("SELECT l.id, s.name, l.state, l.before FROM log AS l JOIN sources AS s ON s.id = l.source_id")
            .fetch_all(&mut **tx)
            .await?;
    for (id, source, state, before) in rows {
        let source = SourceId(source);
        let matches = |state: &str| -> Result<bool> {
            let state: LoggedState = serde_json::from_str(state)?;
            Ok(exclusions.exclude(&source, &state.folder, (&state.title, &state.url)))
        };
        if matches(&state)? || before.as_deref().map(matches).transpose()?.unwrap_or(false) {
            sqlx::query("DELETE FROM log WHERE id = ?").bind(id).execute(&mut **tx).await?;
        }
    }
    Ok(())
}

#[derive(FromRow)]
struct LogRow {
    id: u32,
    at: i64,
    kind: String,
    source: String,
    bookmark_id: u32,
    state: String,
    before: Option<String>,
}

impl LogRow {
    fn into_entry(self) -> Result<LogEntry> {
        Ok(LogEntry {
            entry: LogEntryId(self.id),
            at: DateTime::from_timestamp_millis(self.at).unwrap_or_default(),
            kind: LogKind::from_slug(&self.kind).unwrap_or(LogKind::Changed),
            source: SourceId(self.source),
            id: BookmarkId(self.bookmark_id),
            state: serde_json::from_str(&self.state)?,
            before: self.before.as_deref().map(serde_json::from_str).transpose()?,
        })
    }
}
