//! A question and its answer, as kept in a conversation.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{BookmarkId, ConversationId, Hit, Understood};

/// What a line of a text that is sent to a model begins with, where it tells what a page says.
pub const PAGE_SAYS: &str = "Page says: ";

/// A mark in an answer that stands for a retrieved bookmark.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Citation {
    /// The number in the answer, from 1: the hit's place among the sources.
    pub n: u32,
    /// The bookmark.
    pub id: BookmarkId,
    /// Its title when the answer was given.
    pub title: String,
    /// Its URL when the answer was given.
    pub url: String,
}

/// One question and what came of it. The hits are kept as they were, so that an answer can be read again after
/// a bookmark has gone.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Turn {
    /// As asked.
    pub question: String,
    /// How it was read.
    pub understood: Understood,
    /// The question made to stand alone, if it leaned on an earlier one.
    #[serde(default)]
    pub read_as: Option<String>,
    /// The sources, in their numbered order.
    pub hits: Vec<Hit>,
    /// Whether anything cleared the cut-off.
    pub confident: bool,
    /// With citation marks like `[1]`; empty if it failed or was stopped before the first word.
    pub answer: String,
    /// The marks in the answer that stand for sources.
    pub citations: Vec<Citation>,
    /// Who answered: `Built-in answers`, or a model's name.
    pub provider: String,
    /// When it was asked.
    pub asked_at: DateTime<Utc>,
    /// What went wrong, if something did.
    pub failure: Option<TurnFailure>,
    /// What was sent to a model for it; none for built-in answers.
    #[serde(default)]
    pub sent: Option<Sent>,
    /// Whether the person found it helpful, if they said so.
    #[serde(default)]
    pub helpful: Option<bool>,
}

/// What left Dogear for one answer.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sent {
    /// Where it went: `localhost:11434`, `api.example.org`.
    pub address: String,
    /// Whether that is this machine.
    pub local: bool,
    /// To the letter.
    pub text: String,
    /// The bookmarks in it, in their numbered order.
    pub bookmarks: Vec<BookmarkId>,
}

/// Why an answer is missing or cut short: a code with its data, for each door to put into its own words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TurnFailure {
    /// A code that the interfaces act on, for instance `wrong_key`.
    pub code: String,
    /// What the words name: the address, the model, the seconds to wait.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub data: BTreeMap<String, String>,
    /// The sentence that was kept before there was data.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

/// A conversation in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConversationSummary {
    /// Identity.
    pub id: ConversationId,
    /// The first question, shortened.
    pub title: String,
    /// When it was last added to.
    pub updated_at: DateTime<Utc>,
}
