//! Table `word_changes`: what a process that holds the words of all bookmarks has to read again.

use dogear_domain::{Bookmark, BookmarkId};

use crate::{Result, Store, bookmarks};

/// Older entries are dropped beyond this many.
const MOST_ENTRIES: i64 = 10_000;

/// Up to where bookmarks have been read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Progress {
    /// The last bookmark by its id.
    pub last: i64,
    /// The last change of an earlier one.
    pub change: i64,
}

impl Store {
    /// Where the library stands. Equal values mean that nothing has changed.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn progress(&self) -> Result<Progress> {
        let (last, change) = sqlx::query_as(
            "SELECT (SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'bookmarks'), \
             (SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'word_changes')",
        )
        .fetch_one(self.readers())
        .await?;
        Ok(Progress { last, change })
    }

    /// Bookmarks that have changed or gone since, each once; none if that is too long ago to say.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn changed_since(&self, since: Progress) -> Result<Option<Vec<BookmarkId>>> {
        let (oldest, ids): (Option<i64>, String) = sqlx::query_as(
            "SELECT (SELECT min(id) FROM word_changes), \
             (SELECT json_group_array(DISTINCT bookmark_id) FROM word_changes WHERE id > ?)",
        )
        .bind(since.change)
        .fetch_one(self.readers())
        .await?;
        if oldest.is_some_and(|oldest| oldest > since.change + 1) {
            return Ok(None);
        }
        let ids: Vec<u32> = serde_json::from_str(&ids)?;
        Ok(Some(ids.into_iter().map(BookmarkId).collect()))
    }

    /// The next bookmarks in the order of their ids; none after the last.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn bookmarks_after(&self, id: i64) -> Result<Vec<Bookmark>> {
        let mut tx = self.readers().begin().await?;
        bookmarks::page_after(&mut tx, id).await
    }

    /// Entries that nobody is likely to need any more.
    pub(crate) async fn forget_old_changes(&self) -> Result<()> {
        sqlx::query("DELETE FROM word_changes WHERE id <= (SELECT max(id) FROM word_changes) - ?")
            .bind(MOST_ENTRIES)
            .execute(self.writer())
            .await?;
        Ok(())
    }
}
