//! What is known of a model: the file `model.toml` beside it.

use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::{EmbedError, Result};

/// A model's identity and the way it wants to be fed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ModelCard {
    /// Identity.
    pub id: String,
    /// What was learnt beside the weights that the identity names, if anything: vectors made with another are not compared.
    #[serde(default)]
    pub tuned: Option<String>,
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
    /// How the vector of a text comes from those of its tokens.
    #[serde(default)]
    pub pooling: Pooling,
    /// When a page is near enough to be an answer.
    #[serde(default)]
    pub cut_off: Calibration,
}

/// How the vector of a text comes from those of its tokens.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Pooling {
    /// The graph does it and gives `sentence_embedding`, L2-normalised.
    #[default]
    InGraph,
    /// Their mean.
    Mean,
    /// That of the first token, which stands for the whole text.
    Cls,
}

/// When the evidence of a model is enough to say that a page answers a question: the cosine and what the words say,
/// weighed, must reach a bar. Fitted, for each model anew, to questions that have an answer and to questions that have none.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Calibration {
    /// What words that explain the whole question add to the cosine.
    pub words: f32,
    /// What a cosine of 1 of the tokens one by one adds.
    pub tokens: f32,
    /// What must be reached among 10,000 bookmarks.
    pub bar: f32,
    /// So much more for each time that there are *e* times as many: among more, something is near by chance.
    pub bar_by_size: f32,
    /// About the cosine of texts that have nothing to do with each other, below 1. Some models put all texts near each
    /// other; only what is above it says anything.
    #[serde(default)]
    pub unrelated: f32,
}

impl Calibration {
    /// A cosine on the scale of a model that puts unrelated texts at right angles.
    #[must_use]
    pub fn nearness(self, cosine: f32) -> f32 {
        (cosine - self.unrelated) / (1.0 - self.unrelated).max(f32::EPSILON)
    }
}

impl Default for Calibration {
    /// For a model that was not calibrated.
    fn default() -> Self {
        Self { words: 0.5, tokens: 0.0, bar: 0.5, bar_by_size: 0.0, unrelated: 0.0 }
    }
}

impl ModelCard {
    /// Reads `model.toml` of a model folder.
    ///
    /// # Errors
    /// `ModelFile`, naming the file.
    pub fn read(folder: &Path) -> Result<Self> {
        let file = folder.join("model.toml");
        let text = std::fs::read_to_string(&file).map_err(|error| EmbedError::unread(&file, &error))?;
        toml::from_str(&text).map_err(|error| EmbedError::card(&file, &text, &error))
    }
}

#[cfg(test)]
mod tests {
    use dogear_domain::remark;

    use super::*;

    #[test]
    fn what_is_wrong_with_a_card_is_told_with_its_line() {
        let folder = tempfile::tempdir().unwrap();
        let reason = || match ModelCard::read(folder.path()) {
            Err(EmbedError::ModelFile { path, reason }) => (path.ends_with("model.toml"), reason),
            other => panic!("{other:?}"),
        };
        assert_eq!(reason(), (true, remark!("model-missing")));
        std::fs::write(folder.path().join("model.toml"), "id = \"a\"\ndims = 3\nmax_tokens = \"many\"\n").unwrap();
        let (_, wrong) = reason();
        let line = wrong.fillings().find(|(gap, _)| *gap == "line").map(|(_, line)| line.clone());
        assert_eq!((wrong.key(), line), ("model-card", Some("3".into())));
    }

    #[test]
    fn a_model_that_puts_all_texts_near_each_other_is_read_on_the_same_scale() {
        let crowded = Calibration { unrelated: 0.7, ..Calibration::default() };
        let near = |cosine| (crowded.nearness(cosine) * 1000.0).round();
        assert_eq!([near(0.7), near(0.85), near(1.0)], [0.0, 500.0, 1000.0]);
        assert_eq!(Calibration::default().nearness(0.3), 0.3);
    }
}
