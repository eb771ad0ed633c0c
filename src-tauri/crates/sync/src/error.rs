//! What stops a pass. A source that cannot be read does not: that is a state of the source.

use thiserror::Error;

/// Why a pass could not be finished.
#[derive(Debug, Error)]
pub enum SyncError {
    /// The library failed.
    #[error(transparent)]
    Store(#[from] dogear_store::StoreError),
    /// The model failed; words are searchable all the same.
    #[error(transparent)]
    Embed(#[from] dogear_embed::EmbedError),
    /// The thread that read a source broke down.
    #[error("Reading {source_id} stopped unexpectedly. What was read before is kept.")]
    Reader {
        /// The source.
        source_id: String,
    },
}
