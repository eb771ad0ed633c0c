//! The words of the library, held in memory by processes that stay, and brought up to date by what has changed.

use std::sync::Arc;

use dogear_store::{Progress, Store, StoreError};
use tokio::sync::{RwLock, RwLockReadGuard};

use crate::index::Index;

/// The words in memory, once they are asked to be there; cheap to clone. Until then, and in processes that ask once,
/// searches ask the library's full-text rows.
#[derive(Debug, Clone, Default)]
pub struct HeldWords(Arc<RwLock<Option<Held>>>);

#[derive(Debug, Default)]
struct Held {
    generation: i64,
    progress: Progress,
    index: Index,
}

impl HeldWords {
    /// Reads the words of all bookmarks and keeps them.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn hold(&self, store: &Store) -> Result<(), StoreError> {
        if self.0.read().await.is_some() {
            return Ok(());
        }
        let held = Held::read(store, store.generation().await?).await?;
        *self.0.write().await = Some(held);
        Ok(())
    }

    /// Lets go of them; searches ask the library's full-text rows until they are held again.
    pub async fn let_go(&self) {
        *self.0.write().await = None;
    }

    /// The words as of this generation of the library or later; none if they are not held.
    pub(crate) async fn current(
        &self,
        store: &Store,
        generation: i64,
    ) -> Result<Option<RwLockReadGuard<'_, Index>>, StoreError> {
        let guard = self.0.read().await;
        if guard.as_ref().is_none_or(|held| held.generation >= generation) {
            return Ok(index_of(guard));
        }
        drop(guard);
        let mut guard = self.0.write().await;
        if let Some(held) = guard.as_mut().filter(|held| held.generation < generation) {
            held.read_changes(store, generation).await?;
        }
        Ok(index_of(guard.downgrade()))
    }
}

impl Held {
    async fn read(store: &Store, generation: i64) -> Result<Self, StoreError> {
        let progress = store.progress().await?;
        let mut held = Self::default();
        held.read_new(store).await?;
        held.index.fit();
        Ok(Self { generation, progress, ..held })
    }

    /// What changes while it is read comes again with the next reading, and makes no difference then.
    async fn read_changes(&mut self, store: &Store, generation: i64) -> Result<(), StoreError> {
        let progress = store.progress().await?;
        match store.changed_since(self.progress).await? {
            Some(changed) if !self.index.is_worn() => {
                changed.iter().for_each(|id| self.index.remove(*id));
                store.bookmarks(&changed).await?.iter().for_each(|bookmark| self.index.put(bookmark));
                self.read_new(store).await?;
                (self.generation, self.progress) = (generation, progress);
            }
            _ => *self = Self::read(store, generation).await?,
        }
        Ok(())
    }

    async fn read_new(&mut self, store: &Store) -> Result<(), StoreError> {
        let mut last = self.progress.last;
        loop {
            let page = store.bookmarks_after(last).await?;
            let Some(newest) = page.last() else { return Ok(()) };
            last = i64::from(newest.id.0);
            page.iter().for_each(|bookmark| self.index.put(bookmark));
            tokio::task::yield_now().await;
        }
    }
}

fn index_of(guard: RwLockReadGuard<'_, Option<Held>>) -> Option<RwLockReadGuard<'_, Index>> {
    RwLockReadGuard::try_map(guard, |held| held.as_ref().map(|held| &held.index)).ok()
}
