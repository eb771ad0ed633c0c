//! One pass over the sources, and rebuilding what is derived.

use std::time::{Duration, Instant};

use dogear_domain::SourceId;
use dogear_sync::{SourceReport, sync_source};

use crate::{EngineError, NewSources, Problem, Result, Sources, clock};

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

impl Sources {
    /// Reads every source that may be read, then embeds what waits. `progress` hears how many bookmarks of how many
    /// are embedded.
    ///
    /// # Errors
    /// `UnknownSource`, or when the library or the model fails. A source that cannot be read is no error: its report
    /// says so.
    pub async fn sync(&self, options: &SyncOptions, progress: impl FnMut(u32, u32)) -> Result<Synced> {
        let started = Instant::now();
        let mut sources = self.readable(NewSources::Enabled).await?;
        if let Some(only) = &options.source {
            sources.retain(|source| source.id == *only);
            if sources.is_empty() {
                return Err(EngineError::Problem(Problem::SourceUnknown { id: only.to_string() }));
            }
        }
        let mut reports = Vec::with_capacity(sources.len());
        for source in &sources {
            reports.push(sync_source(&self.store, source, clock::now()).await?);
        }
        let embedded = if options.no_embed { 0 } else { self.models.get_ready(progress).await? };
        Ok(Synced { sources: reports, embedded, took: started.elapsed() })
    }
}
