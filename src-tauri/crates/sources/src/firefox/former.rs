//! The backups that Firefox makes once a day, where its database is beyond reading.

use std::{
    fs,
    path::{Path, PathBuf},
};

use dogear_domain::{Extent, Reading, Warning, remark};

use super::parse_firefox_backup;
use crate::{ReadError, files};

const FOLDER: &str = "bookmarkbackups";
/// Firefox keeps 15.
const MOST: usize = 30;

/// The newest backup of the profile in `folder` that can be read; `error` says why it is needed.
pub(super) fn read(folder: &Path, error: &ReadError) -> Option<Reading> {
    let (name, mut reading) = newest_first(&folder.join(FOLDER)).into_iter().find_map(|path| {
        let name = path.file_name()?.to_str()?.to_owned();
        let bytes = files::read(&path, &remark!("remedy-again")).ok()?;
        Some((name.clone(), parse_firefox_backup(&bytes, &name).ok()?))
    })?;
    let message = match day(&name) {
        Some(day) => remark!("odd-backup", why = error.remark.clone(), day = day),
        None => remark!("odd-backup-undated", why = error.remark.clone()),
    };
    reading.warnings.insert(0, Warning { place: format!("{FOLDER}/{name}").into(), message });
    reading.extent = Extent::Former;
    Some(reading)
}

/// Backups by the day in their name: `bookmarks-2026-11-20_1287_<hash>.jsonlz4`.
fn newest_first(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let paths = entries.flatten().map(|entry| entry.path());
    let is_backup =
        |path: &PathBuf| path.extension().is_some_and(|extension| extension == "jsonlz4" || extension == "json");
    let mut paths: Vec<PathBuf> = paths.filter(is_backup).collect();
    paths.sort_by_cached_key(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        std::cmp::Reverse((day(&name).map(str::to_owned), name))
    });
    paths.truncate(MOST);
    paths
}

/// `2026-11-20`.
fn day(name: &str) -> Option<&str> {
    let day = name.strip_prefix("bookmarks-")?.get(..10)?;
    day.chars().all(|c| c.is_ascii_digit() || c == '-').then_some(day)
}
