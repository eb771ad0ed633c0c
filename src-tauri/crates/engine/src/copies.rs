//! What is saved more than once. Nothing is deleted: that is the browsers' to do.

use dogear_domain::{Bookmark, Filters};
use dogear_retrieve::{Likeness, copies};

use crate::{Library, Result};

/// Groups of copies, and how many there are in all.
#[derive(Debug, Clone, PartialEq)]
pub struct Duplicates {
    /// The largest first.
    pub groups: Vec<Duplicated>,
    /// All groups, also those that are not told.
    pub total: usize,
    /// Bookmarks that would go if each group were one.
    pub spare: usize,
}

/// Bookmarks that are copies of one another.
#[derive(Debug, Clone, PartialEq)]
pub struct Duplicated {
    /// What brings them together.
    pub likeness: Likeness,
    /// The oldest first; two at least.
    pub bookmarks: Vec<Bookmark>,
}

impl Library {
    /// What is saved more than once among the bookmarks that meet the conditions, as loosely as this; at most `limit` groups
    /// with their bookmarks.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn duplicates(&self, filters: &Filters, loosest: Likeness, limit: usize) -> Result<Duplicates> {
        let filters = self.names().await?.hiding(filters);
        let titled = self.store.titled(&filters).await?;
        let all = tokio::task::spawn_blocking(move || copies(&titled, loosest)).await?;
        let (total, spare) = (all.len(), all.iter().map(|group| group.ids.len() - 1).sum());
        let mut groups = Vec::new();
        for group in all.into_iter().take(limit) {
            groups.push(Duplicated { likeness: group.likeness, bookmarks: self.store.bookmarks(&group.ids).await? });
        }
        Ok(Duplicates { groups, total, spare })
    }
}
