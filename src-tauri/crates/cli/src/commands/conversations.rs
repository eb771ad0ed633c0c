//! `dogear conversations`

use anyhow::{Context, bail};
use dogear_engine::{
    Engine,
    domain::{ConversationId, ConversationSummary},
};

use crate::{
    args::ConversationsArguments,
    output::{day, json as print_json, printable, say},
    wire::{Conversation, Conversations},
    words::told,
};

pub async fn run(engine: &Engine, arguments: ConversationsArguments, json: bool) -> anyhow::Result<()> {
    if let Some(id) = arguments.show {
        let conversation = find(engine, id).await?;
        return show(engine, conversation.id, json).await;
    }
    if let [id, title] = arguments.rename.as_slice() {
        let id = id.parse().with_context(|| told!("conversations-no-number", id = id))?;
        let conversation = find(engine, id).await?;
        engine.conversations.rename(conversation.id, title).await?;
    }
    if let Some(id) = arguments.delete {
        let conversation = find(engine, id).await?;
        engine.conversations.delete(conversation.id).await?;
    }
    let listed = match &arguments.search {
        Some(words) => engine.conversations.search(words).await?,
        None => engine.conversations.list().await?,
    };
    list(&listed, json)
}

/// The engine takes an unknown number for one that has just been deleted; a person has mistyped it.
async fn find(engine: &Engine, id: u32) -> anyhow::Result<ConversationSummary> {
    match engine.conversations.list().await?.into_iter().find(|each| each.id == ConversationId(id)) {
        Some(conversation) => Ok(conversation),
        None => bail!(told!("conversations-unknown", id = id.to_string())),
    }
}

async fn show(engine: &Engine, id: ConversationId, json: bool) -> anyhow::Result<()> {
    if json {
        return print_json(&Conversation::of(id, &engine.conversations.turns(id).await?));
    }
    let text = engine.conversations.as_markdown(id).await?;
    text.lines().try_for_each(|line| say!("{}", line.replace(char::is_control, " ")))
}

fn list(conversations: &[ConversationSummary], json: bool) -> anyhow::Result<()> {
    if json {
        return print_json(&Conversations::from(conversations));
    }
    if conversations.is_empty() {
        return say!("{}", told!("conversations-none"));
    }
    for ConversationSummary { id, title, updated_at } in conversations {
        say!("{:>6}  {}  {}", id.0, day(*updated_at), printable(title))?;
    }
    Ok(())
}
