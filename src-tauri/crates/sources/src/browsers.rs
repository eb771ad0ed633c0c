//! Where each browser keeps its profiles: the one table of paths.
//!
//! A root folder of a Chromium-like browser holds `Local State` and a folder for each profile; Opera may keep its only
//! profile in the root itself. One of a Firefox-like browser holds `profiles.ini`, which names folders anywhere.

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

/// Which browsers keep their profiles in the same way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Family {
    Chromium,
    Firefox,
}

/// How a browser keeps its profiles.
pub(crate) fn family(browser: Browser) -> Family {
    use Browser::{Firefox, Floorp, LibreWolf, Waterfox, Zen};
    match browser {
        Firefox | LibreWolf | Waterfox | Zen | Floorp => Family::Firefox,
        _ => Family::Chromium,
    }
}

/// Every root folder that a browser of this system would use, in the order in which profiles are listed.
pub(crate) fn roots(environment: &Environment) -> Vec<Root> {
    PLACES
        .iter()
        .filter(|place| place.base.system() == environment.system)
        .flat_map(|place| {
            let bases = place.base.folders(environment).into_iter().filter(|base| base.is_absolute());
            let paths = bases.flat_map(|base| joined(&base, place.path));
            paths.map(|path| Root { browser: place.browser, path })
        })
        .collect()
}

/// The browser of this family whose root folder lies on this path, judged by the names of the folders alone.
pub(crate) fn browser_of(path: &Path, of: Family) -> Option<Browser> {
    let names: Vec<&str> = path.iter().filter_map(|name| name.to_str()).collect();
    PLACES
        .iter()
        .filter(|place| family(place.browser) == of)
        .filter(|place| {
            let wanted: Vec<&str> = place.path.split('/').collect();
            let is_at = |window: &[&str]| window.iter().zip(&wanted).all(|(name, wanted)| is_called(name, wanted));
            names.windows(wanted.len()).any(is_at)
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

/// The folders that a path of the table stands for: one, or those that there are for a name that ends in `*`.
fn joined(base: &Path, path: &str) -> Vec<PathBuf> {
    path.split('/').fold(vec![base.to_owned()], |folders, name| {
        folders
            .iter()
            .flat_map(|folder| if name.ends_with('*') { inside(folder, name) } else { vec![folder.join(name)] })
            .collect()
    })
}

fn inside(folder: &Path, wanted: &str) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let named =
        entries.flatten().filter(|entry| entry.file_name().to_str().is_some_and(|name| is_called(name, wanted)));
    let mut paths: Vec<PathBuf> = named.map(|entry| entry.path()).collect();
    paths.sort();
    paths
}

fn is_called(name: &str, wanted: &str) -> bool {
    wanted.strip_suffix('*').map_or(name == wanted, |start| name.starts_with(start))
}

const fn place(browser: Browser, base: Base, path: &'static str) -> Place {
    Place { browser, base, path }
}

#[rustfmt::skip]
const PLACES: &[Place] = {
    use Base::{LinuxConfig, LinuxHome, MacApplicationSupport as Mac, WindowsLocal, WindowsRoaming};
    use Browser::{
        Arc, Brave, BraveBeta, BraveNightly, Chrome, ChromeBeta, ChromeCanary, ChromeDev, Chromium, Edge, EdgeBeta,
        EdgeCanary, EdgeDev, Firefox, Floorp, LibreWolf, Opera, OperaGx, Vivaldi, VivaldiSnapshot, Waterfox, Yandex,
        Zen,
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

        // Since version 147, Firefox keeps new profiles below `.config`, in its sandboxes, too.
        place(Firefox, LinuxHome, ".mozilla/firefox"),
        place(Firefox, LinuxConfig, "mozilla/firefox"),
        place(Firefox, LinuxHome, "snap/firefox/common/.mozilla/firefox"),
        place(Firefox, LinuxHome, "snap/firefox/common/.config/mozilla/firefox"),
        place(Firefox, LinuxHome, ".var/app/org.mozilla.firefox/.mozilla/firefox"),
        place(Firefox, LinuxHome, ".var/app/org.mozilla.firefox/config/mozilla/firefox"),
        place(Firefox, LinuxHome, ".var/app/org.mozilla.firefox/.config/mozilla/firefox"),
        place(LibreWolf, LinuxHome, ".librewolf"),
        place(LibreWolf, LinuxConfig, "librewolf/librewolf"),
        place(LibreWolf, LinuxHome, ".var/app/io.gitlab.librewolf-community/.librewolf"),
        place(LibreWolf, LinuxHome, ".var/app/io.gitlab.librewolf-community/config/librewolf/librewolf"),
        place(LibreWolf, LinuxHome, ".var/app/io.gitlab.librewolf-community/.config/librewolf/librewolf"),
        place(Waterfox, LinuxHome, ".waterfox"),
        place(Waterfox, LinuxConfig, "waterfox"),
        place(Waterfox, LinuxHome, ".var/app/net.waterfox.waterfox/.waterfox"),
        place(Zen, LinuxHome, ".zen"),
        place(Zen, LinuxConfig, "zen"),
        place(Zen, LinuxHome, ".var/app/app.zen_browser.zen/.zen"),
        place(Zen, LinuxHome, ".var/app/app.zen_browser.zen/config/zen"),
        place(Zen, LinuxHome, ".var/app/app.zen_browser.zen/.config/zen"),
        place(Floorp, LinuxHome, ".floorp"),
        place(Floorp, LinuxConfig, "floorp"),
        place(Floorp, LinuxHome, ".var/app/one.ablaze.floorp/.floorp"),

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
        place(Firefox, Mac, "Firefox"),
        place(LibreWolf, Mac, "librewolf"),
        place(Waterfox, Mac, "Waterfox"),
        place(Zen, Mac, "zen"),
        place(Floorp, Mac, "Floorp"),
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
        place(Firefox, WindowsRoaming, "Mozilla/Firefox"),
        place(Firefox, WindowsLocal, "Packages/Mozilla.Firefox*/LocalCache/Roaming/Mozilla/Firefox"),
        place(LibreWolf, WindowsRoaming, "librewolf"),
        place(Waterfox, WindowsRoaming, "Waterfox"),
        place(Zen, WindowsRoaming, "zen"),
        place(Floorp, WindowsRoaming, "Floorp"),
        place(Arc, WindowsLocal, "Arc/User Data"),
        place(Arc, WindowsLocal, "Packages/TheBrowserCompany.Arc*/LocalCache/Local/Arc/User Data"),
        place(Yandex, WindowsLocal, "Yandex/YandexBrowser/User Data"),
    ]
};
