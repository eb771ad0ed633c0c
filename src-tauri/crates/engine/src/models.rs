//! The models for search by meaning: which one reads questions, which one reads bookmarks, and which one is wanted. These
//! are the same but while the model is being changed: then the one whose vectors are there answers, and the wanted one
//! reads in the background. What is wanted stands in the library, so that every process sees it.

mod change;
mod fetching;
mod list;

use std::{
    collections::HashMap,
    path::PathBuf,
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
};

use dogear_catalogue::{Catalogue, Shelf};
use dogear_embed::{Embedder, ModelCard, Pace};
use dogear_store::{ModelChoice, Store};
use tokio::{sync::watch, task::JoinHandle};

use self::fetching::Download;
pub use self::list::{ModelInfo, ModelList, ModelState};
use crate::{EngineError, Options, Problem, Result, SettingsFile, model_files::ModelFiles};

/// The seat for the models of search by meaning: all that this process knows of.
#[derive(Debug)]
pub struct Models {
    store: Store,
    settings: SettingsFile,
    catalogue: Catalogue,
    shelf: Shelf,
    own: ModelFiles,
    own_id: String,
    /// In place of the own one.
    given: Option<Embedder>,
    meaning: bool,
    gentle: AtomicBool,
    resting: watch::Sender<bool>,
    /// By id: the model, or why it cannot be used.
    loaded: tokio::sync::Mutex<HashMap<String, Result<Embedder, Problem>>>,
    /// Reads bookmarks.
    reader: watch::Sender<Option<Embedder>>,
    problem: Mutex<Option<Problem>>,
    /// Why the wanted model does not come.
    switch_problem: Mutex<Option<Problem>>,
    downloads: Mutex<HashMap<String, Download>>,
    switching: Mutex<Option<JoinHandle<()>>>,
}

impl Models {
    pub(crate) fn new(store: Store, settings: SettingsFile, catalogue: Catalogue, options: &Options) -> Self {
        let own = ModelFiles::find(options.resources.as_deref());
        // The environment may name another model than the one that comes with Dogear.
        let named = || ModelCard::read(&own.model).map_or_else(|_| catalogue.default.clone(), |card| card.id);
        let given = options.stand_ins.embedder.clone();
        let own_id = given.as_ref().map_or_else(named, |given| given.card().id.clone());
        Self {
            store,
            settings,
            catalogue,
            shelf: Shelf::new(options.data_dir.join("models")),
            own,
            own_id,
            given,
            meaning: options.meaning,
            gentle: AtomicBool::default(),
            resting: watch::Sender::default(),
            loaded: tokio::sync::Mutex::default(),
            reader: watch::Sender::default(),
            problem: Mutex::default(),
            switch_problem: Mutex::default(),
            downloads: Mutex::default(),
            switching: Mutex::default(),
        }
    }

    /// The model whose vectors are there: only it can read questions for them. None: search goes by words.
    pub(crate) async fn questioned(&self) -> Result<Option<Embedder>> {
        if !self.meaning {
            return Ok(None);
        }
        let choice = self.store.model_choice().await?;
        let id = self.answering(&choice).to_owned();
        let loaded = self.load(&id).await?;
        *self.problem() = loaded.as_ref().err().cloned();
        self.reader.send_if_modified(|reader| {
            let is_other = reader.as_ref().map(Embedder::space) != loaded.as_ref().ok().map(Embedder::space);
            if is_other {
                *reader = loaded.as_ref().ok().cloned();
            }
            is_other
        });
        Ok(loaded.ok())
    }

    /// The model that reads bookmarks, now and whenever it changes: the one that answers, so that what is saved is found
    /// at once; the wanted one where that cannot be loaded any more.
    pub(crate) async fn reading(&self) -> Result<watch::Receiver<Option<Embedder>>> {
        if self.questioned().await?.is_none() && self.meaning {
            let wanted = self.wanted(&self.store.model_choice().await?).to_owned();
            if let Ok(embedder) = self.load(&wanted).await? {
                self.reader.send_replace(Some(embedder));
            }
        }
        Ok(self.reader.subscribe())
    }

    /// Why search by meaning is off, as a plain sentence.
    pub(crate) fn why_not(&self) -> Option<Problem> {
        self.problem().clone()
    }

    /// Lets search by meaning be made ready with about half of the machine's power, or with all of it again.
    pub fn set_gentle(&self, gentle: bool) {
        self.gentle.store(gentle, Ordering::Relaxed);
        if let Some(embedder) = self.reader.borrow().as_ref() {
            embedder.set_pace(self.pace());
        }
    }

    /// Lets every model stop reading bookmarks, or go on. Questions are read all the same, and what is new is searchable by
    /// words meanwhile.
    pub async fn set_resting(&self, resting: bool) {
        self.resting.send_replace(resting);
        for embedder in self.loaded.lock().await.values().flatten() {
            embedder.set_pace(self.pace());
        }
    }

    /// Whether bookmarks are to be left unread for now, to spare power.
    pub(crate) fn power(&self) -> watch::Receiver<bool> {
        self.resting.subscribe()
    }

    /// Lets go of what the models take in memory until it is needed again.
    pub(crate) async fn rest(&self) {
        self.loaded.lock().await.values().flatten().for_each(Embedder::rest);
    }

    /// Reads it in again, ahead of the first question.
    pub(crate) async fn wake(&self) {
        self.loaded.lock().await.values().flatten().for_each(Embedder::wake);
    }

    /// Ends what goes on in the background.
    pub(crate) fn stop(&self) {
        if let Some(task) = self.switching.lock().unwrap_or_else(PoisonError::into_inner).take() {
            task.abort();
        }
        for download in self.downloads().values() {
            download.stop();
        }
    }

    /// The id of the model that the person wants.
    fn wanted<'a>(&'a self, choice: &'a ModelChoice) -> &'a str {
        choice.wanted.as_deref().unwrap_or(&self.own_id)
    }

    /// The id of the model whose vectors are there; before the first one that of the wanted.
    fn answering<'a>(&'a self, choice: &'a ModelChoice) -> &'a str {
        choice.answering().unwrap_or_else(|| self.wanted(choice))
    }

    /// A model, loaded once; or why it cannot be.
    async fn load(&self, id: &str) -> Result<Result<Embedder, Problem>> {
        if let Some(given) = self.given.clone().filter(|given| given.card().id == id) {
            return Ok(Ok(given));
        }
        if let Some(loaded) = self.loaded.lock().await.get(id) {
            return Ok(loaded.clone());
        }
        // Not under the lock: questions go on while a large model is being read.
        let loaded = match self.files_of(id).await? {
            Some(files) => {
                tokio::task::spawn_blocking(move || files.load()).await?.map_err(|error| Problem::from(&error))
            }
            None => Err(Problem::ModelGone { id: id.to_owned() }),
        };
        let mut all = self.loaded.lock().await;
        // Under the lock, so that no change of pace falls between the two.
        if let Ok(embedder) = &loaded {
            embedder.set_pace(self.pace());
        }
        all.insert(id.to_owned(), loaded.clone());
        Ok(loaded)
    }

    /// Where a model is; none if it is not here.
    async fn files_of(&self, id: &str) -> Result<Option<ModelFiles>> {
        if id == self.own_id {
            return Ok(Some(self.own.clone()));
        }
        if let Some(entry) = self.catalogue.get(id).filter(|entry| self.shelf.has(entry)) {
            return Ok(Some(self.own.clone().of(self.shelf.folder_of(entry))));
        }
        let known: HashMap<String, PathBuf> = self.store.model_folders().await?.into_iter().collect();
        Ok(known.get(id).map(|folder| self.own.clone().of(folder.clone())))
    }

    /// Forgets why a model could not be loaded: it may be another now.
    async fn unload_failed(&self, id: &str) {
        self.loaded.lock().await.retain(|known, loaded| known != id || loaded.is_ok());
    }

    /// Lets go of a model, and of the memory of why it could not be loaded.
    async fn unload(&self, id: &str) {
        self.loaded.lock().await.remove(id);
    }

    fn pace(&self) -> Pace {
        match (*self.resting.borrow(), self.gentle.load(Ordering::Relaxed)) {
            (true, _) => Pace::Resting,
            (false, true) => Pace::Gentle,
            (false, false) => Pace::Full,
        }
    }

    fn problem(&self) -> std::sync::MutexGuard<'_, Option<Problem>> {
        self.problem.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn switch_problem(&self) -> std::sync::MutexGuard<'_, Option<Problem>> {
        self.switch_problem.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn downloads(&self) -> std::sync::MutexGuard<'_, HashMap<String, Download>> {
        self.downloads.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn unknown(name: &str) -> EngineError {
    EngineError::Problem(Problem::ModelUnknown { name: name.to_owned() })
}
