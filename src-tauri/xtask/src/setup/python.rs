//! A private Python environment below `.dogear/`, filled from `requirements.txt` by hash and with nothing else.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::stamp;
use crate::command;
use crate::terminal::say;

const GET_PYTHON: &str =
    "Install Python 3.11 or newer with its venv module (on Debian and Ubuntu: apt-get install python3-venv).";
const CHECK_VERSION: &str = "import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))";
const PIP_ADVICE: &str = "pip needs the package index: check the network, a proxy or `pip config list`, then run this \
    again. If it says that no version matches, this system or Python has no such wheel: try Python 3.11 to 3.14.";

/// The environment, made when missing or when `requirements` has changed.
pub struct Python {
    interpreter: PathBuf,
}

impl Python {
    /// Makes the environment in `folder`, or finds it there; `announcement` is said before anything is fetched.
    pub fn ensure(folder: &Path, requirements: &Path, announcement: &str) -> Result<Self> {
        let python = Self::of(folder);
        if !python.is_in_place(folder, requirements)? {
            python.make(folder, requirements, announcement)?;
            stamp::write(&mark(folder), &stamp::hash_file(requirements)?)?;
        }
        Ok(python)
    }

    /// The environment in this folder, whether it is there or not.
    pub fn of(folder: &Path) -> Self {
        Self { interpreter: folder.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" }) }
    }

    /// Whether it is there with what `requirements` wants.
    pub fn is_in_place(&self, folder: &Path, requirements: &Path) -> Result<bool> {
        let is_filled = stamp::matches(&mark(folder), &stamp::hash_file(requirements)?);
        Ok(is_filled && command::succeeds(&mut self.command(&["--version"])))
    }

    /// The interpreter with arguments.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(&self.interpreter);
        // The export's own modules would otherwise leave __pycache__ in the source tree.
        command.args(arguments).env("PYTHONDONTWRITEBYTECODE", "1");
        // Its packages may hold a runtime that reports to its maker.
        command.env("ORT_DISABLE_TELEMETRY", "1");
        command
    }

    /// The folder that packages are installed in.
    pub fn packages(&self) -> Result<PathBuf> {
        let print = "import sysconfig; print(sysconfig.get_path('platlib'))";
        command::output(&mut self.command(&["-c", print]), GET_PYTHON).map(PathBuf::from)
    }

    fn make(&self, folder: &Path, requirements: &Path, announcement: &str) -> Result<()> {
        say(announcement);
        if folder.exists() {
            fs::remove_dir_all(folder).with_context(|| format!("cannot remove {}", folder.display()))?;
        }
        command::run(system_python()?.args(["-m", "venv"]).arg(folder), GET_PYTHON)?;
        let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
        let exactly = ["--no-deps", "--require-hashes", "--only-binary=:all:", "--requirement"];
        command::run(self.command(&pip).args(exactly).arg(requirements), PIP_ADVICE)
    }
}

/// The file that says what an environment was filled from.
fn mark(folder: &Path) -> PathBuf {
    folder.join("requirements.sha256")
}

fn system_python() -> Result<Command> {
    let candidates: [&[&str]; 3] = [&["python3"], &["python"], &["py", "-3"]];
    for candidate in candidates {
        if let [program, arguments @ ..] = candidate {
            let start = || {
                let mut command = Command::new(program);
                command.args(arguments);
                command
            };
            if command::succeeds(start().args(["-c", CHECK_VERSION])) {
                return Ok(start());
            }
        }
    }
    bail!("no Python that can be used. {GET_PYTHON}")
}
