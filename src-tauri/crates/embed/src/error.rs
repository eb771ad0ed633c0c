//! What can go wrong between a text and its vector. As text it is for the log.

use std::{
    fmt,
    path::{Path, PathBuf},
};

use thiserror::Error;

/// Why a text has no vector. Search by words is never affected.
#[derive(Debug, Clone, Error)]
pub enum EmbedError {
    /// The ONNX Runtime library cannot be loaded.
    #[error("the runtime {} cannot be loaded: {reason}", .path.display())]
    Runtime {
        /// The library file.
        path: PathBuf,
        /// The system's reason.
        reason: String,
    },
    /// A file of the model is missing or cannot be read.
    #[error("the model file {} cannot be used: {reason}", .path.display())]
    ModelFile {
        /// The file.
        path: PathBuf,
        /// The reason.
        reason: String,
    },
    /// The model failed on a text.
    #[error("the model could not read a text: {0}")]
    Run(String),
    /// The thread of the model has ended, or the caller no longer waits.
    #[error("the model has stopped")]
    Stopped,
}

impl EmbedError {
    pub(crate) fn model_file(path: &Path, reason: impl fmt::Display) -> Self {
        Self::ModelFile { path: path.to_owned(), reason: reason.to_string() }
    }

    pub(crate) fn run(reason: impl fmt::Display) -> Self {
        Self::Run(reason.to_string())
    }
}
