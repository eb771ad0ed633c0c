//! Tables `vectors` (sqlite-vec) and `embeddings`: one vector per bookmark, twice. `vectors` has a sign bit per
//! dimension for the scan of the file, with source, site, folder and date beside it so that the scan skips what a filter
//! excludes. `embeddings` has the numbers for scoring what a scan found; it is a plain table, because looking up a
//! single row of sqlite-vec's takes some twenty times as long. Searching them is in [`dense`](crate::dense).

use dogear_domain::Bookmark;
use sqlx::{QueryBuilder, Sqlite, Transaction};

use crate::{Result, Store, StoreError, bookmarks, quantised::quantise, tokens};

/// In `vectors.added_at`, which cannot hold NULL.
const NO_DATE: i64 = -1;

/// Which model and recipe the vectors are of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VectorSpace {
    /// Names the models that made them.
    pub model: String,
    /// Version of the text that was embedded.
    pub recipe: u32,
    /// Numbers per vector.
    pub dims: u32,
}

/// What a model makes of one bookmark.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BookmarkVectors {
    /// Of the whole: L2-normalised, as wide as the vector space.
    pub whole: Vec<f32>,
    /// Of its tokens, one after the other, each L2-normalised; empty where the model has none to give.
    pub tokens: Vec<f32>,
    /// Numbers per token.
    pub token_dims: usize,
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

    /// Stores vectors; a bookmark that has gone or changed since is left out.
    ///
    /// # Errors
    /// `WrongWidth`, or when the library cannot be written.
    pub async fn save_vectors(&self, vectors: &[(PendingBookmark, BookmarkVectors)]) -> Result<()> {
        let expected = self.vector_space().await?.map_or(0, |space| space.dims as usize);
        if let Some((_, vector)) = vectors.iter().find(|(_, vectors)| vectors.whole.len() != expected) {
            return Err(StoreError::WrongWidth { expected, found: vector.whole.len() });
        }
        let mut tx = self.begin().await?;
        let version = next_version(&mut tx).await?;
        for (bookmark, vectors) in vectors {
            save_vector(&mut tx, version, (bookmark, vectors)).await?;
        }
        tx.commit().await?;
        Ok(())
    }
}

/// Removes the vector of a bookmark, if there is one.
pub(crate) async fn delete(tx: &mut Transaction<'_, Sqlite>, id: i64) -> Result<()> {
    if exist(tx).await? {
        sqlx::query("DELETE FROM vectors WHERE bookmark_id = ?").bind(id).execute(&mut **tx).await?;
        tokens::delete(tx, id).await?;
        let version = next_version(tx).await?;
        sqlx::query("UPDATE embeddings SET embedding = NULL, version = ? WHERE bookmark_id = ?")
            .bind(version)
            .bind(id)
            .execute(&mut **tx)
            .await?;
    }
    Ok(())
}

/// Drops everything that is made of vectors.
pub(crate) async fn clear(tx: &mut Transaction<'_, Sqlite>) -> Result<()> {
    next_version(tx).await?;
    for statement in [
        "DROP TABLE IF EXISTS vectors",
        "DELETE FROM embeddings",
        "DELETE FROM tokens",
        "DELETE FROM vector_space",
        "UPDATE vector_changes SET since = version",
    ] {
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

async fn save_vector(
    tx: &mut Transaction<'_, Sqlite>,
    version: i64,
    (embedded, vectors): (&PendingBookmark, &BookmarkVectors),
) -> Result<()> {
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
    // sqlite-vec knows no upsert.
    sqlx::query("DELETE FROM vectors WHERE bookmark_id = ?").bind(id).execute(&mut **tx).await?;
    sqlx::query(
        "INSERT INTO vectors (bookmark_id, code, source_id, site_id, folder_id, added_at) \
         VALUES (?, vec_quantize_binary(?), ?, ?, ?, ?)",
    )
    .bind(id)
    .bind(bytes_of(&vectors.whole))
    .bind(source_id)
    .bind(site_id)
    .bind(folder_id)
    .bind(added_at.unwrap_or(NO_DATE))
    .execute(&mut **tx)
    .await?;
    sqlx::query("INSERT OR REPLACE INTO embeddings (bookmark_id, version, embedding) VALUES (?, ?, ?)")
        .bind(id)
        .bind(version)
        .bind(quantise(&vectors.whole))
        .execute(&mut **tx)
        .await?;
    tokens::save(tx, id, vectors).await?;
    sqlx::query("DELETE FROM pending WHERE bookmark_id = ?").bind(id).execute(&mut **tx).await?;
    Ok(())
}

/// The number of the next change; what it changes is read by processes that hold the vectors in memory.
async fn next_version(tx: &mut Transaction<'_, Sqlite>) -> Result<i64> {
    let version = sqlx::query_scalar("UPDATE vector_changes SET version = version + 1 RETURNING version");
    Ok(version.fetch_one(&mut **tx).await?)
}

/// The vector as sqlite-vec reads it.
pub(crate) fn bytes_of(vector: &[f32]) -> Vec<u8> {
    vector.iter().flat_map(|number| number.to_le_bytes()).collect()
}
