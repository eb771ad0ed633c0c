//! What all readers do alike with an entry once they have found it: bounds, skipped kinds, keys, warnings.
//!
//! In: entries in the source's order. Out: a [`Reading`] in which every key occurs once and no URL is empty. A title
//! or a URL that is within its bounds is moved, not copied.

use std::{
    borrow::Cow,
    collections::{HashMap, HashSet},
    sync::Arc,
};

use dogear_domain::{
    BookmarkKey, Extent, Filling, FolderPath, FolderRole, LONGEST_ADDRESS, Reading, Remark, Skipped, Snapshot,
    SnapshotBookmark, SnapshotFolder, Unused, Way, remark,
};

use crate::{
    ParseError,
    dates::Stated,
    folders::{FolderTrail, has_controls, without_controls},
    identity::{key_hash, place_hash},
    warnings::Warnings,
};

/// More entries than this in one file are an accident or an attack; the largest libraries known hold 200,000.
pub(crate) const MOST_ENTRIES: usize = 1_000_000;

/// Beyond this, a folder that holds nothing is not told of.
const MOST_FOLDERS: usize = 100_000;

const LONGEST_TITLE: usize = 4 * 1024;
const LONGEST_NOTE: usize = 16 * 1024;
const LONGEST_TAG: usize = 256;
const MOST_TAGS: usize = 256;
/// What is looked at before control characters are taken out.
const LONGEST_RAW_URL: usize = 4 * LONGEST_ADDRESS;
/// Ends an address that is not all there.
const CUT: char = '…';
/// Guids have 36 characters.
const LONGEST_GUID: usize = 128;

const TWICE: Remark = remark!("skipped-both");

/// One bookmark as a reader found it.
pub(crate) struct Entry<'a> {
    /// The source's own identity; empty if there is none.
    pub guid: Cow<'a, str>,
    pub title: Cow<'a, str>,
    pub url: Cow<'a, str>,
    pub added: Stated,
    pub tags: Vec<String>,
    pub note: Cow<'a, str>,
}

#[derive(Debug, Clone, Default)]
pub(crate) struct Collector {
    bookmarks: Vec<SnapshotBookmark>,
    folders: Vec<SnapshotFolder>,
    known_folders: HashSet<FolderPath>,
    /// The folder of the last bookmark.
    last_folder: FolderPath,
    /// By the hash of the key. Two keys of one hash cannot both be kept, so the later one becomes a place key: nothing
    /// is lost, and no copy of every key is needed.
    holders: HashMap<u64, Holder>,
    /// How many entries without a usable guid each place has had.
    occurrences: HashMap<u64, u32>,
    /// How often each entry, told by place and title, stands in the files before this one.
    earlier: HashMap<u64, u32>,
    pub warnings: Warnings,
    skipped: Vec<Skipped>,
    /// What the file holds and no reader has a use for.
    pub unused: Vec<Unused>,
    file: u32,
    folded_told: bool,
}

/// Which bookmark has a key.
#[derive(Debug, Clone, Copy)]
struct Holder {
    bookmark: usize,
    file: u32,
}

impl Collector {
    /// So many entries follow at most: making room once spares moving what is there again and again.
    pub(crate) fn expect(&mut self, entries: usize) {
        let entries = entries.min(MOST_ENTRIES);
        self.bookmarks.reserve(entries);
        self.holders.reserve(entries);
    }

    /// What follows comes from another file of the same source.
    pub(crate) fn next_file(&mut self) {
        self.file += 1;
        self.folded_told = false;
        self.earlier.clear();
        for bookmark in &self.bookmarks {
            *self.earlier.entry(entry_hash(bookmark)).or_default() += 1;
        }
    }

    /// Takes in the folder that the walk has just gone into, so that it is there though nothing may be in it.
    pub(crate) fn open(&mut self, trail: &FolderTrail, role: FolderRole) {
        // Only an outermost folder is the browser's own: there is one of each.
        let role = if trail.path().0.len() == 1 { role } else { FolderRole::Plain };
        self.meet(trail.path(), role);
    }

    /// Takes an entry in, or leaves it out with a warning. `place` tells a person where it stands.
    ///
    /// # Errors
    /// When there are more entries than a browser could hold.
    pub(crate) fn add(
        &mut self,
        entry: Entry<'_>,
        trail: &FolderTrail,
        place: &dyn Fn() -> Filling,
    ) -> Result<(), ParseError> {
        let Some(url) = self.url(entry.url, place) else { return Ok(()) };
        let title = self.title(entry.title, place);
        let Some((key, hash)) = self.key(&entry.guid, (&title, &url), trail.path()) else {
            self.skip(TWICE);
            return Ok(());
        };
        if self.bookmarks.len() == MOST_ENTRIES {
            return Err(ParseError::TooMany(MOST_ENTRIES));
        }
        match entry.added {
            Stated::Absurd => {
                self.warnings.add(place, remark!("odd-date"));
            }
            Stated::Ambiguous => self.warnings.add(place, remark!("odd-date-order")),
            Stated::Not | Stated::At(_) => {}
        }
        self.tell_folded(trail, place);
        let bookmark = SnapshotBookmark {
            key: BookmarkKey(key),
            title,
            url,
            folder: trail.path().clone(),
            added_at: entry.added.moment(),
            tags: tags(entry.tags),
            note: note(entry.note),
        };
        if self.stands_in_earlier_file(&bookmark) {
            self.skip(TWICE);
            return Ok(());
        }
        if !Arc::ptr_eq(&bookmark.folder.0, &self.last_folder.0) {
            self.last_folder = bookmark.folder.clone();
            self.meet(trail.path(), FolderRole::Plain);
        }
        self.holders.insert(hash, Holder { bookmark: self.bookmarks.len(), file: self.file });
        self.bookmarks.push(bookmark);
        Ok(())
    }

    /// Counts an entry that is left out. `reason` ends a sentence that begins with how many they are.
    pub(crate) fn skip(&mut self, reason: Remark) {
        match self.skipped.iter_mut().find(|skipped| skipped.reason == reason) {
            Some(skipped) => skipped.count += 1,
            None => self.skipped.push(Skipped { reason, count: 1 }),
        }
    }

    /// How many bookmarks there are so far.
    pub(crate) fn len(&self) -> usize {
        self.bookmarks.len()
    }

    /// Everything taken in. `file` names the source where warnings are summed up.
    pub(crate) fn finish(self, file: &str, encoding: Option<&'static str>) -> Reading {
        let Self { bookmarks, mut folders, warnings, skipped, unused, .. } = self;
        let holds = |own: &FolderPath, folder: &FolderPath| folder.0.first() == own.0.first();
        let inner: Vec<FolderPath> = folders.iter().map(|f| f.path.clone()).filter(|path| path.0.len() > 1).collect();
        // What a browser makes itself says nothing while nothing is in it, and browsers hide it then.
        folders.retain(|SnapshotFolder { path, role, .. }| {
            *role == FolderRole::Plain
                || bookmarks.iter().any(|bookmark| holds(path, &bookmark.folder))
                || inner.iter().any(|folder| holds(path, folder))
        });
        let (snapshot, warnings) = (Snapshot { bookmarks, folders }, warnings.finish(file));
        Reading { snapshot, extent: Extent::Whole, way: Way::File, warnings, skipped, unused, encoding }
    }

    /// Takes in a folder and those around it, unless they are there.
    fn meet(&mut self, path: &FolderPath, role: FolderRole) {
        if self.known_folders.contains(path) {
            if role != FolderRole::Plain
                && let Some(known) = self.folders.iter_mut().find(|folder| folder.path == *path)
            {
                known.role = role;
            }
            return;
        }
        let Some((_, around)) = path.0.split_last().filter(|_| self.folders.len() < MOST_FOLDERS) else { return };
        if !around.is_empty() {
            self.meet(&FolderPath(around.into()), FolderRole::Plain);
        }
        self.known_folders.insert(path.clone());
        self.folders.push(SnapshotFolder { path: path.clone(), role, opens_at: self.bookmarks.len() });
    }

    /// Whether an earlier file of the source has the same page under the same title in the same folder: what Chromium
    /// copies into the account gets a guid of its own. Each of the earlier ones answers for one.
    fn stands_in_earlier_file(&mut self, bookmark: &SnapshotBookmark) -> bool {
        if self.earlier.is_empty() {
            return false;
        }
        let left = self.earlier.get_mut(&entry_hash(bookmark)).filter(|left| **left > 0);
        left.map(|left| *left -= 1).is_some()
    }

    fn url(&mut self, url: Cow<'_, str>, place: &dyn Fn() -> Filling) -> Option<String> {
        let length = url.len();
        let mut url = cleaned_url(shortened(url, LONGEST_RAW_URL));
        if url.is_empty() {
            self.warnings.add(place, remark!("odd-no-address"));
            self.skip(remark!("skipped-no-address"));
            return None;
        }
        if has_scheme(&url, "place:") {
            self.warnings.add(place, remark!("odd-saved-search"));
            self.skip(remark!("skipped-saved-search"));
            return None;
        }
        if url.len() > LONGEST_ADDRESS {
            // One more, so that it is longer than any whole one wherever a character ends.
            cut(&mut url, LONGEST_ADDRESS + 1);
            url.push(CUT);
            let message = remark!("odd-long-address", length = length, most = LONGEST_ADDRESS);
            self.warnings.add(place, message);
        }
        Some(url)
    }

    fn title(&mut self, title: Cow<'_, str>, place: &dyn Fn() -> Filling) -> String {
        let length = title.len();
        let title = shortened(title, LONGEST_TITLE);
        let title = if has_controls(&title) { without_controls(&title) } else { title.into_owned() };
        if length > LONGEST_TITLE {
            self.warnings.add(place, remark!("odd-long-title", length = length, most = LONGEST_TITLE));
        }
        title
    }

    /// The guid, or a key made of the place where it is missing or taken, and its hash. None if an earlier file of the source holds
    /// the very same bookmark: Chromium keeps some both in `Bookmarks` and in `AccountBookmarks`.
    fn key(&mut self, guid: &str, (title, url): (&str, &str), folder: &FolderPath) -> Option<(String, u64)> {
        if guid.is_empty() || guid.len() > LONGEST_GUID {
            return Some(self.place_key(folder, url));
        }
        let hash = key_hash(guid);
        let Some(holder) = self.holders.get(&hash) else { return Some((guid.to_owned(), hash)) };
        let known = self.bookmarks.get(holder.bookmark);
        let same = known.is_some_and(|known| known.key.0 == guid && known.title == title && known.url == url);
        if same && holder.file != self.file { None } else { Some(self.place_key(folder, url)) }
    }

    /// The nth of this URL in this folder; the same on every read as long as the ones before it stay.
    fn place_key(&mut self, folder: &FolderPath, url: &str) -> (String, u64) {
        let place = place_hash(folder, url);
        let occurrence = self.occurrences.entry(place).or_default();
        loop {
            *occurrence += 1;
            let key = format!("at-{place:016x}-{occurrence}");
            let hash = key_hash(&key);
            if !self.holders.contains_key(&hash) {
                return (key, hash);
            }
        }
    }

    fn tell_folded(&mut self, trail: &FolderTrail, place: &dyn Fn() -> Filling) {
        if trail.is_folded() && !self.folded_told {
            self.folded_told = true;
            self.warnings.add(place, remark!("odd-deep"));
        }
    }
}

/// What tells an entry from others where it has no identity that two files share.
fn entry_hash(bookmark: &SnapshotBookmark) -> u64 {
    place_hash(&bookmark.folder, &bookmark.url) ^ key_hash(&bookmark.title).rotate_left(1)
}

/// Trimmed, none empty, each once.
fn tags(mut tags: Vec<String>) -> Vec<String> {
    let is_clean =
        |tag: &String| !tag.is_empty() && tag.trim() == tag && !has_controls(tag) && tag.len() <= LONGEST_TAG;
    if tags.len() < 2 && tags.iter().all(is_clean) {
        return tags;
    }
    let mut cleaned: Vec<String> = Vec::with_capacity(tags.len().min(MOST_TAGS));
    for tag in &mut tags {
        cut(tag, LONGEST_TAG);
        let tag = without_controls(tag).trim().to_owned();
        if !tag.is_empty() && !cleaned.contains(&tag) && cleaned.len() < MOST_TAGS {
            cleaned.push(tag);
        }
    }
    cleaned
}

/// Of control characters, only line ends and tabs mean something in a note.
fn note(note: Cow<'_, str>) -> String {
    let note = shortened(note, LONGEST_NOTE);
    if !has_controls(&note) {
        return note.trim().to_owned();
    }
    let lines = note.replace("\r\n", "\n").replace('\r', "\n");
    let shown = |c: char| if c.is_ascii_control() && c != '\n' && c != '\t' { ' ' } else { c };
    lines.chars().map(shown).collect::<String>().trim().to_owned()
}

fn has_scheme(url: &str, scheme: &str) -> bool {
    url.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
}

/// Without surrounding spaces and, as the URL standard has it, without control characters.
fn cleaned_url(url: Cow<'_, str>) -> String {
    let mut url = url.into_owned();
    if has_controls(&url) {
        url.retain(|c| !c.is_ascii_control());
    }
    let trimmed = url.trim();
    if trimmed.len() == url.len() { url } else { trimmed.to_owned() }
}

/// The first bytes of a text, so that a hostile one is not copied or searched whole.
fn shortened(text: Cow<'_, str>, longest: usize) -> Cow<'_, str> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.get(..text.floor_char_boundary(longest)).unwrap_or_default()),
        Cow::Owned(mut text) => {
            cut(&mut text, longest);
            Cow::Owned(text)
        }
    }
}

/// Whether `text` was longer than `longest` bytes and had to be cut, at the end of a character.
fn cut(text: &mut String, longest: usize) -> bool {
    let too_long = text.len() > longest;
    if too_long {
        text.truncate(text.floor_char_boundary(longest));
        text.shrink_to_fit();
    }
    too_long
}
