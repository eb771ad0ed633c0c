//! What exports bring of pages: read as what sites send is read, and kept where nothing newer is known.
//!
//! In: a file that was imported. Out: texts as of pages that Dogear asked for, by the same rules for what is left out and
//! private. That the person imported it is their wish; reading of pages need not be switched on. Never: asking a site.

use std::ops::ControlFlow;

use chrono::DateTime;
use dogear_domain::{Source, TextOrigin, page_of};
use dogear_pages::{Page, Reading, Reason};
use dogear_sources::{SavedPage, saved_pages};
use dogear_store::FORGOTTEN;
use tokio::{sync::mpsc, task::spawn_blocking};

use super::{
    Pages,
    choice::{Allowed, Choice},
};
use crate::{Result, clock};

/// Pages that are held while one is read.
const AHEAD: usize = 4;

impl Pages {
    /// Keeps what an imported file holds of pages that are saved; gives how many texts are new, or others than before. What
    /// a site or a browser said of a page is newer and stays, and what was forgotten stays forgotten.
    ///
    /// # Errors
    /// When the file cannot be opened, or the settings or the library cannot be read or written; what was kept until then
    /// stays.
    pub(crate) async fn keep_imported(&self, source: &Source) -> Result<u32> {
        let settings = self.settings_in_file()?;
        let places = self.store().page_places().await?;
        let mut choice = Choice::new(&settings.pages, &settings.private_folders, &places);
        let (hand_over, mut saved) = mpsc::channel(AHEAD);
        let source = source.clone();
        let finding = spawn_blocking(move || {
            saved_pages(&source, |page| match hand_over.blocking_send(page) {
                Ok(()) => ControlFlow::Continue(()),
                // Whoever keeps them has failed.
                Err(_) => ControlFlow::Break(()),
            })
        });
        let mut new = 0;
        while let Some(page) = saved.recv().await {
            new += u32::from(self.keep_saved(page, &mut choice).await?);
        }
        finding.await??;
        if new > 0 {
            self.shared.texts.notify_one();
            self.shared.other.send_replace(());
        }
        Ok(new)
    }

    async fn keep_saved(&self, SavedPage { url, content }: SavedPage, choice: &mut Choice<'_>) -> Result<bool> {
        let Some(page) = page_of(&url) else { return Ok(false) };
        let Some(saved) = self.store().page_to_ask(&page).await? else { return Ok(false) };
        if matches!(choice.of_page(&saved), Allowed::Private | Allowed::LeftOut) {
            return Ok(false);
        }
        if self.store().visit(&page).await?.is_some_and(|visit| visit.reason == FORGOTTEN) {
            return Ok(false);
        }
        let kept = self.store().page_text(&page).await?;
        if kept.is_some_and(|kept| kept.origin != TextOrigin::Imported) {
            return Ok(false);
        }
        let content_type = Some(content_type(&content).to_owned());
        let text = match self.shared.reader.read(Page { body: content, content_type, url, is_shown: true }).await {
            Reading::Text(text) => text,
            Reading::Nothing(Reason::NoReader) => return Err(Self::no_reader()),
            Reading::Nothing(_) | Reading::Elsewhere(_) => return Ok(false),
        };
        // Services take in a page when it is saved.
        let read_at = saved.added_at.and_then(DateTime::from_timestamp_millis).unwrap_or_else(clock::now);
        Ok(self.store().keep_page_text(&page, &text, (TextOrigin::Imported, read_at)).await?)
    }
}

/// Exports do not say: what begins with a tag is HTML, be it a whole page or a part of one.
fn content_type(content: &[u8]) -> &'static str {
    let is_html = content.trim_ascii_start().starts_with(b"<") || content.starts_with(b"\xef\xbb\xbf<");
    match (is_html, str::from_utf8(content)) {
        (true, Ok(_)) => "text/html; charset=utf-8",
        (true, Err(_)) => "text/html",
        (false, _) => "text/plain; charset=utf-8",
    }
}
