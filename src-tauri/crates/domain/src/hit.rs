//! A bookmark that answers a question, and why.

use serde::{Deserialize, Serialize};

use crate::Bookmark;

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
