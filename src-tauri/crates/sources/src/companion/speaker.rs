//! Which profile does a browser speak for? A browser tells its extensions and the programs that they start neither its folder
//! nor its profile. But the extension's storage lies in the profile: where the mark of this moment is found, it is.

use std::{
    fs::{self, File},
    io::Read,
    path::{Path, PathBuf},
};

use dogear_domain::Source;

use super::CHROMIUM_ID;
use crate::{
    Environment,
    browsers::{Family, Root, family, roots},
    firefox,
    source_at::{plain, profile_at},
};

/// A store of an extension is small; a larger file is not the companion's.
const MOST_BYTES: u64 = 16 * 1024 * 1024;
/// Bytes of the shortest mark that could not be there by accident.
const SHORTEST_MARK: usize = 16;

/// The profiles in whose folder the companion's storage holds this mark, of all browsers of this system and those below
/// `beside`, a folder that the browser was started with. A mark is fresh: more than one profile can only be one that somebody
/// copies at this moment.
#[must_use]
pub fn speakers(mark: &str, environment: &Environment, beside: Option<&Path>) -> Vec<Source> {
    if mark.len() < SHORTEST_MARK {
        return Vec::new();
    }
    let of_root = |root: &Root| match family(root.browser) {
        Family::Chromium => chromium_profiles(&root.path),
        Family::Firefox => firefox::profiles(root).into_iter().map(|source| source.path).collect(),
    };
    let known = roots(environment).into_iter().flat_map(|root| of_root(&root));
    let beside = beside.into_iter().flat_map(|folder| {
        let inside = chromium_profiles(folder);
        inside.into_iter().chain(firefox::has_places(folder).then(|| folder.to_owned()))
    });
    let mut folders: Vec<PathBuf> =
        known.chain(beside).filter(|folder| stores(folder).iter().any(|file| holds(file, mark))).collect();
    folders.iter_mut().for_each(|folder| *folder = fs::canonicalize(&*folder).unwrap_or_else(|_| folder.clone()));
    folders.sort();
    folders.dedup();
    folders.into_iter().filter_map(|folder| profile_at(plain(folder))).collect()
}

/// The folders below a root that hold the companion's storage, whether there are bookmarks in them or not; the root itself,
/// too, as in Opera.
fn chromium_profiles(root: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(root).into_iter().flatten().flatten().map(|entry| entry.path());
    entries.chain([root.to_owned()]).filter(|folder| chromium_store(folder).is_dir()).collect()
}

fn chromium_store(profile: &Path) -> PathBuf {
    profile.join("Local Extension Settings").join(CHROMIUM_ID)
}

/// The files in which the companion's storage may be.
fn stores(profile: &Path) -> Vec<PathBuf> {
    let mut files = files_in(&chromium_store(profile), ".log");
    for of_extension in folders_in(&profile.join("storage/default"), "moz-extension+++") {
        files.extend(files_in(&of_extension.join("idb"), ""));
    }
    files
}

fn files_in(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let named = entries.filter(|entry| entry.file_name().to_string_lossy().ends_with(ending));
    named.map(|entry| entry.path()).filter(|path| path.is_file()).collect()
}

fn folders_in(folder: &Path, start: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let named = entries.filter(|entry| entry.file_name().to_string_lossy().starts_with(start));
    named.map(|entry| entry.path()).filter(|path| path.is_dir()).collect()
}

fn holds(file: &Path, mark: &str) -> bool {
    let mut bytes = Vec::new();
    let read = File::open(file).and_then(|file| file.take(MOST_BYTES).read_to_end(&mut bytes));
    read.is_ok() && memchr::memmem::find(&bytes, mark.as_bytes()).is_some()
}
