//! Whether a file is the one that the hub has announced. Its etag is the sha256 of a large file's bytes, and of a small
//! one what git calls it: the sha1 of a line with its length, then its bytes.

use std::{
    fs::File,
    io::{self, Read},
    path::Path,
};

use sha1::Sha1;
use sha2::{Digest, Sha256};

/// What a file must be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Announced {
    /// In lower-case hexadecimal digits.
    Sha256(String),
    /// The same.
    GitBlob(String),
}

impl Announced {
    /// What an etag announces; nothing if it is no digest.
    pub(crate) fn of(etag: &str) -> Option<Self> {
        let digits = etag.trim().trim_start_matches("W/").trim_matches('"').to_ascii_lowercase();
        if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        match digits.len() {
            64 => Some(Self::Sha256(digits)),
            40 => Some(Self::GitBlob(digits)),
            _ => None,
        }
    }

    /// The digits, which name the file while it is on its way.
    pub(crate) fn digits(&self) -> &str {
        match self {
            Self::Sha256(digits) | Self::GitBlob(digits) => digits,
        }
    }

    /// Reads the whole file. Blocks.
    pub(crate) fn is_of(&self, path: &Path) -> io::Result<bool> {
        let file = File::open(path)?;
        let found = match self {
            Self::Sha256(_) => hex(&digest(file, Sha256::new())?),
            Self::GitBlob(_) => {
                let mut state = Sha1::new();
                state.update(format!("blob {}\0", file.metadata()?.len()));
                hex(&digest(file, state)?)
            }
        };
        Ok(found == self.digits())
    }
}

fn digest(mut file: File, mut state: impl Digest) -> io::Result<Vec<u8>> {
    let mut buffer = vec![0; 1 << 20];
    loop {
        match file.read(&mut buffer)? {
            0 => return Ok(state.finalize().to_vec()),
            read => state.update(buffer.get(..read).unwrap_or_default()),
        }
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(etag: &str, content: &[u8], expected: bool) {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file");
        std::fs::write(&file, content).unwrap();
        assert_eq!(Announced::of(etag).unwrap().is_of(&file).unwrap(), expected);
    }

    #[test]
    fn both_kinds_of_digests_are_known() {
        let sha256 = "\"2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824\"";
        check(sha256, b"hello", true);
        check(sha256, b"hallo", false);
        // As `git hash-object` prints it.
        check("\"b6fc4c620b67d95f953a5c1c1230aaab5db5a1b0\"", b"hello", true);
        check("W/\"b6fc4c620b67d95f953a5c1c1230aaab5db5a1b0\"", b"hello ", false);
    }

    #[test]
    fn an_etag_that_is_no_digest_announces_nothing() {
        for etag in ["", "\"abc\"", "\"../../../../etc/passwd\"", &"g".repeat(64)] {
            assert_eq!(Announced::of(etag), None, "{etag}");
        }
    }
}
