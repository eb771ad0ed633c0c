//! Folders that are typed: what they are called in the library, and what is said of one that it does not have.

use dogear_engine::{Engine, EngineError};

use crate::{
    output::{complain, json as print_json},
    wire::NoSuchFolder,
};

/// These folders as filters have them. One that is unknown fails, with its nearest names; in JSON, too.
pub async fn named(engine: &Engine, typed: &[String], json: bool) -> anyhow::Result<Vec<String>> {
    match engine.library.folders_named(typed).await {
        Err(EngineError::UnknownFolder(unknown)) if json => {
            print_json(&NoSuchFolder::from(&unknown))?;
            Err(unknown.into())
        }
        named => Ok(named?),
    }
}

/// Says of a rule for a folder that nothing is in it now; the rule may be for what is to come.
pub async fn remark(engine: &Engine, folder: &str) -> anyhow::Result<()> {
    match engine.library.folders_named(&[folder.to_owned()]).await {
        Err(EngineError::UnknownFolder(unknown)) => {
            complain!("{unknown} The rule is kept for what may come.");
            Ok(())
        }
        named => Ok(named.map(drop)?),
    }
}
