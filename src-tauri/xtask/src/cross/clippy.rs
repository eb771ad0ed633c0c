//! Checks every crate and the window for a system, tests included: no error, no warning. Nothing is linked.

use std::fs;

use anyhow::{Context, Result};

use super::rust::{self, Target};
use crate::command;
use crate::terminal::say;
use crate::workspace::Workspace;

/// The tests of the whole and this program are for the machine that they run on.
const EVERYTHING: [&str; 6] = ["--workspace", "--all-targets", "--exclude", "dogear-tests", "--exclude", "xtask"];

pub fn run(workspace: &Workspace, target: &Target) -> Result<()> {
    let page = rust::folder(workspace).join("page");
    fs::create_dir_all(&page).with_context(|| format!("cannot create {}", page.display()))?;
    say(format_args!("Checking for {}.", target.triple));
    let mut clippy = rust::clippy(workspace, target)?;
    clippy.args(EVERYTHING).args(["--", "-D", "warnings"]);
    command::run(&mut clippy, "The first error above says why.")
}
