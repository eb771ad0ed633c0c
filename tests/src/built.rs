//! The programs under test: a test package cannot depend on another package's program, and a program left over from an
//! earlier build would prove nothing. So cargo builds one when it is first asked for, unless whoever started the tests has
//! just built them all and says so in `DOGEAR_PROGRAMS`.

use std::{
    collections::HashMap,
    env,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::{Mutex, PoisonError},
};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::missing::checkout;

static BUILT: Mutex<Option<HashMap<&'static str, PathBuf>>> = Mutex::new(None);

/// The program of a package in the profile of this test.
///
/// # Errors
/// When it does not build.
pub fn program(package: &'static str) -> Result<PathBuf> {
    let mut known = BUILT.lock().unwrap_or_else(PoisonError::into_inner);
    let known = known.get_or_insert_default();
    if let Some(path) = known.get(package) {
        return Ok(path.clone());
    }
    let path = match env::var_os("DOGEAR_PROGRAMS") {
        Some(folder) => just_built(&PathBuf::from(folder), package)?,
        None => build(package)?,
    };
    known.insert(package, path.clone());
    Ok(path)
}

fn just_built(folder: &Path, package: &str) -> Result<PathBuf> {
    let path = folder.join(format!("{}{}", name_of(package), env::consts::EXE_SUFFIX));
    ensure!(path.is_file(), "DOGEAR_PROGRAMS: {} is not there", path.display());
    Ok(path)
}

fn name_of(package: &str) -> &str {
    if package == "dogear-cli" { "dogear" } else { package }
}

fn build(package: &str) -> Result<PathBuf> {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    // With the whole workspace named, or cargo chooses other features and builds most libraries once more.
    cargo.current_dir(checkout()).args(["build", "--quiet", "--workspace", "--bin", name_of(package)]);
    cargo.args(["--message-format", "json-render-diagnostics"]).stderr(Stdio::inherit());
    // What cargo told this test about itself: build scripts that look at it would run again, and all that rests on them.
    for (name, _) in env::vars_os().filter(|(name, _)| is_about_the_test(&name.to_string_lossy())) {
        cargo.env_remove(name);
    }
    if !cfg!(debug_assertions) {
        cargo.arg("--release");
    }
    let output = cargo.output().context("cargo could not be started")?;
    ensure!(output.status.success(), "{package} does not build");
    executable(&output.stdout).with_context(|| format!("cargo names no program of {package}"))
}

fn is_about_the_test(variable: &str) -> bool {
    ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_CRATE_"].iter().any(|about| variable.starts_with(about))
}

/// Cargo's messages are one JSON object a line; the last program named is the package's own.
fn executable(messages: &[u8]) -> Option<PathBuf> {
    let messages = messages.split(|&byte| byte == b'\n').rev();
    messages
        .filter_map(|line| serde_json::from_slice::<Value>(line).ok())
        .find_map(|message| message.get("executable")?.as_str().map(PathBuf::from))
}
