//! Opening a bookmark: only http and https, and only what the library holds.

use dogear_domain::{BookmarkId, is_web};

use crate::{Engine, Result};

impl Engine {
    /// The URLs of these bookmarks that may be opened in the browser.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn openable(&self, ids: &[BookmarkId]) -> Result<Vec<String>> {
        let bookmarks = self.store().bookmarks(ids).await?;
        Ok(bookmarks.into_iter().map(|bookmark| bookmark.url).filter(|url| is_web(url)).collect())
    }

    /// Those of these bookmarks that the library still has.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn existing(&self, ids: &[BookmarkId]) -> Result<Vec<BookmarkId>> {
        Ok(self.store().bookmarks(ids).await?.into_iter().map(|bookmark| bookmark.id).collect())
    }
}
