//! Models on their way here. Fetching is the person's own act: nothing here begins by itself.

use std::sync::Arc;

use dogear_catalogue::{Arrived, DEFAULT_SERVER, Entry, Hub, fetch};
use tokio_util::sync::CancellationToken;

use super::{Models, unknown};
use crate::{EngineError, Problem, Result};

/// A model that is being fetched in the background, or why it is not.
#[derive(Debug, Default)]
pub(crate) struct Download {
    pub(super) arrived: Option<Arrived>,
    pub(super) problem: Option<Problem>,
    stop: CancellationToken,
}

impl Download {
    pub(super) fn stop(&self) {
        self.stop.cancel();
    }

    pub(super) fn is_running(&self) -> bool {
        self.problem.is_none()
    }
}

impl Models {
    /// Fetches a model of the list, or goes on where it was stopped. `progress` hears how far it is. Dropping the future
    /// stops it.
    ///
    /// # Errors
    /// `Fetch`, with what to do.
    pub async fn fetch(&self, id: &str, progress: impl FnMut(Arrived)) -> Result<()> {
        let entry = self.fetchable(id)?;
        if !self.shelf.has(entry) {
            fetch(&Hub::at(&self.server())?, entry, &self.shelf, progress).await?;
            self.unload(id).await;
        }
        Ok(())
    }

    /// The same beside everything else; [`Models::list`] tells how far it is.
    ///
    /// # Errors
    /// `Problem`, when there is no such model.
    pub fn start_fetching(self: &Arc<Self>, id: &str) -> Result<()> {
        self.fetchable(id)?;
        let mut downloads = self.downloads();
        if downloads.get(id).is_some_and(Download::is_running) {
            return Ok(());
        }
        let stop = CancellationToken::new();
        downloads.insert(id.to_owned(), Download { stop: stop.clone(), ..Download::default() });
        let (models, id) = (Arc::clone(self), id.to_owned());
        tokio::spawn(async move {
            let heard = |arrived| models.note_arrived(&id, arrived);
            let fetched = stop.run_until_cancelled(models.fetch(&id, heard)).await;
            let mut downloads = models.downloads();
            match fetched {
                Some(Err(error)) => {
                    downloads.insert(id, Download { problem: Some(error.problem()), ..Download::default() });
                }
                // Stopped, and maybe begun again since.
                None if downloads.get(&id).is_some_and(|download| !download.stop.is_cancelled()) => {}
                _ => drop(downloads.remove(&id)),
            }
        });
        Ok(())
    }

    /// Stops fetching a model; what has arrived is kept.
    pub fn stop_fetching(&self, id: &str) {
        if let Some(download) = self.downloads().remove(id) {
            download.stop();
        }
    }

    /// Deletes a fetched model, or what has arrived of one; a folder that the person pointed at is only forgotten.
    ///
    /// # Errors
    /// `Problem`, while it is used.
    pub async fn remove(&self, id: &str) -> Result<()> {
        let choice = self.store.model_choice().await?;

        if [self.wanted(&choice), self.answering(&choice), self.own_id.as_str()].contains(&id) {
            return Err(EngineError::Problem(Problem::ModelInUse { id: id.to_owned() }));
        }
        self.stop_fetching(id);
        self.unload(id).await;
        if let Some(entry) = self.catalogue.get(id) {
            return Ok(self.shelf.remove(entry)?);
        }
        if !self.store.model_folders().await?.iter().any(|(known, _)| known == id) {
            return Err(unknown(id));
        }
        Ok(self.store.forget_model_folder(id).await?)
    }

    /// The address that models are fetched from: as set, as the environment says, or the usual one.
    #[must_use]
    pub fn server(&self) -> String {
        let set = self.settings.now().model_server;
        let named = [set, std::env::var("HF_ENDPOINT").unwrap_or_default()];
        named.into_iter().find(|server| !server.trim().is_empty()).unwrap_or_else(|| DEFAULT_SERVER.to_owned())
    }

    /// Sets the address that models are fetched from; an empty one is the usual one.
    ///
    /// # Errors
    /// `ServerAddress` for what is none, or when the settings cannot be written.
    pub fn set_server(&self, typed: &str) -> Result<()> {
        let typed = typed.trim();
        if !typed.is_empty() {
            Hub::at(typed)?;
        }
        self.settings.change(|settings| typed.clone_into(&mut settings.model_server))?;
        Ok(())
    }

    fn fetchable(&self, id: &str) -> Result<&Entry> {
        self.catalogue.get(id).filter(|entry| entry.repo.is_some()).ok_or_else(|| unknown(id))
    }

    fn note_arrived(&self, id: &str, arrived: Arrived) {
        if let Some(download) = self.downloads().get_mut(id) {
            download.arrived = Some(arrived);
        }
    }
}
