//! `cargo xtask cross`: what a Linux machine can tell about Dogear on the other systems, without one of them.
//!
//! Programs and tests of the crates are built for Windows and run under Wine; everything, the window included, is checked for
//! Windows, for both kinds of Mac and for Linux on ARM. The compiler is Debian's: the source of its library is a package, so the
//! library can be built for systems that no package brings it for. All that is built lies in `target/cross`, and is kept.
//! It says nothing about Windows itself, about linking for macOS, or about a window that runs.

mod clippy;
mod machine;
mod rust;
mod windows;
mod wine;
mod zig;

use anyhow::Result;
use clap::ValueEnum;

use crate::steps::{self, Step};
use crate::workspace::Workspace;

#[derive(clap::Args)]
pub struct Options {
    /// Do only these parts
    #[arg(long, value_name = "PART")]
    only: Vec<Part>,
}

/// In the order in which they are done: what is quickest to show something wrong comes first.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
enum Part {
    /// Build the terminal's program and the tests of the crates for Windows, and check everything for it
    Windows,
    /// Use the terminal's program under Wine as a person would on Windows
    Wine,
    /// Run the tests of the crates under Wine
    WindowsTests,
    /// Check everything for Macs with either processor
    Macos,
    /// Check everything for Linux on ARM
    Arm,
}

pub fn run(workspace: &Workspace, options: &Options) -> Result<()> {
    let parts: Vec<Part> = chosen(&options.only).collect();
    machine::ensure(&parts)?;
    steps::run(workspace, parts)
}

fn chosen(only: &[Part]) -> impl Iterator<Item = Part> {
    Part::value_variants().iter().copied().filter(move |part| only.is_empty() || only.contains(part))
}

impl Step for Part {
    const COMMAND: &'static str = "cross";
    const CALLED: &'static str = "part";

    fn title(self) -> &'static str {
        match self {
            Self::Windows => "Windows: built and checked",
            Self::Wine => "Windows: used under Wine",
            Self::WindowsTests => "Windows: tests under Wine",
            Self::Macos => "macOS: checked",
            Self::Arm => "Linux on ARM: checked",
        }
    }

    fn run(self, workspace: &Workspace) -> Result<()> {
        match self {
            Self::Windows => {
                windows::build(workspace)?;
                clippy::run(workspace, &rust::WINDOWS)
            }
            Self::Wine => windows::used::run(workspace),
            Self::WindowsTests => windows::test(workspace),
            Self::Macos => {
                clippy::run(workspace, &rust::MAC_ARM)?;
                clippy::run(workspace, &rust::MAC_INTEL)
            }
            Self::Arm => clippy::run(workspace, &rust::LINUX_ARM),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_done_in_one_order_whatever_order_they_are_asked_for() {
        let parts: Vec<Part> = chosen(&[Part::Arm, Part::Windows]).collect();
        assert_eq!(parts, [Part::Windows, Part::Arm]);
        assert_eq!(chosen(&[]).count(), Part::value_variants().len());
    }
}
