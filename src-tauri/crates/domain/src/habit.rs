//! What a person opened of what was shown, as far as it is kept: a few numbers, no words and no addresses.

use serde::{Deserialize, Serialize};

/// What is looked at in a hit to learn what a person opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Feature {
    /// Share of the question that its words explain.
    Coverage,
    /// Cosine between question and passage.
    Meaning,
    /// How near the question's words come to its own one by one.
    Closeness,
    /// The question is exactly its title or its site.
    Exact,
    /// How recently it was saved.
    Freshness,
    /// How often and how recently it was opened.
    Frecency,
}

impl Feature {
    /// Every feature, in the order in which they are kept.
    pub const ALL: [Self; 6] =
        [Self::Coverage, Self::Meaning, Self::Closeness, Self::Exact, Self::Freshness, Self::Frecency];
}

/// The features of one hit in the order of [`Feature::ALL`], each from -1 to 1.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Features(pub [f32; Feature::ALL.len()]);

/// A hit that was opened, and those that stood above it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Choice {
    /// What was opened.
    pub opened: Features,
    /// What stood above it, the first first.
    pub above: Vec<Features>,
}
