//! Debian's Rust, told to build for another system. Its library is built from source each time a target is new: that takes
//! minutes once, and is kept in `target/cross` like all else.

use std::ffi::OsStr;
use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;

use super::zig;
use crate::workspace::Workspace;

const CARGO: &str = "/usr/bin/cargo";
const CLIPPY: &str = "/usr/bin/cargo-clippy";
/// What rustup and the cargo that runs this leave in the environment for a toolchain of their own.
const OF_ANOTHER_TOOLCHAIN: [&str; 4] =
    ["RUSTUP_TOOLCHAIN", "LD_LIBRARY_PATH", "RUSTC_WRAPPER", "RUSTC_WORKSPACE_WRAPPER"];
/// The page and the resources are no part of what is checked: an empty folder stands for them.
const WITHOUT_PAGE: &str = r#"{"build":{"frontendDist":"../target/cross/page"},"bundle":{"resources":null}}"#;
/// The tests of the crates, and with them the terminal's program. Named for every build alike, because cargo chooses the
/// features of libraries by it.
pub const CRATES: [&str; 10] = [
    "--workspace",
    "--exclude",
    "dogear-desktop",
    "--exclude",
    "dogear-tests",
    "--exclude",
    "xtask",
    "--lib",
    "--bins",
    "--tests",
];

/// A system that is built or checked for.
pub struct Target {
    /// Its name among compilers.
    pub triple: &'static str,
    c: C,
}

/// Who compiles what is written in C.
enum C {
    Mingw,
    /// Under this name of the system.
    Zig(&'static str),
}

pub const WINDOWS: Target = Target { triple: "x86_64-pc-windows-gnu", c: C::Mingw };
pub const MAC_ARM: Target = Target { triple: "aarch64-apple-darwin", c: C::Zig("aarch64-macos") };
pub const MAC_INTEL: Target = Target { triple: "x86_64-apple-darwin", c: C::Zig("x86_64-macos") };
pub const LINUX_ARM: Target = Target { triple: "aarch64-unknown-linux-gnu", c: C::Zig("aarch64-linux-gnu") };

/// Where everything that this builds and fetches lies.
pub fn folder(workspace: &Workspace) -> PathBuf {
    workspace.root().join("target/cross")
}

/// Cargo for a target, with a subcommand of it.
pub fn cargo(workspace: &Workspace, target: &Target, subcommand: &[&str]) -> Result<Command> {
    of(CARGO, workspace, target, subcommand)
}

/// Clippy for a target.
pub fn clippy(workspace: &Workspace, target: &Target) -> Result<Command> {
    of(CLIPPY, workspace, target, &["clippy"])
}

fn of(program: &str, workspace: &Workspace, target: &Target, subcommand: &[&str]) -> Result<Command> {
    let mut cargo = Command::new(program);
    for name in OF_ANOTHER_TOOLCHAIN {
        cargo.env_remove(name);
    }
    cargo.current_dir(workspace.root()).args(subcommand).args(["--locked", "--target", target.triple]);
    // A flag that is not stable yet; the compiler is one of stable releases.
    cargo.arg("-Zbuild-std=std,panic_unwind,test").env("RUSTC_BOOTSTRAP", "1");
    cargo.env("CARGO", CARGO).env("RUSTC", "/usr/bin/rustc").env("RUSTDOC", "/usr/bin/rustdoc");
    cargo.env("CARGO_TARGET_DIR", folder(workspace)).env("CARGO_INCREMENTAL", "0").env("CARGO_PROFILE_DEV_DEBUG", "0");
    cargo.env("TAURI_CONFIG", WITHOUT_PAGE);
    match target.c {
        C::Mingw => with_mingw(&mut cargo, target),
        C::Zig(name) => zig::compile_with(&mut cargo, workspace, target, name)?,
    }
    Ok(cargo)
}

fn with_mingw(cargo: &mut Command, target: &Target) {
    let tool = |name: &str| format!("x86_64-w64-mingw32-{name}");
    cargo.env("CARGO_TARGET_X86_64_PC_WINDOWS_GNU_LINKER", tool("gcc-posix"));
    compile_c(cargo, target, [tool("gcc-posix"), tool("g++-posix"), tool("ar")]);
}

/// Tells build scripts who compiles C for the target, who C++, and who makes archives.
pub fn compile_c(cargo: &mut Command, target: &Target, programs: [impl AsRef<OsStr>; 3]) {
    let suffix = target.triple.replace('-', "_");
    for (name, program) in ["CC", "CXX", "AR"].into_iter().zip(programs) {
        cargo.env(format!("{name}_{suffix}"), program);
    }
}
