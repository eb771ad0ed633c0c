//! `dogear private`

use anyhow::{Context, ensure};
use dogear_engine::{
    Engine,
    domain::{Exclusion, ExclusionKind},
};

use super::folders::remark;
use crate::{
    output::{json as print_json, printable, say},
    wire::PrivateFolders,
    words::told,
};

pub async fn run(engine: &Engine, add: &[String], drop: &[String], json: bool) -> anyhow::Result<()> {
    let mut folders = engine.settings.now().private_folders;
    for folder in drop {
        let place = folders.iter().position(|known| is_same(known, folder));
        let place = place.with_context(|| told!("private-unknown", folder = printable(folder)))?;
        folders.remove(place);
    }
    for folder in add {
        let folder = folder.trim().trim_matches('/');
        ensure!(!folder.is_empty(), told!("private-no-name"));
        if !folders.iter().any(|known| is_same(known, folder)) {
            remark(engine, folder).await?;
            folders.push(folder.to_owned());
        }
    }
    if folders != engine.settings.now().private_folders {
        engine.settings.change(|settings| settings.private_folders.clone_from(&folders))?;
    }
    if json {
        return print_json(&PrivateFolders { folders: &folders });
    }
    if folders.is_empty() {
        say!("{}", told!("private-none"))?;
    }
    for folder in &folders {
        say!("{}", printable(folder))?;
    }
    Ok(())
}

/// Whether both are rules for the same folder.
fn is_same(one: &str, other: &str) -> bool {
    let rule = |folder: &str| Exclusion::new(ExclusionKind::Folder, folder);
    rule(one).zip(rule(other)).is_some_and(|(one, other)| one.is_same_as(&other))
}
