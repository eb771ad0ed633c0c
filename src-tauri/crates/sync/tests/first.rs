//! First vectors wait neither for the model nor for power, and the model reads no text twice.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::{
    path::Path,
    sync::{Arc, Mutex},
};

use chrono::DateTime;
use dogear_domain::{
    BookmarkId, BookmarkKey, Browser, ChangeKind, ChangeSet, FolderPath, Format, SnapshotBookmark, Source, SourceId,
    Update,
};
use dogear_embed::{Backend, Embedder, Embedding, ModelCard, Multilingual, Pace, Result, TokenIds, fake::FakeBackend};
use dogear_store::Store;
use dogear_sync::{Backlog, embed_pending, give_first};
use tempfile::TempDir;
use tokio::sync::{mpsc::unbounded_channel, watch};

/// Of the encoder's space.
const WIDTH: u32 = 384;

/// Counts the texts that it reads.
struct Counting {
    inner: FakeBackend,
    read: Arc<Mutex<usize>>,
}

impl Backend for Counting {
    fn card(&self) -> &ModelCard {
        self.inner.card()
    }

    fn tokenize(&self, text: &str) -> Result<TokenIds> {
        self.inner.tokenize(text)
    }

    fn embed(&mut self, batch: &[&TokenIds]) -> Result<Vec<Embedding>> {
        *self.read.lock().unwrap() += batch.len();
        self.inner.embed(batch)
    }
}

struct Library {
    _folder: TempDir,
    store: Store,
    /// Without an encoder.
    model: Embedder,
    read: Arc<Mutex<usize>>,
}

fn source(name: &str) -> Source {
    Source {
        id: SourceId(name.into()),
        browser: Browser::Chromium,
        profile: name.into(),
        path: "/profile".into(),
        format: Format::ChromiumJson,
    }
}

fn saved(number: usize, title: &str, folder: &str) -> SnapshotBookmark {
    SnapshotBookmark {
        key: BookmarkKey(number.to_string()),
        title: title.into(),
        url: format!("https://bread.example/{number}"),
        folder: FolderPath::new([folder]),
        added_at: None,
        tags: vec![],
        note: String::new(),
    }
}

impl Library {
    async fn of(bookmarks: Vec<SnapshotBookmark>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&folder.path().join("dogear.db")).await.unwrap();
        let read = Arc::new(Mutex::new(0));
        let counted = Arc::clone(&read);
        let open = move |_| Ok(Counting { inner: FakeBackend::of_width("fake", WIDTH), read: Arc::clone(&counted) });
        let library = Self { _folder: folder, store, model: Embedder::start(open).unwrap(), read };
        library.add("one", bookmarks).await;
        library
    }

    async fn add(&self, name: &str, added: Vec<SnapshotBookmark>) {
        self.store.remember_source(&source(name), true).await.unwrap();
        let changes = ChangeSet { added, ..ChangeSet::default() };
        self.store.apply(&SourceId(name.into()), &changes, DateTime::UNIX_EPOCH).await.unwrap();
    }

    async fn rename_to(&self, now: SnapshotBookmark) {
        let updated = vec![Update { id: BookmarkId(1), now, kind: ChangeKind::Moved }];
        let changes = ChangeSet { updated, ..ChangeSet::default() };
        self.store.apply(&SourceId("one".into()), &changes, DateTime::UNIX_EPOCH).await.unwrap();
    }

    fn with_encoder(&self) -> Embedder {
        let encoder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/models/dogear-multilingual");
        self.model.clone().with_multilingual(Multilingual::load(&encoder).unwrap())
    }

    /// How many texts the model reads to embed all that waits.
    async fn texts_read(&self) -> usize {
        let before = *self.read.lock().unwrap();
        embed_pending(&self.store, &self.model, |_| {}).await.unwrap();
        assert_eq!(self.store.sizes().await.unwrap().pending, 0);
        *self.read.lock().unwrap() - before
    }
}

#[tokio::test]
async fn first_vectors_do_not_wait_for_power() {
    let library = Library::of((0..5).map(|number| saved(number, "Bread recipes", "Bar")).collect()).await;
    let embedder = library.with_encoder();
    embedder.set_pace(Pace::Resting);
    let (_keeps, current) = watch::channel(Some(embedder.clone()));
    let (done, mut heard) = unbounded_channel();
    let backlog = Backlog::start(library.store.clone(), current, done);
    backlog.wake();
    assert_eq!(heard.recv().await.unwrap().unwrap().len(), 5);
    let sizes = library.store.sizes().await.unwrap();
    assert_eq!((sizes.pending, sizes.first), (5, 5));
    // What comes while the rest waits for power does not wait for it either.
    library.add("two", vec![saved(9, "Bicycle repair", "Bar")]).await;
    backlog.wake();
    assert_eq!(heard.recv().await.unwrap().unwrap(), [BookmarkId(6)]);
    embedder.set_pace(Pace::Full);
    let mut read = Vec::new();
    while read.len() < 6 {
        read.extend(heard.recv().await.unwrap().unwrap());
    }
    let sizes = library.store.sizes().await.unwrap();
    assert_eq!((sizes.pending, sizes.first), (0, 0));
}

#[tokio::test]
async fn what_the_encoder_knows_nothing_of_waits_for_the_model_alone() {
    let nothing = SnapshotBookmark { url: "javascript:0".into(), ..saved(0, "", "Bar") };
    let library = Library::of(vec![nothing, saved(1, "Bread recipes", "Bar")]).await;
    let mut heard = Vec::new();
    let given = give_first(&library.store, &library.with_encoder(), |ids| heard.extend_from_slice(ids)).await.unwrap();
    assert_eq!((given, heard), (1, vec![BookmarkId(2)]));
    assert_eq!(library.texts_read().await, 2);
}

#[tokio::test]
async fn a_model_without_the_encoder_makes_no_first_vectors() {
    let library = Library::of(vec![saved(0, "Bread recipes", "Bar")]).await;
    assert_eq!(give_first(&library.store, &library.model, |_| {}).await.unwrap(), 0);
    assert_eq!(library.store.sizes().await.unwrap().first, 0);
    assert_eq!(library.texts_read().await, 1);
}

#[tokio::test]
async fn no_text_is_read_twice() {
    let library = Library::of((0..4).map(|number| saved(number, "Bread recipes", "Bar")).collect()).await;
    assert_eq!(library.texts_read().await, 1);
    library.add("two", vec![saved(8, "Bread recipes", "Bar"), saved(9, "Bicycle repair", "Bar")]).await;
    assert_eq!(library.texts_read().await, 1);
    library.rename_to(saved(0, "Bread recipes", "Kitchen")).await;
    assert_eq!(library.texts_read().await, 1);
    library.rename_to(saved(0, "Bread recipes", "Bar")).await;
    assert_eq!(library.texts_read().await, 0);
    library.rename_to(saved(0, "Bread recipes", "Kitchen")).await;
    assert_eq!(library.texts_read().await, 0);
}
