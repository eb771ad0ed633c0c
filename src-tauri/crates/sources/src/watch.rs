//! What to watch so that a change of a source is noticed.
//!
//! Browsers write a new file and rename it into place, so a watch on the file itself would end at the first change:
//! the folder is watched. Where the system's notices do not reach (network homes, sleep), fingerprints are compared.

use std::{ffi::OsString, fs, path::PathBuf, time::SystemTime};

use dogear_domain::{Format, Source};

use crate::{
    arc,
    chromium::{CLEAR_FILES, ENCRYPTED_FILES},
    safari,
};

/// A folder to watch, not its subfolders, and the names in it that matter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WatchTarget {
    /// The folder.
    pub folder: PathBuf,
    /// File names without folder.
    pub names: Vec<OsString>,
}

/// What the system says about a source's files without opening them. Equal fingerprints mean that nothing was written
/// in between; different ones, that something may have been.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fingerprint(Vec<Option<Stamp>>);

/// Where and what to watch.
#[must_use]
pub fn watched_files(source: &Source) -> WatchTarget {
    if source.is_live() {
        return WatchTarget { folder: source.path.clone(), names: live_names(source.format) };
    }
    WatchTarget {
        folder: source.path.parent().map(PathBuf::from).unwrap_or_default(),
        names: source.path.file_name().map(OsString::from).into_iter().collect(),
    }
}

/// The files in the folder of a profile that its browser writes.
fn live_names(format: Format) -> Vec<OsString> {
    match format {
        Format::SafariPlist => vec![safari::FILE.into()],
        Format::ArcSidebar => vec![arc::FILE.into()],
        _ => CLEAR_FILES.iter().chain(&ENCRYPTED_FILES).map(OsString::from).collect(),
    }
}

/// Looks at the watched files. Takes one system call a file.
#[must_use]
pub fn fingerprint(source: &Source) -> Fingerprint {
    let target = watched_files(source);
    Fingerprint(target.names.iter().map(|name| Stamp::of(&fs::metadata(target.folder.join(name)).ok()?)).collect())
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Stamp {
    bytes: u64,
    modified: Option<SystemTime>,
    /// A rename brings another inode, even where the clock is too coarse to tell two writes apart.
    inode: u64,
}

impl Stamp {
    fn of(metadata: &fs::Metadata) -> Option<Self> {
        Some(Self { bytes: metadata.len(), modified: metadata.modified().ok(), inode: inode(metadata) })
    }
}

#[cfg(unix)]
fn inode(metadata: &fs::Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::ino(metadata)
}

#[cfg(not(unix))]
fn inode(_: &fs::Metadata) -> u64 {
    0
}
