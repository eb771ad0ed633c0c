//! Table `page_visits`: which pages a site was asked for, what came of it, and which are due. All of it is in the file, so
//! that reading goes on after a crash where it was.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use dogear_domain::{Filters, FolderPath, PageState, SourceId, TextOrigin, address_to_ask};
use futures::TryStreamExt;
use sqlx::{AssertSqlSafe, FromRow, QueryBuilder, Sqlite};

use crate::{Result, Store, bookmarks::moment, filters::push_filters};

/// Why a page is not asked for whose text the person had forgotten.
pub const FORGOTTEN: &str = "forgotten";

/// What came of asking for a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageVisit {
    /// [`page_of`](dogear_domain::page_of) the address.
    pub page: String,
    /// The address that was asked for.
    pub url: String,
    /// How it stands with it.
    pub state: PageState,
    /// What exactly, as a stable name.
    pub reason: String,
    /// Of HTTP, of the last answer.
    pub status: Option<u16>,
    /// Where permanent redirects lead.
    pub moved_to: Option<String>,
    /// As the site gave it, to ask whether anything is new.
    pub etag: Option<String>,
    /// As `etag`.
    pub last_modified: Option<String>,
    /// When it was asked for last.
    pub tried_at: DateTime<Utc>,
    /// Times in a row without success.
    pub tries: u32,
    /// It is not asked for again before; none: only when the person asks, or by its age.
    pub next_at: Option<DateTime<Utc>>,
    /// When its text was last found to be another than before.
    pub changed_at: Option<DateTime<Utc>>,
}

/// Which pages are due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    /// At this moment.
    pub now: DateTime<Utc>,
    /// Pages that were asked for before this moment are due again; none: no page is due for its age.
    pub older_than: Option<DateTime<Utc>>,
}

/// A page that is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DuePage {
    /// Its name.
    pub page: String,
    /// The address to ask for it by, a secure one if there is any.
    pub url: String,
    /// Where it is saved: the source and the folder, by their numbers in [`PagePlaces`].
    pub places: Vec<(i64, i64)>,
    /// When it was saved last.
    pub added_at: Option<i64>,
    /// Times in a row without success.
    pub tries: u32,
    /// When it was asked for before, in milliseconds since 1970.
    pub tried_at: Option<i64>,
    /// Whether a text of it is kept.
    pub has_text: bool,
    /// To ask whether anything is new; none where no text is kept.
    pub etag: Option<String>,
    /// As `etag`.
    pub last_modified: Option<String>,
}

/// What the numbers in [`DuePage::places`] stand for.
#[derive(Debug, Clone, Default)]
pub struct PagePlaces {
    /// By number.
    pub sources: HashMap<i64, SourceId>,
    /// By number.
    pub folders: HashMap<i64, FolderPath>,
}

/// How many pages were asked for, and what is kept of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct VisitCounts {
    /// By how it stands with them; states of no page are left out.
    pub states: Vec<(PageState, u32)>,
    /// Pages whose permanent redirects lead elsewhere.
    pub moved: u32,
    /// Pages whose text was found to be another than before.
    pub changed: u32,
    /// When the next page is due that is waited with.
    pub next_at: Option<DateTime<Utc>>,
    /// When a page was asked for last.
    pub last_at: Option<DateTime<Utc>>,
    /// Pages whose text is kept, however it came here.
    pub texts: u32,
    /// What their texts take, compressed.
    pub bytes: u64,
}

/// The places of pages of the web, with what is known of each page.
const TO_ASK: &str = "SELECT b.page, b.url, b.source_id, b.folder_id, b.added_at, coalesce(v.tries, 0) AS tries, \
    v.tried_at, t.page IS NOT NULL AS has_text, iif(t.page IS NULL, NULL, v.etag) AS etag, \
    iif(t.page IS NULL, NULL, v.last_modified) AS last_modified \
    FROM bookmarks AS b LEFT JOIN page_visits AS v ON v.page = b.page LEFT JOIN page_texts AS t ON t.page = b.page \
    WHERE b.page IS NOT NULL AND (b.url LIKE 'http://%' OR b.url LIKE 'https://%')";

#[derive(FromRow)]
pub(crate) struct VisitRow {
    page: String,
    url: String,
    state: String,
    reason: String,
    status: Option<u16>,
    moved_to: Option<String>,
    etag: Option<String>,
    last_modified: Option<String>,
    tried_at: i64,
    tries: u32,
    next_at: Option<i64>,
    changed_at: Option<i64>,
}

#[derive(FromRow)]
struct DueRow {
    page: String,
    url: String,
    source_id: i64,
    folder_id: i64,
    added_at: Option<i64>,
    tries: u32,
    tried_at: Option<i64>,
    has_text: bool,
    etag: Option<String>,
    last_modified: Option<String>,
}

impl Store {
    /// The sources and folders that places of pages are in.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn page_places(&self) -> Result<PagePlaces> {
        let sources: Vec<(i64, String)> =
            sqlx::query_as("SELECT id, name FROM sources").fetch_all(self.readers()).await?;
        let folders: Vec<(i64, String)> =
            sqlx::query_as("SELECT id, path FROM folders").fetch_all(self.readers()).await?;
        Ok(PagePlaces {
            sources: sources.into_iter().map(|(id, name)| (id, SourceId(name))).collect(),
            folders: folders
                .into_iter()
                .map(|(id, path)| Ok((id, serde_json::from_str(&path)?)))
                .collect::<Result<_>>()?,
        })
    }

    /// Hands over every page of the web that is due, in no order: never asked for and without a text, put off until now, or
    /// read too long ago, in whichever way. What an export told is not asked for.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn due_pages(&self, due: Due, mut take: impl FnMut(DuePage)) -> Result<()> {
        let sql = format!(
            "{TO_ASK} AND CASE coalesce(t.origin, 'fetched') \
             WHEN 'fetched' THEN (v.page IS NULL AND t.page IS NULL) OR v.next_at <= ?1 \
                 OR (v.tried_at < ?2 AND v.state <> 'forbidden') \
             WHEN 'companion' THEN v.next_at <= ?1 \
                 OR (t.read_at < ?2 AND (v.page IS NULL OR (v.tried_at < ?2 AND v.state <> 'forbidden'))) \
             ELSE 0 END ORDER BY b.page, b.id"
        );
        let mut rows = sqlx::query_as::<_, DueRow>(AssertSqlSafe(sql))
            .bind(due.now.timestamp_millis())
            .bind(due.older_than.map(|moment| moment.timestamp_millis()))
            .fetch(self.readers());
        let mut last: Option<DuePage> = None;
        while let Some(mut row) = rows.try_next().await? {
            let Some(asked) = address_to_ask(&row.url) else { continue };
            row.url = asked;
            match &mut last {
                Some(page) if page.page == row.page => page.is_also(&row),
                _ => {
                    if let Some(page) = last.replace(row.into()) {
                        take(page);
                    }
                }
            }
        }
        if let Some(page) = last {
            take(page);
        }
        Ok(())
    }

    /// A page of the web that is saved, due or not, as it would be asked for; none where there is no such page.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn page_to_ask(&self, page: &str) -> Result<Option<DuePage>> {
        let sql = format!("{TO_ASK} AND b.page = ? ORDER BY b.id");
        let rows: Vec<DueRow> = sqlx::query_as(AssertSqlSafe(sql)).bind(page).fetch_all(self.readers()).await?;
        let asked = |row: DueRow| Some(DueRow { url: address_to_ask(&row.url)?, ..row });
        let mut rows = rows.into_iter().filter_map(asked);
        let mut page = rows.next().map(DuePage::from);
        if let Some(page) = &mut page {
            rows.for_each(|row| page.is_also(&row));
        }
        Ok(page)
    }

    /// Keeps what came of asking for a page, in place of what came of it before; nothing, if it is no longer saved. Without
    /// `changed_at`, the moment of the last change stays.
    ///
    /// # Errors
    /// When the library cannot be written.
    pub async fn save_visit(&self, visit: &PageVisit) -> Result<()> {
        let mut tx = self.begin().await?;
        sqlx::query(
            "INSERT INTO page_visits SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12 \
             WHERE EXISTS (SELECT 1 FROM bookmarks WHERE page = ?1) \
             ON CONFLICT (page) DO UPDATE SET url = excluded.url, state = excluded.state, reason = excluded.reason, \
             status = excluded.status, moved_to = excluded.moved_to, etag = excluded.etag, \
             last_modified = excluded.last_modified, tried_at = excluded.tried_at, tries = excluded.tries, \
             next_at = excluded.next_at, changed_at = coalesce(excluded.changed_at, changed_at)",
        )
        .bind(&visit.page)
        .bind(&visit.url)
        .bind(visit.state.slug())
        .bind(&visit.reason)
        .bind(visit.status)
        .bind(&visit.moved_to)
        .bind(&visit.etag)
        .bind(&visit.last_modified)
        .bind(visit.tried_at.timestamp_millis())
        .bind(visit.tries)
        .bind(visit.next_at.map(|at| at.timestamp_millis()))
        .bind(visit.changed_at.map(|at| at.timestamp_millis()))
        .execute(&mut *tx)
        .await?;
        tx.commit().await?;
        Ok(())
    }

    /// What came of asking for a page; none where it never was.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn visit(&self, page: &str) -> Result<Option<PageVisit>> {
        let row: Option<VisitRow> = sqlx::query_as("SELECT * FROM page_visits WHERE page = ?")
            .bind(page)
            .fetch_optional(self.readers())
            .await?;
        Ok(row.map(PageVisit::from))
    }

    /// How many pages were asked for, how it stands with them, and what is kept.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn visit_counts(&self) -> Result<VisitCounts> {
        let mut tx = self.readers().begin().await?;
        let states: Vec<(String, u32)> =
            sqlx::query_as("SELECT state, count(*) FROM page_visits WHERE reason <> ? GROUP BY state")
                .bind(FORGOTTEN)
                .fetch_all(&mut *tx)
                .await?;
        let (moved, changed, next_at, last_at): (u32, u32, Option<i64>, Option<i64>) = sqlx::query_as(
            "SELECT count(moved_to), count(changed_at), min(next_at), max(iif(reason = ?, NULL, tried_at)) \
             FROM page_visits",
        )
        .bind(FORGOTTEN)
        .fetch_one(&mut *tx)
        .await?;
        let (texts, bytes): (u32, i64) = sqlx::query_as(
            "SELECT (SELECT count(*) FROM page_texts), (SELECT coalesce(sum(length(body)), 0) FROM texts)",
        )
        .fetch_one(&mut *tx)
        .await?;
        let state = |(state, count): (String, u32)| Some((PageState::from_slug(&state)?, count));
        let states = states.into_iter().filter_map(state).collect();
        let (next_at, last_at) = (moment(next_at), moment(last_at));
        Ok(VisitCounts { states, moved, changed, next_at, last_at, texts, bytes: bytes.unsigned_abs() })
    }

    /// Makes pages due at once that were asked for before: those whose bookmark meets the conditions. Gives how many.
    ///
    /// # Errors
    /// When the library cannot be written.
    pub async fn make_due(&self, filters: &Filters) -> Result<u64> {
        let mut tx = self.begin().await?;
        let mut refused = QueryBuilder::new("DELETE FROM page_visits WHERE state = 'forbidden'");
        push_pages(&mut refused, filters);
        let refused = refused.build().execute(&mut *tx).await?.rows_affected();
        let mut put_off = QueryBuilder::new("UPDATE page_visits SET next_at = 0, tries = 0 WHERE 1");
        push_pages(&mut put_off, filters);
        let put_off = put_off.build().execute(&mut *tx).await?.rows_affected();
        tx.commit().await?;
        Ok(refused + put_off)
    }

    /// Lets pages be asked for again that were not, because of what was allowed; what the person had forgotten stays so.
    ///
    /// # Errors
    /// When the library cannot be written.
    pub async fn forget_refusals(&self) -> Result<()> {
        let mut tx = self.begin().await?;
        sqlx::query("DELETE FROM page_visits WHERE state = 'forbidden' AND reason <> ?")
            .bind(FORGOTTEN)
            .execute(&mut *tx)
            .await?;
        tx.commit().await?;
        Ok(())
    }

    /// Forgets what came of asking for pages: for all, or for those that are no longer saved.
    ///
    /// # Errors
    /// When the library cannot be written.
    pub async fn forget_visits(&self, all: bool) -> Result<()> {
        let mut tx = self.begin().await?;
        sqlx::query(
            "DELETE FROM page_visits WHERE ? OR page NOT IN (SELECT page FROM bookmarks WHERE page IS NOT NULL)",
        )
        .bind(all)
        .execute(&mut *tx)
        .await?;
        tx.commit().await?;
        Ok(())
    }

    /// The pages with a text whose bookmarks meet the conditions.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn pages_with_text(&self, filters: &Filters) -> Result<Vec<String>> {
        let mut sql = QueryBuilder::new("SELECT t.page FROM page_texts AS t WHERE 1");
        push_pages(&mut sql, filters);
        Ok(sql.build_query_scalar().fetch_all(self.readers()).await?)
    }

    /// Remembers of the pages whose bookmarks meet the conditions, and whose text came in this way if one is given, only that
    /// their text was forgotten, so that they are not asked for again by themselves.
    ///
    /// # Errors
    /// When the library cannot be written.
    pub async fn mark_forgotten(
        &self,
        filters: &Filters,
        origin: Option<TextOrigin>,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let mut tx = self.begin().await?;
        let mut sql = QueryBuilder::new("INSERT OR REPLACE INTO page_visits SELECT b.page, min(b.url), ");
        sql.push_bind(PageState::Forbidden.slug()).push(", ").push_bind(FORGOTTEN);
        sql.push(", NULL, NULL, NULL, NULL, ").push_bind(now.timestamp_millis()).push(", 0, NULL, NULL");
        sql.push(" FROM bookmarks AS b WHERE ");
        match origin {
            None => sql.push(
                "(EXISTS (SELECT 1 FROM page_visits AS v WHERE v.page = b.page) \
                 OR EXISTS (SELECT 1 FROM page_texts AS t WHERE t.page = b.page))",
            ),
            Some(origin) => sql
                .push("EXISTS (SELECT 1 FROM page_texts AS t WHERE t.page = b.page AND t.origin = ")
                .push_bind(origin.slug())
                .push(")"),
        };
        push_filters(&mut sql, "b", filters);
        sql.push(" GROUP BY b.page").build().execute(&mut *tx).await?;
        tx.commit().await?;
        Ok(())
    }
}

fn push_pages(sql: &mut QueryBuilder<Sqlite>, filters: &Filters) {
    if !filters.is_empty() {
        sql.push(" AND page IN (SELECT b.page FROM bookmarks AS b WHERE b.page IS NOT NULL");
        push_filters(sql, "b", filters);
        sql.push(")");
    }
}

impl DuePage {
    fn is_also(&mut self, row: &DueRow) {
        if !is_secure(&self.url) && is_secure(&row.url) {
            self.url.clone_from(&row.url);
        }
        self.added_at = self.added_at.max(row.added_at);
        self.places.push((row.source_id, row.folder_id));
    }
}

fn is_secure(url: &str) -> bool {
    url.get(..6).is_some_and(|scheme| scheme.eq_ignore_ascii_case("https:"))
}

impl From<DueRow> for DuePage {
    fn from(row: DueRow) -> Self {
        let DueRow { page, url, source_id, folder_id, added_at, tries, tried_at, has_text, etag, last_modified } = row;
        let places = vec![(source_id, folder_id)];
        Self { page, url, places, added_at, tries, tried_at, has_text, etag, last_modified }
    }
}

impl From<VisitRow> for PageVisit {
    fn from(row: VisitRow) -> Self {
        Self {
            page: row.page,
            url: row.url,
            state: PageState::from_slug(&row.state).unwrap_or(PageState::Trouble),
            reason: row.reason,
            status: row.status,
            moved_to: row.moved_to,
            etag: row.etag,
            last_modified: row.last_modified,
            tried_at: moment(Some(row.tried_at)).unwrap_or_default(),
            tries: row.tries,
            next_at: moment(row.next_at),
            changed_at: moment(row.changed_at),
        }
    }
}
