//! `dogear private`

use dogear_engine::Engine;

use crate::output::{json as print_json, printable, say};

pub fn run(engine: &Engine, add: &[String], drop: &[String], json: bool) -> anyhow::Result<()> {
    let mut folders = engine.settings().private_folders;
    folders.retain(|folder| !drop.contains(folder));
    for folder in add.iter().map(|folder| folder.trim().trim_matches('/')).filter(|folder| !folder.is_empty()) {
        if !folders.iter().any(|known| known == folder) {
            folders.push(folder.to_owned());
        }
    }
    if folders != engine.settings().private_folders {
        engine.change_settings(|settings| settings.private_folders.clone_from(&folders))?;
    }
    if json {
        return print_json(&serde_json::json!({ "folders": folders }));
    }
    if folders.is_empty() {
        say!("No folder is private: any bookmark may be part of what a model is sent.")?;
    }
    for folder in &folders {
        say!("{}", printable(folder))?;
    }
    Ok(())
}
