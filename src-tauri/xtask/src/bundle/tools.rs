//! What makes packages on Linux, and what proves them: looked for before anything is built, because building takes minutes.

use anyhow::{Result, bail};

use super::{Format, Options};
use crate::command;
use crate::setup::system;

/// A program, and the package of Debian that brings it.
type Tool = (&'static str, &'static str);

const TO_PROVE: [Tool; 4] =
    [("mmdebstrap", "mmdebstrap"), ("bwrap", "bubblewrap"), ("rpm2cpio", "rpm"), ("cpio", "cpio")];

/// Installs what is missing, or says how to get it.
///
/// # Errors
/// When something is missing that this may not install.
pub fn ensure(options: &Options) -> Result<()> {
    let missing: Vec<Tool> = needed(options).into_iter().filter(|(program, _)| !command::is_there(program)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    if !command::is_there("apt-get") {
        let programs: Vec<&str> = missing.iter().map(|(program, _)| *program).collect();
        bail!(
            "these programs are not installed or not on the PATH: {}. Install them, then run this again.",
            programs.join(", ")
        );
    }
    let mut packages: Vec<&str> = missing.iter().map(|(_, package)| *package).collect();
    packages.sort_unstable();
    packages.dedup();
    system::install(&packages).map(drop)
}

fn needed(options: &Options) -> Vec<Tool> {
    let mut needed: Vec<Tool> = options.formats().iter().filter_map(|format| format.tool()).collect();
    if options.prove {
        needed.extend(TO_PROVE);
    }
    needed
}

impl Format {
    /// What makes it, where Tauri's bundler does not.
    fn tool(self) -> Option<Tool> {
        match self {
            Self::Deb => Some(("dpkg-deb", "dpkg")),
            Self::Rpm => Some(("rpmbuild", "rpm")),
            Self::Appimage => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_needed_follows_what_is_asked_for() {
        for (only, prove, expected) in [
            (vec![], false, vec!["dpkg-deb", "rpmbuild"]),
            (vec![Format::Appimage], false, vec![]),
            (vec![Format::Deb], true, vec!["dpkg-deb", "mmdebstrap", "bwrap", "rpm2cpio", "cpio"]),
        ] {
            let options = Options { only, universal: false, prove, resolve: false, compare: None };
            let programs: Vec<&str> = needed(&options).into_iter().map(|(program, _)| program).collect();
            assert_eq!(programs, expected);
        }
    }
}
