//! The settings as they are in force, and the file that keeps them.

use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use tokio::sync::watch;

use crate::{Problem, Result, Settings, audience::Private};

/// The settings of a data folder; cheap to clone, and every clone sees what another changes.
#[derive(Debug, Clone)]
pub struct SettingsFile {
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    folder: PathBuf,
    current: Mutex<Settings>,
    changes: watch::Sender<()>,
    problem: Option<Problem>,
}

impl SettingsFile {
    /// A file that cannot be read leaves the defaults in force, and is not touched.
    pub(crate) fn open(folder: &Path) -> Self {
        let (settings, problem) = match Settings::load(folder) {
            Ok(settings) => (settings, None),
            Err(error) => (Settings::default(), Some(error.problem())),
        };
        let (folder, changes) = (folder.to_owned(), watch::Sender::default());
        Self { shared: Arc::new(Shared { folder, current: Mutex::new(settings), changes, problem }) }
    }

    /// The settings as they are now.
    #[must_use]
    pub fn now(&self) -> Settings {
        self.current().clone()
    }

    /// Changes and keeps the settings.
    ///
    /// # Errors
    /// When the file cannot be written; the old settings stay in force.
    pub fn change(&self, change: impl FnOnce(&mut Settings)) -> Result<Settings> {
        let mut settings = self.current();
        let mut changed = settings.clone();
        change(&mut changed);
        changed.save(&self.shared.folder)?;
        *settings = changed.clone();
        self.shared.changes.send_replace(());
        Ok(changed)
    }

    /// Remembers that the person agreed to send questions and bookmarks to an address.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn agree(&self, address: &str) -> Result<()> {
        self.change(|settings| {
            if !settings.agreed.iter().any(|agreed| agreed == address) {
                settings.agreed.push(address.to_owned());
            }
        })?;
        Ok(())
    }

    /// The folder that the file, the library and the models lie in.
    pub(crate) fn folder(&self) -> &Path {
        &self.shared.folder
    }

    /// Why the settings in force are not those of the file.
    pub(crate) fn problem(&self) -> Option<&Problem> {
        self.shared.problem.as_ref()
    }

    /// What no model may see.
    pub(crate) fn private(&self) -> Private {
        Private::of(&self.current().private_folders)
    }

    /// What no assistant may see, as the file has it now: it may be connected for days.
    ///
    /// # Errors
    /// When the file cannot be read: then nothing may be told.
    pub(crate) fn private_folders_in_file(&self) -> Result<Vec<String>> {
        Ok(self.in_file()?.private_folders)
    }

    /// The settings as the file has them now, where another process may have changed them.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub(crate) fn in_file(&self) -> Result<Settings> {
        Settings::load(&self.shared.folder)
    }

    /// Hears of every change in this process.
    pub(crate) fn changes(&self) -> watch::Receiver<()> {
        self.shared.changes.subscribe()
    }

    fn current(&self) -> MutexGuard<'_, Settings> {
        self.shared.current.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
