//! Programs that only the tests need, built by cargo at pinned versions into `.dogear/tools`.

use std::fs;
use std::path::Path;

use anyhow::Result;

use super::Outcome;
use crate::command;
use crate::terminal::heading;
use crate::workspace::Workspace;

/// Package, version, and whether the window's tests are all that need it, which macOS has no driver for.
const TOOLS: [(&str, &str, bool); 2] = [("tauri-driver", "2.1.0", true), ("cargo-deny", "0.20.2", false)];

/// Builds each tool that is neither in `.dogear/tools` at its version nor, for cargo-deny, on the PATH.
pub fn ensure(workspace: &Workspace) -> Result<Outcome> {
    let mut outcome = Outcome::InPlace;
    for (package, version, drives_window) in TOOLS {
        let needed = !drives_window || cfg!(not(target_os = "macos"));
        if needed && !is_built(&workspace.tools(), package, version) && !is_on_path(workspace, package) {
            heading(&format!("{package} {version}"));
            build(workspace, package, version)?;
            outcome = Outcome::Done;
        }
    }
    Ok(outcome)
}

fn build(workspace: &Workspace, package: &str, version: &str) -> Result<()> {
    // They run for seconds: what takes long is to build them.
    let mut install = workspace.cargo(&["install", "--quiet", "--debug", "--locked", "--version", version]);
    install.arg("--root").arg(workspace.tools()).arg(package);
    command::run(&mut install, "cargo needs its registry: check the network, then run this again.")
}

/// cargo itself keeps the list of what it installed under a root.
fn is_built(tools: &Path, package: &str, version: &str) -> bool {
    let entry = format!("\"{package} {version} ");
    fs::read_to_string(tools.join(".crates.toml")).is_ok_and(|list| list.contains(&entry))
}

/// Any cargo-deny reads our deny.toml; tauri-driver must be the version that was seen to work.
fn is_on_path(workspace: &Workspace, package: &str) -> bool {
    package == "cargo-deny" && command::succeeds(workspace.program("cargo-deny").arg("--version"))
}
