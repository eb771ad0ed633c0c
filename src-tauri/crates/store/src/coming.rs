//! Tables `coming_space` and `coming_vectors`: what another model makes of the bookmarks, beside the vectors that answer.
//! They take their place in one transaction, when no bookmark is missing; until then they can be dropped at no loss.

use sqlx::{QueryBuilder, Sqlite, SqliteExecutor, Transaction};

use crate::{
    BookmarkVectors, PendingBookmark, Result, Store, VectorSpace, bookmarks,
    quantised::quantise,
    tokens::packed,
    vectors::{self, NO_DATE, ROWS_A_STATEMENT, bytes_of, check_width, unchanged},
};

impl Store {
    /// What the coming vectors are of; none while the model is not being changed.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn coming_space(&self) -> Result<Option<VectorSpace>> {
        space(self.readers()).await
    }

    /// How many bookmarks have a coming vector.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn coming_count(&self) -> Result<u32> {
        Ok(sqlx::query_scalar("SELECT count(*) FROM coming_vectors").fetch_one(self.readers()).await?)
    }

    /// Begins to collect vectors of this space, or goes on; those of another that were coming are dropped.
    ///
    /// # Errors
    /// When the library cannot be written.
    pub async fn expect_space(&self, space: &VectorSpace) -> Result<()> {
        if self.coming_space().await?.as_ref() == Some(space) {
            return Ok(());
        }
        let mut tx = self.begin().await?;
        clear(&mut tx).await?;
        sqlx::query("INSERT INTO coming_space VALUES (1, ?, ?, ?)")
            .bind(&space.model)
            .bind(space.recipe)
            .bind(space.dims)
            .execute(&mut *tx)
            .await?;
        tx.commit().await?;
        Ok(())
    }

    /// Drops what was coming; the vectors that answer stay.
    ///
    /// # Errors
    /// When the library cannot be written.
    pub async fn expect_nothing(&self) -> Result<()> {
        let mut tx = self.begin().await?;
        clear(&mut tx).await?;
        tx.commit().await?;
        Ok(())
    }

    /// The next bookmarks without a coming vector, the newest first.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn waiting(&self, limit: u32) -> Result<Vec<PendingBookmark>> {
        let mut sql = bookmarks::select(
            " LEFT JOIN coming_vectors AS c ON c.bookmark_id = b.id WHERE c.bookmark_id IS NULL ORDER BY b.id DESC LIMIT ",
        );
        sql.push_bind(limit);
        bookmarks::fetch(sql, self.readers()).await
    }

    /// Stores coming vectors; a bookmark that has gone or changed since is left out, and all are if this space is not
    /// expected any more.
    ///
    /// # Errors
    /// `WrongWidth`, or when the library cannot be written.
    pub async fn save_coming(&self, space: &VectorSpace, vectors: &[(PendingBookmark, BookmarkVectors)]) -> Result<()> {
        check_width(space.dims as usize, vectors)?;
        let mut tx = self.begin().await?;
        if !is_expected(&mut tx, space).await? {
            return Ok(());
        }
        for vectors in vectors.chunks(ROWS_A_STATEMENT) {
            let fresh = unchanged(&mut tx, vectors).await?;
            if fresh.is_empty() {
                continue;
            }
            let mut sql = QueryBuilder::<Sqlite>::new(
                "INSERT OR REPLACE INTO coming_vectors (bookmark_id, code, embedding, tokens, passage) ",
            );
            sql.push_values(fresh, |mut row, fresh| {
                let BookmarkVectors { whole, tokens, token_dims } = fresh.vectors;
                row.push_bind(fresh.beside.id)
                    .push("vec_quantize_binary(")
                    .push_bind_unseparated(bytes_of(whole))
                    .push_unseparated(")")
                    .push_bind(quantise(whole))
                    .push_bind(packed(tokens, *token_dims))
                    .push_bind(fresh.passage);
            });
            sql.build().execute(&mut *tx).await?;
        }
        tx.commit().await?;
        Ok(())
    }

    /// Lets the coming vectors answer from now on, and tells whether they do: not while a bookmark waits for its own, nor
    /// if this space is not expected any more.
    ///
    /// # Errors
    /// When the library cannot be written; the vectors before answer then as they did.
    pub async fn answer_by_coming(&self, space: &VectorSpace) -> Result<bool> {
        let mut tx = self.begin().await?;
        let waits = "SELECT EXISTS (SELECT 1 FROM bookmarks WHERE id NOT IN (SELECT bookmark_id FROM coming_vectors))";
        if !is_expected(&mut tx, space).await? || sqlx::query_scalar(waits).fetch_one(&mut *tx).await? {
            return Ok(false);
        }
        vectors::clear(&mut tx).await?;
        vectors::create(&mut tx, space).await?;
        let scanned = format!(
            "INSERT INTO vectors (bookmark_id, code, source_id, site_id, folder_id, added_at) \
             SELECT b.id, vec_bit(c.code), b.source_id, b.site_id, b.folder_id, coalesce(b.added_at, {NO_DATE}) \
             FROM coming_vectors AS c JOIN bookmarks AS b ON b.id = c.bookmark_id"
        );
        QueryBuilder::<Sqlite>::new(scanned).build().execute(&mut *tx).await?;
        for statement in [
            "INSERT INTO embeddings (bookmark_id, version, embedding, passage) \
             SELECT bookmark_id, version, embedding, passage FROM coming_vectors, vector_changes",
            "INSERT INTO tokens SELECT bookmark_id, tokens FROM coming_vectors",
            "DELETE FROM pending",
        ] {
            sqlx::query(statement).execute(&mut *tx).await?;
        }
        clear(&mut tx).await?;
        tx.commit().await?;
        Ok(true)
    }
}

/// Drops the coming vector of a bookmark, if there is one: it waits again.
pub(crate) async fn delete(tx: &mut Transaction<'_, Sqlite>, id: i64) -> Result<()> {
    sqlx::query("DELETE FROM coming_vectors WHERE bookmark_id = ?").bind(id).execute(&mut **tx).await?;
    Ok(())
}

/// Drops all that was coming.
pub(crate) async fn clear(tx: &mut Transaction<'_, Sqlite>) -> Result<()> {
    for statement in ["DELETE FROM coming_vectors", "DELETE FROM coming_space"] {
        sqlx::query(statement).execute(&mut **tx).await?;
    }
    Ok(())
}

async fn is_expected(tx: &mut Transaction<'_, Sqlite>, space: &VectorSpace) -> Result<bool> {
    Ok(self::space(&mut **tx).await?.as_ref() == Some(space))
}

async fn space(library: impl SqliteExecutor<'_>) -> Result<Option<VectorSpace>> {
    Ok(sqlx::query_as("SELECT model, recipe, dims FROM coming_space").fetch_optional(library).await?)
}
