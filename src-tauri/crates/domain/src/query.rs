//! A question after it has been understood.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{Browser, SourceId};

/// Conditions that a hit must meet. An empty list is no condition; entries of one list are alternatives.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filters {
    /// Saved at or after this moment.
    pub after: Option<DateTime<Utc>>,
    /// Saved before this moment.
    pub before: Option<DateTime<Utc>>,
    /// Hosts without `www.`; a host includes its subdomains.
    pub sites: Vec<String>,
    /// Names of folders; any folder on the path may match, regardless of case.
    pub folders: Vec<String>,
    /// Sources.
    pub sources: Vec<SourceId>,
    /// Browsers.
    pub browsers: Vec<Browser>,
}

impl Filters {
    /// No condition at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// What a person asks for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Intent {
    /// One page, or a few, on something.
    #[default]
    Find,
    /// All pages on something.
    List,
    /// How many there are.
    Count,
    /// The newest first.
    Latest,
}

/// One recognised condition: what the chip says, and the words that it came from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// What kind of condition.
    pub kind: PartKind,
    /// For the chip: `2025`, `github.com`, `Recipes`.
    pub label: String,
    /// The words of the question; they identify the part when a person removes it.
    pub words: String,
}

/// The kinds of conditions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PartKind {
    /// When it was saved.
    Time,
    /// Where the page lives.
    Site,
    /// Which folder it is kept in.
    Folder,
    /// Which browser or profile it was saved in.
    Source,
}

/// A question split into what to look for and what must hold.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Understood {
    /// What is left to look for once conditions and filler are taken out; may be empty.
    pub text: String,
    /// The words of `text` that carry meaning, in lower case.
    pub terms: Vec<String>,
    /// What is asked for.
    pub intent: Intent,
    /// The conditions, as shown.
    pub parts: Vec<Part>,
    /// The conditions, as applied.
    pub filters: Filters,
    /// Labels of parts that were let go because nothing met them.
    pub relaxed: Vec<String>,
}
