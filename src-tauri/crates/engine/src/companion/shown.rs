//! What a companion shows of the library: what was typed, found; and where the page at hand is saved. As JSON it is what
//! `companion/PROTOCOL.md` says of `results` and `page`.

use chrono::{DateTime, SecondsFormat, Utc};
use dogear_domain::{Bookmark, SearchMode, page_of, site_of};
use serde::Serialize;

use super::Companions;
use crate::{Result, SearchRequest};

/// More results than this nobody looks through.
const MOST_RESULTS: usize = 50;
/// Characters of a title that are shown.
const LONGEST_TITLE: usize = 2_000;
/// Bytes of the longest address that is shown. Half an address leads elsewhere.
const LONGEST_URL: usize = 8_000;
/// Other pages of the same title that are worth telling.
const MOST_ALIKE: usize = 3;
/// Hits among which they are looked for.
const LOOKED_THROUGH: usize = 10;

/// A bookmark as a companion shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Shown {
    /// The page's own where the bookmark has none.
    pub title: String,
    /// Empty where it is too long to be shown.
    pub url: String,
    /// The names of the folders around it, the outermost first.
    pub folder: Vec<String>,
    /// The site, where it has one.
    pub site: Option<String>,
    /// As people call the browser.
    pub browser: String,
    /// RFC 3339, in UTC.
    pub added_at: Option<String>,
}

/// What fits what was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Found {
    /// The best first.
    pub hits: Vec<Shown>,
    /// Whether any of them fits.
    pub confident: bool,
}

/// Where a page is saved, and what is nearly the same.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct SavedPage {
    /// The page itself, in every place, the oldest first.
    pub saved: Vec<Shown>,
    /// Other pages of the same title.
    pub alike: Vec<Shown>,
}

impl Companions {
    /// Which bookmarks fit what was typed: by words, and by meaning where a model is loaded.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn found(&self, typed: &str, limit: usize) -> Result<Found> {
        let request = SearchRequest::new(typed, limit.clamp(1, MOST_RESULTS));
        let outcome = self.library.search(request).await?.outcome;
        let hits = outcome.hits.iter().map(|hit| (&hit.bookmark).into()).collect();
        Ok(Found { hits, confident: outcome.confident })
    }

    /// Where this page is saved, and other pages of this title.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn saved_page(&self, url: &str, title: &str) -> Result<SavedPage> {
        let page = page_of(url);
        let mut saved = match &page {
            Some(page) => self.library.store.bookmarks_of_pages(std::slice::from_ref(page)).await?,
            None => Vec::new(),
        };
        saved.sort_by_key(|bookmark| bookmark.added_at);
        let alike = if title.trim().is_empty() { Vec::new() } else { self.titled(title).await? };
        let others = alike.iter().filter(|bookmark| page_of(&bookmark.url) != page).take(MOST_ALIKE);
        Ok(SavedPage { saved: saved.iter().map(Shown::from).collect(), alike: others.map(Shown::from).collect() })
    }

    /// Bookmarks of this title, among those that it finds.
    async fn titled(&self, title: &str) -> Result<Vec<Bookmark>> {
        let request = SearchRequest { mode: SearchMode::Words, ..SearchRequest::new(title, LOOKED_THROUGH) };
        let hits = self.library.search(request).await?.outcome.hits.into_iter();
        let is_titled = |bookmark: &Bookmark| bookmark.title.trim().eq_ignore_ascii_case(title.trim());
        Ok(hits.map(|hit| hit.bookmark).filter(is_titled).collect())
    }
}

impl From<&Bookmark> for Shown {
    fn from(bookmark: &Bookmark) -> Self {
        let moment = |at: DateTime<Utc>| at.to_rfc3339_opts(SecondsFormat::Secs, true);
        Self {
            title: bookmark.display_title().chars().take(LONGEST_TITLE).collect(),
            url: Some(&bookmark.url).filter(|url| url.len() <= LONGEST_URL).cloned().unwrap_or_default(),
            folder: bookmark.folder.0.iter().map(|name| name.to_string()).collect(),
            site: site_of(&bookmark.url),
            browser: bookmark.browser.name().to_owned(),
            added_at: bookmark.added_at.map(moment),
        }
    }
}
