//! Tables `passage_words`, `passage_vectors` and `passages_pending`: what pages say, in stretches that are short enough to be
//! found (see [`passages_of`]). They come with their text and go with it; vectors come later, after those of all bookmarks.
//!
//! In: texts, and what a model makes of their passages. Searching them is in [`search`]; what is held of them in memory is
//! in [`held`].

use std::sync::Arc;

use dogear_domain::{CUT_VERSION, MOST_PASSAGES, passages_of, words::WORDS_VERSION};
use sqlx::{QueryBuilder, Sqlite, Transaction};
use tokio::sync::RwLock;

use crate::{
    Result, Store, StoreError, VectorSpace,
    page_texts::{texts_after, unpacked},
    vectors::space,
    words::split_up,
};

mod coarse;
mod held;
mod search;

pub use held::NearPassage;
pub(crate) use held::PassageCodes;
pub use search::{Holding, PassageQuery, ReadPassage, TextOf};

/// So many passages of a text have vectors, from its beginning: what stands behind them is found by its words alone.
pub const MOST_WITH_VECTORS: usize = 30;

/// Rows written by one statement.
const ROWS: usize = 200;
/// Texts read at a time where all are.
const TEXTS: u32 = 100;

/// The vectors of passages in memory, once they are asked to be there.
pub(crate) type HeldPassages = Arc<RwLock<Option<PassageCodes>>>;

/// A text that waits for the vectors of its passages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PendingText {
    /// Its number.
    pub id: i64,
    /// The passages that are to have vectors, in their order.
    pub passages: Vec<String>,
}

/// How it stands with the passages of what pages say.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PassageSizes {
    /// Texts that are kept.
    pub texts: u32,
    /// Those that wait for their vectors.
    pub pending: u32,
}

impl Store {
    /// How many texts there are, and how many of them cannot be found by meaning yet.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn passage_sizes(&self) -> Result<PassageSizes> {
        let (texts, pending) =
            sqlx::query_as("SELECT (SELECT count(*) FROM texts), (SELECT count(*) FROM passages_pending)")
                .fetch_one(self.readers())
                .await?;
        Ok(PassageSizes { texts, pending })
    }

    /// The next texts without vectors, `except` these: those of the newest bookmarks first, at most so many.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn pending_texts(&self, limit: u32, except: &[i64]) -> Result<Vec<PendingText>> {
        let rows: Vec<(i64, Vec<u8>)> = sqlx::query_as(
            "SELECT t.id, t.body FROM passages_pending AS p JOIN texts AS t ON t.id = p.text_id \
             WHERE t.id NOT IN (SELECT value FROM json_each(?)) \
             ORDER BY (SELECT max(b.id) FROM page_texts AS s JOIN bookmarks AS b ON b.page = s.page \
                       WHERE s.text_id = t.id) DESC NULLS LAST, t.id DESC LIMIT ?",
        )
        .bind(serde_json::to_string(except)?)
        .bind(limit)
        .fetch_all(self.readers())
        .await?;
        let cut = |(id, body): (i64, Vec<u8>)| {
            let text = unpacked(&body).unwrap_or_default();
            let said = passages_of(&text).into_iter().take(MOST_WITH_VECTORS);
            PendingText { id, passages: said.filter_map(|range| text.get(range)).map(str::to_owned).collect() }
        };
        Ok(rows.into_iter().map(cut).collect())
    }

    /// Stores the vectors of passages, each L2-normalised and as wide as the space, for texts that still wait for them. Tells
    /// whether the space is still the library's: nothing is stored once another model answers.
    ///
    /// # Errors
    /// `WrongWidth`, or when the library cannot be written.
    pub async fn save_passages(&self, space: &VectorSpace, texts: &[(i64, Vec<Vec<f32>>)]) -> Result<bool> {
        let expected = space.dims as usize;
        if let Some(wrong) = texts.iter().flat_map(|(_, vectors)| vectors).find(|vector| vector.len() != expected) {
            return Err(StoreError::WrongWidth { expected, found: wrong.len() });
        }
        let mut tx = self.begin().await?;
        if self::space(&mut *tx).await?.as_ref() != Some(space) {
            return Ok(false);
        }
        let version = next_version(&mut tx).await?;
        for (id, vectors) in texts {
            let waited = sqlx::query("DELETE FROM passages_pending WHERE text_id = ?").bind(id).execute(&mut *tx);
            if waited.await?.rows_affected() == 0 {
                continue;
            }
            let blob: Vec<u8> = vectors.iter().flat_map(|vector| coarse::coarse(vector)).collect();
            sqlx::query("INSERT OR REPLACE INTO passage_vectors VALUES (?, ?, ?)")
                .bind(id)
                .bind(version)
                .bind(blob)
                .execute(&mut *tx)
                .await?;
        }
        tx.commit().await?;
        Ok(true)
    }

    /// Makes words, and what waits for vectors, again if other rules cut the texts or parted their words.
    pub(crate) async fn bring_passages_up_to_date(&self) -> Result<()> {
        let made: (u32, u32) = sqlx::query_as("SELECT cut, words FROM passage_rules").fetch_one(self.readers()).await?;
        if made == (CUT_VERSION, WORDS_VERSION) {
            return Ok(());
        }
        let mut tx = self.begin().await?;
        make_words(&mut tx).await?;
        if made.0 != CUT_VERSION {
            clear_vectors(&mut tx).await?;
        }
        sqlx::query("UPDATE passage_rules SET cut = ?, words = ?")
            .bind(CUT_VERSION)
            .bind(WORDS_VERSION)
            .execute(&mut *tx)
            .await?;
        tx.commit().await?;
        Ok(())
    }
}

/// The number of a passage.
pub(crate) fn passage_id(text: i64, ordinal: i64) -> i64 {
    text.saturating_mul(MOST) + ordinal
}

/// Text and place of the passage of a number.
pub(crate) fn place_of(passage: i64) -> (i64, usize) {
    (passage.div_euclid(MOST), usize::try_from(passage.rem_euclid(MOST)).unwrap_or_default())
}

/// Passages of one text, as a number of the library.
const MOST: i64 = MOST_PASSAGES.cast_signed() as i64;

/// Adds the passages of a new text: found by their words from here on, by meaning later.
pub(crate) async fn add(tx: &mut Transaction<'_, Sqlite>, id: i64, text: &str) -> Result<()> {
    add_words(tx, id, text).await?;
    sqlx::query("INSERT INTO passages_pending VALUES (?)").bind(id).execute(&mut **tx).await?;
    Ok(())
}

/// Removes the passages of a text.
pub(crate) async fn remove(tx: &mut Transaction<'_, Sqlite>, id: i64) -> Result<()> {
    sqlx::query("DELETE FROM passage_words WHERE rowid BETWEEN ? AND ?")
        .bind(passage_id(id, 0))
        .bind(passage_id(id, MOST - 1))
        .execute(&mut **tx)
        .await?;
    let version = next_version(tx).await?;
    sqlx::query("UPDATE passage_vectors SET vectors = NULL, version = ? WHERE text_id = ?")
        .bind(version)
        .bind(id)
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// Makes the words of all passages again.
pub(crate) async fn make_words(tx: &mut Transaction<'_, Sqlite>) -> Result<()> {
    sqlx::query("INSERT INTO passage_words (passage_words) VALUES ('delete-all')").execute(&mut **tx).await?;
    let mut after = 0;
    loop {
        let texts = texts_after(tx, after, TEXTS).await?;
        let Some((last, _)) = texts.last() else { return Ok(()) };
        after = *last;
        for (id, text) in &texts {
            add_words(tx, *id, text.as_deref().unwrap_or_default()).await?;
        }
    }
}

/// Drops the vectors of all passages, which wait for others.
pub(crate) async fn clear_vectors(tx: &mut Transaction<'_, Sqlite>) -> Result<()> {
    next_version(tx).await?;
    for statement in [
        "DELETE FROM passage_vectors",
        "UPDATE passage_changes SET since = version",
        "INSERT OR IGNORE INTO passages_pending SELECT id FROM texts",
    ] {
        sqlx::query(statement).execute(&mut **tx).await?;
    }
    Ok(())
}

async fn add_words(tx: &mut Transaction<'_, Sqlite>, id: i64, text: &str) -> Result<()> {
    let said: Vec<&str> = passages_of(text).into_iter().filter_map(|range| text.get(range)).collect();
    let numbered: Vec<(i64, &str)> = (passage_id(id, 0)..).zip(said).collect();
    for rows in numbered.chunks(ROWS) {
        let mut sql = QueryBuilder::<Sqlite>::new("INSERT INTO passage_words (rowid, words) ");
        sql.push_values(rows, |mut row, (passage, said)| {
            row.push_bind(*passage).push_bind(split_up(said));
        });
        sql.build().execute(&mut **tx).await?;
    }
    Ok(())
}

/// The number of the next change; what it changes is read by processes that hold the vectors in memory.
async fn next_version(tx: &mut Transaction<'_, Sqlite>) -> Result<i64> {
    let version = sqlx::query_scalar("UPDATE passage_changes SET version = version + 1 RETURNING version");
    Ok(version.fetch_one(&mut **tx).await?)
}
