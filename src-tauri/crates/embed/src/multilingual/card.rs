//! `model.toml` of the encoder: sizes, languages, and the hashes that hold its files together.

use std::{collections::BTreeMap, fs, path::Path};

use dogear_domain::remark;
use serde::Deserialize;
use sha2::{Digest, Sha256};

use crate::{Calibration, EmbedError, Result};

/// What is known of the encoder.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Card {
    /// Identity, with the version of the weights.
    pub(super) id: String,
    /// Numbers per vector.
    pub(super) dims: usize,
    /// Longest input in pieces.
    pub(super) max_tokens: usize,
    /// Rows of the table.
    pub(super) pieces: usize,
    /// Numbers per row.
    pub(super) width: usize,
    /// ISO codes of the languages in Latin letters that are told apart, English first.
    pub(super) languages: Vec<String>,
    /// ISO codes of the languages that it was made for; of others it knows a few words.
    pub(super) answered: Vec<String>,
    /// When a page is near enough to a question in another language.
    #[serde(default)]
    pub(super) cut_off: Calibration,
    /// How it reads a passage alone; none: not at all.
    #[serde(default)]
    pub(super) first: Option<First>,
    /// By file name.
    sha256: BTreeMap<String, String>,
}

/// How the encoder reads a whole passage, before the default model does.
#[derive(Debug, Clone, Copy, Deserialize)]
pub(super) struct First {
    /// What folder and site weigh beside the title.
    pub(super) rest: f32,
    /// Of the vector: where both kinds are among one another, each is among the nearest as often as among all.
    pub(super) length: f32,
}

impl Card {
    /// Reads `model.toml` of a folder.
    pub(super) fn read(folder: &Path) -> Result<Self> {
        let file = folder.join("model.toml");
        let text = fs::read_to_string(&file).map_err(|error| EmbedError::unread(&file, &error))?;
        toml::from_str(&text).map_err(|error| EmbedError::card(&file, &text, &error))
    }

    /// The bytes of a file, which must be those that this card was written for.
    pub(super) fn read_checked(&self, folder: &Path, name: &str) -> Result<Vec<u8>> {
        let file = folder.join(name);
        let bytes = fs::read(&file).map_err(|error| EmbedError::unread(&file, &error))?;
        let found = format!("{:x}", Sha256::digest(&bytes));
        if self.sha256.get(name) != Some(&found) {
            return Err(EmbedError::model_file(&file, remark!("model-changed")));
        }
        Ok(bytes)
    }
}
