//! A desktop's portal that gives keys of the whole screen, on a bus of a test's own.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use anyhow::{Context, Result};
use zbus::{
    Connection, connection, interface,
    message::Header,
    zvariant::{ObjectPath, OwnedObjectPath, OwnedValue, Value},
};

use crate::{panel::Bus, patience::until};

const PATH: &str = "/org/freedesktop/portal/desktop";
const INTERFACE: &str = "org.freedesktop.portal.GlobalShortcuts";
/// What a request is answered with where the person agrees, and where not.
const AGREED: u32 = 0;
const CANCELLED: u32 = 1;

type Options = HashMap<String, OwnedValue>;
/// A shortcut: its name among those of a program, and what is said of it.
type Asked = (String, Options);

/// The portal.
pub struct Portal {
    connection: Connection,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    /// The keys that it gives, in its words; none refuses.
    gives: Option<String>,
    /// What was wished for each time.
    wishes: Vec<String>,
    /// To whom it gave keys last: the session, and the shortcut's name.
    given: Option<(OwnedObjectPath, String)>,
}

struct Shortcuts(Arc<Mutex<State>>);

#[interface(name = "org.freedesktop.portal.GlobalShortcuts")]
impl Shortcuts {
    #[zbus(property, name = "version")]
    fn version(&self) -> u32 {
        1
    }

    async fn create_session(
        &self,
        options: Options,
        #[zbus(header)] header: Header<'_>,
        #[zbus(connection)] connection: &Connection,
    ) -> zbus::fdo::Result<OwnedObjectPath> {
        let session = path(&header, "session", &options, "session_handle_token")?;
        let results = HashMap::from([("session_handle", Value::from(session.as_str()))]);
        answer(connection, &header, &options, &(AGREED, results)).await
    }

    #[expect(clippy::too_many_arguments, reason = "portals take as many")]
    async fn bind_shortcuts(
        &self,
        session: OwnedObjectPath,
        shortcuts: Vec<Asked>,
        _parent: &str,
        options: Options,
        #[zbus(header)] header: Header<'_>,
        #[zbus(connection)] connection: &Connection,
    ) -> zbus::fdo::Result<OwnedObjectPath> {
        let Some((name, told)) = shortcuts.into_iter().next() else { return Err(missing("a shortcut")) };
        let gives = {
            let mut state = held(&self.0);
            state.wishes.push(text(&told, "preferred_trigger").unwrap_or_default());
            state.given = Some((session, name.clone()));
            state.gives.clone()
        };
        let Some(keys) = gives else {
            return answer(connection, &header, &options, &(CANCELLED, HashMap::new())).await;
        };
        let said = HashMap::from([("description", Value::from("")), ("trigger_description", Value::from(keys))]);
        let results = HashMap::from([("shortcuts", Value::from(vec![(name, said)]))]);
        answer(connection, &header, &options, &(AGREED, results)).await
    }
}

impl Portal {
    /// Puts a portal on the bus that gives these keys; none where the person there refuses.
    ///
    /// # Errors
    /// When the bus has one.
    pub async fn start(bus: &Bus, gives: Option<&str>) -> Result<Self> {
        let state = Arc::new(Mutex::new(State { gives: gives.map(Into::into), ..State::default() }));
        let connection = connection::Builder::address(bus.address())?
            .serve_at(PATH, Shortcuts(Arc::clone(&state)))?
            .name("org.freedesktop.portal.Desktop")?
            .build()
            .await?;
        Ok(Self { connection, state })
    }

    /// What programs wished for, each time one asked.
    #[must_use]
    pub fn wishes(&self) -> Vec<String> {
        held(&self.state).wishes.clone()
    }

    /// Waits until keys were asked for so many times.
    ///
    /// # Errors
    /// When they never were.
    pub fn wait_for_wishes(&self, count: usize) -> Result<()> {
        until(&format!("keys are asked for {count} times"), || (self.wishes().len() >= count).then_some(()))
    }

    /// Presses the keys that it gave last.
    ///
    /// # Errors
    /// When it gave none, or the bus has ended.
    pub async fn press(&self) -> Result<()> {
        let (session, name) = held(&self.state).given.clone().context("no keys were given")?;
        let told = (session, name, 0_u64, HashMap::<&str, Value<'_>>::new());
        let to: Option<&str> = None;
        Ok(self.connection.emit_signal(to, PATH, INTERFACE, "Activated", &told).await?)
    }
}

/// Answers a request as portals do, by a signal of an object whose path both sides know, and gives that path.
async fn answer(
    connection: &Connection,
    header: &Header<'_>,
    options: &Options,
    response: &(u32, HashMap<&str, Value<'_>>),
) -> zbus::fdo::Result<OwnedObjectPath> {
    let request = path(header, "request", options, "handle_token")?;
    let to = header.sender().map(|sender| sender.as_str());
    connection.emit_signal(to, &request, "org.freedesktop.portal.Request", "Response", response).await?;
    Ok(request)
}

fn path(header: &Header<'_>, kind: &str, options: &Options, token: &str) -> zbus::fdo::Result<OwnedObjectPath> {
    let sender = header.sender().ok_or_else(|| missing("a sender"))?;
    let sender = sender.trim_start_matches(':').replace('.', "_");
    let token = text(options, token).ok_or_else(|| missing(token))?;
    let path = ObjectPath::try_from(format!("{PATH}/{kind}/{sender}/{token}"));
    Ok(path.map_err(|error| zbus::fdo::Error::InvalidArgs(error.to_string()))?.into())
}

fn text(options: &Options, name: &str) -> Option<String> {
    options.get(name)?.downcast_ref::<String>().ok()
}

fn missing(what: &str) -> zbus::fdo::Error {
    zbus::fdo::Error::InvalidArgs(format!("{what} is missing"))
}

fn held(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}
