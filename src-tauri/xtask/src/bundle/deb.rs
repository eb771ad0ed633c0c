//! The package of Debian and its relatives, made by dpkg's own programs.
//!
//! What it depends on is read from the programs: the versions are those of the system that it is made on.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::tree::Tree;
use super::{Bundle, weigh, write};
use crate::command;

const MOST_MEGABYTES: u64 = 80;
const ADVICE: &str = "A .deb is made where dpkg is: on Debian, Ubuntu and their relatives, with dpkg-dev.";
const DESCRIPTION: &str = "Find any page you ever saved
 Dogear reads the bookmarks of all your browsers on your own computer, follows
 them live, and answers questions like \"are there links for dinov2?\" with
 citations you can open. Search by words and by meaning runs locally; nothing is
 ever written into a browser's profile.
 .
 The window is dogear-desktop, the program for the terminal is dogear.";

pub fn pack(bundle: &Bundle<'_>, tree: &Tree) -> Result<()> {
    let architecture = command::output(bundle.workspace.program("dpkg").arg("--print-architecture"), ADVICE)?;
    let control = format!(
        "Package: dogear\nVersion: {}\nArchitecture: {architecture}\nMaintainer: The Dogear contributors\n\
         Installed-Size: {}\nDepends: {}\nRecommends: xdg-utils, libayatana-appindicator3-1\n\
         Suggests: gnome-keyring\nSection: web\n\
         Priority: optional\nDescription: {DESCRIPTION}\n",
        bundle.version,
        kilobytes(tree)?,
        depends(bundle, tree)?,
    );
    write(&tree.root.join("DEBIAN/control"), &control)?;
    write(&tree.root.join("DEBIAN/md5sums"), &sums(bundle, tree)?)?;
    let package = bundle.packages().join(format!("dogear_{}_{architecture}.deb", bundle.version));
    let mut dpkg = bundle.workspace.program("dpkg-deb");
    // One thread: how many there are shows in what they pack.
    dpkg.args(["--root-owner-group", "-Zxz", "--build"]).arg(&tree.root).arg(&package);
    dpkg.env("SOURCE_DATE_EPOCH", &bundle.moment).env("DPKG_DEB_THREADS_MAX", "1");
    command::run(&mut dpkg, ADVICE)?;
    weigh(&package, MOST_MEGABYTES)
}

/// The packages of the libraries that the programs are linked to.
fn depends(bundle: &Bundle<'_>, tree: &Tree) -> Result<String> {
    // The program wants to stand in a source package.
    let source = bundle.folder.join("deb-source");
    write(&source.join("debian/control"), "Source: dogear\n\nPackage: dogear\nArchitecture: any\n")?;
    let mut shlibdeps = bundle.workspace.program("dpkg-shlibdeps");
    shlibdeps.current_dir(&source).arg("-O");
    for program in ["usr/bin/dogear", "usr/bin/dogear-desktop", "usr/lib/Dogear/runtime/libonnxruntime.so"] {
        shlibdeps.arg("-e").arg(tree.root.join(program));
    }
    let answer = command::output(&mut shlibdeps, ADVICE)?;
    answer.strip_prefix("shlibs:Depends=").map(str::to_owned).context("dpkg-shlibdeps names no packages")
}

fn kilobytes(tree: &Tree) -> Result<u64> {
    let sizes = tree.files()?.into_iter().map(|file| Ok(fs::metadata(inside(tree, &file))?.len().div_ceil(1024)));
    sizes.sum()
}

fn sums(bundle: &Bundle<'_>, tree: &Tree) -> Result<String> {
    let mut md5sum = bundle.workspace.program("md5sum");
    md5sum.current_dir(&tree.root);
    let files = tree.files()?;
    md5sum.args(files.iter().map(|file| file.trim_start_matches('/')).filter(|file| !file.starts_with("DEBIAN/")));
    Ok(command::output(&mut md5sum, ADVICE)? + "\n")
}

fn inside(tree: &Tree, file: &str) -> impl AsRef<Path> + use<> {
    tree.root.join(file.trim_start_matches('/'))
}
