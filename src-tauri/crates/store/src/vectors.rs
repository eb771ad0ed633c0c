//! Tables `vectors` (sqlite-vec) and `embeddings`: one vector per bookmark, twice. `vectors` has a sign bit per
//! dimension for the scan of the file, with source, site, folder and date beside it so that the scan skips what a filter
//! excludes. `embeddings` has the numbers for scoring what a scan found; it is a plain table, because looking up a
//! single row of sqlite-vec's takes some twenty times as long. A first vector (`is_first`) answers until the model has read
//! the bookmark, which waits in `pending` meanwhile. Searching them is in [`dense`](crate::dense).

use std::collections::HashMap;

use dogear_domain::{Bookmark, BookmarkId, FolderPath};
use sqlx::{QueryBuilder, Sqlite, SqliteExecutor, Transaction};

use crate::{Result, Store, StoreError, bookmarks, coming, map, passages, quantised::quantise, read_before, tokens};

/// In `vectors.added_at`, which cannot hold NULL.
pub(crate) const NO_DATE: i64 = -1;
/// Rows written by one statement.
pub(crate) const ROWS_A_STATEMENT: usize = 256;

/// Which model and recipe the vectors are of.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct VectorSpace {
    /// Names the models that made them: the model's id, and behind `+` one that had a part in it.
    pub model: String,
    /// Version of the text that was embedded.
    pub recipe: u32,
    /// Numbers per vector.
    pub dims: u32,
}

impl VectorSpace {
    /// The id of the model alone.
    #[must_use]
    pub fn model_id(&self) -> &str {
        model_id(&self.model)
    }
}

/// Of the names of the models that made vectors, the id of the one that reads questions.
pub(crate) fn model_id(names: &str) -> &str {
    names.split('+').next().unwrap_or_default()
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
        space(self.readers()).await
    }

    /// Makes the table ready for this space, and tells whether it is. Vectors of another space are dropped and their
    /// bookmarks become pending; but a model that is not wanted any more does not drop what the wanted one has made, as
    /// it would in a process that has not heard of the change.
    ///
    /// # Errors
    /// When the library cannot be written.
    pub async fn prepare_vectors(&self, space: &VectorSpace) -> Result<bool> {
        let current = self.vector_space().await?;
        if current.as_ref() == Some(space) {
            return Ok(true);
        }
        let wanted = self.model_choice().await?.wanted;
        if current.as_ref().is_some_and(|current| wanted.as_deref() == Some(current.model_id()))
            && wanted.as_deref() != Some(space.model_id())
        {
            return Ok(false);
        }
        let mut tx = self.begin().await?;
        // Somebody else may have made it ready meanwhile, and have filled it.
        let now = self::space(&mut *tx).await?;
        if now != current {
            return Ok(now.as_ref() == Some(space));
        }
        clear(&mut tx).await?;
        create(&mut tx, space).await?;
        sqlx::query("INSERT OR IGNORE INTO pending SELECT id FROM bookmarks").execute(&mut *tx).await?;
        tx.commit().await?;
        Ok(true)
    }

    /// The next bookmarks without a vector, `except` these, the newest first: what was just saved is asked for first.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn pending(&self, limit: u32, except: &[BookmarkId]) -> Result<Vec<PendingBookmark>> {
        let except: Vec<u32> = except.iter().map(|id| id.0).collect();
        let mut sql = bookmarks::select(
            " JOIN pending AS p ON p.bookmark_id = b.id WHERE b.id NOT IN (SELECT value FROM json_each(",
        );
        sql.push_bind(serde_json::to_string(&except)?);
        sql.push(")) ORDER BY b.id DESC LIMIT ").push_bind(limit);
        bookmarks::fetch(sql, self.readers()).await
    }

    /// The next bookmarks, from the newest or from below this one on, that wait and have not even a first vector.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn without_vector(&self, below: Option<BookmarkId>, limit: u32) -> Result<Vec<PendingBookmark>> {
        let mut sql = bookmarks::select(
            " JOIN pending AS p ON p.bookmark_id = b.id LEFT JOIN embeddings AS e ON e.bookmark_id = b.id \
             WHERE e.embedding IS NULL AND b.id < ",
        );
        sql.push_bind(below.map_or(i64::MAX, |id| i64::from(id.0))).push(" ORDER BY b.id DESC LIMIT ").push_bind(limit);
        bookmarks::fetch(sql, self.readers()).await
    }

    /// Stores first vectors, as [`save_vectors`](Self::save_vectors) does; the bookmarks go on waiting. One that has a vector keeps it.
    ///
    /// # Errors
    /// As there.
    pub async fn save_first_vectors(
        &self,
        space: &VectorSpace,
        vectors: &[(PendingBookmark, BookmarkVectors)],
    ) -> Result<bool> {
        self.save(space, vectors, Made::First).await
    }

    /// Stores vectors of this space; a bookmark that has gone or changed since is left out. Tells whether the space is
    /// still the library's: nothing is stored once another model answers.
    ///
    /// # Errors
    /// `WrongWidth`, or when the library cannot be written.
    pub async fn save_vectors(
        &self,
        space: &VectorSpace,
        vectors: &[(PendingBookmark, BookmarkVectors)],
    ) -> Result<bool> {
        self.save(space, vectors, Made::Whole).await
    }

    async fn save(
        &self,
        space: &VectorSpace,
        vectors: &[(PendingBookmark, BookmarkVectors)],
        made: Made,
    ) -> Result<bool> {
        if vectors.is_empty() {
            return Ok(true);
        }
        check_width(space.dims as usize, vectors)?;
        let mut tx = self.begin().await?;
        if self::space(&mut *tx).await?.as_ref() != Some(space) {
            return Ok(false);
        }
        let version = next_version(&mut tx).await?;
        for vectors in vectors.chunks(ROWS_A_STATEMENT) {
            let mut fresh = unchanged(&mut tx, vectors).await?;
            fresh.retain(|row| made == Made::Whole || !row.beside.replaces);
            if !fresh.is_empty() {
                save_rows(&mut tx, &fresh, (version, made)).await?;
            }
        }
        tx.commit().await?;
        Ok(true)
    }
}

/// How a vector came about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Made {
    /// At once, until the model has read the bookmark.
    First,
    /// By the model.
    Whole,
}

pub(crate) async fn space(library: impl SqliteExecutor<'_>) -> Result<Option<VectorSpace>> {
    Ok(sqlx::query_as("SELECT model, recipe, dims FROM vector_space").fetch_optional(library).await?)
}

/// Removes the vectors of a bookmark, if there are any.
pub(crate) async fn delete(tx: &mut Transaction<'_, Sqlite>, id: i64) -> Result<()> {
    coming::delete(tx, id).await?;
    map::delete(tx, id).await?;
    if exist(tx).await? {
        sqlx::query("DELETE FROM vectors WHERE bookmark_id = ?").bind(id).execute(&mut **tx).await?;
        tokens::delete(tx, id).await?;
        let version = next_version(tx).await?;
        sqlx::query(
            "UPDATE embeddings SET embedding = NULL, is_first = 0, passage = NULL, version = ? WHERE bookmark_id = ?",
        )
        .bind(version)
        .bind(id)
        .execute(&mut **tx)
        .await?;
    }
    Ok(())
}

/// Drops everything that is made of vectors, and them.
pub(crate) async fn clear(tx: &mut Transaction<'_, Sqlite>) -> Result<()> {
    next_version(tx).await?;
    map::clear(tx).await?;
    passages::clear_vectors(tx).await?;
    read_before::clear(tx).await?;
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

/// Makes the table for vectors of a space; there must be none.
pub(crate) async fn create(tx: &mut Transaction<'_, Sqlite>, space: &VectorSpace) -> Result<()> {
    let dims = space.dims;
    QueryBuilder::<Sqlite>::new(format!(
        "CREATE VIRTUAL TABLE vectors USING vec0 (bookmark_id INTEGER PRIMARY KEY, \
         code bit[{dims}], source_id INTEGER, site_id INTEGER, folder_id INTEGER, added_at INTEGER)"
    ))
    .build()
    .execute(&mut **tx)
    .await?;
    sqlx::query("INSERT OR REPLACE INTO vector_space VALUES (1, ?, ?, ?)")
        .bind(&space.model)
        .bind(space.recipe)
        .bind(dims)
        .execute(&mut **tx)
        .await?;
    Ok(())
}

pub(crate) fn check_width(expected: usize, vectors: &[(PendingBookmark, BookmarkVectors)]) -> Result<()> {
    let wrong = vectors.iter().map(|(_, vectors)| vectors.whole.len()).find(|found| *found != expected);
    wrong.map_or(Ok(()), |found| Err(StoreError::WrongWidth { expected, found }))
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

/// A vector and what stands beside it in its row.
pub(crate) struct Fresh<'a> {
    pub(crate) beside: Beside,
    /// The text that they are of.
    pub(crate) passage: i64,
    pub(crate) vectors: &'a BookmarkVectors,
}

/// What the scan of the file skips by.
#[derive(sqlx::FromRow)]
pub(crate) struct Beside {
    pub(crate) id: i64,
    source_id: i64,
    site_id: i64,
    folder_id: i64,
    added_at: Option<i64>,
    /// Whether there is a vector already.
    replaces: bool,
}

/// Those whose text is still what was embedded: a bookmark that has changed stays pending and is embedded again.
pub(crate) async fn unchanged<'a>(
    tx: &mut Transaction<'_, Sqlite>,
    vectors: &'a [(PendingBookmark, BookmarkVectors)],
) -> Result<Vec<Fresh<'a>>> {
    let ids: Vec<u32> = vectors.iter().map(|(bookmark, _)| bookmark.id.0).collect();
    let ids = serde_json::to_string(&ids)?;
    let current: HashMap<BookmarkId, Bookmark> =
        bookmarks::by_ids(tx, &ids).await?.into_iter().map(|bookmark| (bookmark.id, bookmark)).collect();
    let beside: Vec<Beside> = sqlx::query_as(
        "SELECT b.id, b.source_id, b.site_id, b.folder_id, b.added_at, e.embedding IS NOT NULL AS replaces \
         FROM bookmarks AS b LEFT JOIN embeddings AS e ON e.bookmark_id = b.id \
         WHERE b.id IN (SELECT value FROM json_each(?))",
    )
    .bind(&ids)
    .fetch_all(&mut **tx)
    .await?;
    let mut beside: HashMap<i64, Beside> = beside.into_iter().map(|beside| (beside.id, beside)).collect();
    let fresh = |(embedded, vectors): &'a (PendingBookmark, BookmarkVectors)| {
        let current = current.get(&embedded.id).filter(|current| text_of(current) == text_of(embedded))?;
        let beside = beside.remove(&i64::from(current.id.0))?;
        Some(Fresh { beside, passage: read_before::text_of(embedded), vectors })
    };
    Ok(vectors.iter().filter_map(fresh).collect())
}

/// What a vector is made of.
fn text_of(bookmark: &Bookmark) -> (&str, &str, &FolderPath) {
    (&bookmark.title, &bookmark.url, &bookmark.folder)
}

/// Many rows a statement: a statement for each would cost more than what it writes.
async fn save_rows(tx: &mut Transaction<'_, Sqlite>, rows: &[Fresh<'_>], (version, made): (i64, Made)) -> Result<()> {
    save_codes(tx, rows).await?;
    let is_first = made == Made::First;
    let mut sql = QueryBuilder::<Sqlite>::new(
        "INSERT OR REPLACE INTO embeddings (bookmark_id, version, embedding, is_first, passage) ",
    );
    sql.push_values(rows, |mut row, Fresh { beside, passage, vectors }| {
        row.push_bind(beside.id).push_bind(version).push_bind(quantise(&vectors.whole)).push_bind(is_first);
        row.push_bind((!is_first).then_some(passage));
    });
    sql.build().execute(&mut **tx).await?;
    if is_first {
        return Ok(());
    }
    tokens::save(tx, rows.iter().map(|row| (row.beside.id, row.vectors))).await?;
    let ids: Vec<i64> = rows.iter().map(|row| row.beside.id).collect();
    sqlx::query("DELETE FROM pending WHERE bookmark_id IN (SELECT value FROM json_each(?))")
        .bind(serde_json::to_string(&ids)?)
        .execute(&mut **tx)
        .await?;
    Ok(())
}

async fn save_codes(tx: &mut Transaction<'_, Sqlite>, rows: &[Fresh<'_>]) -> Result<()> {
    // sqlite-vec knows no upsert, and takes no bits in an update. It scans the room of rows that were deleted until all of a chunk
    // were; first vectors and those that replace them come in one order, the newest first.
    for row in rows.iter().filter(|row| row.beside.replaces) {
        sqlx::query("DELETE FROM vectors WHERE bookmark_id = ?").bind(row.beside.id).execute(&mut **tx).await?;
    }
    let mut sql = QueryBuilder::<Sqlite>::new(
        "INSERT INTO vectors (bookmark_id, code, source_id, site_id, folder_id, added_at) ",
    );
    sql.push_values(rows, |mut row, Fresh { beside, vectors, .. }| {
        row.push_bind(beside.id)
            .push("vec_quantize_binary(")
            .push_bind_unseparated(bytes_of(&vectors.whole))
            .push_unseparated(")")
            .push_bind(beside.source_id)
            .push_bind(beside.site_id)
            .push_bind(beside.folder_id)
            .push_bind(beside.added_at.unwrap_or(NO_DATE));
    });
    sql.build().execute(&mut **tx).await?;
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
