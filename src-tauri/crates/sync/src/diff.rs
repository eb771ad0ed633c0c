//! What the library holds of a source against what the source holds now. Pure.

use std::collections::HashMap;

use dogear_domain::{Bookmark, BookmarkKey, ChangeSet, Extent, Snapshot, Update};
use dogear_store::{Imprints, StoredBookmark};

/// The changes that turn what is `stored` into `snapshot`, matched by the source's own keys.
///
/// Only a snapshot of the whole source removes anything. A part of it adds what is new and brings what it holds up to
/// date; what it cannot tell for sure has been [`completed`] before. A former state fills a library that knows nothing of
/// the source, and changes nothing in any other.
#[must_use]
pub fn diff(mut stored: Imprints, snapshot: Snapshot, extent: Extent) -> ChangeSet {
    if extent == Extent::Former && !stored.is_empty() {
        return ChangeSet { unchanged: stored.len(), ..ChangeSet::default() };
    }
    let mut changes = ChangeSet::default();
    for now in snapshot.bookmarks {
        match stored.take(&now) {
            None => changes.added.push(now),
            Some((_, None)) => changes.unchanged += 1,
            Some((id, Some(kind))) => changes.updated.push(Update { id, now, kind }),
        }
    }
    if extent == Extent::Part {
        changes.unchanged += stored.len();
    } else {
        changes.removed = stored.into_rest();
    }
    changes
}

/// The readable part of a damaged source with the folders, tags and notes that the library knew before: what they rest
/// on may be in the other part.
#[must_use]
pub fn completed(mut part: Snapshot, stored: Vec<StoredBookmark>) -> Snapshot {
    let mut before: HashMap<BookmarkKey, Bookmark> =
        stored.into_iter().map(|stored| (stored.key, stored.bookmark)).collect();
    for now in &mut part.bookmarks {
        if let Some(Bookmark { folder, tags, note, .. }) = before.remove(&now.key) {
            (now.folder, now.tags, now.note) = (folder, tags, note);
        }
    }
    part
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use chrono::DateTime;
    use dogear_domain::{BookmarkId, Browser, ChangeKind, FolderPath, SnapshotBookmark, SourceId};
    use proptest::prelude::*;

    use super::*;

    /// In any order: a browser's file need not have that of the library.
    fn snapshot() -> impl Strategy<Value = Snapshot> {
        let bookmark = ("[a-d]{1}", "[a-c]{0,2}", "[a-b]{1,2}", prop::option::of(0i64..3_000_000));
        let entries = prop::collection::btree_map("[a-h]{1,2}", bookmark, 0..40);
        entries.prop_map(|entries| entries.into_iter().collect::<Vec<_>>()).prop_shuffle().prop_map(|entries| {
            Snapshot {
                bookmarks: entries
                    .into_iter()
                    .map(|(key, (folder, title, url, micros))| SnapshotBookmark {
                        key: BookmarkKey(key),
                        title,
                        url,
                        folder: FolderPath::new([folder]),
                        added_at: micros.and_then(DateTime::from_timestamp_micros),
                        tags: vec![],
                        note: String::new(),
                    })
                    .collect(),
            }
        })
    }

    fn whole(stored: &[StoredBookmark], snapshot: Snapshot) -> ChangeSet {
        diff(stored.iter().collect(), snapshot, Extent::Whole)
    }

    /// The library as a map, with the rules of `store::apply`.
    fn applied(stored: &[StoredBookmark], changes: &ChangeSet) -> Vec<StoredBookmark> {
        let mut library: BTreeMap<BookmarkId, StoredBookmark> =
            stored.iter().map(|stored| (stored.bookmark.id, stored.clone())).collect();
        library.retain(|id, _| !changes.removed.contains(id));
        for update in &changes.updated {
            library.insert(update.id, stored_as(update.id.0, &update.now));
        }
        let next = library.keys().next_back().map_or(1, |id| id.0 + 1);
        for (number, added) in (next..).zip(&changes.added) {
            library.insert(BookmarkId(number), stored_as(number, added));
        }
        library.into_values().collect()
    }

    fn stored_as(id: u32, bookmark: &SnapshotBookmark) -> StoredBookmark {
        StoredBookmark {
            key: bookmark.key.clone(),
            bookmark: Bookmark {
                id: BookmarkId(id),
                source: SourceId("s".into()),
                browser: Browser::Chromium,
                title: bookmark.title.clone(),
                url: bookmark.url.clone(),
                folder: bookmark.folder.clone(),
                added_at: bookmark.added_at.and_then(|at| DateTime::from_timestamp_millis(at.timestamp_millis())),
                tags: bookmark.tags.clone(),
                note: bookmark.note.clone(),
            },
        }
    }

    proptest! {
        #[test]
        fn applying_a_diff_yields_the_snapshot(first in snapshot(), second in snapshot()) {
            let stored = applied(&[], &whole(&[], first));
            let after = applied(&stored, &whole(&stored, second.clone()));
            let again = whole(&after, second.clone());
            prop_assert!(again.is_empty(), "{again:?}");
            prop_assert_eq!(again.unchanged, second.bookmarks.len());
        }

        #[test]
        fn a_bookmark_that_stays_keeps_its_id(first in snapshot(), second in snapshot()) {
            let stored = applied(&[], &whole(&[], first));
            let after = applied(&stored, &whole(&stored, second));
            for old in &stored {
                if let Some(new) = after.iter().find(|new| new.key == old.key) {
                    prop_assert_eq!(new.bookmark.id, old.bookmark.id);
                }
            }
        }
    }

    proptest! {
        #[test]
        fn only_a_whole_snapshot_removes(first in snapshot(), second in snapshot()) {
            let stored = applied(&[], &whole(&[], first));
            let part = diff(stored.iter().collect(), completed(second.clone(), stored.clone()), Extent::Part);
            prop_assert_eq!(&part.removed, &[]);
            let after = applied(&stored, &part);
            prop_assert!(second.bookmarks.iter().all(|now| after.iter().any(|stored| stored.key == now.key)));
            for old in &stored {
                let kept = after.iter().find(|new| new.bookmark.id == old.bookmark.id).map(|new| &new.bookmark.folder);
                prop_assert_eq!(kept, Some(&old.bookmark.folder));
            }
            let former = diff(stored.iter().collect(), second, Extent::Former);
            prop_assert!(former.is_empty() || stored.is_empty());
        }
    }

    #[test]
    fn another_folder_alone_is_a_move() {
        let old = SnapshotBookmark {
            key: BookmarkKey("k".into()),
            title: "t".into(),
            url: "u".into(),
            folder: FolderPath::new(["a"]),
            added_at: None,
            tags: vec![],
            note: String::new(),
        };
        let moved = SnapshotBookmark { folder: FolderPath::new(["b"]), ..old.clone() };
        let renamed = SnapshotBookmark { title: "new".into(), ..moved.clone() };
        let kind = |now: &SnapshotBookmark| {
            let snapshot = Snapshot { bookmarks: vec![now.clone()] };
            whole(&[stored_as(1, &old)], snapshot).updated.first().map(|update| update.kind)
        };
        assert_eq!(kind(&old), None);
        assert_eq!(kind(&moved), Some(ChangeKind::Moved));
        assert_eq!(kind(&renamed), Some(ChangeKind::Changed));
    }
}
