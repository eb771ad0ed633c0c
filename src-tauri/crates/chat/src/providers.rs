//! Real models, through genai: Ollama, and every server that speaks OpenAI's chat protocol.
//!
//! Ollama is reached by its OpenAI-compatible endpoint: genai's adapter for Ollama's own protocol takes an error in
//! the middle of an answer for its end. Invariants: a key is never printed; the prompt goes to the given address and
//! nowhere else (redirects are not followed, a proxy is not used for addresses on this machine).

mod errors;
mod stream;
mod target;
mod thoughts;

use std::{fmt, time::Duration};

use async_trait::async_trait;
use futures::stream::BoxStream;
use genai::{
    Client, ModelIden, ServiceTarget,
    adapter::AdapterKind,
    chat::{ChatMessage, ChatOptions, ChatRequest},
    resolver::{AuthData, Endpoint, ProviderConfig},
};
use serde::{Deserialize, Serialize};
use tokio::time::timeout;

use self::target::Target;
use crate::{Budget, Delta, Limits, Llm, LlmError, Prompt, Role, untrusted::one_line};

const CONNECT: Duration = Duration::from_secs(10);

/// How long a list of models may take to come.
const LISTING: Duration = Duration::from_secs(15);

/// More models than this are more than a person chooses from.
const MOST_MODELS: usize = 500;

const ADAPTER: AdapterKind = AdapterKind::OpenAI;

/// Which program answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProviderKind {
    /// Ollama, on this machine unless another address is given.
    Ollama,
    /// A server with OpenAI's chat protocol.
    OpenAiCompatible,
}

impl ProviderKind {
    /// What is safe to send when nothing is known about the model. Ollama reads 4,096 tokens unless it was set up
    /// otherwise, and silently forgets the beginning of anything longer: the instructions first.
    #[must_use]
    pub const fn budget(self) -> Budget {
        match self {
            Self::Ollama => Budget { context_tokens: 4_096, answer_tokens: 700 },
            Self::OpenAiCompatible => Budget { context_tokens: 8_192, answer_tokens: 1_000 },
        }
    }
}

/// A provider as the settings hold it. The key comes from the keychain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provider {
    /// Which program answers.
    pub kind: ProviderKind,
    /// Its address as typed: `localhost:11434`, `https://api.example.org/v1`. None for Ollama's usual one.
    pub base_url: Option<String>,
    /// The model's name as the provider knows it.
    pub model: String,
    /// The key, if it wants one.
    pub key: Option<Key>,
}

/// A secret that is never printed.
#[derive(Clone, PartialEq, Eq)]
pub struct Key(String);

impl Key {
    /// The key from its text; white space around it is a mistake of pasting.
    #[must_use]
    pub fn new(text: &str) -> Self {
        Self(text.trim().to_owned())
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(..)")
    }
}

/// A model behind genai.
pub struct GenaiLlm {
    client: Client,
    target: Target,
    model: String,
    key: Option<Key>,
    limits: Limits,
}

impl GenaiLlm {
    /// A model at a provider. Nothing is sent yet.
    ///
    /// # Errors
    /// [`LlmError::Internal`] when the address is not one.
    pub fn new(provider: &Provider, limits: Limits) -> Result<Self, LlmError> {
        let target = Target::of(provider.kind, provider.base_url.as_deref())?;
        let client = Client::builder().with_reqwest(web_client(&target)?).build();
        let client = client.map_err(|error| LlmError::Internal(error.to_string()))?;
        let key = provider.key.clone().filter(|key| !key.0.is_empty());
        Ok(Self { client, target, model: provider.model.trim().to_owned(), key, limits })
    }

    /// Whether the provider runs on this machine, so that nothing leaves it.
    #[must_use]
    pub fn is_local(&self) -> bool {
        self.target.is_local()
    }

    /// The names of the models that the provider says it has, sorted.
    ///
    /// # Errors
    /// As for an answer: nobody there, a wrong key, something that is no list.
    pub async fn models(&self) -> Result<Vec<String>, LlmError> {
        let auth = self.key.as_ref().map_or(AuthData::None, |key| AuthData::from_single(&key.0));
        let config = ProviderConfig::from_auth(auth).with_endpoint(Endpoint::from_owned(self.target.base()));
        let listing = self.client.all_model_names(ADAPTER, config);
        let names =
            timeout(LISTING, listing).await.map_err(|_| LlmError::Timeout)?.map_err(|error| errors::of(&error))?;
        let mut names: Vec<String> = names.iter().take(MOST_MODELS).map(|name| one_line(name, 200)).collect();
        names.retain(|name| !name.is_empty());
        names.sort();
        names.dedup();
        Ok(names)
    }

    /// Whether a question could be answered: the provider is there, takes the key and has the model, if one is
    /// chosen. Gives the models to choose from.
    ///
    /// # Errors
    /// What stands in the way.
    pub async fn test(&self) -> Result<Vec<String>, LlmError> {
        let models = self.models().await?;
        let latest = format!("{}:latest", self.model);
        let has_model = self.model.is_empty() || models.iter().any(|name| *name == self.model || *name == latest);
        if has_model { Ok(models) } else { Err(LlmError::NoModel) }
    }

    /// The URL and the headers are given as they are, so that a server without a key gets no empty one.
    fn service_target(&self) -> ServiceTarget {
        let bearer = |key: &Key| ("Authorization".to_owned(), format!("Bearer {}", key.0));
        let headers: Vec<(String, String)> = self.key.iter().map(bearer).collect();
        ServiceTarget {
            endpoint: Endpoint::from_owned(self.target.base()),
            auth: AuthData::RequestOverride { url: self.target.chat(), headers: headers.into() },
            // genai takes `-max`, `-low` and the like from the end of a name for a setting; with a dash after it, the
            // name stays whole. The body says the true name.
            model: ModelIden::new(ADAPTER, format!("{}-", self.model)),
        }
    }

    fn options(&self, prompt: &Prompt, watch: &stream::Watch) -> ChatOptions {
        let watch = watch.clone();
        ChatOptions::default()
            .with_max_tokens(prompt.answer_tokens)
            .with_temperature(0.2)
            .with_stream_header_timeout(self.limits.first_token)
            .with_stream_read_timeout(self.limits.idle.max(self.limits.first_token))
            .with_extra_body(serde_json::json!({ "model": self.model }))
            .with_raw_frame_fn(move |_, frame| watch.see(frame.data))
    }
}

impl fmt::Debug for GenaiLlm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GenaiLlm")
            .field("model", &self.model)
            .field("address", &self.target.address())
            .finish_non_exhaustive()
    }
}

#[async_trait]
impl Llm for GenaiLlm {
    fn name(&self) -> &str {
        &self.model
    }

    fn address(&self) -> &str {
        self.target.address()
    }

    async fn stream(&self, prompt: &Prompt) -> Result<BoxStream<'static, Result<Delta, LlmError>>, LlmError> {
        if self.model.is_empty() {
            return Err(LlmError::NoModel);
        }
        let watch = stream::Watch::default();
        let options = self.options(prompt, &watch);
        let response = self.client.exec_chat_stream(self.service_target(), request(prompt), Some(&options)).await;
        Ok(stream::deltas(response.map_err(|error| errors::of(&error))?.stream, watch))
    }
}

fn request(prompt: &Prompt) -> ChatRequest {
    let message = |message: &crate::Message| match message.role {
        Role::User => ChatMessage::user(message.text.clone()),
        Role::Assistant => ChatMessage::assistant(message.text.clone()),
    };
    ChatRequest::from_messages(prompt.messages.iter().map(message).collect()).with_system(prompt.system.clone())
}

fn web_client(target: &Target) -> Result<reqwest::Client, LlmError> {
    let builder = reqwest::Client::builder().connect_timeout(CONNECT).redirect(reqwest::redirect::Policy::none());
    let builder = if target.is_local() { builder.no_proxy() } else { builder };
    builder.build().map_err(|error| LlmError::Internal(error.to_string()))
}

#[cfg(test)]
#[path = "providers/tests.rs"]
mod tests;
