//! One bookmark at length.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Utc};
use dogear_domain::{Address, Bookmark, BookmarkId, LogEntry, page_of};
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

    /// A bookmark of the page with this address; none where it is not saved.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn of_address(&self, typed: &str) -> Result<Option<Bookmark>> {
        let pages = Address::typed(typed).map(|address| address.pages).unwrap_or_default();
        Ok(self.told_to_audience(self.store.bookmarks_of_pages(&pages).await?)?.into_iter().next())
    }

    /// What is nearest to a bookmark in meaning, the nearest first, with the cosine of both; none where it has no vector. Other
    /// places of its own page are left out.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn similar(&self, id: BookmarkId, limit: usize) -> Result<Option<Vec<(ListRow, f32)>>> {
        let own = self.store.bookmarks_and_places(&[id]).await?;
        let wanted = u32::try_from(limit.saturating_mul(2) + own.len()).unwrap_or(u32::MAX);
        let Some(near) = self.near(id, wanted).await? else { return Ok(None) };
        let cosines: HashMap<BookmarkId, f32> = near.iter().copied().collect();
        let ids: Vec<BookmarkId> = near.into_iter().map(|(id, _)| id).collect();
        let mut pages: HashSet<String> = own.iter().filter_map(|bookmark| page_of(&bookmark.url)).collect();
        let rows = self.rows(&ids).await?.into_iter();
        let others = rows.filter(|row| page_of(&row.bookmark.url).is_none_or(|page| pages.insert(page)));
        let told = others.filter_map(|row| Some((cosines.get(&row.bookmark.id).copied()?, row)));
        Ok(Some(told.map(|(cosine, row)| (row, cosine)).take(limit).collect()))
    }

    /// The bookmarks of a site, the newest first.
    async fn of_site(&self, site: Option<String>) -> Result<Vec<BookmarkId>> {
        let Some(site) = site else { return Ok(Vec::new()) };
        let chosen = Chosen { sites: vec![site], ..Chosen::default() };
        let shelf = self.shelved().await?.shelf;
        Ok(shelf.listed(&Listing::of(&chosen)))
    }
}
