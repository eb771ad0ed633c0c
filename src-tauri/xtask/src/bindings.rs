//! `cargo xtask bindings`: the TypeScript side of the shell's commands, written by the shell's own export test.
//!
//! The file is kept in git, so that the UI can be checked without compiling Tauri; the same test, without the variable,
//! fails when the file does not match the Rust types.

use anyhow::Result;

use crate::command;
use crate::workspace::Workspace;

const WRITE: &str = "DOGEAR_WRITE_BINDINGS";

/// Writes the file.
pub fn write(workspace: &Workspace) -> Result<()> {
    let advice = "The shell has to compile before its bindings can be written.";
    command::run(workspace.cargo(&["test", "--package", "dogear-desktop", "bindings"]).env(WRITE, "1"), advice)
}
