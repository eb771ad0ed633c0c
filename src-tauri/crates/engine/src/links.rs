//! Opening a bookmark: only http and https, and only what the library holds. What is to be started is said here; the
//! door that a person came in by starts it.

use dogear_domain::{BookmarkId, Browser, is_web};
use dogear_sources::{Launch, launches};

use crate::{EngineError, Library, Problem, Result};

/// How to show a page in the browser that its bookmark was read from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opening {
    /// The browser.
    pub browser: Browser,
    /// What to start: the first of these that is installed.
    pub launches: Vec<Launch>,
}

impl Library {
    /// The URLs of these bookmarks that may be opened in the browser.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn openable(&self, ids: &[BookmarkId]) -> Result<Vec<String>> {
        let bookmarks = self.store.bookmarks(ids).await?;
        Ok(bookmarks.into_iter().map(|bookmark| bookmark.url).filter(|url| is_web(url)).collect())
    }

    /// What shows the page of this bookmark in the browser and profile that it was read from.
    ///
    /// # Errors
    /// `NothingToOpen`, `NoProgram`, or when the library cannot be read.
    pub async fn opening(&self, id: BookmarkId) -> Result<Opening> {
        let bookmarks = self.store.bookmarks(&[id]).await?;
        let bookmark = bookmarks
            .into_iter()
            .find(|bookmark| is_web(&bookmark.url))
            .ok_or(EngineError::Problem(Problem::NothingToOpen))?;
        let sources = self.store.sources().await?;
        let source = sources.into_iter().map(|stored| stored.source).find(|source| source.id == bookmark.source);
        let source = source.ok_or(EngineError::Problem(Problem::NothingToOpen))?;
        let launches = launches(&source, &bookmark.url, &self.environment);
        if launches.is_empty() {
            return Err(EngineError::Problem(Problem::NoProgram { browser: source.label() }));
        }
        Ok(Opening { browser: source.browser, launches })
    }
}
