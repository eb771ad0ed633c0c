//! What is known of a model: the file `model.toml` beside it.

use std::path::Path;

use serde::Deserialize;

use crate::{EmbedError, Result};

/// A model's identity and the way it wants to be fed.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct ModelCard {
    /// Identity.
    pub id: String,
    /// Numbers per vector.
    pub dims: u32,
    /// Numbers per token; 0 where the model gives only whole texts.
    #[serde(default)]
    pub token_dims: u32,
    /// Longest input in tokens, the special ones counted.
    pub max_tokens: usize,
    /// Put before a question.
    #[serde(default)]
    pub query_prefix: String,
    /// Put before a passage.
    #[serde(default)]
    pub passage_prefix: String,
}

impl ModelCard {
    /// Reads `model.toml` of a model folder.
    ///
    /// # Errors
    /// `ModelFile`, naming the file.
    pub fn read(folder: &Path) -> Result<Self> {
        let file = folder.join("model.toml");
        let text = std::fs::read_to_string(&file).map_err(|error| EmbedError::model_file(&file, error))?;
        toml::from_str(&text).map_err(|error| EmbedError::model_file(&file, error))
    }
}
