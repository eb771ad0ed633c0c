//! `dogear toggle`, `dogear open`: what the terminal wants of the running app. The library is not opened for it.

use std::{
    env,
    ffi::OsStr,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use anyhow::{Context, anyhow, bail};
use dogear_calls::{Call, CallError, Question, send};

use crate::{
    output::{json as print_json, say},
    wire::Reached,
    words::told,
};

/// The window's program.
const APP: &str = "dogear-desktop";

/// Shows or hides quick search.
pub async fn toggle(data_dir: &Path, json: bool) -> anyhow::Result<()> {
    call(data_dir, Call::Toggle, &["--toggle".as_ref()], json).await
}

/// Asks a question in the window.
pub async fn open(data_dir: &Path, question: &str, json: bool) -> anyhow::Result<()> {
    let question = Question::new(question).with_context(|| told!("app-no-question"))?;
    let arguments = ["--ask".as_ref(), OsStr::new(question.as_str())];
    call(data_dir, Call::Ask { question: question.clone() }, &arguments, json).await
}

/// The same, for the companion: nothing is printed.
pub async fn ask(data_dir: &Path, question: &str) -> anyhow::Result<()> {
    let question = Question::new(question).with_context(|| told!("app-no-question"))?;
    let arguments = ["--ask".as_ref(), OsStr::new(question.as_str())];
    reach(data_dir, &Call::Ask { question: question.clone() }, &arguments).await.map(drop)
}

/// Puts a question into the window, for the person to ask: it was not typed, and a page may say anything.
pub async fn fill(data_dir: &Path, question: &str) -> anyhow::Result<()> {
    let question = Question::new(question).with_context(|| told!("app-no-question"))?;
    let link = Call::link_to_fill(&question);
    reach(data_dir, &Call::Fill { question }, &[OsStr::new(&link)]).await.map(drop)
}

/// Reaches the app of this data folder, or starts it with `arguments`, which say the same.
async fn call(data_dir: &Path, call: Call, arguments: &[&OsStr], json: bool) -> anyhow::Result<()> {
    let reached = reach(data_dir, &call, arguments).await?;
    match (json, reached) {
        (true, _) => print_json(&Reached { reached }),
        (false, true) => Ok(()),
        (false, false) => say!("{}", told!("app-starting")),
    }
}

/// Whether the app was there; where not, it is starting.
async fn reach(data_dir: &Path, call: &Call, arguments: &[&OsStr]) -> anyhow::Result<bool> {
    match send(data_dir, call).await {
        Ok(()) => Ok(true),
        Err(CallError::NobodyThere) => start(data_dir, arguments).map(|()| false),
        Err(error) => Err(anyhow!(not_heard(&error))),
    }
}

fn not_heard(error: &CallError) -> String {
    match error {
        CallError::NobodyThere | CallError::Silent => told!("app-silent"),
        CallError::Busy => told!("app-busy"),
        CallError::Unknown => told!("app-old"),
        CallError::Unsayable => told!("app-too-long"),
        CallError::NoAnswer => told!("app-no-answer"),
    }
}

/// Starts the app for itself: what ends this terminal does not end it.
fn start(data_dir: &Path, arguments: &[&OsStr]) -> anyhow::Result<()> {
    let Some(program) = installed() else { bail!(told!("app-not-installed", program = APP)) };
    // The folder may have been named from where the terminal stands.
    let data_dir = std::path::absolute(data_dir)?;
    let mut command = Command::new(&program);
    command.args(arguments).env("DOGEAR_DATA_DIR", data_dir);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(&mut command, 0);
    command.spawn().with_context(|| told!("app-not-started", program = program.display().to_string()))?;
    Ok(())
}

/// The window's program: beside this one, or where programs are looked for.
fn installed() -> Option<PathBuf> {
    let beside = env::current_exe().ok().and_then(|program| program.parent().map(Path::to_owned));
    let path = env::var_os("PATH").unwrap_or_default();
    let folders = beside.into_iter().chain(env::split_paths(&path));
    folders.map(|folder| folder.join(APP).with_extension(env::consts::EXE_EXTENSION)).find(|file| file.is_file())
}
