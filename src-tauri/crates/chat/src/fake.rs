//! A scripted model for tests: no key, no network, no luck.

use std::{
    sync::{Mutex, PoisonError},
    time::Duration,
};

use async_trait::async_trait;
use futures::{
    StreamExt,
    stream::{self, BoxStream},
};

use crate::{Budget, Delta, Llm, LlmError, Prompt};

/// What a scripted model does next. A script that ends without `Finish` or `Fail` is a stream that was cut.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// Says something.
    Say(String),
    /// Works without a word.
    Think,
    /// Lets time go by.
    Wait(Duration),
    /// Never does anything again.
    Hang,
    /// Fails.
    Fail(LlmError),
    /// Ends its answer.
    Finish,
}

/// A model that follows a script, and remembers what it was sent.
#[derive(Debug, Default)]
pub struct FakeLlm {
    script: Vec<Step>,
    refusal: Option<LlmError>,
    local: bool,
    reading: Vec<Step>,
    sent: Mutex<Vec<Prompt>>,
}

impl FakeLlm {
    /// A model that does these things for every prompt.
    #[must_use]
    pub fn new(script: impl IntoIterator<Item = Step>) -> Self {
        Self { script: script.into_iter().collect(), ..Self::default() }
    }

    /// A model that says these words, one token each, and finishes.
    #[must_use]
    pub fn saying<S: Into<String>>(tokens: impl IntoIterator<Item = S>) -> Self {
        Self::new(tokens.into_iter().map(|token| Step::Say(token.into())).chain([Step::Finish]))
    }

    /// A model that cannot be reached.
    #[must_use]
    pub fn refusing(error: LlmError) -> Self {
        Self { refusal: Some(error), ..Self::default() }
    }

    /// The same on this machine.
    #[must_use]
    pub fn on_this_machine(self) -> Self {
        Self { local: true, ..self }
    }

    /// The same, but it says this where it is asked for help with a question.
    #[must_use]
    pub fn reading(self, reply: &str) -> Self {
        Self { reading: vec![Step::Say(reply.to_owned()), Step::Finish], ..self }
    }

    /// Every prompt so far, oldest first.
    #[must_use]
    pub fn sent(&self) -> Vec<Prompt> {
        self.sent.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

#[async_trait]
impl Llm for FakeLlm {
    fn name(&self) -> &str {
        "scripted"
    }

    fn address(&self) -> &str {
        "scripted.example"
    }

    fn is_local(&self) -> bool {
        self.local
    }

    fn budget(&self) -> Budget {
        Budget { context_tokens: 4_096, answer_tokens: 700 }
    }

    async fn stream(&self, prompt: &Prompt) -> Result<BoxStream<'static, Result<Delta, LlmError>>, LlmError> {
        self.sent.lock().unwrap_or_else(PoisonError::into_inner).push(prompt.clone());
        if let Some(error) = &self.refusal {
            return Err(error.clone());
        }
        let helps = prompt.schema.is_some() && !self.reading.is_empty();
        let script = if helps { &self.reading } else { &self.script };
        Ok(stream::iter(script.clone()).filter_map(play).boxed())
    }
}

async fn play(step: Step) -> Option<Result<Delta, LlmError>> {
    match step {
        Step::Say(text) => Some(Ok(Delta::Text(text))),
        Step::Think => Some(Ok(Delta::Thinking)),
        Step::Finish => Some(Ok(Delta::Finished)),
        Step::Fail(error) => Some(Err(error)),
        Step::Wait(time) => {
            tokio::time::sleep(time).await;
            None
        }
        Step::Hang => std::future::pending().await,
    }
}
