//! Bytes of a file that another program may be writing: bounded, never blocking on a pipe, never holding on.

use dogear_domain::{Remark, remark};

use std::{
    fs::{self, File},
    io::Read,
    path::Path,
};

use crate::{ReadError, error::shown};

/// The largest libraries known are below 100 MB.
pub(crate) const MOST_BYTES: u64 = 512 * 1024 * 1024;

/// All bytes of the file at `path`.
///
/// # Errors
/// When it is missing, denied, not a file, or too large; `remedy` says what to do about a damaged one.
pub(crate) fn read(path: &Path, remedy: &Remark) -> Result<Vec<u8>, ReadError> {
    let (file, size) = open(path, remedy)?;
    let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or_default());
    file.take(MOST_BYTES + 1).read_to_end(&mut bytes).map_err(|error| ReadError::from_io(path, &error, remedy))?;
    if bytes.len() as u64 > MOST_BYTES { Err(too_large(path)) } else { Ok(bytes) }
}

/// The file at `path` and its size in bytes.
///
/// # Errors
/// As for [`read`].
pub(crate) fn open(path: &Path, remedy: &Remark) -> Result<(File, u64), ReadError> {
    let metadata = fs::metadata(path).map_err(|error| ReadError::from_io(path, &error, remedy))?;
    if metadata.is_dir() {
        return Err(ReadError::damaged(remark!("fault-folder", file = shown(path)), remedy.clone()));
    }
    // Opening a pipe would wait for someone to write into it.
    if !metadata.is_file() {
        return Err(ReadError::damaged(remark!("fault-no-file", file = shown(path)), remedy.clone()));
    }
    if metadata.len() > MOST_BYTES {
        return Err(too_large(path));
    }
    let file = File::open(path).map_err(|error| ReadError::from_io(path, &error, remedy))?;
    Ok((file, metadata.len()))
}

/// Whether the file at `path` is an ordinary one that begins with these bytes.
pub(crate) fn begins_with(path: &Path, start: &[u8]) -> bool {
    let is_file = fs::metadata(path).is_ok_and(|metadata| metadata.is_file());
    let head = || -> std::io::Result<Vec<u8>> {
        let mut head = Vec::with_capacity(start.len());
        File::open(path)?.take(start.len() as u64).read_to_end(&mut head)?;
        Ok(head)
    };
    is_file && head().is_ok_and(|head| head == start)
}

fn too_large(path: &Path) -> ReadError {
    let problem = remark!("fault-too-large", file = shown(path), megabytes = MOST_BYTES / 1024 / 1024);
    ReadError::damaged(problem, remark!("remedy-smaller"))
}
