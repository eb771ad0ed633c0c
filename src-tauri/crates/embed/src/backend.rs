//! The port behind which a model runs.

use crate::{Embedding, ModelCard, Result};

/// A text as the model's token numbers.
pub type TokenIds = Vec<u32>;

/// A model that turns token numbers into vectors. Blocking; lives on one thread.
pub trait Backend {
    /// What model this is.
    fn card(&self) -> &ModelCard;

    /// The token numbers of a text, cut at the model's limit.
    ///
    /// # Errors
    /// When the text cannot be tokenised.
    fn tokenize(&self, text: &str) -> Result<TokenIds>;

    /// One embedding per text of the batch, in its order.
    ///
    /// # Errors
    /// When the runtime fails.
    fn embed(&mut self, batch: &[&TokenIds]) -> Result<Vec<Embedding>>;
}
