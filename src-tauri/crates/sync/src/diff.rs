//! What the library holds of a source against what the source holds now. Pure.

use std::collections::HashMap;

use dogear_domain::{
    Bookmark, BookmarkKey, ChangeSet, Extent, Order, Place, PlacedFolder, Snapshot, SnapshotFolder, Update,
};
use dogear_store::{Held, Imprints, StoredBookmark};

/// The changes that turn what is `stored` into `snapshot`, matched by the source's own keys.
///
/// Only a snapshot of the whole source removes anything. A part of it adds what is new and brings what it holds up to
/// date; what it cannot tell for sure has been `completed` before. A former state fills a library that knows nothing of
/// the source, and changes nothing in any other.
#[must_use]
pub fn diff(mut stored: Imprints, snapshot: Snapshot, extent: Extent) -> ChangeSet {
    if extent == Extent::Former && !stored.is_empty() {
        return ChangeSet { unchanged: stored.len(), ..ChangeSet::default() };
    }
    let mut changes = ChangeSet::default();
    let mut order = Order { places: Vec::with_capacity(snapshot.bookmarks.len()), ..Order::default() };
    let mut folders = snapshot.told_folders().cloned().collect::<Vec<_>>().into_iter().peekable();
    for (at, now) in snapshot.bookmarks.into_iter().enumerate() {
        while let Some(folder) = folders.next_if(|folder| folder.opens_at <= at) {
            put(&mut order, &mut stored, folder, extent);
        }
        let held = stored.take(&now);
        match &held {
            Some(held) if extent != Extent::Part => order.places.push(Place::Stored(held.id, held.number)),
            Some(_) => {}
            None => order.places.push(Place::Added),
        }
        match held {
            None => changes.added.push(now),
            Some(Held { change: None, .. }) => changes.unchanged += 1,
            Some(Held { id, change: Some(kind), .. }) => changes.updated.push(Update { id, now, kind }),
        }
    }
    folders.for_each(|folder| put(&mut order, &mut stored, folder, extent));
    if extent == Extent::Part {
        changes.unchanged += stored.len();
    } else {
        (changes.removed, order.closed) = stored.into_rest();
    }
    if !order.is_kept() {
        changes.order = order;
    }
    changes
}

/// Puts a folder next. A part of a source says nothing for sure of those that the library has.
fn put(order: &mut Order, stored: &mut Imprints, SnapshotFolder { path, role, .. }: SnapshotFolder, extent: Extent) {
    let before = stored.take_folder(&path);
    if extent != Extent::Part || before.is_none() {
        order.places.push(Place::Folder);
        order.folders.push(PlacedFolder { path, role, before });
    }
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
                ..Snapshot::default()
            }
        })
    }

    fn whole(stored: &[StoredBookmark], snapshot: Snapshot) -> ChangeSet {
        diff(stored.iter().collect(), snapshot, Extent::Whole)
    }

    /// The library as a map, with the rules of `store::apply`. Its order is numbered anew each time.
    fn applied(stored: &[StoredBookmark], changes: &ChangeSet) -> Vec<StoredBookmark> {
        let order = changes.order.places.iter();
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
        let mut new = next..;
        for (number, place) in (0..).zip(order) {
            let id = match place {
                Place::Stored(id, _) => Some(*id),
                Place::Added => new.next().map(BookmarkId),
                Place::Folder => None,
            };
            if let Some(stored) = id.and_then(|id| library.get_mut(&id)) {
                stored.number = number;
            }
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
            number: i64::from(id),
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
            let snapshot = Snapshot { bookmarks: vec![now.clone()], ..Snapshot::default() };
            whole(&[stored_as(1, &old)], snapshot).updated.first().map(|update| update.kind)
        };
        assert_eq!(kind(&old), None);
        assert_eq!(kind(&moved), Some(ChangeKind::Moved));
        assert_eq!(kind(&renamed), Some(ChangeKind::Changed));
    }
}
