//! Who writes the answers, and the models that search by meaning goes by.

use dogear_engine::{KeyPlace, LocalModels, ModelInfo, ModelList, ModelState, ProviderSettings};
use schemars::JsonSchema;
use serde::Serialize;

use crate::words::{sentence, told};

/// Who writes the answers.
#[derive(Serialize, JsonSchema)]
pub struct Provider<'a> {
    /// As `--use` takes it: `built_in`, `ollama`.
    provider: &'static str,
    /// Its address; empty for the usual one.
    address: &'a str,
    /// The model; empty where none is chosen.
    model: &'a str,
    /// Where its key is kept; null where there is none.
    key: Option<Key>,
}

impl<'a> Provider<'a> {
    pub fn of(settings: &'a ProviderSettings, key: Option<KeyPlace>) -> Self {
        Self {
            provider: settings.provider.slug(),
            address: &settings.base_url,
            model: &settings.model,
            key: key.map(Key::from),
        }
    }
}

/// Where a key is kept.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
enum Key {
    /// In the system's keychain.
    Keychain,
    /// In a file that only its owner can read, not encrypted.
    File,
}

impl From<KeyPlace> for Key {
    fn from(place: KeyPlace) -> Self {
        match place {
            KeyPlace::Keychain => Self::Keychain,
            KeyPlace::File => Self::File,
        }
    }
}

/// How a try of the provider went. Printed after the provider itself.
#[derive(Serialize, JsonSchema)]
pub struct ProviderTest<'a> {
    /// Whether questions can be answered.
    pub ok: bool,
    /// The same as a sentence.
    pub message: &'a str,
    /// Models to choose from; empty where the provider told none.
    pub models: &'a [String],
}

/// Programs with models that answer on this computer now.
#[derive(Serialize, JsonSchema)]
pub struct FoundProviders<'a> {
    /// One entry a program.
    found: Vec<FoundProvider<'a>>,
}

impl<'a> From<&'a [LocalModels]> for FoundProviders<'a> {
    fn from(found: &'a [LocalModels]) -> Self {
        Self { found: found.iter().map(FoundProvider::from).collect() }
    }
}

/// A program with models.
#[derive(Serialize, JsonSchema)]
struct FoundProvider<'a> {
    /// What usually listens there: `Ollama`.
    name: &'a str,
    /// As `dogear provider --use` takes it.
    provider: &'static str,
    /// Its address.
    address: &'a str,
    /// Its models.
    models: &'a [String],
}

impl<'a> From<&'a LocalModels> for FoundProvider<'a> {
    fn from(found: &'a LocalModels) -> Self {
        Self {
            name: &found.name,
            provider: found.answers.provider.slug(),
            address: &found.answers.base_url,
            models: &found.models,
        }
    }
}

/// The models that search by meaning can go by.
#[derive(Serialize, JsonSchema)]
pub struct Models<'a> {
    /// The address that models are fetched from.
    server: &'a str,
    /// Id of the model that `--back` goes back to; null where there is none.
    before: Option<&'a str>,
    /// Why the chosen model is not used, in a sentence; null where it is.
    problem: Option<String>,
    /// The one that comes with Dogear first; those in folders last.
    models: Vec<Model<'a>>,
}

impl<'a> From<&'a ModelList> for Models<'a> {
    fn from(list: &'a ModelList) -> Self {
        Self {
            server: &list.server,
            before: list.before.as_deref(),
            problem: list.problem.as_ref().map(sentence),
            models: list.models.iter().map(Model::from).collect(),
        }
    }
}

/// A model.
#[derive(Serialize, JsonSchema)]
struct Model<'a> {
    /// As `--get`, `--use` and `--remove` take it.
    id: &'a str,
    /// As its makers call it.
    name: &'a str,
    /// Of all its files, in millions of bytes, about; null where it is not known.
    size_mb: Option<u32>,
    /// In words: `English`, `100 languages`; null where it is not known.
    languages: Option<String>,
    /// An SPDX expression; null where it is not known.
    license: Option<&'a str>,
    /// The folder that was named for it; null for one of the list.
    folder: Option<String>,
    /// How it is.
    state: State,
    /// While it is `partial` or `fetching`, bytes that are here; while `coming`, bookmarks that it has read. Otherwise null.
    done: Option<u64>,
    /// While it is `fetching`, bytes of all files, 0 until the server has said; while `coming`, all bookmarks. Otherwise
    /// null.
    of: Option<u64>,
    /// Why it could not be fetched, in a sentence; null where nothing went wrong.
    problem: Option<String>,
}

impl<'a> From<&'a ModelInfo> for Model<'a> {
    fn from(model: &'a ModelInfo) -> Self {
        let (state, done, of) = match model.state {
            ModelState::Absent => (State::Absent, None, None),
            ModelState::Partial { bytes } => (State::Partial, Some(bytes), None),
            ModelState::Fetching { bytes, of } => (State::Fetching, Some(bytes), Some(of)),
            ModelState::Here => (State::Here, None, None),
            ModelState::Coming { ready, of } => (State::Coming, Some(u64::from(ready)), Some(u64::from(of))),
            ModelState::InUse => (State::InUse, None, None),
        };
        Self {
            id: &model.id,
            name: &model.name,
            size_mb: model.size_mb,
            languages: model.languages.map(|count| told!("model-languages", count = count)),
            license: model.license.as_deref(),
            folder: model.folder.as_ref().map(|folder| folder.display().to_string()),
            state,
            done,
            of,
            problem: model.problem.as_ref().map(sentence),
        }
    }
}

/// How a model is.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "ModelState")]
enum State {
    /// Not here.
    Absent,
    /// Some of it is here; fetching was stopped or broke off.
    Partial,
    /// It is being fetched.
    Fetching,
    /// It is here.
    Here,
    /// It will answer once it has read all bookmarks.
    Coming,
    /// It answers.
    InUse,
}
