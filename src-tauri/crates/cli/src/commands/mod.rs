//! One file per command, or per pair that prints alike.

mod ask;
pub mod call;
mod changes;
mod chat;
mod companion;
mod conversations;
mod duplicates;
mod eval;
mod exclude;
mod explain;
mod export;
mod folders;
mod habit;
mod import;
mod list;
mod map;
mod model;
pub mod newest;
mod pages;
mod private;
mod provider;
pub mod rebuild;
mod search;
mod similar;
mod sources;
mod status;
mod sync;
mod watch;

use dogear_engine::{Engine, EvalRequest};

use crate::args::Command;

/// Runs a command.
pub async fn run(engine: &Engine, command: Command, json: bool) -> anyhow::Result<()> {
    match command {
        Command::Sources { enable, disable, add } => {
            sources::run(engine, &sources::Choice { enable, disable, add }, json).await
        }
        Command::Sync { source, no_embed } => sync::run(engine, source, no_embed, json).await,
        Command::Watch => watch::run(engine, json).await,
        Command::Import { file, dry_run } => import::run(engine, &file, dry_run, json).await,
        Command::Changes(arguments) => changes::run(engine, arguments, json).await,
        Command::Exclude(arguments) => exclude::run(engine, arguments, json).await,
        Command::Export { file, format, folder, source } => {
            export::run(engine, &file, export::Selection { format, folder, source }, json).await
        }
        Command::Folders { folder, depth } => folders::run(engine, folder.as_deref(), depth, json).await,
        Command::List(arguments) => list::run(engine, arguments, json).await,
        Command::Similar { page, limit } => similar::run(engine, &page, usize::from(limit), json).await,
        Command::Duplicates(arguments) => duplicates::run(engine, arguments, json).await,
        Command::Map(arguments) => map::run(engine, arguments, json).await,
        Command::Pages(arguments) => pages::run(engine, arguments, json).await,
        Command::Search(arguments) => search::run(engine, arguments, json).await,
        Command::Ask { question, llm, agree, show_sent } => {
            ask::run(engine, question, ask::Answering { llm, agree, show_sent }, json).await
        }
        Command::Private { add, drop } => private::run(engine, &add, &drop, json).await,
        Command::Habit(arguments) => habit::run(engine, &arguments, json).await,
        Command::Model(arguments) => model::run(engine, arguments, json).await,
        Command::Provider(arguments) => provider::run(engine, arguments, json).await,
        Command::Conversations(arguments) => conversations::run(engine, arguments, json).await,
        Command::Companion(arguments) => companion::run(engine, &arguments, json),
        Command::Chat => chat::run(engine).await,
        Command::Mcp => crate::mcp::run(engine).await,
        Command::Status => status::run(engine, json).await,
        Command::Eval { queries, now, without } => {
            let now = now.unwrap_or_else(dogear_engine::clock::now);
            let without = without.into_iter().map(Into::into).collect();
            eval::run(engine, EvalRequest { queries, now, without }, json).await
        }
        // They need no library, and `main` does them without one.
        Command::Toggle | Command::Open { .. } | Command::Newest => Ok(()),
        Command::Rebuild { .. } => rebuild::run(engine, json).await,
    }
}
