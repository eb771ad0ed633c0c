//! A whole profile: its database, or what Firefox kept of it.

use std::path::Path;

use dogear_domain::{Reading, Remark, SourceState, remark};

use super::{former, places::read_database};
use crate::ReadError;

/// The files whose change is a change of the bookmarks: the database, and the log that holds what is new.
pub(crate) const DATABASE_FILES: [&str; 2] = ["places.sqlite", "places.sqlite-wal"];

/// Files that Firefox keeps in every profile, and that nobody copies along with a database.
const BESIDE: [&str; 3] = ["prefs.js", "compatibility.ini", "times.json"];

const REMEDY: Remark = remark!("remedy-verify");

/// Reads all bookmarks of the profile in `folder`. Where the database is beyond reading, the newest backup that can be
/// read stands in for it, and a warning says from which day.
///
/// # Errors
/// When the database is missing or denied, or damaged with no backup that can be read.
pub(crate) fn read_profile(folder: &Path, scratch: &Path) -> Result<Reading, ReadError> {
    let [database, _] = DATABASE_FILES;
    match read_database(&folder.join(database), &REMEDY, scratch) {
        Err(error) if error.state == SourceState::Damaged => former::read(folder, &error).ok_or(error),
        Err(error) if error.state == SourceState::Missing => Err(missing(folder)),
        other => other,
    }
}

/// Whether this is the database that a browser keeps, not a copy of it.
pub(crate) fn is_in_profile(path: &Path) -> bool {
    let [database, _] = DATABASE_FILES;
    let is_named = path.file_name().is_some_and(|name| name == database);
    is_named && path.parent().is_some_and(|folder| BESIDE.iter().any(|name| folder.join(name).is_file()))
}

fn missing(folder: &Path) -> ReadError {
    if folder.is_dir() {
        let [database, _] = DATABASE_FILES;
        ReadError::missing(&folder.join(database), remark!("remedy-start-profile"))
    } else {
        ReadError::missing(folder, remark!("remedy-disable"))
    }
}
