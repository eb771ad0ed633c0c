//! `dogear chat`

use dogear_engine::{AskRequest, Engine, SyncOptions};
use tokio::io::{AsyncBufReadExt, BufReader, Lines, Stdin};

use crate::{
    commands::ask::{Printer, ask, may_be_sent},
    output::{counted, dim, embedding_progress, printable, prompt, say},
    words::failed,
};

const HELP: &str = "Ask about your bookmarks. A number shows that source's address, /new starts afresh, /quit ends.";

pub async fn run(engine: &Engine) -> anyhow::Result<()> {
    let mut lines = BufReader::new(tokio::io::stdin()).lines();
    fill_library(engine, &mut lines).await?;
    let status = engine.status().await?;
    say!("{} in the library. {HELP}\n", counted(status.sizes.bookmarks as usize, "bookmark"))?;
    let mut conversation = None;
    let mut printer = Printer { json: false, hits: Vec::new() };
    loop {
        prompt(&dim("> "));
        let Some(line) = lines.next_line().await? else { return Ok(()) };
        match line.trim() {
            "" => {}
            "/quit" | "/exit" => return Ok(()),
            "/help" | "?" => say!("{HELP}\n")?,
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
    say!("No bookmarks were found in a browser here. Try the sample library? [Y/n]")?;
    let answer = lines.next_line().await?.unwrap_or_else(|| "n".into());
    if matches!(answer.trim().to_lowercase().as_str(), "" | "y" | "yes") {
        engine.sources.import_sample(true).await?;
    } else {
        say!("Read an exported file with: dogear import FILE\n")?;
    }
    Ok(())
}

fn show_address(number: &str, printer: &Printer) -> anyhow::Result<()> {
    let hit = number.parse::<usize>().ok().and_then(|n| printer.hits.get(n.checked_sub(1)?));
    match hit {
        Some(hit) => say!("{}\n", printable(&hit.bookmark.url)),
        None => say!("The last answer has {}.\n", counted(printer.hits.len(), "source")),
    }
}
