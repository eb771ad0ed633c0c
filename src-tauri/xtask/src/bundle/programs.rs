//! The programs of packages, and the companion.
//!
//! Built in a folder of their own: the names of this machine's folders are taken out of them, which is another set of
//! compiler options than a person's own build has.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::{Bundle, MACS, make_folder};
use crate::{command, setup};

const PROGRAMS: [&str; 2] = ["dogear", "dogear-desktop"];
const FIRST_ERROR: &str = "The first error above says why.";

pub fn build(bundle: &Bundle<'_>) -> Result<()> {
    command::run(&mut bundle.workspace.npm(&["run", "build"]), FIRST_ERROR)?;
    build_companion(bundle)?;
    command::run(&mut cargo(bundle)?, FIRST_ERROR)?;
    if bundle.macs().is_some() { PROGRAMS.into_iter().try_for_each(|name| join(bundle, name)) } else { Ok(()) }
}

/// Puts the programs for both kinds of Mac into one file.
fn join(bundle: &Bundle<'_>, name: &str) -> Result<()> {
    let joined = bundle.program(name);
    joined.parent().map_or(Ok(()), make_folder)?;
    let mut lipo = bundle.workspace.program("lipo");
    lipo.arg("-create").args(MACS.map(|system| bundle.built(Some(system)).join(name))).arg("-output").arg(joined);
    command::run(&mut lipo, "lipo comes with Xcode's tools for the command line: `xcode-select --install`.")
}

/// What is fetched by many is worth minutes that no other build should take: with these, the programs are a fifth smaller.
const SMALLER: [(&str, &str); 2] =
    [("CARGO_PROFILE_RELEASE_LTO", "thin"), ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "1")];

/// As a folder, for browsers to load, and packed, for their stores.
fn build_companion(bundle: &Bundle<'_>) -> Result<()> {
    setup::companion(bundle.workspace)?;
    let mut pack = bundle.workspace.npm(&["run", "pack"]);
    pack.current_dir(bundle.workspace.companion()).env("SOURCE_DATE_EPOCH", &bundle.moment);
    command::run(&mut pack, FIRST_ERROR)
}

/// Cargo, building both programs at once: one after the other, what they share would be built twice, with the features that
/// each needs.
fn cargo(bundle: &Bundle<'_>) -> Result<Command> {
    let mut cargo = bundle.workspace.cargo(&["build", "--release", "--locked"]);
    cargo.args(["--package", "dogear-cli", "--package", "dogear-desktop"]);
    if bundle.macs().is_some() {
        cargo.args(MACS.iter().flat_map(|system| ["--target", system]));
    }
    let renamed = [(cargo_home()?, "/cargo"), (bundle.workspace.root().to_owned(), "/dogear")];
    let options = |option: &str, between: &str| {
        let options = renamed.iter().map(|(folder, name)| format!("{option}={}={name}", folder.display()));
        options.collect::<Vec<_>>().join(between)
    };
    cargo.env("CARGO_TARGET_DIR", &bundle.folder).envs(SMALLER);
    cargo.env("CARGO_ENCODED_RUSTFLAGS", options("--remap-path-prefix", "\x1f"));
    if cfg!(unix) {
        for variable in ["CFLAGS", "CXXFLAGS"] {
            cargo.env(variable, options("-ffile-prefix-map", " "));
        }
    }
    Ok(cargo)
}

fn cargo_home() -> Result<PathBuf> {
    let named = env::var_os("CARGO_HOME").map(PathBuf::from);
    named.or_else(|| Some(env::home_dir()?.join(Path::new(".cargo")))).context("cargo has no home folder")
}
