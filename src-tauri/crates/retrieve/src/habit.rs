//! What a person tends to open, learnt from what they opened before; a small say in the ranking.
//!
//! In:  opens with their times, and choices: what was opened, and what stood above it.
//! Out: for each candidate, how far it is moved. Pure; equal input gives equal numbers.
//!
//! Two things are learnt. Frecency: what was opened often and lately (each open counts half as much every 30 days).
//! Weights: a logistic regression on pairs, opened less passed over (Joachims, 2002), drawn towards zero. However they
//! come out, all of it together moves a score by no more than [`MOST`], so that a habit decides between near equals and
//! nothing else.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use dogear_domain::{BookmarkId, Choice, Feature, Features, Why};

use crate::rank::Evidence;

/// Nothing is learnt from fewer choices: they may be chance.
pub const CHOICES_NEEDED: usize = 20;
/// Habits move a score by at most this, up or down. On the benchmark the worst of them costs 0.004 MRR@10
/// (`engine/tests/habit.rs`).
pub const MOST: f32 = FRECENCY + WEIGHTS;

/// What a bookmark that is opened all the time gains.
const FRECENCY: f32 = 0.002;
/// What weights at their bounds add or take away at most.
const WEIGHTS: f32 = 0.0015;
/// No weight is larger.
const WEIGHT_BOUND: f32 = 1.0;
/// How strongly weights are drawn towards zero.
const TOWARDS_ZERO: f32 = 0.05;
/// Steps of the regression: more no longer change what is learnt.
const STEPS: usize = 80;
/// Of what stood above, the first so many are compared: those were most likely seen.
const ABOVE_AT_MOST: usize = 5;

const MILLISECONDS_A_DAY: f32 = 86_400_000.0;
/// An open counts half as much after so many days.
const OPEN_HALVES_IN_DAYS: f32 = 30.0;
/// A date of saving counts half as much after so many days.
const SAVED_HALVES_IN_DAYS: f32 = 365.25;

type Weights = [f32; Feature::ALL.len()];

/// What was learnt from what a person opened.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Habit {
    /// When each bookmark was opened, in milliseconds since 1970.
    opens: HashMap<BookmarkId, Vec<i64>>,
    /// None while there are too few choices.
    weights: Option<Weights>,
}

impl Habit {
    /// Learns from these opens and choices. Only choices from others count.
    #[must_use]
    pub fn learn(opens: &[(BookmarkId, DateTime<Utc>)], choices: &[Choice]) -> Self {
        let mut habit = Self::default();
        for (id, at) in opens {
            habit.opens.entry(*id).or_default().push(at.timestamp_millis());
        }
        let chosen = choices.iter().filter(|choice| !choice.above.is_empty()).count();
        habit.weights = (chosen >= CHOICES_NEEDED).then(|| regression(&pairs(choices)));
        habit
    }

    /// How much each feature speaks for a hit, -1 to 1; none while there are too few choices.
    #[must_use]
    pub fn weights(&self) -> Option<[(Feature, f32); Feature::ALL.len()]> {
        let weights = self.weights?;
        Some(std::array::from_fn(|at| {
            (Feature::ALL.get(at).copied().unwrap_or(Feature::Coverage), weights.get(at).copied().unwrap_or_default())
        }))
    }

    /// How often and how recently a bookmark was opened, 0 to 1.
    #[must_use]
    pub fn frecency(&self, id: BookmarkId, now: DateTime<Utc>) -> f32 {
        let Some(opens) = self.opens.get(&id) else { return 0.0 };
        let sum: f32 = opens.iter().map(|at| halved(*at, now, OPEN_HALVES_IN_DAYS)).sum();
        sum / (1.0 + sum)
    }

    /// What is looked at in a hit of these reasons.
    #[must_use]
    pub fn features(
        &self,
        (id, added_at): (BookmarkId, Option<DateTime<Utc>>),
        why: &Why,
        now: DateTime<Utc>,
    ) -> Features {
        let evidence = Evidence {
            coverage: why.coverage,
            exact: why.exact,
            cosine: why.meaning,
            tokens: why.closeness,
            ..Evidence::default()
        };
        let fresh = freshness(added_at.map(|at| at.timestamp_millis()), now);
        features(&evidence, fresh, self.frecency(id, now))
    }

    /// By how much a score is moved: at most [`MOST`] either way, and not at all where nothing was opened.
    pub(crate) fn moves(&self, evidence: &Evidence, fresh: f32, frecency: f32) -> f32 {
        let learnt = self.weights.map_or(0.0, |weights| dot(&weights, &features(evidence, fresh, frecency)).tanh());
        FRECENCY * frecency + WEIGHTS * learnt
    }
}

/// How recently a bookmark was saved: 1 for now, half of it for each year, 0 without a date.
pub(crate) fn freshness(added_at: Option<i64>, now: DateTime<Utc>) -> f32 {
    added_at.map_or(0.0, |at| halved(at, now, SAVED_HALVES_IN_DAYS))
}

fn features(evidence: &Evidence, fresh: f32, frecency: f32) -> Features {
    let exact = if evidence.exact { 1.0 } else { 0.0 };
    let (meaning, closeness) = (evidence.cosine.unwrap_or_default(), evidence.tokens.unwrap_or_default());
    Features([evidence.coverage, meaning, closeness, exact, fresh, frecency].map(rounded))
}

/// Finer differences are chance, and what is kept stays small.
fn rounded(value: f32) -> f32 {
    let value = if value.is_finite() { value.clamp(-1.0, 1.0) } else { 0.0 };
    (value * 1000.0).round() / 1000.0
}

/// 1 at `now` and later, half of it for each so many days before.
#[expect(clippy::cast_precision_loss, reason = "a weight needs no more precision")]
fn halved(at: i64, now: DateTime<Utc>, days: f32) -> f32 {
    let age = now.timestamp_millis().saturating_sub(at).max(0) as f32 / MILLISECONDS_A_DAY;
    (-age / days).exp2()
}

/// Opened less passed over, each choice of one weight however many stood above it.
fn pairs(choices: &[Choice]) -> Vec<(Weights, f32)> {
    let of = |choice: &Choice| -> Vec<(Weights, f32)> {
        let seen = choice.above.get(..choice.above.len().min(ABOVE_AT_MOST)).unwrap_or_default();
        let share = 1.0 / f32::from(u8::try_from(seen.len().max(1)).unwrap_or(u8::MAX));
        seen.iter().map(|above| (less(&choice.opened, above), share)).collect()
    };
    choices.iter().flat_map(of).collect()
}

fn less(one: &Features, other: &Features) -> Weights {
    let mut difference = one.0.map(rounded);
    difference.iter_mut().zip(other.0).for_each(|(one, other)| *one -= rounded(other));
    difference
}

fn dot(weights: &Weights, features: &Features) -> f32 {
    weights.iter().zip(features.0).map(|(weight, value)| weight * value).sum()
}

/// Projected gradient descent: the loss is convex, so every run ends at the same place.
fn regression(pairs: &[(Weights, f32)]) -> Weights {
    let mut weights = Weights::default();
    let all: f32 = pairs.iter().map(|(_, share)| share).sum::<f32>().max(f32::MIN_POSITIVE);
    // The loss bends by no more than this (Lipschitz constant of its gradient), so steps of its inverse never overshoot.
    let squares = |difference: &Weights| difference.iter().map(|value| value * value).sum::<f32>();
    let bend = pairs.iter().map(|(difference, share)| share * squares(difference)).sum::<f32>() / all / 4.0;
    let step = 1.0 / (bend + TOWARDS_ZERO);
    for _ in 0..STEPS {
        let slope = slope(&weights, pairs, all);
        weights.iter_mut().zip(slope).for_each(|(weight, slope)| {
            *weight = (*weight - step * slope).clamp(-WEIGHT_BOUND, WEIGHT_BOUND);
        });
    }
    weights
}

/// The gradient of the loss: of the mean over all pairs, and of what draws towards zero.
fn slope(weights: &Weights, pairs: &[(Weights, f32)], all: f32) -> Weights {
    let mut slope = weights.map(|weight| TOWARDS_ZERO * weight);
    for (difference, share) in pairs {
        let wrong = share / all / (1.0 + dot(weights, &Features(*difference)).exp());
        slope.iter_mut().zip(difference).for_each(|(slope, value)| *slope -= wrong * value);
    }
    slope
}

#[cfg(test)]
mod tests;
