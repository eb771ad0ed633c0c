//! What the tests take from Python's packages, each in an environment of its own: the official client that talks to
//! `dogear mcp` beside the Rust client, and what reads the workflows.

use std::path::PathBuf;

use anyhow::Result;

use super::{Outcome, python::Python};
use crate::workspace::Workspace;

/// The folder below `.dogear`, the file of what is in it, and what is said before it is fetched.
const ENVIRONMENTS: [(&str, &str, &str); 2] = [
    (
        "mcp-client",
        "tests/mcp/requirements.txt",
        "Getting the Python client of the Model Context Protocol for the tests: about 15 MB, once.",
    ),
    (
        "workflows",
        ".github/requirements.txt",
        "Getting zizmor, actionlint and ShellCheck, which read the workflows: about 20 MB, once.",
    ),
];

/// A program of the environment that reads the workflows.
pub fn reader(workspace: &Workspace, name: &str) -> PathBuf {
    let place = if cfg!(windows) { format!("Scripts/{name}.exe") } else { format!("bin/{name}") };
    workspace.fetched().join("workflows").join(place)
}

/// Fills each environment that is missing or out of date.
pub fn ensure(workspace: &Workspace) -> Result<Outcome> {
    let mut outcome = Outcome::InPlace;
    for (name, requirements, announcement) in ENVIRONMENTS {
        let (folder, requirements) = (workspace.fetched().join(name), workspace.root().join(requirements));
        if !Python::of(&folder).is_in_place(&folder, &requirements)? {
            Python::ensure(&folder, &requirements, announcement)?;
            outcome = Outcome::Done;
        }
    }
    Ok(outcome)
}
