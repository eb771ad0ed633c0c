//! What a door is told when something fails. As text it is for the log; for the person it becomes a [`Problem`].

use std::path::{Path, PathBuf};

use thiserror::Error;

use crate::Problem;

/// Why an operation failed.
#[derive(Debug, Error)]
pub enum EngineError {
    /// The library.
    #[error(transparent)]
    Store(#[from] dogear_store::StoreError),
    /// A pass over the sources.
    #[error(transparent)]
    Sync(#[from] dogear_sync::SyncError),
    /// A search.
    #[error(transparent)]
    Search(#[from] dogear_retrieve::SearchError),
    /// A file or profile that cannot be read as bookmarks.
    #[error(transparent)]
    Unreadable(#[from] dogear_sources::ReadError),
    /// The model is needed and missing.
    #[error(transparent)]
    Embed(#[from] dogear_embed::EmbedError),
    /// A model could not be fetched.
    #[error(transparent)]
    Fetch(#[from] dogear_catalogue::FetchError),
    /// Whether there is a newer version is not known.
    #[error(transparent)]
    Release(#[from] dogear_releases::ReleaseError),
    /// A fault that Dogear itself found.
    #[error("{0:?}")]
    Problem(Problem),
    /// A file of Dogear's own, or one that the person named.
    #[error("{}: {reason}", .path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What is wrong, and what to do.
        reason: String,
    },
    /// A folder that no bookmark is in, with the nearest names.
    #[error(transparent)]
    UnknownFolder(#[from] dogear_domain::UnknownFolder),
    /// A task of the engine broke down.
    #[error("a part of Dogear stopped unexpectedly: {0}")]
    Task(#[from] tokio::task::JoinError),
}

impl EngineError {
    #[expect(clippy::needless_pass_by_value, reason = "made to be handed to `map_err`, which gives errors away")]
    pub(crate) fn file(path: &Path, reason: impl ToString) -> Self {
        Self::File { path: path.to_owned(), reason: reason.to_string() }
    }

    /// The same as a code with its data.
    #[must_use]
    pub fn problem(&self) -> Problem {
        self.into()
    }

    /// Whether the library file is broken, so that repair is the remedy.
    #[must_use]
    pub fn is_damage(&self) -> bool {
        match self {
            Self::Store(error) | Self::Sync(dogear_sync::SyncError::Store(error)) => error.is_damage(),
            _ => false,
        }
    }
}
