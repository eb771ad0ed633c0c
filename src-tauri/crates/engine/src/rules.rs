//! The seat for what Dogear shall not know.

use dogear_domain::Exclusion;
use dogear_store::Store;
use dogear_sync::let_in;

use crate::{Pages, Result, clock, companion::Companions};

/// The exclusion rules; cheap to clone.
#[derive(Debug, Clone)]
pub struct Rules {
    pub(crate) store: Store,
    pub(crate) companions: Companions,
    pub(crate) pages: Pages,
}

impl Rules {
    /// All rules.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn all(&self) -> Result<Vec<Exclusion>> {
        Ok(self.store.exclusions().await?)
    }

    /// How many bookmarks adding this rule would forget. Changes nothing.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn matching(&self, rule: &Exclusion) -> Result<u32> {
        Ok(self.store.count_excluded(rule).await?)
    }

    /// Adds a rule, forgets what it matches, and says how many bookmarks those were. Nothing changes in a browser.
    ///
    /// # Errors
    /// When the library cannot be written.
    pub async fn add(&self, rule: &Exclusion) -> Result<u32> {
        let forgotten = self.store.exclude(rule).await?;
        self.companions.leave_out(rule).await?;
        self.pages.sweep().await?;
        Ok(forgotten)
    }

    /// Drops a rule and reads again what it kept out, from profiles and from imported files that are still there. Gives
    /// how many bookmarks came back; none if there was no such rule.
    ///
    /// # Errors
    /// When the library cannot be written.
    pub async fn remove(&self, rule: &Exclusion) -> Result<Option<usize>> {
        if !self.store.include(rule).await? {
            return Ok(None);
        }
        self.companions.ask_again().await?;
        let mut back = 0;
        for stored in self.store.sources().await?.into_iter().filter(|stored| stored.enabled) {
            back += let_in(&self.store, &stored.source, rule, clock::now()).await?;
        }
        Ok(Some(back))
    }
}
