//! Searching by meaning: which bookmarks have a vector near that of a question.
//!
//! A process that stays holds the vectors in memory ([`Store::hold_vectors`]) and reads only what has changed since,
//! whichever process changed it. A process that asks once lets sqlite-vec scan the file, which is sooner done than
//! reading all of them.

use std::sync::Arc;

use dogear_domain::{BookmarkId, Filters};
use futures::TryStreamExt;
use sqlx::{QueryBuilder, Row};
use tokio::sync::{RwLock, RwLockReadGuard};

use crate::{
    Result, Store,
    codes::Codes,
    filters::push_filters,
    quantised::{Probe, parts},
    vectors::bytes_of,
};

/// Candidates that sqlite-vec's scan of sign bits hands to scoring, per candidate asked for: its time grows with them.
const OVERSAMPLE: u32 = 4;
/// sqlite-vec's upper bound for `k`.
const MAX_K: u32 = 4096;

/// The vectors in memory, once they are asked to be there.
pub(crate) type Held = Arc<RwLock<Option<Codes>>>;

/// A search by meaning.
#[derive(Debug, Clone, Copy)]
pub struct DenseQuery<'a> {
    /// L2-normalised, as wide as the vector space.
    pub embedding: &'a [f32],
    /// Conditions.
    pub filters: &'a Filters,
    /// The bookmarks that meet them, if that is known already.
    pub allowed: Option<&'a [u32]>,
    /// At most this many candidates.
    pub limit: u32,
    /// Bookmarks whose cosine is wanted however far they are.
    pub also: &'a [BookmarkId],
}

/// What a search by meaning found.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DenseCandidates {
    /// The nearest, best first.
    pub near: Vec<DenseCandidate>,
    /// Of the bookmarks asked for besides, those that have a vector, in no order.
    pub also: Vec<DenseCandidate>,
}

/// A bookmark near the question.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct DenseCandidate {
    /// The bookmark.
    pub id: BookmarkId,
    /// Cosine of question and bookmark, -1 to 1.
    pub cosine: f32,
}

/// Where the vectors in the library stand.
#[derive(Debug, Clone, Copy)]
struct Standing {
    dims: usize,
    version: i64,
    since: i64,
}

impl Store {
    /// Reads the vectors into memory, about 470 bytes a bookmark and 260 a passage, and keeps them there: for processes that answer more
    /// than one question. Until it returns, searches scan the file.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn hold_vectors(&self) -> Result<()> {
        if self.held().read().await.is_some() {
            return Ok(());
        }
        let mut codes = Codes::default();
        if let Some(standing) = self.standing().await? {
            self.read_changes(&mut codes, standing).await?;
        }
        *self.held().write().await = Some(codes);
        self.hold_passages().await
    }

    /// Lets go of the vectors in memory; searches scan the file until they are held again.
    pub(crate) async fn let_go_of_vectors(&self) {
        *self.held().write().await = None;
        *self.held_passages().write().await = None;
    }

    /// Candidates by meaning.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn dense(&self, query: &DenseQuery<'_>) -> Result<DenseCandidates> {
        let probe = Probe::new(query.embedding);
        let Some(standing) = self.standing().await?.filter(|standing| standing.dims == probe.dims()) else {
            return Ok(DenseCandidates::default());
        };
        let also = query.also.iter().map(|id| id.0);
        let Some(codes) = self.current_codes(standing).await? else {
            let near = self.scan_file(query, &probe).await?;
            return Ok(DenseCandidates { near, also: self.score_from_file(&probe, also).await? });
        };
        let looked_up = match query.allowed {
            None if !query.filters.is_empty() => Some(self.matching(query.filters).await?),
            _ => None,
        };
        let near = codes.nearest(&probe, query.limit as usize, query.allowed.or(looked_up.as_deref()));
        Ok(DenseCandidates { near, also: codes.cosines(&probe, also) })
    }

    async fn standing(&self) -> Result<Option<Standing>> {
        let row: Option<(i64, i64, i64)> =
            sqlx::query_as("SELECT dims, version, since FROM vector_space, vector_changes")
                .fetch_optional(self.readers())
                .await?;
        Ok(row.map(|(dims, version, since)| Standing { dims: usize::try_from(dims).unwrap_or(0), version, since }))
    }

    /// The vectors in memory, brought up to date; none if they are not held.
    async fn current_codes(&self, standing: Standing) -> Result<Option<RwLockReadGuard<'_, Codes>>> {
        let held = self.held().read().await;
        let is_current = |codes: &Codes| codes.version() >= standing.version && codes.dims() == standing.dims;
        if held.as_ref().is_none_or(is_current) {
            return Ok(RwLockReadGuard::try_map(held, Option::as_ref).ok());
        }
        drop(held);
        let mut held = self.held().write().await;
        if let Some(codes) = held.as_mut().filter(|codes| !is_current(codes)) {
            self.read_changes(codes, standing).await?;
        }
        Ok(RwLockReadGuard::try_map(held.downgrade(), Option::as_ref).ok())
    }

    async fn read_changes(&self, codes: &mut Codes, standing: Standing) -> Result<()> {
        if codes.version() < standing.since || codes.dims() != standing.dims {
            *codes = Codes::new(standing.dims);
        }
        let mut rows = sqlx::query("SELECT bookmark_id, version, embedding FROM embeddings WHERE version > ?")
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

    async fn scan_file(&self, query: &DenseQuery<'_>, probe: &Probe) -> Result<Vec<DenseCandidate>> {
        let scan = query.limit.saturating_mul(OVERSAMPLE).min(MAX_K);
        let mut sql =
            QueryBuilder::new("SELECT v.bookmark_id FROM vectors AS v WHERE v.code MATCH vec_quantize_binary(");
        sql.push_bind(bytes_of(query.embedding)).push(") AND v.k = ").push_bind(scan);
        push_filters(&mut sql, "v", query.filters);
        let near: Vec<u32> = sql.build_query_scalar().fetch_all(self.readers()).await?;
        let mut scored = self.score_from_file(probe, near).await?;
        keep_best(&mut scored, query.limit as usize);
        Ok(scored)
    }

    async fn score_from_file(&self, probe: &Probe, ids: impl IntoIterator<Item = u32>) -> Result<Vec<DenseCandidate>> {
        let mut sql = QueryBuilder::new("SELECT bookmark_id, embedding FROM embeddings WHERE embedding IS NOT NULL");
        sql.push(" AND bookmark_id IN (");
        let mut list = sql.separated(", ");
        for id in ids {
            list.push_bind(id);
        }
        sql.push(")");
        let mut scored = Vec::new();
        for row in sql.build().fetch_all(self.readers()).await? {
            if let Some((scale, bytes)) = parts(row.try_get(1)?, probe.dims()) {
                scored.push(DenseCandidate { id: BookmarkId(row.try_get(0)?), cosine: probe.cosine(scale, bytes) });
            }
        }
        Ok(scored)
    }
}

/// Leaves the `limit` best, best first; the newer first among equals.
pub(crate) fn keep_best(scored: &mut Vec<DenseCandidate>, limit: usize) {
    let order = |a: &DenseCandidate, b: &DenseCandidate| b.cosine.total_cmp(&a.cosine).then_with(|| b.id.cmp(&a.id));
    if limit > 0 && limit < scored.len() {
        scored.select_nth_unstable_by(limit - 1, order);
    }
    scored.truncate(limit);
    scored.sort_unstable_by(order);
}
