//! A small library in a folder of its own, and its names.

use chrono::{DateTime, TimeZone, Utc};
use dogear_domain::{Browser, ChangeSet, Format, SnapshotBookmark, Source, SourceId};
use dogear_store::Store;
use dogear_understand::Vocabulary;
use tempfile::TempDir;

/// The bookmarks of one profile, in the order in which they were saved; the folder goes with the library.
pub async fn library_of(added: Vec<SnapshotBookmark>) -> (TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&folder.path().join("dogear.db")).await.unwrap();
    let source = Source {
        id: SourceId("chromium-anna".into()),
        browser: Browser::Chromium,
        profile: "Anna".into(),
        path: "/profiles/Anna".into(),
        format: Format::ChromiumJson,
    };
    store.remember_source(&source, true).await.unwrap();
    store.apply(&source.id, &ChangeSet { added, ..ChangeSet::default() }, DateTime::UNIX_EPOCH).await.unwrap();
    (folder, store)
}

/// What questions to a library are read by.
pub async fn names_of(store: &Store) -> Vocabulary {
    let facets = store.facets().await.unwrap();
    let sites = facets.sites.into_iter().map(|(host, _)| host).collect();
    Vocabulary::new(sites, facets.folders, facets.sources)
}

/// The day that questions are asked on.
pub fn now() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 11, 20, 9, 0, 0).unwrap()
}
