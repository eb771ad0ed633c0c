//! `cargo xtask run`: from a clone to the open window, or to a chat in the terminal where there is no display.

use std::env;

use anyhow::Result;

use crate::terminal::{heading, say};
use crate::workspace::Workspace;
use crate::{command, setup};

#[derive(clap::Args)]
pub struct Options {
    /// Build without optimisation: quicker to build, slower to index
    #[arg(long)]
    dev: bool,
}

pub fn run(workspace: &Workspace, options: &Options) -> Result<()> {
    if has_display() { open_window(workspace, options) } else { open_chat(workspace, options) }
}

fn open_window(workspace: &Workspace, options: &Options) -> Result<()> {
    setup::run(workspace, &setup::Options::default())?;
    heading("Window");
    command::run(&mut workspace.npm(&["run", "build"]), "The first error above says which file of ui/ to look at.")?;
    start(workspace, options, "dogear-desktop", &[])
}

/// Needs neither the window's system libraries nor Node.
fn open_chat(workspace: &Workspace, options: &Options) -> Result<()> {
    say("There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so Dogear opens in the terminal.");
    setup::model(workspace)?;
    start(workspace, options, "dogear-cli", &["chat"])
}

fn start(workspace: &Workspace, options: &Options, package: &str, arguments: &[&str]) -> Result<()> {
    let mut cargo = workspace.cargo(&["run", "--package", package]);
    if !options.dev {
        cargo.arg("--release");
    }
    command::run_interactive(cargo.arg("--").args(arguments))
}

fn has_display() -> bool {
    let set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(not(target_os = "linux")) || set("DISPLAY") || set("WAYLAND_DISPLAY")
}
