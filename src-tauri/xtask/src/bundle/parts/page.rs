//! The npm packages in the page: those that the built page's source maps name.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use super::{Kind, Part, texts};
use crate::bundle::Bundle;
use crate::command;

#[derive(Deserialize)]
struct SourceMap {
    sources: Vec<String>,
}

#[derive(Deserialize)]
struct Manifest {
    version: String,
    license: String,
}

pub fn of(bundle: &Bundle<'_>) -> Result<Vec<Part>> {
    let built = bundle.folder.join("page");
    let mut vite = bundle.workspace.npm(&["exec", "--", "vite", "build", "--logLevel", "warn"]);
    vite.args(["--sourcemap", "hidden", "--emptyOutDir", "--outDir"]).arg(&built);
    command::run(&mut vite, "The first error above says why.")?;
    let mut names = BTreeSet::new();
    for entry in fs::read_dir(built.join("assets")).context("the page has no assets")? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "map") {
            let map: SourceMap = serde_json::from_slice(&fs::read(&path)?)
                .with_context(|| format!("{} is no source map", path.display()))?;
            names.extend(map.sources.iter().filter_map(|source| package(source)));
        }
    }
    if names.is_empty() {
        bail!("the page's source maps name no package; Svelte at least is in it");
    }
    names.iter().map(|name| part(&bundle.workspace.ui().join("node_modules"), name)).collect()
}

/// The package that a source belongs to: `node_modules/NAME/...`, or `node_modules/@SCOPE/NAME/...`.
fn package(source: &str) -> Option<String> {
    let (_, inside) = source.rsplit_once("node_modules/")?;
    let words = if inside.starts_with('@') { 2 } else { 1 };
    Some(inside.split('/').take(words).collect::<Vec<_>>().join("/"))
}

fn part(packages: &Path, name: &str) -> Result<Part> {
    let folder = packages.join(name);
    let manifest = fs::read(folder.join("package.json")).with_context(|| format!("{name} is not installed"))?;
    let manifest: Manifest = serde_json::from_slice(&manifest).with_context(|| format!("{name} names no licence"))?;
    let mut found = texts::in_folder(&folder)?;
    if found.is_empty() {
        found.extend(texts::by_name(&manifest.license, &format!("the authors of {name}")));
    }
    let (version, licence) = (manifest.version, manifest.license);
    Ok(Part { name: name.to_owned(), version, licence, kind: Kind::Npm, texts: found })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_names_its_package() {
        let name = |source| package(source);
        assert_eq!(name("../../ui/node_modules/svelte/src/internal.js").as_deref(), Some("svelte"));
        assert_eq!(name("../node_modules/@tauri-apps/api/core.js").as_deref(), Some("@tauri-apps/api"));
        assert_eq!(name("../../ui/src/App.svelte"), None);
    }
}
