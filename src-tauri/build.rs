//! Tauri's code generation: capabilities, context, icons, and the page.

use std::{collections::BTreeSet, error::Error, fs};

use tauri_build::{AppManifest, Attributes};

/// Which window may use which commands.
const CAPABILITIES: [&str; 2] = ["capabilities/window.json", "capabilities/quick.json"];

fn main() -> Result<(), Box<dyn Error>> {
    // The page is taken into the program; a newly built one has to be taken in again.
    println!("cargo:rerun-if-changed=../ui/dist");
    let manifest = AppManifest::new().commands(commands()?.leak());
    Ok(tauri_build::try_build(Attributes::new().app_manifest(manifest))?)
}

/// The commands that are allowed to any window. Tauri asks for leave only for commands that it was told of; one that stands
/// in no capability is refused, and a test beside the bindings names it.
fn commands() -> Result<Vec<&'static str>, Box<dyn Error>> {
    let mut names = BTreeSet::new();
    for file in CAPABILITIES {
        println!("cargo:rerun-if-changed={file}");
        let text = fs::read_to_string(file)?;
        names.extend(text.split('"').filter_map(|word| Some(word.strip_prefix("allow-")?.replace('-', "_"))));
    }
    Ok(names.into_iter().map(|name| &*name.leak()).collect())
}
