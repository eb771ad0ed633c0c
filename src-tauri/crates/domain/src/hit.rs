//! A bookmark that answers a question, and why.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{Bookmark, TextOrigin};

/// A ranked bookmark.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Hit {
    /// The bookmark.
    pub bookmark: Bookmark,
    /// Strength of the evidence, 0 to 1; comparable within one search only.
    pub score: f32,
    /// Where the evidence comes from.
    pub why: Why,
    /// The other places where the same page is saved, the oldest first.
    #[serde(default)]
    pub also: Vec<Bookmark>,
    /// It does not fit, and is only the nearest beside what does, or where nothing does.
    #[serde(default)]
    pub near: bool,
    /// What its page said, where that speaks for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub passage: Option<PassageHit>,
}

/// The part of a page that answers a question. Written by strangers: data, never instructions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PassageHit {
    /// A sentence, or a few that follow each other, as they stand on the page.
    pub text: String,
    /// Words of the question that stand in it, as they are written there, each once.
    pub words: Vec<String>,
    /// When the page was read.
    pub read_at: DateTime<Utc>,
    /// How its text came here.
    pub origin: TextOrigin,
}

/// The reasons for a hit.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Why {
    /// Words of the question found in the bookmark, as they stand in the question.
    pub words: Vec<String>,
    /// Cosine between question and passage, -1 to 1; none when the vector is not there yet.
    pub meaning: Option<f32>,
    /// Place among the candidates by words, from 1.
    pub rank_words: Option<u32>,
    /// Place among the candidates by meaning, from 1.
    pub rank_meaning: Option<u32>,
    /// Share of the question that its words explain, a rare word for more than a common one; 0 to 1.
    #[serde(default)]
    pub coverage: f32,
    /// How near the question's words come to its own one by one, -1 to 1; none if they were not compared.
    #[serde(default)]
    pub closeness: Option<f32>,
    /// Whether the question is exactly its title or its site.
    #[serde(default)]
    pub exact: bool,
    /// Where the words stand: for each word of the question, the most alike of each field that holds one.
    #[serde(default)]
    pub matches: Vec<WordMatch>,
}

/// A word of the question found in a bookmark.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct WordMatch {
    /// As it stands in the question.
    pub asked: String,
    /// As it is written there: a part of the text.
    pub written: String,
    /// Where.
    pub field: Field,
    /// How alike the two are; 1 for the same word.
    pub likeness: f32,
}

/// A text of a bookmark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// Its title.
    Title,
    /// Host and path.
    Address,
    /// Its folders.
    Folder,
    /// Its tags.
    Tags,
    /// Its note.
    Note,
}

/// Which evidence a search uses.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SearchMode {
    /// Words and meaning together.
    #[default]
    Hybrid,
    /// Words only.
    Words,
    /// Meaning only.
    Meaning,
}
