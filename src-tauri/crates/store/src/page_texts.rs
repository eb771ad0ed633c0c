//! Tables `texts` and `page_texts`: what pages said when they were read. Each text is there once, however many pages say it,
//! and its passages with it (see [`passages`](crate::passages)); a text that no page says any more goes, and they do too.
//!
//! In: texts as a reader made them. Out: the same texts. Never: reading a page, judging what it says.

use chrono::{DateTime, Utc};
use dogear_domain::{PageText, TextOrigin};
use sha2::{Digest, Sha256};
use sqlx::{FromRow, Sqlite, Transaction};

use crate::{Result, Store, StoreError, passages};

mod packed;

pub(crate) use packed::unpacked;

/// Texts, and passages of them, per statement of a query.
const PAGES_AT_ONCE: usize = 500;

/// What is kept of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptText {
    /// What it said.
    pub text: PageText,
    /// How that came here.
    pub origin: TextOrigin,
    /// When it was read.
    pub read_at: DateTime<Utc>,
}

/// Which texts are to be forgotten.
#[derive(Debug, Clone, Copy)]
pub enum Forgotten<'a> {
    /// All.
    All,
    /// Those of these pages.
    Pages(&'a [String]),
    /// Those that came in one way.
    From(TextOrigin),
    /// Those of pages that no bookmark names any more.
    Unsaved,
}

impl Store {
    /// Keeps what a page (see [`page_of`](dogear_domain::page_of)) said at `read_at` instead of what it said before, and tells
    /// whether its text is another. From here on the page is found by the words of it.
    ///
    /// # Errors
    /// When the library cannot be written, or a text has 4 GB or more; nothing has changed then.
    pub async fn keep_page_text(
        &self,
        page: &str,
        text: &PageText,
        (origin, read_at): (TextOrigin, DateTime<Utc>),
    ) -> Result<bool> {
        let digest = Sha256::digest(&text.text).to_vec();
        let mut tx = self.begin().await?;
        let before: Option<i64> = sqlx::query_scalar("SELECT text_id FROM page_texts WHERE page = ?")
            .bind(page)
            .fetch_optional(&mut *tx)
            .await?;
        let text_id = match known(&mut tx, &digest).await? {
            Some(known) => known,
            None => add(&mut tx, &digest, &text.text).await?,
        };
        sqlx::query("INSERT OR REPLACE INTO page_texts VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .bind(page)
            .bind(text_id)
            .bind(origin.slug())
            .bind(read_at.timestamp_millis())
            .bind(&text.title)
            .bind(&text.description)
            .bind(&text.author)
            .bind(text.published.map(|day| day.to_string()))
            .bind(&text.language)
            .bind(&text.canonical)
            .execute(&mut *tx)
            .await?;
        let is_another = before != Some(text_id);
        if is_another && before.is_some() {
            remove_unsaid(&mut tx).await?;
        }
        tx.commit().await?;
        Ok(is_another)
    }

    /// What is kept of a page; none if nothing is.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn page_text(&self, page: &str) -> Result<Option<KeptText>> {
        let row: Option<Row> = sqlx::query_as(
            "SELECT body, origin, read_at, title, description, author, published, language, canonical \
             FROM page_texts JOIN texts ON id = text_id WHERE page = ?",
        )
        .bind(page)
        .fetch_optional(self.readers())
        .await?;
        Ok(row.and_then(Row::kept))
    }

    /// Forgets what pages said, with everything made of it; gives how many pages.
    ///
    /// # Errors
    /// When the library cannot be written; nothing has changed then.
    pub async fn forget_page_texts(&self, which: Forgotten<'_>) -> Result<u64> {
        let mut tx = self.begin().await?;
        let mut forgotten = 0;
        match which {
            Forgotten::All => {
                forgotten += sqlx::query("DELETE FROM page_texts").execute(&mut *tx).await?.rows_affected();
            }
            Forgotten::Pages(pages) => {
                for pages in pages.chunks(PAGES_AT_ONCE) {
                    forgotten += sqlx::query("DELETE FROM page_texts WHERE page IN (SELECT value FROM json_each(?))")
                        .bind(serde_json::to_string(pages)?)
                        .execute(&mut *tx)
                        .await?
                        .rows_affected();
                }
            }
            Forgotten::From(origin) => {
                let delete = sqlx::query("DELETE FROM page_texts WHERE origin = ?").bind(origin.slug());
                forgotten += delete.execute(&mut *tx).await?.rows_affected();
            }
            Forgotten::Unsaved => forgotten += remove_unsaved(&mut tx).await?,
        }
        if forgotten > 0 {
            remove_unsaid(&mut tx).await?;
        }
        tx.commit().await?;
        Ok(forgotten)
    }
}

/// Forgets what is kept of pages that no bookmark names any more, where anything is kept at all.
pub(crate) async fn forget_unsaved(tx: &mut Transaction<'_, Sqlite>) -> Result<()> {
    if remove_unsaved(tx).await? > 0 {
        remove_unsaid(tx).await?;
    }
    Ok(())
}

async fn remove_unsaved(tx: &mut Transaction<'_, Sqlite>) -> Result<u64> {
    // Looked up text by text: the pages of all bookmarks are many more, and this is done with every change of a source.
    let delete = sqlx::query(
        "DELETE FROM page_texts WHERE NOT EXISTS (SELECT 1 FROM bookmarks WHERE bookmarks.page = page_texts.page)",
    );
    Ok(delete.execute(&mut **tx).await?.rows_affected())
}

/// The texts behind `after`, in the order of their numbers, at most so many; a damaged one is left out.
pub(crate) async fn texts_after(
    tx: &mut Transaction<'_, Sqlite>,
    after: i64,
    limit: u32,
) -> Result<Vec<(i64, Option<String>)>> {
    let rows: Vec<(i64, Vec<u8>)> = sqlx::query_as("SELECT id, body FROM texts WHERE id > ? ORDER BY id LIMIT ?")
        .bind(after)
        .bind(limit)
        .fetch_all(&mut **tx)
        .await?;
    Ok(rows.into_iter().map(|(id, body)| (id, unpacked(&body))).collect())
}

async fn known(tx: &mut Transaction<'_, Sqlite>, digest: &[u8]) -> Result<Option<i64>> {
    let id = sqlx::query_scalar("SELECT id FROM texts WHERE digest = ?").bind(digest);
    Ok(id.fetch_optional(&mut **tx).await?)
}

async fn add(tx: &mut Transaction<'_, Sqlite>, digest: &[u8], text: &str) -> Result<i64> {
    let body = packed::packed(text).map_err(|error| StoreError::Sql(sqlx::Error::Io(error)))?;
    let id: i64 = sqlx::query_scalar("INSERT INTO texts (digest, body) VALUES (?, ?) RETURNING id")
        .bind(digest)
        .bind(body)
        .fetch_one(&mut **tx)
        .await?;
    passages::add(tx, id, text).await?;
    Ok(id)
}

/// Removes the texts that no page says any more, and their passages.
async fn remove_unsaid(tx: &mut Transaction<'_, Sqlite>) -> Result<()> {
    let unsaid: Vec<i64> = sqlx::query_scalar("SELECT id FROM texts WHERE id NOT IN (SELECT text_id FROM page_texts)")
        .fetch_all(&mut **tx)
        .await?;
    for id in unsaid {
        passages::remove(tx, id).await?;
        sqlx::query("DELETE FROM texts WHERE id = ?").bind(id).execute(&mut **tx).await?;
    }
    Ok(())
}

#[derive(FromRow)]
struct Row {
    body: Vec<u8>,
    origin: String,
    read_at: i64,
    title: String,
    description: String,
    author: String,
    /// 2026-03-31.
    published: Option<String>,
    language: String,
    canonical: String,
}

impl Row {
    /// None where what is there cannot be read: it can be had from the site again.
    fn kept(self) -> Option<KeptText> {
        let Self { body, title, description, author, language, canonical, .. } = self;
        let published = self.published.and_then(|day| day.parse().ok());
        let text = PageText { text: unpacked(&body)?, title, description, author, published, language, canonical };
        let read_at = DateTime::from_timestamp_millis(self.read_at)?;
        Some(KeptText { text, origin: TextOrigin::from_slug(&self.origin)?, read_at })
    }
}
