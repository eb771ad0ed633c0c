//! `dogear chat`

use dogear_engine::{AskRequest, Engine, SyncOptions};
use tokio::io::{AsyncBufReadExt, BufReader, Lines, Stdin};

use crate::{
    commands::ask::{Printer, ask, may_be_sent},
    output::{dim, embedding_progress, printable, prompt, say},
    words::{failed, says_yes, told},
};

pub async fn run(engine: &Engine) -> anyhow::Result<()> {
    let mut lines = BufReader::new(tokio::io::stdin()).lines();
    fill_library(engine, &mut lines).await?;
    let status = engine.status().await?;
    say!("{}\n{}\n", told!("chat-begin", count = status.sizes.bookmarks), told!("chat-help"))?;
    let mut conversation = None;
    let mut printer = Printer { json: false, hits: Vec::new() };
    loop {
        prompt(&dim("> "));
        let Some(line) = lines.next_line().await? else { return Ok(()) };
        match line.trim() {
            "" => {}
            "/quit" | "/exit" => return Ok(()),
            "/help" | "?" => say!("{}\n", told!("chat-help"))?,
            "/new" => conversation = None,
            number if number.parse::<usize>().is_ok() => show_address(number, &printer)?,
            question => {
                let request = AskRequest { question: question.to_owned(), conversation, ..AskRequest::default() };
                may_be_sent(engine, &request, false, false).await?;
                let asked = ask(engine, request, &mut printer).await?;
                if let Some(failure) = &asked.turn.failure {
                    say!("{}\n", printable(&failed(failure)))?;
                }
                conversation = Some(asked.conversation);
            }
        }
    }
}

/// Reads the browsers; where there is nothing to read, offers the sample library.
async fn fill_library(engine: &Engine, lines: &mut Lines<BufReader<Stdin>>) -> anyhow::Result<()> {
    engine.sources.sync(&SyncOptions::default(), embedding_progress()).await?;
    if engine.status().await?.sizes.bookmarks > 0 {
        return Ok(());
    }
    say!("{}", told!("ask-sample"))?;
    let answer = lines.next_line().await?;
    if answer.is_some_and(|answer| answer.trim().is_empty() || says_yes(&answer)) {
        engine.sources.import_sample(true).await?;
    } else {
        say!("{}\n", told!("chat-no-sample"))?;
    }
    Ok(())
}

fn show_address(number: &str, printer: &Printer) -> anyhow::Result<()> {
    let hit = number.parse::<usize>().ok().and_then(|n| printer.hits.get(n.checked_sub(1)?));
    match hit {
        Some(hit) => say!("{}\n", printable(&hit.bookmark.url)),
        None => say!("{}\n", told!("chat-sources", count = printer.hits.len())),
    }
}
