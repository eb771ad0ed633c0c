//! Quick search and its keys.

use dogear_engine::Searched;
use serde::Serialize;
use specta::Type;

use super::{
    UnderstoodView,
    asking::{HitView, hits_of},
};
use crate::quick::shortcut::ShortcutState;

/// What was found while typing.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FoundView {
    understood: UnderstoodView,
    /// In their numbered order.
    hits: Vec<HitView>,
    /// Whether anything fits; near misses if not.
    confident: bool,
    /// Milliseconds.
    took_ms: u32,
}

/// The keys that call quick search.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ShortcutView {
    /// `Ctrl+Shift+Space`; empty for none.
    keys: String,
    state: ShortcutState,
}

impl From<Searched> for FoundView {
    fn from(Searched { outcome, .. }: Searched) -> Self {
        Self {
            understood: outcome.understood.into(),
            hits: hits_of(outcome.hits, |_| false),
            confident: outcome.confident,
            took_ms: u32::try_from(outcome.took.as_millis()).unwrap_or(u32::MAX),
        }
    }
}

impl From<(String, ShortcutState)> for ShortcutView {
    fn from((keys, state): (String, ShortcutState)) -> Self {
        Self { keys, state }
    }
}
