//! The library shows a source as the source shows itself: after any sequence of readings, bookmarks and folders stand as in
//! the last one.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeSet;

use chrono::DateTime;
use dogear_domain::{
    BookmarkKey, Browser, Exclusion, ExclusionKind, Extent, FolderPath, FolderRole, Format, Snapshot, SnapshotBookmark,
    SnapshotFolder, Source, SourceId, SourceState,
};
use dogear_store::{Item, Store};
use dogear_sync::diff;
use proptest::prelude::*;

/// What a source shows next, by the names of folders and one bookmark's key.
#[derive(Debug, Clone)]
struct Shown {
    folder: Vec<&'static str>,
    key: Option<char>,
}

/// One line for each thing that is told of.
type Lines = Vec<String>;

fn shown() -> impl Strategy<Value = Vec<Shown>> {
    let folder = prop::collection::vec(prop::sample::select(&["Bar", "Work", "Rust"][..]), 0..3);
    let item = (folder, prop::option::weighted(0.75, prop::char::range('a', 'j')));
    prop::collection::vec(item, 0..14).prop_map(|items| {
        let mut keys = BTreeSet::new();
        let is_new = |(_, key): &(Vec<_>, Option<char>)| key.is_none_or(|key| keys.insert(key));
        items.into_iter().filter(is_new).map(|(folder, key)| Shown { folder, key }).collect()
    })
}

/// As a reader gives it: folders in the order in which they are first met.
fn snapshot(shown: &[Shown]) -> Snapshot {
    let mut snapshot = Snapshot::default();
    for Shown { folder, key } in shown {
        for depth in 1..=folder.len() {
            let path = FolderPath::new(folder.iter().take(depth).copied());
            if !snapshot.folders.iter().any(|known| known.path == path) {
                let role = if path == FolderPath::new(["Bar"]) { FolderRole::Toolbar } else { FolderRole::Plain };
                snapshot.folders.push(SnapshotFolder { path, role, opens_at: snapshot.bookmarks.len() });
            }
        }
        let folder = FolderPath::new(folder.iter().copied());
        snapshot.bookmarks.extend(key.map(|key| bookmark(key, folder)));
    }
    snapshot
}

fn bookmark(key: char, folder: FolderPath) -> SnapshotBookmark {
    SnapshotBookmark {
        key: BookmarkKey(key.into()),
        title: key.into(),
        url: format!("https://{key}.example/"),
        folder,
        added_at: None,
        tags: vec![],
        note: String::new(),
    }
}

fn line(folder: &FolderPath, rest: &str) -> String {
    format!("{folder}: {rest}")
}

fn expected(snapshot: &Snapshot) -> Lines {
    let mut lines = Lines::new();
    let mut folders = snapshot.told_folders().peekable();
    for (at, bookmark) in snapshot.bookmarks.iter().enumerate() {
        while let Some(folder) = folders.next_if(|folder| folder.opens_at <= at) {
            lines.push(line(&folder.path, folder.role.slug()));
        }
        lines.push(line(&bookmark.folder, &bookmark.title));
    }
    lines.extend(folders.map(|folder| line(&folder.path, folder.role.slug())));
    lines
}

async fn kept(store: &Store) -> Lines {
    let items = store.inventories().await.unwrap().into_iter().flat_map(|inventory| inventory.items);
    items
        .map(|item| match &item {
            Item::Folder(path, role) => line(path, role.slug()),
            Item::Bookmark(bookmark) => line(&bookmark.folder, &bookmark.title),
        })
        .collect()
}

fn source() -> Source {
    Source {
        id: SourceId("source".into()),
        browser: Browser::Chromium,
        profile: "p".into(),
        path: "/p".into(),
        format: Format::ChromiumJson,
    }
}

async fn library(folder: &std::path::Path) -> Store {
    let store = Store::open(&folder.join("dogear.db")).await.unwrap();
    store.remember_source(&source(), true).await.unwrap();
    store
}

async fn read(store: &Store, snapshot: Snapshot, extent: Extent) {
    let id = source().id;
    let changes = diff(store.imprints_of(&id).await.unwrap(), snapshot, extent);
    store.apply(&id, &changes, DateTime::UNIX_EPOCH).await.unwrap();
    store.record_reading(&id, (SourceState::Ok, None), Some(DateTime::UNIX_EPOCH)).await.unwrap();
}

fn on_a_runtime<T>(what: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(what)
}

proptest! {
    // Each case makes a library on disk.
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(60) })]

    #[test]
    fn the_order_kept_is_that_of_the_last_reading(history in prop::collection::vec(shown(), 1..6)) {
        let folder = tempfile::tempdir().unwrap();
        on_a_runtime(async {
            let store = library(folder.path()).await;
            for shown in &history {
                let snapshot = snapshot(shown);
                read(&store, snapshot.clone(), Extent::Whole).await;
                prop_assert_eq!(kept(&store).await, expected(&snapshot));
                let again = diff(store.imprints_of(&source().id).await.unwrap(), snapshot, Extent::Whole);
                prop_assert!(again.is_empty(), "a second reading of the same finds nothing to do: {:?}", again);
            }
            store.close().await;
            Ok(())
        })?;
    }

    #[test]
    fn a_part_moves_and_removes_nothing(whole in shown(), part in shown()) {
        let folder = tempfile::tempdir().unwrap();
        on_a_runtime(async {
            let store = library(folder.path()).await;
            read(&store, snapshot(&whole), Extent::Whole).await;
            let before = kept(&store).await;
            // Where it moves a bookmark to another folder, its line is another one.
            let mut part = snapshot(&part);
            part.retain(|bookmark| !before.iter().any(|line| line.ends_with(&format!(": {}", bookmark.title))), |_| true);
            read(&store, part.clone(), Extent::Part).await;
            let after = kept(&store).await;
            let still: Lines = after.iter().filter(|line| before.contains(line)).cloned().collect();
            prop_assert_eq!(&still, &before);
            for bookmark in &part.bookmarks {
                prop_assert!(after.contains(&line(&bookmark.folder, &bookmark.title)));
            }
            store.close().await;
            Ok(())
        })?;
    }
}

#[test]
fn a_library_of_before_shows_what_it_was_given_in_that_order() {
    let folder = tempfile::tempdir().unwrap();
    on_a_runtime(async {
        let store = library(folder.path()).await;
        let shown = ["b", "a", "c"].map(|key| bookmark(key.chars().next().unwrap(), FolderPath::new(["Work"])));
        // As it was applied before there was an order.
        let changes = dogear_domain::ChangeSet { added: shown.into(), ..Default::default() };
        store.apply(&source().id, &changes, DateTime::UNIX_EPOCH).await.unwrap();
        assert_eq!(kept(&store).await, ["Work: b", "Work: a", "Work: c"]);
        store.close().await;
    });
}

#[test]
fn a_folder_that_shall_not_be_known_is_forgotten_and_comes_back_empty_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    on_a_runtime(async {
        let store = library(folder.path()).await;
        let shown = [(vec!["Bar", "Private"], None), (vec!["Bar"], Some('a'))];
        let snapshot = snapshot(&shown.map(|(folder, key)| Shown { folder, key }));
        read(&store, snapshot.clone(), Extent::Whole).await;
        let all = ["Bar: toolbar", "Bar › Private: plain", "Bar: a"];
        assert_eq!(kept(&store).await, all);
        store.exclude(&Exclusion::new(ExclusionKind::Folder, "private").unwrap()).await.unwrap();
        assert_eq!(kept(&store).await, [all[0], all[2]]);
        read(&store, snapshot, Extent::Whole).await;
        assert_eq!(kept(&store).await, all);
        store.enable_source(&source().id, false).await.unwrap();
        assert_eq!(kept(&store).await, [""; 0]);
        store.close().await;
    });
}
