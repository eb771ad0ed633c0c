//! The system's own libraries: WebKitGTK and friends, which Tauri links to on Linux.
//!
//! On Debian and Ubuntu what is missing is installed when this runs as root or sudo asks for no password; otherwise the
//! exact line to run is printed. Elsewhere a check says what is needed. macOS and Windows bring their web view along.

use std::process::Command;

use anyhow::{Result, bail};

use super::Outcome;
use crate::command;
use crate::terminal::{heading, say};

const TO_BUILD: [&str; 8] = [
    "build-essential",
    "pkg-config",
    "libwebkit2gtk-4.1-dev",
    "libayatana-appindicator3-dev",
    "librsvg2-dev",
    "libxdo-dev",
    "libssl-dev",
    "dbus-x11",
];
const TO_TEST: [&str; 12] = [
    "webkit2gtk-driver",
    "xvfb",
    "xauth",
    "weston", // Wayland
    "strace",
    "openbox",
    "xdotool",
    "dbus-daemon",
    "at-spi2-core", // what screen readers ask
    "python3-gi",
    "gir1.2-gtk-3.0",
    "fonts-droid-fallback", // photographs of Chinese and Japanese
];
/// Browsers that write real profiles for the tests: any of the programs will do, else the package is installed.
const BROWSERS: [(&[&str], &str); 2] = [
    (&["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"], "chromium"),
    (&["firefox-esr", "firefox"], "firefox-esr"),
];
const UPDATE: &[&str] = &["update", "-qq"];
const INSTALL: [&str; 4] = ["install", "-y", "--no-remove", "--no-install-recommends"];
const APT_ADVICE: &str = "apt needs its package servers: check the network and /etc/apt/sources.list.";

/// Installs or checks the libraries; with `tests`, also what drives the window and writes profiles.
pub fn ensure(tests: bool) -> Result<Outcome> {
    if cfg!(target_os = "macos") {
        return require_xcode();
    }
    if cfg!(not(target_os = "linux")) {
        return Ok(Outcome::InPlace);
    }
    if runs("dpkg-query", &["--version"]) { ensure_packages(tests) } else { require_webkit() }
}

fn ensure_packages(tests: bool) -> Result<Outcome> {
    install(&missing_packages(tests))
}

/// Installs these packages of Debian, or says which line does. Nothing that is installed goes for them.
///
/// # Errors
/// When this may not install, or apt fails.
pub fn install(missing: &[&str]) -> Result<Outcome> {
    if missing.is_empty() {
        return Ok(Outcome::InPlace);
    }
    heading("System libraries");
    let Some(root) = become_root() else { bail!(by_hand(missing)) };
    say(format_args!("Installing: {}", missing.join(" ")));
    apt(root, UPDATE)?;
    apt(root, &[&INSTALL, missing].concat())?;
    Ok(Outcome::Done)
}

/// What somebody is told who may not install.
fn by_hand(missing: &[&str]) -> String {
    let line = [&INSTALL, missing].concat().join(" ");
    format!("these packages are missing. Install them, then run this again:\n\n    sudo apt-get {line}\n")
}

fn missing_packages(tests: bool) -> Vec<&'static str> {
    let mut missing: Vec<_> = TO_BUILD.into_iter().filter(|package| !is_installed(package)).collect();
    if tests {
        missing.extend(TO_TEST.into_iter().filter(|package| !is_installed(package)));
        let absent = |programs: &[&str]| !programs.iter().any(|program| runs(program, &["--version"]));
        missing.extend(BROWSERS.into_iter().filter(|(programs, _)| absent(programs)).map(|(_, package)| package));
    }
    missing
}

/// Fetches the lists of packages, where this may.
///
/// # Errors
/// When it may not, or apt fails.
pub fn update() -> Result<()> {
    become_root().map_or_else(|| bail!("only root may fetch the lists of packages"), |root| apt(root, UPDATE))
}

/// Whether Debian's list of what is installed names this package.
pub fn is_installed(package: &str) -> bool {
    let mut query = Command::new("dpkg-query");
    query.args(["--show", "--showformat=${db:Status-Status}", package]);
    query.output().is_ok_and(|output| output.status.success() && output.stdout == b"installed")
}

/// How to run a program as root: directly, through sudo without a password, or not at all.
fn become_root() -> Option<&'static [&'static str]> {
    let mut identity = Command::new("id");
    if identity.arg("-u").output().is_ok_and(|output| output.stdout.trim_ascii() == b"0") {
        return Some(&[]);
    }
    runs("sudo", &["--non-interactive", "true"]).then_some(&["sudo", "--non-interactive"])
}

fn apt(root: &[&str], arguments: &[&str]) -> Result<()> {
    // env, because sudo would drop a variable that was only set around it.
    let words = [root, &["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"], arguments].concat();
    match words.as_slice() {
        [program, rest @ ..] => command::run(Command::new(program).args(rest), APT_ADVICE),
        [] => Ok(()),
    }
}

fn require_webkit() -> Result<Outcome> {
    if runs("pkg-config", &["--exists", "webkit2gtk-4.1"]) {
        return Ok(Outcome::InPlace);
    }
    bail!(
        "the development files of WebKitGTK 4.1 are missing. Install them, then run this again:\n\n    \
         Fedora:  sudo dnf install webkit2gtk4.1-devel openssl-devel libappindicator-gtk3-devel librsvg2-devel libxdo-devel\n    \
         Arch:    sudo pacman -S --needed webkit2gtk-4.1 base-devel openssl libappindicator-gtk3 librsvg xdotool\n    \
         openSUSE: sudo zypper install webkit2gtk3-devel libopenssl-devel libappindicator3-1 librsvg-devel\n"
    );
}

fn require_xcode() -> Result<Outcome> {
    if runs("xcode-select", &["--print-path"]) {
        return Ok(Outcome::InPlace);
    }
    bail!("the Xcode command line tools are missing. Run `xcode-select --install`, then run this again.");
}

fn runs(program: &str, arguments: &[&str]) -> bool {
    command::succeeds(Command::new(program).args(arguments))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_may_not_install_is_told_the_line_that_does() {
        let told = by_hand(&["wine", "nasm"]);
        assert!(told.contains("sudo apt-get install -y --no-remove --no-install-recommends wine nasm\n"), "{told}");
    }
}
