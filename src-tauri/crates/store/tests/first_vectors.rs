//! First vectors answer until the model has read a bookmark, and what it has read once is known again.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use chrono::DateTime;
use dogear_domain::{
    Bookmark, BookmarkId, BookmarkKey, Browser, ChangeKind, ChangeSet, Filters, FolderPath, Format, SnapshotBookmark,
    Source, SourceId, Update,
};
use dogear_store::{BookmarkVectors, DenseQuery, Store, TokenQuery, VectorSpace};
use tempfile::TempDir;

const DIMS: u32 = 8;

fn space() -> VectorSpace {
    VectorSpace { model: "m".into(), recipe: 1, dims: DIMS }
}

fn saved(key: &str, title: &str, folder: &str) -> SnapshotBookmark {
    SnapshotBookmark {
        key: BookmarkKey(key.into()),
        title: title.into(),
        url: format!("https://bread.example/{key}"),
        folder: FolderPath::new([folder]),
        added_at: None,
        tags: vec![],
        note: String::new(),
    }
}

async fn library(bookmarks: &[SnapshotBookmark]) -> (TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&folder.path().join("dogear.db")).await.unwrap();
    add(&store, "one", bookmarks).await;
    store.prepare_vectors(&space()).await.unwrap();
    (folder, store)
}

async fn add(store: &Store, source: &str, bookmarks: &[SnapshotBookmark]) {
    let id = SourceId(source.into());
    let known = Source {
        id: id.clone(),
        browser: Browser::Chromium,
        profile: source.into(),
        path: "/profile".into(),
        format: Format::ChromiumJson,
    };
    store.remember_source(&known, true).await.unwrap();
    let changes = ChangeSet { added: bookmarks.to_vec(), ..ChangeSet::default() };
    store.apply(&id, &changes, DateTime::UNIX_EPOCH).await.unwrap();
}

async fn change(store: &Store, id: BookmarkId, now: SnapshotBookmark) {
    let updated = vec![Update { id, now, kind: ChangeKind::Moved }];
    let changes = ChangeSet { updated, ..ChangeSet::default() };
    store.apply(&SourceId("one".into()), &changes, DateTime::UNIX_EPOCH).await.unwrap();
}

fn axis(at: usize) -> Vec<f32> {
    (0..DIMS as usize).map(|i| if i == at { 1.0 } else { -0.01 }).collect()
}

fn whole(at: usize) -> BookmarkVectors {
    BookmarkVectors { whole: axis(at), tokens: vec![1.0, 0.5], token_dims: 2 }
}

fn first(at: usize) -> BookmarkVectors {
    BookmarkVectors { whole: axis(at), ..BookmarkVectors::default() }
}

/// Gives first vectors along an axis to all that have none.
async fn give_first(store: &Store, at: usize) -> Vec<Bookmark> {
    let bookmarks = store.without_vector(None, 100).await.unwrap();
    let vectors: Vec<_> = bookmarks.iter().map(|bookmark| (bookmark.clone(), first(at))).collect();
    assert!(store.save_first_vectors(&space(), &vectors).await.unwrap());
    bookmarks
}

/// Lets the model read the newest `count` that wait.
async fn read(store: &Store, at: usize, count: u32) {
    let pending = store.pending(count, &[]).await.unwrap();
    let vectors: Vec<_> = pending.into_iter().map(|bookmark| (bookmark, whole(at))).collect();
    assert!(store.save_vectors(&space(), &vectors).await.unwrap());
}

/// Ids that are near an axis: as a process sees them that scans the file, and the same as one that holds the vectors.
async fn near(store: &Store, at: usize) -> Vec<u32> {
    let holding = Store::open(store.path()).await.unwrap();
    holding.hold_vectors().await.unwrap();
    let mut seen = Vec::new();
    for store in [store, &holding] {
        let (embedding, filters) = (axis(at), Filters::default());
        let query = DenseQuery { embedding: &embedding, filters: &filters, allowed: None, limit: 10, also: &[] };
        let near = store.dense(&query).await.unwrap().near;
        let mut ids: Vec<u32> = near.iter().filter(|near| near.cosine > 0.9).map(|near| near.id.0).collect();
        ids.sort_unstable();
        seen.push(ids);
    }
    assert_eq!(seen[0], seen[1]);
    seen.remove(0)
}

async fn counts(store: &Store) -> (u32, u32, u32) {
    let sizes = store.sizes().await.unwrap();
    (sizes.embedded, sizes.pending, sizes.first)
}

#[tokio::test]
async fn a_first_vector_answers_while_its_bookmark_waits_and_gives_way_to_the_model() {
    let (_folder, store) = library(&[saved("a", "Rye", "Bar"), saved("b", "Spelt", "Bar")]).await;
    assert_eq!(give_first(&store, 3).await.len(), 2);
    assert_eq!((near(&store, 3).await, counts(&store).await), (vec![1, 2], (0, 2, 2)));
    assert!(store.without_vector(None, 10).await.unwrap().is_empty());

    read(&store, 5, 1).await;
    assert_eq!((near(&store, 3).await, near(&store, 5).await, counts(&store).await), (vec![1], vec![2], (1, 1, 1)));
    let token = TokenQuery { tokens: &[1.0, 0.5], dims: 2, bookmarks: &[BookmarkId(1), BookmarkId(2)] };
    assert_eq!(store.compare_tokens(&token).await.unwrap().into_keys().collect::<Vec<_>>(), [BookmarkId(2)]);
}

#[tokio::test]
async fn a_first_vector_that_comes_late_takes_no_place() {
    let (_folder, store) = library(&[saved("a", "Rye", "Bar")]).await;
    let late = store.without_vector(None, 10).await.unwrap();
    read(&store, 5, 1).await;
    store.save_first_vectors(&space(), &[(late[0].clone(), first(3))]).await.unwrap();
    assert_eq!((near(&store, 3).await, near(&store, 5).await, counts(&store).await), (vec![], vec![1], (1, 0, 0)));
}

#[tokio::test]
async fn what_was_not_read_when_the_process_ended_is_still_due() {
    let (_folder, store) = library(&[saved("a", "Rye", "Bar"), saved("b", "Spelt", "Bar")]).await;
    give_first(&store, 3).await;
    read(&store, 5, 1).await;
    store.close().await;
    let store = Store::open(store.path()).await.unwrap();
    let due: Vec<u32> = store.pending(10, &[]).await.unwrap().iter().map(|bookmark| bookmark.id.0).collect();
    assert_eq!((due, near(&store, 3).await), (vec![1], vec![1]));
}

#[tokio::test]
async fn a_bookmark_that_changes_or_goes_takes_its_first_vector_along() {
    let (_folder, store) = library(&[saved("a", "Rye", "Bar"), saved("b", "Spelt", "Bar")]).await;
    give_first(&store, 3).await;
    change(&store, BookmarkId(1), saved("a", "Rye", "Elsewhere")).await;
    assert_eq!((near(&store, 3).await, counts(&store).await), (vec![2], (0, 2, 1)));
    assert_eq!(give_first(&store, 4).await.len(), 1);
    assert_eq!(near(&store, 4).await, [1]);
    let removed = vec![BookmarkId(2)];
    let changes = ChangeSet { removed, ..ChangeSet::default() };
    store.apply(&SourceId("one".into()), &changes, DateTime::UNIX_EPOCH).await.unwrap();
    assert_eq!((near(&store, 3).await, counts(&store).await), (vec![], (0, 1, 1)));
}

/// Which of the bookmarks that wait are known.
async fn known(store: &Store) -> Vec<(u32, bool)> {
    let pending = store.pending(10, &[]).await.unwrap();
    let known = store.read_before((&space(), 2), &pending).await.unwrap();
    for vectors in known.iter().flatten() {
        assert!(vectors.whole[5] > 0.99 && vectors.tokens.len() == 2, "{vectors:?}");
    }
    pending.iter().map(|bookmark| bookmark.id.0).zip(known.iter().map(Option::is_some)).collect()
}

#[tokio::test]
async fn a_folder_that_is_named_back_is_known_again() {
    let (_folder, store) = library(&[saved("a", "Rye", "Bar")]).await;
    read(&store, 5, 1).await;
    for _ in 0..2 {
        change(&store, BookmarkId(1), saved("a", "Rye", "Elsewhere")).await;
        read(&store, 5, 1).await;
        change(&store, BookmarkId(1), saved("a", "Rye", "Bar")).await;
        assert_eq!(known(&store).await, [(1, true)]);
        read(&store, 5, 1).await;
    }
    change(&store, BookmarkId(1), saved("a", "Rye", "Nowhere yet")).await;
    assert_eq!(known(&store).await, [(1, false)]);
}

#[tokio::test]
async fn the_same_text_in_another_browser_is_known() {
    let (_folder, store) = library(&[saved("a", "Rye", "Bar")]).await;
    read(&store, 5, 1).await;
    add(&store, "two", &[saved("x", "Rye", "Bar"), saved("y", "Rye", "Another bar")]).await;
    assert_eq!(known(&store).await, [(3, false), (2, true)]);
}

#[tokio::test]
async fn a_first_vector_is_no_reading_and_another_model_knows_nothing() {
    let (_folder, store) = library(&[saved("a", "Rye", "Bar")]).await;
    give_first(&store, 5).await;
    add(&store, "two", &[saved("x", "Rye", "Bar")]).await;
    assert_eq!(known(&store).await, [(2, false), (1, false)]);
    read(&store, 5, 1).await;
    let pending = store.pending(10, &[]).await.unwrap();
    let other = VectorSpace { model: "other".into(), ..space() };
    assert_eq!(store.read_before((&other, 2), &pending).await.unwrap(), [None]);
}

#[tokio::test]
async fn what_a_bookmark_was_called_before_goes_with_it() {
    let (_folder, store) = library(&[saved("a", "Secret", "Bar"), saved("b", "Rye", "Bar")]).await;
    read(&store, 5, 2).await;
    change(&store, BookmarkId(1), saved("a", "Harmless", "Bar")).await;
    let changes = ChangeSet { removed: vec![BookmarkId(1)], ..ChangeSet::default() };
    store.apply(&SourceId("one".into()), &changes, DateTime::UNIX_EPOCH).await.unwrap();
    add(&store, "two", &[saved("x", "Secret", "Bar")]).await;
    assert_eq!(known(&store).await, [(3, false)]);
}
