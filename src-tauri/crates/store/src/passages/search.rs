//! Which passages hold a word or lie near a question, and which bookmarks they belong to.
//!
//! A process that stays holds the vectors of passages ([`Store::hold_vectors`]) and reads only what has changed since. A
//! process that asks once reads them once: they lie together by text, which is as quick as a scan of an index would be.

use std::collections::HashSet;

use chrono::{DateTime, Utc};
use dogear_domain::{BookmarkId, Filters, TextOrigin, passages_of};
use futures::TryStreamExt;
use sqlx::{QueryBuilder, Row};

use super::{
    coarse::Asked,
    held::{NearPassage, PassageCodes},
    place_of,
};
use crate::{Result, Store, filters::push_filters, page_texts::unpacked, words::all_of};

/// SQLite's result code for a query that makes no sense to it.
const SQLITE_ERROR: &str = "1";

/// A search for passages by meaning.
#[derive(Debug, Clone, Copy)]
pub struct PassageQuery<'a> {
    /// L2-normalised, as wide as the vector space.
    pub embedding: &'a [f32],
    /// The texts to look in; none for all.
    pub texts: Option<&'a HashSet<i64>>,
    /// At most this many of the nearest.
    pub limit: usize,
    /// Passages whose cosine is wanted however far they are.
    pub also: &'a [i64],
}

/// How often a word stands in passages, and where.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Holding {
    /// Passages that hold it.
    pub passages: Vec<i64>,
    /// There are more than were asked for.
    pub more: bool,
}

/// A bookmark of a page whose text is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TextOf {
    /// The bookmark.
    pub bookmark: BookmarkId,
    /// The text that its page says.
    pub text: i64,
}

/// A passage as it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadPassage {
    /// What it says.
    pub text: String,
    /// When the page was read.
    pub read_at: DateTime<Utc>,
    /// How its text came here.
    pub origin: TextOrigin,
}

#[derive(Debug, Clone, Copy)]
struct Standing {
    dims: usize,
    version: i64,
    since: i64,
}

impl Store {
    /// How many passages there are; 0 where nothing is kept of any page.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn passages(&self) -> Result<u32> {
        // The rows behind the full-text rows: those would be counted one by one.
        Ok(sqlx::query_scalar("SELECT count(*) FROM passage_words_docsize").fetch_one(self.readers()).await?)
    }

    /// The passages that hold a term in some form, at most so many; `beside`: only those that hold one of these terms, too.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn passages_holding(&self, term: &str, beside: &[&str], limit: u32) -> Result<Holding> {
        let Some(mut expression) = all_of(&[term.to_owned()]) else { return Ok(Holding::default()) };
        if !beside.is_empty() {
            let any: Vec<String> = beside.iter().filter_map(|term| all_of(&[(*term).to_owned()])).collect();
            expression = format!("{expression} AND ({})", any.join(" OR "));
        }
        let found = sqlx::query_scalar(
            "SELECT json_group_array(rowid) FROM \
             (SELECT rowid FROM passage_words WHERE passage_words MATCH ? LIMIT ?)",
        )
        .bind(expression)
        .bind(limit.saturating_add(1))
        .fetch_one(self.readers());
        let rows: String = match found.await {
            Err(error) if is_refused(&error) => return Ok(Holding::default()),
            found => found?,
        };
        let mut passages: Vec<i64> = serde_json::from_str(&rows)?;
        let more = passages.len() > limit as usize;
        passages.truncate(limit as usize);
        Ok(Holding { passages, more })
    }

    /// The passages nearest to a question, best first, and behind them those asked for besides.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn near_passages(&self, query: &PassageQuery<'_>) -> Result<Vec<NearPassage>> {
        let asked = Asked::new(query.embedding);
        let Some(standing) = self.passage_standing().await?.filter(|standing| standing.dims == asked.dims()) else {
            return Ok(Vec::new());
        };
        let look = |codes: &PassageCodes| {
            let mut near = codes.nearest(&asked, query.limit, query.texts);
            let known: HashSet<i64> = near.iter().map(|near| near.id).collect();
            let also: Vec<i64> = query.also.iter().copied().filter(|id| !known.contains(id)).collect();
            near.extend(codes.cosines(&asked, &also));
            near
        };
        let held = self.held_passages().read().await;
        let is_current = |codes: &&PassageCodes| codes.version() >= standing.version && codes.dims() == standing.dims;
        if let Some(codes) = held.as_ref().filter(is_current) {
            return Ok(look(codes));
        }
        drop(held);
        let (mut held, mut read_once) = (self.held_passages().write().await, PassageCodes::default());
        let codes = held.as_mut().unwrap_or(&mut read_once);
        self.read_passage_changes(codes, standing).await?;
        Ok(look(codes))
    }

    /// The bookmarks that meet the conditions and whose pages say one of these texts; those of any text where none are given.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn bookmarks_saying(&self, texts: Option<&[i64]>, filters: &Filters) -> Result<Vec<TextOf>> {
        let mut sql = QueryBuilder::new(
            "SELECT json_group_array(json_array(b.id, s.text_id)) FROM page_texts AS s JOIN bookmarks AS b ON b.page = s.page \
             WHERE 1",
        );
        if let Some(texts) = texts {
            sql.push(" AND s.text_id IN (SELECT value FROM json_each(")
                .push_bind(serde_json::to_string(texts)?)
                .push("))");
        }
        push_filters(&mut sql, "b", filters);
        let rows: String = sql.build_query_scalar().fetch_one(self.readers()).await?;
        let rows: Vec<(u32, i64)> = serde_json::from_str(&rows)?;
        Ok(rows.into_iter().map(|(id, text)| TextOf { bookmark: BookmarkId(id), text }).collect())
    }

    /// A passage of a bookmark's page; none if it has gone.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn read_passage(&self, bookmark: BookmarkId, passage: i64) -> Result<Option<ReadPassage>> {
        let (text_id, place) = place_of(passage);
        let row: Option<(Vec<u8>, i64, String)> = sqlx::query_as(
            "SELECT t.body, s.read_at, s.origin FROM bookmarks AS b JOIN page_texts AS s ON s.page = b.page \
             JOIN texts AS t ON t.id = s.text_id WHERE b.id = ? AND t.id = ?",
        )
        .bind(bookmark.0)
        .bind(text_id)
        .fetch_optional(self.readers())
        .await?;
        Ok(row.and_then(|(body, read_at, origin)| {
            let text = unpacked(&body)?;
            let said = text.get(passages_of(&text).into_iter().nth(place)?)?.to_owned();
            let read_at = DateTime::from_timestamp_millis(read_at)?;
            Some(ReadPassage { text: said, read_at, origin: TextOrigin::from_slug(&origin)? })
        }))
    }

    /// Text and place, from 0, of a passage.
    #[must_use]
    pub fn place_of_passage(passage: i64) -> (i64, usize) {
        place_of(passage)
    }

    /// Reads the vectors of passages into memory and keeps them there.
    pub(crate) async fn hold_passages(&self) -> Result<()> {
        if self.held_passages().read().await.is_some() {
            return Ok(());
        }
        let mut codes = PassageCodes::default();
        if let Some(standing) = self.passage_standing().await? {
            self.read_passage_changes(&mut codes, standing).await?;
        }
        *self.held_passages().write().await = Some(codes);
        Ok(())
    }

    async fn passage_standing(&self) -> Result<Option<Standing>> {
        let row: Option<(i64, i64, i64)> =
            sqlx::query_as("SELECT dims, version, since FROM vector_space, passage_changes")
                .fetch_optional(self.readers())
                .await?;
        Ok(row.map(|(dims, version, since)| Standing { dims: usize::try_from(dims).unwrap_or(0), version, since }))
    }

    async fn read_passage_changes(&self, codes: &mut PassageCodes, standing: Standing) -> Result<()> {
        if codes.version() < standing.since || codes.dims() != standing.dims {
            *codes = PassageCodes::new(standing.dims);
        }
        let mut rows = sqlx::query("SELECT text_id, version, vectors FROM passage_vectors WHERE version > ?")
            .bind(codes.version())
            .fetch(self.readers());
        let mut version = standing.version;
        while let Some(row) = rows.try_next().await? {
            codes.put(row.try_get(0)?, row.try_get(2)?);
            version = version.max(row.try_get(1)?);
        }
        codes.set_version(version);
        Ok(())
    }
}

/// Letters that are newer than the full-text search part a word in two for it, and it keeps no places to find two beside each
/// other by: such a word is held by nothing.
fn is_refused(error: &sqlx::Error) -> bool {
    error.as_database_error().and_then(|error| error.code()).is_some_and(|code| code == SQLITE_ERROR)
}
