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

/// What two bookmarks have to share, the strongest first. None where a bookmark lacks it.
type Likeness = fn(&Looks<'_>, &mut DefaultHasher) -> Option<()>;

const LIKENESSES: [Likeness; 6] = [
    |looks, hash| Some((looks.url, looks.title, looks.folder, looks.added_ms).hash(hash)),
    |looks, hash| Some((looks.url, looks.title, looks.folder).hash(hash)),
    |looks, hash| Some((looks.url, looks.added_ms?).hash(hash)),
    |looks, hash| Some((looks.url, looks.title).hash(hash)),
    |looks, hash| Some((looks.title, looks.added_ms?, looks.folder).hash(hash)),
    |looks, hash| Some((looks.url, looks.folder).hash(hash)),
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
        if let Some(hash) = hashed(likeness, &held.into()) {
            waiting.entry(hash).or_default().push_back(place);
        }
    }
    for (now, pair) in now.iter().zip(pairs).filter(|(_, pair)| pair.is_none()) {
        let alike = hashed(likeness, &now.into()).and_then(|hash| waiting.get_mut(&hash));
        *pair = alike.and_then(VecDeque::pop_front);
        if let Some(free) = pair.and_then(|place| free.get_mut(place)) {
            *free = false;
        }
    }
}

fn hashed(likeness: Likeness, looks: &Looks<'_>) -> Option<u64> {
    let mut hasher = DefaultHasher::new();
    likeness(looks, &mut hasher).map(|()| hasher.finish())
}

/// The key, or one made of it, if the library has it for another bookmark.
fn free_key<'k>(key: &BookmarkKey, taken: &mut HashMap<&'k str, u32>) -> BookmarkKey {
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
