//! A session of Wayland of its own: Weston, which draws into memory. It comes with `cargo xtask setup --tests`. Nothing in it speaks X11,
//! so what shows a window here speaks Wayland. It has neither keyboard nor mouse: what is pressed, a driver presses in the page.

use std::{
    fs,
    process::{Child, Command, Stdio},
};

use anyhow::{Context, Result, ensure};
use tempfile::TempDir;

use crate::{ending::end, missing, missing::checkout, patience::until};

const NAME: &str = "wayland-dogear";

/// The session; ends when it is dropped.
pub struct Wayland {
    server: Child,
    /// Where its programs find it; closed to everybody else, as it has to be.
    folder: TempDir,
}

impl Wayland {
    /// A session in which nothing is shown; none where this machine has no means for it.
    ///
    /// # Errors
    /// In continuous integration, when there are no means; when it does not start.
    pub fn start() -> Result<Option<Self>> {
        if !missing::has_wayland()? {
            return Ok(None);
        }
        let folder = tempfile::tempdir()?;
        let mut server = Command::new("weston");
        server.args(["--backend=headless-backend.so", "--use-pixman", "--width=1280", "--height=900"]);
        // It never locks the screen, and lets a program photograph it.
        server.args(["--no-config", "--idle-time=0", "--debug", &format!("--socket={NAME}")]);
        server.env("XDG_RUNTIME_DIR", folder.path()).env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY");
        server.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let server = server.spawn().context("weston did not start")?;
        let mut session = Self { server, folder };
        let listens = session.folder.path().join(NAME);
        let ended = until("weston listens", || {
            let ended = session.server.try_wait().map(|ended| ended.map(|status| format!("it ended: {status}")));
            let listening = || listens.exists().then_some(None);
            ended.map_or_else(|problem| Some(Some(problem.to_string())), |ended| ended.map(Some).or_else(listening))
        })?;
        ensure!(ended.is_none(), "weston does not listen: {}", ended.unwrap_or_default());
        Ok(Some(session))
    }

    /// Leads a program here, and away from every other screen.
    pub fn lead(&self, program: &mut Command) {
        program.env("XDG_RUNTIME_DIR", self.folder.path()).env("WAYLAND_DISPLAY", NAME);
        program
            .env("XDG_SESSION_TYPE", "wayland")
            .env_remove("DISPLAY")
            .env_remove("XAUTHORITY")
            .env_remove("GDK_BACKEND");
    }

    /// Keeps a picture of the whole session as `target/e2e/NAME.png`.
    ///
    /// # Errors
    /// When it takes none.
    pub fn photograph(&self, name: &str) -> Result<()> {
        let album = checkout().join("target/e2e");
        fs::create_dir_all(&album)?;
        // It names its pictures itself.
        let folder = tempfile::tempdir_in(&album)?;
        let mut photographer = Command::new("weston-screenshooter");
        self.lead(&mut photographer);
        let taken = photographer.current_dir(folder.path()).status().context("weston-screenshooter did not start")?;
        ensure!(taken.success(), "weston took no picture: {taken}");
        let picture = fs::read_dir(folder.path())?.next().context("weston left no picture")??;
        Ok(fs::rename(picture.path(), album.join(format!("{name}.png")))?)
    }
}

impl Drop for Wayland {
    fn drop(&mut self) {
        end(&mut self.server);
    }
}
