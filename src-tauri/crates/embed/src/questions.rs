//! The thread that reads questions, one at a time and on one core. Its session takes some 60 MB: it is closed when the embedder
//! is to rest, and opened again by the next question.

use std::sync::{Arc, mpsc};

use dogear_domain::remark;
use tokio::sync::oneshot;
use tracing::Span;

use crate::{
    Backend, EmbedError, Embedding, ModelCard, Purpose, Result,
    embedder::{Open, spawn},
    rest::Rest,
};

/// What the thread is asked for.
#[derive(Debug)]
pub(crate) enum Wish {
    /// Read a question.
    Read(Question),
    /// Be ready for one.
    Wake,
    /// Let go of what is not needed without one.
    Rest,
}

#[derive(Debug)]
pub(crate) struct Question {
    pub(crate) text: String,
    pub(crate) reply: oneshot::Sender<Result<Embedding>>,
    pub(crate) span: Span,
}

/// Starts the thread with its session open, and says what model it is. Blocks until it is ready.
pub(crate) fn start<B: Backend + 'static>(
    open: Arc<Open<B>>,
    rest: Arc<Rest>,
) -> Result<(ModelCard, mpsc::Sender<Wish>)> {
    let (wishes, inbox) = mpsc::channel();
    let (ready, opened) = mpsc::sync_channel(1);
    spawn("questions", move || {
        let mut session = Session { open, backend: None };
        let card = session.backend().map(|backend| backend.card().clone());
        let is_there = card.is_ok();
        let _ = ready.send(card);
        if is_there {
            serve(&mut session, &inbox, &rest);
        }
    })?;
    let card = opened.recv().map_err(|_| EmbedError::Stopped)??;
    Ok((card, wishes))
}

/// Until the last handle is gone.
fn serve<B: Backend>(session: &mut Session<B>, inbox: &mpsc::Receiver<Wish>, rest: &Rest) {
    while let Ok(wish) = inbox.recv() {
        match wish {
            Wish::Read(Question { text, reply, span }) => {
                let _entered = span.enter();
                let _ = reply.send(session.read(&text));
            }
            Wish::Wake => {
                rest.end();
                if let Err(error) = session.backend() {
                    tracing::warn!(%error, "the model cannot be opened any more");
                }
            }
            Wish::Rest => {
                session.backend = None;
                rest.begin();
            }
        }
    }
}

struct Session<B> {
    open: Arc<Open<B>>,
    backend: Option<B>,
}

impl<B: Backend> Session<B> {
    fn backend(&mut self) -> Result<&mut B> {
        match &mut self.backend {
            Some(backend) => Ok(backend),
            none => Ok(none.insert((self.open)(Purpose::Questions)?)),
        }
    }

    fn read(&mut self, text: &str) -> Result<Embedding> {
        let backend = self.backend()?;
        let ids = backend.tokenize(text)?;
        backend.embed(&[&ids])?.pop().ok_or_else(|| EmbedError::Run(remark!("model-no-vector")))
    }
}
