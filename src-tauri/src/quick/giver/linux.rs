//! Linux: X11, or the desktop's portal under Wayland, where X11 hears only of its own windows.

use std::sync::{Mutex, MutexGuard, PoisonError};

use tauri::{AppHandle, Manager, async_runtime};
use tauri_plugin_global_shortcut::Shortcut;

use super::{
    Given, Refusal,
    portal::{self, Told},
    x11,
};
use crate::quick::{self, keys, shortcut::Chosen};

/// Asks whoever gives keys in this session.
pub enum Giver {
    /// Connected to when keys are first taken.
    X11(Mutex<Option<x11::Keys>>),
    /// With the keys that it gives.
    Portal(Mutex<Option<portal::Keys>>),
    /// There is no screen.
    Nobody,
}

impl Giver {
    /// The one of this session.
    ///
    /// # Errors
    /// Never; other systems have some.
    #[expect(clippy::unnecessary_wraps, reason = "other systems may refuse")]
    pub fn new(_: &AppHandle) -> tauri::Result<Self> {
        let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        Ok(match (is_set("WAYLAND_DISPLAY"), is_set("DISPLAY")) {
            (true, _) => Self::Portal(Mutex::default()),
            (false, true) => Self::X11(Mutex::default()),
            (false, false) => Self::Nobody,
        })
    }

    /// Whether the person is asked when keys are taken the first time. Waits for the desktop.
    ///
    /// # Errors
    /// `NobodyThere`.
    pub fn asks_the_person(&self) -> Result<bool, Refusal> {
        match self {
            Self::X11(_) => Ok(false),
            Self::Portal(_) if async_runtime::block_on(portal::is_there()) => Ok(true),
            Self::Portal(_) | Self::Nobody => Err(Refusal::NobodyThere),
        }
    }

    /// Takes keys; they call quick search from now on. Waits for the system, and for the person where it asks.
    pub fn take(&self, app: &AppHandle, keys: Shortcut) -> Result<Given, Refusal> {
        match self {
            Self::X11(connection) => take_from_screen(app, &mut held(connection), keys).map(|()| Given::AsAsked),
            Self::Portal(given) => {
                let heard = app.clone();
                let wish = keys::wished(keys);
                let new = async_runtime::block_on(portal::ask(wish, move |told| hear(&heard, told)))?;
                let words = new.words.clone();
                *held(given) = Some(new);
                Ok(Given::ByDesktop(words))
            }
            Self::Nobody => Err(Refusal::NobodyThere),
        }
    }

    /// Gives keys back.
    pub fn give_back(&self, _: &AppHandle, keys: Shortcut) {
        match self {
            Self::X11(connection) => {
                if let Some(connection) = &*held(connection) {
                    connection.give_back(keys);
                }
            }
            Self::Portal(given) => *held(given) = None,
            Self::Nobody => {}
        }
    }
}

fn take_from_screen(app: &AppHandle, connection: &mut Option<x11::Keys>, keys: Shortcut) -> Result<(), Refusal> {
    if connection.is_none() {
        let called = app.clone();
        let new = x11::Keys::listen(move || quick::toggle(&called)).map_err(|error| {
            tracing::warn!(%error, "no keys can be listened for");
            Refusal::NobodyThere
        })?;
        *connection = Some(new);
    }
    connection.as_ref().map_or(Err(Refusal::NobodyThere), |connection| connection.take(keys))
}

fn hear(app: &AppHandle, told: Told) {
    match told {
        Told::Pressed => quick::toggle(app),
        Told::Changed(words) => app.state::<Chosen>().set_words(words),
        Told::Ended => app.state::<Chosen>().set_ended(),
    }
}

fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
