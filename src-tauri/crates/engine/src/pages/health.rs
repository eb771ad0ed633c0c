//! What became of the addresses that were asked for: gone, dead, moved, changed. Nothing is removed for it.

use std::{collections::HashMap, path::Path};

use chrono::{DateTime, Utc};
use dogear_domain::{Bookmark, BookmarkId, LinkHealth, is_web, page_of};
use dogear_store::PageVisit;

use super::Pages;
use crate::{
    EngineError, Problem, Result,
    export::{line, write_whole},
};

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

impl Pages {
    /// How many pages have each of these; one page may have several.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn health_counts(&self) -> Result<[(LinkHealth, u32); 4]> {
        Ok(self.store().health_counts().await?)
    }

    /// Writes the pages with one of these as a table, a line for each, replacing the file whole. Gives how many.
    ///
    /// # Errors
    /// When the library cannot be read or the file cannot be written; an old file stays then.
    pub async fn export_unwell(&self, path: &Path, kinds: &[LinkHealth]) -> Result<u32> {
        let (unwell, _) = self.unwell(kinds, (0, u32::MAX)).await?;
        let mut table = line(&COLUMNS);
        for Unwell { bookmark, visit, archived } in &unwell {
            let health: Vec<&str> =
                LinkHealth::ALL.into_iter().filter(|health| visit.has(*health)).map(LinkHealth::slug).collect();
            table.push_str(&line(&[
                &bookmark.title,
                &bookmark.url,
                &bookmark.folder.0.join("/"),
                &health.join(" "),
                &visit.tried_at.to_rfc3339(),
                visit.moved_to.as_deref().unwrap_or_default(),
                archived,
            ]));
        }
        write_whole(path, table.as_bytes())?;
        Ok(u32::try_from(unwell.len()).unwrap_or(u32::MAX))
    }

    /// The address at which an archive shows the page of a bookmark as it was about when it was saved, if it has it.
    ///
    /// # Errors
    /// `NothingToOpen` for a bookmark that is gone or whose address is not one of the web, or when the library cannot be read.
    pub async fn archived(&self, id: BookmarkId) -> Result<String> {
        let saved = self.store().bookmarks(&[id]).await?.into_iter().next();
        let of_web = saved.filter(|bookmark| bookmark.is_whole() && is_web(&bookmark.url));
        let bookmark = of_web.ok_or(EngineError::Problem(Problem::NothingToOpen))?;
        Ok(archived(&bookmark.url, bookmark.added_at))
    }
}

/// Of a table of pages that are not as they were.
const COLUMNS: [&str; 7] = ["title", "url", "folder", "became", "asked_at", "moved_to", "archived"];

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
