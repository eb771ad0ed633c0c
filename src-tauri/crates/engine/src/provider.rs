//! Who answers: nobody but Dogear itself, or a model that the person chose.

use dogear_chat::{GenaiLlm, Key, Limits, Llm, LlmError, Provider, ProviderKind};

use crate::{Engine, KeyPlace, ProviderChoice, ProviderSettings, Result, secrets};

const NO_CONNECTION: &str = "Built-in answers need no connection.";

/// How a try of the provider went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProviderTest {
    /// Whether a question could be answered.
    pub ok: bool,
    /// A plain sentence.
    pub message: String,
    /// Models to choose from, if the provider told.
    pub models: Vec<String>,
}

impl Engine {
    /// Asks the chosen provider for its models: is it there, does it take the key, does it have the model?
    pub async fn test_provider(&self) -> ProviderTest {
        let settings = self.settings().answers;
        let llm = match self.llm(&settings).await {
            None => return ProviderTest { ok: true, message: NO_CONNECTION.into(), models: Vec::new() },
            Some(Err(error)) => return failed(&error, &settings.model, settings.base_url.trim()),
            Some(Ok(llm)) => llm,
        };
        match llm.test().await {
            Ok(models) => ProviderTest { ok: true, message: reached(&settings.model, models.len()), models },
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
        let (folder, address) = (self.data_dir().to_owned(), key_name(&self.settings().answers));
        tokio::task::spawn_blocking(move || secrets::keep(&folder, &address, &key)).await?
    }

    /// Whether a key is kept for the chosen provider.
    ///
    /// # Errors
    /// When the task breaks down.
    pub async fn has_key(&self) -> Result<bool> {
        let (folder, address) = (self.data_dir().to_owned(), key_name(&self.settings().answers));
        Ok(tokio::task::spawn_blocking(move || secrets::read(&folder, &address).is_some()).await?)
    }

    /// The model of these settings; none for built-in answers.
    pub(crate) async fn llm(&self, settings: &ProviderSettings) -> Option<Result<GenaiLlm, LlmError>> {
        let engine = self.clone();
        let settings = settings.clone();
        // A keychain may ask its owner and take its time.
        let provider = tokio::task::spawn_blocking(move || engine.provider(&settings)).await.ok()??;
        Some(GenaiLlm::new(&provider, Limits::default()))
    }

    fn provider(&self, settings: &ProviderSettings) -> Option<Provider> {
        let kind = match settings.provider {
            ProviderChoice::BuiltIn => return None,
            ProviderChoice::Ollama => ProviderKind::Ollama,
            ProviderChoice::OpenAiCompatible => ProviderKind::OpenAiCompatible,
        };
        let key = secrets::read(self.data_dir(), &key_name(settings)).map(|key| Key::new(&key));
        let base_url = Some(settings.base_url.trim().to_owned()).filter(|url| !url.is_empty());
        Some(Provider { kind, base_url, model: settings.model.clone(), key })
    }
}

/// A key belongs to an address, so that another provider never gets it.
fn key_name(settings: &ProviderSettings) -> String {
    match settings.provider {
        ProviderChoice::BuiltIn => "built-in".into(),
        ProviderChoice::Ollama if settings.base_url.trim().is_empty() => "ollama".into(),
        ProviderChoice::Ollama | ProviderChoice::OpenAiCompatible => settings.base_url.trim().to_owned(),
    }
}

fn reached(model: &str, models: usize) -> String {
    match model {
        "" => format!("Connected: {models} {} found. Choose one.", if models == 1 { "model" } else { "models" }),
        model => format!("Connected. {model} is ready."),
    }
}

fn failed(error: &LlmError, model: &str, address: &str) -> ProviderTest {
    ProviderTest { ok: false, message: error.message(model, address), models: Vec::new() }
}
