//! The port to a language model. One real adapter ([`crate::ProviderLlm`]) and one scripted one ([`crate::fake`]).

use std::fmt;

use async_trait::async_trait;
use futures::stream::BoxStream;

use crate::{Budget, LlmError, Prompt};

/// A piece of a model's answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Delta {
    /// Text of the answer, in any split.
    Text(String),
    /// The model is at work and has nothing to show, for instance while it reasons.
    Thinking,
    /// The answer is complete.
    Finished,
}

/// A model that answers a prompt piece by piece.
#[async_trait]
pub trait Llm: Send + Sync {
    /// The model's name, as shown beside its answers.
    fn name(&self) -> &str;

    /// Where it runs, as named in messages: `localhost:11434`.
    fn address(&self) -> &str;

    /// Whether it runs on this machine, so that nothing leaves it.
    fn is_local(&self) -> bool;

    /// How much may be sent to it, and how much it may answer.
    fn budget(&self) -> Budget;

    /// Sends the prompt. The stream ends after [`Delta::Finished`] or the first error; one that ends without either
    /// was cut. Dropping the stream cancels the request.
    ///
    /// # Errors
    /// When the request cannot be made at all.
    async fn stream(&self, prompt: &Prompt) -> Result<BoxStream<'static, Result<Delta, LlmError>>, LlmError>;
}

impl fmt::Debug for dyn Llm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at {}", self.name(), self.address())
    }
}
