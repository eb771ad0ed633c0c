//! `cargo xtask train-multilingual` and `train-english`: make again what Dogear's models have learnt, and measure it.
//!
//! In: the training folder beside the checkout, and the default model or the weights that it is made of. Out: the artefacts that git
//! holds, in `assets/models/`, whose READMEs say what comes of which data. What takes long and stays the same is kept in
//! `.dogear/`. The scripts do the work; this makes their environments and says where things are.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use crate::setup::Python;
use crate::terminal::{heading, say};
use crate::workspace::Workspace;
use crate::{command, setup};

const DOWNLOAD: &str = "Getting the tools of the training (about 100 MB) from PyPI.";

/// What is trained.
#[derive(Clone, Copy)]
pub enum Training {
    /// The encoder for text that is not English
    Multilingual,
    /// What is added to the default model's weights
    English,
}

#[derive(clap::Args)]
pub struct Options {
    /// The training data
    #[arg(long, default_value = "../shared/train")]
    data: PathBuf,
    /// The retrieval benchmark, for the encoder's report; left out of it where there is none
    #[arg(long, default_value = "../shared/bench")]
    bench: PathBuf,
    /// Where the artefact goes, instead of its place in the checkout
    #[arg(long)]
    out: Option<PathBuf>,
    /// What to hand on to the training: `-- --steps N --seed N`
    #[arg(last = true)]
    handed_on: Vec<String>,
}

pub fn run(workspace: &Workspace, training: Training, options: &Options) -> Result<()> {
    let data = workspace.root().join(&options.data);
    if !data.join("pairs.tsv.gz").is_file() {
        bail!("no pairs.tsv.gz in {}. Name the folder of the training data with --data.", data.display());
    }
    setup::model(workspace)?;
    let scripts = training.scripts(workspace);
    let python = Python::ensure(&training.environment(workspace), &scripts.join("requirements.txt"), DOWNLOAD)?;
    heading("Training");
    let out = options.out.as_ref().map_or_else(|| training.artefact(workspace), |out| workspace.root().join(out));
    let mut train = python.command(&[]);
    train.arg(scripts.join("train.py")).arg("--data").arg(&data).arg("--out").arg(out);
    match training {
        Training::Multilingual => {
            train.arg("--teacher").arg(workspace.model()).arg("--work").arg(training.folder(workspace));
            let bench = workspace.root().join(&options.bench);
            if bench.join("queries.jsonl").is_file() {
                train.arg("--bench").arg(bench);
            }
        }
        Training::English => {
            train.arg("--release").arg(setup::weights(workspace)?);
            train.arg("--projection").arg(workspace.root().join("src-tauri/xtask/export/token_projection.npy"));
        }
    }
    command::run(train.args(&options.handed_on), "The error above says what is missing or too large.")
}

/// The trainings' own tests, on data that they make themselves; those without their environment are left out.
pub fn test(workspace: &Workspace) -> Result<()> {
    for training in [Training::Multilingual, Training::English] {
        if training.environment(workspace).is_dir() {
            let scripts = training.scripts(workspace);
            let python = Python::ensure(&training.environment(workspace), &scripts.join("requirements.txt"), DOWNLOAD)?;
            run_tests(&python, &scripts)?;
        } else {
            let command = training.command();
            say(format_args!("Not run: the training's tests need its tools, which `cargo xtask {command}` gets."));
        }
    }
    Ok(())
}

fn run_tests(python: &Python, scripts: &Path) -> Result<()> {
    let mut tests = python.command(&["-m", "unittest", "discover", "--start-directory", "tests"]);
    command::run(tests.current_dir(scripts), "The first error above says why.")
}

impl Training {
    fn command(self) -> &'static str {
        match self {
            Self::Multilingual => "train-multilingual",
            Self::English => "train-english",
        }
    }

    fn artefact(self, workspace: &Workspace) -> PathBuf {
        workspace.root().join("assets/models").join(match self {
            Self::Multilingual => "dogear-multilingual",
            Self::English => "dogear-english",
        })
    }

    fn scripts(self, workspace: &Workspace) -> PathBuf {
        self.artefact(workspace).join("train")
    }

    fn folder(self, workspace: &Workspace) -> PathBuf {
        workspace.fetched().join(match self {
            Self::Multilingual => "training",
            Self::English => "training-english",
        })
    }

    fn environment(self, workspace: &Workspace) -> PathBuf {
        self.folder(workspace).join("venv")
    }
}
