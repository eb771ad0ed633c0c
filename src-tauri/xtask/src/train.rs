//! `cargo xtask train-multilingual`: makes the encoder for text that is not English again, and measures it.
//!
//! In: the training folder beside the checkout and the default model. Out: the artefact that git holds, in
//! `assets/models/dogear-multilingual/`, whose README says what comes of which data. What takes long and stays the same
//! (the teacher's vectors, the tokenizer) is kept in `.dogear/training/`. The scripts do the work; this makes their
//! environment and says where things are.

use std::path::PathBuf;

use anyhow::{Result, bail};

use crate::setup::Python;
use crate::terminal::{heading, say};
use crate::workspace::Workspace;
use crate::{command, setup};

const DOWNLOAD: &str = "Getting the tools of the training (about 100 MB) from PyPI.";

#[derive(clap::Args)]
pub struct Options {
    /// The training data
    #[arg(long, default_value = "../shared/train")]
    data: PathBuf,
    /// The retrieval benchmark, for the report; left out of it where there is none
    #[arg(long, default_value = "../shared/bench")]
    bench: PathBuf,
    /// Where the artefact goes, instead of its place in the checkout
    #[arg(long)]
    out: Option<PathBuf>,
    /// What to hand on to the training: `-- --steps N --seed N`
    #[arg(last = true)]
    handed_on: Vec<String>,
}

pub fn run(workspace: &Workspace, options: &Options) -> Result<()> {
    let data = workspace.root().join(&options.data);
    if !data.join("pairs.tsv.gz").is_file() {
        bail!("no pairs.tsv.gz in {}. Name the folder of the training data with --data.", data.display());
    }
    setup::model(workspace)?;
    let scripts = scripts(workspace);
    let python = Python::ensure(&environment(workspace), &scripts.join("requirements.txt"), DOWNLOAD)?;
    heading("Training");
    let mut train = python.command(&[]);
    train.arg(scripts.join("train.py")).arg("--data").arg(&data).arg("--teacher").arg(workspace.model());
    train.arg("--work").arg(folder(workspace)).arg("--out").arg(out(workspace, options));
    let bench = workspace.root().join(&options.bench);
    if bench.join("queries.jsonl").is_file() {
        train.arg("--bench").arg(bench);
    }
    command::run(train.args(&options.handed_on), "The error above says what is missing or too large.")
}

/// The training's own tests, on data that they make themselves; without its environment they are left out.
pub fn test(workspace: &Workspace) -> Result<()> {
    if !environment(workspace).is_dir() {
        say("Not run: the training's tests need its tools, which `cargo xtask train-multilingual` gets.");
        return Ok(());
    }
    let scripts = scripts(workspace);
    let python = Python::ensure(&environment(workspace), &scripts.join("requirements.txt"), DOWNLOAD)?;
    let mut tests = python.command(&["-m", "unittest", "discover", "--start-directory", "tests"]);
    command::run(tests.current_dir(scripts), "The first error above says why.")
}

fn out(workspace: &Workspace, options: &Options) -> PathBuf {
    options.out.as_ref().map_or_else(|| artefact(workspace), |out| workspace.root().join(out))
}

fn artefact(workspace: &Workspace) -> PathBuf {
    workspace.root().join("assets/models/dogear-multilingual")
}

fn scripts(workspace: &Workspace) -> PathBuf {
    artefact(workspace).join("train")
}

fn folder(workspace: &Workspace) -> PathBuf {
    workspace.fetched().join("training")
}

fn environment(workspace: &Workspace) -> PathBuf {
    folder(workspace).join("venv")
}
