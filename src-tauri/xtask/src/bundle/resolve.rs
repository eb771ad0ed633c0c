//! Whether other systems than this one have what the Debian package depends on: their apt is asked by their lists of packages, as if
//! nothing were installed. Nothing is installed, and nothing is run there.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::{Bundle, make_folder, write};
use crate::command;
use crate::terminal::say;

/// Systems with their lists. Later releases rename libraries (`libgtk-3-0t64`), which is what this would show.
const SYSTEMS: [(&str, &str); 4] = [
    ("Debian 12", "http://deb.debian.org/debian bookworm main"),
    ("Debian 13", "http://deb.debian.org/debian trixie main"),
    ("Ubuntu 22.04", "http://archive.ubuntu.com/ubuntu jammy jammy-updates main universe"),
    ("Ubuntu 24.04", "http://archive.ubuntu.com/ubuntu noble noble-updates main universe"),
];
const ADVICE: &str = "It fetches the lists of packages of other systems: check the network.";

/// Asks for each system.
///
/// # Errors
/// When one lacks something, which is then named.
pub fn everywhere(bundle: &Bundle<'_>) -> Result<()> {
    let folder = bundle.packages();
    let entries = fs::read_dir(&folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let mut paths = entries.flatten().map(|entry| entry.path());
    let package = paths.find(|path| path.extension().is_some_and(|ending| ending == "deb"));
    let package = package.context("there is no .deb; ask for one with `--only deb`")?;
    let mut lacking = Vec::new();
    for (name, lists) in SYSTEMS {
        let apt = Apt::of(&bundle.folder.join("resolve").join(name.replace(' ', "-")), &repositories(lists))?;
        match apt.install(&package) {
            Ok(number) => say(format_args!("{name} has what the package depends on ({number} packages)")),
            Err(error) => {
                say(format_args!("{name} does not: {error:#}"));
                lacking.push(name);
            }
        }
    }
    if !lacking.is_empty() {
        bail!("the package cannot be installed on {}", lacking.join(", "));
    }
    Ok(())
}

/// Lines of a list of sources. What they lead to is read, never installed, so no signature has to be known.
fn repositories(lists: &str) -> String {
    let mut words = lists.split(' ');
    let address = words.next().unwrap_or_default();
    let (components, suites): (Vec<&str>, Vec<&str>) = words.partition(|word| ["main", "universe"].contains(word));
    let line = |suite: &&str| format!("deb [trusted=yes] {address} {suite} {}\n", components.join(" "));
    suites.iter().map(line).collect()
}

/// An apt of another system, in a folder, where nothing is installed.
struct Apt {
    folder: PathBuf,
}

impl Apt {
    fn of(folder: &Path, sources: &str) -> Result<Self> {
        for part in ["etc/preferences.d", "lists/partial", "cache/archives/partial"] {
            make_folder(&folder.join(part))?;
        }
        write(&folder.join("etc/sources.list"), sources)?;
        write(&folder.join("status"), "")?;
        let apt = Self { folder: folder.to_owned() };
        command::output(apt.command().args(["update", "-qq"]), ADVICE)?;
        Ok(apt)
    }

    /// How many packages would be installed.
    fn install(&self, package: &Path) -> Result<usize> {
        let package = package.to_str().context("a package's path is no text")?;
        let mut apt = self.command();
        let ran = apt.args(["install", "--simulate", "--no-install-recommends", package]).output()?;
        let answer = String::from_utf8_lossy(&ran.stdout);
        if !ran.status.success() {
            let lacking: Vec<&str> = answer.lines().map(str::trim).filter(|line| line.contains("Depends: ")).collect();
            bail!("{} {}", lacking.join("; "), String::from_utf8_lossy(&ran.stderr).trim());
        }
        Ok(answer.lines().filter(|line| line.starts_with("Inst ")).count())
    }

    fn command(&self) -> Command {
        let mut apt = Command::new("apt-get");
        apt.env("LC_ALL", "C.UTF-8").args(["--option", "Dir::Etc::SourceParts=/dev/null"]);
        for (name, place) in [
            ("Dir::Etc", "etc"),
            ("Dir::State::Lists", "lists"),
            ("Dir::State::status", "status"),
            ("Dir::Cache", "cache"),
        ] {
            apt.arg("--option").arg(format!("{name}={}", self.folder.join(place).display()));
        }
        apt.args(["--option", "Debug::NoLocking=1", "--option", "APT::Architecture=amd64"]);
        apt
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A package that depends on this, and a system that has `library`, version 2, and `other` in its place.
    fn installed(depends: &str) -> Result<usize> {
        let folder = tempfile::tempdir()?;
        let control = |name: &str, rest: &str| {
            format!(
                "Package: {name}\nVersion: 2\nArchitecture: all\nMaintainer: A <a@example.org>\n{rest}Description: x\n"
            )
        };
        let root = folder.path().join("package");
        write(&root.join("DEBIAN/control"), &control("program", &format!("Depends: {depends}\n")))?;
        let package = folder.path().join("program.deb");
        command::output(Command::new("dpkg-deb").arg("--build").arg(&root).arg(&package), "")?;
        let library = control("library-new", "Provides: library (= 2)\nFilename: ./x.deb\nSize: 1\nSHA256: 00\n");
        write(&folder.path().join("repository/Packages"), &library)?;
        let sources = format!("deb [trusted=yes] file:{} ./\n", folder.path().join("repository").display());
        Apt::of(&folder.path().join("apt"), &sources)?.install(&package)
    }

    #[test]
    fn what_another_system_lacks_is_named() {
        if !command::is_there("apt-get") || !command::is_there("dpkg-deb") {
            return; // as on every system but Debian's kind, where no .deb is made
        }
        assert_eq!(installed("library (>= 1)").unwrap(), 2);
        for depends in ["library (>= 3)", "missing"] {
            let error = installed(depends).unwrap_err().to_string();
            assert!(error.contains("program : Depends: "), "{error}");
        }
    }

    #[test]
    fn each_suite_is_a_line_of_its_own() {
        assert_eq!(
            repositories("http://x.example noble noble-updates main universe"),
            "deb [trusted=yes] http://x.example noble main universe\ndeb [trusted=yes] http://x.example noble-updates main universe\n"
        );
    }
}
