//! What can go wrong between a hub and the shelf. As text it is for the log.

use std::{
    io,
    path::{Path, PathBuf},
};

use dogear_domain::Remark;
use thiserror::Error;

/// Why a model is not here. What was used before is not touched by any of these.
#[derive(Debug, Error)]
pub enum FetchError {
    /// The hub's address is none.
    #[error("`{0}` is no address of a server")]
    Address(String),
    /// Nobody answers there.
    #[error("{host} cannot be reached: {reason:?}")]
    Unreachable {
        /// The hub.
        host: String,
        /// Why, as far as it is known here.
        reason: Remark,
    },
    /// The hub has no such file.
    #[error("{host} has no {file}")]
    NotThere {
        /// The hub.
        host: String,
        /// Repository and file.
        file: String,
    },
    /// The hub answers with something else than the file.
    #[error("{host} does not give {file}: {reason:?}")]
    Refused {
        /// The hub.
        host: String,
        /// Repository and file.
        file: String,
        /// What it says.
        reason: Remark,
    },
    /// The connection broke, again and again.
    #[error("the connection to {host} broke: {reason:?}")]
    Cut {
        /// The hub.
        host: String,
        /// Why, as far as it is known here.
        reason: Remark,
    },
    /// What arrived is another file than the one announced.
    #[error("what came from {host} as {file} is not what was announced, and was deleted")]
    Tampered {
        /// The hub.
        host: String,
        /// Repository and file.
        file: String,
    },
    /// Another process is at it.
    #[error("the model is being fetched already")]
    Busy,
    /// No room.
    #[error("the disk is full where {} is", .0.display())]
    DiskFull(PathBuf),
    /// A file of the shelf.
    #[error("{}: {reason}", .path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// The system's reason.
        reason: String,
    },
}

impl FetchError {
    pub(crate) fn file(path: &Path) -> impl Fn(io::Error) -> Self + Copy + '_ {
        move |error| match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull(path.to_owned()),
            _ => Self::File { path: path.to_owned(), reason: error.to_string() },
        }
    }
}
