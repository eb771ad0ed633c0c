//! The seat for what is saved: searched, opened, written out, measured.

use std::{sync::Arc, time::Instant};

use dogear_domain::{BookmarkId, LogEntry, SourceId};
use dogear_retrieve::HeldWords;
use dogear_sources::Environment;
use dogear_store::{LogQuery, Store};
use tracing::warn;

use crate::{
    Rebuilt, Result, SettingsFile,
    audience::{Audience, Names},
    listing::Lists,
    map::Maps,
    models::Models,
    opens::Opens,
};

/// The bookmarks of all sources as an audience may know them; cheap to clone.
#[derive(Debug, Clone)]
pub struct Library {
    pub(crate) store: Store,
    pub(crate) models: Arc<Models>,
    pub(crate) settings: SettingsFile,
    pub(crate) opens: Opens,
    pub(crate) environment: Environment,
    pub(crate) words: HeldWords,
    pub(crate) audience: Audience,
    pub(crate) lists: Arc<Lists>,
    pub(crate) maps: Maps,
    pub(crate) names: Arc<tokio::sync::Mutex<Option<Names>>>,
}

impl Library {
    /// The same library for programs outside.
    pub(crate) fn for_outsiders(&self) -> Self {
        Self { audience: Audience::Outsiders, names: Arc::default(), lists: Arc::default(), ..self.clone() }
    }

    /// What was added, changed, moved, removed and restored, the newest first.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn changes(&self, query: &LogQuery) -> Result<Vec<LogEntry>> {
        Ok(self.store.log(query).await?)
    }

    /// Drops and makes again everything that is derived: full text and vectors. `progress` hears how many bookmarks of how
    /// many can be found by meaning again.
    ///
    /// # Errors
    /// When the library or the model fails.
    pub async fn rebuild(&self, progress: impl FnMut(u32, u32)) -> Result<Rebuilt> {
        let started = Instant::now();
        self.store.rebuild().await?;
        let embedded = self.models.get_ready(progress).await?;
        Ok(Rebuilt { bookmarks: self.store.count().await?, embedded, took: started.elapsed() })
    }

    /// Those of these bookmarks that the library still has.
    ///
    /// # Errors
    /// When it cannot be read.
    pub async fn existing(&self, ids: &[BookmarkId]) -> Result<Vec<BookmarkId>> {
        Ok(self.store.bookmarks(ids).await?.into_iter().map(|bookmark| bookmark.id).collect())
    }

    /// What the sources are called where a place is named.
    pub(crate) async fn source_names(&self) -> Result<Vec<(SourceId, String)>> {
        let sources = self.store.sources().await?;
        Ok(sources.into_iter().map(|stored| (stored.source.id.clone(), stored.source.label())).collect())
    }

    /// Takes words and vectors into memory beside all else; until that is done, searches read the file.
    pub(crate) fn hold(&self) {
        let (store, words) = (self.store.clone(), self.words.clone());
        tokio::spawn(async move {
            if let Err(error) = words.hold(&store).await {
                warn!(%error, "searching by words from the file");
            }
            if let Err(error) = store.hold_vectors().await {
                warn!(%error, "searching by meaning from the file");
            }
        });
    }
}
