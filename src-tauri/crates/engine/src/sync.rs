//! One pass over the sources, and rebuilding what is derived.

use std::time::{Duration, Instant};

use dogear_domain::SourceId;
use dogear_sync::{SourceReport, embed_pending, sync_source};

use crate::{Engine, EngineError, NewSources, Problem, Result, clock};

/// What a pass covers.
#[derive(Debug, Clone, Default)]
pub struct SyncOptions {
    /// Only this source.
    pub source: Option<SourceId>,
    /// Leave new bookmarks without vectors.
    pub no_embed: bool,
}

/// What a pass did.
#[derive(Debug, Clone)]
pub struct Synced {
    /// One report a source.
    pub sources: Vec<SourceReport>,
    /// Bookmarks embedded.
    pub embedded: u32,
    /// From start to end.
    pub took: Duration,
}

/// What a rebuild did.
#[derive(Debug, Clone, Copy)]
pub struct Rebuilt {
    /// Bookmarks in the library.
    pub bookmarks: u32,
    /// Bookmarks embedded.
    pub embedded: u32,
    /// From start to end.
    pub took: Duration,
}

impl Engine {
    /// Reads every source that may be read, then embeds what waits. `progress` hears how many bookmarks of how many
    /// are embedded.
    ///
    /// # Errors
    /// `UnknownSource`, or when the library or the model fails. A source that cannot be read is no error: its report
    /// says so.
    pub async fn sync(&self, options: &SyncOptions, progress: impl FnMut(u32, u32)) -> Result<Synced> {
        let started = Instant::now();
        let mut sources = self.readable_sources(NewSources::Enabled).await?;
        if let Some(only) = &options.source {
            sources.retain(|source| source.id == *only);
            if sources.is_empty() {
                return Err(EngineError::Told(Problem::SourceUnknown { id: only.to_string() }));
            }
        }
        let mut reports = Vec::with_capacity(sources.len());
        for source in &sources {
            reports.push(sync_source(self.store(), source, clock::now()).await?);
        }
        let embedded = if options.no_embed { 0 } else { self.get_ready(progress).await? };
        Ok(Synced { sources: reports, embedded, took: started.elapsed() })
    }

    /// Drops and makes again everything that is derived: full text and vectors.
    ///
    /// # Errors
    /// When the library or the model fails.
    pub async fn rebuild(&self, progress: impl FnMut(u32, u32)) -> Result<Rebuilt> {
        let started = Instant::now();
        self.store().rebuild().await?;
        let embedded = self.get_ready(progress).await?;
        Ok(Rebuilt { bookmarks: self.store().count().await?, embedded, took: started.elapsed() })
    }

    /// Embeds what waits, then goes on with a change of the model; without a model nothing does. `progress` hears how many
    /// bookmarks of how many are ready. Gives how many waited.
    ///
    /// # Errors
    /// When the library or the model fails.
    pub async fn get_ready(&self, mut progress: impl FnMut(u32, u32)) -> Result<u32> {
        let current = self.models().reading(self.store()).await?.borrow().clone();
        let Some(embedder) = current else { return Ok(0) };
        let total = self.store().sizes().await?.pending;
        let mut done = 0;
        let embedded = embed_pending(self.store(), &embedder, |ids| {
            done += u32::try_from(ids.len()).unwrap_or(u32::MAX);
            progress(done, total.max(done));
        });
        let embedded = embedded.await?;
        self.switch_model(progress).await?;
        Ok(embedded)
    }
}
