//! Compiling C for systems whose headers are not here: zig brings those of macOS and of Linux along. Nothing is linked by it.
//!
//! In: `requirements.txt` beside this, zig by hash. Out: one script for each compiler, which drops the words that name the system
//! for other compilers.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::rust::{self, Target};
use crate::command;
use crate::setup::Python;
use crate::workspace::Workspace;

const DOWNLOAD: &str = "Getting zig, which compiles C for other systems, from PyPI (about 100 MB), once.";
const REQUIREMENTS: &str = "src-tauri/xtask/src/cross/requirements.txt";
/// What is written in Objective-C is left out: it needs the headers of Apple's frameworks, which nobody else may bring, and what is
/// only checked links none of it. The list of words is taken before the loop begins, so they go around once and are what is left at its end.
const SCRIPT: &str = r#"#!/bin/sh
is_value=
for word do
    shift
    if [ -n "$is_value" ]; then is_value=; continue; fi
    case "$word" in
        -arch | -isysroot | -target) is_value=1 ;;
        --target=* | -mmacosx-version-min=* | -mmacos-version-min=*) ;;
        *.m) set -- "$@" -x c /dev/null ;;
        *) set -- "$@" "$word" ;;
    esac
done
exec "#;

/// The environment that holds zig, and pip to fetch other wheels with.
pub fn python(workspace: &Workspace) -> Result<Python> {
    let folder = rust::folder(workspace).join("python");
    fs::create_dir_all(rust::folder(workspace)).context("target/cross cannot be made")?;
    Python::ensure(&folder, &workspace.root().join(REQUIREMENTS), DOWNLOAD)
}

/// Lets build scripts compile C for this target, which zig calls `name`.
pub fn compile_with(cargo: &mut Command, workspace: &Workspace, target: &Target, name: &str) -> Result<()> {
    let zig = python(workspace)?.packages()?.join("ziglang/zig");
    let folder = rust::folder(workspace).join("zig");
    let sdk = folder.join("no-sdk");
    fs::create_dir_all(&sdk).with_context(|| format!("cannot create {}", sdk.display()))?;
    let script = |tool: &str, arguments: &str| -> Result<PathBuf> {
        let path = folder.join(format!("{tool}-{name}"));
        write_script(&path, &script_of(&zig, arguments))?;
        Ok(path)
    };
    let c = script("cc", &format!("cc -target {name}"))?;
    let cpp = script("c++", &format!("c++ -target {name}"))?;
    rust::compile_c(cargo, target, [c, cpp, script("ar", "ar")?]);
    cargo.env("ZIG_GLOBAL_CACHE_DIR", folder.join("cache")).env("ZIG_LOCAL_CACHE_DIR", folder.join("cache"));
    // Without it, build scripts look for Apple's tools; what is in it, zig brings along.
    cargo.env("SDKROOT", sdk).env("PKG_CONFIG_ALLOW_CROSS", "1");
    Ok(())
}

fn script_of(zig: &Path, arguments: &str) -> String {
    let quoted = zig.display().to_string().replace('\'', r"'\''");
    format!("{SCRIPT}'{quoted}' {arguments} \"$@\"\n")
}

/// One that says the same already stays: a new time would make build scripts run again.
fn write_script(path: &Path, text: &str) -> Result<()> {
    if fs::read_to_string(path).is_ok_and(|before| before == text) {
        return Ok(());
    }
    fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))?;
    command::run(Command::new("chmod").arg("+x").arg(path), "The script has to be a program.")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(words: &[&str], expected: &str) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("it's a script");
        write_script(&path, &script_of(Path::new("/bin/echo"), "cc -target a-b")).unwrap();
        assert_eq!(command::output(Command::new(&path).args(words), "").unwrap(), expected);
    }

    #[test]
    fn words_for_other_compilers_and_objective_c_are_dropped_and_all_others_stay_as_they_are() {
        check(&["-O2", "-arch", "arm64", "a b.c"], "cc -target a-b -O2 a b.c");
        check(&["--target=arm64-apple-macosx", "-isysroot", "/x", "-c"], "cc -target a-b -c");
        check(&["-mmacosx-version-min=11.0", "-mmacos-version-min=11.0", "-DX=\"1 2\""], "cc -target a-b -DX=\"1 2\"");
        check(&["-o", "notify.o", "-c", "objc/notify.m"], "cc -target a-b -o notify.o -c -x c /dev/null");
        check(&[], "cc -target a-b");
    }
}
