//! A real Chromium with a fresh home, told what to do with its bookmarks.
//!
//! An unpacked extension asks this process for its next task (one call of `chrome.bookmarks`) and says what came of it,
//! so that a test acts on a browser that runs. The browser writes its file some seconds after a change, in its own
//! time and its own way: that is what the tests are about.

use std::{
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
    process::Command,
    sync::{
        Mutex, PoisonError,
        mpsc::{Receiver, RecvTimeoutError, Sender, channel},
    },
    time::Duration,
};

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::{
    ending::Family,
    http::{Server, send_json},
    missing,
    patience::{PATIENCE, until},
};

/// The id that every Chromium gives its bookmarks bar.
pub const BOOKMARKS_BAR: &str = "1";
/// The id that every Chromium gives its other bookmarks.
pub const OTHER_BOOKMARKS: &str = "2";

/// Where Debian's Chromium looks up what whoever installed it wants for the first start.
const INSTALLER_WISHES: &str = "/etc/chromium/master_preferences";

/// Asked again after this time: a service worker whose request waits too long is ended.
const NEXT_TASK_WITHIN: Duration = Duration::from_millis(500);

const MANIFEST: &str = r#"{
  "manifest_version": 3, "name": "Bookmarks by script", "version": "1", "permissions": ["bookmarks"],
  "host_permissions": ["http://127.0.0.1/*"], "background": { "service_worker": "worker.js" }
}"#;

/// Calling an extension API each time tells the browser that the worker is not idle.
const WORKER: &str = r#"
async function work() {
  let outcome = null;
  for (;;) {
    const response = await fetch("ADDRESS", { method: "POST", body: JSON.stringify(outcome) });
    const task = await response.json();
    outcome = null;
    await chrome.runtime.getPlatformInfo();
    if (task === null) continue;
    try {
      outcome = { made: (await chrome.bookmarks[task.call](...task.with)) ?? null };
    } catch (thrown) {
      outcome = { thrown: String(thrown) };
    }
  }
}
work();
"#;

/// Each keeps the browser from the network, from asking questions, or from refusing the extension.
pub(crate) const FLAGS: [&str; 10] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-features=DisableLoadExtensionCommandLineSwitch",
];

/// A running browser; closes when dropped, and leaves its profile with everything written.
pub struct Chromium {
    folder: PathBuf,
    tasks: Sender<Value>,
    outcomes: Receiver<Value>,
    _family: Family,
    _desk: Server,
    _extension: TempDir,
}

impl Chromium {
    /// Starts one that keeps its profile where Chromium keeps it below `home`; none where no Chromium is installed.
    ///
    /// # Errors
    /// When it cannot be started, or is missing in continuous integration.
    pub fn start(home: &Path) -> Result<Option<Self>> {
        let Some(program) = missing::chromium()? else { return Ok(None) };
        let mut command = Command::new(program);
        command.arg("--no-first-run");
        Self::launch(command, home).map(Some)
    }

    /// The same, in which Chromium's own importer has brought in an HTML file: what whoever installs a browser may want
    /// for its first start. Debian's Chromium knows that file by its place, so it is laid over that place for this one
    /// process. None where that cannot be done.
    ///
    /// # Errors
    /// As for [`Chromium::start`].
    pub fn start_with_import(home: &Path, html: &Path) -> Result<Option<Self>> {
        let Some(program) = missing::chromium()? else { return Ok(None) };
        let private = Command::new("unshare").args(["--map-root-user", "--mount", "true"]).output();
        if !Path::new(INSTALLER_WISHES).is_file() || !private.is_ok_and(|ended| ended.status.success()) {
            return missing::left_out("this system's Chromium cannot be told what to import", false);
        }
        let wishes = home.join("master_preferences");
        fs::write(&wishes, json!({ "distribution": { "import_bookmarks_from_file": html } }).to_string())?;
        let mut command = Command::new("unshare");
        command.args([
            "--map-root-user",
            "--mount",
            "sh",
            "-c",
            "mount --bind \"$1\" \"$2\" && shift 2 && exec \"$@\"",
            "sh",
        ]);
        command.arg(&wishes).arg(INSTALLER_WISHES).arg(program).arg("--force-first-run");
        Self::launch(command, home).map(Some)
    }

    fn launch(mut command: Command, home: &Path) -> Result<Self> {
        let (tasks, next_task) = channel();
        let (done, outcomes) = channel();
        let desk = desk(next_task, done)?;
        let extension = extension(&desk.url())?;
        let folder = home.join(".config/chromium");
        command
            .args(FLAGS)
            .arg(format!("--user-data-dir={}", folder.display()))
            .arg(format!("--load-extension={}", extension.path().display()))
            .arg("about:blank")
            .env("HOME", home);
        let family = Family::start(&mut command).context("Chromium could not be started")?;
        Ok(Self { folder, tasks, outcomes, _family: family, _desk: desk, _extension: extension })
    }

    /// The folder of the profile.
    #[must_use]
    pub fn profile(&self) -> PathBuf {
        self.folder.join("Default")
    }

    /// Makes a folder and says its id.
    ///
    /// # Errors
    /// When the browser refuses.
    pub fn add_folder(&self, parent: &str, title: &str) -> Result<String> {
        self.create(&json!({ "parentId": parent, "title": title }))
    }

    /// Saves a bookmark and says its id.
    ///
    /// # Errors
    /// When the browser refuses.
    pub fn add(&self, folder: &str, title: &str, url: &str) -> Result<String> {
        self.create(&json!({ "parentId": folder, "title": title, "url": url }))
    }

    /// Moves a bookmark to another folder.
    ///
    /// # Errors
    /// When the browser refuses.
    pub fn move_to(&self, id: &str, folder: &str) -> Result<()> {
        self.call("move", &json!([id, { "parentId": folder }])).map(drop)
    }

    /// Gives a bookmark another title.
    ///
    /// # Errors
    /// When the browser refuses.
    pub fn rename(&self, id: &str, title: &str) -> Result<()> {
        self.call("update", &json!([id, { "title": title }])).map(drop)
    }

    /// Deletes a bookmark.
    ///
    /// # Errors
    /// When the browser refuses.
    pub fn remove(&self, id: &str) -> Result<()> {
        self.call("remove", &json!([id])).map(drop)
    }

    /// The addresses of the first bookmarks that Chromium's own search finds, as its bookmark manager lists them.
    ///
    /// # Errors
    /// When the browser refuses.
    pub fn search(&self, question: &str, most: usize) -> Result<Vec<String>> {
        let found = self.call("search", &json!([question]))?;
        let found = found.as_array().context("Chromium named no list")?;
        let addresses = found.iter().filter_map(|node| node["url"].as_str());
        Ok(addresses.take(most).map(str::to_owned).collect())
    }

    /// Waits until the profile's file holds these titles.
    ///
    /// # Errors
    /// When it never does.
    pub fn wait_until_written(&self, titles: &[&str]) -> Result<()> {
        let file = self.profile().join("Bookmarks");
        until(&format!("{} holds {titles:?}", file.display()), || {
            let written: Value = serde_json::from_slice(&fs::read(&file).ok()?).ok()?;
            titles.iter().all(|title| holds(&written, title)).then_some(())
        })
    }

    fn create(&self, what: &Value) -> Result<String> {
        let made = self.call("create", &json!([what]))?;
        made["id"].as_str().map(str::to_owned).with_context(|| format!("Chromium named no id: {made}"))
    }

    fn call(&self, call: &str, with: &Value) -> Result<Value> {
        self.tasks.send(json!({ "call": call, "with": with }))?;
        let mut outcome = self.outcomes.recv_timeout(PATIENCE).context("Chromium's extension does not answer")?;
        if let Some(thrown) = outcome.get("thrown") {
            bail!("chrome.bookmarks.{call}({with}): {thrown}");
        }
        Ok(outcome["made"].take())
    }
}

/// Where the extension fetches its tasks and leaves what came of them.
fn desk(next_task: Receiver<Value>, done: Sender<Value>) -> io::Result<Server> {
    let ends = Mutex::new((next_task, done));
    Server::start(move |request, stream| {
        let ends = ends.lock().unwrap_or_else(PoisonError::into_inner);
        let outcome: Value = serde_json::from_slice(&request.body)?;
        if !outcome.is_null() {
            let _ = ends.1.send(outcome);
        }
        match ends.0.recv_timeout(NEXT_TASK_WITHIN) {
            Ok(task) => send_json(stream, "200 OK", &task),
            Err(RecvTimeoutError::Timeout) => send_json(stream, "200 OK", &Value::Null),
            Err(RecvTimeoutError::Disconnected) => stream.flush(),
        }
    })
}

fn extension(desk: &str) -> Result<TempDir> {
    let folder = tempfile::tempdir()?;
    fs::write(folder.path().join("manifest.json"), MANIFEST)?;
    fs::write(folder.path().join("worker.js"), WORKER.replace("ADDRESS", desk))?;
    Ok(folder)
}

fn holds(node: &Value, title: &str) -> bool {
    match node {
        Value::Object(fields) => {
            fields.get("name").is_some_and(|name| name == title) || fields.values().any(|field| holds(field, title))
        }
        Value::Array(nodes) => nodes.iter().any(|node| holds(node, title)),
        _ => false,
    }
}
