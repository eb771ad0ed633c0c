//! What is imported is found by meaning before the model has read it. The model is the fake one, held back; the small encoder is the
//! one that Dogear comes with.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::{
    fs,
    path::Path,
    sync::{Arc, Mutex, mpsc},
};

use dogear_embed::{Backend, Embedder, Embedding, ModelCard, Multilingual, Purpose, TokenIds, fake::FakeBackend};
use dogear_engine::{Engine, Options, SearchRequest, StandIns, domain::SearchMode};
use tempfile::TempDir;
use tokio::sync::Notify;

/// Of the encoder's space.
const WIDTH: u32 = 384;

const BOOKMARKS: &str = r#"<!DOCTYPE NETSCAPE-Bookmark-file-1>
<DL><p>
<DT><A HREF="https://one.example/">Bread recipes</A>
<DT><A HREF="https://two.example/">Bicycle repair</A>
<DT><A HREF="https://three.example/">Weather forecast</A>
<DT><A HREF="https://four.example/">Chess openings</A>
</DL><p>"#;

/// Reads passages only once the gate has gone.
struct Held {
    inner: FakeBackend,
    gate: Option<mpsc::Receiver<()>>,
}

impl Backend for Held {
    fn card(&self) -> &ModelCard {
        self.inner.card()
    }

    fn tokenize(&self, text: &str) -> dogear_embed::Result<TokenIds> {
        self.inner.tokenize(text)
    }

    fn embed(&mut self, batch: &[&TokenIds]) -> dogear_embed::Result<Vec<Embedding>> {
        if let Some(gate) = &self.gate {
            let _ = gate.recv();
        }
        self.inner.embed(batch)
    }
}

struct Person {
    folder: TempDir,
    engine: Engine,
    gate: mpsc::Sender<()>,
}

impl Person {
    async fn new() -> Self {
        let (gate, held) = mpsc::channel();
        let held = Mutex::new(Some(held));
        let open = move |purpose| {
            let gate = if purpose == Purpose::Passages { held.lock().unwrap().take() } else { None };
            Ok(Held { inner: FakeBackend::of_width("fake", WIDTH), gate })
        };
        let encoder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/models/dogear-multilingual");
        let embedder = Embedder::start(open).unwrap().with_multilingual(Multilingual::load(&encoder).unwrap());
        let folder = tempfile::tempdir().unwrap();
        let stand_ins = StandIns { embedder: Some(embedder), ..StandIns::default() };
        let engine = Engine::open(Options { stand_ins, ..Options::new(folder.path().join("data")) }).await.unwrap();
        Self { folder, engine, gate }
    }

    /// The first hit by meaning alone.
    async fn finds(&self, query: &str) -> String {
        let request = SearchRequest { mode: SearchMode::Meaning, ..SearchRequest::new(query, 1) };
        let found = self.engine.library.search(request).await.unwrap().outcome;
        found.hits.first().map(|hit| hit.bookmark.title.clone()).unwrap_or_default()
    }

    async fn counts(&self) -> (u32, u32, u32) {
        let sizes = self.engine.status().await.unwrap().sizes;
        (sizes.embedded, sizes.pending, sizes.first)
    }
}

#[tokio::test]
async fn what_is_imported_is_found_by_meaning_before_the_model_has_read_it() {
    let person = Person::new().await;
    let file = person.folder.path().join("bookmarks.html");
    fs::write(&file, BOOKMARKS).unwrap();
    let given = Arc::new(Notify::new());
    let importing = tokio::spawn({
        let (engine, given) = (person.engine.clone(), Arc::clone(&given));
        async move { engine.sources.import(&file, true, |_, _| given.notify_one()).await.unwrap() }
    });
    given.notified().await;
    assert_eq!(person.counts().await, (0, 4, 4));
    assert_eq!(person.finds("Fahrrad reparieren").await, "Bicycle repair");
    assert_eq!(person.finds("wie wird das Wetter morgen").await, "Weather forecast");

    let Person { gate, folder: _folder, engine } = person;
    drop(gate);
    assert_eq!(importing.await.unwrap().embedded, 4);
    let sizes = engine.status().await.unwrap().sizes;
    assert_eq!((sizes.embedded, sizes.pending, sizes.first), (4, 0, 0));
}

#[tokio::test]
async fn what_was_not_read_when_the_import_was_ended_is_read_by_the_next() {
    let person = Person::new().await;
    let file = person.folder.path().join("bookmarks.html");
    fs::write(&file, BOOKMARKS).unwrap();
    let given = Notify::new();
    tokio::select! {
        _ = person.engine.sources.import(&file, true, |_, _| given.notify_one()) => panic!("the model is held back"),
        () = given.notified() => {}
    }
    assert_eq!(person.counts().await, (0, 4, 4));
    let Person { gate, folder: _folder, engine } = person;
    drop(gate);
    assert_eq!(engine.models.get_ready(|_, _| {}).await.unwrap(), 4);
    assert_eq!(engine.status().await.unwrap().sizes.first, 0);
}
