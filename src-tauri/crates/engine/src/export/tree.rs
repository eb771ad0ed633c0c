//! Folders in folders, as documents show them.

use std::collections::HashMap;

use dogear_domain::{Bookmark, FolderRole};
use dogear_store::{Inventory, Item};

/// A folder with what is in it.
#[derive(Debug, Default)]
pub(super) struct Folder<'a> {
    /// Empty for the outermost one, which is around all others.
    pub(super) name: &'a str,
    pub(super) role: FolderRole,
    /// As they follow each other.
    pub(super) children: Vec<Child<'a>>,
    /// Where each folder is among the children.
    places: HashMap<&'a str, usize>,
}

/// What is in a folder.
#[derive(Debug)]
pub(super) enum Child<'a> {
    Folder(Folder<'a>),
    Bookmark(&'a Bookmark),
}

impl<'a> Folder<'a> {
    /// Everything in one tree, source after source.
    pub(super) fn around(inventories: &'a [Inventory]) -> Self {
        let mut root = Self::default();
        for item in inventories.iter().flat_map(|inventory| &inventory.items) {
            root.put(&item.folder().0, item);
        }
        root
    }

    /// The bookmarks in it, and not further down.
    pub(super) fn bookmarks(&self) -> impl Iterator<Item = &'a Bookmark> {
        self.children.iter().filter_map(|child| match child {
            Child::Bookmark(bookmark) => Some(*bookmark),
            Child::Folder(_) => None,
        })
    }

    /// The folders in it, and not further down.
    pub(super) fn folders(&self) -> impl Iterator<Item = &Self> {
        self.children.iter().filter_map(|child| match child {
            Child::Folder(folder) => Some(folder),
            Child::Bookmark(_) => None,
        })
    }

    fn put(&mut self, path: &'a [String], item: &'a Item) {
        match (path.split_first(), item) {
            (Some((name, rest)), _) => {
                let place = *self.places.entry(name).or_insert_with(|| {
                    self.children.push(Child::Folder(Self { name, ..Self::default() }));
                    self.children.len() - 1
                });
                if let Some(Child::Folder(folder)) = self.children.get_mut(place) {
                    folder.put(rest, item);
                }
            }
            (None, Item::Bookmark(bookmark)) => self.children.push(Child::Bookmark(bookmark)),
            (None, Item::Folder(_, FolderRole::Plain)) => {}
            (None, Item::Folder(_, role)) => self.role = *role,
        }
    }
}
