//! The handle on a model's thread. Questions go before passages: between two batches of passages the thread looks
//! for a question. A caller that stops waiting cancels its work at the next batch.

use std::{
    collections::VecDeque,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
        mpsc,
    },
    thread,
    time::Instant,
};

use thread_priority::{ThreadPriority, set_current_thread_priority};
use tokio::sync::oneshot;
use tracing::Span;

use crate::{
    Backend, EmbedError, Embedding, ModelCard, Result, TokenIds,
    batch::{TOKEN_BUDGET, plan},
};

/// How hard passages may use the machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pace {
    /// As fast as it goes, at low priority.
    Full,
    /// Rest after each batch for as long as it took: about half the load.
    Gentle,
}

/// A model ready to embed; cheap to clone. The thread ends with the last handle.
#[derive(Debug, Clone)]
pub struct Embedder {
    requests: mpsc::Sender<Request>,
    card: Arc<ModelCard>,
    gentle: Arc<AtomicBool>,
}

#[derive(Debug)]
enum Request {
    Query { text: String, reply: oneshot::Sender<Result<Embedding>>, span: Span },
    Passages { texts: Vec<String>, reply: oneshot::Sender<Result<Vec<Embedding>>>, span: Span },
}

impl Embedder {
    /// Starts the thread and loads the model on it. Blocks until the model is ready.
    ///
    /// # Errors
    /// Whatever `open` reports.
    pub fn start<B: Backend>(open: impl FnOnce() -> Result<B> + Send + 'static) -> Result<Self> {
        let (requests, inbox) = mpsc::channel();
        let (ready, opened) = mpsc::sync_channel(1);
        let gentle = Arc::new(AtomicBool::new(false));
        let pace = Arc::clone(&gentle);
        let run = move || {
            // Before the model is loaded, so that the runtime's own threads inherit it. A system that refuses
            // loses nothing but politeness.
            let _ = set_current_thread_priority(ThreadPriority::Min);
            match open() {
                Ok(backend) => {
                    let _ = ready.send(Ok(backend.card().clone()));
                    Worker { backend, inbox, gentle: pace, waiting: VecDeque::new() }.run();
                }
                Err(error) => {
                    let _ = ready.send(Err(error));
                }
            }
        };
        thread::Builder::new().name("embed".into()).spawn(run).map_err(EmbedError::run)?;
        let card = opened.recv().map_err(|_| EmbedError::Stopped)??;
        Ok(Self { requests, card: Arc::new(card), gentle })
    }

    /// What model this is.
    #[must_use]
    pub fn card(&self) -> &ModelCard {
        &self.card
    }

    /// Changes how hard passages may use the machine, from the next batch on.
    pub fn set_pace(&self, pace: Pace) {
        self.gentle.store(pace == Pace::Gentle, Ordering::Relaxed);
    }

    /// The vector of a question; goes before waiting passages.
    ///
    /// # Errors
    /// `Run` or `Stopped`.
    pub async fn embed_query(&self, text: &str) -> Result<Embedding> {
        let (reply, answer) = oneshot::channel();
        let text = format!("{}{text}", self.card.query_prefix);
        self.send(Request::Query { text, reply, span: Span::current() })?;
        answer.await.map_err(|_| EmbedError::Stopped)?
    }

    /// One vector per text, in their order. Dropping the future cancels at the next batch.
    ///
    /// # Errors
    /// `Run` or `Stopped`.
    pub async fn embed_passages(&self, texts: &[String]) -> Result<Vec<Embedding>> {
        let (reply, answer) = oneshot::channel();
        let texts = texts.iter().map(|text| format!("{}{text}", self.card.passage_prefix)).collect();
        self.send(Request::Passages { texts, reply, span: Span::current() })?;
        answer.await.map_err(|_| EmbedError::Stopped)?
    }

    fn send(&self, request: Request) -> Result<()> {
        self.requests.send(request).map_err(|_| EmbedError::Stopped)
    }
}

struct Worker<B> {
    backend: B,
    inbox: mpsc::Receiver<Request>,
    gentle: Arc<AtomicBool>,
    /// Passages that arrived while others were being embedded.
    waiting: VecDeque<Request>,
}

impl<B: Backend> Worker<B> {
    fn run(mut self) {
        while let Some(request) = self.waiting.pop_front().or_else(|| self.inbox.recv().ok()) {
            match request {
                Request::Query { text, reply, span } => self.query(&text, reply, &span),
                Request::Passages { texts, reply, span } => {
                    let _entered = span.enter();
                    let result = self.passages(&texts, &reply);
                    let _ = reply.send(result);
                }
            }
        }
    }

    fn query(&mut self, text: &str, reply: oneshot::Sender<Result<Embedding>>, span: &Span) {
        let _entered = span.enter();
        let result = self.backend.tokenize(text).and_then(|ids| {
            let mut vectors = self.backend.embed(&[&ids])?;
            vectors.pop().ok_or_else(|| EmbedError::run("the model gave no vector"))
        });
        let _ = reply.send(result);
    }

    fn passages(
        &mut self,
        texts: &[String],
        reply: &oneshot::Sender<Result<Vec<Embedding>>>,
    ) -> Result<Vec<Embedding>> {
        let ids: Vec<TokenIds> = texts.iter().map(|text| self.backend.tokenize(text)).collect::<Result<_>>()?;
        let lengths: Vec<usize> = ids.iter().map(Vec::len).collect();
        let mut vectors: Vec<Embedding> = vec![Embedding::new(); texts.len()];
        for positions in plan(&lengths, TOKEN_BUDGET) {
            if reply.is_closed() {
                return Err(EmbedError::Stopped);
            }
            let started = Instant::now();
            let batch: Vec<&TokenIds> = positions.iter().filter_map(|&position| ids.get(position)).collect();
            for (position, vector) in positions.iter().zip(self.backend.embed(&batch)?) {
                if let Some(slot) = vectors.get_mut(*position) {
                    *slot = vector;
                }
            }
            self.answer_waiting_queries();
            if self.gentle.load(Ordering::Relaxed) {
                thread::sleep(started.elapsed());
            }
        }
        Ok(vectors)
    }

    fn answer_waiting_queries(&mut self) {
        while let Ok(request) = self.inbox.try_recv() {
            match request {
                Request::Query { text, reply, span } => self.query(&text, reply, &span),
                passages @ Request::Passages { .. } => self.waiting.push_back(passages),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::{sync::mpsc::channel, time::Duration};

    use super::*;
    use crate::fake::FakeBackend;

    /// Lets a test hold the model between batches and see what it is given.
    struct Gated {
        inner: FakeBackend,
        gate: mpsc::Receiver<()>,
        seen: mpsc::Sender<usize>,
    }

    impl Backend for Gated {
        fn card(&self) -> &ModelCard {
            self.inner.card()
        }
        fn tokenize(&self, text: &str) -> Result<TokenIds> {
            self.inner.tokenize(text)
        }
        fn embed(&mut self, batch: &[&TokenIds]) -> Result<Vec<Embedding>> {
            let _ = self.seen.send(batch.len());
            let _ = self.gate.recv();
            self.inner.embed(batch)
        }
    }

    fn long_texts(count: usize) -> Vec<String> {
        (0..count).map(|i| format!("text{i} ").repeat(64)).collect()
    }

    #[tokio::test]
    async fn vectors_come_in_the_order_of_the_texts() {
        let embedder = Embedder::start(|| Ok(FakeBackend::new("fake"))).unwrap();
        let texts: Vec<String> = (0..50).map(|i| format!("word{i} ").repeat(50 - i)).collect();
        let together = embedder.embed_passages(&texts).await.unwrap();
        for (text, vector) in texts.iter().zip(&together) {
            assert_eq!(&embedder.embed_query(text).await.unwrap(), vector);
        }
    }

    #[tokio::test]
    async fn a_question_goes_before_waiting_passages() {
        let (open_gate, gate) = channel();
        let (seen, batches) = channel();
        let embedder = Embedder::start(move || Ok(Gated { inner: FakeBackend::new("fake"), gate, seen })).unwrap();
        let worker = embedder.clone();
        let passages = tokio::spawn(async move { worker.embed_passages(&long_texts(64)).await });
        let first = tokio::task::spawn_blocking(move || (batches.recv().unwrap(), batches)).await.unwrap();
        let asking = embedder.clone();
        let question = tokio::spawn(async move { asking.embed_query("question").await });
        tokio::time::sleep(Duration::from_millis(50)).await;
        open_gate.send(()).unwrap();
        let (_, batches) = first;
        let second = tokio::task::spawn_blocking(move || batches.recv().unwrap()).await.unwrap();
        assert_eq!(second, 1, "the question runs between two batches");
        for _ in 0..32 {
            let _ = open_gate.send(());
        }
        question.await.unwrap().unwrap();
        assert_eq!(passages.await.unwrap().unwrap().len(), 64);
    }

    #[tokio::test]
    async fn work_that_nobody_waits_for_stops() {
        let (open_gate, gate) = channel();
        let (seen, batches) = channel();
        let embedder = Embedder::start(move || Ok(Gated { inner: FakeBackend::new("fake"), gate, seen })).unwrap();
        let worker = embedder.clone();
        let passages = tokio::spawn(async move { worker.embed_passages(&long_texts(160)).await });
        let batches = tokio::task::spawn_blocking(move || batches.recv().map(|_| batches).unwrap()).await.unwrap();
        passages.abort();
        let _ = passages.await;
        for _ in 0..32 {
            let _ = open_gate.send(());
        }
        embedder.embed_query("after").await.unwrap();
        assert_eq!(batches.try_iter().count(), 1, "only the question ran after the abort");
    }

    #[test]
    fn a_model_that_cannot_be_opened_is_reported() {
        let missing = std::path::Path::new("/nowhere");
        let error = Embedder::start(|| crate::OnnxBackend::load(missing, missing)).unwrap_err();
        assert!(error.to_string().contains("model.toml"), "{error}");
    }
}
