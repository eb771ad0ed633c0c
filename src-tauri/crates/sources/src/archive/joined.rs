//! One source out of several files.

use std::collections::{HashMap, HashSet};

use dogear_domain::{
    BookmarkKey, Extent, FolderPath, Reading, Remark, Skipped, SnapshotBookmark, SnapshotFolder, Unused, remark,
};

use crate::{
    ParseError,
    collect::MOST_ENTRIES,
    identity::{key_hash, place_hash},
    warnings::Warnings,
};

const TWICE: Remark = remark!("skipped-in-archive");

#[derive(Default)]
pub(super) struct Joined {
    reading: Reading,
    keys: HashSet<String>,
    folders: HashSet<FolderPath>,
    /// How often each bookmark, told by place and title, stands in the files before this one.
    earlier: HashMap<u64, u32>,
    /// How many of those this file has had.
    seen: HashMap<u64, u32>,
    /// How many bookmarks came under a key, for keys of which there are several.
    again: HashMap<u64, u32>,
    pub warnings: Warnings,
}

impl Joined {
    /// Takes over what a file holds; a bookmark that an earlier one holds, too, is taken once. Gives how many were taken.
    pub(super) fn add(&mut self, file: Reading) -> Result<usize, ParseError> {
        let before = self.reading.snapshot.bookmarks.len();
        self.seen.clear();
        let mut folders = file.snapshot.folders.into_iter().peekable();
        for (at, bookmark) in file.snapshot.bookmarks.into_iter().enumerate() {
            while let Some(folder) = folders.next_if(|folder| folder.opens_at <= at) {
                self.folder(folder);
            }
            self.bookmark(bookmark)?;
        }
        folders.for_each(|folder| self.folder(folder));
        file.unused.into_iter().for_each(|unused| self.unused(unused));
        let new = self.reading.snapshot.bookmarks.get(before..).unwrap_or_default();
        for bookmark in new {
            *self.earlier.entry(hash(bookmark)).or_default() += 1;
        }
        file.skipped.into_iter().for_each(|skipped| self.skip(skipped.reason, skipped.count));
        file.warnings.into_iter().for_each(|warning| self.warnings.add(|| warning.place, warning.message));
        if file.extent != Extent::Whole {
            self.reading.extent = Extent::Part;
        }
        self.reading.encoding = self.reading.encoding.or(file.encoding);
        Ok(self.reading.snapshot.bookmarks.len() - before)
    }

    /// Something that could be a list was not read: what it held may still be there.
    pub(super) fn is_incomplete(&mut self) {
        self.reading.extent = Extent::Part;
    }

    pub(super) fn finish(self, file: &str) -> Reading {
        Reading { warnings: self.warnings.finish(file), ..self.reading }
    }

    /// It opens before what comes next.
    fn folder(&mut self, mut folder: SnapshotFolder) {
        if self.folders.insert(folder.path.clone()) {
            folder.opens_at = self.reading.snapshot.bookmarks.len();
            self.reading.snapshot.folders.push(folder);
        }
    }

    fn unused(&mut self, new: Unused) {
        match self.reading.unused.iter_mut().find(|known| known.name == new.name) {
            Some(known) => known.rows += new.rows,
            None => self.reading.unused.push(new),
        }
    }

    fn bookmark(&mut self, mut bookmark: SnapshotBookmark) -> Result<(), ParseError> {
        let hash = hash(&bookmark);
        if let Some(earlier) = self.earlier.get(&hash) {
            let seen = self.seen.entry(hash).or_default();
            if *seen < *earlier {
                *seen += 1;
                self.skip(TWICE, 1);
                return Ok(());
            }
        }
        if self.reading.snapshot.bookmarks.len() >= MOST_ENTRIES {
            return Err(ParseError::TooMany(MOST_ENTRIES));
        }
        let own = bookmark.key.0.clone();
        while !self.keys.insert(bookmark.key.0.clone()) {
            let number = self.again.entry(key_hash(&own)).or_insert(1);
            *number += 1;
            bookmark.key = BookmarkKey(format!("{own}-{number}"));
        }
        self.reading.snapshot.bookmarks.push(bookmark);
        Ok(())
    }

    fn skip(&mut self, reason: Remark, count: usize) {
        match self.reading.skipped.iter_mut().find(|skipped| skipped.reason == reason) {
            Some(skipped) => skipped.count += count,
            None => self.reading.skipped.push(Skipped { reason, count }),
        }
    }
}

fn hash(bookmark: &SnapshotBookmark) -> u64 {
    place_hash(&bookmark.folder, &bookmark.url) ^ key_hash(&bookmark.title).rotate_left(1)
}
