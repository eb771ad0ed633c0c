//! Every command that fails says so like this.

use dogear_engine::EngineError;
use serde::Serialize;
use specta::Type;

/// What the page acts on, and what the person reads.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Failure {
    /// `damaged` when the library file is broken, `failed` otherwise.
    pub code: String,
    /// A plain sentence with what to do.
    pub message: String,
}

impl From<EngineError> for Failure {
    fn from(error: EngineError) -> Self {
        let code = if error.is_damage() { "damaged" } else { "failed" };
        Self { code: code.into(), message: error.to_string() }
    }
}
