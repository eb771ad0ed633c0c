//! `cargo xtask tidy`: the rules that a compiler does not know. All findings are listed, then it fails.

mod files;
mod rooms;
mod table;

use std::fmt;

use anyhow::{Result, bail};

use crate::terminal::say;
use crate::workspace::Workspace;

/// One breach of a rule: where, and what to do about it.
#[derive(Debug, PartialEq, Eq)]
struct Finding {
    file: String,
    /// Counted from 1.
    line: usize,
    message: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}: {}", self.file, self.line, self.message)
    }
}

/// Checks everything.
pub fn run(workspace: &Workspace) -> Result<()> {
    let mut findings = rooms::check_workspace(workspace)?;
    findings.extend(files::check_workspace(workspace)?);
    for finding in &findings {
        say(finding);
    }
    match findings.len() {
        0 => say("Tidy: no findings."),
        1 => bail!("tidy found one thing, listed above"),
        count => bail!("tidy found {count} things, listed above"),
    }
    Ok(())
}
