//! What can go wrong with a source, in words for the person whose bookmarks they are.

use std::{io, path::Path};

use dogear_domain::SourceState;
use thiserror::Error;

/// Why these bytes are no bookmarks. Reads as the end of a sentence that begins with the file.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ParseError {
    /// Nothing in it.
    #[error("is empty")]
    Empty,
    /// The grammar breaks off here. Line and column count from 1, the column in characters.
    #[error("is cut off or damaged at line {line}, column {column}: {problem}")]
    Syntax {
        /// Line.
        line: usize,
        /// Character in the line.
        column: usize,
        /// What was found or missed there.
        problem: &'static str,
    },
    /// A packed file that does not unpack.
    #[error("is a damaged backup: {0}")]
    Packed(&'static str),
    /// An archive that cannot be used; says what is wrong with it and with what is inside.
    #[error("{0}")]
    Archive(String),
    /// Something packed that was made to fill the machine.
    #[error(
        "becomes more than {times} times as large when it is unpacked, or larger than {megabytes} MB; nothing of it was read"
    )]
    Swells {
        /// What is suspect.
        times: u64,
        /// What is too much in any case.
        megabytes: u64,
    },
    /// A file that is no text breaks off here. Bytes count from 0.
    #[error("is cut off or damaged at byte {byte}: {problem}")]
    Damaged {
        /// Place in the file.
        byte: usize,
        /// What was found or missed there.
        problem: &'static str,
    },
    /// Sound, but something else.
    #[error("holds no bookmarks that Dogear can read: {0}")]
    NotBookmarks(&'static str),
    /// Someone's secrets, of which nothing is kept.
    #[error("is a list of passwords, not of bookmarks; nothing of it was kept")]
    Passwords,
    /// A bound that keeps a hostile file from eating the machine.
    #[error("holds more than {0} entries, which is more than Dogear reads")]
    TooMany(usize),
}

/// A source that cannot be read at the moment. What was read before stays valid.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{message}")]
pub struct ReadError {
    /// What to show for the source.
    pub state: SourceState,
    /// Which file, what is wrong with it, where, and what to do.
    pub message: String,
}

impl ReadError {
    pub(crate) fn damaged(path: &Path, problem: impl std::fmt::Display, remedy: &str) -> Self {
        Self { state: SourceState::Damaged, message: format!("{} {problem}. {remedy}", path.display()) }
    }

    pub(crate) fn missing(path: &Path, remedy: &str) -> Self {
        Self { state: SourceState::Missing, message: format!("{} is not there. {remedy}", path.display()) }
    }

    pub(crate) fn denied(path: &Path) -> Self {
        Self { state: SourceState::Denied, message: format!("{} may not be read. {DENIED_REMEDY}", path.display()) }
    }

    pub(crate) fn encrypted_only(folder: &Path) -> Self {
        let message = format!(
            "The browser keeps the bookmarks of {} in an encrypted file that only it can read. Dogear's companion, an \
             extension for the browser, tells Dogear of them: let it do so in Dogear's settings, and add it to the \
             browser. Or export them in its bookmark manager as an HTML file and import that file here, again whenever \
             you want what is new.",
            folder.display()
        );
        Self { state: SourceState::EncryptedOnly, message }
    }

    /// What a failed system call says about `path`.
    pub(crate) fn from_io(path: &Path, error: &io::Error, remedy: &str) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Self::missing(path, remedy),
            io::ErrorKind::PermissionDenied => Self::denied(path),
            _ => Self::damaged(path, format!("cannot be read: {error}"), remedy),
        }
    }
}

const DENIED_REMEDY: &str = if cfg!(target_os = "macos") {
    "Allow Dogear in System Settings › Privacy & Security › Full Disk Access, then try again."
} else if cfg!(target_os = "windows") {
    "Open the file's Properties › Security and let your user account read it, then try again."
} else {
    "Give your user read access to it and to the folders above it (a snap or flatpak may need it in its permissions), \
     then try again."
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
            let error = ReadError::from_io(Path::new("Bookmarks"), &io::Error::from(kind), "Try again.");
            assert_eq!(error.state, state, "{kind:?}");
            assert!(error.message.starts_with("Bookmarks "), "{}", error.message);
        }
    }
}
