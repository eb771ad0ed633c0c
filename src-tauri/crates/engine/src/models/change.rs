//! From one model to another, and back.

use std::{
    path::{Path, PathBuf},
    sync::{Arc, PoisonError},
};

use dogear_domain::remark;
use dogear_embed::{EmbedError, Embedder, LanguageGuess, ModelCard};
use dogear_sync::{embed_pending, embed_texts, give_first, space_of, switch_model};
use tracing::warn;

use super::{Models, unknown};
use crate::{EngineError, Problem, Result};

impl Models {
    /// Makes a model the wanted one: an id of the list, or a folder with `model.onnx`, `tokenizer.json` and `model.toml`.
    /// What was found by meaning before is found on; [`Models::switch`] or [`Models::switch_in_background`] does the
    /// rest. Gives the model's id.
    ///
    /// # Errors
    /// `Problem`, when it is not here or does not work; nothing has changed then.
    pub async fn choose(&self, name: &str) -> Result<String> {
        let (id, folder) = self.model_named(name).await?;
        let choice = self.store.model_choice().await?;
        let before = self.wanted(&choice).to_owned();
        self.unload_failed(&id).await;
        if let Some(folder) = &folder {
            self.store.remember_model_folder(&id, folder).await?;
        }
        let embedder = match self.load(&id).await? {
            Ok(embedder) => tried(embedder).await,
            Err(problem) => Err(EngineError::Problem(problem)),
        };
        let embedder = match embedder {
            Ok(embedder) => embedder,
            Err(error) => {
                self.unload(&id).await;
                if folder.is_some() {
                    self.store.forget_model_folder(&id).await?;
                }
                return Err(error);
            }
        };
        if before != id {
            self.store.choose_model(&id, &before).await?;
        }
        self.expect(&embedder).await?;
        Ok(id)
    }

    /// Gives what waits first vectors, embeds it, then goes on with a change of the model; without a model nothing does. `progress` hears how many
    /// bookmarks of how many are ready: of none, once what waits has been given first vectors. Gives how many waited.
    ///
    /// # Errors
    /// When the library or the model fails.
    pub async fn get_ready(&self, mut progress: impl FnMut(u32, u32)) -> Result<u32> {
        let current = self.reading().await?.borrow().clone();
        let Some(embedder) = current else { return Ok(0) };
        let given = give_first(&self.store, &embedder, |_| {}).await?;
        let total = self.store.sizes().await?.pending;
        let mut done = 0;
        if given > 0 {
            progress(0, total);
        }
        let embedded = embed_pending(&self.store, &embedder, |ids| {
            done += u32::try_from(ids.len()).unwrap_or(u32::MAX);
            progress(done, total.max(done));
        });
        let embedded = embedded.await?;
        self.switch(progress).await?;
        Ok(embedded)
    }

    /// Embeds what waits, bookmarks first, then the passages of what pages say, which takes long; without a model nothing does.
    /// Gives how many texts waited. Whoever follows the sources does it by itself.
    ///
    /// # Errors
    /// When the library or the model fails; what is ready so far stays.
    pub async fn get_texts_ready(&self) -> Result<u32> {
        let current = self.reading().await?.borrow().clone();
        let Some(embedder) = current else { return Ok(0) };
        Ok(embed_texts(&self.store, &embedder, |_| {}).await?)
    }

    /// Goes on with a change of the model to its end. `progress` hears how many bookmarks of how many it has read. Gives
    /// whether another model answers now.
    ///
    /// # Errors
    /// When the library or the model fails; what answered before goes on answering.
    pub async fn switch(&self, mut progress: impl FnMut(u32, u32)) -> Result<bool> {
        let Some(coming) = self.store.coming_space().await? else { return Ok(false) };
        let embedder = self.load(coming.model_id()).await?.map_err(EngineError::Problem)?;
        // Its files may be others by now.
        self.store.expect_space(&space_of(&embedder)).await?;
        let total = self.store.count().await?;
        let mut done = self.store.coming_count().await?;
        progress(done, total.max(done));
        let switched = switch_model(&self.store, &embedder, |count| {
            done += u32::try_from(count).unwrap_or(u32::MAX);
            progress(done, total.max(done));
        });
        let has_switched = switched.await?;
        if has_switched {
            let before = self.store.model_choice().await?.before;
            self.questioned().await?;
            if let Some(before) = before {
                self.unload(&before).await;
            }
        }
        Ok(has_switched)
    }

    /// Gets everything ready for the wanted model beside all else; ends with the engine.
    pub fn switch_in_background(self: &Arc<Self>) {
        let models = Arc::clone(self);
        let task = tokio::spawn(async move {
            if let Err(error) = models.get_ready(|_, _| {}).await {
                warn!(%error, "the model was not changed");
                *models.switch_problem() = Some(error.problem());
            }
        });
        *self.switch_problem() = None;
        let before = self.switching.lock().unwrap_or_else(PoisonError::into_inner).replace(task);
        if let Some(before) = before {
            before.abort();
        }
    }

    /// Prepares the library for the wanted model.
    async fn expect(&self, embedder: &Embedder) -> Result<()> {
        let space = space_of(embedder);
        let answers = self.store.vector_space().await?;
        if answers.as_ref() == Some(&space) {
            return Ok(self.store.expect_nothing().await?);
        }
        if answers.is_some() && self.store.sizes().await?.embedded > 0 {
            return Ok(self.store.expect_space(&space).await?);
        }
        // Nothing answers that could be lost.
        self.store.expect_nothing().await?;
        self.store.prepare_vectors(&space).await?;
        self.questioned().await?;
        Ok(())
    }

    /// The id, and the folder where the person named one.
    async fn model_named(&self, name: &str) -> Result<(String, Option<PathBuf>)> {
        if self.files_of(name).await?.is_some() {
            return Ok((name.to_owned(), None));
        }
        if let Some(entry) = self.catalogue.get(name) {
            let id = entry.id();
            return Err(EngineError::Problem(Problem::ModelNotHere { id: id.to_owned(), name: entry.name.clone() }));
        }
        let folder = Path::new(name);
        if !folder.is_dir() {
            return Err(unknown(name));
        }
        let folder = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
        let card = ModelCard::read(&folder).map_err(|error| {
            EngineError::Problem(match error {
                EmbedError::ModelFile { path, reason } => Problem::ModelFolderIncomplete {
                    reason: remark!("caution", place = Problem::path(&path), message = reason),
                },
                other => Problem::from(&other),
            })
        })?;
        // `+` joins the names of models whose vectors are mixed.
        let is_taken = self.catalogue.get(&card.id).is_some() || card.id == self.own_id;
        if is_taken || card.id.is_empty() || card.id.contains('+') {
            let path = Problem::path(&folder.join("model.toml"));
            return Err(EngineError::Problem(Problem::ModelIdTaken { path, id: card.id }));
        }
        Ok((card.id, Some(folder)))
    }
}

/// Whether a model gives what its card says, tried on a word.
async fn tried(embedder: Embedder) -> Result<Embedder> {
    let (id, dims) = (embedder.card().id.clone(), embedder.card().dims as usize);
    let vector = embedder.embed_query("bookmark", &LanguageGuess::English).await?.vector;
    if dims == 0 || vector.len() != dims || vector.iter().any(|number| !number.is_finite()) {
        let (found, said) = (vector.len().to_string(), dims.to_string());
        return Err(EngineError::Problem(Problem::ModelWidthWrong { id, found, said }));
    }
    Ok(embedder)
}
