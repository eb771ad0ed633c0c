//! The settings as they are in force, and the file that keeps them.

use std::{
    fs::File,
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

    /// Changes and keeps the settings. What another process has changed in the file meanwhile stays, but for what `change`
    /// changes itself.
    ///
    /// # Errors
    /// When the file cannot be written; the old settings stay in force.
    pub fn change(&self, change: impl FnOnce(&mut Settings)) -> Result<Settings> {
        let mut settings = self.current();
        // Two processes that change something at once do it one after the other.
        let _turn = self.turn();
        let mut changed = self.in_file().unwrap_or_else(|_| settings.clone());
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

    /// The same, and they are in force here from now on.
    ///
    /// # Errors
    /// When the file cannot be read; what is in force stays.
    pub(crate) fn take_from_file(&self) -> Result<Settings> {
        let mut settings = self.current();
        let found = self.in_file()?;
        if *settings != found {
            *settings = found.clone();
            self.shared.changes.send_replace(());
        }
        Ok(found)
    }

    /// Hears of every change in this process.
    pub(crate) fn changes(&self) -> watch::Receiver<()> {
        self.shared.changes.subscribe()
    }

    /// The right to change the file, until it is dropped; none where the folder does not give it, and then nothing can be
    /// written into it either.
    fn turn(&self) -> Option<File> {
        let file = self.shared.folder.join("settings.lock");
        let file = File::options().create(true).truncate(false).write(true).open(file).ok()?;
        file.lock().ok()?;
        Some(file)
    }

    fn current(&self) -> MutexGuard<'_, Settings> {
        self.shared.current.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Theme;

    #[test]
    fn what_another_process_changed_meanwhile_stays() {
        let folder = tempfile::tempdir().unwrap();
        let (window, terminal) = (SettingsFile::open(folder.path()), SettingsFile::open(folder.path()));
        window.change(|settings| settings.pages.on = true).unwrap();
        terminal.change(|settings| settings.pages.on = false).unwrap();
        let changed = window.change(|settings| settings.theme = Theme::Dark).unwrap();
        assert!(!changed.pages.on && !window.now().pages.on);
        let kept = Settings::load(folder.path()).unwrap();
        assert!(!kept.pages.on && kept.theme == Theme::Dark);
    }

    #[test]
    fn what_another_process_changed_is_in_force_once_it_is_taken_from_the_file() {
        let folder = tempfile::tempdir().unwrap();
        let (window, terminal) = (SettingsFile::open(folder.path()), SettingsFile::open(folder.path()));
        let mut heard = window.changes();
        heard.mark_unchanged();
        terminal.change(|settings| settings.pages.on = true).unwrap();
        assert!(window.take_from_file().unwrap().pages.on && window.now().pages.on);
        assert!(heard.has_changed().unwrap());
        heard.mark_unchanged();
        window.take_from_file().unwrap();
        assert!(!heard.has_changed().unwrap(), "nothing is new");
    }

    #[test]
    fn settings_that_cannot_be_read_are_taken_from_nowhere() {
        let folder = tempfile::tempdir().unwrap();
        let settings = SettingsFile::open(folder.path());
        settings.change(|settings| settings.pages.on = true).unwrap();
        std::fs::write(folder.path().join("settings.toml"), "theme = 3").unwrap();
        assert!(settings.take_from_file().is_err() && settings.now().pages.on);
    }
}
