//! What a screen reader is told of the app: its things in the order in which they are read, each by role and name, and
//! what can be done to them. The service that tells it runs on a bus of its own; it comes with `cargo xtask setup --tests`.

use std::{
    env,
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};
use tempfile::TempDir;
use zbus::{
    Connection, Proxy, connection,
    proxy::{Builder, CacheProperties},
    zvariant::OwnedObjectPath,
};

use crate::{ending::end, missing::left_out, panel::Bus, patience::PATIENCE};

const SERVICE: [&str; 2] = ["/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher"];
const DESKTOP: (&str, &str) = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root");
const ACCESSIBLE: &str = "org.a11y.atspi.Accessible";
const TEXT: &str = "org.a11y.atspi.Text";
const PAUSE: Duration = Duration::from_millis(100);

/// What a thing is, by the numbers of the protocol.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// It can be pressed.
    Button,
    /// It leads somewhere.
    Link,
    /// One can type into it.
    Entry,
    /// It says what follows.
    Heading,
    /// A list of things.
    List,
    /// Anything else.
    Other(u32),
}

impl From<u32> for Role {
    fn from(number: u32) -> Self {
        match number {
            31 => Self::List,
            43 => Self::Button,
            79 => Self::Entry,
            83 => Self::Heading,
            88 => Self::Link,
            other => Self::Other(other),
        }
    }
}

/// One thing that is read.
#[derive(Debug, Clone)]
pub struct Thing {
    /// What it is.
    pub role: Role,
    /// How it is called, or what it says.
    pub name: String,
    place: Place,
}

/// The connection of its program, and its path.
type Place = (String, OwnedObjectPath);

/// The ears; end when dropped.
pub struct ScreenReader {
    service: Child,
    connection: Connection,
    _home: TempDir,
}

impl ScreenReader {
    /// Starts the service on this bus and listens; none where the machine lacks it.
    ///
    /// # Errors
    /// In continuous integration, when it is missing; when it does not start.
    pub async fn start(bus: &Bus) -> Result<Option<Self>> {
        let Some(program) = SERVICE.iter().map(Path::new).find(|program| program.is_file()) else {
            let why = "at-spi2-core is not here; `cargo xtask setup --tests` installs it";
            return left_out(why, env::var_os("CI").is_some());
        };
        let home = tempfile::tempdir()?;
        let mut service = Command::new(program);
        service
            .args(["--launch-immediately", "--a11y=1", "--screen-reader=1"])
            .env("DBUS_SESSION_BUS_ADDRESS", bus.address());
        service.env("HOME", home.path()).env_remove("DISPLAY").env_remove("XDG_RUNTIME_DIR");
        let service = service.stdout(Stdio::null()).stderr(Stdio::null()).spawn().context("no service for readers")?;
        let mut reader = Self { service, connection: bus.connect().await?, _home: home };
        let address = reader.address().await?;
        reader.connection = connection::Builder::address(address.as_str())?.build().await?;
        Ok(Some(reader))
    }

    /// Where the bus of the things is, told by the bus of the desktop.
    async fn address(&self) -> Result<String> {
        let started = Instant::now();
        loop {
            let told = match self.object("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus").await {
                Ok(bus) => bus.call("GetAddress", &()).await,
                Err(problem) => Err(problem),
            };
            match told {
                Ok(address) => return Ok(address),
                Err(_) if started.elapsed() < PATIENCE => tokio::time::sleep(PAUSE).await,
                Err(problem) => return Err(problem).context("the service for readers does not answer"),
            }
        }
    }

    /// All that is there now, in the order in which it is read.
    ///
    /// # Errors
    /// When the bus has ended. What goes while it is read is not in it.
    pub async fn read(&self) -> Result<Vec<Thing>> {
        let mut read = Vec::new();
        let mut ahead = vec![(DESKTOP.0.to_owned(), OwnedObjectPath::try_from(DESKTOP.1)?)];
        while let Some(place) = ahead.pop() {
            if let Ok((thing, below)) = self.look_at(place).await {
                read.push(thing);
                ahead.extend(below.into_iter().rev());
            }
        }
        Ok(read)
    }

    async fn look_at(&self, place: Place) -> zbus::Result<(Thing, Vec<Place>)> {
        let thing = self.at(&place, ACCESSIBLE).await?;
        let name: String = thing.get_property("Name").await?;
        let role: u32 = thing.call("GetRole", &()).await?;
        let mut below: Vec<Place> = thing.call("GetChildren", &()).await?;
        // The page is another program's: the window tells of it only one by one.
        if below.is_empty() {
            let count: i32 = thing.get_property("ChildCount").await?;
            for number in 0..count {
                below.push(thing.call("GetChildAtIndex", &(number,)).await?);
            }
        }
        let interfaces: Vec<String> = thing.call("GetInterfaces", &()).await?;
        let says = name.is_empty() && interfaces.iter().any(|interface| interface == TEXT);
        let name = if says { self.text(&place).await? } else { name };
        Ok((Thing { role: role.into(), name, place }, below))
    }

    /// What stands in a thing itself, without the things within it.
    async fn text(&self, place: &Place) -> zbus::Result<String> {
        let text: String = self.at(place, TEXT).await?.call("GetText", &(0_i32, -1_i32)).await?;
        Ok(text.replace('\u{fffc}', " ").trim().to_owned())
    }

    /// The first thing of this role whose name has `part` in it, once there is one.
    ///
    /// # Errors
    /// When there never is, with all that is read instead.
    pub async fn find(&self, role: Role, part: &str) -> Result<Thing> {
        let started = Instant::now();
        loop {
            let read = self.read().await?;
            match read.iter().find(|thing| thing.role == role && thing.name.contains(part)) {
                Some(thing) => return Ok(thing.clone()),
                None if started.elapsed() < PATIENCE => tokio::time::sleep(PAUSE).await,
                None => bail!("no {role:?} is called “{part}”; this is read:\n{}", aloud(&read)),
            }
        }
    }

    /// Does what the thing is for: presses it, follows it.
    ///
    /// # Errors
    /// When nothing can be done to it.
    pub async fn act_on(&self, thing: &Thing) -> Result<()> {
        let actions = self.at(&thing.place, "org.a11y.atspi.Action").await?;
        let done: bool = actions.call("DoAction", &(0_i32,)).await?;
        if done { Ok(()) } else { bail!("nothing can be done to {thing:?}") }
    }

    /// Leads the keys to it.
    ///
    /// # Errors
    /// When it takes none.
    pub async fn focus(&self, thing: &Thing) -> Result<()> {
        let component = self.at(&thing.place, "org.a11y.atspi.Component").await?;
        let led: bool = component.call("GrabFocus", &()).await?;
        if led { Ok(()) } else { bail!("{thing:?} takes no keys") }
    }

    async fn at(&self, (program, path): &Place, interface: &'static str) -> zbus::Result<Proxy<'static>> {
        self.object(program, path.as_str(), interface).await
    }

    async fn object(&self, program: &str, path: &str, interface: &'static str) -> zbus::Result<Proxy<'static>> {
        let object = Builder::new(&self.connection).destination(program.to_owned())?.path(path.to_owned())?;
        object.interface(interface)?.cache_properties(CacheProperties::No).build().await
    }
}

impl Drop for ScreenReader {
    fn drop(&mut self) {
        end(&mut self.service);
    }
}

/// All of it, a line each.
#[must_use]
pub fn aloud(things: &[Thing]) -> String {
    let named = things.iter().filter(|thing| !thing.name.is_empty());
    named.map(|thing| format!("{:?}: {}", thing.role, thing.name)).collect::<Vec<_>>().join("\n")
}
