//! The crates in both programs: what cargo resolves for this system, without what only builds or tests them.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use anyhow::{Context, Result};
use serde::Deserialize;

use super::{Kind, Part, texts};
use crate::bundle::Bundle;
use crate::command;

const PROGRAMS: [&str; 2] = ["dogear-cli", "dogear-desktop"];

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
    resolve: Resolve,
}

#[derive(Deserialize)]
struct Package {
    id: String,
    name: String,
    version: String,
    license: Option<String>,
    license_file: Option<String>,
    authors: Vec<String>,
    manifest_path: String,
    source: Option<String>,
    targets: Vec<Target>,
}

#[derive(Deserialize)]
struct Target {
    kind: Vec<String>,
}

#[derive(Deserialize)]
struct Resolve {
    nodes: Vec<Node>,
}

#[derive(Deserialize)]
struct Node {
    id: String,
    deps: Vec<Dependency>,
}

#[derive(Deserialize)]
struct Dependency {
    pkg: String,
    dep_kinds: Vec<DependencyKind>,
}

#[derive(Deserialize)]
struct DependencyKind {
    /// `None` for what the program itself uses, else `"dev"` or `"build"`.
    kind: Option<String>,
}

pub fn of(bundle: &Bundle<'_>) -> Result<Vec<Part>> {
    let mut cargo = bundle.workspace.cargo(&["metadata", "--locked", "--format-version", "1"]);
    for system in bundle.systems()? {
        cargo.args(["--filter-platform", &system]);
    }
    let text = command::output(&mut cargo, "The first error above says why.")?;
    let metadata = serde_json::from_str(&text).context("cargo metadata printed something else than expected")?;
    inside(&metadata).into_iter().filter(|package| package.source.is_some()).map(part).collect()
}

/// The packages that are compiled into the programs.
fn inside(metadata: &Metadata) -> Vec<&Package> {
    let packages: HashMap<_, _> = metadata.packages.iter().map(|package| (package.id.as_str(), package)).collect();
    let nodes: HashMap<_, _> = metadata.resolve.nodes.iter().map(|node| (node.id.as_str(), node)).collect();
    let (mut seen, mut found) = (HashSet::new(), Vec::new());
    let programs = metadata.packages.iter().filter(|package| PROGRAMS.contains(&package.name.as_str()));
    let mut waiting: Vec<_> = programs.map(|package| package.id.as_str()).collect();
    while let Some(id) = waiting.pop() {
        let Some(package) = packages.get(id).filter(|package| !runs_in_the_compiler(package)) else { continue };
        if !seen.insert(id) {
            continue;
        }
        found.push(*package);
        let used = nodes.get(id).into_iter().flat_map(|node| &node.deps);
        let used = used.filter(|dependency| dependency.dep_kinds.iter().any(|kind| kind.kind.is_none()));
        waiting.extend(used.map(|dependency| dependency.pkg.as_str()));
    }
    found
}

fn runs_in_the_compiler(package: &Package) -> bool {
    package.targets.iter().any(|target| target.kind.iter().any(|kind| kind == "proc-macro"))
}

fn part(package: &Package) -> Result<Part> {
    let folder = Path::new(&package.manifest_path).parent().context("a manifest is in no folder")?;
    let licence = package.license.clone().unwrap_or_else(|| "see its text".to_owned());
    let mut found = texts::in_folder(folder)?;
    if let Some(file) = &package.license_file {
        found.push(texts::read(&folder.join(file))?);
    }
    if found.is_empty() {
        let authors =
            if package.authors.is_empty() { "the authors of it".to_owned() } else { package.authors.join(", ") };
        found.extend(texts::by_name(&licence, &authors));
    }
    Ok(Part { name: package.name.clone(), version: package.version.clone(), licence, kind: Kind::Crate, texts: found })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn only_what_is_compiled_into_the_programs_counts() {
        let package = |name: &str, kind: &str| {
            json!({ "id": name, "name": name, "version": "1.0.0", "license": "MIT", "license_file": null, "authors": [],
                "manifest_path": "/crate/Cargo.toml", "source": "registry", "targets": [{ "kind": [kind] }] })
        };
        let uses = |name: &str, kind: Option<&str>| json!({ "pkg": name, "dep_kinds": [{ "kind": kind }] });
        let metadata: Metadata = serde_json::from_value(json!({
            "packages": [package("dogear-cli", "bin"), package("used", "lib"), package("below", "lib"),
                package("macros", "proc-macro"), package("tested", "lib"), package("other", "lib")],
            "resolve": { "nodes": [
                { "id": "dogear-cli", "deps": [uses("used", None), uses("macros", None), uses("tested", Some("dev"))] },
                { "id": "used", "deps": [uses("below", None), uses("other", Some("build")), uses("dogear-cli", None)] },
            ] },
        }))
        .unwrap();
        let mut names: Vec<_> = inside(&metadata).into_iter().map(|package| package.name.as_str()).collect();
        names.sort_unstable();
        assert_eq!(names, ["below", "dogear-cli", "used"]);
    }
}
