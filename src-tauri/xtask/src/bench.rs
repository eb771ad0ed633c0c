//! `cargo xtask bench`: the benchmarks of `tests/`, optimised, with the real model.

use anyhow::Result;

use crate::workspace::Workspace;
use crate::{command, setup};

#[derive(clap::Args)]
pub struct Options {
    /// What to hand on to `cargo bench`: a filter, or `-- --save-baseline NAME`
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    handed_on: Vec<String>,
}

pub fn run(workspace: &Workspace, options: &Options) -> Result<()> {
    setup::model(workspace)?;
    let mut bench = workspace.cargo(&["bench", "--package", "dogear-tests"]);
    command::run(bench.args(&options.handed_on), "The first error above says why.")
}
