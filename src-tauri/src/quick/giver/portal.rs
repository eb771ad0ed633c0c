//! Keys of the whole screen from a desktop's portal. The person and the desktop decide which they are: the desktop asks the
//! first time, and its settings change them. Dogear only names a wish.

use std::pin::pin;

use ashpd::desktop::{
    ResponseError, Session,
    global_shortcuts::{GlobalShortcuts, NewShortcut, Shortcut},
};
use futures::{
    StreamExt,
    future::{self, Either},
};
use tauri::async_runtime::{self, JoinHandle};
use zbus::Connection;

use super::Refusal;
use crate::system::bus;

const NAME: &str = "org.freedesktop.portal.Desktop";
const PATH: &str = "/org/freedesktop/portal/desktop";
const INTERFACE: &str = "org.freedesktop.portal.GlobalShortcuts";
/// Ours among the shortcuts that a program may have.
const ID: &str = "quick-search";
const WHAT_IT_DOES: &str = "Show quick search";

/// What the portal tells.
pub enum Told {
    /// The keys were pressed.
    Pressed,
    /// They are others now, in the desktop's words.
    Changed(String),
    /// They are given no more.
    Ended,
}

/// Keys that the portal gives until this is dropped.
pub struct Keys {
    /// In the desktop's words; empty for none yet.
    pub words: String,
    listening: JoinHandle<()>,
}

impl Drop for Keys {
    fn drop(&mut self) {
        self.listening.abort();
    }
}

/// Whether this desktop has one that gives keys.
pub async fn is_there() -> bool {
    let Some(session) = bus::session().await else { return false };
    let version = async { bus::object(&session, NAME, PATH, INTERFACE).await?.get_property::<u32>("version").await };
    version.await.is_ok()
}

/// Asks the desktop for keys, best those of `wish`; the desktop may ask the person. Waits for the answer.
pub async fn ask(wish: Option<String>, told: impl Fn(Told) + Send + Sync + 'static) -> Result<Keys, Refusal> {
    let session = bus::session().await.ok_or(Refusal::NobodyThere)?;
    bound(session, wish, told).await.map_err(|error| {
        tracing::info!(%error, "the desktop gives no keys");
        match error {
            ashpd::Error::Response(ResponseError::Cancelled) => Refusal::Refused,
            _ => Refusal::NobodyThere,
        }
    })
}

async fn bound(
    connection: Connection,
    wish: Option<String>,
    told: impl Fn(Told) + Send + Sync + 'static,
) -> Result<Keys, ashpd::Error> {
    let portal = GlobalShortcuts::with_connection(connection.clone()).await?;
    let session = portal.create_session(Default::default()).await?;
    let shortcut = NewShortcut::new(ID, WHAT_IT_DOES).preferred_trigger(wish.as_deref());
    let request = portal.bind_shortcuts(&session, &[shortcut], None, Default::default()).await?;
    let words = words_of(request.response()?.shortcuts());
    let listening = async_runtime::spawn(async move {
        if let Err(error) = hear(&portal, &session, &told).await {
            tracing::debug!(%error, "the desktop's keys are not heard of any more");
        }
        told(Told::Ended);
    });
    Ok(Keys { words, listening })
}

/// Until the session ends.
async fn hear(
    portal: &GlobalShortcuts,
    session: &Session<GlobalShortcuts>,
    told: &impl Fn(Told),
) -> Result<(), ashpd::Error> {
    let mut pressed = pin!(portal.receive_activated().await?);
    let mut changed = pin!(portal.receive_shortcuts_changed().await?);
    let mut closed = pin!(session.receive_closed().await?);
    loop {
        let either = future::select(pressed.next(), changed.next());
        match future::select(either, closed.next()).await {
            Either::Left((Either::Left((Some(press), _)), _)) if press.shortcut_id() == ID => told(Told::Pressed),
            Either::Left((Either::Right((Some(change), _)), _)) => told(Told::Changed(words_of(change.shortcuts()))),
            Either::Left((Either::Left((Some(_), _)), _)) => {}
            _ => return Ok(()),
        }
    }
}

fn words_of(shortcuts: &[Shortcut]) -> String {
    let ours = shortcuts.iter().find(|shortcut| shortcut.id() == ID);
    ours.map(|shortcut| shortcut.trigger_description().trim().to_owned()).unwrap_or_default()
}
