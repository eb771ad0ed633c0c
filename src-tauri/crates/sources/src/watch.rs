//! What to watch so that a change of a source is noticed.
//!
//! Browsers write a new file and rename it into place, so a watch on the file itself would end at the first change:
//! the folder is watched. Where the system's notices do not reach (network homes, sleep), fingerprints are compared.

use std::{ffi::OsString, fs, path::PathBuf, time::SystemTime};

use dogear_domain::{Format, Source};

use crate::{
    Environment, arc,
    browsers::roots,
    chromium::{CLEAR_FILES, ENCRYPTED_FILES},
    firefox, safari,
};

/// A folder to watch, not its subfolders, and the names in it that matter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WatchTarget {
    /// The folder.
    pub folder: PathBuf,
    /// File names without folder.
    pub names: Vec<OsString>,
}

/// What a source's files look like from outside. Equal fingerprints mean that no bookmark was written in between;
/// different ones, that one may have been.
#[derive(Debug, Clone)]
pub struct Fingerprint {
    stamps: Vec<Option<Stamp>>,
    /// Of a database that is written for other reasons, too: the hash of what matters in it.
    content: Option<u64>,
}

impl Fingerprint {
    /// Of files that are written for no other reason.
    pub(crate) fn of(target: &WatchTarget) -> Self {
        Self { stamps: stamps(target), content: None }
    }
}

impl PartialEq for Fingerprint {
    fn eq(&self, other: &Self) -> bool {
        match (self.content, other.content) {
            (Some(own), Some(other)) => own == other,
            (own, content) => own == content && self.stamps == other.stamps,
        }
    }
}

impl Eq for Fingerprint {}

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
        // The log is written long before the database.
        Format::FirefoxPlaces => firefox::DATABASE_FILES.iter().map(OsString::from).collect(),
        _ => CLEAR_FILES.iter().chain(&ENCRYPTED_FILES).map(OsString::from).collect(),
    }
}

/// Looks at the watched files. Takes one system call a file; for a profile of Firefox, about a millisecond.
#[must_use]
pub fn fingerprint(source: &Source) -> Fingerprint {
    let target = watched_files(source);
    let content = match (target.names.as_slice(), source.format) {
        ([database, log], Format::FirefoxPlaces) => {
            firefox::glance(&target.folder.join(database), &target.folder.join(log))
        }
        _ => None,
    };
    Fingerprint { stamps: stamps(&target), content }
}

/// Whether nothing at all was written since `before`, as far as sizes and times tell. Takes one system call a file.
#[must_use]
pub fn is_untouched(source: &Source, before: &Fingerprint) -> bool {
    stamps(&watched_files(source)) == before.stamps
}

/// What the folders in which browsers keep their profiles look like from outside. Equal ones mean that hardly any
/// profile can have come or gone in between.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Surroundings(Vec<Option<Stamp>>);

/// What in a root folder is written when a profile is made: the folder itself, that of Firefox's profiles on some
/// systems, and the two lists of profiles.
const WRITTEN_WITH_A_PROFILE: [&str; 4] = ["", "Profiles", "Local State", "profiles.ini"];

/// Looks at the root folders of all browsers. Takes one system call for each browser that is not there.
#[must_use]
pub fn surroundings(environment: &Environment) -> Surroundings {
    let safari = environment.home.join("Library/Safari");
    let folders = roots(environment).into_iter().map(|root| root.path).chain([safari]);
    let stamp = |path: PathBuf| Stamp::of(&fs::metadata(path).ok()?);
    let inside = folders
        .filter(|folder| folder.is_dir())
        .flat_map(|folder| WRITTEN_WITH_A_PROFILE.map(|name| folder.join(name)));
    Surroundings(inside.map(stamp).collect())
}

/// When the last of the files that can be read was written.
pub(crate) fn newest_write(source: &Source) -> Option<SystemTime> {
    let target = watched_files(source);
    let is_clear = |name: &&OsString| !ENCRYPTED_FILES.iter().any(|encrypted| *name == encrypted);
    let written = |name: &OsString| fs::metadata(target.folder.join(name)).ok()?.modified().ok();
    target.names.iter().filter(is_clear).filter_map(written).max()
}

fn stamps(target: &WatchTarget) -> Vec<Option<Stamp>> {
    target.names.iter().map(|name| Stamp::of(&fs::metadata(target.folder.join(name)).ok()?)).collect()
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
pub(crate) fn inode(metadata: &fs::Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::ino(metadata)
}

#[cfg(not(unix))]
pub(crate) fn inode(_: &fs::Metadata) -> u64 {
    0
}
