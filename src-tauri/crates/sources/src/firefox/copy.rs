//! A private copy of a database that its browser may be writing: the main file together with its write-ahead log.
//!
//! In: the path of `places.sqlite`. Out: a folder that only this user may enter, gone when dropped, with a copy in it
//! that is the state of one moment. The original is opened for reading, copied and closed: no SQLite of ours touches
//! it, so no lock is taken, no log is folded in, and no `-shm` appears beside it. That index of the log is not copied:
//! SQLite makes it anew.
//!
//! When is a copy the state of one moment? The browser appends to the log, and now and then moves the log's content
//! into the main file and begins the log again with another salt in its header. So the copy is good if, from before
//! the first byte to after the last, the main file stayed as it was and the log at most grew. Half a transaction at the
//! log's end does no harm: SQLite leaves out what was not committed.

use dogear_domain::{Remark, remark};

use std::{
    ffi::OsString,
    fs::{self, File, Metadata},
    io::{self, Read},
    path::{Path, PathBuf},
    thread,
    time::{Duration, SystemTime},
};

use tempfile::TempDir;

use crate::{ReadError, error::shown, watch::inode};

/// Beside the main file: the write-ahead log, and the rollback journal of a browser that keeps none.
const LOG: &str = "-wal";
const JOURNAL: &str = "-journal";

/// The largest databases known, with years of history, are far below 1 GB.
pub(super) const MOST_BYTES: u64 = 2 * 1024 * 1024 * 1024;

/// A browser folds its log into the main file within milliseconds, and hardly twice a second.
const ATTEMPTS: u32 = 8;
const BETWEEN_ATTEMPTS: Duration = Duration::from_millis(30);

/// The log's header: magic, page size, salt.
const LOG_HEADER: usize = 32;

/// A copy; its folder goes when it is dropped.
#[derive(Debug)]
pub(super) struct PrivateCopy {
    folder: TempDir,
}

impl PrivateCopy {
    /// Copies the database at `path` into a folder inside `scratch`. Takes some milliseconds, and a quarter of a second longer where the browser
    /// writes all the time.
    ///
    /// # Errors
    /// When it is missing, denied, no file, too large, or did not hold still.
    pub(super) fn of(path: &Path, remedy: &Remark, scratch: &Path) -> Result<Self, ReadError> {
        for attempt in 1..=ATTEMPTS {
            let before = Stamps::of(path, remedy)?;
            let folder = private_folder(scratch)?;
            for side in ["", LOG, JOURNAL] {
                copy_file(&beside(path, side), &beside(&folder.path().join(NAME), side), remedy)?;
            }
            if Stamps::of(path, remedy)?.continues(&before) {
                return Ok(Self { folder });
            }
            thread::sleep(BETWEEN_ATTEMPTS * attempt.min(2));
        }
        let problem = remark!("fault-busy", file = shown(path), times = ATTEMPTS);
        Err(ReadError::damaged(problem, remark!("remedy-pause")))
    }

    /// Where the copy's main file is.
    pub(super) fn path(&self) -> PathBuf {
        self.folder.path().join(NAME)
    }
}

const NAME: &str = "places.sqlite";
/// How the folders of copies begin: like no folder that somebody else would make.
const PREFIX: &str = ".dogear-copy-";

/// Removes the copies that programs which were killed have left in `scratch` before this moment.
pub(crate) fn sweep(scratch: &Path, before: SystemTime) {
    let is_old = |folder: &Path| folder.metadata().and_then(|it| it.modified()).is_ok_and(|changed| changed < before);
    for entry in fs::read_dir(scratch).into_iter().flatten().flatten() {
        let is_copy = entry.file_name().to_string_lossy().starts_with(PREFIX);
        if is_copy && entry.file_type().is_ok_and(|kind| kind.is_dir()) && is_old(&entry.path()) {
            // What cannot be removed now is tried again at the next start.
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

fn private_folder(scratch: &Path) -> Result<TempDir, ReadError> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(PREFIX);
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o700));
    builder.tempdir_in(scratch).map_err(|error| no_room(scratch, &error))
}

fn no_room(folder: &Path, error: &io::Error) -> ReadError {
    let problem = remark!("fault-no-room", folder = shown(folder), reason = error.to_string());
    ReadError::damaged(problem, remark!("remedy-room"))
}

/// Copies a file by opening it, never through a call that may lock it or carry its attributes over.
fn copy_file(from: &Path, to: &Path, remedy: &Remark) -> Result<(), ReadError> {
    let source = match File::open(from) {
        Ok(source) => source,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(ReadError::from_io(from, &error, remedy)),
    };
    let mut target = File::create(to).map_err(|error| no_room(to, &error))?;
    io::copy(&mut source.take(MOST_BYTES + 1), &mut target).map_err(|error| no_room(to, &error))?;
    Ok(())
}

/// What the files looked like at one moment.
#[derive(Debug, PartialEq, Eq)]
struct Stamps {
    main: Stamp,
    journal: Option<Stamp>,
    log: Option<(Stamp, Vec<u8>)>,
}

#[derive(Debug, PartialEq, Eq)]
struct Stamp {
    bytes: u64,
    modified: Option<SystemTime>,
    inode: u64,
}

impl Stamps {
    fn of(path: &Path, remedy: &Remark) -> Result<Self, ReadError> {
        let main = fs::metadata(path).map_err(|error| ReadError::from_io(path, &error, remedy))?;
        let refused = match &main {
            main if main.is_dir() => Some(remark!("fault-folder", file = shown(path))),
            main if !main.is_file() => Some(remark!("fault-no-file", file = shown(path))),
            main if main.len() == 0 => Some(remark!("fault-empty", file = shown(path))),
            main if main.len() > MOST_BYTES => Some(too_large(path)),
            _ => None,
        };
        if let Some(problem) = refused {
            return Err(ReadError::damaged(problem, remedy.clone()));
        }
        let side = |name| fs::metadata(beside(path, name)).ok().filter(Metadata::is_file);
        let log = side(LOG).filter(|log| log.len() > 0);
        Ok(Self {
            main: Stamp::of(&main),
            journal: side(JOURNAL).as_ref().map(Stamp::of),
            log: log.map(|log| (Stamp::of(&log), head(&beside(path, LOG)))),
        })
    }

    /// Whether nothing but an append to the log has happened since `before`.
    fn continues(&self, before: &Self) -> bool {
        let same_log = match (&before.log, &self.log) {
            (Some((then, head)), Some((now, head_now))) => {
                head == head_now && then.inode == now.inode && then.bytes <= now.bytes
            }
            (then, now) => then.is_none() && now.is_none(),
        };
        self.main == before.main && self.journal == before.journal && same_log
    }
}

impl Stamp {
    fn of(metadata: &Metadata) -> Self {
        Self { bytes: metadata.len(), modified: metadata.modified().ok(), inode: inode(metadata) }
    }
}

fn too_large(path: &Path) -> Remark {
    remark!("fault-too-large-database", file = shown(path), gigabytes = MOST_BYTES / 1024 / 1024 / 1024)
}

/// The log's header; each fresh start of the log writes another salt into it.
fn head(log: &Path) -> Vec<u8> {
    let mut head = Vec::with_capacity(LOG_HEADER);
    // A log that cannot be read has no header, which is as good as another one.
    let _ = File::open(log).and_then(|log| log.take(LOG_HEADER as u64).read_to_end(&mut head));
    head
}

fn beside(path: &Path, side: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(side);
    PathBuf::from(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_old_copies_are_swept_away() {
        let scratch = tempfile::tempdir().unwrap();
        let left = scratch.path().join(".dogear-copy-a1b2c3");
        let others = scratch.path().join("reading");
        for folder in [&left, &others] {
            fs::create_dir(folder).unwrap();
            fs::write(folder.join(NAME), "bytes").unwrap();
        }
        let made = fs::metadata(&left).unwrap().modified().unwrap();
        sweep(scratch.path(), made);
        assert!(left.exists(), "it may be in use");
        sweep(scratch.path(), made + Duration::from_secs(1));
        assert!(!left.exists() && others.join(NAME).exists());
    }
}
