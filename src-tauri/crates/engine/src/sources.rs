//! The browser profiles found on this machine, together with what the library knows of them.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::Arc,
};

use chrono::{DateTime, Utc};
use dogear_domain::{Remark, Source, SourceId, SourceState, remark};
use dogear_sources::{Environment, Found, companion::Kept};
use dogear_store::{Store, StoredSource};

use crate::{EngineError, Pages, Problem, Result, map::Maps, models::Models};

/// What happens to a profile that nobody has decided about yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NewSources {
    /// It is read: the terminal's way.
    Enabled,
    /// It waits for the person's choice: the window's way.
    Undecided,
}

/// A profile or an imported file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceInfo {
    /// The source.
    pub source: Source,
    /// Whether it is read.
    pub enabled: bool,
    /// Whether it can be read.
    pub state: SourceState,
    /// A plain sentence about the state, with the remedy.
    pub detail: Option<Remark>,
    /// Bookmarks in the source; in the library, for an imported file.
    pub bookmarks: Option<u32>,
    /// When the newest of them was saved.
    pub newest_at: Option<DateTime<Utc>>,
}

/// The seat for browsers and files: found, chosen, read, followed; cheap to clone.
#[derive(Debug, Clone)]
pub struct Sources {
    pub(crate) store: Store,
    pub(crate) models: Arc<Models>,
    pub(crate) maps: Maps,
    pub(crate) pages: Pages,
    pub(crate) environment: Environment,
    /// The data folder.
    pub(crate) folder: PathBuf,
}

impl Sources {
    /// Every profile found and every source known, browsers first. Reads the files of all profiles to count.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn all(&self, new: NewSources) -> Result<Vec<SourceInfo>> {
        let mut known: BTreeMap<SourceId, StoredSource> =
            self.store.sources().await?.into_iter().map(|stored| (stored.source.id.clone(), stored)).collect();
        let mut all: Vec<SourceInfo> = Vec::new();
        for found in self.discover().await? {
            let stored = known.remove(&found.source.id);
            let enabled = stored.map_or(new == NewSources::Enabled, |stored| stored.enabled);
            all.push(SourceInfo::found(found, enabled));
        }
        all.extend(known.into_values().map(SourceInfo::known));
        all.sort_by(|a, b| (a.source.browser, &a.source.profile).cmp(&(b.source.browser, &b.source.profile)));
        Ok(all)
    }

    /// Every source that the library knows, without looking for new ones.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn known(&self) -> Result<Vec<SourceInfo>> {
        Ok(self.store.sources().await?.into_iter().map(SourceInfo::known).collect())
    }

    /// These sources, if the library knows all of them.
    ///
    /// # Errors
    /// `SourceUnknown` for the first that it does not know, or when it cannot be read.
    pub async fn named(&self, ids: &[String]) -> Result<Vec<SourceId>> {
        let known = self.store.sources().await?;
        let named = |id: &String| {
            let found = known.iter().find(|stored| stored.source.id.0 == *id);
            let unknown = || EngineError::Problem(Problem::SourceUnknown { id: id.clone() });
            found.map(|stored| stored.source.id.clone()).ok_or_else(unknown)
        };
        ids.iter().map(named).collect()
    }

    /// The sources that may be read and followed. With `Enabled`, profiles that are new are remembered as read.
    ///
    /// # Errors
    /// When the library cannot be read or written.
    pub async fn readable(&self, new: NewSources) -> Result<Vec<Source>> {
        if new == NewSources::Enabled {
            for source in self.present().await? {
                self.store.remember_source(&source, true).await?;
            }
        }
        let sources = self.store.sources().await?;
        Ok(sources.into_iter().filter(|s| s.enabled && s.source.is_live()).map(|s| s.source).collect())
    }

    /// Lets a source be read, or not. Switching it off forgets its bookmarks; nothing changes in the browser.
    ///
    /// # Errors
    /// `UnknownSource`, or when the library cannot be written.
    pub async fn enable(&self, id: &SourceId, enabled: bool) -> Result<()> {
        if !self.store.sources().await?.iter().any(|stored| stored.source.id == *id) {
            let found = self.present().await?.into_iter().find(|source| source.id == *id);
            let found = found.ok_or_else(|| EngineError::Problem(Problem::SourceUnknown { id: id.to_string() }))?;
            self.store.remember_source(&found, enabled).await?;
        }
        self.set_enabled(id, enabled).await
    }

    /// What may not be read is not kept, whoever told it.
    async fn set_enabled(&self, id: &SourceId, enabled: bool) -> Result<()> {
        if !enabled {
            Kept::of(id, &self.folder).forget();
        }
        self.store.enable_source(id, enabled).await?;
        if enabled { Ok(()) } else { self.pages.sweep().await }
    }

    /// Decides about every profile found and every source known: those named are read, the others are not.
    ///
    /// # Errors
    /// When the library cannot be written.
    pub async fn choose(&self, enabled: &[SourceId]) -> Result<()> {
        let known = self.store.sources().await?.into_iter().map(|stored| stored.source);
        // What was found last knows best what a profile is called.
        let sources: BTreeMap<SourceId, Source> =
            known.chain(self.present().await?).map(|source| (source.id.clone(), source)).collect();
        for (id, source) in sources {
            let chosen = enabled.contains(&id);
            self.store.remember_source(&source, chosen).await?;
            self.set_enabled(&id, chosen).await?;
        }
        Ok(())
    }

    /// Adds a profile folder that was not found by itself, and lets it be read.
    ///
    /// # Errors
    /// `Unreadable`, naming the path and the remedy.
    pub async fn add(&self, path: &Path) -> Result<Source> {
        let path = path.to_owned();
        let source = tokio::task::spawn_blocking(move || dogear_sources::source_at(&path)).await??;
        self.store.remember_source(&source, true).await?;
        self.store.enable_source(&source.id, true).await?;
        Ok(source)
    }

    /// The profiles that are there. None of their bookmarks are read.
    pub(crate) async fn present(&self) -> Result<Vec<Source>> {
        let environment = self.environment.clone();
        Ok(tokio::task::spawn_blocking(move || dogear_sources::present(&environment)).await?)
    }

    async fn discover(&self) -> Result<Vec<Found>> {
        let environment = self.environment.clone();
        Ok(tokio::task::spawn_blocking(move || dogear_sources::discover(&environment)).await?)
    }
}

impl SourceInfo {
    fn found(found: Found, enabled: bool) -> Self {
        let Found { source, state, detail, bookmarks, newest_at } = found;
        Self { source, enabled, state, detail, bookmarks, newest_at }
    }

    /// A source that discovery does not find: an imported file, an added folder, or a profile that has gone.
    fn known(stored: StoredSource) -> Self {
        let gone = stored.source.is_live() && !stored.source.path.exists();
        let (state, detail) = if gone {
            let detail = remark!("fault-missing-kept", file = stored.source.path.display().to_string());
            (SourceState::Missing, Some(detail))
        } else {
            (stored.state, stored.detail)
        };
        let bookmarks = Some(stored.bookmarks);
        Self { source: stored.source, enabled: stored.enabled, state, detail, bookmarks, newest_at: None }
    }
}
