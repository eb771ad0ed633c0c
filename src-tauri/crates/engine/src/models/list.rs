//! The list of models, as both doors show it.

use std::path::PathBuf;

use dogear_catalogue::Entry;
use dogear_store::ModelChoice;

use super::Models;
use crate::{Problem, Result};

/// What there is to choose from.
#[derive(Debug, Clone)]
pub struct ModelList {
    /// The one that comes with Dogear first; those that the person pointed at last.
    pub models: Vec<ModelInfo>,
    /// The address that models are fetched from.
    pub server: String,
    /// The id of the model to go back to, if there is one.
    pub before: Option<String>,
    /// Why the wanted model does not come.
    pub problem: Option<Problem>,
}

/// A model.
#[derive(Debug, Clone)]
pub struct ModelInfo {
    /// Identity.
    pub id: String,
    /// As its makers call it.
    pub name: String,
    /// Of all its files, in millions of bytes, about.
    pub size_mb: Option<u32>,
    /// In words: "English".
    pub languages: Option<u32>,
    /// SPDX.
    pub license: Option<String>,
    /// Where the person pointed at it.
    pub folder: Option<PathBuf>,
    /// Whether it comes with Dogear.
    pub comes_with_dogear: bool,
    /// How it is.
    pub state: ModelState,
    /// Why it could not be fetched.
    pub problem: Option<Problem>,
}

/// How a model is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ModelState {
    /// Not here.
    Absent,
    /// Some of it is here; fetching was stopped or broke off.
    Partial {
        /// Bytes that are here.
        bytes: u64,
    },
    /// It is being fetched.
    Fetching {
        /// Bytes that are here.
        bytes: u64,
        /// Bytes of all files; 0 until the server has said so.
        of: u64,
    },
    /// It is here.
    Here,
    /// It will answer once it has read all bookmarks; until then another one does.
    Coming {
        /// Bookmarks that it has read.
        ready: u32,
        /// All bookmarks.
        of: u32,
    },
    /// It answers.
    InUse,
}

impl Models {
    /// All models that can be used or fetched.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn list(&self) -> Result<ModelList> {
        let store = &self.store;
        let choice = store.model_choice().await?;
        let coming = match store.coming_space().await? {
            Some(space) => Some((space.model_id().to_owned(), store.coming_count().await?, store.count().await?)),
            None => None,
        };
        let state = |id: &str, here: ModelState| match &coming {
            Some((coming, ready, of)) if coming == id => ModelState::Coming { ready: *ready, of: *of },
            _ if self.answering(&choice) == id => ModelState::InUse,
            _ => here,
        };
        let mut list: Vec<ModelInfo> = self.catalogue.models.iter().map(|entry| self.known(entry, state)).collect();
        for (id, folder) in store.model_folders().await? {
            list.push(ModelInfo {
                name: id.clone(),
                size_mb: None,
                languages: None,
                license: None,
                comes_with_dogear: false,
                state: state(&id, if folder.is_dir() { ModelState::Here } else { ModelState::Absent }),
                problem: None,
                folder: Some(folder),
                id,
            });
        }
        let before = self.to_go_back_to(&choice, &list);
        Ok(ModelList { models: list, server: self.server(), before, problem: self.switch_problem().clone() })
    }
}

impl Models {
    fn known(&self, entry: &Entry, state: impl Fn(&str, ModelState) -> ModelState) -> ModelInfo {
        let comes_with_dogear = entry.repo.is_none();
        let id = if comes_with_dogear { &self.own_id } else { entry.id() };
        let downloads = self.downloads();
        let download = downloads.get(id);
        let arrived = self.shelf.arrived(entry);
        let here = match download.filter(|download| download.is_running()) {
            _ if comes_with_dogear || self.shelf.has(entry) => ModelState::Here,
            Some(download) => {
                let (bytes, of) = download.arrived.map_or((arrived, 0), |arrived| (arrived.bytes, arrived.of));
                ModelState::Fetching { bytes, of }
            }
            None if arrived > 0 => ModelState::Partial { bytes: arrived },
            None => ModelState::Absent,
        };
        ModelInfo {
            id: id.to_owned(),
            name: entry.name.clone(),
            size_mb: Some(entry.size_mb),
            languages: Some(entry.languages),
            license: Some(entry.license.clone()),
            folder: None,
            comes_with_dogear,
            state: state(id, here),
            problem: download.and_then(|download| download.problem.clone()),
        }
    }

    /// The model wanted before, while it is here.
    fn to_go_back_to(&self, choice: &ModelChoice, list: &[ModelInfo]) -> Option<String> {
        let before = choice.before.as_deref().filter(|before| *before != self.wanted(choice))?;
        let known = list.iter().find(|model| model.id == before)?;
        matches!(known.state, ModelState::Here | ModelState::InUse).then(|| before.to_owned())
    }
}
