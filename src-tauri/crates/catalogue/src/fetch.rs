//! Fetching a model. Dropping the future stops it; what has arrived stays and is where the next attempt goes on.

use std::{
    fs,
    path::{Path, PathBuf},
};

use tokio::task::spawn_blocking;
use tracing::{info, warn};

use crate::{Entry, FetchError, Hub, Result, Shelf, digest::Announced, hub::Remote};

/// So often in a row may a connection break without a byte.
const ATTEMPTS: u32 = 3;

/// How far a model is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Arrived {
    /// Bytes that are here.
    pub bytes: u64,
    /// Bytes of all files.
    pub of: u64,
}

/// Fetches a model and puts it on the shelf; gives its folder. `progress` hears how far it is.
///
/// # Errors
/// Each of [`FetchError`], with what to do.
pub async fn fetch(hub: &Hub, entry: &Entry, shelf: &Shelf, mut progress: impl FnMut(Arrived)) -> Result<PathBuf> {
    let _lock = shelf.lock(entry)?;
    let folder = shelf.make_partial(entry)?;
    let mut remotes = Vec::with_capacity(entry.files.len());
    for (name, path) in &entry.files {
        remotes.push((name.clone(), hub.describe(entry.repo.as_deref().unwrap_or_default(), path).await?));
    }
    forget_others(&folder, &remotes).map_err(FetchError::file(&folder))?;
    let of = remotes.iter().map(|(_, remote)| remote.size).sum();
    let mut before = 0;
    for (_, remote) in &remotes {
        receive(hub, remote, &folder, |bytes| progress(Arrived { bytes: before + bytes, of })).await?;
        before += remote.size;
        progress(Arrived { bytes: before, of });
    }
    let files: Vec<(String, Announced)> = remotes.into_iter().map(|(name, remote)| (name, remote.announced)).collect();
    let (shelf, entry) = (shelf.clone(), entry.clone());
    info!(model = entry.id(), bytes = of, "fetched");
    spawn_blocking(move || shelf.put(&entry, &files)).await.map_err(|error| broken(&folder, &error))?
}

/// Files of a former state of the repository.
fn forget_others(folder: &Path, remotes: &[(String, Remote)]) -> std::io::Result<()> {
    for file in fs::read_dir(folder)? {
        let file = file?;
        let name = file.file_name().to_string_lossy().into_owned();
        let is_wanted = |remote: &Remote| name.trim_end_matches(".part") == remote.announced.digits();
        if file.file_type()?.is_file() && !remotes.iter().any(|(_, remote)| is_wanted(remote)) {
            fs::remove_file(file.path())?;
        }
    }
    Ok(())
}

/// One file, checked, under the digits of its digest.
async fn receive(hub: &Hub, remote: &Remote, folder: &Path, mut heard: impl FnMut(u64)) -> Result<()> {
    let whole = folder.join(remote.announced.digits());
    if whole.is_file() {
        return Ok(());
    }
    let part = whole.with_extension("part");
    let mut attempts = 0;
    loop {
        let before = length(&part);
        heard(before);
        match hub.continue_part(remote, &part, &mut heard).await {
            Err(FetchError::Cut { reason, .. }) if length(&part) > before || attempts + 1 < ATTEMPTS => {
                attempts = if length(&part) > before { 0 } else { attempts + 1 };
                warn!(?reason, file = remote.file, "the connection broke; going on from there");
            }
            Err(FetchError::Refused { host, file, reason }) => {
                // Whatever came with the refusal is not this file.
                remove(&part);
                return Err(FetchError::Refused { host, file, reason });
            }
            other => break other?,
        }
    }
    let (announced, checked) = (remote.announced.clone(), part.clone());
    let is_right = spawn_blocking(move || announced.is_of(&checked)).await.map_err(|error| broken(&part, &error))?;
    if !is_right.map_err(FetchError::file(&part))? {
        remove(&part);
        return Err(hub.tampered(remote));
    }
    fs::rename(&part, &whole).map_err(FetchError::file(&whole))
}

fn length(file: &Path) -> u64 {
    file.metadata().map_or(0, |meta| meta.len())
}

fn remove(file: &Path) {
    if let Err(error) = fs::remove_file(file) {
        warn!(%error, file = %file.display(), "a file of no use cannot be deleted");
    }
}

fn broken(path: &Path, error: &tokio::task::JoinError) -> FetchError {
    FetchError::File { path: path.to_owned(), reason: error.to_string() }
}
