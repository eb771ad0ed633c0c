//! What can go wrong between a hub and the shelf.

use std::{
    io,
    path::{Path, PathBuf},
};

use thiserror::Error;

/// Why a model is not here. What was used before is not touched by any of these.
#[derive(Debug, Error)]
pub enum FetchError {
    /// The hub's address is none.
    #[error("`{0}` is no address of a server. Write it as https://huggingface.co.")]
    Address(String),
    /// Nobody answers there.
    #[error("{host} cannot be reached ({reason}). Look at the connection and start again: what has arrived is kept.")]
    Unreachable {
        /// The hub.
        host: String,
        /// The system's reason.
        reason: String,
    },
    /// The hub has no such file.
    #[error(
        "{host} has no {file}. The model may have moved: look for a newer Dogear, or name another server of models."
    )]
    NotThere {
        /// The hub.
        host: String,
        /// Repository and file.
        file: String,
    },
    /// The hub answers with something else than the file.
    #[error("{host} does not give {file} ({reason}). Try again later, or name another server of models.")]
    Refused {
        /// The hub.
        host: String,
        /// Repository and file.
        file: String,
        /// What it says.
        reason: String,
    },
    /// The connection broke, again and again.
    #[error("The connection to {host} broke ({reason}). Start again to go on from there: what has arrived is kept.")]
    Cut {
        /// The hub.
        host: String,
        /// The system's reason.
        reason: String,
    },
    /// What arrived is another file than the one announced.
    #[error(
        "What came from {host} as {file} is not what was announced, and was deleted. Start again; if it happens twice, do not use this server."
    )]
    Tampered {
        /// The hub.
        host: String,
        /// Repository and file.
        file: String,
    },
    /// Another process is at it.
    #[error("This model is being fetched already, by another window or terminal.")]
    Busy,
    /// No room.
    #[error("The disk is full. Make room where {} is and start again: what has arrived is kept.", .0.display())]
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
