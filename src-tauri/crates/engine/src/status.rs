//! How the library is.

use chrono::{DateTime, Utc};
use dogear_store::Sizes;

use crate::{Engine, Problem, Result};

/// Counts, health, sizes.
#[derive(Debug, Clone)]
pub struct Status {
    /// Bookmarks, embedded, pending, bytes.
    pub sizes: Sizes,
    /// Sources that are read.
    pub sources: u32,
    /// The model in use, with the width of its vectors; none when search by meaning is off.
    pub model: Option<(String, u32)>,
    /// The model that will answer instead, and how many bookmarks it has read.
    pub coming: Option<(String, u32)>,
    /// The last successful reading of any source.
    pub last_sync_at: Option<DateTime<Utc>>,
    /// Why search by meaning is off, if it is.
    pub meaning_problem: Option<Problem>,
    /// What else needs attention: unreadable sources, broken settings.
    pub problems: Vec<Problem>,
}

impl Engine {
    /// The state of the library.
    ///
    /// # Errors
    /// When it cannot be read.
    pub async fn status(&self) -> Result<Status> {
        let known = self.library.store.sources().await?;
        let embedder = self.models.questioned().await?;
        let coming = match self.library.store.coming_space().await? {
            Some(space) => Some((space.model_id().to_owned(), self.library.store.coming_count().await?)),
            None => None,
        };
        let unreadable = known.iter().filter(|source| source.enabled).filter_map(|source| source.detail.clone());
        let unreadable = unreadable.map(|remark| Problem::SourceUnreadable { remark });
        Ok(Status {
            sizes: self.library.store.sizes().await?,
            sources: u32::try_from(known.iter().filter(|source| source.enabled).count()).unwrap_or(u32::MAX),
            model: embedder.map(|embedder| (embedder.card().id.clone(), embedder.card().dims)),
            coming,
            last_sync_at: known.iter().filter_map(|source| source.read_at).max(),
            meaning_problem: self.models.why_not(),
            problems: self.settings.problem().cloned().into_iter().chain(unreadable).collect(),
        })
    }

    /// Whether no source was ever chosen: the first run.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn is_first_run(&self) -> Result<bool> {
        Ok(self.library.store.sources().await?.is_empty())
    }
}
