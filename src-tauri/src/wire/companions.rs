//! Which browsers know where their companion reaches Dogear.

use dogear_engine::companion::{Registered, Registration, Sandbox};
use serde::Serialize;
use specta::Type;

/// A browser.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CompanionView {
    /// The name that people know.
    browser: String,
    /// The file that tells it, whether it is there or not.
    path: String,
    state: CompanionState,
}

/// The companion, ready to be added to a browser.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CompanionAdded {
    /// How it is with every browser now.
    pub companions: Vec<CompanionView>,
    /// The folder for the browser to load; null where this Dogear came without.
    pub folder: Option<String>,
}

/// Whether its companion reaches Dogear.
#[derive(Debug, Clone, Copy, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum CompanionState {
    /// It does.
    Reaches,
    /// Nobody has told the browser where.
    Not,
    /// It reaches another Dogear.
    Another,
    /// The browser is a snap and starts no other program.
    Snap,
    /// The browser is a flatpak and starts no other program.
    Flatpak,
}

impl From<&Registration> for CompanionView {
    fn from(registration: &Registration) -> Self {
        let state = match registration.state {
            Registered::Yes => CompanionState::Reaches,
            Registered::No => CompanionState::Not,
            Registered::Elsewhere => CompanionState::Another,
            Registered::Shut(Sandbox::Snap) => CompanionState::Snap,
            Registered::Shut(Sandbox::Flatpak) => CompanionState::Flatpak,
        };
        let path = registration.path.display().to_string();
        Self { browser: registration.browser.name().to_owned(), path, state }
    }
}
