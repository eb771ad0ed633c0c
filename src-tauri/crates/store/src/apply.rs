//! Writing a change set: rows, full text and embedding jobs in one transaction. Searchable by words when it returns.

use dogear_domain::{BookmarkId, ChangeSet, SnapshotBookmark, SourceId};
use sqlx::{Sqlite, Transaction};

use crate::{
    Result, Store, StoreError, bookmarks,
    library::bump_generation,
    places::Places,
    vectors,
    words::{self, WordsRow},
};

impl Store {
    /// Makes the library equal to the snapshot that the change set was computed from, and gives the bookmarks that
    /// now wait for a vector.
    ///
    /// # Errors
    /// When the library cannot be written; nothing has changed then.
    pub async fn apply(&self, source: &SourceId, changes: &ChangeSet) -> Result<Vec<BookmarkId>> {
        if changes.is_empty() {
            return Ok(Vec::new());
        }
        let mut pending = Vec::new();
        let mut tx = self.begin().await?;
        let source_id: i64 =
            sqlx::query_scalar("SELECT id FROM sources WHERE name = ?").bind(&source.0).fetch_one(&mut *tx).await?;
        let mut places = Places::default();
        for id in &changes.removed {
            remove(&mut tx, *id).await?;
        }
        // A key may pass from one bookmark to another within a change set; removing first keeps it unique.
        for update in &changes.updated {
            if change(&mut tx, &mut places, (update.id, &update.now)).await? {
                pending.push(update.id);
            }
        }
        for bookmark in &changes.added {
            pending.push(add(&mut tx, &mut places, (source_id, bookmark)).await?);
        }
        bump_generation(&mut tx).await?;
        tx.commit().await?;
        Ok(pending)
    }
}

async fn add(
    tx: &mut Transaction<'_, Sqlite>,
    places: &mut Places,
    (source_id, new): (i64, &SnapshotBookmark),
) -> Result<BookmarkId> {
    let folder_id = places.folder(tx, &new.folder).await?;
    let site_id = places.site(tx, &new.url).await?;
    let id = sqlx::query(
        "INSERT INTO bookmarks (source_id, key, title, url, folder_id, site_id, added_at, tags, note) \
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
    )
    .bind(source_id)
    .bind(&new.key.0)
    .bind(&new.title)
    .bind(&new.url)
    .bind(folder_id)
    .bind(site_id)
    .bind(new.added_at.map(|at| at.timestamp_millis()))
    .bind(serde_json::to_string(&new.tags)?)
    .bind(&new.note)
    .execute(&mut **tx)
    .await?
    .last_insert_rowid();
    words::insert(tx, words_row(id, new)).await?;
    sqlx::query("INSERT INTO pending VALUES (?)").bind(id).execute(&mut **tx).await?;
    let id = u32::try_from(id).map_err(|error| StoreError::Sql(sqlx::Error::Decode(error.into())))?;
    Ok(BookmarkId(id))
}

/// Updates one bookmark and says whether its passage, and so its vector, has changed.
async fn change(
    tx: &mut Transaction<'_, Sqlite>,
    places: &mut Places,
    (bookmark_id, now): (BookmarkId, &SnapshotBookmark),
) -> Result<bool> {
    let id = i64::from(bookmark_id.0);
    let Some(before) = bookmarks::by_id(tx, bookmark_id).await? else { return Ok(false) };
    let added_at = now.added_at.map(|at| at.timestamp_millis());
    let folder_id = places.folder(tx, &now.folder).await?;
    let site_id = places.site(tx, &now.url).await?;
    sqlx::query(
        "UPDATE bookmarks SET title = ?, url = ?, folder_id = ?, site_id = ?, added_at = ?, tags = ?, note = ? WHERE id = ?",
    )
    .bind(&now.title)
    .bind(&now.url)
    .bind(folder_id)
    .bind(site_id)
    .bind(added_at)
    .bind(serde_json::to_string(&now.tags)?)
    .bind(&now.note)
    .bind(id)
    .execute(&mut **tx)
    .await?;
    words::delete(tx, id).await?;
    words::insert(tx, words_row(id, now)).await?;
    if (&before.title, &before.url, &before.folder) == (&now.title, &now.url, &now.folder) {
        vectors::set_date(tx, id, added_at).await?;
        return Ok(false);
    }
    vectors::delete(tx, id).await?;
    sqlx::query("INSERT OR IGNORE INTO pending VALUES (?)").bind(id).execute(&mut **tx).await?;
    Ok(true)
}

/// Removes a bookmark and everything derived from it.
pub(crate) async fn remove(tx: &mut Transaction<'_, Sqlite>, id: BookmarkId) -> Result<()> {
    let id = i64::from(id.0);
    words::delete(tx, id).await?;
    vectors::delete(tx, id).await?;
    sqlx::query("DELETE FROM bookmarks WHERE id = ?").bind(id).execute(&mut **tx).await?;
    Ok(())
}

fn words_row(id: i64, bookmark: &SnapshotBookmark) -> WordsRow<'_> {
    WordsRow {
        id,
        title: &bookmark.title,
        url: &bookmark.url,
        folder: &bookmark.folder,
        tags: &bookmark.tags,
        note: &bookmark.note,
    }
}
