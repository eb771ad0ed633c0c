//! What can go wrong between a text and its vector. As text it is for the log.

use std::{
    fmt, io,
    path::{Path, PathBuf},
};

use dogear_domain::{Remark, remark};
use thiserror::Error;

/// Why a text has no vector. Search by words is never affected.
#[derive(Debug, Clone, Error)]
pub enum EmbedError {
    /// The ONNX Runtime library cannot be loaded.
    #[error("the runtime {} cannot be loaded: {reason:?}", .path.display())]
    Runtime {
        /// The library file.
        path: PathBuf,
        /// Why not.
        reason: Remark,
    },
    /// A file of the model is missing or cannot be read.
    #[error("the model file {} cannot be used: {reason:?}", .path.display())]
    ModelFile {
        /// The file.
        path: PathBuf,
        /// Why not.
        reason: Remark,
    },
    /// The model failed on a text.
    #[error("the model could not read a text: {0:?}")]
    Run(Remark),
    /// The thread of the model has ended, or the caller no longer waits.
    #[error("the model has stopped")]
    Stopped,
}

impl EmbedError {
    pub(crate) fn model_file(path: &Path, reason: Remark) -> Self {
        Self::ModelFile { path: path.to_owned(), reason }
    }

    /// What a failed system call says about a file of a model.
    pub(crate) fn unread(path: &Path, error: &io::Error) -> Self {
        let reason = match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => remark!("model-missing"),
            io::ErrorKind::PermissionDenied => remark!("model-denied"),
            _ => Remark::said(error.to_string()),
        };
        Self::model_file(path, reason)
    }

    /// A `model.toml` that its reader gives up on.
    pub(crate) fn card(path: &Path, text: &str, error: &toml::de::Error) -> Self {
        let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        Self::model_file(path, remark!("model-card", line = line.to_string(), what = error.message()))
    }

    /// What a library says that could not go on with a text.
    pub(crate) fn run(said: impl fmt::Display) -> Self {
        Self::Run(Remark::said(said.to_string()))
    }
}
