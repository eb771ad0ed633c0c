//! Running other programs: output goes straight to the terminal, a failure becomes an error that says what to do.

use std::ffi::OsStr;
use std::io::ErrorKind;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

/// Runs a program to its end; `advice` completes the error when it fails.
pub fn run(command: &mut Command, advice: &str) -> Result<()> {
    let line = line(command);
    let status = command.stdin(Stdio::null()).status().map_err(|error| cannot_start(&line, &error, advice))?;
    if !status.success() {
        bail!("`{line}` failed ({status}). {advice}");
    }
    Ok(())
}

/// Runs a program that the person talks to.
pub fn run_interactive(command: &mut Command) -> Result<()> {
    let line = line(command);
    let status = command.status().with_context(|| format!("cannot start `{line}`"))?;
    if !status.success() {
        bail!("`{line}` ended with {status}");
    }
    Ok(())
}

/// What a program prints, without the line end; its complaints are shown only through the error.
pub fn output(command: &mut Command, advice: &str) -> Result<String> {
    let line = line(command);
    let output = command.stdin(Stdio::null()).output().map_err(|error| cannot_start(&line, &error, advice))?;
    if !output.status.success() {
        let complaint = String::from_utf8_lossy(&output.stderr);
        bail!("`{line}` failed ({}): {}. {advice}", output.status, complaint.trim());
    }
    let text = String::from_utf8(output.stdout).with_context(|| format!("`{line}` printed no text"))?;
    Ok(text.trim_end().to_owned())
}

/// Whether a program starts and succeeds, silently.
pub fn succeeds(command: &mut Command) -> bool {
    let quiet = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    quiet.status().is_ok_and(|status| status.success())
}

/// Whether the PATH leads to a program of this name.
pub fn is_there(program: &str) -> bool {
    let folders = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&folders).any(|folder| folder.join(program).is_file())
}

fn cannot_start(line: &str, error: &std::io::Error, advice: &str) -> anyhow::Error {
    let program = line.split(' ').next().unwrap_or(line);
    if error.kind() == ErrorKind::NotFound {
        return anyhow::anyhow!("`{program}` is not installed or not on the PATH. {advice}");
    }
    anyhow::anyhow!("cannot start `{line}`: {error}. {advice}")
}

fn line(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(OsStr::to_string_lossy).collect::<Vec<_>>().join(" ")
}
