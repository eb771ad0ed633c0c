//! What pages say is embedded after all bookmarks, and again by another model.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use chrono::DateTime;
use dogear_domain::{
    BookmarkKey, Browser, ChangeSet, FolderPath, Format, PageText, SnapshotBookmark, Source, SourceId, TextOrigin,
    page_of,
};
use dogear_embed::{Embedder, LanguageGuess, fake::FakeBackend};
use dogear_store::{PassageQuery, Store};
use dogear_sync::{Backlog, embed_pending, embed_texts};
use tempfile::TempDir;
use tokio::sync::{mpsc::unbounded_channel, watch};

const PAGES: usize = 7;

fn model(id: &'static str) -> Embedder {
    Embedder::start(move |_| Ok(FakeBackend::new(id))).unwrap()
}

fn url(number: usize) -> String {
    format!("https://site{number}.example/")
}

async fn library() -> (TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&folder.path().join("dogear.db")).await.unwrap();
    let id = SourceId("one".into());
    let source = Source {
        id: id.clone(),
        browser: Browser::Chromium,
        profile: "Default".into(),
        path: "/profile".into(),
        format: Format::ChromiumJson,
    };
    store.remember_source(&source, true).await.unwrap();
    let added = (0..PAGES).map(|number| SnapshotBookmark {
        key: BookmarkKey(number.to_string()),
        title: "Home".into(),
        url: url(number),
        folder: FolderPath::new(["Bar"]),
        added_at: None,
        tags: Vec::new(),
        note: String::new(),
    });
    store
        .apply(&id, &ChangeSet { added: added.collect(), ..ChangeSet::default() }, DateTime::UNIX_EPOCH)
        .await
        .unwrap();
    for number in 0..PAGES {
        let text = PageText { text: format!("The word is quokka{number}."), ..PageText::default() };
        let page = page_of(&url(number)).unwrap();
        store.keep_page_text(&page, &text, (TextOrigin::Fetched, DateTime::UNIX_EPOCH)).await.unwrap();
    }
    (folder, store)
}

/// The text whose passage is nearest.
async fn nearest(store: &Store, embedder: &Embedder, question: &str) -> Option<i64> {
    let asked = embedder.embed_query(question, &LanguageGuess::English).await.unwrap();
    let query = PassageQuery { embedding: &asked.vector, texts: None, limit: 1, also: &[] };
    let near = store.near_passages(&query).await.unwrap();
    near.first().map(|near| Store::place_of_passage(near.id).0)
}

#[tokio::test]
async fn passages_come_after_all_bookmarks_and_are_found_by_what_they_say() {
    let (_folder, store) = library().await;
    let embedder = model("one");
    let mut heard = Vec::new();
    assert_eq!(embed_texts(&store, &embedder, |ids| heard.extend_from_slice(ids)).await.unwrap(), 7);
    assert_eq!((heard.len(), store.passage_sizes().await.unwrap().pending), (PAGES, 0));
    assert_eq!(nearest(&store, &embedder, "the word is quokka3").await, Some(4));
    assert_eq!(embed_texts(&store, &embedder, |_| {}).await.unwrap(), 0);
}

#[tokio::test]
async fn bookmarks_alone_leave_passages_waiting() {
    let (_folder, store) = library().await;
    embed_pending(&store, &model("one"), |_| {}).await.unwrap();
    assert_eq!(store.passage_sizes().await.unwrap().pending, 7);
}

#[tokio::test]
async fn another_model_reads_passages_again() {
    let (_folder, store) = library().await;
    embed_texts(&store, &model("one"), |_| {}).await.unwrap();
    let other = model("other");
    assert_eq!(embed_texts(&store, &other, |_| {}).await.unwrap(), 7);
    assert_eq!(nearest(&store, &other, "the word is quokka5").await, Some(6));
}

#[tokio::test]
async fn who_works_off_bookmarks_goes_on_with_passages() {
    let (_folder, store) = library().await;
    let (_keeps, embedder) = watch::channel(Some(model("one")));
    let (done, mut heard) = unbounded_channel();
    let backlog = Backlog::start(store.clone(), embedder, done);
    backlog.wake();
    assert_eq!(heard.recv().await.unwrap().unwrap().len(), PAGES);
    while store.passage_sizes().await.unwrap().pending > 0 {
        tokio::task::yield_now().await;
    }
    assert!(heard.try_recv().is_err(), "passages are no bookmarks");
}
