//! A stamp: a file with the hash of what something was made from. Made things are made again when the hash changes.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

/// The sha256 of one file, in lower-case hexadecimal.
pub fn hash_file(path: &Path) -> Result<String> {
    hash_files(&[path.to_owned()])
}

/// The sha256 over the contents of several files, in the order given.
pub fn hash_files(paths: &[PathBuf]) -> Result<String> {
    let mut hasher = Sha256::new();
    for path in paths {
        hasher.update(fs::read(path).with_context(|| format!("cannot read {}", path.display()))?);
    }
    let mut text = String::new();
    for byte in hasher.finalize() {
        write!(text, "{byte:02x}")?;
    }
    Ok(text)
}

/// Whether `path` holds `hash`.
pub fn matches(path: &Path, hash: &str) -> bool {
    fs::read_to_string(path).is_ok_and(|found| found.trim() == hash)
}

/// Writes `hash` to `path`.
pub fn write(path: &Path, hash: &str) -> Result<()> {
    fs::write(path, format!("{hash}\n")).with_context(|| format!("cannot write {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stamp_matches_only_what_it_was_made_from() {
        let folder = std::env::temp_dir().join(format!("dogear-stamp-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let (input, stamp) = (folder.join("input"), folder.join("stamp"));
        fs::write(&input, "abc").unwrap();
        let hash = hash_file(&input).unwrap();
        assert_eq!(hash, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assert!(!matches(&stamp, &hash));
        write(&stamp, &hash).unwrap();
        assert!(matches(&stamp, &hash));
        fs::write(&input, "abcd").unwrap();
        assert!(!matches(&stamp, &hash_file(&input).unwrap()));
        fs::remove_dir_all(&folder).unwrap();
    }
}
