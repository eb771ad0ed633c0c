//! A person on Windows: a home below Wine's drive C, and the program as they type it.

use std::fs;
use std::io::{BufRead, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Output, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;

use super::super::super::wine::{self, Wine};
use super::super::super::{rust, zig};
use super::layout;
use crate::setup::{self, Python};
use crate::workspace::Workspace;

/// Wine is slow to begin with, and the machine may have other work.
const PATIENCE: Duration = Duration::from_secs(90);
const NO_MODEL: &str = r"C:\no model";

/// The person, their machine and what they have.
pub struct Person {
    pub wine: Wine,
    pub python: Python,
    /// Their folder, here and there.
    pub home: PathBuf,
    pub name: String,
    program: PathBuf,
    locked: PathBuf,
    runtime: String,
    model: String,
}

/// A run that has ended.
#[derive(Debug)]
pub struct Ran {
    pub code: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

/// A file held by a program that shares it with nobody, until this is dropped or let go.
pub struct Locked {
    program: Child,
    input: Option<ChildStdin>,
}

/// `dogear watch` in progress; ends, as by the task manager, when dropped.
pub struct Watch {
    process: Child,
    lines: Receiver<String>,
}

impl Person {
    /// Somebody who never used Dogear, with the profiles of [`layout`].
    pub fn new(workspace: &Workspace, wine: Wine) -> Result<Self> {
        let program = rust::folder(workspace).join(rust::WINDOWS.triple).join("debug/dogear.exe");
        ensure!(program.is_file(), "{} is not built. Run: cargo xtask cross --only windows", program.display());
        setup::model(workspace)?;
        let locked = wine.drive().join("locked.exe");
        wine::compile(&workspace.root().join("src-tauri/xtask/src/cross/windows/locked.c"), &locked, &[])?;
        let name = user(&wine)?;
        let person = Self {
            home: wine.drive().join("users").join(&name),
            python: zig::python(workspace)?,
            runtime: wine::called(&wine::runtime(workspace)?),
            model: wine::called(&workspace.model()),
            wine,
            name,
            program,
            locked,
        };
        layout::write(&person)?;
        Ok(person)
    }

    /// A path in their home as Windows calls it: `AppData/Local` is `C:\users\NAME\AppData\Local`.
    pub fn called(&self, path: &str) -> String {
        format!(r"C:\users\{}\{}", self.name, path.replace('/', r"\"))
    }

    /// The program, without a model, which is quicker; it speaks English.
    pub fn dogear(&self, arguments: &[&str]) -> Command {
        let mut dogear = self.wine.program(&self.program);
        dogear.args(arguments).env("DOGEAR_LANG", "en").env("DOGEAR_MODEL_DIR", NO_MODEL);
        dogear.env_remove("DOGEAR_DATA_DIR").env_remove("DOGEAR_ORT_LIB").current_dir(&self.home);
        dogear
    }

    /// The program with the model and Windows' runtime.
    pub fn by_meaning(&self, arguments: &[&str]) -> Command {
        let mut dogear = self.dogear(arguments);
        dogear.env("DOGEAR_MODEL_DIR", &self.model).env("DOGEAR_ORT_LIB", &self.runtime);
        dogear
    }

    /// Runs the program to its end.
    pub fn run(&self, arguments: &[&str]) -> Result<Ran> {
        ended(&mut self.dogear(arguments), "")
    }

    /// The one document that it prints.
    pub fn json(&self, arguments: &[&str]) -> Result<Value> {
        document(&mut self.dogear(&[&["--json"], arguments].concat()))
    }

    /// What it complains about, with exit code 1.
    pub fn complaint(&self, arguments: &[&str]) -> Result<String> {
        let ran = self.run(arguments)?;
        ensure!(ran.code == Some(1) && ran.stdout.is_empty(), "{ran:?}");
        Ok(ran.stderr)
    }

    /// The titles of what a search finds, the best first.
    pub fn titles(&self, arguments: &[&str]) -> Result<Vec<String>> {
        Ok(titles(&self.json(&[&["search"], arguments].concat())?))
    }

    /// Makes a file in their home, with the folders around it.
    pub fn write(&self, path: &str, content: impl AsRef<[u8]>) -> Result<PathBuf> {
        let path = self.home.join(path);
        path.parent().map_or(Ok(()), fs::create_dir_all)?;
        fs::write(&path, content).with_context(|| format!("cannot write {}", path.display()))?;
        Ok(path)
    }

    /// Replaces a file as browsers do: the new one is renamed into place.
    pub fn replace(&self, path: &str, content: impl AsRef<[u8]>) -> Result<()> {
        let incoming = self.write(&format!("{path}.tmp"), content)?;
        fs::rename(incoming, self.home.join(path)).with_context(|| format!("cannot replace {path}"))
    }

    /// Holds a file in their home.
    pub fn lock(&self, path: &str) -> Result<Locked> {
        let mut command = self.wine.program(&self.locked);
        command.arg(self.called(path)).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut program = command.spawn()?;
        let input = program.stdin.take();
        let mut line = String::new();
        BufReader::new(program.stdout.take().context("no output")?).read_line(&mut line)?;
        ensure!(line.trim() == "held", "{path} cannot be held: {line}");
        Ok(Locked { program, input })
    }

    /// Follows the sources; returns once it says that it is ready.
    pub fn watch(&self) -> Result<Watch> {
        let mut command = self.dogear(&["--json", "watch"]);
        let mut process = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn()?;
        let stdout = BufReader::new(process.stdout.take().context("no output")?);
        let (sender, lines) = channel();
        thread::spawn(move || stdout.lines().map_while(Result::ok).try_for_each(|line| sender.send(line)));
        let watch = Watch { process, lines };
        watch.event(|event| event["event"] == "ready")?;
        Ok(watch)
    }
}

impl Locked {
    /// Lets go, and returns when the file is free.
    pub fn free(mut self) -> Result<()> {
        self.input.take();
        let ended = self.program.wait()?;
        ensure!(ended.success(), "{ended}");
        Ok(())
    }
}

impl Drop for Locked {
    fn drop(&mut self) {
        self.input.take();
        let _ = self.program.wait();
    }
}

impl Watch {
    /// Waits for an event.
    pub fn event(&self, is_meant: impl Fn(&Value) -> bool) -> Result<Value> {
        let end = Instant::now() + PATIENCE;
        let mut seen = Vec::new();
        while let Ok(line) = self.lines.recv_timeout(end.saturating_duration_since(Instant::now())) {
            let event: Value = serde_json::from_str(&line).with_context(|| line.clone())?;
            if is_meant(&event) {
                return Ok(event);
            }
            seen.push(line);
        }
        bail!("it never told, only: {seen:?}")
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Runs a program to its end; `input` is what it reads.
pub fn ended(command: &mut Command, input: &str) -> Result<Ran> {
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
    let mut stdin = child.stdin.take().context("no input")?;
    // One that ends without reading has said why.
    let _ = stdin.write_all(input.as_bytes());
    drop(stdin);
    let Output { status, stdout, stderr } = child.wait_with_output()?;
    let text = |bytes| String::from_utf8(bytes).context("it printed no UTF-8");
    Ok(Ran { code: status.code(), stdout: text(stdout)?, stderr: text(stderr)? })
}

/// The one document that a program prints.
pub fn document(command: &mut Command) -> Result<Value> {
    let ran = ended(command, "")?;
    ensure!(ran.code == Some(0), "{ran:?}");
    serde_json::from_str(&ran.stdout).with_context(|| format!("{ran:?}"))
}

/// The titles of the hits in a document.
pub fn titles(found: &Value) -> Vec<String> {
    let hits = found["hits"].as_array().into_iter().flatten();
    hits.filter_map(|hit| hit["title"].as_str().map(str::to_owned)).collect()
}

/// A file's text, with its path where it cannot be read.
pub fn text_of(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

/// The name that Wine gives to whoever runs it.
fn user(wine: &Wine) -> Result<String> {
    let ran = ended(wine.program("cmd").args(["/c", "echo %USERNAME%"]), "")?;
    let name = ran.stdout.trim().to_owned();
    ensure!(!name.is_empty() && !name.contains('%'), "Wine names no user: {ran:?}");
    Ok(name)
}
