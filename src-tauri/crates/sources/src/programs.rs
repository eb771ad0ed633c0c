//! Which program shows a page in the browser and profile that a bookmark was read from: the one table of programs.
//!
//! Nothing is started here, and nothing goes through a shell: a launch is a program and a list of arguments, the address
//! last. An address that is not http(s) is refused, so that none can be taken for an option.

use std::{
    ffi::OsString,
    path::{Path, PathBuf},
};

use dogear_domain::{Browser, Source, is_web};

use crate::{
    Environment, System,
    browsers::{Family, family, roots},
};

/// A program to look for, and what to tell it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Launch {
    /// The program.
    pub program: Program,
    /// One word each, never put through a shell.
    pub arguments: Vec<OsString>,
}

/// Where a program is looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Program {
    /// In the folders of `PATH`. On macOS it is `open`, which fails if there is no such app.
    Named(&'static str),
    /// Below the folders of programs of Windows: `Google/Chrome/Application/chrome.exe`.
    Installed(&'static str),
    /// Among Windows' App Paths: `chrome.exe`.
    AppPath(&'static str),
}

/// What could be started to show `url` in the browser and profile of `source`, the likeliest first. Nothing for an
/// imported file, for a browser that this system does not have, or for an address that is not http(s).
#[must_use]
pub fn launches(source: &Source, url: &str, environment: &Environment) -> Vec<Launch> {
    let Some(row) = ROWS.iter().find(|row| row.browser == source.browser).filter(|_| is_web(url)) else {
        return Vec::new();
    };
    let Some(root) = root_of(source, environment) else { return Vec::new() };
    let mut arguments = profile_arguments(source, &root);
    arguments.push(url.into());
    match environment.system {
        System::Linux => on_linux(row, (source, environment), &arguments),
        System::MacOs => row.mac.iter().map(|bundle| on_mac(bundle, source, arguments.clone())).collect(),
        System::Windows => row.windows.iter().map(|name| on_windows(name, arguments.clone())).collect(),
    }
}

/// The root folder that this profile lies in. None for one that was pointed at elsewhere: which program keeps it is
/// anybody's guess, and a Chromium told of a profile that it does not have would make one of that name.
fn root_of(source: &Source, environment: &Environment) -> Option<PathBuf> {
    let safari = environment.home.join("Library/Safari");
    let arc = roots(environment).into_iter().filter(|root| root.browser == Browser::Arc);
    let sidebars = arc.filter_map(|root| root.path.parent().map(PathBuf::from));
    let of_browser = roots(environment).into_iter().filter(|root| root.browser == source.browser);
    let folders = of_browser.map(|root| root.path).chain(sidebars.filter(|_| source.browser == Browser::Arc));
    folders
        .chain([safari].into_iter().filter(|_| source.browser == Browser::Safari))
        .find(|r| source.path.starts_with(r))
}

fn profile_arguments(source: &Source, root: &Path) -> Vec<OsString> {
    let folder = source.path.file_name().filter(|_| source.path.parent() == Some(root));
    match (family(source.browser), folder) {
        (Family::Firefox, _) => vec!["--profile".into(), source.path.clone().into_os_string()],
        // Arc and Safari choose by themselves; Opera may keep its only profile in the root.
        (Family::Chromium, Some(folder)) if !matches!(source.browser, Browser::Arc | Browser::Safari) => {
            let mut argument = OsString::from("--profile-directory=");
            argument.push(folder);
            vec![argument]
        }
        (Family::Chromium, _) => Vec::new(),
    }
}

/// Where the profile lies says whether the browser is a flatpak, a snap, or installed as usual.
fn on_linux(row: &Row, (source, environment): (&Source, &Environment), arguments: &[OsString]) -> Vec<Launch> {
    let below_home = source.path.strip_prefix(&environment.home).unwrap_or(&source.path);
    let names: Vec<&str> = below_home.iter().filter_map(|name| name.to_str()).collect();
    let through = |program, app: &str| {
        let arguments = [&[OsString::from("run"), app.into()], arguments].concat();
        vec![Launch { program: Program::Named(program), arguments }]
    };
    match names.as_slice() {
        [".var", "app", app, ..] => through("flatpak", app),
        ["snap", app, ..] => through("snap", app),
        _ => {
            // Opera's channels share a row and are named like their folders.
            let mut programs = row.linux.to_vec();
            programs.sort_by_key(|program| !names.contains(program));
            let launch = |name| Launch { program: Program::Named(name), arguments: arguments.to_vec() };
            programs.into_iter().map(launch).collect()
        }
    }
}

/// A Chromium that is running takes the page over from a second one. A second Firefox would complain that it runs
/// already, so the page goes to the one that is there, whatever its profile.
fn on_mac(bundle: &str, source: &Source, mut arguments: Vec<OsString>) -> Launch {
    let url = arguments.pop();
    let told = match family(source.browser) {
        Family::Chromium if !arguments.is_empty() => [vec!["--args".into()], arguments].concat(),
        _ => Vec::new(),
    };
    let new = if told.is_empty() { None } else { Some("-n".into()) };
    let mut all: Vec<OsString> = new.into_iter().chain(["-b".into(), bundle.into()]).collect();
    all.extend(told);
    all.extend(url);
    Launch { program: Program::Named("open"), arguments: all }
}

fn on_windows(name: &'static str, arguments: Vec<OsString>) -> Launch {
    let program = if name.contains('/') { Program::Installed(name) } else { Program::AppPath(name) };
    Launch { program, arguments }
}

/// The names of a browser's program, the likeliest first.
struct Row {
    browser: Browser,
    /// In the folders of `PATH`.
    linux: &'static [&'static str],
    /// Bundle identifiers.
    mac: &'static [&'static str],
    /// App Paths, and paths below the folders of programs. Only the usual channel has an App Path of its own.
    windows: &'static [&'static str],
}

const fn row(
    browser: Browser,
    linux: &'static [&'static str],
    mac: &'static [&'static str],
    windows: &'static [&'static str],
) -> Row {
    Row { browser, linux, mac, windows }
}

#[rustfmt::skip]
const ROWS: &[Row] = {
    use Browser::{
        Arc, Brave, BraveBeta, BraveNightly, Chrome, ChromeBeta, ChromeCanary, ChromeDev, Chromium, Edge, EdgeBeta,
        EdgeCanary, EdgeDev, Firefox, Floorp, LibreWolf, Opera, OperaGx, Safari, Vivaldi, VivaldiSnapshot, Waterfox,
        Yandex, Zen,
    };
    &[
        row(Chrome, &["google-chrome", "google-chrome-stable"], &["com.google.Chrome"], &["chrome.exe", "Google/Chrome/Application/chrome.exe"]),
        row(ChromeBeta, &["google-chrome-beta"], &["com.google.Chrome.beta"], &["Google/Chrome Beta/Application/chrome.exe"]),
        row(ChromeDev, &["google-chrome-unstable"], &["com.google.Chrome.dev"], &["Google/Chrome Dev/Application/chrome.exe"]),
        row(ChromeCanary, &["google-chrome-canary"], &["com.google.Chrome.canary"], &["Google/Chrome SxS/Application/chrome.exe"]),
        row(Chromium, &["chromium", "chromium-browser", "ungoogled-chromium"], &["org.chromium.Chromium"], &["Chromium/Application/chrome.exe"]),
        row(Edge, &["microsoft-edge", "microsoft-edge-stable"], &["com.microsoft.edgemac"], &["msedge.exe", "Microsoft/Edge/Application/msedge.exe"]),
        row(EdgeBeta, &["microsoft-edge-beta"], &["com.microsoft.edgemac.Beta"], &["Microsoft/Edge Beta/Application/msedge.exe"]),
        row(EdgeDev, &["microsoft-edge-dev"], &["com.microsoft.edgemac.Dev"], &["Microsoft/Edge Dev/Application/msedge.exe"]),
        row(EdgeCanary, &["microsoft-edge-canary"], &["com.microsoft.edgemac.Canary"], &["Microsoft/Edge SxS/Application/msedge.exe"]),
        row(Brave, &["brave-browser", "brave", "brave-browser-stable"], &["com.brave.Browser"], &["brave.exe", "BraveSoftware/Brave-Browser/Application/brave.exe"]),
        row(BraveBeta, &["brave-browser-beta"], &["com.brave.Browser.beta"], &["BraveSoftware/Brave-Browser-Beta/Application/brave.exe"]),
        row(BraveNightly, &["brave-browser-nightly"], &["com.brave.Browser.nightly"], &["BraveSoftware/Brave-Browser-Nightly/Application/brave.exe"]),
        row(Vivaldi, &["vivaldi", "vivaldi-stable"], &["com.vivaldi.Vivaldi"], &["vivaldi.exe", "Vivaldi/Application/vivaldi.exe"]),
        row(VivaldiSnapshot, &["vivaldi-snapshot"], &["com.vivaldi.Vivaldi.snapshot"], &["Vivaldi/Snapshot/Application/vivaldi.exe"]),
        row(Opera, &["opera", "opera-beta", "opera-developer"], &["com.operasoftware.Opera", "com.operasoftware.OperaNext", "com.operasoftware.OperaDeveloper"], &["opera.exe", "Programs/Opera/opera.exe"]),
        row(OperaGx, &[], &["com.operasoftware.OperaGX"], &["Programs/Opera GX/opera.exe"]),
        row(Firefox, &["firefox", "firefox-esr", "firefox-beta", "firefox-nightly", "firefox-devedition"], &["org.mozilla.firefox"], &["firefox.exe", "Mozilla Firefox/firefox.exe"]),
        row(LibreWolf, &["librewolf"], &["org.mozilla.librewolf"], &["librewolf.exe", "LibreWolf/librewolf.exe"]),
        row(Waterfox, &["waterfox"], &["net.waterfox.waterfox"], &["waterfox.exe", "Waterfox/waterfox.exe"]),
        row(Zen, &["zen-browser", "zen"], &["app.zen-browser.zen"], &["zen.exe", "Zen Browser/zen.exe"]),
        row(Floorp, &["floorp"], &["one.ablaze.floorp"], &["floorp.exe", "Ablaze Floorp/floorp.exe"]),
        row(Arc, &[], &["company.thebrowser.Browser"], &["Microsoft/WindowsApps/Arc.exe"]),
        row(Yandex, &["yandex-browser", "yandex-browser-beta"], &["ru.yandex.desktop.yandex-browser"], &["Yandex/YandexBrowser/Application/browser.exe"]),
        row(Safari, &[], &["com.apple.Safari"], &[]),
    ]
};

#[cfg(test)]
mod tests {
    use dogear_domain::{Format, SourceId};

    use super::*;

    /// Only a whole path is looked into, and what that is depends on the system that this runs on.
    const HOME: &str = if cfg!(windows) { r"C:\home\a" } else { "/home/a" };
    const URL: &str = "https://example.org/a?b&c=%PATH%;rm";

    /// Each launch as one line: the program, then its arguments between bars.
    fn check(system: System, browser: Browser, path: &str, expected: &[&str]) {
        let home = Path::new(HOME);
        let environment = Environment {
            home: home.to_owned(),
            xdg_config_home: None,
            local_app_data: Some(home.join("local")),
            roaming_app_data: Some(home.join("roaming")),
            scratch: home.join("scratch"),
            system,
        };
        let (id, profile, path) = (SourceId("s".into()), "p".into(), home.join(path));
        let source = Source { id, browser, profile, path, format: Format::ChromiumJson };
        let line = |launch: Launch| {
            let program = match launch.program {
                Program::Named(name) => name.to_owned(),
                Program::Installed(path) => format!("<programs>/{path}"),
                Program::AppPath(name) => format!("<app path>/{name}"),
            };
            let arguments = launch.arguments.into_iter().map(|argument| argument.into_string().unwrap());
            [program]
                .into_iter()
                .chain(arguments)
                .collect::<Vec<_>>()
                .join(" | ")
                .replace(URL, "URL")
                .replace(HOME, "~")
                .replace('\\', "/")
        };
        let lines: Vec<String> = launches(&source, URL, &environment).into_iter().map(line).collect();
        assert_eq!(lines, expected, "{path:?}", path = source.path);
        assert_eq!(launches(&source, "--headless", &environment), [], "an address is never an option");
        assert_eq!(launches(&source, "file:///etc/passwd", &environment), []);
    }

    #[test]
    fn the_place_of_a_profile_says_which_program_keeps_it() {
        use System::{Linux, MacOs, Windows};
        check(
            Linux,
            Browser::Chrome,
            ".config/google-chrome/Profile 1",
            &[
                "google-chrome | --profile-directory=Profile 1 | URL",
                "google-chrome-stable | --profile-directory=Profile 1 | URL",
            ],
        );
        check(
            Linux,
            Browser::Firefox,
            ".var/app/org.mozilla.firefox/.mozilla/firefox/x.default",
            &["flatpak | run | org.mozilla.firefox | --profile | \
             ~/.var/app/org.mozilla.firefox/.mozilla/firefox/x.default | URL"],
        );
        check(
            Linux,
            Browser::Chromium,
            "snap/chromium/common/chromium/Default",
            &["snap | run | chromium | --profile-directory=Default | URL"],
        );
        check(
            Linux,
            Browser::Zen,
            ".zen/x.Default (release)",
            &[
                "zen-browser | --profile | ~/.zen/x.Default (release) | URL",
                "zen | --profile | ~/.zen/x.Default (release) | URL",
            ],
        );
        check(
            Linux,
            Browser::Opera,
            ".config/opera-beta",
            &["opera-beta | URL", "opera | URL", "opera-developer | URL"],
        );
        check(
            MacOs,
            Browser::Edge,
            "Library/Application Support/Microsoft Edge/Default",
            &["open | -n | -b | com.microsoft.edgemac | --args | --profile-directory=Default | URL"],
        );
        check(
            MacOs,
            Browser::Firefox,
            "Library/Application Support/Firefox/Profiles/x.y",
            &["open | -b | org.mozilla.firefox | URL"],
        );
        check(MacOs, Browser::Safari, "Library/Safari", &["open | -b | com.apple.Safari | URL"]);
        check(
            MacOs,
            Browser::Arc,
            "Library/Application Support/Arc",
            &["open | -b | company.thebrowser.Browser | URL"],
        );
        check(
            Windows,
            Browser::ChromeCanary,
            "local/Google/Chrome SxS/User Data/Default",
            &["<programs>/Google/Chrome SxS/Application/chrome.exe | --profile-directory=Default | URL"],
        );
        check(
            Windows,
            Browser::Firefox,
            "roaming/Mozilla/Firefox/Profiles/x.y",
            &[
                "<app path>/firefox.exe | --profile | ~/roaming/Mozilla/Firefox/Profiles/x.y | URL",
                "<programs>/Mozilla Firefox/firefox.exe | --profile | ~/roaming/Mozilla/Firefox/Profiles/x.y | URL",
            ],
        );
    }

    #[test]
    fn what_no_known_program_keeps_is_not_opened() {
        check(System::Linux, Browser::Chromium, "somewhere/fork/Default", &[]);
        check(System::Linux, Browser::Safari, "Library/Safari", &[]);
        check(System::Linux, Browser::File, "bookmarks.html", &[]);
    }

    #[test]
    fn every_browser_has_a_row() {
        let rows: Vec<Browser> = ROWS.iter().map(|row| row.browser).collect();
        let missing: Vec<Browser> = Browser::ALL.into_iter().filter(|browser| !rows.contains(browser)).collect();
        assert_eq!(missing, [Browser::File]);
    }
}
