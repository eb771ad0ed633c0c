//! What this machine has to be and to have before it can build for others: everything that is missing is said, or installed, before
//! anything is built.

use std::env::consts::{ARCH, OS};
use std::process::Command;

use anyhow::{Result, bail};

use super::Part;
use crate::command;
use crate::setup::system;

/// Debian keeps this one new enough for browsers, and thereby for us.
const RUST: [&str; 4] = ["rustc-web", "cargo-web", "rust-web-src", "rust-web-clippy"];
const MINGW: [&str; 3] = ["gcc-mingw-w64-x86-64-posix", "g++-mingw-w64-x86-64-posix", "nasm"];
const WINE: [&str; 2] = ["wine", "wine64"];
const ELSEWHERE: &str =
    "Run it on Debian 12 on x86-64; a container will do: docker run -it -v \"$PWD\":/dogear -w /dogear debian:12";

/// Installs what the parts need, or says how to get it.
///
/// # Errors
/// On another system or processor, and where something is missing that this may not install.
pub fn ensure(parts: &[Part]) -> Result<()> {
    check(OS, ARCH, command::is_there("dpkg-query"))?;
    let missing: Vec<&str> = packages(parts).into_iter().filter(|package| !system::is_installed(package)).collect();
    let unknown: Vec<&str> = missing.iter().copied().filter(|package| !is_known(package)).collect();
    check_known(&unknown)?;
    system::install(&missing)?;
    if parts.contains(&Part::Arm) {
        // The window's libraries are told to its program by what is installed of them here.
        system::ensure(false)?;
    }
    Ok(())
}

fn check(system: &str, processor: &str, has_packages: bool) -> Result<()> {
    if system != "linux" || processor != "x86_64" {
        bail!(
            "this builds for other systems from Linux on x86-64 only, and here is {system} on {processor}. {ELSEWHERE}"
        );
    }
    if !has_packages {
        bail!("this takes its compilers and Wine from Debian's packages, and here is no dpkg. {ELSEWHERE}");
    }
    Ok(())
}

/// Where apt has no lists, as offline, it knows none; where they are of another system, it may never have heard of some.
fn check_known(unknown: &[&str]) -> Result<()> {
    if !unknown.is_empty() {
        bail!(
            "apt knows no package {}. Check the network, run `apt-get update` and look for its complaints; on a system that has no \
             such package this cannot be done. {ELSEWHERE}",
            unknown.join(", ")
        );
    }
    Ok(())
}

fn packages(parts: &[Part]) -> Vec<&'static str> {
    let is_for_windows = |part: &Part| matches!(part, Part::Windows | Part::Wine | Part::WindowsTests);
    let is_run = |part: &Part| matches!(part, Part::Wine | Part::WindowsTests);
    let mut packages = RUST.to_vec();
    packages.extend(MINGW.iter().filter(|_| parts.iter().any(is_for_windows)));
    packages.extend(WINE.iter().filter(|_| parts.iter().any(is_run)));
    packages
}

/// Whether apt could install it. Without lists of packages it knows none, so these are fetched once if need be.
fn is_known(package: &str) -> bool {
    let asked = || {
        let mut policy = Command::new("apt-cache");
        command::output(policy.args(["show", "--no-all-versions", package]), "").is_ok_and(|text| !text.is_empty())
    };
    asked() || system::update().is_ok() && asked()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_machine_that_cannot_do_it_is_told_what_can() {
        for (system, processor, has_packages, named) in [
            ("macos", "aarch64", false, "macos on aarch64"),
            ("windows", "x86_64", false, "windows on x86_64"),
            ("linux", "aarch64", true, "linux on aarch64"),
            ("linux", "x86_64", false, "no dpkg"),
        ] {
            let error = check(system, processor, has_packages).unwrap_err().to_string();
            assert!(error.contains(named) && error.contains("Debian 12"), "{error}");
        }
        check("linux", "x86_64", true).unwrap();
    }

    #[test]
    fn packages_that_apt_does_not_know_are_named_with_what_to_do() {
        let error = check_known(&["wine", "wine64"]).unwrap_err().to_string();
        let named = ["package wine, wine64.", "network", "apt-get update", "Debian 12"];
        assert!(named.iter().all(|word| error.contains(word)), "{error}");
        check_known(&[]).unwrap();
    }

    #[test]
    fn only_what_runs_needs_wine_and_only_windows_needs_its_compiler() {
        let has = |parts: &[Part], package| packages(parts).contains(&package);
        assert!(has(&[Part::Windows], "nasm") && !has(&[Part::Windows], "wine"));
        assert!(has(&[Part::Arm, Part::Wine], "wine") && has(&[Part::Wine], "nasm"));
        assert!(!has(&[Part::Macos, Part::Arm], "nasm") && has(&[Part::Macos], "rustc-web"));
    }
}
