//! From a path that a person gives to a source: a profile's folder, or a bookmark file.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use dogear_domain::{Browser, Filling, Format, Remark, Source, remark};

use crate::{
    ParseError, ReadError, arc, archive,
    browsers::{Family, Root, browser_of},
    chromium::CLEAR_FILES,
    discover::{has_bookmarks_file, live, profile_source, profiles},
    error::shown,
    files, firefox,
    identity::source_id,
    local_state::profile_names,
    safari,
    sniff::{Kind, kind},
};

const PICK_REMEDY: Remark = remark!("remedy-pick");
const EXPORT_REMEDY: Remark = remark!("remedy-export");

/// The source at `path`: a profile's folder of any Chromium-like or Firefox-like browser, its `Bookmarks` or
/// `places.sqlite` (which stands for the profile), or an exported file, recognised by its content.
///
/// # Errors
/// When nothing is there, or nothing that Dogear can read; the message says what it looks like and what to do.
pub fn source_at(path: &Path) -> Result<Source, ReadError> {
    let resolved = resolved(path, |path| fs::canonicalize(path));
    let path = plain(resolved.map_err(|error| ReadError::from_io(path, &error, &PICK_REMEDY))?);
    if path.is_dir() { folder_source(path) } else { file_source(path) }
}

/// The profile in this folder, whether it holds bookmarks yet or not.
pub(crate) fn profile_at(folder: PathBuf) -> Option<Source> {
    if firefox::has_places(&folder) {
        return Some(firefox_source(folder));
    }
    folder.is_dir().then(|| live_source(folder))
}

fn folder_source(folder: PathBuf) -> Result<Source, ReadError> {
    // By name, because macOS may refuse to say what is in it.
    if folder.ends_with("Library/Safari") {
        return Ok(safari_source(folder));
    }
    if has_bookmarks_file(&folder) {
        return Ok(live_source(folder));
    }
    if firefox::has_places(&folder) {
        return Ok(firefox_source(folder));
    }
    let browser = browser_of(&folder, Family::Chromium).unwrap_or(Browser::Chromium);
    let mut inside = profiles(&Root { browser, path: folder.clone() });
    inside.retain(|source| has_bookmarks_file(&source.path));
    inside.extend(firefox::profiles(&Root { browser: Browser::Firefox, path: folder.clone() }));
    match inside.as_slice() {
        [only] if only.format == Format::FirefoxPlaces => Ok(firefox_source(only.path.clone())),
        [only] => Ok(live_source(only.path.clone())),
        [] if folder.join(safari::FILE).is_file() => Ok(safari_source(folder)),
        [] if folder.join(arc::FILE).is_file() => Ok(live(Browser::Arc, Format::ArcSidebar, folder, "Sidebar")),
        [] => Err(ReadError::damaged(remark!("fault-no-bookmarks-file", folder = shown(&folder)), PICK_REMEDY)),
        several => {
            let names = several.iter().filter_map(|source| source.path.file_name()?.to_str());
            let names: Vec<Filling> = names.map(Filling::from).collect();
            let problem = remark!("fault-several", folder = shown(&folder), names = names);
            Err(ReadError::damaged(problem, remark!("remedy-one")))
        }
    }
}

fn file_source(path: PathBuf) -> Result<Source, ReadError> {
    if firefox::is_in_profile(&path) {
        return Ok(firefox_source(path.parent().map(PathBuf::from).unwrap_or_default()));
    }
    // A database may be larger than what is read at once.
    if files::begins_with(&path, firefox::DATABASE_MAGIC) {
        return Ok(imported(path, Format::FirefoxPlaces));
    }
    // Only its beginning is needed, and all of it may be large.
    if archive::is_archive_at(&path) {
        return Ok(imported(path, Format::Archive));
    }
    let bytes = files::read(&path, &PICK_REMEDY)?;
    let format = match kind(&bytes) {
        Kind::Readable(format) => format,
        Kind::Foreign(like) => return Err(foreign(&path, like)),
        Kind::Empty => return Err(ReadError::unreadable(&path, &ParseError::Empty, EXPORT_REMEDY)),
        Kind::Unknown => return Err(ReadError::damaged(remark!("fault-unknown", file = shown(&path)), EXPORT_REMEDY)),
    };
    if format == Format::ChromiumJson && is_in_profile(&path) {
        return Ok(live_source(path.parent().map(PathBuf::from).unwrap_or_default()));
    }
    if format == Format::SafariPlist && path.ends_with(Path::new("Library/Safari").join(safari::FILE)) {
        return Ok(safari_source(path.parent().map(PathBuf::from).unwrap_or_default()));
    }
    Ok(imported(path, format))
}

fn imported(path: PathBuf, format: Format) -> Source {
    let profile = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    Source { id: source_id(Browser::File, &path), browser: Browser::File, profile, path, format }
}

/// A profile of Firefox, or of an unknown browser made from it, by its folder.
fn firefox_source(path: PathBuf) -> Source {
    let browser = browser_of(&path, Family::Firefox).unwrap_or(Browser::Firefox);
    let profile = firefox::shown_name(&path);
    Source { id: source_id(browser, &path), browser, profile, path, format: Format::FirefoxPlaces }
}

/// Whether this is the file that a browser keeps, not a copy of it: every profile has its preferences beside it.
fn is_in_profile(path: &Path) -> bool {
    let is_named = path.file_name().is_some_and(|name| CLEAR_FILES.iter().any(|known| name == *known));
    is_named && path.parent().is_some_and(|folder| folder.join("Preferences").is_file())
}

/// A profile by its folder. An unknown fork counts as Chromium and goes by the names of its own folders.
fn live_source(folder: PathBuf) -> Source {
    let name = |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let own = name(&folder);
    let root = folder.parent().unwrap_or(&folder);
    let shown = profile_names(root).remove(&own).filter(|shown| !shown.is_empty()).unwrap_or_else(|| own.clone());
    match browser_of(&folder, Family::Chromium) {
        Some(browser) => profile_source(browser, folder, shown),
        None => {
            let shown = format!("{} / {shown}", name(root));
            profile_source(Browser::Chromium, folder, shown)
        }
    }
}

fn safari_source(folder: PathBuf) -> Source {
    live(Browser::Safari, Format::SafariPlist, folder, "Bookmarks")
}

fn foreign(path: &Path, like: Remark) -> ReadError {
    ReadError::damaged(remark!("fault-foreign", file = shown(path), like = like), EXPORT_REMEDY)
}

/// The path without links. Windows cannot follow them on some disks, in memory or in a network; what is there all the same goes by the
/// path that it was given by.
fn resolved(path: &Path, resolve: impl Fn(&Path) -> io::Result<PathBuf>) -> io::Result<PathBuf> {
    let resolved = resolve(path);
    // What is neither a file nor a folder may be a console, from which nothing comes before a person types.
    let is_there = || fs::metadata(path).is_ok_and(|found| found.is_file() || found.is_dir());
    if resolved.is_err() && is_there() { std::path::absolute(path) } else { resolved }
}

/// Without the `\\?\` that Windows puts before a resolved path, so that ids match those of discovery.
pub(crate) fn plain(path: PathBuf) -> PathBuf {
    match path.to_str().and_then(|text| text.strip_prefix(r"\\?\")) {
        Some(rest) if rest.as_bytes().get(1) == Some(&b':') => PathBuf::from(rest),
        _ => path,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What Windows says of a disk that it cannot ask.
    fn refused(_: &Path) -> io::Result<PathBuf> {
        Err(io::Error::from_raw_os_error(1))
    }

    #[test]
    fn what_is_there_goes_by_its_own_path_where_none_can_be_resolved() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("saved.html");
        fs::write(&file, "").unwrap();
        assert_eq!(resolved(&file, refused).unwrap(), file);
        assert_eq!(resolved(folder.path(), refused).unwrap(), folder.path());
        assert!(resolved(&folder.path().join("gone.html"), refused).is_err());
        let device = Path::new(if cfg!(windows) { "NUL" } else { "/dev/null" });
        assert!(resolved(device, refused).is_err(), "a device is no file");
    }
}
