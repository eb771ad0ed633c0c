//! What was learnt from what the person opened.

use dogear_engine::{Habits, domain::Feature};
use serde::Serialize;
use specta::Type;

/// What was learnt, for a person to look at.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct HabitView {
    /// Whether it is learnt and used.
    on: bool,
    /// How often something was opened.
    opens: u32,
    /// How often it was opened although others stood above it.
    choices: u32,
    /// Choices that it takes before preferences are learnt.
    choices_needed: u32,
    /// Empty while there are too few choices.
    preferences: Vec<PreferenceView>,
}

/// How much something speaks for a bookmark.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PreferenceView {
    feature: FeatureView,
    /// In hundredths, from -100 to 100.
    weight: i8,
}

/// What is looked at in a bookmark that was found.
#[derive(Debug, Clone, Copy, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum FeatureView {
    /// It holds the words of the question.
    Coverage,
    /// It means what the question means.
    Meaning,
    /// It comes near the question word by word.
    Closeness,
    /// The question is exactly its title or its site.
    Exact,
    /// It was saved recently.
    Freshness,
    /// It was opened often and recently.
    Frecency,
}

impl From<Habits> for HabitView {
    fn from(habits: Habits) -> Self {
        let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let preference =
            |(feature, weight): (Feature, f32)| PreferenceView { feature: feature.into(), weight: hundredths(weight) };
        Self {
            on: habits.on,
            opens: count(habits.opens),
            choices: count(habits.choices),
            choices_needed: count(habits.choices_needed),
            preferences: habits.preferences.into_iter().map(preference).collect(),
        }
    }
}

#[expect(clippy::cast_possible_truncation, reason = "weights are from -1 to 1, and a cast saturates")]
fn hundredths(weight: f32) -> i8 {
    (weight * 100.0).round() as i8
}

impl From<Feature> for FeatureView {
    fn from(feature: Feature) -> Self {
        match feature {
            Feature::Coverage => Self::Coverage,
            Feature::Meaning => Self::Meaning,
            Feature::Closeness => Self::Closeness,
            Feature::Exact => Self::Exact,
            Feature::Freshness => Self::Freshness,
            Feature::Frecency => Self::Frecency,
        }
    }
}
