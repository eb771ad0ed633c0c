//! A screen of its own with a small window manager, for what happens between windows: who is in front, who has the keys of
//! the whole screen. Xvfb, openbox and xdotool come with `cargo xtask setup --tests`.

use std::{
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
    thread,
    time::Duration,
};

use anyhow::{Context, Result, anyhow, ensure};

use crate::{ending::end, missing, patience::until};

/// How a hand moves: in so many steps, with a pause after each.
const STEPS: i64 = 20;
const A_MOVE: Duration = Duration::from_millis(20);

/// The screen and its manager; both end when it is dropped.
pub struct Screen {
    display: String,
    server: Child,
    manager: Option<Child>,
}

impl Screen {
    /// A screen on which nothing is; none where this machine has no means for it.
    ///
    /// # Errors
    /// In continuous integration, when there are no means; when they do not start.
    pub fn start() -> Result<Option<Self>> {
        if !missing::can_show_windows()? {
            return Ok(None);
        }
        let mut server = Command::new("Xvfb");
        // Without `-noreset` a server starts over whenever its last client leaves. Such a client is each xdotool that asks
        // before the manager has come, and a manager that comes while the server starts over is thrown out.
        server.args(["-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp", "-noreset"]);
        let mut server = server.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().context("Xvfb did not start")?;
        let mut number = String::new();
        let told = server.stdout.take().map(|told| BufReader::new(told).read_line(&mut number));
        let mut screen = Self { display: format!(":{}", number.trim()), server, manager: None };
        ensure!(matches!(told, Some(Ok(_))) && !number.trim().is_empty(), "Xvfb told no display");
        let mut manager = screen.on("openbox").stderr(Stdio::null()).spawn().context("openbox did not start")?;
        let managed = until("openbox manages the screen", || {
            let ended = manager.try_wait().map(|ended| ended.map(|status| format!("it ended: {status}")));
            let managed = || screen.tool(&["get_desktop"]).ok().map(drop).map(Ok);
            ended.map_or_else(|problem| Some(Err(problem.to_string())), |ended| ended.map(Err).or_else(managed))
        });
        screen.manager = Some(manager);
        managed?.map_err(|problem| anyhow!("openbox does not manage the screen: {problem}"))?;
        Ok(Some(screen))
    }

    /// Its name, as programs are told it.
    #[must_use]
    pub fn display(&self) -> &str {
        &self.display
    }

    /// A program that will show its windows here.
    #[must_use]
    pub fn on(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        self.lead(&mut command);
        command
    }

    /// Leads a program here.
    pub fn lead(&self, program: &mut Command) {
        program.env("DISPLAY", &self.display).env_remove("WAYLAND_DISPLAY").env_remove("XAUTHORITY");
    }

    /// Presses keys as a person at this screen does, whoever they reach: `ctrl+shift+space`.
    ///
    /// # Errors
    /// When the screen is gone.
    pub fn press(&self, keys: &str) -> Result<()> {
        self.tool(&["key", "--delay", "60", keys]).map(drop)
    }

    /// Types text into whatever has the focus.
    ///
    /// # Errors
    /// When the screen is gone.
    pub fn type_text(&self, text: &str) -> Result<()> {
        self.tool(&["type", "--delay", "20", text]).map(drop)
    }

    /// Waits until the window with this title has the focus.
    ///
    /// # Errors
    /// When it never does.
    pub fn wait_for_focus(&self, title: &str) -> Result<()> {
        until(&format!("“{title}” has the focus"), || self.focused().filter(|name| name == title)).map(drop)
    }

    /// Waits until a window with this title can be seen.
    ///
    /// # Errors
    /// When there never is one.
    pub fn wait_for_window(&self, title: &str) -> Result<()> {
        until(&format!("“{title}” can be seen"), || self.window(title).ok().filter(|found| !found.is_empty())).map(drop)
    }

    /// Waits until no window with this title can be seen.
    ///
    /// # Errors
    /// When it stays.
    pub fn wait_for_no_window(&self, title: &str) -> Result<()> {
        let is_gone = || self.window(title).map_or(true, |found| found.is_empty());
        until(&format!("“{title}” is gone"), || is_gone().then_some(()))
    }

    /// Takes hold of what is at one place, moves it as a hand does, and lets it go at another.
    ///
    /// # Errors
    /// When the screen is gone.
    pub fn drag(&self, from: (i64, i64), to: (i64, i64)) -> Result<()> {
        self.point(from)?;
        self.tool(&["mousedown", "1"])?;
        for step in 1..=STEPS {
            let part = |from: i64, to: i64| from + (to - from) * step / STEPS;
            self.point((part(from.0, to.0), part(from.1, to.1)))?;
            thread::sleep(A_MOVE);
        }
        // What is under the hand has a moment to say whether it takes it.
        thread::sleep(A_MOVE * 10);
        self.tool(&["mouseup", "1"]).map(drop)
    }

    /// The corner of what a window with this title shows, without its frame.
    ///
    /// # Errors
    /// When there is none.
    pub fn corner_of(&self, title: &str) -> Result<(i64, i64)> {
        let told = self.shape_of(title)?;
        Ok((told("X=")?, told("Y=")?))
    }

    /// Its middle.
    ///
    /// # Errors
    /// When there is none.
    pub fn middle_of(&self, title: &str) -> Result<(i64, i64)> {
        let told = self.shape_of(title)?;
        Ok((told("X=")? + told("WIDTH=")? / 2, told("Y=")? + told("HEIGHT=")? / 2))
    }

    fn shape_of(&self, title: &str) -> Result<impl Fn(&str) -> Result<i64> + use<>> {
        let told = self.tool(&["getwindowgeometry", "--shell", &self.window(title)?])?;
        Ok(move |name: &str| {
            let line = told.lines().find_map(|line| line.strip_prefix(name));
            Ok(line.context("xdotool does not say")?.parse()?)
        })
    }

    fn window(&self, title: &str) -> Result<String> {
        let found = self.tool(&["search", "--onlyvisible", "--name", &format!("^{title}$")])?;
        Ok(found.lines().next().unwrap_or_default().to_owned())
    }

    fn point(&self, (x, y): (i64, i64)) -> Result<()> {
        self.tool(&["mousemove", &x.to_string(), &y.to_string()]).map(drop)
    }

    /// The title of the window that has the focus.
    #[must_use]
    pub fn focused(&self) -> Option<String> {
        self.tool(&["getactivewindow", "getwindowname"]).ok()
    }

    /// The place and the size of the window that has the focus, as xdotool writes them.
    ///
    /// # Errors
    /// When none has it.
    pub fn geometry(&self) -> Result<String> {
        self.tool(&["getactivewindow", "getwindowgeometry"])
    }

    /// Gives the window that has the focus another size.
    ///
    /// # Errors
    /// When none has it.
    pub fn resize(&self, width: u32, height: u32) -> Result<()> {
        self.tool(&["getactivewindow", "windowsize", &width.to_string(), &height.to_string()]).map(drop)
    }

    fn tool(&self, arguments: &[&str]) -> Result<String> {
        let output = self.on("xdotool").args(arguments).output().context("xdotool did not start")?;
        ensure!(output.status.success(), "xdotool {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        if let Some(manager) = &mut self.manager {
            end(manager);
        }
        end(&mut self.server);
    }
}
