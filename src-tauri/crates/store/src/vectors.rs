//! Tables `vectors` (sqlite-vec) and `embeddings`: one vector per bookmark, twice. `vectors` has a sign bit per
//! dimension for the scan, with source, site, folder and date beside it so that the scan skips what a filter excludes.
//! `embeddings` has the exact numbers for scoring what the scan found; it is a plain table, because looking up a single
//! row of sqlite-vec's takes some twenty times as long.

use dogear_domain::{Bookmark, BookmarkId, Filters};
use sqlx::{QueryBuilder, Row, Sqlite, Transaction};

use crate::{Result, Store, StoreError, bookmarks, filters::push_filters};

/// Candidates that the scan of sign bits hands to exact scoring, per candidate asked for: sign bits alone order
/// near neighbours too coarsely.
const OVERSAMPLE: u32 = 4;
/// sqlite-vec's upper bound for `k`.
const MAX_K: u32 = 4096;
/// In `vectors.added_at`, which cannot hold NULL.
const NO_DATE: i64 = -1;

/// Which model and recipe the vectors are of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VectorSpace {
    /// The model's id.
    pub model: String,
    /// Version of the text that was embedded.
    pub recipe: u32,
    /// Numbers per vector.
    pub dims: u32,
}

/// A search by meaning.
#[derive(Debug, Clone, Copy)]
pub struct DenseQuery<'a> {
    /// L2-normalised, as wide as the vector space.
    pub embedding: &'a [f32],
    /// Conditions.
    pub filters: &'a Filters,
    /// At most this many candidates.
    pub limit: u32,
}

/// A bookmark near the question.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct DenseCandidate {
    /// The bookmark.
    pub id: BookmarkId,
    /// Cosine of question and bookmark, -1 to 1.
    pub cosine: f32,
}

/// A bookmark that waits for its vector.
pub type PendingBookmark = Bookmark;

impl Store {
    /// What the vectors are of; none before the first embedding.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn vector_space(&self) -> Result<Option<VectorSpace>> {
        let row: Option<(String, u32, u32)> =
            sqlx::query_as("SELECT model, recipe, dims FROM vector_space").fetch_optional(self.readers()).await?;
        Ok(row.map(|(model, recipe, dims)| VectorSpace { model, recipe, dims }))
    }

    /// Makes the table ready for this space. Vectors of another space are dropped and their bookmarks become pending.
    ///
    /// # Errors
    /// When the library cannot be written.
    pub async fn prepare_vectors(&self, space: &VectorSpace) -> Result<()> {
        if self.vector_space().await?.as_ref() == Some(space) {
            return Ok(());
        }
        let mut tx = self.begin().await?;
        clear(&mut tx).await?;
        let dims = space.dims;
        QueryBuilder::<Sqlite>::new(format!(
            "CREATE VIRTUAL TABLE vectors USING vec0 (bookmark_id INTEGER PRIMARY KEY, \
             code bit[{dims}], source_id INTEGER, site_id INTEGER, folder_id INTEGER, added_at INTEGER)"
        ))
        .build()
        .execute(&mut *tx)
        .await?;
        sqlx::query("INSERT OR REPLACE INTO vector_space VALUES (1, ?, ?, ?)")
            .bind(&space.model)
            .bind(space.recipe)
            .bind(dims)
            .execute(&mut *tx)
            .await?;
        sqlx::query("INSERT OR IGNORE INTO pending SELECT id FROM bookmarks").execute(&mut *tx).await?;
        tx.commit().await?;
        Ok(())
    }

    /// The next bookmarks without a vector, the newest first: what was just saved is asked for first.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn pending(&self, limit: u32) -> Result<Vec<PendingBookmark>> {
        let mut sql = bookmarks::select(" JOIN pending AS p ON p.bookmark_id = b.id ORDER BY b.id DESC LIMIT ");
        sql.push_bind(limit);
        bookmarks::fetch(sql, self.readers()).await
    }

    /// Stores vectors; a bookmark that has gone or changed since is left out. Shape: one L2-normalised vector per entry.
    ///
    /// # Errors
    /// `WrongWidth`, or when the library cannot be written.
    pub async fn save_vectors(&self, vectors: &[(PendingBookmark, Vec<f32>)]) -> Result<()> {
        let expected = self.vector_space().await?.map_or(0, |space| space.dims as usize);
        if let Some((_, vector)) = vectors.iter().find(|(_, vector)| vector.len() != expected) {
            return Err(StoreError::WrongWidth { expected, found: vector.len() });
        }
        let mut tx = self.begin().await?;
        for (bookmark, vector) in vectors {
            save_vector(&mut tx, bookmark, vector).await?;
        }
        tx.commit().await?;
        Ok(())
    }

    /// Candidates by meaning, best first.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn dense(&self, query: &DenseQuery<'_>) -> Result<Vec<DenseCandidate>> {
        if self.vector_space().await?.is_none_or(|space| space.dims as usize != query.embedding.len()) {
            return Ok(Vec::new());
        }
        let blob = bytes_of(query.embedding);
        let scan = query.limit.saturating_mul(OVERSAMPLE).min(MAX_K);
        let mut sql = QueryBuilder::new(
            "WITH near AS (SELECT v.bookmark_id FROM vectors AS v WHERE v.code MATCH vec_quantize_binary(",
        );
        sql.push_bind(blob.clone()).push(") AND v.k = ").push_bind(scan);
        push_filters(&mut sql, "v", query.filters);
        sql.push(") SELECT e.bookmark_id, 1.0 - vec_distance_cosine(e.embedding, ").push_bind(blob);
        sql.push(") AS cosine FROM near CROSS JOIN embeddings AS e ON e.bookmark_id = near.bookmark_id");
        sql.push(" ORDER BY cosine DESC, e.bookmark_id DESC LIMIT ").push_bind(query.limit);
        fetch_candidates(sql, self).await
    }

    /// Exact cosines of these bookmarks, for those that have a vector.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn cosines(&self, ids: &[BookmarkId], embedding: &[f32]) -> Result<Vec<DenseCandidate>> {
        if ids.is_empty() || self.vector_space().await?.is_none_or(|space| space.dims as usize != embedding.len()) {
            return Ok(Vec::new());
        }
        let mut sql = QueryBuilder::new("SELECT bookmark_id, 1.0 - vec_distance_cosine(embedding, ");
        sql.push_bind(bytes_of(embedding)).push(") FROM embeddings WHERE bookmark_id IN (");
        let mut list = sql.separated(", ");
        for id in ids {
            list.push_bind(id.0);
        }
        sql.push(")");
        fetch_candidates(sql, self).await
    }
}

/// Removes the vector of a bookmark, if there is one.
pub(crate) async fn delete(tx: &mut Transaction<'_, Sqlite>, id: i64) -> Result<()> {
    if exist(tx).await? {
        sqlx::query("DELETE FROM vectors WHERE bookmark_id = ?").bind(id).execute(&mut **tx).await?;
        sqlx::query("DELETE FROM embeddings WHERE bookmark_id = ?").bind(id).execute(&mut **tx).await?;
    }
    Ok(())
}

/// Drops everything that is made of vectors.
pub(crate) async fn clear(tx: &mut Transaction<'_, Sqlite>) -> Result<()> {
    for statement in ["DROP TABLE IF EXISTS vectors", "DELETE FROM embeddings", "DELETE FROM vector_space"] {
        sqlx::query(statement).execute(&mut **tx).await?;
    }
    Ok(())
}

/// Brings the date beside a vector up to date; everything else beside it changes together with the vector.
pub(crate) async fn set_date(tx: &mut Transaction<'_, Sqlite>, id: i64, added_at: Option<i64>) -> Result<()> {
    if exist(tx).await? {
        sqlx::query("UPDATE vectors SET added_at = ? WHERE bookmark_id = ?")
            .bind(added_at.unwrap_or(NO_DATE))
            .bind(id)
            .execute(&mut **tx)
            .await?;
    }
    Ok(())
}

async fn exist(tx: &mut Transaction<'_, Sqlite>) -> Result<bool> {
    Ok(sqlx::query_scalar("SELECT count(*) FROM vector_space").fetch_one(&mut **tx).await?)
}

async fn save_vector(tx: &mut Transaction<'_, Sqlite>, embedded: &PendingBookmark, vector: &[f32]) -> Result<()> {
    let id = i64::from(embedded.id.0);
    let Some(current) = bookmarks::by_id(tx, embedded.id).await? else { return Ok(()) };
    // Changed while it was being embedded: it stays pending and is embedded again.
    if (&current.title, &current.url, &current.folder) != (&embedded.title, &embedded.url, &embedded.folder) {
        return Ok(());
    }
    let (source_id, site_id, folder_id, added_at): (i64, i64, i64, Option<i64>) =
        sqlx::query_as("SELECT source_id, site_id, folder_id, added_at FROM bookmarks WHERE id = ?")
            .bind(id)
            .fetch_one(&mut **tx)
            .await?;
    let blob = bytes_of(vector);
    // sqlite-vec knows no upsert.
    sqlx::query("DELETE FROM vectors WHERE bookmark_id = ?").bind(id).execute(&mut **tx).await?;
    sqlx::query(
        "INSERT INTO vectors (bookmark_id, code, source_id, site_id, folder_id, added_at) \
         VALUES (?, vec_quantize_binary(?), ?, ?, ?, ?)",
    )
    .bind(id)
    .bind(&blob)
    .bind(source_id)
    .bind(site_id)
    .bind(folder_id)
    .bind(added_at.unwrap_or(NO_DATE))
    .execute(&mut **tx)
    .await?;
    sqlx::query("INSERT OR REPLACE INTO embeddings (bookmark_id, embedding) VALUES (?, ?)")
        .bind(id)
        .bind(&blob)
        .execute(&mut **tx)
        .await?;
    sqlx::query("DELETE FROM pending WHERE bookmark_id = ?").bind(id).execute(&mut **tx).await?;
    Ok(())
}

async fn fetch_candidates(mut sql: QueryBuilder<Sqlite>, store: &Store) -> Result<Vec<DenseCandidate>> {
    let rows = sql.build().fetch_all(store.readers()).await?;
    #[expect(clippy::cast_possible_truncation, reason = "a cosine needs no more precision")]
    rows.iter()
        .map(|row| Ok(DenseCandidate { id: BookmarkId(row.try_get(0)?), cosine: row.try_get::<f64, _>(1)? as f32 }))
        .collect()
}

fn bytes_of(vector: &[f32]) -> Vec<u8> {
    vector.iter().flat_map(|number| number.to_le_bytes()).collect()
}
