//! What is saved more than once. Nothing is deleted: that is the browsers' to do.

use std::sync::Arc;

use dogear_domain::{Bookmark, Filters};
use dogear_retrieve::{Copies, Likeness, copies};

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
    /// What is saved more than once among the bookmarks that meet the conditions, as loosely as this; of all groups at most
    /// `count`, beginning with the one at `from`, with their bookmarks.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn duplicates(
        &self,
        filters: &Filters,
        loosest: Likeness,
        (from, count): (usize, usize),
    ) -> Result<Duplicates> {
        let names = self.names().await?;
        let filters = names.hiding(filters);
        let all = self.copies(names.generation, filters, loosest).await?;
        let (total, spare) = (all.len(), all.iter().map(|group| group.ids.len() - 1).sum());
        let mut groups = Vec::new();
        for group in all.iter().skip(from).take(count) {
            groups.push(Duplicated { likeness: group.likeness, bookmarks: self.store.bookmarks(&group.ids).await? });
        }
        Ok(Duplicates { groups, total, spare })
    }

    /// All groups. Those told last are kept, since they are read in pieces.
    async fn copies(&self, generation: i64, filters: Filters, loosest: Likeness) -> Result<Arc<[Copies]>> {
        let asked = (generation, loosest, filters);
        let mut kept = self.lists.copies.lock().await;
        if let Some((_, copies)) = kept.as_ref().filter(|(of, _)| *of == asked) {
            return Ok(Arc::clone(copies));
        }
        let titled = self.store.titled(&asked.2).await?;
        let all: Arc<[Copies]> = tokio::task::spawn_blocking(move || copies(&titled, loosest).into()).await?;
        *kept = Some((asked, Arc::clone(&all)));
        Ok(all)
    }
}
