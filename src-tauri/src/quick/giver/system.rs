//! Windows and macOS: the plugin asks the system and hears of the keys without waiting in a loop.

use tauri::{AppHandle, Manager, Wry};
use tauri_plugin_global_shortcut::{Error, GlobalShortcut, Shortcut, ShortcutState};

use super::{Given, Refusal};
use crate::quick;

/// What stands in the plugin's error where the system says that somebody has the keys; it keeps no kind of its own.
const HELD: &str = "HotKey already registered";

/// Asks the system.
pub struct Giver;

impl Giver {
    /// Called once, on the main thread.
    ///
    /// # Errors
    /// When the system refuses to listen.
    pub fn new(app: &AppHandle) -> tauri::Result<Self> {
        app.plugin(tauri_plugin_global_shortcut::Builder::new().build())?;
        Ok(Self)
    }

    /// Nobody is asked anything when keys are taken.
    pub fn asks_the_person(&self) -> Result<bool, Refusal> {
        Ok(false)
    }

    /// Takes keys; they call quick search from now on. Waits for the system.
    pub fn take(&self, app: &AppHandle, keys: Shortcut) -> Result<Given, Refusal> {
        let listener = app.try_state::<GlobalShortcut<Wry>>().ok_or(Refusal::NobodyThere)?;
        let taken = listener.on_shortcut(keys, |app, _, event| {
            if event.state == ShortcutState::Pressed {
                quick::toggle(app);
            }
        });
        match taken {
            Ok(()) => Ok(Given::AsAsked),
            Err(Error::GlobalHotkey(reason)) if reason.starts_with(HELD) => Err(Refusal::Held),
            Err(error) => {
                tracing::warn!(%error, "the keys for quick search are refused");
                Err(Refusal::Refused)
            }
        }
    }

    /// Gives keys back.
    pub fn give_back(&self, app: &AppHandle, keys: Shortcut) {
        let Some(listener) = app.try_state::<GlobalShortcut<Wry>>() else { return };
        if let Err(error) = listener.unregister(keys) {
            tracing::warn!(%error, "the keys for quick search stay taken until Dogear ends");
        }
    }
}
