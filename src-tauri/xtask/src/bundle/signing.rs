//! Signing, which both macOS and Windows ask of programs that are fetched. Where the environment names no signature, nothing is signed,
//! and that is no failure: only a release has one.
//!
//! Tauri's bundler signs programs and packages, and has Apple look at them. Left to us are ONNX Runtime, a library among the
//! resources, which Apple wants signed before the app around it; and to tell the bundler of Windows' certificate.

use std::process::Command;

use anyhow::Result;
use serde_json::{Value, json};

use crate::command;
use crate::terminal::say;
use crate::workspace::Workspace;

/// Whose name the certificate in the keychain has, as `security find-identity` prints it. Tauri reads it, too.
const IDENTITY: &str = "APPLE_SIGNING_IDENTITY";
/// What Tauri asks Apple with. A secret that a workflow does not have is an empty variable, which Tauri would take for a name.
const OF_APPLE: [&str; 4] = [IDENTITY, "APPLE_ID", "APPLE_PASSWORD", "APPLE_TEAM_ID"];
/// Names the certificate among those of the person who builds.
const THUMBPRINT: &str = "WINDOWS_CERTIFICATE_THUMBPRINT";
/// Says when it was signed, so that it stays good when the certificate is not any more.
const CLOCK: &str = "http://timestamp.digicert.com";

#[derive(Debug, PartialEq, Eq)]
pub enum Signing {
    Nothing,
    /// By the name of the certificate.
    Apple(String),
    /// By its thumbprint.
    Windows(String),
}

impl Signing {
    /// What the environment says of it on this system.
    pub fn of(system: &str, variable: impl Fn(&str) -> Option<String>) -> Self {
        let named = |name| variable(name).filter(|value| !value.is_empty());
        match system {
            "macos" => named(IDENTITY).map_or(Self::Nothing, Self::Apple),
            "windows" => named(THUMBPRINT).map_or(Self::Nothing, Self::Windows),
            _ => Self::Nothing,
        }
    }

    /// Signs ONNX Runtime where Apple wants it; says so where nothing is signed.
    pub fn sign_runtime(&self, workspace: &Workspace) -> Result<()> {
        match self {
            Self::Apple(identity) => {
                let mut codesign = workspace.program("codesign");
                codesign.args(["--force", "--timestamp", "--options", "runtime", "--sign", identity]);
                command::run(codesign.arg(workspace.runtime_library()), "The certificate has to be in a keychain.")
            }
            Self::Windows(_) => Ok(()),
            Self::Nothing => {
                say("The environment names no certificate, so nothing is signed.");
                Ok(())
            }
        }
    }

    /// Tauri's settings for Windows.
    pub fn for_windows(&self) -> Value {
        match self {
            Self::Windows(thumbprint) => {
                json!({ "certificateThumbprint": thumbprint, "digestAlgorithm": "sha256", "timestampUrl": CLOCK })
            }
            _ => json!({}),
        }
    }

    /// Keeps names without a value, which workflows give, from Tauri's bundler.
    pub fn leave_out_what_is_empty(&self, bundler: &mut Command) {
        for name in OF_APPLE {
            if *self == Self::Nothing || std::env::var_os(name).is_some_and(|value| value.is_empty()) {
                bundler.env_remove(name);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const INFO: &str = include_str!("../../../Info.plist");
    const ENTITLEMENTS: &str = include_str!("../../../../assets/macos/Entitlements.plist");
    const SETTINGS: &str = include_str!("../../../tauri.conf.json");

    fn of(system: &str, variables: &[(&str, &str)]) -> Signing {
        let variable =
            |name: &str| variables.iter().find(|(named, _)| *named == name).map(|(_, value)| (*value).to_owned());
        Signing::of(system, variable)
    }

    /// What stands in a list of properties, by its name.
    fn properties(plist: &str) -> Vec<(String, String)> {
        let entries = plist.split("<key>").skip(1).filter_map(|entry| entry.split_once("</key>"));
        entries.map(|(key, value)| (key.to_owned(), value.split_whitespace().collect())).collect()
    }

    #[test]
    fn each_system_has_a_name_for_its_certificate_and_an_empty_one_is_none() {
        assert_eq!(of("macos", &[(IDENTITY, "Developer ID")]), Signing::Apple("Developer ID".to_owned()));
        assert_eq!(of("windows", &[(THUMBPRINT, "0a1b")]), Signing::Windows("0a1b".to_owned()));
        for (system, variables) in [
            ("macos", (IDENTITY, "")),
            ("windows", (THUMBPRINT, "")),
            ("windows", (IDENTITY, "x")),
            ("linux", (IDENTITY, "x")),
        ] {
            assert_eq!(of(system, &[variables]), Signing::Nothing, "{system}");
        }
    }

    #[test]
    fn windows_signature_says_when_it_was_made() {
        let settings = of("windows", &[(THUMBPRINT, "0a1b")]).for_windows();
        assert_eq!(settings["certificateThumbprint"], "0a1b");
        assert_eq!(settings["timestampUrl"], CLOCK);
        assert_eq!(Signing::Nothing.for_windows(), json!({}));
    }

    #[test]
    fn what_is_not_signed_asks_apple_for_nothing() {
        let mut bundler = Command::new("bundler");
        Signing::Nothing.leave_out_what_is_empty(&mut bundler);
        let removed: Vec<_> = bundler.get_envs().filter(|(_, value)| value.is_none()).map(|(name, _)| name).collect();
        assert!(OF_APPLE.iter().all(|name| removed.contains(&std::ffi::OsStr::new(name))), "{removed:?}");
    }

    #[test]
    fn macos_is_asked_for_no_exception_from_its_hardened_runtime() {
        let asked = properties(ENTITLEMENTS);
        assert_eq!(asked, [("com.apple.security.app-sandbox".to_owned(), "<false/></dict></plist>".to_owned())]);
    }

    #[test]
    fn macos_knows_every_language_that_the_window_speaks() {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/languages");
        let folders = std::fs::read_dir(root).unwrap().flatten().map(|entry| entry.path());
        let mut spoken: Vec<String> = folders
            .filter(|folder| folder.join("window.ftl").is_file())
            .map(|folder| folder.file_name().unwrap().to_string_lossy().into_owned())
            .collect();
        spoken.sort();
        let (_, listed) = properties(INFO).into_iter().find(|(key, _)| key == "CFBundleLocalizations").unwrap();
        let listed: Vec<&str> = listed.split("<string>").skip(1).filter_map(|word| word.split('<').next()).collect();
        assert_eq!(listed, spoken);
    }

    #[test]
    fn the_oldest_macos_is_the_one_that_the_runtime_is_built_for() {
        let settings: Value = serde_json::from_str(SETTINGS).unwrap();
        assert_eq!(settings["bundle"]["macOS"]["minimumSystemVersion"], "14.0");
        assert_eq!(settings["bundle"]["macOS"]["entitlements"], "../assets/macos/Entitlements.plist");
        assert_eq!(settings["bundle"]["macOS"]["hardenedRuntime"], true);
    }
}
