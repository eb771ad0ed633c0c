//! The keys that call quick search from anywhere: taken from the system, or said plainly why not.

use std::sync::{Mutex, PoisonError};

use serde::Serialize;
use specta::Type;
use tauri::{AppHandle, Manager, Wry};
use tauri_plugin_global_shortcut::{Code, Error, GlobalShortcut, Modifiers, Shortcut, ShortcutState as Press};
use tracing::warn;

use crate::wire::Failure;

/// What stands in the plugin's error where the system says that somebody has the keys; it keeps no kind of its own.
const HELD: &str = "HotKey already registered";

/// How it is with the keys.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum ShortcutState {
    /// They work.
    Taken,
    /// None are chosen.
    #[default]
    Off,
    /// Another program holds them.
    Held,
    /// The system gives no keys to programs: Wayland, or no screen.
    NotHere,
    /// The system refuses them, or they are none.
    Refused,
}

/// The chosen keys and how it is with them.
#[derive(Default)]
pub struct Chosen(Mutex<(Option<Shortcut>, ShortcutState)>);

impl Chosen {
    /// The keys, as `Ctrl+Shift+Space`, empty for none, and how it is with them.
    pub fn told(&self) -> (String, ShortcutState) {
        let (keys, state) = self.get();
        (keys.map(written).unwrap_or_default(), state)
    }

    fn get(&self) -> (Option<Shortcut>, ShortcutState) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn set(&self, keys: Option<Shortcut>, state: ShortcutState) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = (keys, state);
    }
}

/// Sets up what listens for keys, where the system has such a thing. Called once, on the main thread.
///
/// # Errors
/// When the system refuses to listen.
pub fn listen(app: &AppHandle) -> tauri::Result<()> {
    if is_possible() { app.plugin(tauri_plugin_global_shortcut::Builder::new().build()) } else { Ok(()) }
}

/// Takes the keys of last time. Waits for the system, so not on the main thread.
pub fn take_kept(app: &AppHandle, kept: &str) {
    let chosen = app.state::<Chosen>();
    let state = match parsed(kept) {
        Ok(None) => ShortcutState::Off,
        Ok(Some(keys)) => take(app, keys),
        Err(_) => ShortcutState::Refused,
    };
    chosen.set(parsed(kept).ok().flatten(), state);
}

/// Takes other keys in place of those before; empty for none. Waits for the system.
///
/// # Errors
/// `shortcutUnfit`, `shortcutHeld`, `shortcutRefused` or `shortcutNotHere`; the keys before stay.
pub fn change(app: &AppHandle, keys: &str) -> Result<String, Failure> {
    let chosen = app.state::<Chosen>();
    let (before, state) = chosen.get();
    let wanted = parsed(keys)?;
    if wanted == before && state == ShortcutState::Taken {
        return Ok(chosen.told().0);
    }
    let state = wanted.map_or(ShortcutState::Off, |wanted| take(app, wanted));
    let code = match state {
        ShortcutState::Taken | ShortcutState::Off => None,
        ShortcutState::Held => Some("shortcutHeld"),
        ShortcutState::NotHere => Some("shortcutNotHere"),
        ShortcutState::Refused => Some("shortcutRefused"),
    };
    if let (Some(code), Some(wanted)) = (code, wanted) {
        return Err(Failure::new(code, [("keys", &written(wanted))]));
    }
    if let Some(before) = before.filter(|_| chosen.get().1 == ShortcutState::Taken) {
        give_back(app, before);
    }
    chosen.set(wanted, state);
    Ok(chosen.told().0)
}

fn take(app: &AppHandle, keys: Shortcut) -> ShortcutState {
    let Some(listener) = app.try_state::<GlobalShortcut<Wry>>() else { return ShortcutState::NotHere };
    let taken = listener.on_shortcut(keys, |app, _, event| {
        if event.state == Press::Pressed {
            super::toggle(app);
        }
    });
    match taken {
        Ok(()) => ShortcutState::Taken,
        Err(Error::GlobalHotkey(reason)) if reason.starts_with(HELD) => ShortcutState::Held,
        Err(error) => {
            warn!(%error, "the keys for quick search are refused");
            ShortcutState::Refused
        }
    }
}

fn give_back(app: &AppHandle, keys: Shortcut) {
    let Some(listener) = app.try_state::<GlobalShortcut<Wry>>() else { return };
    if let Err(error) = listener.unregister(keys) {
        warn!(%error, "the keys for quick search stay taken until Dogear ends");
    }
}

/// On Linux the keys of the whole screen are X11's to give. Under Wayland X11 hears only of its own windows; without a
/// display the listener would end at once and say that all went well.
fn is_possible() -> bool {
    let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || is_set("DISPLAY") && !is_set("WAYLAND_DISPLAY")
}

/// Keys that can be pressed without meaning to call anything are none: a letter, or a letter with Shift.
fn parsed(keys: &str) -> Result<Option<Shortcut>, Failure> {
    if keys.trim().is_empty() {
        return Ok(None);
    }
    let unfit = || Failure::new("shortcutUnfit", []);
    let shortcut: Shortcut = keys.parse().map_err(|_| unfit())?;
    let holds = Modifiers::CONTROL | Modifiers::ALT | Modifiers::SUPER;
    if shortcut.mods.intersects(holds) || is_function_key(shortcut.key) { Ok(Some(shortcut)) } else { Err(unfit()) }
}

fn is_function_key(key: Code) -> bool {
    key.to_string().strip_prefix('F').is_some_and(|number| number.parse::<u8>().is_ok())
}

/// As the page names keys: modifiers in a fixed order, then the key by its place on the keyboard.
fn written(keys: Shortcut) -> String {
    let names = [
        (Modifiers::CONTROL, "Ctrl"),
        (Modifiers::ALT, "Alt"),
        (Modifiers::SHIFT, "Shift"),
        (Modifiers::SUPER, "Super"),
    ];
    let held = names.into_iter().filter(|(modifier, _)| keys.mods.contains(*modifier)).map(|(_, name)| name.to_owned());
    held.chain([keys.key.to_string()]).collect::<Vec<_>>().join("+")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(keys: &str) -> Option<String> {
        parsed(keys).unwrap_or_else(|failure| panic!("{keys}: {}", failure.code)).map(written)
    }

    #[test]
    fn keys_are_written_in_one_way() {
        let usual = if cfg!(target_os = "macos") { "Shift+Super+Space" } else { "Ctrl+Shift+Space" };
        assert_eq!(read("CmdOrCtrl+Shift+Space").as_deref(), Some(usual));
        assert_eq!(read("super+alt+k").as_deref(), Some("Alt+Super+KeyK"));
        assert_eq!(read("Ctrl+Alt+Digit1").as_deref(), Some("Ctrl+Alt+Digit1"));
        assert_eq!(read("F9").as_deref(), Some("F9"));
        assert_eq!(read(" "), None);
    }

    #[test]
    fn what_is_typed_in_ordinary_text_calls_nothing() {
        for keys in ["A", "Shift+A", "Space", "Shift+Enter", "Ctrl+", "Ctrl+Shift", "Ctrl+A+B", "Hyper+X", "🦀"] {
            let failure = parsed(keys).expect_err(keys);
            assert_eq!(failure.code, "shortcutUnfit", "{keys}");
        }
    }
}
