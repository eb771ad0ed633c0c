//! `dogear companion`, as a browser starts it: the companion's messages on stdin, the answers on stdout.
//!
//! The library is opened without a model: what is told is searchable by words at once, and by meaning when the app or the
//! next `dogear sync` has read it.

mod frames;
mod host;
mod messages;
mod parent;

use std::{
    io::{self, IsTerminal},
    time::Duration,
};

use anyhow::{Context, bail};
use dogear_engine::{
    Engine, Options,
    companion::{CHROMIUM_ID, FIREFOX_ID},
};
use tokio::sync::mpsc;

use self::{
    frames::Frame,
    host::Host,
    messages::{Code, Said, Says},
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
    let data_dir = options.data_dir.clone();
    let mut messages = listen();
    let engine = match Engine::open(options).await {
        Ok(engine) => engine,
        Err(error) => {
            say(&Says::Trouble { code: Code::Library, id: None, detail: Some(&error.to_string()) })?;
            return Err(error.into());
        }
    };
    let mut host = Host::new(engine.clone());
    let mut look_again = tokio::time::interval(LOOK_AGAIN);
    loop {
        let answer = tokio::select! {
            message = messages.recv() => match message {
                None => break,
                Some(message) => match understood(message?) {
                    Some(Said::Ask { question }) => Some(reached(&call::ask(&data_dir, &question).await)),
                    Some(Said::More { title }) => Some(reached(&call::fill(&data_dir, &title).await)),
                    Some(said) => host.answer(said).await,
                    None => Some(Says::trouble(Code::NotUnderstood)),
                },
            },
            _ = look_again.tick() => {
                let answer = host.look_again().await;
                host.rest();
                answer
            }
        };
        if let Some(answer) = answer {
            say(&answer)?;
        }
        host.catch_up().await;
    }
    engine.close().await;
    Ok(())
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
