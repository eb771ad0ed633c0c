//! Who reads pages: one process of a data folder at a time, so that no site is asked by two.

use std::{
    fs::{File, TryLockError},
    path::Path,
};

use crate::{EngineError, Result};

/// The right to read pages; given back when dropped, or when the process ends in whatever way.
#[derive(Debug)]
pub(super) struct Turn(#[expect(dead_code, reason = "the lock lasts as long as the file is open")] File);

impl Turn {
    /// None where another process has it.
    pub(super) fn take(folder: &Path) -> Result<Option<Self>> {
        let path = folder.join("pages.lock");
        let file = File::options().create(true).truncate(false).write(true).open(&path);
        let file = file.map_err(|error| EngineError::file(&path, error))?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Self(file))),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(EngineError::file(&path, error)),
        }
    }

    /// Whether some process has it now.
    pub(super) fn is_taken(folder: &Path) -> bool {
        folder.join("pages.lock").exists() && matches!(Self::take(folder), Ok(None))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_has_the_turn_until_it_is_dropped() {
        let folder = tempfile::tempdir().unwrap();
        assert!(!Turn::is_taken(folder.path()));
        let turn = Turn::take(folder.path()).unwrap();
        assert!(turn.is_some() && Turn::is_taken(folder.path()));
        drop(turn);
        assert!(!Turn::is_taken(folder.path()));
    }
}
