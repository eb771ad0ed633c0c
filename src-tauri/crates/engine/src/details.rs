//! One bookmark at length.

use chrono::{DateTime, Utc};
use dogear_domain::{Bookmark, BookmarkId, LogEntry};
use dogear_retrieve::{Chosen, Listing};
use dogear_store::LogQuery;

use crate::{Library, ListRow, Result};

/// Others of its site that are told.
const OF_ITS_SITE: usize = 5;
/// Changes that are told.
const CHANGES: u32 = 50;

/// All that is known of a bookmark.
#[derive(Debug, Clone, PartialEq)]
pub struct Details {
    /// The bookmark.
    pub row: ListRow,
    /// Every place where its page is saved, the oldest first, this one among them.
    pub places: Vec<Bookmark>,
    /// What happened to it, the newest first.
    pub history: Vec<LogEntry>,
    /// When Dogear opened it, the newest first.
    pub opens: Vec<DateTime<Utc>>,
    /// Others of its site, the newest first, a few.
    pub of_its_site: Vec<ListRow>,
    /// Bookmarks of its site, this one among them; none for an address without a host.
    pub site_total: u32,
}

impl Library {
    /// All that is known of a bookmark; none when it is gone.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn details(&self, id: BookmarkId) -> Result<Option<Details>> {
        let Some(row) = self.rows(&[id]).await?.into_iter().next() else { return Ok(None) };
        let places = self.told_to_audience(self.store.bookmarks_and_places(&[id]).await?)?;
        let history = self.store.log(&LogQuery { bookmark: Some(id), limit: CHANGES, ..LogQuery::default() }).await?;
        let opened = self.store.opens().await?.into_iter().rev().filter(|(of, _)| *of == id);
        let opens = opened.map(|(_, at)| at).collect();
        let site = self.of_site(row.bookmark.site()).await?;
        let others: Vec<BookmarkId> = site.iter().copied().filter(|other| *other != id).take(OF_ITS_SITE).collect();
        let of_its_site = self.rows(&others).await?;
        let site_total = u32::try_from(site.len()).unwrap_or(u32::MAX);
        Ok(Some(Details { row, places, history, opens, of_its_site, site_total }))
    }

    /// The bookmarks of a site, the newest first.
    async fn of_site(&self, site: Option<String>) -> Result<Vec<BookmarkId>> {
        let Some(site) = site else { return Ok(Vec::new()) };
        let chosen = Chosen { sites: vec![site], ..Chosen::default() };
        let shelf = self.shelved().await?.shelf;
        Ok(shelf.listed(&Listing::of(&chosen)))
    }
}
