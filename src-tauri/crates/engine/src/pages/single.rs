//! Reading one page because the person asks for it now, while others are read or none are.

use dogear_domain::{BookmarkId, page_of};
use dogear_pages::Reason;

use super::{
    Pages, ShownPage,
    choice::{Allowed, Choice},
    round::request,
    turn::Turn,
};
use crate::{EngineError, Problem, Result};

impl Pages {
    /// Asks for the page of a bookmark, whether it is chosen or not, unless it is left out or private; gives what is known of
    /// it then, and none where there is no such bookmark. A page without an address of the web is not asked for.
    ///
    /// # Errors
    /// `PagesOff`, `PagesBusy`, `PageLeftOut`, or when the settings or the library cannot be read or written.
    pub async fn read_one(&self, id: BookmarkId) -> Result<Option<ShownPage>> {
        let settings = self.settings_in_file()?;
        if !settings.pages.on {
            return Err(EngineError::Problem(Problem::PagesOff));
        }
        // Who reads in this process has the turn already, and asks through the same fetcher, which knows each site's pauses.
        let _turn = match Turn::take(&self.shared.folder)? {
            None if self.shared.reading.borrow().is_none() => {
                return Err(EngineError::Problem(Problem::PagesBusy));
            }
            turn => turn,
        };
        let saved = self.store().bookmarks(&[id]).await?.into_iter().next();
        let page = match saved.and_then(|bookmark| page_of(&bookmark.url)) {
            Some(page) => self.store().page_to_ask(&page).await?,
            None => None,
        };
        if let Some(page) = page {
            let places = self.store().page_places().await?;
            let allowed = Choice::new(&settings.pages, &settings.private_folders, &places).of_page(&page);
            if matches!(allowed, Allowed::Private | Allowed::LeftOut) {
                return Err(EngineError::Problem(Problem::PageLeftOut));
            }
            let fetched = self.fetcher()?.fetch(&request(&page, &settings.pages)).await;
            if fetched.reason == Reason::NoReader {
                return Err(Self::no_reader());
            }
            // It may have been switched off while the site took its time.
            if self.settings_in_file()?.pages.on {
                self.keep_answer(&page, &fetched, fetched.status.is_some()).await?;
            }
        }
        self.shared.wake.notify_one();
        self.shared.other.send_replace(());
        self.of_bookmark(id).await
    }
}
