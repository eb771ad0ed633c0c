//! `cargo xtask bundle`: from the checkout to packages that a person installs, in `target/bundle/packages/`.
//!
//! On Linux one tree of files is laid out and packed as .deb and .rpm by the tools of those systems, every time taken from
//! the commit, so that two bundles of one commit are equal. Tauri's bundler packs the same programs and resources for macOS
//! and Windows, and as AppImage. Beside the packages: what is inside them, by name and version, and their checksums.

mod compare;
mod deb;
mod manual;
mod notices;
mod parts;
mod programs;
mod project;
mod resolve;
mod rpm;
mod signing;
mod sums;
mod tauri;
mod tools;
mod tree;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use clap::ValueEnum;

use crate::terminal::{heading, say};
use crate::workspace::Workspace;
use crate::{command, setup};

#[derive(clap::Args)]
pub struct Options {
    /// Make only these packages; Linux only
    #[arg(long, value_name = "FORMAT")]
    only: Vec<Format>,
    /// Programs for Macs with either processor; macOS only, with Rust for both
    #[arg(long)]
    universal: bool,
    /// Then install them in a clean root and use them there; Linux only, as root
    #[arg(long)]
    prove: bool,
    /// Then ask the lists of packages of other Debians and Ubuntus whether they have what the .deb depends on; where apt is
    #[arg(long)]
    resolve: bool,
    /// Then compare them with the packages in this folder, and list what differs
    #[arg(long, value_name = "FOLDER")]
    compare: Option<PathBuf>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Debian, Ubuntu and their relatives
    Deb,
    /// Fedora, openSUSE and their relatives
    Rpm,
    /// Any Linux, in one file; made only when asked for, because its tools are fetched from GitHub
    Appimage,
}

/// What all packages of one run have in common.
struct Bundle<'a> {
    workspace: &'a Workspace,
    version: String,
    /// The moment of the commit, in seconds since 1970: the time of every file.
    moment: String,
    /// Everything that is made here.
    folder: PathBuf,
    /// For which processors the programs are.
    processors: Processors,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Processors {
    /// That of this machine.
    Own,
    /// Both that Macs have, in one file.
    OfMacs,
}

/// What Rust calls the two kinds of Mac, and Tauri both at once.
const MACS: [&str; 2] = ["aarch64-apple-darwin", "x86_64-apple-darwin"];
const BOTH_MACS: &str = "universal-apple-darwin";

pub fn run(workspace: &Workspace, options: &Options) -> Result<()> {
    if cfg!(target_os = "linux") {
        tools::ensure(options)?;
    }
    project::check()?;
    let bundle = Bundle::new(workspace, processors(options.universal, std::env::consts::OS)?)?;
    setup::run(workspace, &setup::Options::default())?;
    heading("Programs");
    programs::build(&bundle)?;
    manual::write(&bundle.manual()).context("the manual cannot be written")?;
    heading("Licences");
    let parts = parts::of(&bundle)?;
    notices::write(&bundle, &parts)?;
    heading("Packages");
    let packages = bundle.packages();
    if packages.exists() {
        fs::remove_dir_all(&packages).with_context(|| format!("cannot empty {}", packages.display()))?;
    }
    make_folder(&packages)?;
    if cfg!(target_os = "linux") {
        pack_for_linux(&bundle, options.formats())?;
    } else {
        tauri::pack(&bundle)?;
    }
    take_companion(&bundle)?;
    notices::write_materials(&bundle, &parts)?;
    sums::write(&packages)?;
    if options.resolve {
        resolve::everywhere(&bundle)?;
    }
    if let Some(other) = &options.compare {
        compare::with(&packages, other)?;
    }
    if options.prove { prove(&bundle) } else { Ok(()) }
}

fn processors(universal: bool, system: &str) -> Result<Processors> {
    match (universal, system) {
        (false, _) => Ok(Processors::Own),
        (true, "macos") => Ok(Processors::OfMacs),
        (true, _) => bail!("programs for both processors of Macs are put together by `lipo`, which is on macOS only"),
    }
}

impl Options {
    /// Which packages are made on Linux.
    fn formats(&self) -> &[Format] {
        if self.only.is_empty() { &[Format::Deb, Format::Rpm] } else { &self.only }
    }
}

fn pack_for_linux(bundle: &Bundle<'_>, formats: &[Format]) -> Result<()> {
    for format in formats {
        match format {
            Format::Deb => deb::pack(bundle, &checked_tree(bundle, *format)?)?,
            Format::Rpm => rpm::pack(bundle, &checked_tree(bundle, *format)?)?,
            Format::Appimage => tauri::pack(bundle)?,
        }
    }
    Ok(())
}

/// The companion for the stores of browsers.
fn take_companion(bundle: &Bundle<'_>) -> Result<()> {
    let packed = bundle.workspace.companion().join("dogear-companion.zip");
    let package = bundle.packages().join(format!("dogear-companion_{}.zip", bundle.version));
    fs::copy(&packed, &package).with_context(|| format!("cannot copy {}", packed.display()))?;
    weigh(&package, 1)
}

fn checked_tree(bundle: &Bundle<'_>, format: Format) -> Result<tree::Tree> {
    let tree = tree::lay_out(bundle, format)?;
    tree::check(bundle, &tree)?;
    Ok(tree)
}

impl Format {
    fn name(self) -> &'static str {
        match self {
            Self::Deb => "deb",
            Self::Rpm => "rpm",
            Self::Appimage => "appimage",
        }
    }
}

/// The proof is a test of its own, because it drives browsers and windows as the other tests do.
fn prove(bundle: &Bundle<'_>) -> Result<()> {
    heading("Proof");
    let mut test = bundle.workspace.cargo(&["test", "--package", "dogear-tests", "--test", "packages"]);
    test.args(["--", "--nocapture", "--test-threads", "1"]).env("DOGEAR_PACKAGES", bundle.packages());
    command::run(&mut test, "The first error above says which package does not do what.")
}

impl<'a> Bundle<'a> {
    fn new(workspace: &'a Workspace, processors: Processors) -> Result<Self> {
        let folder = workspace.root().join("target/bundle");
        let git = |arguments: &[&str]| {
            command::output(workspace.program("git").args(arguments), "The times in packages are the commit's.")
        };
        let moment = match std::env::var("SOURCE_DATE_EPOCH") {
            Ok(moment) => moment,
            Err(_) => git(&["log", "-1", "--format=%ct"])?,
        };
        if !git(&["status", "--porcelain"])?.is_empty() {
            say("The checkout differs from its commit, so these packages are of no commit.");
        }
        Ok(Self { workspace, version: env!("CARGO_PKG_VERSION").to_owned(), moment, folder, processors })
    }

    /// What a person gets.
    fn packages(&self) -> PathBuf {
        self.folder.join("packages")
    }

    /// Where programs are that were built for what Rust or Tauri call `system`; without one, for this machine.
    fn built(&self, system: Option<&str>) -> PathBuf {
        system.map_or_else(|| self.folder.clone(), |system| self.folder.join(system)).join("release")
    }

    /// What Tauri calls the Macs that the programs are for, where they are not for this machine alone.
    fn macs(&self) -> Option<&'static str> {
        (self.processors == Processors::OfMacs).then_some(BOTH_MACS)
    }

    /// What Rust calls the systems that the programs are for.
    fn systems(&self) -> Result<Vec<String>> {
        if self.processors == Processors::OfMacs {
            return Ok(MACS.map(str::to_owned).to_vec());
        }
        let compiler = command::output(
            self.workspace.program("rustc").args(["--version", "--verbose"]),
            "Rust comes from https://rustup.rs.",
        )?;
        let host = compiler.lines().find_map(|line| line.strip_prefix("host: ")).context("rustc names no system")?;
        Ok(vec![host.to_owned()])
    }

    /// A program that was built for the packages.
    fn program(&self, name: &str) -> PathBuf {
        self.built(self.macs()).join(name).with_extension(std::env::consts::EXE_EXTENSION)
    }

    /// The companion as a browser loads it.
    fn companion(&self) -> PathBuf {
        self.workspace.companion().join("dist")
    }

    /// Man pages and completions.
    fn manual(&self) -> PathBuf {
        self.folder.join("manual")
    }

    /// The licences of all that is inside.
    fn licences(&self) -> PathBuf {
        self.folder.join("LICENSES.txt")
    }

    /// The day of the commit, as 2026-03-31.
    fn day(&self) -> Result<String> {
        let mut date = self.workspace.program("date");
        date.args(["--utc", "--date", &format!("@{}", self.moment), "+%Y-%m-%d"]);
        command::output(&mut date, "SOURCE_DATE_EPOCH is a number of seconds.")
    }
}

fn make_folder(folder: &Path) -> Result<()> {
    fs::create_dir_all(folder).with_context(|| format!("cannot create {}", folder.display()))
}

fn write(path: &Path, text: &str) -> Result<()> {
    if let Some(folder) = path.parent() {
        make_folder(folder)?;
    }
    fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
}

/// Says what came of it, and refuses what is larger than it may be.
fn weigh(package: &Path, most_megabytes: u64) -> Result<()> {
    let bytes = fs::metadata(package).with_context(|| format!("{} was not made", package.display()))?.len();
    say(format_args!("{} ({}.{} MB)", package.display(), bytes / 1_000_000, bytes / 100_000 % 10));
    if bytes > most_megabytes * 1_000_000 {
        bail!("{} is larger than {most_megabytes} MB", package.display());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn programs_for_both_kinds_of_mac_are_made_on_macs_alone() {
        assert!(processors(true, "macos").unwrap() == Processors::OfMacs);
        assert!(processors(false, "macos").unwrap() == Processors::Own);
        for system in ["linux", "windows"] {
            assert!(processors(true, system).err().is_some_and(|error| error.to_string().contains("macOS only")));
        }
    }
}
