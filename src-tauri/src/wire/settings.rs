//! Settings. Keys go one way only: in.

use dogear_engine::{
    Destination, KeyPlace, LocalModels, ModelHelp, ProviderChoice, ProviderSettings, ProviderTest, Settings, Theme,
    domain::program::VERSION, newest_page,
};
use serde::{Deserialize, Serialize};
use specta::Type;

use super::{HabitView, TurnFailureView};

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
    /// OpenAI.
    OpenAi,
    /// Anthropic.
    Anthropic,
    /// Google's Gemini.
    Gemini,
    /// Groq.
    Groq,
    /// DeepSeek.
    DeepSeek,
    /// Mistral.
    Mistral,
    /// OpenRouter.
    OpenRouter,
}

/// When a model helps to understand questions.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum ReadingView {
    /// Never.
    Never,
    /// If it runs on this computer.
    Local,
    /// Wherever it runs.
    Always,
}

/// Someone who can answer.
#[derive(Debug, Clone, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AnswererView {
    provider: ProviderKind,
    /// Empty for the provider's usual address.
    base_url: String,
    model: String,
}

/// A program with models on this computer.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LocalModelsView {
    /// What usually listens there.
    name: String,
    /// How it would be set up.
    answers: AnswererView,
    models: Vec<String>,
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

/// Where what is sent goes.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DestinationView {
    /// Host, and port where it is not the usual one.
    address: String,
    /// Whether that is this computer, so that nothing leaves it.
    local: bool,
}

/// The settings as the page shows them.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SettingsView {
    provider: ProviderKind,
    base_url: String,
    /// Where it is if no address is given; empty where one has to be.
    usual_address: String,
    model: String,
    /// Where a question goes; null for built-in answers, and where no address is given yet.
    destination: Option<DestinationView>,
    /// Whether a key is kept; the key itself never comes back.
    has_key: bool,
    /// Whether it is in a file, because there is no keychain.
    key_in_file: bool,
    /// When a model helps to understand questions.
    reading: ReadingView,
    /// Everyone who could answer, built-in answers first.
    answerers: Vec<AnswererView>,
    theme: ThemeView,
    /// The language of the window, by its ISO 639-1 code; empty for the system's.
    language: String,
    /// Folders whose bookmarks no model is shown.
    private_folders: Vec<String>,
    /// Addresses that the person agreed to send to.
    agreed: Vec<String>,
    /// What was learnt from what the person opened.
    habit: HabitView,
    /// The address that models for search are fetched from, where it is not the usual one.
    model_server: String,
    /// The model of search by meaning; empty when it is off.
    embedding_model: String,
    version: String,
    /// Whether a newer version can be looked for: whether this one was built for a project.
    has_project: bool,
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
    /// When a model helps to understand questions.
    #[specta(optional)]
    pub reading: Option<ReadingView>,
    /// Light or dark.
    #[specta(optional)]
    pub theme: Option<ThemeView>,
    /// The language of the window, by its ISO 639-1 code; empty for the system's.
    #[specta(optional)]
    pub language: Option<String>,
    /// Folders whose bookmarks no model is shown.
    #[specta(optional)]
    pub private_folders: Option<Vec<String>>,
    /// Addresses that may be sent to; only to take some back.
    #[specta(optional)]
    pub agreed: Option<Vec<String>>,
    /// Whether to learn from what is opened.
    #[specta(optional)]
    pub habit: Option<bool>,
    /// The address that models for search are fetched from; empty for the usual one.
    #[specta(optional)]
    pub model_server: Option<String>,
}

/// How a try of the provider went.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ProviderTestView {
    /// The model that was tried; empty where none is chosen, or none is needed.
    model: String,
    /// Why no question could be answered, if so.
    failure: Option<TurnFailureView>,
    /// Those that the provider has, if it told.
    models: Vec<String>,
}

/// What is known beside the settings themselves.
pub struct Surroundings {
    /// Where a key is kept, if one is.
    pub key: Option<KeyPlace>,
    /// What was learnt from what the person opened.
    pub habit: HabitView,
    /// The model of search by meaning.
    pub embedding_model: String,
    /// The folder of the library.
    pub data_dir: String,
}

impl SettingsView {
    /// The settings and what is around them.
    pub fn of(settings: Settings, around: Surroundings) -> Self {
        Self {
            answerers: settings.answerers().into_iter().map(AnswererView::from).collect(),
            usual_address: settings.answers.usual_address().unwrap_or_default().to_owned(),
            destination: settings.answers.destination().map(DestinationView::from),
            provider: settings.answers.provider.into(),
            base_url: settings.answers.base_url,
            model: settings.answers.model,
            has_key: around.key.is_some(),
            key_in_file: around.key == Some(KeyPlace::File),
            reading: settings.reading.into(),
            theme: settings.theme.into(),
            language: settings.language,
            private_folders: settings.private_folders,
            agreed: settings.agreed,
            habit: around.habit,
            model_server: settings.model_server,
            embedding_model: around.embedding_model,
            version: VERSION.into(),
            has_project: newest_page().is_some(),
            data_dir: around.data_dir,
        }
    }
}

impl SettingsChange {
    /// Everything but the key.
    pub fn apply(&self, settings: &mut Settings) {
        if let Some(provider) = self.provider {
            settings.choose(provider.into());
        }
        if let Some(base_url) = &self.base_url {
            settings.answers.base_url = base_url.trim().to_owned();
        }
        if let Some(model) = &self.model {
            settings.answers.model = model.trim().to_owned();
        }
        if let Some(reading) = self.reading {
            settings.reading = reading.into();
        }
        if let Some(theme) = self.theme {
            settings.theme = theme.into();
        }
        if let Some(language) = &self.language {
            settings.language.clone_from(language);
        }
        if let Some(folders) = &self.private_folders {
            settings.private_folders.clone_from(folders);
        }
        if let Some(habit) = self.habit {
            settings.habit = habit;
        }
        if let Some(server) = &self.model_server {
            settings.model_server = server.trim().to_owned();
        }
        if let Some(agreed) = &self.agreed {
            settings.agreed.retain(|address| agreed.contains(address));
        }
    }
}

impl From<Destination> for DestinationView {
    fn from(Destination { address, local }: Destination) -> Self {
        Self { address, local }
    }
}

impl From<ProviderSettings> for AnswererView {
    fn from(answers: ProviderSettings) -> Self {
        Self { provider: answers.provider.into(), base_url: answers.base_url, model: answers.model }
    }
}

impl From<AnswererView> for ProviderSettings {
    fn from(view: AnswererView) -> Self {
        let (base_url, model) = (view.base_url.trim().to_owned(), view.model.trim().to_owned());
        Self { provider: view.provider.into(), base_url, model }
    }
}

impl From<LocalModels> for LocalModelsView {
    fn from(found: LocalModels) -> Self {
        Self { name: found.name, answers: found.answers.into(), models: found.models }
    }
}

impl From<ModelHelp> for ReadingView {
    fn from(help: ModelHelp) -> Self {
        match help {
            ModelHelp::Never => Self::Never,
            ModelHelp::Local => Self::Local,
            ModelHelp::Always => Self::Always,
        }
    }
}

impl From<ReadingView> for ModelHelp {
    fn from(help: ReadingView) -> Self {
        match help {
            ReadingView::Never => Self::Never,
            ReadingView::Local => Self::Local,
            ReadingView::Always => Self::Always,
        }
    }
}

impl From<ProviderTest> for ProviderTestView {
    fn from(test: ProviderTest) -> Self {
        Self { model: test.model, failure: test.failure.map(Into::into), models: test.models }
    }
}

impl From<ProviderChoice> for ProviderKind {
    fn from(choice: ProviderChoice) -> Self {
        match choice {
            ProviderChoice::BuiltIn => Self::BuiltIn,
            ProviderChoice::Ollama => Self::Ollama,
            ProviderChoice::OpenAiCompatible => Self::OpenAiCompatible,
            ProviderChoice::OpenAi => Self::OpenAi,
            ProviderChoice::Anthropic => Self::Anthropic,
            ProviderChoice::Gemini => Self::Gemini,
            ProviderChoice::Groq => Self::Groq,
            ProviderChoice::DeepSeek => Self::DeepSeek,
            ProviderChoice::Mistral => Self::Mistral,
            ProviderChoice::OpenRouter => Self::OpenRouter,
        }
    }
}

impl From<ProviderKind> for ProviderChoice {
    fn from(kind: ProviderKind) -> Self {
        match kind {
            ProviderKind::BuiltIn => Self::BuiltIn,
            ProviderKind::Ollama => Self::Ollama,
            ProviderKind::OpenAiCompatible => Self::OpenAiCompatible,
            ProviderKind::OpenAi => Self::OpenAi,
            ProviderKind::Anthropic => Self::Anthropic,
            ProviderKind::Gemini => Self::Gemini,
            ProviderKind::Groq => Self::Groq,
            ProviderKind::DeepSeek => Self::DeepSeek,
            ProviderKind::Mistral => Self::Mistral,
            ProviderKind::OpenRouter => Self::OpenRouter,
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
