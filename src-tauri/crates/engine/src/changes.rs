//! What happened to bookmarks, and what shall not be known of them.

use dogear_domain::{Exclusion, LogEntry};
use dogear_store::LogQuery;
use dogear_sync::let_in;

use crate::{Engine, Result, clock};

impl Engine {
    /// What was added, changed, moved, removed and restored, the newest first.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn changes(&self, query: &LogQuery) -> Result<Vec<LogEntry>> {
        Ok(self.store().log(query).await?)
    }

    /// The rules for what Dogear shall not know.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn exclusions(&self) -> Result<Vec<Exclusion>> {
        Ok(self.store().exclusions().await?)
    }

    /// How many bookmarks adding this rule would forget. Changes nothing.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn matching(&self, rule: &Exclusion) -> Result<u32> {
        Ok(self.store().count_excluded(rule).await?)
    }

    /// Adds a rule, forgets what it matches, and says how many bookmarks those were. Nothing changes in a browser.
    ///
    /// # Errors
    /// When the library cannot be written.
    pub async fn exclude(&self, rule: &Exclusion) -> Result<u32> {
        let forgotten = self.store().exclude(rule).await?;
        self.leave_out_of_told(rule).await?;
        Ok(forgotten)
    }

    /// Drops a rule and reads again what it kept out, from profiles and from imported files that are still there. Gives
    /// how many bookmarks came back; none if there was no such rule.
    ///
    /// # Errors
    /// When the library cannot be written.
    pub async fn include(&self, rule: &Exclusion) -> Result<Option<usize>> {
        if !self.store().include(rule).await? {
            return Ok(None);
        }
        self.ask_companions_again().await?;
        let mut back = 0;
        for stored in self.store().sources().await?.into_iter().filter(|stored| stored.enabled) {
            back += let_in(self.store(), &stored.source, rule, clock::now()).await?;
        }
        Ok(Some(back))
    }
}
