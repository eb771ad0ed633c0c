//! The app without a driver: started as a desktop starts it, looked at from outside.

use std::{
    fs,
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use anyhow::{Context, Result, ensure};

use crate::{dogear::Dogear, ending::end, missing::checkout, patience::until, screen::Screen};

/// What shows a page.
const PAGE: &str = "WebKitWebProces";

/// How long an app may take to notice that its driver has gone.
const ENDS_WITHIN: Duration = Duration::from_secs(5);

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
        Self::start_with(dogear, arguments, &[])
    }

    /// The same with these variables.
    ///
    /// # Errors
    /// When it does not start.
    pub fn start_with(dogear: &Dogear, arguments: &[&str], variables: &[(&str, &str)]) -> Result<Self> {
        let mut command = command(dogear, arguments)?;
        command.envs(variables.iter().copied());
        let app = Self { process: command.spawn().context("the app did not start")? };
        until("the app can be called", || dogear.data().join("dogear.sock").exists().then_some(()))?;
        Ok(app)
    }

    /// The number of its process.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.process.id()
    }

    /// Its process and all that it has started, with their names.
    ///
    /// # Errors
    /// When the system does not say.
    pub fn family(&self) -> Result<Vec<(u32, String)>> {
        let mut family = processes()?;
        family.retain(|(id, _)| descends(*id, self.id()).unwrap_or_default());
        Ok(family)
    }

    /// How many pages it has alive, whether they can be seen or not.
    ///
    /// # Errors
    /// When the system does not say.
    pub fn pages(&self) -> Result<usize> {
        Ok(self.family()?.iter().filter(|(_, name)| name == PAGE).count())
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
    hand_over(command(dogear, arguments)?)
}

/// The same on this screen, with nothing to say but that it was started.
///
/// # Errors
/// When it fails.
pub fn start_again_on(dogear: &Dogear, screen: &Screen) -> Result<()> {
    let mut again = command(dogear, &[])?;
    screen.lead(&mut again);
    hand_over(again)
}

fn hand_over(mut command: Command) -> Result<()> {
    let mut process = command.spawn()?;
    let ended = until("a second start ends", || process.try_wait().ok().flatten());
    if ended.is_err() {
        end(&mut process);
    }
    let status = ended?;
    ensure!(status.success(), "a second start failed: {status}");
    Ok(())
}

/// Ends a program that a test has started beside the app.
pub fn end_started(process: &mut Child) {
    end(process);
}

/// Ends the app of a home that somebody else has started.
///
/// # Errors
/// When none is found.
pub fn end_app_of(dogear: &Dogear) -> Result<()> {
    let id = id_of_app(dogear)?;
    ensure!(Command::new("kill").arg(id.to_string()).status()?.success(), "the app cannot be ended");
    until("the app is gone", || id_of_app(dogear).is_err().then_some(()))
}

/// Presses the button of a home's window that closes it, as a window manager does.
///
/// # Errors
/// When it has none that can be seen, or there is no xdotool.
pub fn press_close(dogear: &Dogear) -> Result<()> {
    press_close_by(dogear, |program| Command::new(program))
}

/// The same on this screen.
///
/// # Errors
/// When it has none that can be seen, or there is no xdotool.
pub fn press_close_on(dogear: &Dogear, screen: &Screen) -> Result<()> {
    press_close_by(dogear, |program| screen.on(program))
}

fn press_close_by(dogear: &Dogear, start: impl Fn(&str) -> Command) -> Result<()> {
    let window = until("a window can be seen", || seen(dogear, start("xdotool")).ok().flatten())?;
    let mut script = start("python3");
    script.arg(checkout().join("tests/e2e/close_window.py")).arg(window);
    ensure!(script.status().context("python3 could not be started")?.success(), "the window cannot be closed");
    Ok(())
}

/// Waits until a home's window can be seen, or cannot.
///
/// # Errors
/// When that never comes.
pub fn wait_until_seen(dogear: &Dogear, wanted: bool) -> Result<()> {
    let is_so = || seen(dogear, Command::new("xdotool")).is_ok_and(|window| window.is_some() == wanted).then_some(());
    until(if wanted { "a window can be seen" } else { "no window can be seen" }, is_so)
}

/// The number of the window, where there is one to be seen.
fn seen(dogear: &Dogear, mut tool: Command) -> Result<Option<String>> {
    tool.args(["search", "--all", "--onlyvisible", "--pid", &id_of_app(dogear)?.to_string(), "--name", "^Dogear$"]);
    let output = tool.output().context("xdotool could not be started")?;
    Ok(String::from_utf8_lossy(&output.stdout).lines().next().map(str::to_owned))
}

/// Waits until the app of this data folder has ended, and ends it where its driver has left it behind: the next one would hand
/// over to it, and end.
///
/// # Errors
/// When it cannot be ended.
pub(crate) fn see_off(data: &Path) -> Result<()> {
    let started = Instant::now();
    while let Ok(id) = id_of(data) {
        if started.elapsed() > ENDS_WITHIN {
            Command::new("kill").args(["-TERM", &id.to_string()]).status().context("kill is not installed")?;
            break;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    until("the app ends when it is asked to", || id_of(data).is_err().then_some(()))
}

fn id_of_app(dogear: &Dogear) -> Result<u32> {
    id_of(&dogear.data())
}

fn id_of(data: &Path) -> Result<u32> {
    let mine = format!("DOGEAR_DATA_DIR={}", data.display());
    let is_mine = |id: u32| {
        let environment = fs::read(format!("/proc/{id}/environ")).unwrap_or_default();
        environment.split(|&byte| byte == 0).any(|variable| variable == mine.as_bytes())
    };
    let named = processes()?.into_iter().filter(|(_, name)| name == "dogear-desktop");
    named.map(|(id, _)| id).find(|&id| is_mine(id)).context("no app of this home runs")
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
