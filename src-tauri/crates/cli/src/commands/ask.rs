//! `dogear ask`

use std::io::IsTerminal;

use dogear_engine::{
    AskEvent, AskRequest, Asked, Engine, ProviderChoice, ProviderSettings,
    domain::{Hit, Sent},
};
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

use crate::{
    commands::search::print_hit,
    output::{complain, dim, json as print_json, piece, printable, prompt, say},
    wire::{Event, WouldSend},
    words::{failed, says_yes, told},
};

/// Events that may wait to be printed.
const WAITING_EVENTS: usize = 64;

/// Who answers, and whether the person agrees to what is sent.
pub struct Answering {
    pub llm: Option<String>,
    pub agree: bool,
    /// Only say what would be sent.
    pub show_sent: bool,
}

pub async fn run(engine: &Engine, question: String, answering: Answering, json: bool) -> anyhow::Result<()> {
    let answers = answering.llm.as_deref().map(|name| answers_of(engine, name));
    let request = AskRequest { question, answers, ..AskRequest::default() };
    if answering.show_sent {
        return show_sent(engine, &request, json).await;
    }
    may_be_sent(engine, &request, answering.agree, json).await?;
    let mut printer = Printer { json, hits: Vec::new() };
    let asked = ask(engine, request, &mut printer).await?;
    match asked.turn.failure {
        Some(failure) if !json => anyhow::bail!("{}\n{}", failed(&failure), told!("ask-built-in")),
        Some(_) => std::process::exit(1),
        None => Ok(()),
    }
}

/// Asks within a conversation and prints while the answer comes. Ctrl+C stops the answer.
pub async fn ask(engine: &Engine, request: AskRequest, printer: &mut Printer) -> anyhow::Result<Asked> {
    let (events, mut inbox) = mpsc::channel(WAITING_EVENTS);
    let stop = CancellationToken::new();
    let asking = engine.asking.ask(request, events, stop.clone());
    tokio::pin!(asking);
    let mut asked = None;
    loop {
        tokio::select! {
            biased;
            Some(event) = inbox.recv() => printer.print(&event)?,
            result = &mut asking, if asked.is_none() => asked = Some(result?),
            _ = tokio::signal::ctrl_c(), if asked.is_none() => stop.cancel(),
            else => break,
        }
        if asked.is_some() && inbox.is_empty() && inbox.is_closed() {
            break;
        }
    }
    asked.ok_or_else(|| anyhow::anyhow!(told!("ask-ended")))
}

/// What would leave this computer, to the letter.
async fn show_sent(engine: &Engine, request: &AskRequest, json: bool) -> anyhow::Result<()> {
    match engine.asking.would_send(request).await? {
        sent if json => print_json(&WouldSend::from(sent.as_ref())),
        None => {
            say!("{}", told!("ask-local"))
        }
        Some(sent) => {
            let heading = told!("ask-would-send", count = sent.bookmarks.len(), address = &sent.address);
            say!("{heading}\n\n{}", multiline(&sent.text))
        }
    }
}

/// Before the first question to a provider elsewhere: shows what would be sent, and asks. Without a terminal to ask on,
/// `--agree` has to say it.
pub async fn may_be_sent(engine: &Engine, request: &AskRequest, agree: bool, json: bool) -> anyhow::Result<()> {
    let Some(sent) = engine.asking.would_send(request).await? else { return Ok(()) };
    if sent.local || engine.settings.now().agreed.contains(&sent.address) {
        return Ok(());
    }
    let can_ask = !json && std::io::stdin().is_terminal();
    if agree || (can_ask && agrees(&sent)?) {
        engine.settings.agree(&sent.address)?;
    }
    Ok(())
}

fn agrees(sent: &Sent) -> anyhow::Result<bool> {
    complain!("{}\n", dim(&multiline(&sent.text)));
    complain!("{}", told!("ask-will-send", count = sent.bookmarks.len(), address = &sent.address));
    prompt(&format!("{} ", told!("ask-send")));
    let mut line = String::new();
    std::io::stdin().read_line(&mut line)?;
    Ok(says_yes(&line))
}

/// `none`, or a model at the provider of the settings; Ollama where the settings name none.
fn answers_of(engine: &Engine, name: &str) -> ProviderSettings {
    if name == "none" {
        return ProviderSettings::default();
    }
    let chosen = engine.settings.now().answers;
    let provider = match chosen.provider {
        ProviderChoice::BuiltIn => ProviderChoice::Ollama,
        other => other,
    };
    ProviderSettings { provider, model: name.to_owned(), ..chosen }
}

/// Prints events as they come.
pub struct Printer {
    /// One object a line instead of text.
    pub json: bool,
    /// The sources of the answer that is being printed.
    pub hits: Vec<Hit>,
}

impl Printer {
    fn print(&mut self, event: &AskEvent) -> anyhow::Result<()> {
        if self.json {
            return print_json(&Event::from(event));
        }
        match event {
            AskEvent::Understood { read_as: Some(read_as), .. } => say!("{}\n", dim(&printable(read_as)))?,
            AskEvent::Understood { understood, .. } if !understood.parts.is_empty() => {
                let labels: Vec<String> = understood.parts.iter().map(|part| printable(&part.label)).collect();
                say!("{}\n", dim(&labels.join(" · ")))?;
            }
            AskEvent::Sources { hits, .. } => self.hits.clone_from(hits),
            AskEvent::Token { text } => {
                piece(&multiline(text))?;
            }
            AskEvent::Done { citations, .. } => {
                say!("\n")?;
                for citation in citations {
                    if let Some(hit) = self.hits.iter().find(|hit| hit.bookmark.id == citation.id) {
                        print_hit(citation.n as usize, hit)?;
                    }
                }
            }
            AskEvent::Stopped => say!("\n{}", told!("ask-stopped"))?,
            AskEvent::Understood { .. } | AskEvent::Failed(_) => {}
        }
        Ok(())
    }
}

/// Text from outside that may have lines of its own, but nothing that drives the terminal. Escapes that keep Markdown
/// plain are of no use here.
fn multiline(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let escapes_next = c == '\\' && chars.peek().is_some_and(char::is_ascii_punctuation);
        if !escapes_next && (!c.is_control() || c == '\n') {
            out.push(c);
        }
    }
    out
}
