//! Any order of the same changes ends in the same library: readings of several sources may come in any order among each
//! other, some of them may be missed, and the entries within a file may change places.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::{BTreeMap, BTreeSet};

use chrono::DateTime;
use dogear_domain::{
    BookmarkKey, Browser, Extent, Filters, FolderPath, Format, Snapshot, SnapshotBookmark, Source, SourceId,
};
use dogear_store::{Facets, LexicalQuery, Store};
use dogear_sync::diff;
use proptest::prelude::*;

const SOURCES: usize = 3;
const WORDS: [&str; 4] = ["alpha", "beta", "gamma", "delta"];

/// What a library is to whoever looks at it: nothing here depends on the numbers it gave its bookmarks.
#[derive(Debug, PartialEq)]
struct Library {
    bookmarks: BTreeMap<(SourceId, String), Snapshot>,
    facets: Facets,
    /// Source and key of what each word finds.
    found: Vec<BTreeSet<(SourceId, String)>>,
}

fn bookmark() -> impl Strategy<Value = (String, SnapshotBookmark)> {
    let word = prop::sample::select(&WORDS[..]);
    ("[a-f]", word, "[a-c]", prop::sample::select(&["", "x", "y"][..]), prop::option::of(0i64..3)).prop_map(
        |(key, title, host, folder, days)| {
            let bookmark = SnapshotBookmark {
                key: BookmarkKey(key.clone()),
                title: title.into(),
                url: format!("https://{host}.example/"),
                folder: FolderPath::new(["Bar", folder].into_iter().filter(|name| !name.is_empty())),
                added_at: days.and_then(|days| DateTime::from_timestamp(days * 86_400, 0)),
                tags: vec![],
                note: String::new(),
            };
            (key, bookmark)
        },
    )
}

/// The bookmarks of one file, each key once, in any order.
fn snapshot() -> impl Strategy<Value = Snapshot> {
    prop::collection::vec(bookmark(), 0..8)
        .prop_map(|all| all.into_iter().collect::<BTreeMap<_, _>>().into_values().collect::<Vec<_>>())
        .prop_shuffle()
        .prop_map(|bookmarks| Snapshot { bookmarks, ..Snapshot::default() })
}

/// For each source its readings, the last of which counts.
fn histories() -> impl Strategy<Value = Vec<Vec<Snapshot>>> {
    prop::collection::vec(prop::collection::vec(snapshot(), 1..4), SOURCES)
}

/// The same, and beside it histories of nothing but the last reading, with its entries in another order.
fn histories_and_ends() -> impl Strategy<Value = (Vec<Vec<Snapshot>>, Vec<Vec<Snapshot>>)> {
    histories().prop_flat_map(|histories| {
        let last = |history: &Vec<Snapshot>| Just(history.last().unwrap().bookmarks.clone()).prop_shuffle();
        let ends: Vec<_> = histories.iter().map(last).collect();
        let ends = ends.prop_map(|ends| {
            ends.into_iter().map(|bookmarks| vec![Snapshot { bookmarks, ..Snapshot::default() }]).collect()
        });
        (Just(histories), ends)
    })
}

/// Which source is read next, again and again; more often than there are readings.
fn turns() -> impl Strategy<Value = Vec<usize>> {
    prop::collection::vec(0..SOURCES, 0..SOURCES * 3)
}

fn source(number: usize) -> Source {
    Source {
        id: SourceId(format!("source-{number}")),
        browser: Browser::Chromium,
        profile: "p".into(),
        path: format!("/{number}").into(),
        format: Format::ChromiumJson,
    }
}

/// Reads in the order of the turns, then whatever has not been read yet.
async fn library(histories: &[Vec<Snapshot>], turns: &[usize]) -> Library {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&folder.path().join("dogear.db")).await.unwrap();
    for number in 0..SOURCES {
        store.remember_source(&source(number), true).await.unwrap();
    }
    let mut left: Vec<_> = histories.iter().map(|history| history.iter()).collect();
    for turn in turns {
        if let Some(reading) = left[*turn].next() {
            read(&store, *turn, reading).await;
        }
    }
    for (number, rest) in left.into_iter().enumerate() {
        for reading in rest {
            read(&store, number, reading).await;
        }
    }
    let seen = seen(&store).await;
    store.close().await;
    seen
}

async fn read(store: &Store, number: usize, reading: &Snapshot) {
    let id = source(number).id;
    let changes = diff(store.imprints_of(&id).await.unwrap(), reading.clone(), Extent::Whole);
    store.apply(&id, &changes, DateTime::UNIX_EPOCH).await.unwrap();
    store.record_reading(&id, (dogear_domain::SourceState::Ok, None), Some(DateTime::UNIX_EPOCH)).await.unwrap();
}

async fn seen(store: &Store) -> Library {
    let (mut bookmarks, mut keys) = (BTreeMap::new(), BTreeMap::new());
    for number in 0..SOURCES {
        let id = source(number).id;
        for stored in store.bookmarks_of(&id).await.unwrap() {
            let place = (id.clone(), stored.key.0.clone());
            keys.insert(stored.bookmark.id, place.clone());
            bookmarks.insert(place, as_read(stored));
        }
    }
    let mut found = Vec::new();
    for word in WORDS {
        let (any, filters) = ([word.to_owned()], Filters::default());
        let query = LexicalQuery { any: &any, together: &[], prefix_last: false, filters: &filters, limit: 100 };
        let hits = store.lexical(&query).await.unwrap();
        found.push(hits.into_iter().map(|hit| keys[&hit.id].clone()).collect());
    }
    let mut facets = store.facets().await.unwrap();
    facets.sites.sort();
    Library { bookmarks, facets, found }
}

fn as_read(stored: dogear_store::StoredBookmark) -> Snapshot {
    let bookmark = stored.bookmark;
    Snapshot {
        bookmarks: vec![SnapshotBookmark {
            key: stored.key,
            title: bookmark.title,
            url: bookmark.url,
            folder: bookmark.folder,
            added_at: bookmark.added_at,
            tags: bookmark.tags,
            note: bookmark.note,
        }],
        ..Snapshot::default()
    }
}

proptest! {
    // Each case makes three libraries on disk.
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn any_order_of_the_same_changes_ends_in_the_same_library(
        (histories, last) in histories_and_ends(), one in turns(), other in turns()
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let (first, second, at_once) = runtime.block_on(async {
            (library(&histories, &one).await, library(&histories, &other).await, library(&last, &other).await)
        });
        prop_assert_eq!(&first, &second);
        prop_assert_eq!(&first, &at_once, "readings that were missed, and entries in another order");
        let expected: BTreeSet<_> = last.iter().enumerate().flat_map(|(number, history)| {
            let bookmarks = history.iter().flat_map(|snapshot| &snapshot.bookmarks);
            bookmarks.map(move |bookmark| (source(number).id, bookmark.key.0.clone()))
        }).collect();
        prop_assert_eq!(first.bookmarks.into_keys().collect::<BTreeSet<_>>(), expected);
    }
}
