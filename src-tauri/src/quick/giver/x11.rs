//! Keys of the whole screen from X11. A thread of its own waits for them without waking in between, which is why this is not
//! left to the plugin: its thread looks twenty times a second.

use std::{
    error::Error,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    thread,
};

use tauri_plugin_global_shortcut::{Code, Modifiers, Shortcut};
use x11rb::{
    connection::Connection,
    errors::ReplyError,
    protocol::{
        ErrorKind, Event,
        xkb::{ConnectionExt as _, ID, PerClientFlag},
        xproto::{ConnectionExt as _, GrabMode, KeyButMask, Keycode, ModMask, Window},
    },
    rust_connection::RustConnection,
};

use super::Refusal;

/// Num Lock and Caps Lock are modifiers to X11: keys are taken with each way in which these may stand.
const LOCKS: [u16; 4] = [0, LOCK, NUM_LOCK, LOCK | NUM_LOCK];
const LOCK: u16 = 1 << 1;
const NUM_LOCK: u16 = 1 << 4;
/// The first codes of X11 are for no key.
const FIRST: Keycode = 8;

/// A key that is held down is told again sooner than this. One whose coming up nobody told, as when another program took the
/// keyboard meanwhile, may be pressed again after it. Milliseconds.
const REPEATS_WITHIN: u32 = 1_000;

/// A connection of our own to the screen.
pub struct Keys {
    connection: Arc<RustConnection>,
    root: Window,
    taken: Taken,
}

type Taken = Arc<Mutex<Vec<Combination>>>;

/// Keys as X11 numbers them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Combination {
    key: Keycode,
    modifiers: u16,
}

impl Keys {
    /// Connects, and calls `pressed` from a thread of its own whenever keys that are taken go down.
    ///
    /// # Errors
    /// Without a screen, or without its extension for keyboards.
    pub fn listen(pressed: impl Fn() + Send + 'static) -> Result<Self, Box<dyn Error + Send + Sync>> {
        let (connection, screen) = RustConnection::connect(None)?;
        let root = connection.setup().roots.get(screen).ok_or("the screen has no window")?.root;
        say_when_keys_come_up(&connection)?;
        let keys = Self { connection: Arc::new(connection), root, taken: Taken::default() };
        let (connection, taken) = (Arc::clone(&keys.connection), Arc::clone(&keys.taken));
        thread::Builder::new().name("keys".into()).spawn(move || hear(&connection, &taken, &pressed))?;
        Ok(keys)
    }

    /// Takes keys.
    pub fn take(&self, keys: Shortcut) -> Result<(), Refusal> {
        let combination = Combination::of(keys).ok_or(Refusal::Refused)?;
        for locks in LOCKS {
            if let Err(refusal) = self.grab(combination, locks) {
                self.release(combination);
                return Err(refusal);
            }
        }
        held(&self.taken).push(combination);
        Ok(())
    }

    /// Gives keys back.
    pub fn give_back(&self, keys: Shortcut) {
        let Some(combination) = Combination::of(keys) else { return };
        held(&self.taken).retain(|taken| *taken != combination);
        self.release(combination);
    }

    fn grab(&self, Combination { key, modifiers }: Combination, locks: u16) -> Result<(), Refusal> {
        let mask = ModMask::from(modifiers | locks);
        let asked = self.connection.grab_key(false, self.root, mask, key, GrabMode::ASYNC, GrabMode::ASYNC);
        match asked.map_err(ReplyError::from).and_then(x11rb::cookie::VoidCookie::check) {
            Ok(()) => Ok(()),
            Err(ReplyError::X11Error(error)) if error.error_kind == ErrorKind::Access => Err(Refusal::Held),
            Err(error) => {
                tracing::warn!(%error, "the keys for quick search are refused");
                Err(Refusal::Refused)
            }
        }
    }

    /// Of keys that somebody else holds nothing is released.
    fn release(&self, Combination { key, modifiers }: Combination) {
        for locks in LOCKS {
            if let Ok(asked) = self.connection.ungrab_key(key, self.root, ModMask::from(modifiers | locks)) {
                asked.ignore_error();
            }
        }
        let _ = self.connection.flush();
    }
}

impl Combination {
    /// None for a key that has no place on X11's keyboard.
    fn of(keys: Shortcut) -> Option<Self> {
        let masks = [
            (Modifiers::SHIFT, ModMask::SHIFT),
            (Modifiers::CONTROL, ModMask::CONTROL),
            (Modifiers::ALT, ModMask::M1),
            (Modifiers::SUPER, ModMask::M4),
        ];
        let modifiers = masks.into_iter().filter(|(modifier, _)| keys.mods.contains(*modifier));
        let modifiers = modifiers.fold(0, |all, (_, mask)| all | u16::from(mask));
        Some(Self { key: key_code(keys.key)?, modifiers })
    }

    /// What was pressed, whatever the locks say and the mouse does.
    fn pressed(key: Keycode, state: KeyButMask) -> Self {
        let modifiers = KeyButMask::SHIFT | KeyButMask::CONTROL | KeyButMask::MOD1 | KeyButMask::MOD4;
        Self { key, modifiers: u16::from(state & modifiers) }
    }
}

/// A key that is held down repeats; without this, X11 would say that it comes up each time.
fn say_when_keys_come_up(connection: &RustConnection) -> Result<(), ReplyError> {
    connection.xkb_use_extension(1, 0)?.reply()?;
    let flag = PerClientFlag::DETECTABLE_AUTO_REPEAT;
    let (nothing, keyboard) = (0_u32.into(), ID::USE_CORE_KBD.into());
    connection.xkb_per_client_flags(keyboard, flag, flag, nothing, nothing, nothing)?.reply()?;
    Ok(())
}

/// Until the screen is gone.
fn hear(connection: &RustConnection, taken: &Mutex<Vec<Combination>>, pressed: &impl Fn()) {
    let mut down = None;
    while let Ok(event) = connection.wait_for_event() {
        match event {
            Event::KeyPress(press) => {
                let repeats =
                    down.is_some_and(|(key, at)| key == press.detail && press.time.wrapping_sub(at) < REPEATS_WITHIN);
                down = Some((press.detail, press.time));
                if !repeats && held(taken).contains(&Combination::pressed(press.detail, press.state)) {
                    pressed();
                }
            }
            Event::KeyRelease(_) => down = None,
            _ => {}
        }
    }
}

fn held(taken: &Mutex<Vec<Combination>>) -> MutexGuard<'_, Vec<Combination>> {
    taken.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The code of the key at this place: Linux's own number of it, after those that X11 leaves out.
fn key_code(key: Code) -> Option<Keycode> {
    let in_row = |(first, row): &(Keycode, &[Code])| {
        let place = row.iter().position(|code| *code == key)?;
        Some(FIRST + first + Keycode::try_from(place).ok()?)
    };
    ROWS.iter().find_map(in_row)
}

/// The rows of keys that Linux numbers one after the other, each with the number of its first.
#[rustfmt::skip]
const ROWS: [(Keycode, &[Code]); 14] = [
    (1, &[Code::Escape, Code::Digit1, Code::Digit2, Code::Digit3, Code::Digit4, Code::Digit5, Code::Digit6, Code::Digit7,
        Code::Digit8, Code::Digit9, Code::Digit0, Code::Minus, Code::Equal, Code::Backspace, Code::Tab]),
    (16, &[Code::KeyQ, Code::KeyW, Code::KeyE, Code::KeyR, Code::KeyT, Code::KeyY, Code::KeyU, Code::KeyI, Code::KeyO,
        Code::KeyP, Code::BracketLeft, Code::BracketRight, Code::Enter]),
    (30, &[Code::KeyA, Code::KeyS, Code::KeyD, Code::KeyF, Code::KeyG, Code::KeyH, Code::KeyJ, Code::KeyK, Code::KeyL,
        Code::Semicolon, Code::Quote, Code::Backquote]),
    (43, &[Code::Backslash, Code::KeyZ, Code::KeyX, Code::KeyC, Code::KeyV, Code::KeyB, Code::KeyN, Code::KeyM,
        Code::Comma, Code::Period, Code::Slash]),
    (55, &[Code::NumpadMultiply]),
    (57, &[Code::Space]),
    (59, &[Code::F1, Code::F2, Code::F3, Code::F4, Code::F5, Code::F6, Code::F7, Code::F8, Code::F9, Code::F10]),
    (71, &[Code::Numpad7, Code::Numpad8, Code::Numpad9, Code::NumpadSubtract, Code::Numpad4, Code::Numpad5,
        Code::Numpad6, Code::NumpadAdd, Code::Numpad1, Code::Numpad2, Code::Numpad3, Code::Numpad0, Code::NumpadDecimal]),
    (86, &[Code::IntlBackslash, Code::F11, Code::F12, Code::IntlRo]),
    (96, &[Code::NumpadEnter]),
    (98, &[Code::NumpadDivide, Code::PrintScreen]),
    (102, &[Code::Home, Code::ArrowUp, Code::PageUp, Code::ArrowLeft, Code::ArrowRight, Code::End, Code::ArrowDown,
        Code::PageDown, Code::Insert, Code::Delete]),
    (119, &[Code::Pause]),
    (183, &[Code::F13, Code::F14, Code::F15, Code::F16, Code::F17, Code::F18, Code::F19, Code::F20, Code::F21, Code::F22,
        Code::F23, Code::F24]),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn combination(keys: &str) -> Option<(Keycode, u16)> {
        Combination::of(keys.parse().unwrap()).map(|combination| (combination.key, combination.modifiers))
    }

    #[test]
    fn keys_have_the_codes_of_their_places() {
        let (shift, control, alt, logo) = (1, 4, 8, 64);
        assert_eq!(combination("Ctrl+Shift+Space"), Some((65, control | shift)));
        assert_eq!(combination("Ctrl+Alt+KeyK"), Some((45, control | alt)));
        assert_eq!(combination("Super+F12"), Some((96, logo)));
        assert_eq!(combination("Ctrl+Slash"), Some((61, control)));
        assert_eq!(combination("Ctrl+Delete"), Some((119, control)));
        assert_eq!(combination("Ctrl+MediaPlayPause"), None);
    }

    #[test]
    fn locks_and_the_mouse_make_no_difference() {
        let state = KeyButMask::CONTROL | KeyButMask::SHIFT | KeyButMask::MOD2 | KeyButMask::LOCK | KeyButMask::BUTTON1;
        assert_eq!(Some(Combination::pressed(65, state)), Combination::of("Ctrl+Shift+Space".parse().unwrap()));
    }
}
