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
    /// The keys below the person's own that the browser looks into; none where it looks into no registry.
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
            keys: keys(browser, environment.system),
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

fn keys(browser: Browser, system: System) -> &'static [&'static str] {
    use Browser::{Chromium, Edge, EdgeBeta, EdgeCanary, EdgeDev};
    match browser {
        _ if system != System::Windows => &[],
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

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_browser_of_windows_looks_into_the_registry_and_no_other() {
        let home = tempfile::tempdir().unwrap();
        let environment = |system| Environment {
            home: home.path().to_owned(),
            xdg_config_home: None,
            local_app_data: Some(home.path().join("local")),
            roaming_app_data: Some(home.path().join("roaming")),
            scratch: home.path().join("data"),
            system,
        };
        for root in [
            "local/Google/Chrome/User Data",
            "local/Microsoft/Edge/User Data",
            "roaming/Mozilla/Firefox",
            "roaming/Opera Software/Opera Stable",
            ".config/chromium",
            "Library/Application Support/Google/Chrome",
        ] {
            fs::create_dir_all(home.path().join(root)).unwrap();
        }
        let keys = |system| -> Vec<(&str, &[&str])> {
            host_places(&environment(system)).iter().map(|place| (place.browser.slug(), place.keys)).collect()
        };
        assert_eq!(
            keys(System::Windows),
            [
                ("chrome", &[CHROME_KEY][..]),
                ("edge", &[r"Software\Microsoft\Edge\NativeMessagingHosts"]),
                ("opera", &[CHROME_KEY]),
                ("firefox", &[r"Software\Mozilla\NativeMessagingHosts"]),
            ]
        );
        assert_eq!(keys(System::Linux), [("chromium", &[][..])]);
        assert_eq!(keys(System::MacOs), [("chrome", &[][..])]);
    }

    /// Below the home folder of a Mac, one line for each browser that is there.
    #[test]
    fn browsers_of_macos_look_into_folders_of_their_own_or_of_chrome_or_mozilla() {
        let home = tempfile::tempdir().unwrap();
        let support = home.path().join("Library/Application Support");
        for root in ["Google/Chrome", "Microsoft Edge", "com.operasoftware.Opera", "Arc/User Data", "Firefox", "zen"] {
            fs::create_dir_all(support.join(root)).unwrap();
        }
        let environment = Environment {
            home: home.path().to_owned(),
            xdg_config_home: None,
            local_app_data: None,
            roaming_app_data: None,
            scratch: home.path().join("data"),
            system: System::MacOs,
        };
        let places = host_places(&environment);
        let folders = places.iter().map(|place| (place.browser.slug(), place.folder.strip_prefix(&support).unwrap()));
        let expected = [
            ("chrome", "Google/Chrome/NativeMessagingHosts"),
            ("edge", "Microsoft Edge/NativeMessagingHosts"),
            ("opera", "Google/Chrome/NativeMessagingHosts"),
            ("firefox", "Mozilla/NativeMessagingHosts"),
            ("zen", "Mozilla/NativeMessagingHosts"),
            ("arc", "Google/Chrome/NativeMessagingHosts"),
        ];
        assert_eq!(folders.collect::<Vec<_>>(), expected.map(|(browser, folder)| (browser, Path::new(folder))));
    }
}
