//! The map in the library: kept beside its vectors, gone with them, with other rules and with its bookmarks.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use chrono::DateTime;
use dogear_domain::{
    BookmarkId, BookmarkKey, Browser, ChangeKind, ChangeSet, Filters, FolderPath, Format, SnapshotBookmark, Source,
    SourceId, Update,
};
use dogear_store::{BookmarkVectors, MapPlace, MapStanding, Mapped, Store, StoredCluster, VectorSpace};
use tempfile::TempDir;

const RULES: u32 = 7;

fn space(model: &str) -> VectorSpace {
    VectorSpace { model: model.into(), recipe: 1, dims: 8 }
}

fn saved(key: &str, title: &str) -> SnapshotBookmark {
    SnapshotBookmark {
        key: BookmarkKey(key.into()),
        title: title.into(),
        url: format!("https://{key}.example"),
        folder: FolderPath::new(["Bookmarks bar"]),
        added_at: None,
        tags: vec![],
        note: String::new(),
    }
}

async fn apply(store: &Store, changes: &ChangeSet) {
    store.apply(&SourceId("one".into()), changes, DateTime::UNIX_EPOCH).await.unwrap();
}

async fn embed(store: &Store, model: &str) {
    store.prepare_vectors(&space(model)).await.unwrap();
    let vector = |id: u32| {
        let (angle, mut vector) = (id as f32 / 10.0, vec![0.0; 8]);
        (vector[0], vector[1]) = (angle.cos(), angle.sin());
        vector
    };
    let pending = store.pending(100, &[]).await.unwrap();
    let whole = |id: u32| BookmarkVectors { whole: vector(id), ..BookmarkVectors::default() };
    let vectors: Vec<_> = pending.into_iter().map(|bookmark| (bookmark.clone(), whole(bookmark.id.0))).collect();
    assert!(store.save_vectors(&space(model), &vectors).await.unwrap());
}

/// Bookmarks 1, 2 and 3 with vectors.
async fn library() -> (TempDir, Store) {
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
    let added = vec![saved("a", "A"), saved("b", "B"), saved("c", "C")];
    apply(&store, &ChangeSet { added, ..ChangeSet::default() }).await;
    embed(&store, "m").await;
    (folder, store)
}

fn mapped(id: u32, near: &[(u32, f32)]) -> Mapped {
    let place = MapPlace { x: id as u16 * 10, y: u16::MAX, cluster: (id != 3).then_some(0) };
    Mapped { id: BookmarkId(id), place, near: near.iter().map(|(id, cosine)| (BookmarkId(*id), *cosine)).collect() }
}

async fn draw(store: &Store) {
    let cluster = StoredCluster { name: vec!["Rye".into(), "bread".into()], x: 1, y: 2 };
    let all = [mapped(1, &[(2, 1.0), (3, 0.5)]), mapped(2, &[(1, 1.0)]), mapped(3, &[(1, 0.5)])];
    assert!(store.save_map((&space("m"), RULES), &all, &[cluster]).await.unwrap());
}

async fn on_the_map(store: &Store) -> Option<Vec<u32>> {
    Some(store.map(RULES).await.unwrap()?.ids.iter().map(|id| id.0).collect())
}

async fn pairs(store: &Store, least: f32) -> Vec<(u32, u32)> {
    store.close_pairs(RULES, least).await.unwrap().iter().map(|pair| (pair.first.0, pair.second.0)).collect()
}

#[tokio::test]
async fn what_was_drawn_is_read_as_it_was() {
    let (_folder, store) = library().await;
    assert_eq!(store.map(RULES).await.unwrap(), None);
    draw(&store).await;
    let map = store.map(RULES).await.unwrap().unwrap();
    assert_eq!(map.places[2], MapPlace { x: 30, y: u16::MAX, cluster: None });
    assert_eq!(map.clusters, [StoredCluster { name: vec!["Rye".into(), "bread".into()], x: 1, y: 2 }]);
    assert_eq!(on_the_map(&store).await, Some(vec![1, 2, 3]));
    let standing = MapStanding { laid_out: 3, kept: 3, added: 0, missing: 0 };
    assert_eq!(store.map_standing(RULES).await.unwrap(), Some(standing));
    let vectors = store.all_vectors().await.unwrap().unwrap();
    assert_eq!((vectors.ids.len(), vectors.bytes.len(), vectors.titles.concat().as_str()), (3, 24, "ABC"));
}

#[tokio::test]
async fn pairs_are_told_once_as_near_as_asked() {
    let (_folder, store) = library().await;
    assert_eq!(pairs(&store, 0.0).await, []);
    draw(&store).await;
    assert_eq!(pairs(&store, 0.4).await, [(1, 2), (1, 3)]);
    assert_eq!(pairs(&store, 0.9).await, [(1, 2)]);
}

#[tokio::test]
async fn what_is_near_is_found_by_the_vectors_alone() {
    let (_folder, store) = library().await;
    let near = store.near(BookmarkId(1), &Filters::default(), 5).await.unwrap().unwrap();
    assert_eq!(near.iter().map(|near| near.id.0).collect::<Vec<_>>(), [2, 3]);
    store.hold_vectors().await.unwrap();
    assert_eq!(store.near(BookmarkId(1), &Filters::default(), 5).await.unwrap().unwrap(), near);
    assert_eq!(store.near(BookmarkId(1), &Filters::default(), 1).await.unwrap().unwrap().len(), 1);
    assert_eq!(store.near(BookmarkId(9), &Filters::default(), 5).await.unwrap(), None);
}

#[tokio::test]
async fn a_bookmark_that_goes_leaves_the_map_and_one_that_changes_waits_for_its_place() {
    let (_folder, store) = library().await;
    draw(&store).await;
    let update = Update { id: BookmarkId(1), now: saved("a", "Another title"), kind: ChangeKind::Changed };
    apply(&store, &ChangeSet { removed: vec![BookmarkId(2)], updated: vec![update], ..ChangeSet::default() }).await;
    assert_eq!(on_the_map(&store).await, Some(vec![3]));
    assert_eq!(pairs(&store, 0.0).await, [(1, 3)]);
    assert_eq!(store.unplaced(9).await.unwrap(), []);
    embed(&store, "m").await;
    assert_eq!(store.unplaced(9).await.unwrap(), [BookmarkId(1)]);
    // Bookmark 2 is gone: it is left out.
    store.add_to_map(RULES, &[mapped(1, &[(3, 0.5)]), mapped(2, &[])]).await.unwrap();
    assert_eq!(on_the_map(&store).await, Some(vec![1, 3]));
    let standing = MapStanding { laid_out: 3, kept: 1, added: 1, missing: 0 };
    assert_eq!(store.map_standing(RULES).await.unwrap(), Some(standing));
    let placed = store.places_of(&[BookmarkId(1), BookmarkId(2)]).await.unwrap();
    assert_eq!(placed, [(BookmarkId(1), mapped(1, &[]).place)]);
}

#[tokio::test]
async fn a_map_of_other_rules_of_another_model_or_from_before_a_rebuild_is_none() {
    let (_folder, store) = library().await;
    draw(&store).await;
    assert_eq!(store.map(RULES + 1).await.unwrap(), None);
    store.add_to_map(RULES + 1, &[mapped(3, &[])]).await.unwrap();
    assert_eq!(store.map_standing(RULES).await.unwrap().unwrap().added, 0);
    store.rebuild().await.unwrap();
    assert_eq!(on_the_map(&store).await, None);
    embed(&store, "m").await;
    draw(&store).await;
    embed(&store, "another").await;
    assert_eq!(on_the_map(&store).await, None);
    assert!(!store.save_map((&space("m"), RULES), &[mapped(1, &[])], &[]).await.unwrap(), "its vectors are gone");
    assert_eq!(on_the_map(&store).await, None);
}
