//! What can go wrong with a source, for the person whose bookmarks they are: as [`Remark`]s, said where people read them.

use std::{io, path::Path};

use dogear_domain::{Filling, Remark, SourceState, remark};
use thiserror::Error;

/// Why these bytes are no bookmarks.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{self:?}")]
pub enum ParseError {
    /// Nothing in it.
    Empty,
    /// The grammar breaks off here. Line and column count from 1, the column in characters.
    Syntax {
        /// Line.
        line: usize,
        /// Character in the line.
        column: usize,
        /// What was found or missed there.
        problem: Remark,
    },
    /// A packed file that does not unpack.
    Packed(Remark),
    /// An archive that cannot be used, in a sentence with its name as `file`.
    Archive(Remark),
    /// Something packed that was made to fill the machine.
    Swells {
        /// What is suspect.
        times: u64,
        /// What is too much in any case.
        megabytes: u64,
    },
    /// A file that is no text breaks off here. Bytes count from 0.
    Damaged {
        /// Place in the file.
        byte: usize,
        /// What was found or missed there.
        problem: Remark,
    },
    /// No database, or one that is damaged where it says that it is one.
    NoDatabase,
    /// A database that the system's reader gives up on.
    DamagedDatabase(String),
    /// A damaged database of which nothing is left.
    NothingLeft,
    /// Sound, but something else.
    NotBookmarks(Remark),
    /// Someone's secrets, of which nothing is kept.
    Passwords,
    /// A bound that keeps a hostile file from eating the machine.
    TooMany(usize),
}

impl ParseError {
    /// The sentence about the file that is called so.
    #[must_use]
    pub fn remark(&self, file: &str) -> Remark {
        let about = match self {
            Self::Empty => remark!("fault-empty"),
            Self::Syntax { line, column, problem } => {
                remark!(
                    "fault-cut-line",
                    line = line.to_string(),
                    column = column.to_string(),
                    problem = problem.clone()
                )
            }
            Self::Packed(problem) => remark!("fault-packed", problem = problem.clone()),
            Self::Archive(about) => about.clone(),
            Self::Swells { times, megabytes } => remark!("fault-swells", times = *times, megabytes = *megabytes),
            Self::Damaged { byte, problem } => {
                remark!("fault-cut-byte", byte = byte.to_string(), problem = problem.clone())
            }
            Self::NoDatabase => remark!("fault-no-database"),
            Self::DamagedDatabase(reason) => remark!("fault-database", reason = reason.as_str()),
            Self::NothingLeft => remark!("fault-nothing-left"),
            Self::NotBookmarks(why) => remark!("fault-none", why = why.clone()),
            Self::Passwords => remark!("fault-passwords"),
            Self::TooMany(most) => remark!("fault-too-many", most = *most),
        };
        about.with("file", file)
    }
}

/// A source that cannot be read at the moment. What was read before stays valid.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{state:?}: {remark:?}")]
pub struct ReadError {
    /// What to show for the source.
    pub state: SourceState,
    /// Which file, what is wrong with it, where, and what to do.
    pub remark: Remark,
}

impl ReadError {
    pub(crate) fn new(state: SourceState, problem: Remark, remedy: Remark) -> Self {
        Self { state, remark: remark!("unreadable", problem = problem, remedy = remedy) }
    }

    pub(crate) fn damaged(problem: Remark, remedy: Remark) -> Self {
        Self::new(SourceState::Damaged, problem, remedy)
    }

    /// What its reader says about the file at `path`.
    pub(crate) fn unreadable(path: &Path, error: &ParseError, remedy: Remark) -> Self {
        Self::damaged(error.remark(&path.display().to_string()), remedy)
    }

    pub(crate) fn missing(path: &Path, remedy: Remark) -> Self {
        Self::new(SourceState::Missing, remark!("fault-missing", file = shown(path)), remedy)
    }

    pub(crate) fn denied(path: &Path) -> Self {
        Self::new(SourceState::Denied, remark!("fault-denied", file = shown(path)), DENIED_REMEDY)
    }

    pub(crate) fn encrypted_only(folder: &Path) -> Self {
        let problem = remark!("fault-encrypted", folder = shown(folder));
        Self::new(SourceState::EncryptedOnly, problem, remark!("remedy-companion-or-export"))
    }

    /// What a failed system call says about `path`.
    pub(crate) fn from_io(path: &Path, error: &io::Error, remedy: &Remark) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Self::missing(path, remedy.clone()),
            io::ErrorKind::PermissionDenied => Self::denied(path),
            _ => Self::damaged(
                remark!("fault-unreadable", file = shown(path), reason = error.to_string()),
                remedy.clone(),
            ),
        }
    }
}

/// A path as it fills a gap.
pub(crate) fn shown(path: &Path) -> Filling {
    path.display().to_string().into()
}

const DENIED_REMEDY: Remark = if cfg!(target_os = "macos") {
    remark!("remedy-allow-macos")
} else if cfg!(target_os = "windows") {
    remark!("remedy-allow-windows")
} else {
    remark!("remedy-allow-linux")
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failed_call_becomes_a_state() {
        let cases = [
            (io::ErrorKind::NotFound, SourceState::Missing),
            (io::ErrorKind::NotADirectory, SourceState::Missing),
            (io::ErrorKind::PermissionDenied, SourceState::Denied),
            (io::ErrorKind::InvalidData, SourceState::Damaged),
        ];
        for (kind, state) in cases {
            let error = ReadError::from_io(Path::new("Bookmarks"), &io::Error::from(kind), &remark!("remedy-again"));
            assert_eq!(error.state, state, "{kind:?}");
            assert!(format!("{:?}", error.remark).contains("\"Bookmarks\""), "{error}");
        }
    }
}
