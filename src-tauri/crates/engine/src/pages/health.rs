//! What became of the addresses that were asked for: gone, dead, moved, changed. Nothing is removed for it.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use dogear_domain::{Bookmark, LinkHealth, page_of};
use dogear_store::PageVisit;

use super::Pages;
use crate::Result;

/// Keeps copies of pages. Only an address there is made; nothing is asked.
const ARCHIVE: &str = "https://web.archive.org/web";

/// A bookmark whose page is not as it was.
#[derive(Debug, Clone, PartialEq)]
pub struct Unwell {
    /// The oldest bookmark of the page.
    pub bookmark: Bookmark,
    /// What came of asking for it.
    pub visit: PageVisit,
    /// The address at which an archive shows the copy nearest to the day on which it was saved, if it has one.
    pub archived: String,
}

impl Unwell {
    /// What there is to mend, in the order of [`LinkHealth::ALL`].
    #[must_use]
    pub fn health(&self) -> Vec<LinkHealth> {
        LinkHealth::ALL.into_iter().filter(|health| self.visit.has(*health)).collect()
    }
}

impl Pages {
    /// Pages with one of these, those asked for last first, after the first `skipped`, at most `limit`; and how many there
    /// are in all.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn unwell(&self, kinds: &[LinkHealth], (skipped, limit): (u32, u32)) -> Result<(Vec<Unwell>, u32)> {
        let (visits, total) = self.store().unwell(kinds, (skipped, limit)).await?;
        let pages: Vec<String> = visits.iter().map(|visit| visit.page.clone()).collect();
        let mut oldest: HashMap<String, Bookmark> = HashMap::new();
        for bookmark in self.store().bookmarks_of_pages(&pages).await? {
            if let Some(page) = page_of(&bookmark.url) {
                oldest.entry(page).or_insert(bookmark);
            }
        }
        let unwell = visits.into_iter().filter_map(|visit| {
            let bookmark = oldest.remove(&visit.page)?;
            let archived = archived(&visit.url, bookmark.added_at);
            Some(Unwell { bookmark, visit, archived })
        });
        Ok((unwell.collect(), total))
    }
}

fn archived(url: &str, saved_at: Option<DateTime<Utc>>) -> String {
    match saved_at {
        Some(at) => format!("{ARCHIVE}/{}/{url}", at.format("%Y%m%d")),
        None => format!("{ARCHIVE}/{url}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_copy_is_the_one_nearest_to_the_day_of_saving() {
        let at = DateTime::from_timestamp(1_600_000_000, 0);
        assert_eq!(
            archived("https://a.example/?b=1", at),
            "https://web.archive.org/web/20200913/https://a.example/?b=1"
        );
        assert_eq!(archived("https://a.example/", None), "https://web.archive.org/web/https://a.example/");
    }
}
