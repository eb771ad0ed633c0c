//! The packages of macOS (.dmg) and Windows (.msi, .exe) and the AppImage, made by Tauri's bundler of the same programs and
//! resources. It fetches what it works with (linuxdeploy, WiX, NSIS) from GitHub.

use std::env;
use std::env::consts::{EXE_EXTENSION, OS};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::json;

use super::signing::Signing;
use super::{Bundle, make_folder, weigh, write};
use crate::command;

/// The version that fits the `tauri` in Cargo.lock.
const BUNDLER: &str = "@tauri-apps/cli@2.12.5";
/// The bundler's names of formats, which are those of its folders, and how their files end.
const FORMATS: [(&str, &str); 4] = [("appimage", "AppImage"), ("dmg", "dmg"), ("msi", "msi"), ("nsis", "exe")];
const MOST_MEGABYTES: u64 = 130;
const ADVICE: &str = "Tauri's bundler comes from npm, and fetches the tools of the system at its first run.";

/// Makes every package that this system has a name for.
pub fn pack(bundle: &Bundle<'_>) -> Result<()> {
    let formats = match OS {
        "macos" => "dmg",
        "windows" => "msi,nsis",
        _ => "appimage",
    };
    let signing = Signing::of(OS, |name| env::var(name).ok());
    signing.sign_runtime(bundle.workspace)?;
    let settings = bundle.folder.join("tauri.json");
    let additions = additions(bundle, &beside_the_window(bundle)?, &signing.for_windows());
    write(&settings, &format!("{additions:#}\n"))?;
    let mut npm = bundle.workspace.npm(&["exec", "--yes", &format!("--package={BUNDLER}"), "--", "tauri", "bundle"]);
    npm.args(["--bundles", formats, "--config"]).arg(&settings).current_dir(bundle.workspace.root().join("src-tauri"));
    if let Some(macs) = bundle.macs() {
        npm.args(["--target", macs]);
    }
    signing.leave_out_what_is_empty(&mut npm);
    npm.env("CARGO_TARGET_DIR", &bundle.folder).env("SOURCE_DATE_EPOCH", &bundle.moment);
    command::run(&mut npm, ADVICE)?;
    for (format, ending) in FORMATS.iter().filter(|(format, _)| formats.contains(format)) {
        take_over(&bundle.built(bundle.macs()).join("bundle").join(format), ending, &bundle.packages())?;
    }
    Ok(())
}

/// What the window's own settings do not say: the terminal's program goes beside it, licences and companion into its resources, and
/// links of the scheme lead to it.
fn additions(bundle: &Bundle<'_>, program: &Path, windows: &serde_json::Value) -> serde_json::Value {
    json!({
        "bundle": {
            "windows": windows,
            "externalBin": [program],
            "resources": {
                bundle.licences().to_string_lossy(): "LICENSES.txt",
                bundle.companion().to_string_lossy(): "companion",
            },
        },
        "plugins": { "deep-link": { "desktop": { "schemes": ["dogear"] } } },
    })
}

/// Tauri wants a program beside the window named with the system it is for, and is told it without.
fn beside_the_window(bundle: &Bundle<'_>) -> Result<std::path::PathBuf> {
    let system = match bundle.macs() {
        Some(macs) => macs.to_owned(),
        None => bundle.systems()?.concat(),
    };
    let folder = bundle.folder.join("beside");
    make_folder(&folder)?;
    let ending = if EXE_EXTENSION.is_empty() { String::new() } else { format!(".{EXE_EXTENSION}") };
    let named = folder.join(format!("dogear-{system}{ending}"));
    fs::copy(bundle.program("dogear"), &named).with_context(|| format!("cannot write {}", named.display()))?;
    Ok(folder.join("dogear"))
}

/// Moves the packages out of the bundler's own folder.
fn take_over(from: &Path, ending: &str, to: &Path) -> Result<()> {
    for entry in fs::read_dir(from).with_context(|| format!("the bundler made no {}", from.display()))? {
        let path = entry?.path();
        let is_package = path.extension().is_some_and(|found| found == ending);
        if let Some(name) = path.file_name().filter(|_| is_package) {
            let package = to.join(name);
            fs::rename(&path, &package).with_context(|| format!("cannot move {}", path.display()))?;
            weigh(&package, MOST_MEGABYTES)?;
        }
    }
    Ok(())
}
