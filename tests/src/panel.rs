//! A desktop's panel with room for signs, on a bus of its own: it sees what the app puts there and chooses from its menu.

use std::{
    collections::HashMap,
    fs,
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
    sync::{Arc, Mutex, PoisonError},
    time::Instant,
};

use anyhow::{Context, Result, bail};
use tempfile::TempDir;
use zbus::{
    Connection, Proxy, connection, interface,
    message::Header,
    proxy::CacheProperties,
    zvariant::{OwnedObjectPath, OwnedValue, Value},
};

use crate::{ending::end, patience::PATIENCE};

/// Nothing is started on it that a test has not started.
const RULES: &str = r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy></busconfig>"#;
const PAUSE: std::time::Duration = std::time::Duration::from_millis(50);

/// A bus of its own; ends when dropped.
pub struct Bus {
    process: Child,
    address: String,
    _rules: TempDir,
}

/// The panel.
pub struct Panel {
    connection: Connection,
    signs: Signs,
}

/// Where each sign is: the connection of its program, and its path.
type Signs = Arc<Mutex<Vec<(String, String)>>>;

/// The children of a menu, as D-Bus gives them.
type Layout = (u32, (i32, HashMap<String, OwnedValue>, Vec<OwnedValue>));

impl Bus {
    /// Starts one.
    ///
    /// # Errors
    /// When there is no dbus-daemon.
    pub fn start() -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let rules = folder.path().join("rules.conf");
        fs::write(&rules, RULES)?;
        let mut command = Command::new("dbus-daemon");
        command.arg("--config-file").arg(&rules).args(["--nofork", "--nopidfile", "--print-address"]);
        let mut process = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().context("no dbus-daemon")?;
        let mut address = String::new();
        BufReader::new(process.stdout.take().context("no output")?).read_line(&mut address)?;
        Ok(Self { process, address: address.trim().to_owned(), _rules: folder })
    }

    /// Where programs find it.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.address
    }

    /// A connection to it.
    ///
    /// # Errors
    /// When it has ended.
    pub async fn connect(&self) -> Result<Connection> {
        Ok(connection::Builder::address(self.address.as_str())?.build().await?)
    }
}

impl Drop for Bus {
    fn drop(&mut self) {
        end(&mut self.process);
    }
}

struct Watcher(Signs);

#[interface(name = "org.kde.StatusNotifierWatcher")]
impl Watcher {
    #[expect(clippy::needless_pass_by_value, reason = "so the macro hands the header over")]
    fn register_status_notifier_item(&self, service: &str, #[zbus(header)] header: Header<'_>) {
        let program = header.sender().map(ToString::to_string).unwrap_or_default();
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push((program, service.to_owned()));
    }

    fn register_status_notifier_host(&self, _service: &str) {}

    #[zbus(property)]
    fn registered_status_notifier_items(&self) -> Vec<String> {
        let signs = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        signs.iter().map(|(program, path)| format!("{program}{path}")).collect()
    }

    #[zbus(property)]
    fn is_status_notifier_host_registered(&self) -> bool {
        true
    }

    #[zbus(property)]
    fn protocol_version(&self) -> i32 {
        0
    }
}

impl Panel {
    /// Puts a panel on the bus.
    ///
    /// # Errors
    /// When the bus has one.
    pub async fn start(bus: &Bus) -> Result<Self> {
        let signs = Signs::default();
        let connection = connection::Builder::address(bus.address())?
            .serve_at("/StatusNotifierWatcher", Watcher(Arc::clone(&signs)))?
            .name("org.kde.StatusNotifierWatcher")?
            .build()
            .await?;
        Ok(Self { connection, signs })
    }

    /// The lines of the menu, once one of them contains `part`.
    ///
    /// # Errors
    /// When none ever does.
    pub async fn menu_with(&self, part: &str) -> Result<Vec<String>> {
        let started = Instant::now();
        loop {
            let lines: Result<Vec<String>> =
                self.menu().await.map(|menu| menu.into_iter().map(|(_, line)| line).collect());
            match lines {
                Ok(lines) if lines.iter().any(|line| line.contains(part)) => return Ok(lines),
                _ if started.elapsed() < PATIENCE => tokio::time::sleep(PAUSE).await,
                other => bail!("the menu never said “{part}” but {other:?}"),
            }
        }
    }

    /// Chooses a line of the menu.
    ///
    /// # Errors
    /// When there is none of this name.
    pub async fn choose(&self, line: &str) -> Result<()> {
        let menu = self.menu().await?;
        let (id, _) = menu.iter().find(|(_, label)| label == line).with_context(|| format!("no {line} in {menu:?}"))?;
        let nothing = Value::from(0_i32);
        Ok(self.dbusmenu().await?.call_method("Event", &(*id, "clicked", nothing, 0_u32)).await.map(drop)?)
    }

    async fn menu(&self) -> Result<Vec<(i32, String)>> {
        let menu = self.dbusmenu().await?;
        let _ = menu.call_method("AboutToShow", &(0_i32,)).await;
        let no_names: Vec<&str> = Vec::new();
        let (_, (_, _, children)): Layout = menu.call("GetLayout", &(0_i32, -1_i32, no_names)).await?;
        children.into_iter().filter_map(|child| item(child).transpose()).collect()
    }

    async fn dbusmenu(&self) -> Result<Proxy<'static>> {
        let sign = self.signs.lock().unwrap_or_else(PoisonError::into_inner).last().cloned();
        let (program, path) = sign.context("no sign in the tray")?;
        let sign = self.object(&program, path, "org.kde.StatusNotifierItem").await?;
        let menu: OwnedObjectPath = sign.get_property("Menu").await?;
        self.object(&program, menu.to_string(), "com.canonical.dbusmenu").await
    }

    async fn object(&self, program: &str, path: String, interface: &'static str) -> Result<Proxy<'static>> {
        let builder = zbus::proxy::Builder::new(&self.connection).destination(program.to_owned())?.path(path)?;
        Ok(builder.interface(interface)?.cache_properties(CacheProperties::No).build().await?)
    }
}

/// The number and the label of a line; none for a rule between lines.
fn item(child: OwnedValue) -> Result<Option<(i32, String)>> {
    let (id, mut properties, _): (i32, HashMap<String, OwnedValue>, Vec<OwnedValue>) = child.try_into()?;
    let label = properties.remove("label").map(String::try_from).transpose()?;
    // An underscore marks the letter that chooses the line.
    Ok(label.filter(|label| !label.is_empty()).map(|label| (id, label.replace('_', ""))))
}
