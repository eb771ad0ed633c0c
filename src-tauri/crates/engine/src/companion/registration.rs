//! Telling browsers which program their companion may speak to: a small file for each browser, on Windows a key, too.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use dogear_domain::Browser;
use dogear_sources::companion::{CHROMIUM_ID, FIREFOX_ID, HostPlace, Sandbox, host_places};
use dogear_store::replace_file;
use serde_json::json;

use super::{Companions, script};
use crate::{EngineError, Result, secrets::remove_if_there};

/// The name that the companion asks for.
const NAME: &str = "app.dogear.companion";

/// A browser, and whether its companion may speak to this Dogear.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Registration {
    /// The browser.
    pub browser: Browser,
    /// The file that tells it, whether it is there or not.
    pub path: PathBuf,
    /// Whether it is there, and leads here.
    pub state: Registered,
}

/// Whether a browser knows where the companion speaks to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Registered {
    /// It does.
    Yes,
    /// Not yet.
    No,
    /// It knows of a Dogear elsewhere: another data folder, or a program that is not there any more.
    Elsewhere,
    /// It is a snap or flatpak, which can start no program outside itself.
    Shut(Sandbox),
}

impl Companions {
    /// Every browser found, and whether its companion may speak to this Dogear.
    #[must_use]
    pub fn registered(&self) -> Vec<Registration> {
        host_places(&self.library.environment).iter().map(|place| self.registration(place)).collect()
    }

    /// Lets the companion of every browser found speak to `program`, which is `dogear`.
    ///
    /// # Errors
    /// When a file cannot be written, naming it.
    pub fn install(&self, program: &Path) -> Result<Vec<Registration>> {
        let host = self.host_file();
        written(&host, &script::of(program, &self.folder), 0o700)?;
        for place in host_places(&self.library.environment).iter().filter(|place| place.sandbox.is_none()) {
            let path = manifest_path(place);
            written(&path, &manifest(place.browser, &host), 0o600)?;
            told_registry(place, Some(&path))?;
        }
        Ok(self.registered())
    }

    /// Takes all of it back.
    ///
    /// # Errors
    /// When a file cannot be removed, naming it.
    pub fn remove(&self) -> Result<Vec<Registration>> {
        for place in &host_places(&self.library.environment) {
            remove_if_there(&manifest_path(place))?;
            told_registry(place, None)?;
        }
        remove_if_there(&self.host_file())?;
        Ok(self.registered())
    }

    fn registration(&self, place: &HostPlace) -> Registration {
        let path = manifest_path(place);
        let state = match (place.sandbox, fs::read_to_string(&path)) {
            (Some(sandbox), _) => Registered::Shut(sandbox),
            (None, Err(_)) => Registered::No,
            (None, Ok(text)) if self.leads_here(&text, place.browser) => Registered::Yes,
            (None, Ok(_)) => Registered::Elsewhere,
        };
        Registration { browser: place.browser, path, state }
    }

    fn leads_here(&self, text: &str, browser: Browser) -> bool {
        let host = self.host_file();
        text == manifest(browser, &host) && host.is_file()
    }

    /// What a browser starts: it gives arguments of its own, and knows nothing of a data folder.
    fn host_file(&self) -> PathBuf {
        let name = if cfg!(windows) { "host.cmd" } else { "host" };
        std::path::absolute(&self.folder).unwrap_or_else(|_| self.folder.to_owned()).join("companion").join(name)
    }
}

fn manifest_path(place: &HostPlace) -> PathBuf {
    place.folder.join(format!("{NAME}.json"))
}

/// Only Dogear's own companion may speak to it.
fn manifest(browser: Browser, host: &Path) -> String {
    let mut manifest = json!({
        "name": NAME,
        "description": "Dogear finds your bookmarks by what you remember of them.",
        "path": host,
        "type": "stdio",
    });
    if dogear_sources::companion::is_of_firefox(browser) {
        manifest["allowed_extensions"] = json!([FIREFOX_ID]);
    } else {
        manifest["allowed_origins"] = json!([format!("chrome-extension://{CHROMIUM_ID}/")]);
    }
    format!("{manifest:#}\n")
}

/// Writes a file where it says something else, with the folders around it.
fn written(path: &Path, text: &str, mode: u32) -> Result<()> {
    if fs::read_to_string(path).is_ok_and(|before| before == text) {
        return Ok(());
    }
    let write = || {
        path.parent().map_or(Ok(()), fs::create_dir_all)?;
        replace_file(path, text.as_bytes())?;
        restrict(path, mode)
    };
    write().map_err(|error| EngineError::file(path, error.to_string()))
}

#[cfg(unix)]
fn restrict(path: &Path, mode: u32) -> io::Result<()> {
    fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(mode))
}

#[cfg(not(unix))]
fn restrict(_: &Path, _: u32) -> io::Result<()> {
    Ok(())
}

/// Windows looks into the registry for the file. Without a path, the key goes.
#[cfg(windows)]
fn told_registry(place: &HostPlace, path: Option<&Path>) -> Result<()> {
    for key in place.keys {
        let key = format!(r"HKCU\{key}\{NAME}");
        let mut command = std::process::Command::new("reg");
        // CREATE_NO_WINDOW: no terminal flashes up.
        std::os::windows::process::CommandExt::creation_flags(&mut command, 0x0800_0000);
        match path {
            Some(path) => command.args(["add", &key, "/ve", "/t", "REG_SZ", "/f", "/d"]).arg(path),
            None => command.args(["delete", &key, "/f"]),
        };
        let ended = command.output().map_err(|error| EngineError::file(Path::new(&key), error.to_string()))?;
        if path.is_some() && !ended.status.success() {
            let reason = String::from_utf8_lossy(&ended.stderr).trim().to_owned();
            return Err(EngineError::file(Path::new(&key), reason));
        }
    }
    Ok(())
}

#[cfg(not(windows))]
fn told_registry(_: &HostPlace, _: Option<&Path>) -> Result<()> {
    Ok(())
}
