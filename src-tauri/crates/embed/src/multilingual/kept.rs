//! The encoder as an embedder keeps it: it can be let go, and is read from its folder again when it is needed.

use std::{
    path::PathBuf,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use dogear_domain::remark;

use super::{Language, Multilingual, card::Card};
use crate::{Calibration, EmbedError, Result};

#[derive(Debug)]
pub(crate) struct Kept {
    card: Card,
    folder: PathBuf,
    loaded: Mutex<Option<Arc<Multilingual>>>,
}

impl Kept {
    pub(crate) fn new(multilingual: Multilingual) -> Self {
        let (card, folder) = (multilingual.card.clone(), multilingual.folder.clone());
        Self { card, folder, loaded: Mutex::new(Some(Arc::new(multilingual))) }
    }

    /// The encoder; reads it where it was let go, which takes some hundredths of a second.
    ///
    /// # Errors
    /// `ModelFile`, where the folder holds another one by now, or none: vectors of both would not be of one space.
    pub(crate) fn loaded(&self) -> Result<Arc<Multilingual>> {
        let mut slot = self.slot();
        if let Some(loaded) = slot.as_ref() {
            return Ok(Arc::clone(loaded));
        }
        let again = Multilingual::load(&self.folder)?;
        if again.id() != self.card.id {
            return Err(EmbedError::model_file(&self.folder.join("model.toml"), remark!("model-other")));
        }
        Ok(Arc::clone(slot.insert(Arc::new(again))))
    }

    pub(crate) fn let_go(&self) {
        *self.slot() = None;
    }

    pub(crate) fn id(&self) -> &str {
        &self.card.id
    }

    pub(crate) fn answers(&self, language: &Language) -> bool {
        self.card.answered.contains(&language.0)
    }

    pub(crate) fn cut_off(&self) -> Calibration {
        self.card.cut_off
    }

    /// Whether it makes first vectors of so many numbers.
    pub(crate) fn makes_first(&self, dims: usize) -> bool {
        self.card.first.is_some() && self.card.dims == dims
    }

    fn slot(&self) -> MutexGuard<'_, Option<Arc<Multilingual>>> {
        self.loaded.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
