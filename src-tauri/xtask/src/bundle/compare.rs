//! Whether two bundles of one commit are equal, and what differs where they are not.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::command;
use crate::terminal::say;

/// Compares each file of `packages` with the one of that name in `other`.
pub fn with(packages: &Path, other: &Path) -> Result<()> {
    let mut different = 0;
    let entries = fs::read_dir(packages).with_context(|| format!("cannot read {}", packages.display()))?;
    let mut paths: Vec<_> = entries.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    paths.sort();
    for path in paths.iter().filter(|path| path.extension().is_none_or(|ending| ending != "sha256")) {
        let name = path.file_name().unwrap_or_default();
        let twin = other.join(name);
        let bytes = |path: &Path| fs::read(path).with_context(|| format!("cannot read {}", path.display()));
        if bytes(path)? == bytes(&twin)? {
            say(format_args!("equal    {}", name.to_string_lossy()));
            continue;
        }
        different += 1;
        say(format_args!("differs  {}", name.to_string_lossy()));
        if path.extension().is_some_and(|ending| ending == "deb") {
            list_files(packages, path, &twin)?;
        }
    }
    if different > 0 {
        bail!("{different} differ, listed above");
    }
    Ok(())
}

/// Says which files in two Debian packages are not the same.
fn list_files(packages: &Path, one: &Path, other: &Path) -> Result<()> {
    let folder = packages.with_file_name("compared");
    let sides = [(one, folder.join("one")), (other, folder.join("other"))];
    for (package, into) in &sides {
        if into.exists() {
            fs::remove_dir_all(into)?;
        }
        let mut dpkg = Command::new("dpkg-deb");
        command::run(dpkg.arg("--raw-extract").arg(package).arg(into), "dpkg-deb reads .deb files.")?;
    }
    let mut diff = Command::new("diff");
    diff.args(["--recursive", "--brief"]).args(sides.iter().map(|(_, into)| into));
    // Files that differ are its answer and no failure.
    let answer = diff.output().context("diff is not installed")?;
    let lines = String::from_utf8_lossy(&answer.stdout).into_owned();
    say(if lines.is_empty() { "         only in times, owners or order" } else { lines.trim_end() });
    fs::remove_dir_all(&folder).with_context(|| format!("cannot remove {}", folder.display()))
}
