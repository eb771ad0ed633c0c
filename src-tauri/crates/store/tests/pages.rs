//! Pages and their copies: counted once, told apart by their places, found by whole addresses of any scheme.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use chrono::{DateTime, TimeZone, Utc};
use dogear_domain::{
    BookmarkId, BookmarkKey, Browser, ChangeSet, Filters, FolderPath, Format, SnapshotBookmark, Source, SourceId,
    Tally, page_of,
};
use dogear_store::{Spelling, Store};
use tempfile::TempDir;

const SAVED: &[(&str, &str, &str)] = &[
    ("recipes", "Leek soup", "https://soup.example.org/leek"),
    ("recipes", "Pea soup", "https://soup.example.org/pea"),
    ("winter", "Leek soup", "http://www.soup.example.org/leek/"),
    ("vegan", "Soups with leek", "https://soup.example.org/leek"),
    ("vegan", "Read me", "file:///home/me/boiler-service.pdf"),
    ("papers", "Read me", "file:///home/me/boiler%2Dservice.pdf"),
    ("papers", "University fees", "https://fees.example.net/"),
];

async fn library() -> (TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&folder.path().join("dogear.db")).await.unwrap();
    let id = SourceId("one".into());
    let source = Source {
        id: id.clone(),
        browser: Browser::File,
        profile: "bookmarks.html".into(),
        path: "/bookmarks.html".into(),
        format: Format::NetscapeHtml,
    };
    store.remember_source(&source, true).await.unwrap();
    let added = (0_i64..).zip(SAVED).map(|(n, (folder, title, url))| SnapshotBookmark {
        key: BookmarkKey(n.to_string()),
        title: (*title).into(),
        url: (*url).into(),
        folder: FolderPath::new([*folder]),
        added_at: Some(day(n)),
        tags: Vec::new(),
        note: String::new(),
    });
    let changes = ChangeSet { added: added.collect(), ..ChangeSet::default() };
    store.apply(&id, &changes, day(0)).await.unwrap();
    (folder, store)
}

fn day(n: i64) -> DateTime<Utc> {
    Utc.timestamp_opt(1_700_000_000 + n * 86_400, 0).unwrap()
}

fn in_folder(name: &str) -> Filters {
    Filters { folders: vec![name.into()], ..Filters::default() }
}

async fn holding(store: &Store, words: &[&str]) -> Vec<u32> {
    let words: Vec<Vec<Spelling>> =
        words.iter().map(|word| vec![Spelling { word: (*word).into(), begins: false }]).collect();
    let mut ids: Vec<u32> = store.holding(&words, &Filters::default()).await.unwrap().iter().map(|id| id.0).collect();
    ids.sort_unstable();
    ids
}

#[tokio::test]
async fn pages_are_counted_and_not_their_copies() {
    let (_folder, store) = library().await;
    let tally = |pages, bookmarks, folders| Tally { pages, bookmarks, folders };
    assert_eq!(store.tally(&Filters::default(), None).await.unwrap(), tally(4, 7, 4));
    assert_eq!(store.tally(&in_folder("vegan"), None).await.unwrap(), tally(2, 2, 1));
    let soups: Vec<BookmarkId> = holding(&store, &["soup"]).await.into_iter().map(BookmarkId).collect();
    assert_eq!(store.tally(&Filters::default(), Some(&soups)).await.unwrap(), tally(2, 4, 3));
    assert_eq!(store.tally(&Filters::default(), Some(&[])).await.unwrap(), Tally::default());
    let sites = store.sites(&Filters::default(), None, 10).await.unwrap();
    assert_eq!(sites, [("soup.example.org".to_owned(), 2), ("fees.example.net".to_owned(), 1)]);
}

#[tokio::test]
async fn the_newest_of_each_page_comes_once() {
    let (_folder, store) = library().await;
    let latest = store.latest_pages(&Filters::default(), 3).await.unwrap();
    assert_eq!(latest, [BookmarkId(7), BookmarkId(6), BookmarkId(4)]);
    let all = store.latest_pages(&Filters::default(), 100).await.unwrap();
    assert_eq!(all.len(), 4, "one of each page, however many are asked for");
    assert!(store.latest_pages(&Filters::default(), 0).await.unwrap().is_empty());
}

#[tokio::test]
async fn copies_within_one_source_are_saved_twice() {
    let (_folder, store) = library().await;
    let leek = page_of("https://soup.example.org/leek").unwrap();
    let boiler = page_of("file:///home/me/boiler-service.pdf").unwrap();
    let twice = store.pages_saved_twice(&Filters::default(), None, 10).await.unwrap();
    assert_eq!(twice, (vec![leek.clone(), boiler.clone()], 2));
    assert_eq!(store.pages_saved_twice(&Filters::default(), None, 1).await.unwrap(), (vec![leek], 2));
    let in_papers = store.pages_saved_twice(&in_folder("papers"), None, 10).await.unwrap();
    assert_eq!(in_papers, (vec![boiler], 1), "one of the places meets the condition");
    assert_eq!(store.pages_saved_twice(&Filters::default(), Some(&[BookmarkId(2)]), 10).await.unwrap(), (vec![], 0));
}

#[tokio::test]
async fn every_word_must_be_held() {
    let (_folder, store) = library().await;
    assert_eq!(holding(&store, &["soup", "leek"]).await, [1, 3, 4]);
    assert_eq!(holding(&store, &["boiler", "service"]).await, [5, 6]);
    assert_eq!(holding(&store, &["soup", "boiler"]).await, [0_u32; 0]);
}
