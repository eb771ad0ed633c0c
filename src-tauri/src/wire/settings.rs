//! Settings. Keys go one way only: in.

use dogear_engine::{ProviderChoice, ProviderTest, Settings, Theme};
use serde::{Deserialize, Serialize};
use specta::Type;

/// Who answers.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum ProviderKind {
    /// No model.
    BuiltIn,
    /// Ollama.
    Ollama,
    /// OpenAI's protocol.
    OpenAiCompatible,
}

/// Light or dark.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum ThemeView {
    /// As the system says.
    System,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

/// The settings as the page shows them.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SettingsView {
    provider: ProviderKind,
    base_url: String,
    model: String,
    /// Whether a key is kept; the key itself never comes back.
    has_key: bool,
    theme: ThemeView,
    /// Folders whose bookmarks no model is shown.
    private_folders: Vec<String>,
    /// Addresses that the person agreed to send to.
    agreed: Vec<String>,
    /// The model of search by meaning; empty when it is off.
    embedding_model: String,
    version: String,
    data_dir: String,
}

/// A change of settings; what is absent stays.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SettingsChange {
    /// Who answers.
    #[specta(optional)]
    pub provider: Option<ProviderKind>,
    /// Address.
    #[specta(optional)]
    pub base_url: Option<String>,
    /// Model.
    #[specta(optional)]
    pub model: Option<String>,
    /// A new key; empty removes it.
    #[specta(optional)]
    pub key: Option<String>,
    /// Light or dark.
    #[specta(optional)]
    pub theme: Option<ThemeView>,
    /// Folders whose bookmarks no model is shown.
    #[specta(optional)]
    pub private_folders: Option<Vec<String>>,
    /// Addresses that may be sent to; only to take some back.
    #[specta(optional)]
    pub agreed: Option<Vec<String>>,
}

/// How a try of the provider went.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ProviderTestView {
    ok: bool,
    message: String,
    models: Vec<String>,
}

/// What is known beside the settings themselves.
pub struct Surroundings {
    /// Whether a key is kept.
    pub has_key: bool,
    /// The model of search by meaning.
    pub embedding_model: String,
    /// The folder of the library.
    pub data_dir: String,
}

impl SettingsView {
    /// The settings and what is around them.
    pub fn of(settings: Settings, around: Surroundings) -> Self {
        Self {
            provider: settings.answers.provider.into(),
            base_url: settings.answers.base_url,
            model: settings.answers.model,
            has_key: around.has_key,
            theme: settings.theme.into(),
            private_folders: settings.private_folders,
            agreed: settings.agreed,
            embedding_model: around.embedding_model,
            version: env!("CARGO_PKG_VERSION").into(),
            data_dir: around.data_dir,
        }
    }
}

impl SettingsChange {
    /// Everything but the key.
    pub fn apply(&self, settings: &mut Settings) {
        if let Some(provider) = self.provider {
            settings.answers.provider = provider.into();
        }
        if let Some(base_url) = &self.base_url {
            settings.answers.base_url = base_url.trim().to_owned();
        }
        if let Some(model) = &self.model {
            settings.answers.model = model.trim().to_owned();
        }
        if let Some(theme) = self.theme {
            settings.theme = theme.into();
        }
        if let Some(folders) = &self.private_folders {
            settings.private_folders.clone_from(folders);
        }
        if let Some(agreed) = &self.agreed {
            settings.agreed.retain(|address| agreed.contains(address));
        }
    }
}

impl From<ProviderTest> for ProviderTestView {
    fn from(test: ProviderTest) -> Self {
        Self { ok: test.ok, message: test.message, models: test.models }
    }
}

impl From<ProviderChoice> for ProviderKind {
    fn from(choice: ProviderChoice) -> Self {
        match choice {
            ProviderChoice::BuiltIn => Self::BuiltIn,
            ProviderChoice::Ollama => Self::Ollama,
            ProviderChoice::OpenAiCompatible => Self::OpenAiCompatible,
        }
    }
}

impl From<ProviderKind> for ProviderChoice {
    fn from(kind: ProviderKind) -> Self {
        match kind {
            ProviderKind::BuiltIn => Self::BuiltIn,
            ProviderKind::Ollama => Self::Ollama,
            ProviderKind::OpenAiCompatible => Self::OpenAiCompatible,
        }
    }
}

impl From<Theme> for ThemeView {
    fn from(theme: Theme) -> Self {
        match theme {
            Theme::System => Self::System,
            Theme::Light => Self::Light,
            Theme::Dark => Self::Dark,
        }
    }
}

impl From<ThemeView> for Theme {
    fn from(theme: ThemeView) -> Self {
        match theme {
            ThemeView::System => Self::System,
            ThemeView::Light => Self::Light,
            ThemeView::Dark => Self::Dark,
        }
    }
}
