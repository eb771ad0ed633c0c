//! The models for search by meaning.

use dogear_engine::{ModelInfo, ModelList, ModelState};
use serde::Serialize;
use specta::Type;

use super::Failure;

/// What there is to choose from.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ModelsView {
    models: Vec<ModelView>,
    /// The address that models are fetched from.
    server: String,
    /// The id of the model to go back to.
    before: Option<String>,
    /// Why the chosen model does not come.
    problem: Option<Failure>,
}

/// A model.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ModelView {
    id: String,
    name: String,
    /// About; in millions of bytes.
    size_mb: Option<u32>,
    /// How many it reads; 1 is English.
    languages: Option<u32>,
    license: Option<String>,
    /// Where the person pointed at it.
    folder: Option<String>,
    comes_with_dogear: bool,
    state: ModelStateView,
    /// Thousands of bytes that are here, or bookmarks read.
    done: u32,
    /// Thousands of bytes, or bookmarks, in all; 0 while that is not known.
    of: u32,
    /// Why it could not be fetched.
    problem: Option<Failure>,
}

/// How a model is.
#[derive(Debug, Clone, Copy, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum ModelStateView {
    /// Not here.
    Absent,
    /// Some of it is here.
    Partial,
    /// It is being fetched.
    Fetching,
    /// It is here.
    Here,
    /// It reads the bookmarks, then it will answer.
    Coming,
    /// It answers.
    InUse,
}

impl From<ModelList> for ModelsView {
    fn from(list: ModelList) -> Self {
        let ModelList { models, server, before, problem } = list;
        Self {
            models: models.into_iter().map(ModelView::from).collect(),
            server,
            before,
            problem: problem.as_ref().map(Failure::from),
        }
    }
}

impl From<ModelInfo> for ModelView {
    fn from(model: ModelInfo) -> Self {
        let thousands = |bytes: u64| u32::try_from(bytes / 1000).unwrap_or(u32::MAX);
        let (state, done, of) = match model.state {
            ModelState::Absent => (ModelStateView::Absent, 0, 0),
            ModelState::Partial { bytes } => (ModelStateView::Partial, thousands(bytes), 0),
            ModelState::Fetching { bytes, of } => (ModelStateView::Fetching, thousands(bytes), thousands(of)),
            ModelState::Here => (ModelStateView::Here, 0, 0),
            ModelState::Coming { ready, of } => (ModelStateView::Coming, ready, of),
            ModelState::InUse => (ModelStateView::InUse, 0, 0),
        };
        Self {
            id: model.id,
            name: model.name,
            size_mb: model.size_mb,
            languages: model.languages,
            license: model.license,
            folder: model.folder.map(|folder| folder.display().to_string()),
            comes_with_dogear: model.comes_with_dogear,
            state,
            done,
            of,
            problem: model.problem.as_ref().map(Failure::from),
        }
    }
}
