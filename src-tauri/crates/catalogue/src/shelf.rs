//! The folder of fetched models. A model is there whole, as `ID/`, or it is not there: what is on its way lies in
//! `ID.partial/`, each file under the digits of its digest, with `.part` behind them until it is complete.

use std::{
    fs::{self, File, TryLockError},
    io,
    path::{Path, PathBuf},
};

use crate::{Entry, FetchError, Result, digest::Announced};

/// Where fetched models are.
#[derive(Debug, Clone)]
pub struct Shelf {
    folder: PathBuf,
}

impl Shelf {
    /// The shelf in a folder, which need not be there yet.
    #[must_use]
    pub fn new(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// The folder of a model, whether it is there or not.
    #[must_use]
    pub fn folder_of(&self, entry: &Entry) -> PathBuf {
        self.folder.join(entry.id())
    }

    /// Whether a model is there.
    #[must_use]
    pub fn has(&self, entry: &Entry) -> bool {
        self.folder_of(entry).join("model.toml").is_file()
    }

    /// How many bytes of a model are here that is not whole.
    #[must_use]
    pub fn arrived(&self, entry: &Entry) -> u64 {
        let files = fs::read_dir(self.partial(entry)).into_iter().flatten().filter_map(Result::ok);
        files.filter_map(|file| file.metadata().ok()).map(|meta| meta.len()).sum()
    }

    /// Deletes a model, and what has arrived of it.
    ///
    /// # Errors
    /// `File`, with the system's reason.
    pub fn remove(&self, entry: &Entry) -> Result<()> {
        // The card first: what is left of a model that cannot be deleted must not count as one.
        let folder = self.folder_of(entry);
        let card = folder.join("model.toml");
        let gone = |result: io::Result<()>| match result {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        };
        gone(fs::remove_file(&card)).map_err(FetchError::file(&card))?;
        for folder in [folder, self.partial(entry)] {
            gone(fs::remove_dir_all(&folder)).map_err(FetchError::file(&folder))?;
        }
        Ok(())
    }

    /// Keeps other processes from fetching the same model, until the file is dropped.
    pub(crate) fn lock(&self, entry: &Entry) -> Result<File> {
        let path = self.folder.join(format!("{}.lock", entry.id()));
        fs::create_dir_all(&self.folder).map_err(FetchError::file(&self.folder))?;
        let file = File::create(&path).map_err(FetchError::file(&path))?;
        match file.try_lock() {
            Ok(()) => Ok(file),
            Err(TryLockError::WouldBlock) => Err(FetchError::Busy),
            Err(TryLockError::Error(error)) => Err(FetchError::file(&path)(error)),
        }
    }

    /// Where the files of a model lie that is on its way; made if there is none.
    pub(crate) fn make_partial(&self, entry: &Entry) -> Result<PathBuf> {
        let folder = self.partial(entry);
        fs::create_dir_all(&folder).map_err(FetchError::file(&folder))?;
        Ok(folder)
    }

    /// Puts a model on the shelf whose files are complete.
    pub(crate) fn put(&self, entry: &Entry, files: &[(String, Announced)]) -> Result<PathBuf> {
        let (partial, folder) = (self.partial(entry), self.folder_of(entry));
        let whole = partial.join("whole");
        self.assemble(entry, files, &whole).map_err(FetchError::file(&whole))?;
        if folder.exists() {
            fs::remove_dir_all(&folder).map_err(FetchError::file(&folder))?;
        }
        fs::rename(&whole, &folder).map_err(FetchError::file(&folder))?;
        fs::remove_dir_all(&partial).map_err(FetchError::file(&partial))?;
        Ok(folder)
    }

    fn assemble(&self, entry: &Entry, files: &[(String, Announced)], whole: &Path) -> io::Result<()> {
        fs::create_dir_all(whole)?;
        for (name, announced) in files {
            fs::rename(self.partial(entry).join(announced.digits()), whole.join(name))?;
        }
        let card = toml::to_string(&entry.card).map_err(io::Error::other)?;
        fs::write(whole.join("model.toml"), format!("# Written by Dogear when it fetched the model.\n{card}"))
    }

    fn partial(&self, entry: &Entry) -> PathBuf {
        self.folder.join(format!("{}.partial", entry.id()))
    }
}
