//! `dogear folders`, and folders that are typed for other commands: what they are called in the library, and what is said
//! of one that it does not have.

use dogear_engine::{Engine, EngineError, FolderCount};

use crate::{
    output::{complain, dim, json as print_json, printable, say},
    wire::{Folders, NoSuchFolder},
    words::{told, unknown_folder},
};

pub async fn run(engine: &Engine, under: Option<&str>, depth: Option<u16>, json: bool) -> anyhow::Result<()> {
    // Levels below a folder that is named, or of all.
    let levels = depth.map(|depth| usize::from(depth).saturating_sub(usize::from(under.is_some())));
    let tree = engine.library.folders(under, levels).await?;
    let (deeper, _) = tree.hidden_after(tree.folders.len());
    if json {
        return print_json(&Folders::of(&tree, deeper));
    }
    tree.folders.iter().try_for_each(print)?;
    if deeper.folders > 0 {
        let bookmarks = told!("bookmarks", count = deeper.bookmarks);
        say!("{}", dim(&told!("folders-deeper", count = deeper.folders, bookmarks = bookmarks)))?;
    }
    if tree.unfiled > 0 {
        say!("{:>7}  {}", tree.unfiled, dim(&told!("folders-unfiled")))?;
    }
    Ok(())
}

fn print(folder: &FolderCount) -> anyhow::Result<()> {
    say!("{:>7}  {}", folder.in_all, printable(&folder.path.to_string()))
}

/// These folders as filters have them. One that is unknown fails, with its nearest names; in JSON, too.
pub async fn named(engine: &Engine, typed: &[String], json: bool) -> anyhow::Result<Vec<String>> {
    match engine.library.folders_named(typed).await {
        Err(EngineError::UnknownFolder(unknown)) if json => {
            print_json(&NoSuchFolder::from(&unknown))?;
            Err(EngineError::UnknownFolder(unknown).into())
        }
        named => Ok(named?),
    }
}

/// Says of a rule for a folder that nothing is in it now; the rule may be for what is to come.
pub async fn remark(engine: &Engine, folder: &str) -> anyhow::Result<()> {
    match engine.library.folders_named(&[folder.to_owned()]).await {
        Err(EngineError::UnknownFolder(unknown)) => {
            complain!("{} {}", unknown_folder(&unknown), told!("folder-rule-kept"));
            Ok(())
        }
        named => Ok(named.map(drop)?),
    }
}
