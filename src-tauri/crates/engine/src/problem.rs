//! What went wrong, as a code with its data. Nobody reads it as it is: each door has one table of words for it, because
//! what helps in a terminal ("run ...") is of no use in a window.

use std::{collections::BTreeMap, path::Path};

use dogear_catalogue::FetchError;
use dogear_chat::Code;
use dogear_domain::{Remark, TurnFailure, UnknownFolder, remark};
use dogear_embed::EmbedError;
use dogear_releases::ReleaseError;
use dogear_store::StoreError;
use dogear_sync::SyncError;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::EngineError;

/// Under which name the data of a kept failure holds a problem's code.
const KEPT_AS: &str = "problem";

/// A fault, told apart by what a person can do about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[expect(missing_docs, reason = "the fields say what they are: a path, a name, the reason that the system gives")]
pub enum Problem {
    /// The library file is no database, or parts of it are broken.
    LibraryDamaged { path: String },
    /// A later Dogear wrote the library.
    LibraryNewer { path: String, found: String, known: String },
    /// The library's file or folder cannot be created, read or written.
    LibraryUnusable { path: String, reason: String },
    /// The library holds vectors of another width.
    LibraryOutOfStep,
    /// Anything else that went wrong with the library.
    LibraryFailed { reason: String },
    /// The thread that read a source broke down.
    ReadingStopped { source: String },
    /// A file or profile that cannot be read as bookmarks, with the remedy.
    SourceUnreadable {
        #[serde(with = "in_text")]
        remark: Remark,
    },
    /// A file that the person named cannot be written, with the remedy.
    FileNotWritten {
        #[serde(with = "in_text")]
        remark: Remark,
    },
    /// No source has this id.
    SourceUnknown { id: String },
    /// No bookmark is in the folder that was named.
    FolderUnknown {
        typed: String,
        #[serde(with = "in_text")]
        nearest: Vec<String>,
    },
    /// The runtime of the model cannot be loaded.
    RuntimeUnusable {
        path: String,
        #[serde(with = "why")]
        reason: Remark,
    },
    /// A file of the model is missing or cannot be read.
    ModelFileUnusable {
        path: String,
        #[serde(with = "why")]
        reason: Remark,
    },
    /// The model failed on a text.
    ModelFailed {
        #[serde(with = "why")]
        reason: Remark,
    },
    /// The model has ended.
    ModelStopped,
    /// There is no model of this name.
    ModelUnknown { name: String },
    /// A model of the list that has not been fetched.
    ModelNotHere { id: String, name: String },
    /// A model that was here and is no more.
    ModelGone { id: String },
    /// A folder that holds no model.
    ModelFolderIncomplete {
        #[serde(with = "why")]
        reason: Remark,
    },
    /// The id of a model in a folder is none, or another's.
    ModelIdTaken { path: String, id: String },
    /// The model gives other vectors than it says.
    ModelWidthWrong { id: String, found: String, said: String },
    /// A model that is used cannot be removed.
    ModelInUse { id: String },
    /// What was named as the server of models is no address.
    ServerAddress { address: String },
    /// The server of models does not answer.
    ServerUnreachable {
        host: String,
        #[serde(with = "why")]
        reason: Remark,
    },
    /// The server of models has no such file.
    ServerLacksFile { host: String, file: String },
    /// The server of models does not give the file.
    ServerRefuses {
        host: String,
        file: String,
        #[serde(with = "why")]
        reason: Remark,
    },
    /// The connection to the server of models broke.
    DownloadCut {
        host: String,
        #[serde(with = "why")]
        reason: Remark,
    },
    /// What came is another file than the one announced.
    DownloadTampered { host: String, file: String },
    /// Another process fetches it already.
    DownloadBusy,
    /// No room.
    DiskFull { path: String },
    /// The settings cannot be read.
    SettingsUnreadable { path: String, reason: String },
    /// A file of Dogear's own, or one that the person named.
    File { path: String, reason: String },
    /// The folder of the library cannot be made.
    FolderNotMade { path: String, reason: String },
    /// The system names no folder for application data.
    NoDataFolder,
    /// A bookmark that is gone, or whose address is not one of the web.
    NothingToOpen,
    /// Dogear does not know which program shows pages of this browser.
    NoProgram { browser: String },
    /// Pages are not read: it is switched off.
    PagesOff,
    /// Another process reads pages.
    PagesBusy,
    /// A page that is not asked for: a folder or site that is never read, or a private folder.
    PageLeftOut,
    /// This Dogear was built without the address of its project.
    NoProject,
    /// The project has published nothing.
    NoRelease { page: String },
    /// The project's server did not say whether there is a newer version.
    NewestUnknown {
        host: String,
        #[serde(with = "why")]
        reason: Remark,
        page: String,
    },
    /// A part of Dogear broke down.
    Broken { reason: String },
}

impl Problem {
    pub(crate) fn path(path: &Path) -> String {
        path.display().to_string()
    }

    /// The code, and the data by name, as a door without types takes them.
    #[must_use]
    pub fn parts(&self) -> (String, BTreeMap<String, String>) {
        let text = |value: Value| if let Value::String(text) = value { text } else { value.to_string() };
        let Ok(Value::Object(mut fields)) = serde_json::to_value(self) else { return Default::default() };
        let code = fields.remove("code").map(text).unwrap_or_default();
        (code, fields.into_iter().map(|(name, value)| (name, text(value))).collect())
    }

    /// Why, where that is known as a remark: it fills `reason`, which [`Problem::parts`] has as it is kept.
    #[must_use]
    pub fn reason(&self) -> Option<&Remark> {
        match self {
            Self::RuntimeUnusable { reason, .. }
            | Self::ModelFileUnusable { reason, .. }
            | Self::ModelFailed { reason }
            | Self::ModelFolderIncomplete { reason }
            | Self::ServerUnreachable { reason, .. }
            | Self::ServerRefuses { reason, .. }
            | Self::DownloadCut { reason, .. }
            | Self::NewestUnknown { reason, .. } => Some(reason),
            _ => None,
        }
    }

    /// As a conversation keeps it, which knows what goes wrong with a model by codes and everything else as one.
    #[must_use]
    pub fn failure(&self) -> TurnFailure {
        let (code, mut data) = self.parts();
        data.insert(KEPT_AS.to_owned(), code);
        TurnFailure { data, ..Code::Internal.with([]) }
    }

    /// The one that a conversation kept; none where a model failed.
    #[must_use]
    pub fn of_failure(failure: &TurnFailure) -> Option<Self> {
        let code = failure.data.get(KEPT_AS)?;
        let fields = failure.data.iter().map(|(name, value)| (name.clone(), Value::from(value.as_str())));
        let coded = fields.chain([("code".to_owned(), Value::from(code.as_str()))]).collect();
        serde_json::from_value(Value::Object(coded)).ok()
    }

    /// One of each, for the doors to prove that they have words for all.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        let text = |text: &str| text.to_owned();
        let (path, reason, id) = (text("/data/dogear/library.db"), text("no such file"), text("minilm"));
        let (host, file) = (text("huggingface.co"), text("org/model/model.onnx"));
        let page = text("https://github.com/anna/dogear/releases/latest");
        vec![
            Self::LibraryDamaged { path: path.clone() },
            Self::LibraryNewer { path: path.clone(), found: text("9"), known: text("7") },
            Self::LibraryUnusable { path: path.clone(), reason: reason.clone() },
            Self::LibraryOutOfStep,
            Self::LibraryFailed { reason: reason.clone() },
            Self::ReadingStopped { source: text("chrome-anna") },
            Self::SourceUnreadable { remark: remark!("fault-missing", file = "Bookmarks") },
            Self::FileNotWritten { remark: remark!("not-written-full", file = "links.html") },
            Self::SourceUnknown { id: text("chrome-anna") },
            Self::FolderUnknown { typed: text("Kuchen"), nearest: vec![text("Küche")] },
            Self::RuntimeUnusable { path: path.clone(), reason: Remark::said(reason.as_str()) },
            Self::ModelFileUnusable { path: path.clone(), reason: remark!("model-missing") },
            Self::ModelFailed { reason: remark!("model-no-vector") },
            Self::ModelStopped,
            Self::ModelUnknown { name: id.clone() },
            Self::ModelNotHere { id: id.clone(), name: text("MiniLM") },
            Self::ModelGone { id: id.clone() },
            Self::ModelFolderIncomplete { reason: remark!("model-missing") },
            Self::ModelIdTaken { path: path.clone(), id: id.clone() },
            Self::ModelWidthWrong { id: id.clone(), found: text("3"), said: text("384") },
            Self::ModelInUse { id },
            Self::ServerAddress { address: text("hub") },
            Self::ServerUnreachable { host: host.clone(), reason: remark!("server-silent") },
            Self::ServerLacksFile { host: host.clone(), file: file.clone() },
            Self::ServerRefuses { host: host.clone(), file: file.clone(), reason: remark!("server-senseless") },
            Self::DownloadCut { host: host.clone(), reason: remark!("server-early") },
            Self::DownloadTampered { host, file },
            Self::DownloadBusy,
            Self::DiskFull { path: path.clone() },
            Self::SettingsUnreadable { path: path.clone(), reason: reason.clone() },
            Self::File { path: path.clone(), reason: reason.clone() },
            Self::FolderNotMade { path, reason: reason.clone() },
            Self::NoDataFolder,
            Self::NothingToOpen,
            Self::NoProgram { browser: text("Chrome · Anna") },
            Self::PagesOff,
            Self::PagesBusy,
            Self::PageLeftOut,
            Self::NoProject,
            Self::NoRelease { page: page.clone() },
            Self::NewestUnknown { host: text("api.github.com"), reason: remark!("server-silent"), page },
            Self::Broken { reason },
        ]
    }
}

/// Data that is no text, as one: a door without types and a kept failure hold nothing but texts.
mod in_text {
    use serde::{
        Deserialize, Deserializer, Serialize, Serializer, de::DeserializeOwned, de::Error as _, ser::Error as _,
    };

    pub(super) fn serialize<T: Serialize, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&serde_json::to_string(value).map_err(S::Error::custom)?)
    }

    pub(super) fn deserialize<'de, T: DeserializeOwned, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        serde_json::from_str(&String::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}

/// Why something is wrong, as a text. What was kept before reasons were remarks is taken as it was said.
mod why {
    use dogear_domain::Remark;
    use serde::{Deserialize, Deserializer};

    pub(super) use super::in_text::serialize;

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Remark, D::Error> {
        let text = String::deserialize(deserializer)?;
        Ok(serde_json::from_str(&text).unwrap_or_else(|_| Remark::said(text)))
    }
}

impl From<&EngineError> for Problem {
    fn from(error: &EngineError) -> Self {
        match error {
            EngineError::Store(error) | EngineError::Search(dogear_retrieve::SearchError::Store(error)) => error.into(),
            EngineError::Sync(error) => error.into(),
            EngineError::Embed(error) => error.into(),
            EngineError::Unreadable(error) => Self::SourceUnreadable { remark: error.remark.clone() },
            EngineError::Fetch(error) => error.into(),
            EngineError::Release(error) => error.into(),
            EngineError::Problem(problem) => problem.clone(),
            EngineError::File { path, reason } => Self::File { path: Self::path(path), reason: reason.clone() },
            EngineError::UnknownFolder(UnknownFolder { typed, nearest }) => {
                Self::FolderUnknown { typed: typed.clone(), nearest: nearest.clone() }
            }
            EngineError::Task(error) => Self::Broken { reason: error.to_string() },
        }
    }
}

impl From<&SyncError> for Problem {
    fn from(error: &SyncError) -> Self {
        match error {
            SyncError::Store(error) => error.into(),
            SyncError::Embed(error) => error.into(),
            SyncError::Reader { source_id } => Self::ReadingStopped { source: source_id.clone() },
        }
    }
}

impl From<&StoreError> for Problem {
    fn from(error: &StoreError) -> Self {
        match error {
            StoreError::Damaged { path } => Self::LibraryDamaged { path: Self::path(path) },
            StoreError::Newer { path, found, known } => {
                Self::LibraryNewer { path: Self::path(path), found: found.to_string(), known: known.to_string() }
            }
            StoreError::Unusable { path, reason } => {
                Self::LibraryUnusable { path: Self::path(path), reason: reason.clone() }
            }
            StoreError::WrongWidth { .. } => Self::LibraryOutOfStep,
            StoreError::Sql(error) => Self::LibraryFailed { reason: error.to_string() },
            StoreError::Body(error) => Self::LibraryFailed { reason: error.to_string() },
        }
    }
}

impl From<&EmbedError> for Problem {
    fn from(error: &EmbedError) -> Self {
        match error {
            EmbedError::Runtime { path, reason } => {
                Self::RuntimeUnusable { path: Self::path(path), reason: reason.clone() }
            }
            EmbedError::ModelFile { path, reason } => {
                Self::ModelFileUnusable { path: Self::path(path), reason: reason.clone() }
            }
            EmbedError::Run(reason) => Self::ModelFailed { reason: reason.clone() },
            EmbedError::Stopped => Self::ModelStopped,
        }
    }
}

impl From<&FetchError> for Problem {
    fn from(error: &FetchError) -> Self {
        match error {
            FetchError::Address(address) => Self::ServerAddress { address: address.clone() },
            FetchError::Unreachable { host, reason } => {
                Self::ServerUnreachable { host: host.clone(), reason: reason.clone() }
            }
            FetchError::NotThere { host, file } => Self::ServerLacksFile { host: host.clone(), file: file.clone() },
            FetchError::Refused { host, file, reason } => {
                Self::ServerRefuses { host: host.clone(), file: file.clone(), reason: reason.clone() }
            }
            FetchError::Cut { host, reason } => Self::DownloadCut { host: host.clone(), reason: reason.clone() },
            FetchError::Tampered { host, file } => Self::DownloadTampered { host: host.clone(), file: file.clone() },
            FetchError::Busy => Self::DownloadBusy,
            FetchError::DiskFull(path) => Self::DiskFull { path: Self::path(path) },
            FetchError::File { path, reason } => Self::File { path: Self::path(path), reason: reason.clone() },
        }
    }
}

impl From<&ReleaseError> for Problem {
    fn from(error: &ReleaseError) -> Self {
        match error {
            ReleaseError::NoProject => Self::NoProject,
            ReleaseError::NoRelease { page } => Self::NoRelease { page: page.clone() },
            ReleaseError::Unanswered { host, reason, page } => {
                Self::NewestUnknown { host: host.clone(), reason: reason.clone(), page: page.clone() }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_conversation_keeps_every_problem_whole() {
        for problem in Problem::examples() {
            let kept = serde_json::to_string(&problem.failure()).unwrap();
            assert_eq!(Problem::of_failure(&serde_json::from_str(&kept).unwrap()), Some(problem));
        }
        assert_eq!(Problem::of_failure(&Code::Cut.with([])), None);
    }

    #[test]
    fn a_reason_that_was_kept_as_a_sentence_is_said_as_it_was() {
        let mut failure = Problem::ModelStopped.failure();
        let kept = [(KEPT_AS, "modelFailed"), ("reason", "the model gave no vector")];
        failure.data = kept.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
        let reason = Remark::said("the model gave no vector");
        assert_eq!(Problem::of_failure(&failure), Some(Problem::ModelFailed { reason }));
    }
}
