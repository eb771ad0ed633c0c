//! The package of Fedora, openSUSE and their relatives, made by rpmbuild, which is also to be had on Debian.
//!
//! rpmbuild reads from the programs which libraries they need, by the libraries' names and not by those of packages, so
//! that one package fits every such system.

use std::fmt::Write as _;
use std::fs;

use anyhow::{Context, Result};

use super::tree::Tree;
use super::{Bundle, weigh, write};
use crate::command;

const MOST_MEGABYTES: u64 = 80;
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
         %install\nmkdir -p %{{buildroot}}\ncp -a '{}/.' %{{buildroot}}/\n\n%files\n%defattr(-, root, root, 0755)\n\
         %dir /usr/lib/Dogear\n%dir /usr/lib/Dogear/companion\n%dir /usr/lib/Dogear/companion/icons\n%dir /usr/lib/Dogear/runtime\n%dir /usr/lib/Dogear/models\n\
         %dir /usr/lib/Dogear/models/*\n%dir /usr/share/doc/dogear\n",
        bundle.version,
        tree.root.display(),
    )?;
    for file in tree.files()? {
        // Only of what may run are the libraries read that it needs.
        let before = if file.ends_with(".so") { "%attr(0755, root, root) " } else { "" };
        writeln!(text, "{before}\"{file}\"")?;
    }
    Ok(text)
}
