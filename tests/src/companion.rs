//! A real Chromium with Dogear's companion in it, as a person would have it.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::OnceLock,
};

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use crate::{
    chromium::FLAGS,
    devtools::{self, Console},
    ending::Family,
    missing::{self, checkout},
    patience::until,
    screen::Screen,
};

/// The companion's id in Chromium, by the key in its manifest.
pub const ID: &str = include_str!("../../src-tauri/crates/sources/src/companion/chromium.id");

const HEADLESS: &str = "--headless=new";
const NO_CHECK: &str = "--no-default-browser-check";

/// The folder of the companion, built; none where what builds it is not here.
///
/// # Errors
/// When it does not build, or nothing can build it in continuous integration.
pub fn built() -> Result<Option<PathBuf>> {
    static BUILT: OnceLock<bool> = OnceLock::new();
    let folder = checkout().join("companion");
    if !folder.join("node_modules").is_dir() {
        let in_ci = std::env::var_os("CI").is_some();
        return missing::left_out("the companion's tools are not here; `cargo xtask setup` fetches them", in_ci);
    }
    let is_built = BUILT
        .get_or_init(|| Command::new("node").arg("build.mjs").current_dir(&folder).status().is_ok_and(|s| s.success()));
    ensure!(is_built, "the companion does not build");
    Ok(Some(folder.join("dist")))
}

/// A running browser; closes when dropped, and leaves its profiles with everything written.
pub struct Browser {
    family: Family,
    folder: PathBuf,
    home: PathBuf,
    program: PathBuf,
    extension: PathBuf,
}

impl Browser {
    /// Starts one that keeps its profiles where Chromium keeps them below `home`; none where no Chromium or nothing that builds
    /// the companion is here.
    ///
    /// # Errors
    /// When it cannot be started.
    pub fn start(home: &Path) -> Result<Option<Self>> {
        Self::start_with(home, HEADLESS, |_| {})
    }

    /// The same with windows on this screen: without, Chromium opens no second profile.
    ///
    /// # Errors
    /// As for [`Browser::start`].
    pub fn start_on(screen: &Screen, home: &Path) -> Result<Option<Self>> {
        Self::start_with(home, NO_CHECK, |command| screen.lead(command))
    }

    /// Starts one, on this screen if one is given, with a companion that needs some of what the true one asks the person for
    /// as soon as it is there: nobody can answer the browser's own question here.
    ///
    /// # Errors
    /// As for [`Browser::start`].
    pub fn start_allowing(screen: Option<&Screen>, home: &Path, allowed: &Value) -> Result<Option<Self>> {
        let Some(built) = built()? else { return Ok(None) };
        let extension = home.join("companion");
        copy(&built, &extension)?;
        let file = extension.join("manifest.json");
        let mut manifest: Value = serde_json::from_slice(&fs::read(&file)?)?;
        for (field, more) in allowed.as_object().context("no fields")? {
            let held = manifest[field].as_array().cloned().unwrap_or_default();
            manifest[field] = json!([held, more.as_array().cloned().unwrap_or_default()].concat());
        }
        fs::write(&file, manifest.to_string())?;
        match screen {
            Some(screen) => Self::start_extended(home, extension, NO_CHECK, |command| screen.lead(command)),
            None => Self::start_extended(home, extension, HEADLESS, |_| {}),
        }
    }

    fn start_with(home: &Path, flag: &'static str, lead: impl FnOnce(&mut Command)) -> Result<Option<Self>> {
        let Some(extension) = built()? else { return Ok(None) };
        Self::start_extended(home, extension, flag, lead)
    }

    fn start_extended(
        home: &Path,
        extension: PathBuf,
        flag: &'static str,
        lead: impl FnOnce(&mut Command),
    ) -> Result<Option<Self>> {
        let Some(program) = missing::chromium()? else { return Ok(None) };
        let folder = home.join(".config/chromium");
        let _ = fs::remove_file(folder.join("DevToolsActivePort"));
        let home = home.to_owned();
        let mut command = command(&program, &extension, (&folder, &home), "Default");
        lead(command.arg(flag));
        let family = Family::start(&mut command).context("Chromium could not be started")?;
        Ok(Some(Self { family, folder, home, program, extension }))
    }

    /// Opens another profile beside the first.
    ///
    /// # Errors
    /// When it cannot be opened.
    pub fn open_profile(&self, screen: &Screen, name: &str) -> Result<()> {
        let mut command = command(&self.program, &self.extension, (&self.folder, &self.home), name);
        screen.lead(&mut command);
        // The running browser takes it over.
        let status = command.stdout(Stdio::null()).stderr(Stdio::null()).status()?;
        ensure!(status.success(), "the profile {name} could not be opened");
        Ok(())
    }

    /// The folder of a profile.
    #[must_use]
    pub fn profile(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// The companions that run, one a profile.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub fn companions(&self, at_least: usize) -> Result<Vec<Console>> {
        let port = self.port()?;
        until("the companion runs", || {
            let workers = devtools::targets(port).ok()?.into_iter().filter(is_companion);
            let mut consoles: Vec<Console> = workers.filter_map(|worker| Console::of(port, &worker).ok()).collect();
            (consoles.len() >= at_least && consoles.iter_mut().all(Console::answers)).then_some(consoles)
        })
    }

    /// The companion of the one profile.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub fn companion(&self) -> Result<Console> {
        self.companions(1)?.pop().context("no companion")
    }

    /// The companion's popup, as a page of its own.
    ///
    /// # Errors
    /// When it cannot be opened.
    pub fn popup(&self) -> Result<Console> {
        let port = self.port()?;
        devtools::open(port, &format!("chrome-extension://{ID}/popup.html"))?;
        self.opened_popup()
    }

    /// The popup that has been opened, as a person opens it or as a page.
    ///
    /// # Errors
    /// When there is none.
    pub fn opened_popup(&self) -> Result<Console> {
        let port = self.port()?;
        let page = until("the popup opens", || {
            let is_popup = |target: &Value| target["url"].as_str().is_some_and(|url| url.ends_with("/popup.html"));
            devtools::targets(port).ok()?.into_iter().find(is_popup)
        })?;
        let mut popup = Console::of(port, &page)?;
        until("the popup has loaded", || {
            // Before it there is an empty page, which may do nothing.
            let is_there = "return document.readyState === 'complete' && location.pathname === '/popup.html'";
            (popup.run(is_there).ok()? == true).then_some(())
        })?;
        Ok(popup)
    }

    /// Whether a page of this address is open.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub fn shows(&self, address: &str) -> Result<bool> {
        let is_it = |target: &Value| target["type"] == "page" && target["url"] == address;
        Ok(devtools::targets(self.port()?)?.iter().any(is_it))
    }

    /// Opens a page of this address.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub fn open(&self, address: &str) -> Result<()> {
        devtools::open(self.port()?, address)
    }

    /// Stops the companions as the browser does when it has nothing for them to do.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub fn stop_companions(&self) -> Result<()> {
        let port = self.port()?;
        devtools::targets(port)?.iter().filter(|target| is_companion(target)).try_for_each(|t| devtools::close(port, t))
    }

    /// Ends the browser by force.
    ///
    /// # Errors
    /// When it cannot be killed.
    pub fn kill(mut self) -> Result<()> {
        self.family.kill()
    }

    fn port(&self) -> Result<u16> {
        let file = self.folder.join("DevToolsActivePort");
        until("Chromium says its port", || fs::read_to_string(&file).ok()?.lines().next()?.parse().ok())
    }
}

/// MiB in memory of the host on this data folder, as the system says.
///
/// # Errors
/// When none runs.
pub fn host_memory(data: &Path) -> Result<f64> {
    let id = hosts(data)?.into_iter().next().context("no host runs")?;
    let status = fs::read_to_string(format!("/proc/{id}/status"))?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).context("the system does not say")?;
    Ok(line.split_whitespace().nth(1).context("no number")?.parse::<f64>()? / 1024.0)
}

/// Ends by force the hosts that browsers have started on this data folder.
///
/// # Errors
/// When the system does not say which these are.
pub fn kill_hosts(data: &Path) -> Result<()> {
    for host in hosts(data)? {
        // It may have ended by itself.
        Command::new("kill").args(["-9", &host.to_string()]).stderr(Stdio::null()).status()?;
    }
    Ok(())
}

/// The processes of hosts on this data folder.
fn hosts(data: &Path) -> Result<Vec<u32>> {
    let is_host = |id: &u32| {
        let line = fs::read(format!("/proc/{id}/cmdline")).unwrap_or_default();
        let words: Vec<_> = line.split(|byte| *byte == 0).map(String::from_utf8_lossy).collect();
        words.iter().any(|word| Path::new(word.as_ref()) == data) && words.iter().any(|word| word == "companion")
    };
    let ids = fs::read_dir("/proc")?.flatten().filter_map(|entry| entry.file_name().to_str()?.parse().ok());
    Ok(ids.filter(is_host).collect())
}

/// What `chrome.bookmarks` tells, as Dogear's export would: title, address and folder of each bookmark in order.
///
/// # Errors
/// When the companion is gone.
pub fn saved(companion: &mut Console) -> Result<Vec<Value>> {
    let [top] = &serde_json::from_value::<Vec<Value>>(companion.run("return await chrome.bookmarks.getTree()")?)?[..]
    else {
        return Ok(Vec::new());
    };
    let mut saved = Vec::new();
    collect(top, &[], &mut saved);
    Ok(saved)
}

fn collect(node: &Value, folder: &[Value], saved: &mut Vec<Value>) {
    for child in node["children"].as_array().into_iter().flatten() {
        match child.get("url") {
            Some(url) => saved.push(json!({ "title": child["title"], "url": url, "folder": folder })),
            None => collect(child, &[folder, &[child["title"].clone()]].concat(), saved),
        }
    }
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let (entry, copied) = (entry?.path(), |entry: &Path| to.join(entry.file_name().unwrap_or_default()));
        if entry.is_dir() {
            copy(&entry, &copied(&entry))?;
        } else {
            fs::copy(&entry, copied(&entry))?;
        }
    }
    Ok(())
}

fn is_companion(target: &Value) -> bool {
    let is_own = target["url"].as_str().is_some_and(|url| url == format!("chrome-extension://{ID}/background.js"));
    is_own && target["type"] == "service_worker"
}

fn command(program: &Path, extension: &Path, (folder, home): (&Path, &Path), profile: &str) -> Command {
    let mut command = Command::new(program);
    command
        .args(FLAGS.iter().filter(|flag| !flag.starts_with("--headless")))
        .args(["--no-first-run", "--remote-debugging-port=0"])
        .arg(format!("--user-data-dir={}", folder.display()))
        .arg(format!("--profile-directory={profile}"))
        .arg(format!("--load-extension={}", extension.display()))
        .arg("about:blank")
        .env("HOME", home)
        .env_remove("XDG_CONFIG_HOME");
    command
}
