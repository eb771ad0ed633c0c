//! The handle on a model's two threads, each with the model in a session of its own. A question is embedded at once and
//! on one core, so it never waits for a batch of passages. Passages run at the lowest priority on several cores; their
//! session is opened when some come and closed when none have come for a while, since it takes some 60 MB. A caller
//! that stops waiting cancels its work at the next batch.

use std::{
    sync::{
        Arc,
        mpsc::{self, RecvError, RecvTimeoutError},
    },
    thread,
    time::{Duration, Instant},
};

use thread_priority::{ThreadPriority, set_current_thread_priority};
use tokio::sync::{oneshot, watch};
use tracing::Span;

use crate::{
    Backend, Calibration, EmbedError, Embedding, Language, LanguageGuess, ModelCard, Multilingual, PassageText, Result,
    TokenIds,
    batch::{TOKEN_BUDGET, plan},
    questions::{self, Question, Wish},
    rest::Rest,
};

/// How long the session for passages waits for more.
const KEPT_OPEN: Duration = Duration::from_secs(60);

/// What a session is opened for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// One short text at a time, as soon as possible.
    Questions,
    /// Many texts, as many a second as possible.
    Passages,
}

/// How hard passages may use the machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pace {
    /// As fast as it goes, at low priority.
    Full,
    /// Rest after each batch for as long as it took: about half the load.
    Gentle,
    /// Not at all until told otherwise: who waits for passages goes on waiting.
    Resting,
}

/// A model ready to embed; cheap to clone. The threads end with the last handle.
#[derive(Debug, Clone)]
pub struct Embedder {
    questions: mpsc::Sender<Wish>,
    passages: mpsc::Sender<Passages>,
    card: Arc<ModelCard>,
    pace: Arc<watch::Sender<Pace>>,
    rest: Arc<Rest>,
}

#[derive(Debug)]
struct Passages {
    texts: Vec<String>,
    reply: oneshot::Sender<Result<Vec<Embedding>>>,
    span: Span,
}

impl Embedder {
    /// Starts the threads and loads the model for questions. Blocks until it is ready.
    ///
    /// # Errors
    /// Whatever `open` reports.
    pub fn start<B: Backend + 'static>(open: impl Fn(Purpose) -> Result<B> + Send + Sync + 'static) -> Result<Self> {
        let open: Arc<Open<B>> = Arc::new(open);
        let pace = Arc::new(watch::Sender::new(Pace::Full));
        let rest = Arc::new(Rest::default());
        let (card, questions) = questions::start(Arc::clone(&open), Arc::clone(&rest))?;
        let passages = start_passages(open, pace.subscribe(), Arc::clone(&rest))?;
        Ok(Self { questions, passages, card: Arc::new(card), pace, rest })
    }

    /// The same beside an encoder for other languages than English, made for this model's vectors.
    #[must_use]
    pub fn with_multilingual(self, multilingual: Multilingual) -> Self {
        self.rest.keep(multilingual);
        self
    }

    /// Names all that has a part in the vectors: those of another name are made again.
    #[must_use]
    pub fn space(&self) -> String {
        let ModelCard { id, tuned, .. } = &*self.card;
        let other = self.rest.multilingual().map(|other| other.id());
        [Some(id.as_str()), tuned.as_deref(), other].into_iter().flatten().collect::<Vec<_>>().join("+")
    }

    /// Which language a question is in; none where nothing here can tell.
    #[must_use]
    pub fn language(&self, text: &str) -> Option<LanguageGuess> {
        self.rest.multilingual()?.loaded().ok().map(|multilingual| multilingual.language(text))
    }

    /// Whether questions in a language can be searched by meaning. Where not, meaning may miss and words decide.
    #[must_use]
    pub fn answers(&self, language: &Language) -> bool {
        self.rest.multilingual().is_some_and(|multilingual| multilingual.answers(language))
    }

    /// When a page is near enough to a question that was read in a language.
    #[must_use]
    pub fn cut_off(&self, language: &LanguageGuess) -> Calibration {
        match (self.rest.multilingual(), language) {
            (Some(multilingual), LanguageGuess::Other(_)) => multilingual.cut_off(),
            _ => self.card.cut_off,
        }
    }

    /// What model this is.
    #[must_use]
    pub fn card(&self) -> &ModelCard {
        &self.card
    }

    /// Whether there are first vectors to be had.
    #[must_use]
    pub fn makes_first(&self) -> bool {
        self.rest.multilingual().is_some_and(|multilingual| multilingual.makes_first(self.card.dims as usize))
    }

    /// First vectors of passages, in their order: what the small encoder alone makes of them, in this model's space and on the scale
    /// of its cosines, in some hundredths of a millisecond each. None where it makes none, or knows nothing of a passage.
    ///
    /// # Errors
    /// `ModelFile`, when the encoder was let go and cannot be read again.
    pub fn first_vectors(&self, passages: &[PassageText]) -> Result<Vec<Option<Vec<f32>>>> {
        let Some(multilingual) = self.rest.multilingual().filter(|_| self.makes_first()) else {
            return Ok(vec![None; passages.len()]);
        };
        let multilingual = multilingual.loaded()?;
        Ok(passages.iter().map(|passage| multilingual.first(passage)).collect())
    }

    /// Changes how hard passages may use the machine, from the next batch on.
    pub fn set_pace(&self, pace: Pace) {
        self.pace.send_replace(pace);
    }

    /// Lets go of what takes memory until it is needed again, and gives that back to the system: after a question the model is
    /// opened anew, which takes some tenths of a second. Passages that are being read are not disturbed.
    pub fn rest(&self) {
        let _ = self.questions.send(Wish::Rest);
    }

    /// Opens the model for questions again, so that the first one need not wait for it.
    pub fn wake(&self) {
        let _ = self.questions.send(Wish::Wake);
    }

    /// The embedding of a question, read in a language that [`language`](Self::language) guessed or the person named; it does
    /// not wait for passages.
    ///
    /// # Errors
    /// `Run` or `Stopped`.
    pub async fn embed_query(&self, text: &str, language: &LanguageGuess) -> Result<Embedding> {
        let (reply, answer) = oneshot::channel();
        let question = Question { text: format!("{}{text}", self.card.query_prefix), reply, span: Span::current() };
        self.questions.send(Wish::Read(question)).map_err(|_| EmbedError::Stopped)?;
        let mut embedding = answer.await.map_err(|_| EmbedError::Stopped)??;
        if let Some(multilingual) = self.rest.multilingual() {
            multilingual.loaded()?.read_question((text, language), &mut embedding);
        }
        Ok(embedding)
    }

    /// One embedding per passage, in their order, begun when the pace is no longer [`Resting`](Pace::Resting). Dropping the future cancels at the next batch.
    ///
    /// # Errors
    /// `Run` or `Stopped`, or why the model cannot be opened any more.
    pub async fn embed_passages(&self, passages: &[PassageText]) -> Result<Vec<Embedding>> {
        let (reply, answer) = oneshot::channel();
        let prefix = &self.card.passage_prefix;
        let _ = self.pace.subscribe().wait_for(|pace| *pace != Pace::Resting).await;
        let texts = passages.iter().map(|passage| format!("{prefix}{}", passage.text)).collect();
        self.passages.send(Passages { texts, reply, span: Span::current() }).map_err(|_| EmbedError::Stopped)?;
        let mut embeddings = answer.await.map_err(|_| EmbedError::Stopped)??;
        if let Some(multilingual) = self.rest.multilingual() {
            let multilingual = multilingual.loaded()?;
            for (passage, embedding) in passages.iter().zip(&mut embeddings) {
                multilingual.read_title(&passage.title, embedding);
            }
        }
        Ok(embeddings)
    }
}

/// Opens a session.
pub(crate) type Open<B> = dyn Fn(Purpose) -> Result<B> + Send + Sync;

fn start_passages<B: Backend + 'static>(
    open: Arc<Open<B>>,
    pace: watch::Receiver<Pace>,
    rest: Arc<Rest>,
) -> Result<mpsc::Sender<Passages>> {
    let (passages, inbox) = mpsc::channel();
    spawn("passages", move || {
        // Before the model is loaded, so that the runtime's own threads inherit it. A system that refuses loses nothing
        // but politeness.
        let _ = set_current_thread_priority(ThreadPriority::Min);
        PassageWorker { open, inbox, pace, rest, backend: None }.run();
    })?;
    Ok(passages)
}

pub(crate) fn spawn(name: &str, run: impl FnOnce() + Send + 'static) -> Result<()> {
    thread::Builder::new().name(name.into()).spawn(run).map(drop).map_err(EmbedError::run)
}

struct PassageWorker<B> {
    open: Arc<Open<B>>,
    inbox: mpsc::Receiver<Passages>,
    pace: watch::Receiver<Pace>,
    rest: Arc<Rest>,
    backend: Option<B>,
}

impl<B: Backend> PassageWorker<B> {
    fn run(mut self) {
        while let Ok(next) = self.next() {
            let Some(Passages { texts, reply, span }) = next else {
                self.backend = None;
                self.rest.passages_are_over();
                continue;
            };
            let _entered = span.enter();
            let result = self.embed(&texts, &reply);
            let _ = reply.send(result);
        }
    }

    /// What is to be read next; none where the session has waited long enough. A worker without one sleeps until it is
    /// needed.
    fn next(&self) -> Result<Option<Passages>, RecvError> {
        if self.backend.is_none() {
            return self.inbox.recv().map(Some);
        }
        match self.inbox.recv_timeout(KEPT_OPEN) {
            Ok(passages) => Ok(Some(passages)),
            Err(RecvTimeoutError::Timeout) => Ok(None),
            Err(RecvTimeoutError::Disconnected) => Err(RecvError),
        }
    }

    fn embed(&mut self, texts: &[String], reply: &oneshot::Sender<Result<Vec<Embedding>>>) -> Result<Vec<Embedding>> {
        let backend = match &mut self.backend {
            Some(backend) => backend,
            none => none.insert((self.open)(Purpose::Passages)?),
        };
        let ids: Vec<TokenIds> = texts.iter().map(|text| backend.tokenize(text)).collect::<Result<_>>()?;
        let lengths: Vec<usize> = ids.iter().map(Vec::len).collect();
        let mut vectors: Vec<Embedding> = vec![Embedding::default(); texts.len()];
        for positions in plan(&lengths, TOKEN_BUDGET) {
            if reply.is_closed() {
                return Err(EmbedError::Stopped);
            }
            let started = Instant::now();
            let batch: Vec<&TokenIds> = positions.iter().filter_map(|&position| ids.get(position)).collect();
            for (position, vector) in positions.iter().zip(backend.embed(&batch)?) {
                if let Some(slot) = vectors.get_mut(*position) {
                    *slot = vector;
                }
            }
            if *self.pace.borrow() == Pace::Gentle {
                thread::sleep(started.elapsed());
            }
        }
        Ok(vectors)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Mutex, mpsc::channel};

    use super::*;
    use crate::fake::FakeBackend;

    /// Lets a test hold the passages' session before each batch and see what it is given.
    struct Gated {
        inner: FakeBackend,
        held: Option<Held>,
    }

    struct Held {
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
            if let Some(held) = &self.held {
                let _ = held.seen.send(batch.len());
                let _ = held.gate.recv();
            }
            self.inner.embed(batch)
        }
    }

    /// With the gate that lets one batch through at a time, and the sizes of the batches that came to it.
    fn gated() -> (Embedder, mpsc::Sender<()>, mpsc::Receiver<usize>) {
        let (open_gate, gate) = channel();
        let (seen, batches) = channel();
        let held = Mutex::new(Some(Held { gate, seen }));
        let open = move |purpose| {
            let held = if purpose == Purpose::Passages { held.lock().unwrap().take() } else { None };
            Ok(Gated { inner: FakeBackend::new("fake"), held })
        };
        (Embedder::start(open).unwrap(), open_gate, batches)
    }

    fn passage(text: String) -> PassageText {
        PassageText { title: String::new(), text }
    }

    fn long_texts(count: usize) -> Vec<PassageText> {
        (0..count).map(|i| passage(format!("text{i} ").repeat(64))).collect()
    }

    #[tokio::test]
    async fn vectors_come_in_the_order_of_the_texts() {
        let embedder = Embedder::start(|_| Ok(FakeBackend::new("fake"))).unwrap();
        let texts: Vec<_> = (0..50).map(|i| passage(format!("word{i} ").repeat(50 - i))).collect();
        let together = embedder.embed_passages(&texts).await.unwrap();
        for (passage, vector) in texts.iter().zip(&together) {
            assert_eq!(&embedder.embed_query(&passage.text, &LanguageGuess::English).await.unwrap(), vector);
        }
    }

    #[tokio::test]
    async fn what_was_learnt_beside_the_weights_makes_vectors_of_another_name() {
        let tuned = |tuned: Option<&str>| {
            let tuned = tuned.map(str::to_owned);
            Embedder::start(move |_| Ok(FakeBackend::new("fake").tuned(tuned.clone()))).unwrap().space()
        };
        assert_eq!([tuned(None), tuned(Some("links-1"))], ["fake", "fake+links-1"]);
    }

    #[tokio::test]
    async fn a_question_does_not_wait_for_passages() {
        let (embedder, open_gate, batches) = gated();
        let worker = embedder.clone();
        let passages = tokio::spawn(async move { worker.embed_passages(&long_texts(64)).await });
        tokio::task::spawn_blocking(move || batches.recv().map(|_| batches).unwrap()).await.unwrap();
        embedder.embed_query("question", &LanguageGuess::English).await.unwrap();
        for _ in 0..64 {
            let _ = open_gate.send(());
        }
        assert_eq!(passages.await.unwrap().unwrap().len(), 64);
    }

    #[tokio::test]
    async fn passages_wait_while_the_pace_is_resting_and_questions_do_not() {
        let (embedder, open_gate, batches) = gated();
        embedder.set_pace(Pace::Resting);
        let worker = embedder.clone();
        let passages = tokio::spawn(async move { worker.embed_passages(&long_texts(4)).await });
        for _ in 0..20 {
            embedder.embed_query("question", &LanguageGuess::English).await.unwrap();
            tokio::task::yield_now().await;
        }
        assert!(batches.try_recv().is_err(), "no batch has begun");
        let _ = open_gate.send(());
        embedder.set_pace(Pace::Full);
        assert_eq!(passages.await.unwrap().unwrap().len(), 4);
    }

    #[tokio::test]
    async fn a_rest_closes_the_session_and_the_next_question_opens_it() {
        let (opened, openings) = channel();
        let open = move |purpose| {
            let _ = opened.send(purpose);
            Ok(FakeBackend::new("fake"))
        };
        let embedder = Embedder::start(open).unwrap();
        let ask = || async { embedder.embed_query("question", &LanguageGuess::English).await.unwrap() };
        let before = ask().await;
        embedder.wake();
        assert_eq!(ask().await, before);
        assert_eq!(openings.try_iter().collect::<Vec<_>>(), [Purpose::Questions], "one that is open is not opened");
        embedder.rest();
        assert_eq!(ask().await, before);
        assert_eq!(openings.try_iter().collect::<Vec<_>>(), [Purpose::Questions]);
    }

    #[tokio::test]
    async fn work_that_nobody_waits_for_stops() {
        let (embedder, open_gate, batches) = gated();
        let worker = embedder.clone();
        let passages = tokio::spawn(async move { worker.embed_passages(&long_texts(160)).await });
        let batches = tokio::task::spawn_blocking(move || batches.recv().map(|_| batches).unwrap()).await.unwrap();
        passages.abort();
        let _ = passages.await;
        for _ in 0..32 {
            let _ = open_gate.send(());
        }
        drop(embedder);
        let rest = tokio::task::spawn_blocking(move || batches.iter().count()).await.unwrap();
        assert_eq!(rest, 0, "no batch after the one that ran");
    }

    #[test]
    fn a_model_that_cannot_be_opened_is_reported() {
        let missing = std::path::Path::new("/nowhere");
        let error = Embedder::start(move |purpose| crate::OnnxBackend::load(missing, missing, purpose)).unwrap_err();
        assert!(error.to_string().contains("model.toml"), "{error}");
    }
}
