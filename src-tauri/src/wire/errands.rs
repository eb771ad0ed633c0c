//! What was wanted of the window from outside.

use serde::Serialize;
use specta::Type;

use super::{Failure, ImportView};

/// Something for the page to do.
#[derive(Debug, Serialize, Type)]
#[serde(tag = "errand", rename_all = "camelCase")]
pub enum ErrandView {
    /// Ask this, in a conversation of its own.
    Ask {
        /// One line of text.
        question: String,
    },
    /// Put this into the box for questions, and leave the rest to the person.
    Fill {
        /// One line of text.
        question: String,
    },
    /// Read the files that were opened with Dogear, and show what came of it.
    Open,
}

/// What became of files that were opened with Dogear.
#[derive(Debug, Default, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct OpenedView {
    /// Those that were read.
    pub imported: Vec<ImportView>,
    /// Why others were not.
    pub problems: Vec<Failure>,
}
