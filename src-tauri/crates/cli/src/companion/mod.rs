//! `dogear companion`, as a browser starts it: the companion's messages on stdin, the answers on stdout.
//!
//! What is typed in the browser is found by the app, where one runs (`finding`). The library is opened for what has to be kept,
//! without a model, and let go of again (`shelf`): what is told is searchable by words at once, and by meaning when the app or
//! the next `dogear sync` has read it.

mod finding;
mod frames;
mod host;
mod messages;
mod pages;
mod parent;
mod shelf;

use std::{
    io::{self, IsTerminal},
    sync::Arc,
    time::Duration,
};

use anyhow::{Context, bail};
use dogear_calls::Inquiry;
use dogear_engine::{
    Options,
    companion::{CHROMIUM_ID, FIREFOX_ID},
};
use tokio::{sync::mpsc, time::Instant};

use self::{
    finding::Finding,
    frames::Frame,
    host::Host,
    messages::{Code, Query, Said, Says},
    pages::Pages,
    shelf::Shelf,
};
use crate::commands::call;

/// Between two looks whether something has to be told again.
const LOOK_AGAIN: Duration = Duration::from_secs(30);
/// Messages that wait: while they do, the browser's pipe fills, and it waits, too.
const WAITING: usize = 8;

/// Answers one companion until its browser ends. `caller` is what the browser says of it.
///
/// # Errors
/// When it is started by something else, or what it hears breaks off in the middle.
pub async fn serve(options: Options, caller: &[String]) -> anyhow::Result<()> {
    if io::stdin().is_terminal() {
        bail!("A browser starts this for Dogear's companion. Let it do so with: dogear companion --install");
    }
    if !is_own(caller) {
        bail!("Only Dogear's own companion is answered.");
    }
    Talk::new(options).go_on().await
}

/// The host's side of the talk.
struct Talk {
    shelf: Arc<Shelf>,
    host: Host,
    finding: Finding,
    pages: Pages,
}

impl Talk {
    fn new(options: Options) -> Self {
        let shelf = Arc::new(Shelf::new(options));
        Self {
            host: Host::new(Arc::clone(&shelf)),
            finding: Finding::new(Arc::clone(&shelf)),
            pages: Pages::new(Arc::clone(&shelf)),
            shelf,
        }
    }

    /// Until the browser ends.
    async fn go_on(mut self) -> anyhow::Result<()> {
        let mut messages = listen();
        // Not at once: a tree that was just asked for would be asked for twice.
        let mut look_again = tokio::time::interval_at(Instant::now() + LOOK_AGAIN, LOOK_AGAIN);
        loop {
            let answer = tokio::select! {
                message = messages.recv() => match message {
                    None => break,
                    Some(message) => self.answer(message?).await,
                },
                _ = look_again.tick() => self.look_again().await,
            };
            if let Some(answer) = answer {
                say(&answer)?;
            }
            self.host.catch_up().await;
        }
        self.finding.end().await;
        self.pages.end().await;
        self.shelf.close().await;
        Ok(())
    }

    /// What there is to say to a message; none where nothing is, or it is said later.
    async fn answer(&mut self, message: Frame) -> Option<Says<'static>> {
        match understood(message) {
            None => Some(Says::trouble(Code::NotUnderstood)),
            Some(Said::Hello(hello)) => self.host.greet(hello).await,
            Some(Said::Tree { listings, more }) => self.host.take_tree(listings, more).await,
            Some(Said::Changes { listings }) => self.host.take_changes(listings).await,
            Some(Said::Search(Query { id, query, limit })) => {
                self.finding.answer(id, Inquiry::Search { query, limit }).await;
                None
            }
            Some(Said::Page { id, url, title }) => {
                self.finding.answer(id, Inquiry::Page { url, title }).await;
                None
            }
            Some(Said::Opened { id, url }) => self.pages.opened(self.host.source(), id, url),
            Some(Said::Says { url, html }) => {
                self.pages.says(self.host.source(), url, html);
                None
            }
            Some(Said::Ask { question }) => Some(reached(&call::ask(self.shelf.data_dir(), &question).await)),
            Some(Said::More { title }) => Some(reached(&call::fill(self.shelf.data_dir(), &title).await)),
        }
    }

    async fn look_again(&mut self) -> Option<Says<'static>> {
        let answer = self.host.look_again().await;
        self.host.rest();
        self.shelf.rest().await;
        answer
    }
}

/// Whether the caller is Dogear's companion. Chromium names where it is from, Firefox its id; without either it is the person.
fn is_own(caller: &[String]) -> bool {
    let own = format!("chrome-extension://{CHROMIUM_ID}/");
    caller.is_empty() || caller.iter().any(|argument| *argument == own || argument == FIREFOX_ID)
}

/// Hears messages in a thread of its own: nothing else waits for a pipe.
fn listen() -> mpsc::Receiver<io::Result<Frame>> {
    let (heard, messages) = mpsc::channel(WAITING);
    std::thread::spawn(move || {
        let mut stdin = io::stdin().lock();
        while let Some(message) = frames::read(&mut stdin).transpose() {
            let is_over = message.is_err();
            if heard.blocking_send(message).is_err() || is_over {
                break;
            }
        }
    });
    messages
}

fn understood(frame: Frame) -> Option<Said> {
    match frame {
        Frame::Message(message) => serde_json::from_value(message).ok(),
        Frame::Garbled => None,
    }
}

fn reached(called: &anyhow::Result<()>) -> Says<'static> {
    if let Err(error) = called {
        tracing::warn!(%error, "the window was not reached");
    }
    Says::Reached { reached: called.is_ok() }
}

fn say(answer: &Says<'_>) -> anyhow::Result<()> {
    frames::write(&mut io::stdout().lock(), answer).context("The browser does not listen any more.")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_else_is_answered() {
        let caller = |arguments: &[&str]| is_own(&arguments.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>());
        assert!(caller(&[&format!("chrome-extension://{CHROMIUM_ID}/"), "--parent-window=0"]));
        assert!(caller(&["/home/a/.mozilla/native-messaging-hosts/app.dogear.companion.json", FIREFOX_ID]));
        assert!(!caller(&["chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/"]));
        assert!(!caller(&["x.json", "other@example.org"]));
    }
}
