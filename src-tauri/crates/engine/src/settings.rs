//! The settings file: small, readable, written whole.

use std::path::{Path, PathBuf};

use dogear_chat::{Destination, ProviderKind};
use dogear_store::replace_file;
use serde::{Deserialize, Serialize};

use crate::{EngineError, PageSettings, Problem, Result};

/// The settings that a new library starts with.
const DEFAULTS: &str = include_str!("../../../../assets/settings.toml");

/// What the person has chosen. Keys of providers are not here (see `secrets`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// Light or dark.
    pub theme: Theme,
    /// The language that Dogear speaks, by its ISO 639-1 code; empty for the system's, as is a code that nobody knows.
    #[serde(default)]
    pub language: String,
    /// Folders, by name or path (`Work/Private`), whose bookmarks no model is ever shown.
    #[serde(default)]
    pub private_folders: Vec<String>,
    /// Addresses that the person agreed to send questions and bookmarks to.
    #[serde(default)]
    pub agreed: Vec<String>,
    /// Whether a model helps to understand questions.
    #[serde(default)]
    pub reading: ModelHelp,
    /// Whether searches learn from what is opened.
    #[serde(default = "on")]
    pub habit: bool,
    /// What becomes of Dogear when its window is closed.
    #[serde(default)]
    pub when_closed: WhenClosed,
    /// The server that models for search are fetched from; empty means the usual one.
    #[serde(default)]
    pub model_server: String,
    /// Quick search.
    #[serde(default)]
    pub quick: QuickSettings,
    /// Reading pages.
    #[serde(default)]
    pub pages: PageSettings,
    /// Who answers.
    pub answers: ProviderSettings,
    /// Providers that answered before, to go back to: at most one of a kind, none of the kind that answers now.
    #[serde(default)]
    pub others: Vec<ProviderSettings>,
}

/// The small window that is called from anywhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct QuickSettings {
    /// The keys that call it, as `CmdOrCtrl+Shift+Space`; empty for none.
    pub shortcut: String,
    /// The desktop has given it keys, with the person's consent.
    pub from_desktop: bool,
    /// The width that the person gave it, in points of the screen; 0 until then.
    pub width: u32,
    /// The height, likewise.
    pub height: u32,
}

impl Default for QuickSettings {
    fn default() -> Self {
        Self { shortcut: "CmdOrCtrl+Shift+Space".into(), from_desktop: false, width: 0, height: 0 }
    }
}

/// Who answers, and where.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProviderSettings {
    /// Which kind of provider.
    pub provider: ProviderChoice,
    /// Its address; empty means the kind's usual one.
    pub base_url: String,
    /// The model's name there.
    pub model: String,
}

impl ProviderSettings {
    /// Where a question would go; none for built-in answers, and where no address is given yet.
    #[must_use]
    pub fn destination(&self) -> Option<Destination> {
        self.provider.kind()?.destination(&self.base_url)
    }

    /// Where it is if no address is given; none for built-in answers, and where one has to be.
    #[must_use]
    pub fn usual_address(&self) -> Option<&'static str> {
        self.provider.kind()?.usual_address()
    }
}

/// The kinds of providers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProviderChoice {
    /// No model: answers are composed here.
    #[default]
    BuiltIn,
    /// Ollama.
    Ollama,
    /// Anything that speaks OpenAI's protocol.
    OpenAiCompatible,
    /// OpenAI.
    #[serde(rename = "openai")]
    OpenAi,
    /// Anthropic.
    Anthropic,
    /// Google's Gemini.
    Gemini,
    /// Groq.
    Groq,
    /// DeepSeek.
    #[serde(rename = "deepseek")]
    DeepSeek,
    /// Mistral.
    Mistral,
    /// OpenRouter.
    #[serde(rename = "openrouter")]
    OpenRouter,
}

/// When the model that answers also helps to understand the question: one short request more before the search.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ModelHelp {
    /// Questions are understood by rules alone.
    Never,
    /// If it runs on this computer.
    #[default]
    Local,
    /// Wherever it runs.
    Always,
}

impl ProviderChoice {
    /// Every kind.
    pub const ALL: [Self; 10] = [
        Self::BuiltIn,
        Self::Ollama,
        Self::OpenAiCompatible,
        Self::OpenAi,
        Self::Anthropic,
        Self::Gemini,
        Self::Groq,
        Self::DeepSeek,
        Self::Mistral,
        Self::OpenRouter,
    ];

    /// The stable name used in the settings file and on the command line.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::BuiltIn => "built_in",
            Self::Ollama => "ollama",
            Self::OpenAiCompatible => "open_ai_compatible",
            Self::OpenAi => "openai",
            Self::Anthropic => "anthropic",
            Self::Gemini => "gemini",
            Self::Groq => "groq",
            Self::DeepSeek => "deepseek",
            Self::Mistral => "mistral",
            Self::OpenRouter => "openrouter",
        }
    }

    /// As the room of models knows it; none for built-in answers.
    pub(crate) const fn kind(self) -> Option<ProviderKind> {
        match self {
            Self::BuiltIn => None,
            Self::Ollama => Some(ProviderKind::Ollama),
            Self::OpenAiCompatible => Some(ProviderKind::OpenAiCompatible),
            Self::OpenAi => Some(ProviderKind::OpenAi),
            Self::Anthropic => Some(ProviderKind::Anthropic),
            Self::Gemini => Some(ProviderKind::Gemini),
            Self::Groq => Some(ProviderKind::Groq),
            Self::DeepSeek => Some(ProviderKind::DeepSeek),
            Self::Mistral => Some(ProviderKind::Mistral),
            Self::OpenRouter => Some(ProviderKind::OpenRouter),
        }
    }

    pub(crate) fn of_kind(kind: ProviderKind) -> Self {
        Self::ALL.into_iter().find(|choice| choice.kind() == Some(kind)).unwrap_or_default()
    }
}

/// What becomes of Dogear when its window is closed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WhenClosed {
    /// The person is asked.
    #[default]
    Ask,
    /// It goes on watching.
    KeepWatching,
    /// It ends.
    End,
}

/// Light or dark.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// As the system says.
    #[default]
    System,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            theme: Theme::default(),
            language: String::new(),
            private_folders: Vec::new(),
            agreed: Vec::new(),
            reading: ModelHelp::default(),
            habit: on(),
            when_closed: WhenClosed::default(),
            model_server: String::new(),
            quick: QuickSettings::default(),
            pages: PageSettings::default(),
            answers: ProviderSettings::default(),
            others: Vec::new(),
        }
    }
}

const fn on() -> bool {
    true
}

impl Settings {
    /// Lets another provider answer, with the address and the model that it had when it last did.
    pub fn choose(&mut self, provider: ProviderChoice) {
        if provider == self.answers.provider {
            return;
        }
        let known = self.others.iter().position(|other| other.provider == provider);
        let fresh = ProviderSettings { provider, ..ProviderSettings::default() };
        let next = known.map_or(fresh, |place| self.others.remove(place));
        let before = std::mem::replace(&mut self.answers, next);
        if before.provider != ProviderChoice::BuiltIn {
            self.others.push(before);
        }
    }

    /// Everyone who could answer: built-in answers, and each provider with a model.
    #[must_use]
    pub fn answerers(&self) -> Vec<ProviderSettings> {
        let set_up = std::iter::once(&self.answers).chain(&self.others);
        let set_up = set_up.filter(|one| one.provider != ProviderChoice::BuiltIn && !one.model.is_empty());
        std::iter::once(ProviderSettings::default()).chain(set_up.cloned()).collect()
    }

    /// Reads the settings of a data folder; the defaults where there are none yet.
    ///
    /// # Errors
    /// `File`, naming the place in the file that cannot be read. The file is left as it is.
    pub fn load(folder: &Path) -> Result<Self> {
        let file = file_in(folder);
        let text = match std::fs::read_to_string(&file) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => DEFAULTS.to_owned(),
            Err(error) => return Err(EngineError::file(&file, error)),
        };
        toml::from_str(&text).map_err(|error| {
            EngineError::Problem(Problem::SettingsUnreadable { path: Problem::path(&file), reason: error.to_string() })
        })
    }

    /// Writes the settings; a reader sees the old file or the new one, never half of one.
    ///
    /// # Errors
    /// `File`, with the system's reason.
    pub fn save(&self, folder: &Path) -> Result<()> {
        let file = file_in(folder);
        let text = toml::to_string(self).map_err(|error| EngineError::file(&file, error))?;
        replace_file(&file, text.as_bytes()).map_err(|error| EngineError::file(&file, error))
    }
}

fn file_in(folder: &Path) -> PathBuf {
    folder.join("settings.toml")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_library_answers_without_a_model() {
        let folder = tempfile::tempdir().unwrap();
        let settings = Settings::load(folder.path()).unwrap();
        assert_eq!(settings, Settings::default());
        assert_eq!(settings.answers.provider, ProviderChoice::BuiltIn);
    }

    #[test]
    fn what_is_saved_is_read_again() {
        let folder = tempfile::tempdir().unwrap();
        let mut settings = Settings::load(folder.path()).unwrap();
        settings.theme = Theme::Dark;
        settings.language = "ar".into();
        settings.habit = false;
        settings.when_closed = WhenClosed::KeepWatching;
        settings.quick = QuickSettings { shortcut: String::new(), from_desktop: true, width: 700, height: 500 };
        settings.pages = PageSettings { on: true, not_sites: vec!["bank.example".into()], ..PageSettings::default() };
        settings.answers.model = "a \"quoted\" name".into();
        settings.save(folder.path()).unwrap();
        assert_eq!(Settings::load(folder.path()).unwrap(), settings);
    }

    #[test]
    fn a_provider_comes_back_with_its_address_and_model() {
        let folder = tempfile::tempdir().unwrap();
        let mut settings = Settings::load(folder.path()).unwrap();
        settings.choose(ProviderChoice::Ollama);
        settings.answers.model = "qwen3".into();
        settings.choose(ProviderChoice::Anthropic);
        assert_eq!(settings.answers, ProviderSettings { provider: ProviderChoice::Anthropic, ..Default::default() });
        settings.choose(ProviderChoice::BuiltIn);
        settings.save(folder.path()).unwrap();
        let mut settings = Settings::load(folder.path()).unwrap();
        let models: Vec<String> = settings.answerers().into_iter().map(|one| one.model).collect();
        assert_eq!(models, ["", "qwen3"], "one without a model cannot answer");
        settings.choose(ProviderChoice::Ollama);
        assert_eq!((settings.answers.model.as_str(), settings.others.len()), ("qwen3", 1));
    }

    #[test]
    fn every_provider_is_called_the_same_everywhere() {
        for choice in ProviderChoice::ALL {
            let written = toml::Value::try_from(choice).unwrap();
            assert_eq!(written.as_str(), Some(choice.slug()));
            assert_eq!(choice.kind().map_or(ProviderChoice::BuiltIn, ProviderChoice::of_kind), choice);
        }
    }

    #[test]
    fn a_broken_file_is_named_and_kept() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("settings.toml");
        std::fs::write(&file, "theme = 3").unwrap();
        let problem = Settings::load(folder.path()).unwrap_err().problem();
        let Problem::SettingsUnreadable { path, reason } = problem else { panic!("{problem:?}") };
        assert!(path.ends_with("settings.toml") && reason.contains("theme"), "{path}: {reason}");
        assert_eq!(std::fs::read_to_string(&file).unwrap(), "theme = 3");
    }
}
