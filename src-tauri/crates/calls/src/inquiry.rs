//! What a companion in a browser asks the running app. An answer changes nothing.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use tokio::sync::oneshot;

/// A question that the app answers at once, from the library that it has open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "inquiry", rename_all = "camelCase")]
pub enum Inquiry {
    /// Which bookmarks fit these words?
    Search {
        /// As typed.
        query: String,
        /// At most this many.
        limit: usize,
    },
    /// Where is this page saved?
    Page {
        /// Its address.
        url: String,
        /// Its title; may be empty.
        title: String,
    },
}

/// An inquiry that waits for its answer. Who drops it without one says that there is none.
#[derive(Debug)]
pub struct Asked {
    /// What is asked.
    pub inquiry: Inquiry,
    /// Takes the answer, which is handed on as it is.
    pub answer: oneshot::Sender<Value>,
}
