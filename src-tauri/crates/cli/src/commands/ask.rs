//! `dogear ask`

use std::io::Write;

use dogear_engine::{AskEvent, AskRequest, Asked, Engine, ProviderChoice, ProviderSettings, domain::Hit};
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

use crate::{
    commands::search::print_hit,
    output::{dim, json as print_json, printable},
    wire::WireAsk,
};

/// Events that may wait to be printed.
const WAITING_EVENTS: usize = 64;

pub async fn run(engine: &Engine, question: String, llm: Option<String>, json: bool) -> anyhow::Result<()> {
    let answers = llm.map(|name| answers_of(engine, &name));
    let request = AskRequest { question, answers, ..AskRequest::default() };
    let mut printer = Printer { json, hits: Vec::new() };
    let asked = ask(engine, request, &mut printer).await?;
    match asked.turn.failure {
        Some(failure) if !json => anyhow::bail!("{}\nAsk with --llm none for a built-in answer.", failure.message),
        Some(_) => std::process::exit(1),
        None => Ok(()),
    }
}

/// Asks within a conversation and prints while the answer comes. Ctrl+C stops the answer.
pub async fn ask(engine: &Engine, request: AskRequest, printer: &mut Printer) -> anyhow::Result<Asked> {
    let (events, mut inbox) = mpsc::channel(WAITING_EVENTS);
    let stop = CancellationToken::new();
    let asking = engine.ask(request, events, stop.clone());
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
    asked.ok_or_else(|| anyhow::anyhow!("the answer ended early"))
}

/// `none`, or a model at the provider of the settings; Ollama where the settings name none.
fn answers_of(engine: &Engine, name: &str) -> ProviderSettings {
    if name == "none" {
        return ProviderSettings::default();
    }
    let chosen = engine.settings().answers;
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
            return print_json(&WireAsk::from(event));
        }
        match event {
            AskEvent::Understood { read_as: Some(read_as), .. } => println!("{}\n", dim(&printable(read_as))),
            AskEvent::Understood { understood, .. } if !understood.parts.is_empty() => {
                let labels: Vec<String> = understood.parts.iter().map(|part| printable(&part.label)).collect();
                println!("{}\n", dim(&labels.join(" · ")));
            }
            AskEvent::Sources { hits, .. } => self.hits.clone_from(hits),
            AskEvent::Token { text } => {
                print!("{}", multiline(text));
                std::io::stdout().flush()?;
            }
            AskEvent::Done { citations, .. } => {
                println!("\n");
                for citation in citations {
                    if let Some(hit) = self.hits.iter().find(|hit| hit.bookmark.id == citation.id) {
                        print_hit(citation.n as usize, hit);
                    }
                }
            }
            AskEvent::Stopped => println!("\n(stopped)"),
            AskEvent::Understood { .. } | AskEvent::Failed { .. } => {}
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
