//! What a door is told when something fails: a code it may act on, and a sentence for the person.

use std::path::{Path, PathBuf};

use thiserror::Error;

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
    /// A model that cannot be used, as a sentence with what to do.
    #[error("{0}")]
    Model(String),
    /// A file of Dogear's own, or one that the person named.
    #[error("{}: {reason}", .path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What is wrong, and what to do.
        reason: String,
    },
    /// An id that no source has.
    #[error("There is no source `{0}`. `dogear sources` lists them.")]
    UnknownSource(String),
    /// A folder that no bookmark is in, with the nearest names.
    #[error(transparent)]
    UnknownFolder(#[from] dogear_domain::UnknownFolder),
    /// A bookmark that is gone, or whose address is not one of the web.
    #[error("There is nothing to open: no longer saved, or not a web page.")]
    NothingToOpen,
    /// The bookmark's browser has no program that Dogear knows of.
    #[error("Dogear does not know which program shows pages in {0}. Open the page in your usual browser.")]
    NoProgram(String),
    /// A key could not be kept.
    #[error("The key could not be kept: {0}")]
    Key(String),
    /// A task of the engine broke down.
    #[error("Something in Dogear stopped unexpectedly: {0}")]
    Task(#[from] tokio::task::JoinError),
}

impl EngineError {
    #[expect(clippy::needless_pass_by_value, reason = "made to be handed to `map_err`, which gives errors away")]
    pub(crate) fn file(path: &Path, reason: impl ToString) -> Self {
        Self::File { path: path.to_owned(), reason: reason.to_string() }
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
