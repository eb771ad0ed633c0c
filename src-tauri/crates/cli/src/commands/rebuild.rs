//! `dogear rebuild`

use dogear_engine::{Engine, Options, Rebuilt};

use crate::{
    output::{embedding_progress, json as print_json, say, took as in_words},
    wire,
    words::told,
};

pub async fn run(engine: &Engine, json: bool) -> anyhow::Result<()> {
    let rebuilt = engine.library.rebuild(embedding_progress()).await?;
    print(&rebuilt, json)
}

/// Sets the library aside, then reads everything again.
pub async fn repair(options: Options, json: bool) -> anyhow::Result<()> {
    let (engine, repair) = Engine::repair(options).await?;
    engine.sources.sync(&dogear_engine::SyncOptions { no_embed: true, ..Default::default() }, |_, _| {}).await?;
    let rebuilt = engine.library.rebuild(embedding_progress()).await;
    engine.close().await;
    let rebuilt = rebuilt?;
    if let Some(path) = repair.set_aside.filter(|_| !json) {
        say!("{}", told!("rebuild-set-aside", file = path.display().to_string()))?;
        say!("{}", told!("rebuild-conversations", count = repair.conversations))?;
    }
    print(&rebuilt, json)
}

fn print(rebuilt: &Rebuilt, json: bool) -> anyhow::Result<()> {
    if json {
        return print_json(&wire::Rebuilt::from(rebuilt));
    }
    let Rebuilt { bookmarks, embedded, took } = *rebuilt;
    say!("{}", told!("rebuild-done", count = bookmarks, embedded = embedded, time = in_words(took)))
}
