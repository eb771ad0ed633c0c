//! Keys of providers: in the system's keychain, or, where there is none, in a file that only its owner may read.
//! A key is never shown again, logged, or put into the settings.

use std::path::{Path, PathBuf};

use keyring::{Entry, Error};

use crate::{EngineError, Result};

const SERVICE: &str = "dogear";
const FILE: &str = "provider-key";

/// Where a key was put.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyPlace {
    /// The system's keychain.
    Keychain,
    /// A file in the data folder, readable by its owner only.
    File,
}

/// Keeps the key for a provider's address; an empty key removes it.
pub(crate) fn keep(folder: &Path, address: &str, key: &str) -> Result<KeyPlace> {
    if key.is_empty() {
        forget(folder, address)?;
        return Ok(KeyPlace::Keychain);
    }
    if entry(address).and_then(|entry| entry.set_password(key)).is_ok() {
        remove_file(folder, address)?;
        return Ok(KeyPlace::Keychain);
    }
    write_private(&file_for(folder, address), key)?;
    Ok(KeyPlace::File)
}

/// The key for a provider's address, if there is one, and where it is.
pub(crate) fn read(folder: &Path, address: &str) -> Option<(String, KeyPlace)> {
    let from_keychain = entry(address).and_then(|entry| entry.get_password()).ok().map(|key| (key, KeyPlace::Keychain));
    let from_file = || Some((std::fs::read_to_string(file_for(folder, address)).ok()?, KeyPlace::File));
    from_keychain.or_else(from_file).filter(|(key, _)| !key.is_empty())
}

fn forget(folder: &Path, address: &str) -> Result<()> {
    match entry(address).and_then(|entry| entry.delete_credential()) {
        // Without a keychain there is nothing in it.
        Ok(()) | Err(Error::NoEntry | Error::NoStorageAccess(_) | Error::PlatformFailure(_)) => {}
        Err(error) => tracing::warn!(%error, "the keychain did not remove a key"),
    }
    remove_file(folder, address)
}

fn remove_file(folder: &Path, address: &str) -> Result<()> {
    remove_if_there(&file_for(folder, address))
}

/// Removes a file of Dogear's own; one that is not there is no failure.
pub(crate) fn remove_if_there(file: &Path) -> Result<()> {
    match std::fs::remove_file(file) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(EngineError::file(file, error)),
        _ => Ok(()),
    }
}

fn entry(address: &str) -> keyring::Result<Entry> {
    Entry::new(SERVICE, address)
}

/// Two addresses never share a file: one of them would get the other's key.
fn file_for(folder: &Path, address: &str) -> PathBuf {
    let name = |c: char| if c.is_ascii_alphanumeric() { c.to_string() } else { format!("-{:x}-", u32::from(c)) };
    folder.join(format!("{FILE}-{}", address.chars().map(name).collect::<String>()))
}

#[cfg(unix)]
fn write_private(file: &Path, key: &str) -> Result<()> {
    use std::{fs::OpenOptions, io::Write, os::unix::fs::OpenOptionsExt};
    let failed = |error| EngineError::file(file, error);
    let _ = std::fs::remove_file(file);
    let mut open = OpenOptions::new().write(true).create_new(true).mode(0o600).open(file).map_err(failed)?;
    open.write_all(key.as_bytes()).map_err(failed)
}

#[cfg(not(unix))]
fn write_private(file: &Path, key: &str) -> Result<()> {
    // The data folder belongs to the user alone on these systems.
    std::fs::write(file, key).map_err(|error| EngineError::file(file, error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn a_key_in_a_file_is_its_owners_alone() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let file = file_for(folder.path(), "https://api.example.org/v1");
        std::fs::write(&file, "older").unwrap();
        write_private(&file, "sk-secret").unwrap();
        assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(std::fs::read_to_string(&file).unwrap(), "sk-secret");
    }

    #[test]
    fn a_key_is_for_one_address() {
        let folder = Path::new("data");
        assert_ne!(file_for(folder, "https://a.b"), file_for(folder, "https://a-b"));
        assert_eq!(file_for(folder, "openai"), folder.join("provider-key-openai"));
    }
}
