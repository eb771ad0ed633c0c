//! Where each browser keeps its profiles: the one table of paths.
//!
//! A root folder holds `Local State` and a folder for each profile. Opera may keep its only profile in the root itself.

use std::{
    fs,
    path::{Path, PathBuf},
};

use dogear_domain::Browser;

use crate::{Environment, System};

/// A root folder that may exist on this machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Root {
    pub browser: Browser,
    pub path: PathBuf,
}

/// Every root folder that a browser of this system would use, in the order in which profiles are listed.
pub(crate) fn roots(environment: &Environment) -> Vec<Root> {
    PLACES
        .iter()
        .filter(|place| place.base.system() == environment.system)
        .flat_map(|place| {
            let bases = place.base.folders(environment).into_iter().filter(|base| base.is_absolute());
            bases.flat_map(|base| {
                joined(&base, place.path).into_iter().map(|path| Root { browser: place.browser, path })
            })
        })
        .collect()
}

/// The browser whose root folder lies on this path, judged by the names of the folders alone.
pub(crate) fn browser_of(path: &Path) -> Option<Browser> {
    let names: Vec<&str> = path.iter().filter_map(|name| name.to_str()).collect();
    PLACES
        .iter()
        .filter(|place| {
            let wanted: Vec<&str> = place.path.split('/').collect();
            names
                .windows(wanted.len())
                .any(|window| window.iter().zip(&wanted).all(|(name, part)| is_named(name, part)))
        })
        .max_by_key(|place| place.path.len())
        .map(|place| place.browser)
}

struct Place {
    browser: Browser,
    base: Base,
    path: &'static str,
}

/// What a path of the table is relative to.
#[derive(Clone, Copy)]
enum Base {
    LinuxConfig,
    LinuxHome,
    MacApplicationSupport,
    WindowsLocal,
    WindowsRoaming,
}

impl Base {
    fn system(self) -> System {
        match self {
            Self::LinuxConfig | Self::LinuxHome => System::Linux,
            Self::MacApplicationSupport => System::MacOs,
            Self::WindowsLocal | Self::WindowsRoaming => System::Windows,
        }
    }

    fn folders(self, environment: &Environment) -> Vec<PathBuf> {
        match self {
            // Both: a browser started from a menu may not see the variable that a shell sets.
            Self::LinuxConfig => {
                environment.xdg_config_home.iter().cloned().chain([environment.home.join(".config")]).collect()
            }
            Self::LinuxHome => vec![environment.home.clone()],
            Self::MacApplicationSupport => vec![environment.home.join("Library/Application Support")],
            Self::WindowsLocal => environment.local_app_data.iter().cloned().collect(),
            Self::WindowsRoaming => environment.roaming_app_data.iter().cloned().collect(),
        }
    }
}

/// The folders on this path. A name that ends with `*` stands for every folder there whose name begins so: Windows
/// packages carry the hash of their publisher in the name.
fn joined(base: &Path, path: &str) -> Vec<PathBuf> {
    path.split('/').fold(vec![base.to_owned()], |folders, part| {
        if !part.ends_with('*') {
            return folders.into_iter().map(|folder| folder.join(part)).collect();
        }
        let entries = folders.iter().filter_map(|folder| fs::read_dir(folder).ok()).flatten().flatten();
        let is_meant =
            |path: &PathBuf| path.file_name().and_then(|name| name.to_str()).is_some_and(|n| is_named(n, part));
        let mut found: Vec<PathBuf> = entries.map(|entry| entry.path()).filter(is_meant).collect();
        found.sort();
        found
    })
}

fn is_named(name: &str, part: &str) -> bool {
    part.strip_suffix('*').map_or(name == part, |start| name.starts_with(start))
}

const fn place(browser: Browser, base: Base, path: &'static str) -> Place {
    Place { browser, base, path }
}

#[rustfmt::skip]
const PLACES: &[Place] = {
    use Base::{LinuxConfig, LinuxHome, MacApplicationSupport as Mac, WindowsLocal, WindowsRoaming};
    use Browser::{
        Arc, Brave, BraveBeta, BraveNightly, Chrome, ChromeBeta, ChromeCanary, ChromeDev, Chromium, Edge, EdgeBeta,
        EdgeCanary, EdgeDev, Opera, OperaGx, Vivaldi, VivaldiSnapshot, Yandex,
    };
    &[
        place(Chrome, LinuxConfig, "google-chrome"),
        place(Chrome, LinuxHome, ".var/app/com.google.Chrome/config/google-chrome"),
        place(ChromeBeta, LinuxConfig, "google-chrome-beta"),
        place(ChromeDev, LinuxConfig, "google-chrome-unstable"),
        place(ChromeDev, LinuxHome, ".var/app/com.google.ChromeDev/config/google-chrome-unstable"),
        place(ChromeCanary, LinuxConfig, "google-chrome-canary"),
        place(Chromium, LinuxConfig, "chromium"),
        place(Chromium, LinuxHome, "snap/chromium/common/chromium"),
        place(Chromium, LinuxHome, ".var/app/org.chromium.Chromium/config/chromium"),
        place(Chromium, LinuxHome, ".var/app/io.github.ungoogled_software.ungoogled_chromium/config/chromium"),
        place(Edge, LinuxConfig, "microsoft-edge"),
        place(Edge, LinuxHome, ".var/app/com.microsoft.Edge/config/microsoft-edge"),
        place(EdgeBeta, LinuxConfig, "microsoft-edge-beta"),
        place(EdgeDev, LinuxConfig, "microsoft-edge-dev"),
        place(EdgeDev, LinuxHome, ".var/app/com.microsoft.EdgeDev/config/microsoft-edge-dev"),
        place(Brave, LinuxConfig, "BraveSoftware/Brave-Browser"),
        place(BraveBeta, LinuxConfig, "BraveSoftware/Brave-Browser-Beta"),
        place(BraveNightly, LinuxConfig, "BraveSoftware/Brave-Browser-Nightly"),
        place(Brave, LinuxHome, "snap/brave/current/.config/BraveSoftware/Brave-Browser"),
        place(Brave, LinuxHome, ".var/app/com.brave.Browser/config/BraveSoftware/Brave-Browser"),
        place(Vivaldi, LinuxConfig, "vivaldi"),
        place(VivaldiSnapshot, LinuxConfig, "vivaldi-snapshot"),
        place(Vivaldi, LinuxHome, ".var/app/com.vivaldi.Vivaldi/config/vivaldi"),
        place(Opera, LinuxConfig, "opera"),
        place(Opera, LinuxConfig, "opera-beta"),
        place(Opera, LinuxConfig, "opera-developer"),
        place(Opera, LinuxHome, "snap/opera/current/.config/opera"),
        place(Opera, LinuxHome, ".var/app/com.opera.Opera/config/opera"),
        place(Yandex, LinuxConfig, "yandex-browser"),
        place(Yandex, LinuxConfig, "yandex-browser-beta"),

        place(Chrome, Mac, "Google/Chrome"),
        place(ChromeBeta, Mac, "Google/Chrome Beta"),
        place(ChromeDev, Mac, "Google/Chrome Dev"),
        place(ChromeCanary, Mac, "Google/Chrome Canary"),
        place(Chromium, Mac, "Chromium"),
        place(Edge, Mac, "Microsoft Edge"),
        place(EdgeBeta, Mac, "Microsoft Edge Beta"),
        place(EdgeDev, Mac, "Microsoft Edge Dev"),
        place(EdgeCanary, Mac, "Microsoft Edge Canary"),
        place(Brave, Mac, "BraveSoftware/Brave-Browser"),
        place(BraveBeta, Mac, "BraveSoftware/Brave-Browser-Beta"),
        place(BraveNightly, Mac, "BraveSoftware/Brave-Browser-Nightly"),
        place(Vivaldi, Mac, "Vivaldi"),
        place(VivaldiSnapshot, Mac, "Vivaldi Snapshot"),
        place(Opera, Mac, "com.operasoftware.Opera"),
        place(Opera, Mac, "com.operasoftware.OperaNext"),
        place(Opera, Mac, "com.operasoftware.OperaDeveloper"),
        place(OperaGx, Mac, "com.operasoftware.OperaGX"),
        place(Arc, Mac, "Arc/User Data"),
        place(Yandex, Mac, "Yandex/YandexBrowser"),

        place(Chrome, WindowsLocal, "Google/Chrome/User Data"),
        place(ChromeBeta, WindowsLocal, "Google/Chrome Beta/User Data"),
        place(ChromeDev, WindowsLocal, "Google/Chrome Dev/User Data"),
        place(ChromeCanary, WindowsLocal, "Google/Chrome SxS/User Data"),
        place(Chromium, WindowsLocal, "Chromium/User Data"),
        place(Edge, WindowsLocal, "Microsoft/Edge/User Data"),
        place(EdgeBeta, WindowsLocal, "Microsoft/Edge Beta/User Data"),
        place(EdgeDev, WindowsLocal, "Microsoft/Edge Dev/User Data"),
        place(EdgeCanary, WindowsLocal, "Microsoft/Edge SxS/User Data"),
        place(Brave, WindowsLocal, "BraveSoftware/Brave-Browser/User Data"),
        place(BraveBeta, WindowsLocal, "BraveSoftware/Brave-Browser-Beta/User Data"),
        place(BraveNightly, WindowsLocal, "BraveSoftware/Brave-Browser-Nightly/User Data"),
        place(Vivaldi, WindowsLocal, "Vivaldi/User Data"),
        place(VivaldiSnapshot, WindowsLocal, "Vivaldi/Snapshot/User Data"),
        place(Opera, WindowsRoaming, "Opera Software/Opera Stable"),
        place(Opera, WindowsRoaming, "Opera Software/Opera Next"),
        place(Opera, WindowsRoaming, "Opera Software/Opera Developer"),
        place(OperaGx, WindowsRoaming, "Opera Software/Opera GX Stable"),
        place(Arc, WindowsLocal, "Arc/User Data"),
        place(Arc, WindowsLocal, "Packages/TheBrowserCompany.Arc*/LocalCache/Local/Arc/User Data"),
        place(Yandex, WindowsLocal, "Yandex/YandexBrowser/User Data"),
    ]
};
