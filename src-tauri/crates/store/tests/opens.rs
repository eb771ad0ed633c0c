//! What was opened: kept, bounded, forgotten with the bookmark or on demand, and not derived from anything.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use chrono::{DateTime, Utc};
use dogear_domain::{
    BookmarkId, BookmarkKey, Browser, ChangeSet, Choice, Features, FolderPath, Format, SnapshotBookmark, Source,
    SourceId,
};
use dogear_store::{Opened, Store};
use tempfile::TempDir;

async fn library(bookmarks: &[&str]) -> (TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&folder.path().join("dogear.db")).await.unwrap();
    let source = Source {
        id: SourceId("one".into()),
        browser: Browser::Chromium,
        profile: "Default".into(),
        path: "/profiles/Default".into(),
        format: Format::ChromiumJson,
    };
    store.remember_source(&source, true).await.unwrap();
    let added = bookmarks.iter().map(|key| saved(key)).collect();
    apply(&store, ChangeSet { added, ..ChangeSet::default() }).await;
    (folder, store)
}

async fn apply(store: &Store, changes: ChangeSet) {
    store.apply(&SourceId("one".into()), &changes, DateTime::UNIX_EPOCH).await.unwrap();
}

fn saved(key: &str) -> SnapshotBookmark {
    SnapshotBookmark {
        key: BookmarkKey(key.into()),
        title: key.into(),
        url: format!("https://{key}.example"),
        folder: FolderPath::new(["Bookmarks bar"]),
        added_at: None,
        tags: vec![],
        note: String::new(),
    }
}

fn choice(coverage: f32) -> Choice {
    let features = |coverage| Features([coverage, 0.0, 0.0, 0.0, 0.0, 0.0]);
    Choice { opened: features(coverage), above: vec![features(0.25), features(0.75)] }
}

/// Opens a bookmark that was chosen from others.
async fn open(store: &Store, id: u32, second: i64) {
    let choice = choice(0.5);
    let at = DateTime::from_timestamp(second, 0).unwrap();
    store.save_open(Opened { bookmark: BookmarkId(id), at, choice: Some(&choice) }).await.unwrap();
}

async fn opened(store: &Store) -> Vec<(u32, i64)> {
    store.opens().await.unwrap().into_iter().map(|(id, at): (_, DateTime<Utc>)| (id.0, at.timestamp())).collect()
}

#[tokio::test]
async fn what_was_opened_comes_back_also_after_a_rebuild() {
    let (_folder, store) = library(&["a", "b"]).await;
    let before = store.opens_version().await.unwrap();
    open(&store, 2, 10).await;
    store.save_open(Opened { bookmark: BookmarkId(1), at: DateTime::UNIX_EPOCH, choice: None }).await.unwrap();
    store.rebuild().await.unwrap();
    assert_eq!(opened(&store).await, [(2, 10), (1, 0)]);
    assert_eq!(store.choices().await.unwrap(), [choice(0.5)]);
    assert_ne!(store.opens_version().await.unwrap(), before);
}

#[tokio::test]
async fn opens_go_with_their_bookmark() {
    let (_folder, store) = library(&["a", "b"]).await;
    open(&store, 1, 10).await;
    open(&store, 2, 20).await;
    let before = store.opens_version().await.unwrap();
    apply(&store, ChangeSet { removed: vec![BookmarkId(1)], ..ChangeSet::default() }).await;
    assert_eq!(opened(&store).await, [(2, 20)]);
    assert_eq!(store.choices().await.unwrap().len(), 1);
    assert_ne!(store.opens_version().await.unwrap(), before);
    open(&store, 1, 30).await;
    assert_eq!(opened(&store).await, [(2, 20)], "what is gone is not opened");
}

#[tokio::test]
async fn forgetting_forgets_all() {
    let (_folder, store) = library(&["a"]).await;
    open(&store, 1, 10).await;
    assert_eq!(store.forget_opens().await.unwrap(), 1);
    assert!(opened(&store).await.is_empty() && store.choices().await.unwrap().is_empty());
    open(&store, 1, 20).await;
    assert_eq!(opened(&store).await, [(1, 20)]);
}

#[tokio::test]
async fn only_so_many_are_kept_and_the_oldest_go_first() {
    let (_folder, store) = library(&["a"]).await;
    for second in 0..2_010 {
        open(&store, 1, second).await;
    }
    let opened = opened(&store).await;
    assert_eq!((opened.len(), opened.first()), (2_000, Some(&(1, 10))));
    assert_eq!(store.choices().await.unwrap().len(), 300);
}
