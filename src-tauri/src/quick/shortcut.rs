//! The keys that call quick search from anywhere: taken from whoever gives them, or said plainly why not.

use std::sync::{Mutex, MutexGuard, PoisonError};

use dogear_engine::QuickSettings;
use serde::Serialize;
use specta::Type;
use tauri::{AppHandle, Manager};
use tauri_plugin_global_shortcut::Shortcut;

use super::{
    giver::{Given, Giver, Refusal},
    keys::{parsed, written},
};
use crate::wire::Failure;

/// How it is with the keys.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum ShortcutState {
    /// They work.
    Taken,
    /// The desktop gives them, and its settings change them.
    ByDesktop,
    /// None are chosen.
    #[default]
    Off,
    /// Another program holds them.
    Held,
    /// The system gives no keys to programs: Wayland without a portal for them, or no screen.
    NotHere,
    /// The system refuses them, or they are none.
    Refused,
}

/// The chosen keys and how it is with them.
#[derive(Default)]
pub struct Chosen(Mutex<Standing>);

#[derive(Debug, Clone, Default)]
struct Standing {
    keys: Option<Shortcut>,
    state: ShortcutState,
    /// What the desktop calls those that it gives.
    words: String,
}

impl Chosen {
    /// The keys, as `Ctrl+Shift+Space`, or as the desktop calls those that it gives; empty for none. And how it is with them.
    pub fn told(&self) -> (String, ShortcutState) {
        let Standing { keys, state, words } = self.get();
        let told = if state == ShortcutState::ByDesktop { words } else { keys.map(written).unwrap_or_default() };
        (told, state)
    }

    /// The desktop calls its keys otherwise from now on.
    #[cfg(target_os = "linux")]
    pub fn set_words(&self, words: String) {
        self.standing().words = words;
    }

    /// The desktop gives none any more.
    #[cfg(target_os = "linux")]
    pub fn set_ended(&self) {
        *self.standing() = Standing::default();
    }

    fn get(&self) -> Standing {
        self.standing().clone()
    }

    fn set(&self, keys: Option<Shortcut>, (state, words): (ShortcutState, String)) {
        *self.standing() = Standing { keys, state, words };
    }

    fn standing(&self) -> MutexGuard<'_, Standing> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Sets up whoever gives keys. Called once, on the main thread.
///
/// # Errors
/// When the system refuses to listen.
pub fn listen(app: &AppHandle) -> tauri::Result<()> {
    app.manage(Giver::new(app)?);
    Ok(())
}

/// Takes the keys of last time. Where a desktop would ask the person for them, only those that it has given before. Waits
/// for the system, so not on the main thread.
pub fn take_kept(app: &AppHandle, kept: &QuickSettings) {
    let parsed = parsed(&kept.shortcut);
    let standing = match &parsed {
        Ok(keys) => taken_unasked(app, *keys, kept.from_desktop),
        Err(_) => (ShortcutState::Refused, String::new()),
    };
    app.state::<Chosen>().set(parsed.ok().flatten(), standing);
}

fn taken_unasked(app: &AppHandle, keys: Option<Shortcut>, was_given: bool) -> (ShortcutState, String) {
    let Some(giver) = app.try_state::<Giver>() else { return (ShortcutState::NotHere, String::new()) };
    match (giver.asks_the_person(), keys) {
        (Err(_), _) => (ShortcutState::NotHere, String::new()),
        (Ok(true), _) if !was_given => (ShortcutState::Off, String::new()),
        (_, None) => (ShortcutState::Off, String::new()),
        (_, Some(keys)) => take(app, keys),
    }
}

/// Takes other keys in place of those before; empty for none. Waits for the system, and for the person where a desktop asks.
///
/// # Errors
/// `shortcutUnfit`, `shortcutHeld`, `shortcutRefused` or `shortcutNotHere`; the keys before stay.
pub fn change(app: &AppHandle, keys: &str) -> Result<Kept, Failure> {
    let chosen = app.state::<Chosen>();
    let before = chosen.get();
    let wanted = parsed(keys)?;
    if wanted == before.keys && before.state == ShortcutState::Taken {
        return Ok(Kept::of(&before));
    }
    let standing = wanted.map_or((ShortcutState::Off, String::new()), |wanted| take(app, wanted));
    if let (Some(code), Some(wanted)) = (code_of(standing.0), wanted) {
        return Err(Failure::new(code, [("keys", &written(wanted))]));
    }
    // A desktop that gives others has taken those before back by itself.
    let gives_back =
        before.state == ShortcutState::Taken || before.state == ShortcutState::ByDesktop && wanted.is_none();
    if let (Some(before), Some(giver)) = (before.keys.filter(|_| gives_back), app.try_state::<Giver>()) {
        giver.give_back(app, before);
    }
    chosen.set(wanted, standing);
    Ok(Kept::of(&chosen.get()))
}

/// What the settings keep of the keys.
pub struct Kept {
    /// As `Ctrl+Shift+Space`; empty for none.
    pub shortcut: String,
    /// The desktop gives them, and need not ask again.
    pub from_desktop: bool,
}

impl Kept {
    fn of(standing: &Standing) -> Self {
        let from_desktop = standing.state == ShortcutState::ByDesktop;
        Self { shortcut: standing.keys.map(written).unwrap_or_default(), from_desktop }
    }
}

fn take(app: &AppHandle, keys: Shortcut) -> (ShortcutState, String) {
    let given = app.try_state::<Giver>().ok_or(Refusal::NobodyThere).and_then(|giver| giver.take(app, keys));
    match given {
        Ok(Given::AsAsked) => (ShortcutState::Taken, String::new()),
        Ok(Given::ByDesktop(words)) => (ShortcutState::ByDesktop, words),
        Err(Refusal::Held) => (ShortcutState::Held, String::new()),
        Err(Refusal::NobodyThere) => (ShortcutState::NotHere, String::new()),
        Err(Refusal::Refused) => (ShortcutState::Refused, String::new()),
    }
}

fn code_of(state: ShortcutState) -> Option<&'static str> {
    match state {
        ShortcutState::Taken | ShortcutState::ByDesktop | ShortcutState::Off => None,
        ShortcutState::Held => Some("shortcutHeld"),
        ShortcutState::NotHere => Some("shortcutNotHere"),
        ShortcutState::Refused => Some("shortcutRefused"),
    }
}
