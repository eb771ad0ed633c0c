//! The app beside its window.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::{
    pause::{Pause, Rest},
    system::{Power, desktop::Desktop},
};

/// Why Dogear rests.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(tag = "why", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum RestView {
    /// The person has paused it, and it goes on by itself.
    Until {
        /// RFC 3339.
        end: String,
    },
    /// The person has paused it.
    ForLong,
    /// The machine saves power: what is new can be found by words, and by meaning later.
    PowerSaver,
    /// The battery is nearly empty: the same.
    LowBattery,
}

/// How Dogear lives in this session.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct BackgroundView {
    /// Whether it keeps watching when its window is closed; null while the person was not asked.
    pub keeps_watching: Option<bool>,
    /// Whether it starts with the computer.
    pub starts_with_computer: bool,
    /// Whether there is a tray in which it can be found.
    pub tray: bool,
    /// Which desktop this is.
    pub desktop: Desktop,
}

/// Where the person was when the page was let go.
#[derive(Debug, Clone, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PlaceLeftView {
    /// The name of the view.
    view: String,
    conversation: Option<u32>,
    /// What stood in the box for questions.
    draft: String,
    /// How far the conversation was scrolled, in pixels.
    scrolled: u32,
}

impl From<Rest> for RestView {
    fn from(rest: Rest) -> Self {
        match rest {
            Rest::Paused(Pause::Until(end)) => Self::Until { end: end.to_rfc3339() },
            Rest::Paused(Pause::ForLong) => Self::ForLong,
            Rest::Power(Power::Low) => Self::LowBattery,
            Rest::Power(Power::Saver | Power::Enough) => Self::PowerSaver,
        }
    }
}
