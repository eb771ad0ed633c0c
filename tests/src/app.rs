//! The app without a driver: started as a desktop starts it, looked at from outside.

use std::{
    fs,
    path::Path,
    process::{Child, Command, Stdio},
};

use anyhow::{Context, Result, ensure};

use crate::{dogear::Dogear, ending::end, patience::until};

/// What shows a page.
const PAGE: &str = "WebKitWebProces";

/// A running app; ends when dropped.
pub struct App {
    process: Child,
}

impl App {
    /// Starts the app with these arguments and waits until it can be called.
    ///
    /// # Errors
    /// When it does not start.
    pub fn start(dogear: &Dogear, arguments: &[&str]) -> Result<Self> {
        let app = Self { process: command(dogear, arguments)?.spawn().context("the app did not start")? };
        until("the app can be called", || dogear.data().join("dogear.sock").exists().then_some(()))?;
        Ok(app)
    }

    /// How many pages it has alive, whether they can be seen or not.
    ///
    /// # Errors
    /// When the system does not say.
    pub fn pages(&self) -> Result<usize> {
        let mut found = 0;
        for (id, name) in processes()? {
            found += usize::from(name == PAGE && descends(id, self.process.id())?);
        }
        Ok(found)
    }

    /// Waits until it has this many pages.
    ///
    /// # Errors
    /// When it never has.
    pub fn wait_for_pages(&self, count: usize) -> Result<()> {
        until(&format!("the app has {count} pages"), || self.pages().is_ok_and(|pages| pages == count).then_some(()))
    }

    /// Waits until it has ended by itself.
    ///
    /// # Errors
    /// When it goes on.
    pub fn wait(&mut self) -> Result<()> {
        until("the app ends", || self.process.try_wait().ok().flatten()).map(drop)
    }
}

impl Drop for App {
    fn drop(&mut self) {
        end(&mut self.process);
    }
}

/// Starts the app once more and waits for its end: another one runs, so it has only something to say.
///
/// # Errors
/// When it fails.
pub fn start_again(dogear: &Dogear, arguments: &[&str]) -> Result<()> {
    let mut process = command(dogear, arguments)?.spawn()?;
    let ended = until("a second start ends", || process.try_wait().ok().flatten());
    if ended.is_err() {
        end(&mut process);
    }
    let status = ended?;
    ensure!(status.success(), "a second start failed: {status}");
    Ok(())
}

/// Ends the app of a data folder that somebody else has started.
///
/// # Errors
/// When none is found.
pub fn end_app_of(data: &Path) -> Result<()> {
    let mine = format!("DOGEAR_DATA_DIR={}", data.display());
    let is_mine = |id: u32| {
        let environment = fs::read(format!("/proc/{id}/environ")).unwrap_or_default();
        environment.split(|&byte| byte == 0).any(|variable| variable == mine.as_bytes())
    };
    let named = processes()?.into_iter().filter(|(_, name)| name == "dogear-desktop");
    let id = named.map(|(id, _)| id).find(|&id| is_mine(id)).context("no app of this folder runs")?;
    ensure!(Command::new("kill").arg(id.to_string()).status()?.success(), "the app cannot be ended");
    until("the app is gone", || (!is_mine(id)).then_some(()))
}

/// Presses the button of a window that closes it, as a window manager does.
///
/// # Errors
/// When there is no such window, or no xdotool.
pub fn press_close(title: &str) -> Result<()> {
    let mut tool = Command::new("xdotool");
    tool.args(["search", "--sync", "--onlyvisible", "--name", title, "windowquit"]);
    ensure!(tool.status().context("xdotool could not be started")?.success(), "no window {title} to close");
    Ok(())
}

/// Whether a window of this title can be seen.
///
/// # Errors
/// When there is no xdotool.
pub fn is_seen(title: &str) -> Result<bool> {
    let mut tool = Command::new("xdotool");
    tool.args(["search", "--onlyvisible", "--name", title]);
    Ok(!tool.output().context("xdotool could not be started")?.stdout.is_empty())
}

fn command(dogear: &Dogear, arguments: &[&str]) -> Result<Command> {
    let mut command = Command::new(dogear.program("dogear-desktop")?);
    dogear.house(&mut command);
    command.args(arguments).stdin(Stdio::null()).stdout(Stdio::null());
    Ok(command)
}

/// Every process with the name that the system keeps of it, which has 15 letters at most.
fn processes() -> Result<Vec<(u32, String)>> {
    let ids = fs::read_dir("/proc")?.flatten().filter_map(|entry| entry.file_name().to_str()?.parse().ok());
    let name = |id: u32| Some((id, fs::read_to_string(format!("/proc/{id}/comm")).ok()?.trim().to_owned()));
    Ok(ids.filter_map(name).collect())
}

fn descends(id: u32, from: u32) -> Result<bool> {
    let mut id = id;
    while id > 1 {
        if id == from {
            return Ok(true);
        }
        let Ok(status) = fs::read_to_string(format!("/proc/{id}/status")) else { return Ok(false) };
        let parent = status.lines().find_map(|line| line.strip_prefix("PPid:"));
        id = parent.context("a process without a parent")?.trim().parse()?;
    }
    Ok(false)
}
