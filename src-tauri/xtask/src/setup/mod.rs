//! `cargo xtask setup`: gets what a build needs and git does not hold. A second run finds all in place and does nothing.

mod environments;
mod model;
mod npm;
mod python;
pub mod stamp;
pub mod system;
mod tools;

use std::path::{Path, PathBuf};

use anyhow::Result;

pub use python::Python;

use crate::terminal::say;
use crate::workspace::Workspace;

#[derive(clap::Args, Default)]
pub struct Options {
    /// Build the model again even where it is in place
    #[arg(long)]
    force: bool,
    /// Also get what only the tests need: browsers, a virtual display, the window's driver, the Python client for
    /// assistants' tools, what reads the workflows
    #[arg(long)]
    tests: bool,
}

impl Options {
    /// Everything that `cargo xtask test` needs.
    pub fn for_tests() -> Self {
        Self { force: false, tests: true }
    }
}

/// What a part of set-up found.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    InPlace,
    Done,
}

/// Gets every part that is missing or out of date.
pub fn run(workspace: &Workspace, options: &Options) -> Result<()> {
    let mut outcomes = vec![
        system::ensure(options.tests)?,
        npm::ensure(workspace, &workspace.ui())?,
        model::ensure(workspace, options.force)?,
    ];
    if options.tests {
        outcomes.push(npm::ensure(workspace, &workspace.companion())?);
        outcomes.push(tools::ensure(workspace)?);
        outcomes.push(environments::ensure(workspace)?);
    }
    let nothing_done = outcomes.iter().all(|outcome| *outcome == Outcome::InPlace);
    say(if nothing_done { "Set-up: everything is in place, nothing to do." } else { "Set-up: done." });
    Ok(())
}

/// Gets what only the companion is built with.
pub fn companion(workspace: &Workspace) -> Result<()> {
    npm::ensure(workspace, &workspace.companion()).map(drop)
}

/// Takes ONNX Runtime's library out of the folder of a wheel that holds it; one that reports to its maker is refused.
pub fn place_runtime(capi: &Path, library: &Path) -> Result<()> {
    model::place_runtime(capi, library)
}

/// Gets model and runtime only: all that the command line program needs.
pub fn model(workspace: &Workspace) -> Result<()> {
    model::ensure(workspace, false).map(drop)
}

/// A program that reads the workflows, which the set-up of tests has fetched.
pub fn reader_of_workflows(workspace: &Workspace, name: &str) -> PathBuf {
    environments::reader(workspace, name)
}

/// The folder of the released weights that the default model is made of, once `model` has got them.
pub fn weights(workspace: &Workspace) -> Result<PathBuf> {
    Ok(packages(workspace)?.join(model::WEIGHTS))
}

/// The folder of the Python packages that model and runtime come from.
pub fn packages(workspace: &Workspace) -> Result<PathBuf> {
    Python::of(&workspace.fetched().join("venv")).packages()
}
