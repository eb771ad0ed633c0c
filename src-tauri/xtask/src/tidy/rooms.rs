//! Holds the manifests to the table: in comes `cargo metadata`, out come the dependencies that the table does not allow.
//!
//! Dependencies of tests alone are not looked at: a room may be tested with its neighbours.

use std::fs;

use anyhow::{Context, Result};
use serde::Deserialize;

use super::Finding;
use super::table::{DOMAIN_USES, FENCES, OUTSIDE, ROOMS};
use crate::command;
use crate::workspace::Workspace;

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    manifest_path: String,
    dependencies: Vec<Dependency>,
}

#[derive(Deserialize)]
struct Dependency {
    name: String,
    /// `None` for what the program itself uses, else `"dev"` or `"build"`.
    kind: Option<String>,
}

/// Compares the workspace with the table.
pub fn check_workspace(workspace: &Workspace) -> Result<Vec<Finding>> {
    let mut cargo = workspace.cargo(&["metadata", "--no-deps", "--offline", "--format-version", "1"]);
    let text = command::output(&mut cargo, "The manifests do not fit together; `cargo check` says more.")?;
    let metadata: Metadata =
        serde_json::from_str(&text).context("cargo metadata printed something else than expected")?;
    Ok(check(&metadata.packages).into_iter().map(|breach| locate(workspace, breach)).collect())
}

/// A dependency that the table does not allow.
struct Breach<'a> {
    package: &'a Package,
    dependency: &'a str,
    message: String,
}

fn check(packages: &[Package]) -> Vec<Breach<'_>> {
    packages.iter().flat_map(check_package).collect()
}

fn check_package(package: &Package) -> Vec<Breach<'_>> {
    let name = package.name.as_str();
    if !OUTSIDE.contains(&name) && !ROOMS.iter().any(|room| room.package == name) {
        let message = format!("{name} is not in the table of rooms; add it to xtask/src/tidy/table.rs");
        return vec![Breach { package, dependency: "name", message }];
    }
    let used = package.dependencies.iter().filter(|dependency| dependency.kind.as_deref() != Some("dev"));
    used.filter_map(|dependency| {
        let message = complaint(name, &dependency.name)?;
        Some(Breach { package, dependency: &dependency.name, message })
    })
    .collect()
}

/// Why `package` may not use `dependency`, if so.
fn complaint(package: &str, dependency: &str) -> Option<String> {
    if is_ours(dependency) {
        return (!may_know(package, dependency)).then(|| format!("{package} may not know {dependency}"));
    }
    if package == "dogear-domain" && !DOMAIN_USES.contains(&dependency) {
        return Some(format!("dogear-domain may not use {dependency}: words need no IO, runtime or clock"));
    }
    let fence = FENCES.iter().find(|fence| is_named(fence.name, dependency))?;
    let inside = fence.inside;
    (!inside.contains(&package)).then(|| format!("{package} may not use {dependency}: only {} does", inside.join(", ")))
}

fn is_ours(dependency: &str) -> bool {
    OUTSIDE.contains(&dependency) || ROOMS.iter().any(|room| room.package == dependency)
}

fn may_know(package: &str, other: &str) -> bool {
    if OUTSIDE.contains(&package) {
        return !OUTSIDE.contains(&other);
    }
    ROOMS.iter().any(|room| room.package == package && room.may_know.contains(&other))
}

fn is_named(pattern: &str, name: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(beginning) => name.starts_with(beginning),
        None => name == pattern,
    }
}

/// Finds the manifest's line that names the dependency.
fn locate(workspace: &Workspace, breach: Breach<'_>) -> Finding {
    let path = &breach.package.manifest_path;
    let text = fs::read_to_string(path).unwrap_or_default();
    let line = text.lines().position(|line| line.starts_with(breach.dependency)).map_or(1, |at| at + 1);
    let root = workspace.root().to_string_lossy();
    let file = path.strip_prefix(root.as_ref()).unwrap_or(path).trim_start_matches(['/', '\\']).to_owned();
    Finding { file, line, message: breach.message }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_one(package: &str, dependency: &str, kind: Option<&str>) -> Vec<String> {
        let dependency = Dependency { name: dependency.to_owned(), kind: kind.map(str::to_owned) };
        let package =
            Package { name: package.to_owned(), manifest_path: String::new(), dependencies: vec![dependency] };
        check(&[package]).into_iter().map(|breach| breach.message).collect()
    }

    #[test]
    fn the_workspace_keeps_to_the_table() {
        let findings = check_workspace(&Workspace::find().unwrap()).unwrap();
        assert!(findings.is_empty(), "{findings:#?}");
    }

    #[test]
    fn rooms_know_only_their_neighbours() {
        for (package, dependency) in [
            ("dogear-sync", "dogear-store"),
            ("dogear-retrieve", "dogear-embed"),
            ("dogear-desktop", "dogear-engine"),
            ("dogear-tests", "dogear-chat"),
        ] {
            assert_eq!(check_one(package, dependency, None), [""; 0], "{package} -> {dependency}");
        }
        for (package, dependency) in [
            ("dogear-retrieve", "dogear-chat"),
            ("dogear-chat", "dogear-store"),
            ("dogear-cli", "dogear-store"),
            ("dogear-domain", "dogear-sources"),
            ("dogear-engine", "dogear-tests"),
        ] {
            let expected = format!("{package} may not know {dependency}");
            assert_eq!(check_one(package, dependency, None), [expected]);
        }
    }

    #[test]
    fn outside_libraries_stay_behind_their_fence() {
        assert_eq!(check_one("dogear-store", "sqlx", None), [""; 0]);
        assert_eq!(
            check_one("dogear-engine", "sqlx", None),
            ["dogear-engine may not use sqlx: only dogear-store does"]
        );
        assert_eq!(
            check_one("dogear-cli", "tauri-plugin-opener", None),
            ["dogear-cli may not use tauri-plugin-opener: only dogear-desktop does"]
        );
    }

    #[test]
    fn the_domain_uses_nothing_that_acts() {
        assert_eq!(
            check_one("dogear-domain", "tokio", None),
            ["dogear-domain may not use tokio: words need no IO, runtime or clock"]
        );
    }

    #[test]
    fn tests_may_use_what_the_program_may_not() {
        assert_eq!(check_one("dogear-chat", "dogear-store", Some("dev")), [""; 0]);
        assert_eq!(check_one("dogear-chat", "dogear-store", Some("build")).len(), 1);
    }

    #[test]
    fn a_new_package_needs_its_place_in_the_table() {
        assert_eq!(
            check_one("dogear-attic", "serde", None),
            ["dogear-attic is not in the table of rooms; add it to xtask/src/tidy/table.rs"]
        );
    }
}
