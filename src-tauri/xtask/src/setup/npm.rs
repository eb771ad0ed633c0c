//! The npm packages of the UI and of the companion, exactly as their `package-lock.json` has them.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::SystemTime;

use anyhow::{Result, bail};

use super::Outcome;
use crate::command;
use crate::terminal::heading;
use crate::workspace::Workspace;

/// The oldest Node that the UI's build tools run on.
const LEAST_NODE: (u32, u32) = (20, 19);
const GET_NODE: &str = "Install Node 20.19 or newer (https://nodejs.org), then run this again.";

/// Runs `npm ci` in this folder unless its `node_modules` was written after the lock file last changed.
pub fn ensure(workspace: &Workspace, folder: &Path) -> Result<Outcome> {
    let lock = folder.join("package-lock.json");
    let installed = folder.join("node_modules").join(".package-lock.json");
    if modified(&installed) > modified(&lock) {
        return Ok(Outcome::InPlace);
    }
    heading("npm packages");
    require_node()?;
    let advice = "npm needs its registry: check the network, then run this again.";
    command::run(workspace.npm(&["ci", "--no-audit", "--no-fund"]).current_dir(folder), advice)?;
    Ok(Outcome::Done)
}

fn require_node() -> Result<()> {
    let version = command::output(Command::new("node").arg("--version"), GET_NODE)?;
    if !is_recent(&version) {
        bail!("Node {version} is too old. {GET_NODE}");
    }
    Ok(())
}

fn is_recent(version: &str) -> bool {
    let mut numbers = version.trim_start_matches('v').split('.').map_while(|number| number.parse().ok());
    numbers.next().zip(numbers.next()).is_some_and(|found| found >= LEAST_NODE)
}

fn modified(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).and_then(|metadata| metadata.modified()).ok()
}

#[cfg(test)]
mod tests {
    use super::is_recent;

    #[test]
    fn node_versions_compare_as_numbers() {
        for (version, expected) in
            [("v20.19.0", true), ("v20.9.0", false), ("v22.1.0", true), ("v18.20.1", false), ("nonsense", false)]
        {
            assert_eq!(is_recent(version), expected, "{version}");
        }
    }
}
