//! Real models: every server that speaks OpenAI's chat protocol, Ollama among them; through genai, Anthropic and Gemini.
//!
//! What anybody can put an address behind, OpenAI's protocol and lists of models, is read here: genai takes in lines,
//! errors and lists of any length, and from the two services it speaks with only time bounds them. Invariants: a key is never printed; the prompt goes to the given address and nowhere else (redirects are
//! not followed, a proxy is not used for addresses on this machine).

mod errors;
mod events;
mod kinds;
mod listing;
mod local;
mod openai;
mod stream;
mod target;
mod thoughts;

use std::{fmt, time::Duration};

use async_trait::async_trait;
use futures::{StreamExt, stream::BoxStream};
use genai::{
    Client, ModelIden, ServiceTarget,
    adapter::AdapterKind,
    chat::{ChatMessage, ChatOptions, ChatRequest, JsonSpec},
    resolver::{AuthData, Endpoint},
};
use reqwest::RequestBuilder;
use tokio::time::timeout;

use self::{events::Events, kinds::Protocol, target::Target};
pub use self::{
    kinds::ProviderKind,
    local::{LocalPlace, LocalProvider, find_local},
    target::Destination,
};
use crate::{Budget, Delta, Limits, Llm, LlmError, Message, Prompt, Role};

type Deltas = BoxStream<'static, Result<Delta, LlmError>>;

const CONNECT: Duration = Duration::from_secs(10);

/// How long a list of models may take to come.
const LISTING: Duration = Duration::from_secs(15);

/// The version of Anthropic's protocol that is spoken.
const ANTHROPIC_VERSION: &str = "2023-06-01";

/// The least that every provider takes as a limit of an answer's length.
const SHORTEST_ANSWER: u32 = 16;

/// A provider as the settings hold it. The key comes from the keychain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provider {
    /// Who runs the model.
    pub kind: ProviderKind,
    /// Its address as typed: `localhost:11434`, `https://api.example.org/v1`. None for the kind's usual one.
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

/// A model at a provider.
pub struct ProviderLlm {
    kind: ProviderKind,
    web: reqwest::Client,
    client: Client,
    target: Target,
    model: String,
    key: Option<Key>,
    limits: Limits,
}

impl ProviderLlm {
    /// A model at a provider. Nothing is sent yet.
    ///
    /// # Errors
    /// [`LlmError::Internal`] when the address is not one.
    pub fn new(provider: &Provider, limits: Limits) -> Result<Self, LlmError> {
        let target = Target::of(provider.kind, provider.base_url.as_deref())?;
        let web = web_client(&target)?;
        let client = Client::builder().with_reqwest(web.clone()).build();
        let client = client.map_err(|error| LlmError::Internal(error.to_string()))?;
        let key = provider.key.clone().filter(|key| !key.0.is_empty());
        let model = target::short(provider.model.trim()).to_owned();
        Ok(Self { kind: provider.kind, web, client, target, model, key, limits })
    }

    /// The names of the models that the provider says it has, sorted.
    ///
    /// # Errors
    /// As for an answer: nobody there, a wrong key, something that is no list.
    pub async fn models(&self) -> Result<Vec<String>, LlmError> {
        let headers = self.headers();
        let listing = listing::models(&self.web, &self.target, &headers);
        timeout(LISTING, listing).await.map_err(|_| LlmError::Timeout)?
    }

    /// Whether a question could be answered: the provider is there, takes the key and has the model, if one is
    /// chosen. Gives the models to choose from. Where the list lacks the model, or there is no list, the model itself
    /// is asked to say one word: lists leave out what is there under another name.
    ///
    /// # Errors
    /// What stands in the way.
    pub async fn test(&self) -> Result<Vec<String>, LlmError> {
        let listed = self.models().await;
        let has_model = |models: &[String]| {
            let latest = format!("{}:latest", self.model);
            self.model.is_empty() || models.iter().any(|name| *name == self.model || *name == latest)
        };
        match &listed {
            Ok(models) if has_model(models) => return listed,
            Err(LlmError::NoModel | LlmError::BadAnswer) if !self.model.is_empty() => {}
            Err(_) => return listed,
            Ok(_) => {}
        }
        match self.says_a_word().await {
            Ok(()) => Ok(listed.unwrap_or_default()),
            Err(error) => Err(listed.err().unwrap_or(error)),
        }
    }

    async fn says_a_word(&self) -> Result<(), LlmError> {
        let question = Message { role: Role::User, text: "Say yes.".to_owned() };
        let prompt = Prompt {
            system: String::new(),
            messages: vec![question],
            sources: 0,
            answer_tokens: SHORTEST_ANSWER,
            schema: None,
        };
        let mut deltas = self.stream(&prompt).await?;
        while let Some(delta) = timeout(LISTING, deltas.next()).await.map_err(|_| LlmError::Timeout)? {
            match delta {
                // Some models reason for longer than the answer may be.
                Ok(Delta::Text(_) | Delta::Finished) | Err(LlmError::Cut) => return Ok(()),
                Ok(Delta::Thinking) => {}
                Err(error) => return Err(error),
            }
        }
        Err(LlmError::Cut)
    }

    async fn by_genai(&self, adapter: AdapterKind, prompt: &Prompt) -> Result<Deltas, LlmError> {
        let watch = stream::Watch::default();
        let options = self.options(prompt, &watch);
        let target = self.service_target(adapter);
        let response = self.client.exec_chat_stream(target, request(prompt), Some(&options)).await;
        Ok(stream::deltas(response.map_err(|error| errors::of(&error))?.stream, watch))
    }

    /// The URL and the headers are given as they are.
    fn service_target(&self, adapter: AdapterKind) -> ServiceTarget {
        ServiceTarget {
            endpoint: Endpoint::from_owned(self.target.base()),
            auth: AuthData::RequestOverride { url: self.target.chat(&self.model), headers: self.headers().into() },
            // genai takes `-max`, `-low` and the like from the end of a name for a setting; with a dash after it, the
            // name stays whole. The body, or Gemini's address, says the true name.
            model: ModelIden::new(adapter, format!("{}-", self.model)),
        }
    }

    fn headers(&self) -> Vec<(String, String)> {
        let name = match self.target.protocol() {
            Protocol::OpenAi => "Authorization",
            Protocol::Anthropic => "x-api-key",
            Protocol::Gemini => "x-goog-api-key",
        };
        let value = |key: &Key| match self.target.protocol() {
            Protocol::OpenAi => format!("Bearer {}", key.0),
            Protocol::Anthropic | Protocol::Gemini => key.0.clone(),
        };
        let mut headers: Vec<_> = self.key.iter().map(|key| (name.to_owned(), value(key))).collect();
        if self.target.protocol() == Protocol::Anthropic {
            headers.push(("anthropic-version".to_owned(), ANTHROPIC_VERSION.to_owned()));
        }
        headers
    }

    fn options(&self, prompt: &Prompt, watch: &stream::Watch) -> ChatOptions {
        let watch = watch.clone();
        let options = ChatOptions::default()
            .with_max_tokens(prompt.answer_tokens)
            .with_stream_header_timeout(self.limits.first_token)
            .with_stream_read_timeout(self.limits.idle.max(self.limits.first_token))
            .with_raw_frame_fn(move |_, frame| watch.see(frame.data));
        let options = self.kind.temperature().into_iter().fold(options, ChatOptions::with_temperature);
        let options = match &prompt.schema {
            Some(schema) => options.with_response_format(JsonSpec::new("reading", schema.clone())),
            None => options,
        };
        // Gemini has the model in its address.
        if self.target.protocol() == Protocol::Gemini {
            return options;
        }
        options.with_extra_body(serde_json::json!({ "model": self.model }))
    }
}

impl fmt::Debug for ProviderLlm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ProviderLlm")
            .field("model", &self.model)
            .field("address", &self.target.address())
            .finish_non_exhaustive()
    }
}

#[async_trait]
impl Llm for ProviderLlm {
    fn name(&self) -> &str {
        &self.model
    }

    fn address(&self) -> &str {
        self.target.address()
    }

    fn is_local(&self) -> bool {
        self.target.is_local()
    }

    fn budget(&self) -> Budget {
        self.kind.budget()
    }

    async fn stream(&self, prompt: &Prompt) -> Result<Deltas, LlmError> {
        if self.model.is_empty() {
            return Err(LlmError::NoModel);
        }
        match self.target.protocol() {
            Protocol::OpenAi => {
                let body = openai::body(prompt, self.kind, &self.model);
                let request = with_headers(self.web.post(self.target.chat(&self.model)), &self.headers());
                Ok(openai::deltas(Events::of(request.json(&body), self.limits).await?))
            }
            Protocol::Anthropic => self.by_genai(AdapterKind::Anthropic, prompt).await,
            Protocol::Gemini => self.by_genai(AdapterKind::Gemini, prompt).await,
        }
    }
}

fn with_headers(request: RequestBuilder, headers: &[(String, String)]) -> RequestBuilder {
    headers.iter().fold(request, |request, (name, value)| request.header(name, value))
}

fn request(prompt: &Prompt) -> ChatRequest {
    let message = |message: &Message| match message.role {
        Role::User => ChatMessage::user(message.text.clone()),
        Role::Assistant => ChatMessage::assistant(message.text.clone()),
    };
    let request = ChatRequest::from_messages(prompt.messages.iter().map(message).collect());
    if prompt.system.is_empty() { request } else { request.with_system(prompt.system.clone()) }
}

fn web_client(target: &Target) -> Result<reqwest::Client, LlmError> {
    let builder = reqwest::Client::builder().connect_timeout(CONNECT).redirect(reqwest::redirect::Policy::none());
    let builder = if target.is_local() { builder.no_proxy() } else { builder };
    builder.build().map_err(|error| LlmError::Internal(error.to_string()))
}

#[cfg(test)]
#[path = "providers/tests.rs"]
mod tests;
