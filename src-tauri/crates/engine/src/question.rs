//! A question with all that it is read and answered by.

use chrono::{DateTime, Utc};
use dogear_domain::Turn;

use crate::{AskRequest, ProviderSettings};

/// What every step of answering goes by: nobody asks twice what was said before, who answers, or what time it is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Question<'a> {
    pub(crate) request: &'a AskRequest,
    /// The last turns of its conversation.
    pub(crate) earlier: &'a [Turn],
    /// Those of them, from the end, that a model may be told of.
    pub(crate) tellable: &'a [Turn],
    /// Who answers, and may be asked for help.
    pub(crate) answers: &'a ProviderSettings,
    pub(crate) now: DateTime<Utc>,
}

impl Question<'_> {
    /// As asked.
    pub(crate) fn text(&self) -> &str {
        &self.request.question
    }
}
