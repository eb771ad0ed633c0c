//! Every browser profile on this machine that may hold bookmarks.

use std::{
    collections::{BTreeSet, HashSet},
    fs, io,
    path::{Path, PathBuf},
};

use chrono::{DateTime, Utc};
use dogear_domain::{Browser, Format, Reading, Remark, Source, SourceState};

use crate::{
    Environment, ReadError, System, arc,
    browsers::{Family, Root, family, roots},
    chromium::{CLEAR_FILES, ENCRYPTED_FILES},
    firefox,
    identity::source_id,
    local_state::profile_names,
    read::read_in,
};

/// A profile, and what a first look at it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// What to read.
    pub source: Source,
    /// Whether it can be read.
    pub state: SourceState,
    /// What stands in the way and what to do, where something does.
    pub detail: Option<Remark>,
    /// How many bookmarks it holds, where it can be read.
    pub bookmarks: Option<u32>,
    /// When the newest of them was saved.
    pub newest_at: Option<DateTime<Utc>>,
}

/// All profiles of all browsers of this system, each with a first look at it: reads their bookmarks to count them.
#[must_use]
pub fn discover(environment: &Environment) -> Vec<Found> {
    present(environment).into_iter().map(|source| Found::look_at(source, &environment.scratch)).collect()
}

/// All profiles of all browsers of this system, in the order of the table of browsers, each once even where links
/// lead to it twice. No bookmarks are read.
#[must_use]
pub fn present(environment: &Environment) -> Vec<Source> {
    let mut seen = HashSet::new();
    let roots = roots(environment);
    let of_profiles = roots.iter().flat_map(|root| match family(root.browser) {
        Family::Chromium => profiles(root),
        Family::Firefox => firefox::profiles(root),
    });
    let sidebars = roots.iter().filter_map(sidebar_source);
    of_profiles
        .chain(sidebars)
        .chain(safari_source(environment))
        .filter(|source| seen.insert(fs::canonicalize(&source.path).unwrap_or_else(|_| source.path.clone())))
        .collect()
}

impl Found {
    fn look_at(source: Source, scratch: &Path) -> Self {
        match read_in(&source, scratch) {
            Ok(reading) => Self::readable(source, &reading),
            Err(ReadError { state, remark }) => {
                Self { source, state, detail: Some(remark), bookmarks: None, newest_at: None }
            }
        }
    }

    fn readable(source: Source, reading: &Reading) -> Self {
        let bookmarks = &reading.snapshot.bookmarks;
        Self {
            source,
            state: SourceState::Ok,
            detail: reading.caution(),
            bookmarks: u32::try_from(bookmarks.len()).ok(),
            newest_at: bookmarks.iter().filter_map(|bookmark| bookmark.added_at).max(),
        }
    }
}

/// Whether a folder holds any of the files in which Chromium keeps bookmarks.
pub(crate) fn has_bookmarks_file(folder: &Path) -> bool {
    CLEAR_FILES.iter().chain(&ENCRYPTED_FILES).any(|name| folder.join(name).symlink_metadata().is_ok())
}

/// The profile of `browser` in this folder.
pub(crate) fn profile_source(browser: Browser, path: PathBuf, profile: String) -> Source {
    Source { id: source_id(browser, &path), browser, profile, path, format: Format::ChromiumJson }
}

/// Safari's bookmarks, of which a person has one file. Seen even where macOS does not let it be read: so that the
/// person learns what to do about it.
fn safari_source(environment: &Environment) -> Option<Source> {
    let folder = environment.home.join("Library/Safari");
    let is_there = environment.system == System::MacOs && folder.is_absolute() && folder.is_dir();
    is_there.then(|| live(Browser::Safari, Format::SafariPlist, folder, "Bookmarks"))
}

/// What Arc keeps in its sidebar, beside the folder of its profiles.
fn sidebar_source(root: &Root) -> Option<Source> {
    let folder =
        root.path.parent().filter(|folder| root.browser == Browser::Arc && folder.join(arc::FILE).is_file())?;
    Some(live(Browser::Arc, Format::ArcSidebar, folder.to_owned(), "Sidebar"))
}

/// A source that is not one of several profiles.
pub(crate) fn live(browser: Browser, format: Format, path: PathBuf, name: &str) -> Source {
    Source { id: source_id(browser, &path), browser, profile: name.to_owned(), path, format }
}

/// The profiles that `Local State` names, and the folders that hold bookmarks without being named there.
pub(crate) fn profiles(root: &Root) -> Vec<Source> {
    let names = profile_names(&root.path);
    let mut folders: BTreeSet<PathBuf> = names.keys().filter_map(|name| profile_folder(&root.path, name)).collect();
    match fs::read_dir(&root.path) {
        Ok(entries) => {
            let paths = entries.flatten().map(|entry| entry.path());
            folders.extend(paths.filter(|path| path.is_dir() && has_bookmarks_file(path)));
        }
        // So that the person learns about it: the first profile is all but always there.
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied => {
            folders.insert(root.path.join("Default"));
        }
        Err(_) => {}
    }
    if has_bookmarks_file(&root.path) {
        folders.insert(root.path.clone());
    }
    let source = |path: PathBuf| {
        let folder = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let shown = names.get(&folder).filter(|shown| !shown.is_empty()).cloned();
        let fallback = if path == root.path { "Default".to_owned() } else { folder };
        profile_source(root.browser, path, shown.unwrap_or(fallback))
    };
    folders.into_iter().map(source).collect()
}

/// The folder of a named profile, if there is one. A name with a path in it is not one that a browser wrote.
fn profile_folder(root: &Path, name: &str) -> Option<PathBuf> {
    let is_plain = !name.is_empty() && !name.contains(['/', '\\']) && name != "." && name != "..";
    Some(root.join(name)).filter(|path| is_plain && path.is_dir())
}
