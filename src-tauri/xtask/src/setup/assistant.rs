//! What the tests talk to `dogear mcp` with beside the Rust client: the official Python client, in an environment of its own.

use anyhow::Result;

use super::{Outcome, python::Python};
use crate::workspace::Workspace;

const DOWNLOAD: &str = "Getting the Python client of the Model Context Protocol for the tests: about 15 MB, once.";

/// Fills the environment where it is missing or out of date.
pub fn ensure(workspace: &Workspace) -> Result<Outcome> {
    let (folder, requirements) =
        (workspace.fetched().join("mcp-client"), workspace.root().join("tests/mcp/requirements.txt"));
    if Python::of(&folder).is_in_place(&folder, &requirements)? {
        return Ok(Outcome::InPlace);
    }
    Python::ensure(&folder, &requirements, DOWNLOAD)?;
    Ok(Outcome::Done)
}
