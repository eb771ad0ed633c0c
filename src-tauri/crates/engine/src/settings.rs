//! The settings file: small, readable, written whole.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::{EngineError, Result};

/// The settings that a new library starts with.
const DEFAULTS: &str = include_str!("../../../../assets/settings.toml");

/// What the person has chosen. Keys of providers are not here (see `secrets`).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// Light or dark.
    pub theme: Theme,
    /// Folders, by name or path (`Work/Private`), whose bookmarks no model is ever shown.
    #[serde(default)]
    pub private_folders: Vec<String>,
    /// Addresses that the person agreed to send questions and bookmarks to.
    #[serde(default)]
    pub agreed: Vec<String>,
    /// Who answers.
    pub answers: ProviderSettings,
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

impl Settings {
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
        toml::from_str(&text)
            .map_err(|error| EngineError::file(&file, format!("{error}\nCorrect the file or delete it.")))
    }

    /// Writes the settings; a reader sees the old file or the new one, never half of one.
    ///
    /// # Errors
    /// `File`, with the system's reason.
    pub fn save(&self, folder: &Path) -> Result<()> {
        let file = file_in(folder);
        let text = toml::to_string(self).map_err(|error| EngineError::file(&file, error))?;
        let partial = file.with_extension("partial");
        std::fs::write(&partial, text)
            .and_then(|()| std::fs::rename(&partial, &file))
            .map_err(|error| EngineError::file(&file, error))
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
        assert_eq!(settings.answers.provider, ProviderChoice::BuiltIn);
    }

    #[test]
    fn what_is_saved_is_read_again() {
        let folder = tempfile::tempdir().unwrap();
        let mut settings = Settings::load(folder.path()).unwrap();
        settings.theme = Theme::Dark;
        settings.answers.model = "a \"quoted\" name".into();
        settings.save(folder.path()).unwrap();
        assert_eq!(Settings::load(folder.path()).unwrap(), settings);
    }

    #[test]
    fn a_broken_file_is_named_and_kept() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("settings.toml");
        std::fs::write(&file, "theme = 3").unwrap();
        let error = Settings::load(folder.path()).unwrap_err().to_string();
        assert!(error.contains("settings.toml") && error.contains("delete it"), "{error}");
        assert_eq!(std::fs::read_to_string(&file).unwrap(), "theme = 3");
    }
}
