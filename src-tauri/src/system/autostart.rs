//! Starting with the computer, hidden. Off until the person wants it.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(any(target_os = "macos", test))]
mod macos;
#[cfg(windows)]
mod windows;

#[cfg(unix)]
use std::{fs, io, path::Path};

#[cfg(target_os = "linux")]
pub use linux::{is_on, set};
#[cfg(target_os = "macos")]
pub use macos::{is_on, set};
#[cfg(windows)]
pub use windows::{is_on, set};

/// Starts Dogear without its window.
pub const HIDDEN: &str = "--hidden";

/// Writes a file that the system looks for, with the folder around it.
#[cfg(unix)]
fn put(file: &Path, text: &str) -> io::Result<()> {
    file.parent().map_or(Ok(()), fs::create_dir_all)?;
    fs::write(file, text)
}

/// Takes it away; what is not there is off already.
#[cfg(unix)]
fn remove(file: &Path) -> io::Result<()> {
    match fs::remove_file(file) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
