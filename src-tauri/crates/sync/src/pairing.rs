//! Which bookmark of the library a bookmark is that comes with another key: by what it looks like.
//!
//! A browser does not tell its companion the guids that stand in its files, so a bookmark that comes the other way than the
//! last time comes with another key. What is equal stays what it was; of what was edited meanwhile, enough is left to know it by:
//! the moment at which a bookmark was saved never changes.

use std::{
    collections::{HashMap, VecDeque},
    hash::{DefaultHasher, Hash, Hasher},
};

use chrono::{DateTime, TimeDelta, Utc};
use dogear_domain::{BookmarkId, BookmarkKey, FolderPath, Snapshot, SnapshotBookmark};
use dogear_store::StoredBookmark;

/// A bookmark from either side.
#[derive(Clone, Copy)]
struct Looks<'b> {
    title: &'b str,
    url: &'b str,
    folder: &'b FolderPath,
    added_ms: Option<i64>,
}

/// The hash of what two bookmarks have to share. None where a bookmark lacks it.
type Likeness = fn(&Looks<'_>) -> Option<u64>;

/// The strongest first.
const LIKENESSES: [Likeness; 6] = [
    |looks| Some(hashed(&(looks.url, looks.title, looks.folder, looks.added_ms))),
    |looks| Some(hashed(&(looks.url, looks.title, looks.folder))),
    |looks| Some(hashed(&(looks.url, looks.added_ms?))),
    |looks| Some(hashed(&(looks.url, looks.title))),
    |looks| Some(hashed(&(looks.title, looks.added_ms?, looks.folder))),
    |looks| Some(hashed(&(looks.url, looks.folder))),
];

/// A snapshot of the companion as one of the browser's files: with the keys of the library, and with what a companion cannot
/// tell as the library has it.
#[must_use]
pub(crate) fn adopted(mut snapshot: Snapshot, stored: &[StoredBookmark]) -> Snapshot {
    let pairs = pairs(stored, &snapshot.bookmarks);
    let mut taken: HashMap<&str, u32> = stored.iter().map(|stored| (stored.key.0.as_str(), 0)).collect();
    for (now, pair) in snapshot.bookmarks.iter_mut().zip(pairs) {
        let Some(held) = pair.and_then(|place| stored.get(place)) else {
            now.key = free_key(&now.key, &mut taken);
            continue;
        };
        let bookmark = &held.bookmark;
        now.key.clone_from(&held.key);
        (now.tags, now.note) = (bookmark.tags.clone(), bookmark.note.clone());
        if now.added_at.is_none_or(|at| is_same_moment(at, bookmark.added_at)) {
            now.added_at = bookmark.added_at;
        }
    }
    snapshot
}

/// The bookmarks of the library that a file's snapshot knows by another key, and that key: they came by the companion.
#[must_use]
pub(crate) fn renamed(stored: &[StoredBookmark], snapshot: &Snapshot) -> Vec<(BookmarkId, BookmarkKey)> {
    let pairs = pairs(stored, &snapshot.bookmarks);
    let paired = snapshot.bookmarks.iter().zip(pairs);
    let held = paired.filter_map(|(now, pair)| Some((now, stored.get(pair?)?)));
    held.filter(|(now, held)| now.key != held.key).map(|(now, held)| (held.bookmark.id, now.key.clone())).collect()
}

/// For each bookmark of now its place in `stored`: by key first, then by likeness.
fn pairs(stored: &[StoredBookmark], now: &[SnapshotBookmark]) -> Vec<Option<usize>> {
    let by_key: HashMap<&str, usize> =
        (0..).zip(stored).map(|(place, stored)| (stored.key.0.as_str(), place)).collect();
    let mut free = vec![true; stored.len()];
    let mut pairs: Vec<Option<usize>> = now.iter().map(|now| by_key.get(now.key.0.as_str()).copied()).collect();
    for place in pairs.iter().flatten() {
        if let Some(free) = free.get_mut(*place) {
            *free = false;
        }
    }
    for likeness in LIKENESSES {
        pair_by(likeness, (stored, &mut free), (now, &mut pairs));
    }
    pairs
}

/// Pairs what is left and alike, each with one, in order.
fn pair_by(
    likeness: Likeness,
    (stored, free): (&[StoredBookmark], &mut [bool]),
    (now, pairs): (&[SnapshotBookmark], &mut [Option<usize>]),
) {
    if pairs.iter().all(Option::is_some) {
        return;
    }
    let mut waiting: HashMap<u64, VecDeque<usize>> = HashMap::new();
    for (place, held) in stored.iter().enumerate().filter(|(place, _)| free.get(*place).copied().unwrap_or_default()) {
        if let Some(hash) = likeness(&held.into()) {
            waiting.entry(hash).or_default().push_back(place);
        }
    }
    for (now, pair) in now.iter().zip(pairs).filter(|(_, pair)| pair.is_none()) {
        let alike = likeness(&now.into()).and_then(|hash| waiting.get_mut(&hash));
        *pair = alike.and_then(VecDeque::pop_front);
        if let Some(free) = pair.and_then(|place| free.get_mut(place)) {
            *free = false;
        }
    }
}

fn hashed(what: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    what.hash(&mut hasher);
    hasher.finish()
}

/// The key, or one made of it, if the library has it for another bookmark.
fn free_key(key: &BookmarkKey, taken: &mut HashMap<&str, u32>) -> BookmarkKey {
    match taken.get_mut(key.0.as_str()) {
        None => key.clone(),
        Some(times) => {
            *times += 1;
            BookmarkKey(format!("{key}-{times}"))
        }
    }
}

/// A companion knows a moment to the millisecond.
fn is_same_moment(at: DateTime<Utc>, stored: Option<DateTime<Utc>>) -> bool {
    stored.is_some_and(|stored| (stored - at).abs() <= TimeDelta::milliseconds(1))
}

impl<'b> From<&'b SnapshotBookmark> for Looks<'b> {
    fn from(bookmark: &'b SnapshotBookmark) -> Self {
        let SnapshotBookmark { title, url, folder, added_at, .. } = bookmark;
        Self { title, url, folder, added_ms: added_at.map(|at| at.timestamp_millis()) }
    }
}

impl<'b> From<&'b StoredBookmark> for Looks<'b> {
    fn from(StoredBookmark { bookmark, .. }: &'b StoredBookmark) -> Self {
        let added_ms = bookmark.added_at.map(|at| at.timestamp_millis());
        Self { title: &bookmark.title, url: &bookmark.url, folder: &bookmark.folder, added_ms }
    }
}

#[cfg(test)]
mod tests {
    use dogear_domain::{Bookmark, Browser, SourceId};
    use proptest::prelude::*;

    use super::*;

    fn saved(key: &str, title: &str, url: &str, (folder, ms): (&str, i64)) -> SnapshotBookmark {
        SnapshotBookmark {
            key: BookmarkKey(key.into()),
            title: title.into(),
            url: url.into(),
            folder: FolderPath::new([folder]),
            added_at: DateTime::from_timestamp_millis(ms),
            tags: vec![],
            note: String::new(),
        }
    }

    fn stored(number: u32, bookmark: &SnapshotBookmark) -> StoredBookmark {
        let SnapshotBookmark { key, title, url, folder, added_at, .. } = bookmark.clone();
        let bookmark = Bookmark {
            id: BookmarkId(number),
            source: SourceId("s".into()),
            browser: Browser::Chromium,
            title,
            url,
            folder,
            added_at,
            tags: vec!["kept".into()],
            note: "kept".into(),
        };
        StoredBookmark { key, bookmark, number: i64::from(number) }
    }

    fn library(bookmarks: &[SnapshotBookmark]) -> Vec<StoredBookmark> {
        (1..).zip(bookmarks).map(|(number, bookmark)| stored(number, bookmark)).collect()
    }

    fn told(bookmarks: Vec<SnapshotBookmark>) -> Snapshot {
        Snapshot { bookmarks, ..Snapshot::default() }
    }

    fn keys(snapshot: &Snapshot) -> Vec<&str> {
        snapshot.bookmarks.iter().map(|bookmark| bookmark.key.0.as_str()).collect()
    }

    #[test]
    fn what_was_edited_since_is_still_known() {
        let before = [
            saved("renamed", "Bread", "u1", ("a", 1)),
            saved("corrected", "Soup", "u2", ("a", 2)),
            saved("moved", "Tides", "u3", ("a", 3)),
            saved("moved and renamed", "Rust", "u4", ("a", 4)),
            saved("deleted", "Gone", "u5", ("a", 5)),
        ];
        let now = adopted(
            told(vec![
                saved("c-4", "Rust book", "u4", ("b", 4)),
                saved("c-1", "Rye bread", "u1", ("a", 1)),
                saved("c-2", "Soup", "u2/corrected", ("a", 2)),
                saved("c-3", "Tides", "u3", ("b", 3)),
                saved("c-6", "New", "u6", ("a", 6)),
            ]),
            &library(&before),
        );
        assert_eq!(keys(&now), ["moved and renamed", "renamed", "corrected", "moved", "c-6"]);
        assert_eq!(now.bookmarks[0].tags, ["kept"], "a companion knows no tags");
        assert!(now.bookmarks[4].tags.is_empty());
    }

    #[test]
    fn twins_stay_as_many_as_they_are() {
        let twin = |key: &str| saved(key, "Bread", "u", ("a", 1));
        let before = library(&[twin("one"), twin("two")]);
        assert_eq!(keys(&adopted(told(vec![twin("c-1"), twin("c-2"), twin("c-3")]), &before)), ["one", "two", "c-3"]);
        assert_eq!(keys(&adopted(told(vec![twin("c-2")]), &before)), ["one"]);
    }

    #[test]
    fn a_number_that_was_given_anew_takes_nothing_from_another_bookmark() {
        let before = library(&[saved("c-1", "Bread", "u1", ("a", 1)), saved("guid", "Soup", "u2", ("a", 2))]);
        let now =
            adopted(told(vec![saved("c-9", "Bread", "u1", ("a", 1)), saved("guid", "Other", "u9", ("b", 9))]), &before);
        assert_eq!(keys(&now), ["c-1", "guid"]);
    }

    #[test]
    fn a_file_gives_its_own_keys() {
        let before = library(&[saved("companion-1-1", "Bread", "u1", ("a", 1)), saved("guid", "Soup", "u2", ("a", 2))]);
        let file = told(vec![saved("of the file", "Bread", "u1", ("a", 1)), saved("guid", "Soup", "u2", ("a", 2))]);
        assert_eq!(renamed(&before, &file), [(BookmarkId(1), BookmarkKey("of the file".into()))]);
    }

    fn some() -> impl Strategy<Value = Vec<SnapshotBookmark>> {
        prop::collection::vec(("[ab]", "[uvw]", "[xy]", 0i64..4), 0..14).prop_map(|all| {
            let numbered = all.into_iter().enumerate();
            numbered.map(|(n, (title, url, folder, ms))| saved(&format!("k{n}"), &title, &url, (&folder, ms))).collect()
        })
    }

    proptest! {
        #[test]
        fn no_key_is_given_twice_and_none_is_changed_without_need(before in some(), now in some(), prefix in "[kc]") {
            let library = library(&before);
            let rename = |b: SnapshotBookmark| SnapshotBookmark { key: BookmarkKey(b.key.0.replace('k', &prefix)), ..b };
            let adopted = adopted(told(now.into_iter().map(rename).collect()), &library);
            let mut keys = keys(&adopted);
            keys.sort_unstable();
            keys.dedup();
            prop_assert_eq!(keys.len(), adopted.bookmarks.len());
            let same = super::adopted(told(before.clone().into_iter().map(|b| SnapshotBookmark { key: BookmarkKey(format!("c{}", b.key)), ..b }).collect()), &library);
            let mut again: Vec<&str> = same.bookmarks.iter().map(|bookmark| bookmark.key.0.as_str()).collect();
            again.sort_unstable();
            let mut own: Vec<&str> = before.iter().map(|bookmark| bookmark.key.0.as_str()).collect();
            own.sort_unstable();
            prop_assert_eq!(again, own, "an equal tree is the same bookmarks");
        }
    }
}
