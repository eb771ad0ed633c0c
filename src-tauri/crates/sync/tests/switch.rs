//! Changing the model: what answered goes on answering until the other model has read every bookmark.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use chrono::DateTime;
use dogear_domain::{
    BookmarkId, BookmarkKey, Browser, ChangeSet, Filters, FolderPath, Format, Passage, SnapshotBookmark, Source,
    SourceId,
};
use dogear_embed::{Embedder, LanguageGuess, fake::FakeBackend};
use dogear_store::{BookmarkVectors, DenseQuery, Store};
use dogear_sync::{embed_pending, space_of, switch_model};
use tempfile::TempDir;
use tokio::sync::mpsc::unbounded_channel;

/// More than are embedded and stored together.
const MANY: usize = 150;

struct Library {
    _folder: TempDir,
    store: Store,
    old: Embedder,
    new: Embedder,
}

fn model(id: &'static str, dims: u32) -> Embedder {
    Embedder::start(move |_| Ok(FakeBackend::of_width(id, dims))).unwrap()
}

fn source() -> Source {
    Source {
        id: SourceId("one".into()),
        browser: Browser::Chromium,
        profile: "Default".into(),
        path: "/profile".into(),
        format: Format::ChromiumJson,
    }
}

impl Library {
    /// All bookmarks are embedded by the old model, and the new one is expected.
    async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&folder.path().join("dogear.db")).await.unwrap();
        store.remember_source(&source(), true).await.unwrap();
        let library = Self { _folder: folder, store, old: model("old", 64), new: model("new", 32) };
        library.add(0..MANY).await;
        embed_pending(&library.store, &library.old, |_| {}).await.unwrap();
        library.store.hold_vectors().await.unwrap();
        library.store.choose_model("new", "old").await.unwrap();
        library.store.expect_space(&space_of(&library.new)).await.unwrap();
        library
    }

    async fn add(&self, numbers: std::ops::Range<usize>) {
        let saved = |number: usize| SnapshotBookmark {
            key: BookmarkKey(number.to_string()),
            title: format!("page{number} about"),
            url: format!("https://site{number}.example/"),
            folder: FolderPath::new(["Bar"]),
            added_at: None,
            tags: vec![],
            note: String::new(),
        };
        let changes = ChangeSet { added: numbers.map(saved).collect(), ..ChangeSet::default() };
        self.store.apply(&source().id, &changes, DateTime::UNIX_EPOCH).await.unwrap();
    }

    /// Whether the vectors that answer hold what a model makes of this bookmark: for a process that holds them in memory,
    /// and for one that scans the file.
    async fn knows(&self, embedder: &Embedder, number: u32) -> [bool; 2] {
        // Ids count from 1.
        let id = BookmarkId(number + 1);
        let bookmark = self.store.bookmarks(&[id]).await.unwrap().remove(0);
        let text = Passage::of(&bookmark.title, &bookmark.folder, &bookmark.url).text;
        let question = embedder.embed_query(&text, &LanguageGuess::English).await.unwrap();
        let filters = Filters::default();
        let query = DenseQuery { embedding: &question.vector, filters: &filters, allowed: None, limit: 1, also: &[id] };
        let scanning = Store::open(self.store.path()).await.unwrap();
        let [held, scanned] = [self.store.dense(&query).await.unwrap(), scanning.dense(&query).await.unwrap()];
        [held, scanned].map(|found| found.also.iter().any(|found| found.cosine > 0.99))
    }

    async fn check_answers(&self, embedder: &Embedder, other: &Embedder) {
        assert_eq!(self.knows(embedder, 7).await, [true; 2], "by {}", embedder.space());
        assert_eq!(self.knows(other, 7).await, [false; 2], "by {}", other.space());
        assert_eq!(self.store.vector_space().await.unwrap(), Some(space_of(embedder)));
    }

    /// The new model reads the first bookmarks, then the app ends.
    async fn begin(&self) {
        let (heard, mut chunks) = unbounded_channel();
        tokio::select! {
            _ = switch_model(&self.store, &self.new, |count| heard.send(count).unwrap()) => panic!("all was read"),
            count = chunks.recv() => assert_eq!(count, Some(64)),
        }
        assert!(self.store.coming_count().await.unwrap() >= 64);
    }

    async fn finish(&self) -> usize {
        let mut embedded = 0;
        assert!(switch_model(&self.store, &self.new, |count| embedded += count).await.unwrap());
        assert_eq!((self.store.coming_space().await.unwrap(), self.store.coming_count().await.unwrap()), (None, 0));
        embedded
    }
}

#[tokio::test]
async fn the_old_vectors_answer_until_the_new_ones_are_all_there() {
    let library = Library::new().await;
    library.begin().await;
    library.check_answers(&library.old, &library.new).await;
    library.finish().await;
    library.check_answers(&library.new, &library.old).await;
    assert_eq!(library.store.sizes().await.unwrap().pending, 0);
}

#[tokio::test]
async fn it_goes_on_where_it_was() {
    let library = Library::new().await;
    library.begin().await;
    let there = library.store.coming_count().await.unwrap() as usize;
    library.store.expect_space(&space_of(&library.new)).await.unwrap();
    assert_eq!(library.finish().await, MANY - there);
}

#[tokio::test]
async fn what_is_saved_meanwhile_is_found_by_both() {
    let library = Library::new().await;
    library.begin().await;
    library.add(MANY..MANY + 2).await;
    assert_eq!(embed_pending(&library.store, &library.old, |_| {}).await.unwrap(), 2);
    assert_eq!(library.knows(&library.old, 151).await, [true; 2]);
    library.finish().await;
    assert_eq!(library.knows(&library.new, 151).await, [true; 2]);
}

#[tokio::test]
async fn a_change_of_mind_leaves_everything_as_it_was() {
    let library = Library::new().await;
    library.begin().await;
    library.store.choose_model("old", "new").await.unwrap();
    library.store.expect_nothing().await.unwrap();
    assert!(!switch_model(&library.store, &library.new, |_| {}).await.unwrap());
    library.check_answers(&library.old, &library.new).await;
    assert_eq!(library.store.coming_count().await.unwrap(), 0);
}

#[tokio::test]
async fn what_the_old_model_was_still_reading_is_not_mixed_in() {
    let library = Library::new().await;
    library.finish().await;
    let read = library.store.bookmarks(&[BookmarkId(1)]).await.unwrap().remove(0);
    let late = BookmarkVectors { whole: vec![0.1; 64], ..BookmarkVectors::default() };
    assert!(!library.store.save_vectors(&space_of(&library.old), &[(read, late)]).await.unwrap());
    library.check_answers(&library.new, &library.old).await;
}

#[tokio::test]
async fn a_process_that_has_not_heard_of_the_new_model_does_not_undo_it() {
    let library = Library::new().await;
    library.finish().await;
    library.add(MANY..MANY + 1).await;
    assert_eq!(embed_pending(&library.store, &library.old, |_| {}).await.unwrap(), 0);
    library.check_answers(&library.new, &library.old).await;
    assert_eq!(embed_pending(&library.store, &library.new, |_| {}).await.unwrap(), 1);
}
