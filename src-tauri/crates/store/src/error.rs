//! What can go wrong with the library file, told apart by what a person can do about it. As text it is for the log: the doors
//! have the words for people.

use std::path::{Path, PathBuf};

use thiserror::Error;

/// Why the library could not be opened, read or written.
#[derive(Debug, Error)]
pub enum StoreError {
    /// The file is not a database, or parts of it are.
    #[error("the library file {} is damaged", .path.display())]
    Damaged {
        /// The library file.
        path: PathBuf,
    },
    /// A later Dogear has changed the file's shape.
    #[error("the library file {} was written by a newer Dogear (version {found} of its layout, this Dogear knows {known})", .path.display())]
    Newer {
        /// The library file.
        path: PathBuf,
        /// Layout version in the file.
        found: i64,
        /// Latest layout version known here.
        known: i64,
    },
    /// The folder or file cannot be created, read or written.
    #[error("the library file {} cannot be used: {reason}", .path.display())]
    Unusable {
        /// The library file.
        path: PathBuf,
        /// The system's reason.
        reason: String,
    },
    /// A vector of another width than the model's.
    #[error("a vector has {found} numbers where the library holds {expected}")]
    WrongWidth {
        /// Width of the table.
        expected: usize,
        /// Width given.
        found: usize,
    },
    /// Anything else that SQLite reports.
    #[error("the library could not be read or written: {0}")]
    Sql(#[source] sqlx::Error),
    /// A stored turn that cannot be understood.
    #[error("a stored conversation cannot be read: {0}")]
    Body(#[from] serde_json::Error),
}

/// SQLite's primary result codes that mean "the bytes are wrong": SQLITE_CORRUPT and SQLITE_NOTADB.
const DAMAGED_CODES: [i64; 2] = [11, 26];

impl StoreError {
    /// An error met while opening `path`.
    pub(crate) fn opening(path: &Path, error: &sqlx::Error) -> Self {
        if is_damage(error) {
            Self::Damaged { path: path.to_owned() }
        } else {
            Self::Unusable { path: path.to_owned(), reason: error.to_string() }
        }
    }

    /// Whether the file itself is broken, so that repair is the remedy.
    #[must_use]
    pub fn is_damage(&self) -> bool {
        match self {
            Self::Damaged { .. } => true,
            Self::Sql(error) => is_damage(error),
            _ => false,
        }
    }
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        Self::Sql(error)
    }
}

fn is_damage(error: &sqlx::Error) -> bool {
    error
        .as_database_error()
        .and_then(|error| error.code()?.parse::<i64>().ok())
        .is_some_and(|code| DAMAGED_CODES.contains(&(code & 0xff)))
}
