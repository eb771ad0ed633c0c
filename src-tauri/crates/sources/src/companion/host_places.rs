//! Where each browser looks for the programs that its extensions may speak to.
//!
//! Most look in the folder around their profiles, which is in the table of places already; here is what differs.

use std::path::{Path, PathBuf};

use dogear_domain::Browser;

use crate::{
    Environment, System,
    browsers::{Family, Root, family, roots},
};

/// A browser that is there, and where it looks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HostPlace {
    /// The browser.
    pub browser: Browser,
    /// The folder that the file belongs into. On Windows it may be any: the registry names it.
    pub folder: PathBuf,
    /// On Windows, the keys below the person's own that the browser looks into.
    pub keys: &'static [&'static str],
    /// What keeps the browser from starting programs.
    pub sandbox: Option<Sandbox>,
}

/// How a browser is packed that can start no program outside itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sandbox {
    /// A snap.
    Snap,
    /// A flatpak.
    Flatpak,
}

/// Every browser that has kept profiles on this machine, once for each folder in which it looks.
#[must_use]
pub fn host_places(environment: &Environment) -> Vec<HostPlace> {
    let mut places: Vec<HostPlace> = Vec::new();
    for Root { browser, path } in roots(environment).into_iter().filter(|root| root.path.is_dir()) {
        let place = HostPlace {
            browser,
            folder: folder(browser, &path, environment),
            keys: keys(browser),
            sandbox: sandbox(&path, &environment.home),
        };
        if !places.iter().any(|known| known.browser == browser && known.folder == place.folder) {
            places.push(place);
        }
    }
    places
}

/// Whether the browser is of Firefox's family, whose extensions have ids of their own making.
#[must_use]
pub fn is_of_firefox(browser: Browser) -> bool {
    family(browser) == Family::Firefox
}

fn folder(browser: Browser, root: &Path, environment: &Environment) -> PathBuf {
    let home = &environment.home;
    match (family(browser), environment.system) {
        // One folder for all of them: a fork looks where Firefox does, and Firefox still looks there since it keeps its
        // profiles elsewhere.
        (Family::Firefox, System::Linux) if browser == Browser::LibreWolf => {
            home.join(".librewolf/native-messaging-hosts")
        }
        (Family::Firefox, System::Linux) => home.join(".mozilla/native-messaging-hosts"),
        (Family::Firefox, System::MacOs) => home.join("Library/Application Support/Mozilla/NativeMessagingHosts"),
        (Family::Chromium, System::Linux | System::MacOs) if looks_in_chrome(browser) => match environment.system {
            System::MacOs => home.join("Library/Application Support/Google/Chrome/NativeMessagingHosts"),
            _ => home.join(".config/google-chrome/NativeMessagingHosts"),
        },
        (Family::Chromium, System::Linux | System::MacOs) => root.join("NativeMessagingHosts"),
        (_, System::Windows) => environment.scratch.join("companion").join(browser.slug()),
    }
}

/// Opera and Arc know no folder of their own.
fn looks_in_chrome(browser: Browser) -> bool {
    matches!(browser, Browser::Opera | Browser::OperaGx | Browser::Arc)
}

const CHROME_KEY: &str = r"Software\Google\Chrome\NativeMessagingHosts";

fn keys(browser: Browser) -> &'static [&'static str] {
    use Browser::{Chromium, Edge, EdgeBeta, EdgeCanary, EdgeDev};
    match browser {
        _ if is_of_firefox(browser) => &[r"Software\Mozilla\NativeMessagingHosts"],
        Edge | EdgeBeta | EdgeDev | EdgeCanary => &[r"Software\Microsoft\Edge\NativeMessagingHosts"],
        Chromium => &[r"Software\Chromium\NativeMessagingHosts"],
        // What is made from Chromium looks into Chrome's key, too.
        _ => &[CHROME_KEY],
    }
}

fn sandbox(root: &Path, home: &Path) -> Option<Sandbox> {
    if root.starts_with(home.join("snap")) {
        Some(Sandbox::Snap)
    } else if root.starts_with(home.join(".var/app")) {
        Some(Sandbox::Flatpak)
    } else {
        None
    }
}
