//! What a model has read before: vectors of the same text, of another bookmark or of this one before it was renamed or moved. Column
//! `passage` of `embeddings` names the text that a vector is of; table `former_vectors` keeps those of what bookmarks were before.
//!
//! In: bookmarks that wait. Out: for each the vectors, if its text was read. Nothing here outlives the bookmark that it is of.

use std::collections::HashMap;

use dogear_domain::{Bookmark, Passage};
use sha2::{Digest, Sha256};
use sqlx::{Row, Sqlite, Transaction};

use crate::{
    BookmarkVectors, Result, Store, VectorSpace,
    quantised::{numbers, parts},
    tokens::unpacked,
};

/// So many former vectors are kept, some 1.3 KB each: a large folder that is renamed and named back.
const FORMER: u32 = 20_000;

impl Store {
    /// For each of these bookmarks, in their order, what a model of this space made of the same text. `token_dims`: the width of
    /// its tokens.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn read_before(
        &self,
        (space, token_dims): (&VectorSpace, usize),
        bookmarks: &[Bookmark],
    ) -> Result<Vec<Option<BookmarkVectors>>> {
        let texts: Vec<i64> = bookmarks.iter().map(text_of).collect();
        if self.vector_space().await?.as_ref() != Some(space) {
            return Ok(vec![None; bookmarks.len()]);
        }
        let rows = sqlx::query(
            "SELECT j.value, e.embedding, t.tokens FROM json_each(?1) AS j JOIN embeddings AS e ON e.bookmark_id = \
             (SELECT bookmark_id FROM embeddings WHERE passage = j.value AND embedding IS NOT NULL LIMIT 1) \
             JOIN tokens AS t ON t.bookmark_id = e.bookmark_id \
             UNION ALL SELECT j.value, f.embedding, f.tokens FROM json_each(?1) AS j JOIN former_vectors AS f ON f.id = \
             (SELECT max(id) FROM former_vectors WHERE passage = j.value)",
        )
        .bind(serde_json::to_string(&texts)?)
        .fetch_all(self.readers())
        .await?;
        let mut known: HashMap<i64, BookmarkVectors> = HashMap::new();
        for row in rows {
            if let Some((scale, bytes)) = parts(row.try_get(1)?, space.dims as usize) {
                let (whole, tokens) = (numbers(scale, bytes), unpacked(row.try_get(2)?, token_dims));
                known.insert(row.try_get(0)?, BookmarkVectors { whole, tokens, token_dims });
            }
        }
        Ok(texts.iter().map(|text| known.get(text).cloned()).collect())
    }
}

/// Stands for the text that a bookmark's vectors are made of: equal for equal ones.
pub(crate) fn text_of(bookmark: &Bookmark) -> i64 {
    let Passage { title, text } = Passage::of(&bookmark.title, &bookmark.folder, &bookmark.url);
    let digest = Sha256::new().chain_update(title).chain_update([0]).chain_update(text).finalize();
    let first = digest.first_chunk().copied().unwrap_or_default();
    i64::from_le_bytes(first)
}

/// Keeps the vectors of a bookmark that is about to change, if a model has read it.
pub(crate) async fn set_aside(tx: &mut Transaction<'_, Sqlite>, before: &Bookmark) -> Result<()> {
    let kept = sqlx::query(
        "INSERT INTO former_vectors (bookmark_id, passage, embedding, tokens) \
         SELECT e.bookmark_id, ?, e.embedding, t.tokens FROM embeddings AS e JOIN tokens AS t USING (bookmark_id) \
         WHERE e.bookmark_id = ? AND e.embedding IS NOT NULL AND NOT e.is_first",
    )
    .bind(text_of(before))
    .bind(before.id.0)
    .execute(&mut **tx)
    .await?;
    if kept.rows_affected() > 0 {
        sqlx::query("DELETE FROM former_vectors WHERE id <= (SELECT max(id) FROM former_vectors) - ?")
            .bind(FORMER)
            .execute(&mut **tx)
            .await?;
    }
    Ok(())
}

/// Drops what bookmarks were before: it is of another model.
pub(crate) async fn clear(tx: &mut Transaction<'_, Sqlite>) -> Result<()> {
    sqlx::query("DELETE FROM former_vectors").execute(&mut **tx).await?;
    Ok(())
}
