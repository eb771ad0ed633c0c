//! What a machine may lack: the model, a Chromium or a Firefox, the Python client for assistants, the shared collection
//! beside the checkout. A test that needs it is left out and says so; in continuous integration, where set-up has run, it
//! fails instead.

use std::{
    env,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use anyhow::{Result, bail};

/// The two inputs of search by meaning.
#[derive(Debug, Clone)]
pub struct Model {
    /// ONNX Runtime's shared library.
    pub runtime: PathBuf,
    /// The folder of the model.
    pub folder: PathBuf,
}

/// The root of the checkout.
#[must_use]
pub fn checkout() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."))
}

/// The model that set-up has made.
///
/// # Errors
/// In continuous integration, when there is none.
pub fn model() -> Result<Option<Model>> {
    match Model::find() {
        Some(model) => Ok(Some(model)),
        None => left_out("the model is not there; `cargo xtask setup` fetches it", env::var_os("CI").is_some()),
    }
}

impl Model {
    pub(crate) fn find() -> Option<Self> {
        let named = |variable, usual: &str| env::var_os(variable).map_or_else(|| checkout().join(usual), PathBuf::from);
        let library = format!("{}onnxruntime{}", env::consts::DLL_PREFIX, env::consts::DLL_SUFFIX);
        let runtime = named("DOGEAR_ORT_LIB", &format!(".dogear/runtime/{library}"));
        let folder = named("DOGEAR_MODEL_DIR", ".dogear/models/all-minilm-l6-v2");
        (runtime.is_file() && folder.join("model.onnx").is_file()).then_some(Self { runtime, folder })
    }
}

/// The Python with the official client of the Model Context Protocol, which set-up for tests makes.
///
/// # Errors
/// In continuous integration, when there is none.
pub fn mcp_client() -> Result<Option<PathBuf>> {
    let python = if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" };
    let python = checkout().join(".dogear/mcp-client").join(python);
    if python.is_file() {
        return Ok(Some(python));
    }
    left_out("the Python client is not there; `cargo xtask setup --tests` fetches it", env::var_os("CI").is_some())
}

/// A file or folder of the collection that is kept beside the checkout, not in it.
#[must_use]
pub fn shared(path: &str) -> Option<PathBuf> {
    let found = checkout().parent()?.join("shared").join(path);
    if found.exists() {
        return Some(found);
    }
    left_out(&format!("there is no shared/{path} beside the checkout"), false).unwrap_or_default()
}

/// Chromium's program. Only Linux runs it in tests: elsewhere it is rarely installed, and never as a plain program.
///
/// # Errors
/// In continuous integration on Linux, when there is none.
pub(crate) fn chromium() -> Result<Option<PathBuf>> {
    match ["chromium", "chromium-browser"].iter().find_map(|name| on_path(name)) {
        Some(program) => Ok(Some(program)),
        None => left_out("no Chromium is installed", cfg!(target_os = "linux") && env::var_os("CI").is_some()),
    }
}

/// Firefox's program, as for Chromium's.
///
/// # Errors
/// In continuous integration on Linux, when there is none.
pub(crate) fn firefox() -> Result<Option<PathBuf>> {
    match ["firefox-esr", "firefox"].iter().find_map(|name| on_path(name)) {
        Some(program) => Ok(Some(program)),
        None => left_out("no Firefox is installed", cfg!(target_os = "linux") && env::var_os("CI").is_some()),
    }
}

/// Whether this machine can make a screen of its own, with a window manager and somebody who presses keys.
///
/// # Errors
/// In continuous integration on Linux, when it cannot.
#[cfg(target_os = "linux")]
pub(crate) fn can_show_windows() -> Result<bool> {
    match ["Xvfb", "openbox", "xdotool"].iter().find(|name| on_path(name).is_none()) {
        None => Ok(true),
        Some(name) => {
            let why = format!("{name} is not here; `cargo xtask setup --tests` installs it");
            left_out::<()>(&why, env::var_os("CI").is_some()).map(|_| false)
        }
    }
}

/// Whether this machine can make a session of Wayland of its own.
///
/// # Errors
/// In continuous integration, when it cannot.
#[cfg(target_os = "linux")]
pub(crate) fn has_wayland() -> Result<bool> {
    if on_path("weston").is_some() {
        return Ok(true);
    }
    let why = "weston is not here; `cargo xtask setup --tests` installs it";
    left_out::<()>(why, env::var_os("CI").is_some()).map(|_| false)
}

/// Whether another program's window can be made, to drag something out of and into.
///
/// # Errors
/// In continuous integration, when it cannot.
pub fn can_drag() -> Result<bool> {
    let mut python = Command::new("/usr/bin/python3");
    python.args(["-c", "import gi; gi.require_version('Gtk', '3.0')"]).stderr(Stdio::null());
    if python.status().is_ok_and(|status| status.success()) {
        return Ok(true);
    }
    let why = "python3-gi is not here; `cargo xtask setup --tests` installs it";
    left_out::<()>(why, env::var_os("CI").is_some()).map(|_| false)
}

/// A program that `PATH` leads to.
pub(crate) fn on_path(name: &str) -> Option<PathBuf> {
    let folders = env::var_os("PATH")?;
    env::split_paths(&folders).map(|folder| folder.join(name)).find(|program| program.is_file())
}

#[expect(clippy::print_stdout, reason = "a test that does nothing says so")]
pub(crate) fn left_out<T>(why: &str, must_be_there: bool) -> Result<Option<T>> {
    if must_be_there {
        bail!("{why}, and here nothing may be left out");
    }
    println!("left out: {why}");
    Ok(None)
}
