//! The package of Fedora, openSUSE and their relatives, made by rpmbuild, which is also to be had on Debian.
//!
//! rpmbuild reads from the programs which libraries they need, by the libraries' names and not by those of packages, so
//! that one package fits every such system.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::tree::Tree;
use super::{Bundle, weigh, write};
use crate::command;

const MOST_MEGABYTES: u64 = 80;
/// Where all folders are the package's own.
const OWN: [&str; 2] = ["/usr/lib/Dogear", "/usr/share/doc/dogear"];
const ADVICE: &str = "An .rpm is made by rpmbuild (on Debian and Ubuntu: apt-get install rpm).";
/// Nothing is changed in the files, nothing of this machine is named, and the runtime is offered to no other program.
const SETTINGS: [(&str, &str); 10] = [
    ("__os_install_post", "%{nil}"),
    ("debug_package", "%{nil}"),
    ("_build_id_links", "none"),
    ("_buildhost", "localhost"),
    ("source_date_epoch_from_changelog", "0"),
    ("use_source_date_epoch_as_buildtime", "1"),
    ("clamp_mtime_to_source_date_epoch", "1"),
    ("_binary_payload", "w19.zstdio"),
    ("__provides_exclude_from", "^/usr/lib/Dogear/.*$"),
    ("_source_filedigest_algorithm", "8"),
];

pub fn pack(bundle: &Bundle<'_>, tree: &Tree) -> Result<()> {
    let top = bundle.folder.join("rpm");
    if top.exists() {
        fs::remove_dir_all(&top).with_context(|| format!("cannot empty {}", top.display()))?;
    }
    let spec = top.join("dogear.spec");
    write(&spec, &specification(bundle, tree)?)?;
    let mut rpmbuild = bundle.workspace.program("rpmbuild");
    rpmbuild.args(["-bb", "--quiet", "--define", &format!("_topdir {}", top.display())]);
    rpmbuild.args(["--buildroot"]).arg(top.join("root")).arg(&spec);
    command::run(rpmbuild.env("SOURCE_DATE_EPOCH", &bundle.moment), ADVICE)?;
    let architecture = std::env::consts::ARCH;
    let name = format!("dogear-{}-1.{architecture}.rpm", bundle.version);
    let package = bundle.packages().join(&name);
    let made = top.join("RPMS").join(architecture).join(&name);
    fs::rename(&made, &package).with_context(|| format!("rpmbuild made no {}", made.display()))?;
    weigh(&package, MOST_MEGABYTES)
}

fn specification(bundle: &Bundle<'_>, tree: &Tree) -> Result<String> {
    let mut text = String::new();
    for (name, value) in SETTINGS {
        writeln!(text, "%global {name} {value}")?;
    }
    write!(
        text,
        "\nName: dogear\nVersion: {}\nRelease: 1\nSummary: Find any page you ever saved\n\
         License: (MIT OR Apache-2.0) AND CC-BY-SA-4.0\nRecommends: xdg-utils\n\
         Recommends: libayatana-appindicator-gtk3\n\n\
         %description\nDogear reads the bookmarks of all your browsers on your own computer, follows them live,\n\
         and answers questions in your own words with citations you can open. The window is\n\
         dogear-desktop, the program for the terminal is dogear.\n\n\
         %install\nmkdir -p %{{buildroot}}\ncp -a '{}/.' %{{buildroot}}/\n\n%files\n%defattr(-, root, root, 0755)\n",
        bundle.version,
        tree.root.display(),
    )?;
    let files = tree.files()?;
    for folder in own_folders(&files) {
        writeln!(text, "%dir \"{folder}\"")?;
    }
    for file in files {
        // Only of what may run are the libraries read that it needs.
        let before = if file.ends_with(".so") { "%attr(0755, root, root) " } else { "" };
        writeln!(text, "{before}\"{file}\"")?;
    }
    Ok(text)
}

/// The folders that are there for these files alone, and go with them: rpm leaves behind what no package claims.
fn own_folders(files: &[String]) -> BTreeSet<&str> {
    let above = files.iter().flat_map(|file| Path::new(file).ancestors().skip(1)).filter_map(Path::to_str);
    above.filter(|folder| OWN.iter().any(|own| Path::new(folder).starts_with(own))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_of_its_own_are_claimed_and_no_others() {
        let files = [
            "/usr/bin/dogear",
            "/usr/lib/Dogear/companion/_locales/ar/messages.json",
            "/usr/share/doc/dogear/copyright",
        ];
        let expected = [
            "/usr/lib/Dogear",
            "/usr/lib/Dogear/companion",
            "/usr/lib/Dogear/companion/_locales",
            "/usr/lib/Dogear/companion/_locales/ar",
            "/usr/share/doc/dogear",
        ];
        assert!(own_folders(&files.map(str::to_owned)).into_iter().eq(expected));
    }
}
