//! A whole profile: which of its files are there, and what they mean together.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use dogear_domain::{Reading, Remark, remark};

use super::collect_file;
use crate::{ReadError, collect::Collector, files};

/// The files that can be read.
pub(crate) const CLEAR_FILES: [&str; 2] = ["Bookmarks", "AccountBookmarks"];

/// The files that only the browser can read; the last two are names of a former version.
pub(crate) const ENCRYPTED_FILES: [&str; 4] =
    ["EncryptedBookmarks2", "EncryptedAccountBookmarks2", "EncryptedBookmarks", "EncryptedAccountBookmarks"];

/// An encrypted copy is longer than its clear file by a header and padding of far fewer bytes than this; a single
/// bookmark takes more.
const ENCRYPTION_OVERHEAD: u64 = 128;

const REMEDY: Remark = remark!("remedy-open-browser");

/// Reads all bookmarks of the profile in `folder`.
///
/// # Errors
/// When no clear file is there, when one of them cannot be read, or when they hold nothing but an encrypted file does.
pub(crate) fn read_profile(folder: &Path) -> Result<Reading, ReadError> {
    let mut collector = Collector::default();
    let mut clear_bytes = None;
    for name in CLEAR_FILES {
        let path = folder.join(name);
        if !is_there(&path)? {
            continue;
        }
        let bytes = files::read(&path, &REMEDY)?;
        if clear_bytes.is_some() {
            collector.next_file();
        }
        collect_file(&bytes, name, &mut collector).map_err(|error| ReadError::unreadable(&path, &error, REMEDY))?;
        clear_bytes = Some(clear_bytes.unwrap_or(0) + bytes.len() as u64);
    }
    match (clear_bytes, encrypted_bytes(folder)) {
        (None, Some(_)) => Err(ReadError::encrypted_only(folder)),
        (None, None) => Err(missing(folder)),
        (Some(clear), Some(encrypted)) if collector.len() == 0 && encrypted > clear + ENCRYPTION_OVERHEAD => {
            Err(ReadError::encrypted_only(folder))
        }
        (Some(_), _) => Ok(collector.finish("Bookmarks", None)),
    }
}

fn is_there(path: &Path) -> Result<bool, ReadError> {
    match fs::symlink_metadata(path) {
        Ok(_) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(ReadError::from_io(path, &error, &REMEDY)),
    }
}

/// The size of the largest encrypted file, if there is one.
fn encrypted_bytes(folder: &Path) -> Option<u64> {
    let size = |path: PathBuf| fs::metadata(path).ok().filter(fs::Metadata::is_file).map(|metadata| metadata.len());
    ENCRYPTED_FILES.iter().filter_map(|name| size(folder.join(name))).max()
}

fn missing(folder: &Path) -> ReadError {
    if folder.is_dir() {
        ReadError::missing(&folder.join("Bookmarks"), remark!("remedy-first-bookmark"))
    } else {
        ReadError::missing(folder, remark!("remedy-disable"))
    }
}
