//! What a browser shows of a saved page, told by its companion: whether it is wanted, and how it is kept.
//!
//! In: an address, and the page as the browser shows it. Out: the same text as of a page that Dogear asked for, by the same
//! rules for what is left out and private. Never: asking a site. That the person lets this browser tell is asked and kept in
//! the browser; without it, nothing comes here.

use chrono::TimeDelta;
use dogear_domain::{SourceId, TextOrigin, page_of};
use dogear_pages::{Page, Reading, Reason};
use dogear_store::{DuePage, FORGOTTEN, PageVisit};

use super::{
    PageSettings, Pages,
    choice::{Allowed, Choice},
};
use crate::{Result, clock};

/// What was read no longer ago is not read again.
const LATELY: TimeDelta = TimeDelta::days(1);

impl Pages {
    /// Whether the text of a page that is open in the browser of `source` is wanted: its place in this browser is chosen by
    /// the person's wish there, no place of it is left out or private, it was not forgotten, and not read lately. None where
    /// no such page is saved (yet).
    ///
    /// # Errors
    /// When the settings or the library cannot be read.
    pub async fn wants(&self, source: &SourceId, url: &str) -> Result<Option<bool>> {
        match self.saved_page(url).await? {
            Some(page) => Ok(Some(self.is_wanted(source, &page).await?)),
            None => Ok(None),
        }
    }

    /// Keeps what a page says that the browser of `source` shows as `html`, where it is wanted; from then on it is found by
    /// its words. Gives whether a text is kept: of a place to sign in, for one, none is.
    ///
    /// # Errors
    /// When the settings or the library cannot be read or written, or the program that reads pages cannot be started.
    pub async fn keep_shown(&self, source: &SourceId, url: &str, html: String) -> Result<bool> {
        let Some(page) = self.saved_page(url).await? else { return Ok(false) };
        if !self.is_wanted(source, &page).await? {
            return Ok(false);
        }
        let content_type = Some("text/html; charset=utf-8".to_owned());
        let shown = Page { body: html.into_bytes(), content_type, url: url.to_owned(), is_shown: true };
        let text = match self.shared.reader.read(shown).await {
            Reading::Text(text) => text,
            Reading::Nothing(Reason::NoReader) => return Err(Self::no_reader()),
            Reading::Nothing(_) | Reading::Elsewhere(_) => return Ok(false),
        };
        // It may have been left out or removed while it was read.
        let Some(page) = self.saved_page(url).await? else { return Ok(false) };
        if !self.is_wanted(source, &page).await? {
            return Ok(false);
        }
        if self.store().keep_page_text(&page.page, &text, (TextOrigin::Companion, clock::now())).await? {
            self.shared.texts.notify_one();
        }
        self.no_longer_put_off(&page).await?;
        self.shared.other.send_replace(());
        Ok(true)
    }

    async fn saved_page(&self, url: &str) -> Result<Option<DuePage>> {
        match page_of(url) {
            Some(page) => Ok(self.store().page_to_ask(&page).await?),
            None => Ok(None),
        }
    }

    async fn is_wanted(&self, source: &SourceId, page: &DuePage) -> Result<bool> {
        let settings = self.settings_in_file()?;
        let of_browser = PageSettings { sources: vec![source.0.clone()], ..settings.pages };
        let places = self.store().page_places().await?;
        if Choice::new(&of_browser, &settings.private_folders, &places).of_page(page) != Allowed::Yes {
            return Ok(false);
        }
        let visit = self.store().visit(&page.page).await?;
        if visit.is_some_and(|visit| visit.reason == FORGOTTEN) {
            return Ok(false);
        }
        let kept = self.store().page_text(&page.page).await?;
        Ok(kept.is_none_or(|kept| clock::now() - kept.read_at > LATELY))
    }

    /// A page that its site was asked for in vain has a text now.
    async fn no_longer_put_off(&self, page: &DuePage) -> Result<()> {
        match self.store().visit(&page.page).await? {
            Some(visit) if visit.next_at.is_some() => {
                Ok(self.store().save_visit(&PageVisit { next_at: None, ..visit }).await?)
            }
            _ => Ok(()),
        }
    }
}
