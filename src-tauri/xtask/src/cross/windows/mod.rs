//! Dogear for Windows, built here with GNU's linker and run under Wine.

pub mod used;

use std::process::Command;

use anyhow::Result;

use super::rust::{self, WINDOWS};
use super::wine::{self, Wine};
use crate::workspace::Workspace;
use crate::{command, setup};

const FIRST_ERROR: &str = "The first error above says why.";

/// Builds the terminal's program, which is also the companion's host, and the tests of the crates.
pub fn build(workspace: &Workspace) -> Result<()> {
    command::run(&mut tests(workspace, &["--no-run"])?, FIRST_ERROR)
}

/// Runs the tests of the crates under Wine, with the real model and Windows' runtime. What fails does not stop the rest.
pub fn test(workspace: &Workspace) -> Result<()> {
    setup::model(workspace)?;
    let wine = Wine::ensure(workspace)?;
    let runtime = wine::runtime(workspace)?;
    let mut tests = tests(workspace, &["--no-fail-fast"])?;
    tests.env("CARGO_TARGET_X86_64_PC_WINDOWS_GNU_RUNNER", "wine");
    tests.env("DOGEAR_ORT_LIB", wine::called(&runtime)).env("DOGEAR_MODEL_DIR", wine::called(&workspace.model()));
    tests.env("INSTA_WORKSPACE_ROOT", wine::called(workspace.root()));
    wine.start()?;
    let ended = command::run(wine.surround(&mut tests), FIRST_ERROR);
    wine.stop()?;
    ended
}

fn tests(workspace: &Workspace, options: &[&str]) -> Result<Command> {
    let mut tests = rust::cargo(workspace, &WINDOWS, &["test"])?;
    tests.args(options).args(rust::CRATES);
    Ok(tests)
}
