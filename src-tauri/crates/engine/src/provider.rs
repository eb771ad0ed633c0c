//! Who answers: nobody but Dogear itself, or a model that the person chose.

use std::sync::Arc;

use dogear_chat::{Key, Limits, Llm, LlmError, LocalPlace, Provider, ProviderLlm, find_local};
use dogear_domain::TurnFailure;

use crate::{KeyPlace, ProviderChoice, ProviderSettings, Result, SettingsFile, secrets};

/// How a try of the provider went.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ProviderTest {
    /// The model that was tried; empty where none is chosen, or none is needed.
    pub model: String,
    /// Why no question could be answered, if so.
    pub failure: Option<TurnFailure>,
    /// Models to choose from, if the provider told.
    pub models: Vec<String>,
}

/// A program with models on this computer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocalModels {
    /// What usually listens there: `Ollama`.
    pub name: String,
    /// How it would be set up, with its first model that answers.
    pub answers: ProviderSettings,
    /// Its models.
    pub models: Vec<String>,
}

/// Programs with models that answer on this computer now. They are asked for their list and nothing else.
pub async fn local_models() -> Vec<LocalModels> {
    let found = find_local(&LocalPlace::usual()).await;
    let set_up = found.into_iter().map(|found| {
        let provider = ProviderChoice::of_kind(found.place.kind);
        let model = found.models.iter().find(|model| !model.contains("embed")).cloned().unwrap_or_default();
        let answers = ProviderSettings { provider, base_url: found.place.address, model };
        LocalModels { name: found.place.name.to_owned(), answers, models: found.models }
    });
    set_up.collect()
}

/// The seat for who answers; cheap to clone.
#[derive(Debug, Clone)]
pub struct Providers {
    pub(crate) settings: SettingsFile,
    /// Who answers in place of any provider.
    pub(crate) given: Option<Arc<dyn Llm>>,
}

impl Providers {
    /// Asks the chosen provider for its models: is it there, does it take the key, does it have the model?
    pub async fn test(&self) -> ProviderTest {
        let settings = self.settings.now().answers;
        let llm = match self.provider_llm(&settings).await {
            None => return ProviderTest::default(),
            Some(Err(error)) => return failed(&error, &settings.model, settings.base_url.trim()),
            Some(Ok(llm)) => llm,
        };
        match llm.test().await {
            Ok(models) => ProviderTest { model: settings.model, failure: None, models },
            Err(error @ LlmError::NoModel) => {
                let models = llm.models().await.unwrap_or_default();
                ProviderTest { models, ..failed(&error, llm.name(), llm.address()) }
            }
            Err(error) => failed(&error, llm.name(), llm.address()),
        }
    }

    /// Keeps the key of the chosen provider; an empty one removes it.
    ///
    /// # Errors
    /// When neither keychain nor file takes it.
    pub async fn keep_key(&self, key: String) -> Result<KeyPlace> {
        let (folder, address) = (self.settings.folder().to_owned(), key_name(&self.settings.now().answers));
        tokio::task::spawn_blocking(move || secrets::keep(&folder, &address, &key)).await?
    }

    /// Where the key of the chosen provider is kept, if there is one.
    ///
    /// # Errors
    /// When the task breaks down.
    pub async fn key_place(&self) -> Result<Option<KeyPlace>> {
        let (folder, address) = (self.settings.folder().to_owned(), key_name(&self.settings.now().answers));
        let read = tokio::task::spawn_blocking(move || secrets::read(&folder, &address)).await?;
        Ok(read.map(|(_, place)| place))
    }

    /// The models that a provider says it has; none if it does not answer.
    pub async fn models_of(&self, settings: &ProviderSettings) -> Vec<String> {
        match self.provider_llm(settings).await {
            Some(Ok(llm)) => llm.models().await.unwrap_or_default(),
            _ => Vec::new(),
        }
    }

    /// The model of these settings; none for built-in answers.
    pub(crate) async fn llm(&self, settings: &ProviderSettings) -> Option<Result<Arc<dyn Llm>, LlmError>> {
        if let Some(given) = self.given.clone().filter(|_| settings.provider != ProviderChoice::BuiltIn) {
            return Some(Ok(given));
        }
        Some(self.provider_llm(settings).await?.map(|llm| Arc::new(llm) as Arc<dyn Llm>))
    }

    async fn provider_llm(&self, settings: &ProviderSettings) -> Option<Result<ProviderLlm, LlmError>> {
        let providers = self.clone();
        let settings = settings.clone();
        // A keychain may ask its owner and take its time.
        let provider = tokio::task::spawn_blocking(move || providers.provider(&settings)).await.ok()??;
        Some(ProviderLlm::new(&provider, Limits::default()))
    }

    fn provider(&self, settings: &ProviderSettings) -> Option<Provider> {
        let kind = settings.provider.kind()?;
        let key = secrets::read(self.settings.folder(), &key_name(settings)).map(|(key, _)| Key::new(&key));
        let base_url = Some(settings.base_url.trim().to_owned()).filter(|url| !url.is_empty());
        Some(Provider { kind, base_url, model: settings.model.clone(), key })
    }
}

/// A key belongs to an address, so that another provider never gets it.
fn key_name(settings: &ProviderSettings) -> String {
    match settings.base_url.trim() {
        "" => settings.provider.slug().replace("built_in", "built-in"),
        address => address.to_owned(),
    }
}

fn failed(error: &LlmError, model: &str, address: &str) -> ProviderTest {
    ProviderTest { model: model.to_owned(), failure: Some(error.failure(model, address)), models: Vec::new() }
}
