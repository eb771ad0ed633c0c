//! Which part of the library is written: one source, or what is in a folder that a person names.

use std::collections::{HashMap, HashSet};

use dogear_domain::{BookmarkId, FolderPath, SourceId, TypedFolder};
use dogear_store::{Inventory, Item};

use crate::{EngineError, Problem, Result};

/// Keeps one source.
pub(super) fn only_source(inventories: &mut Vec<Inventory>, source: &SourceId, known: &[SourceId]) -> Result<()> {
    if !known.contains(source) {
        return Err(EngineError::Problem(Problem::SourceUnknown { id: source.to_string() }));
    }
    inventories.retain(|inventory| inventory.source == *source);
    Ok(())
}

/// Keeps these bookmarks. Empty folders go, but what a folder is to its browser is still told of those that hold something.
pub(super) fn only_these(inventories: &mut Vec<Inventory>, ids: &[BookmarkId]) {
    let ids: HashSet<BookmarkId> = ids.iter().copied().collect();
    for inventory in inventories.iter_mut() {
        let held: Vec<FolderPath> = inventory
            .items
            .iter()
            .filter_map(|item| match item {
                Item::Bookmark(bookmark) if ids.contains(&bookmark.id) => Some(bookmark.folder.clone()),
                _ => None,
            })
            .collect();
        inventory.items.retain(|item| match item {
            Item::Bookmark(bookmark) => ids.contains(&bookmark.id),
            Item::Folder(path, _) => held.iter().any(|folder| folder.0.starts_with(&path.0)),
        });
    }
    inventories.retain(|inventory| !inventory.items.is_empty());
}

/// Keeps what is in the folders that `typed` names, with the folders around them; false if there are none.
pub(super) fn only_folder(inventories: &mut Vec<Inventory>, typed: &str) -> bool {
    let Some(typed) = TypedFolder::new(typed) else { return false };
    let mut seen: HashMap<FolderPath, bool> = HashMap::new();
    for inventory in inventories.iter_mut() {
        inventory.items.retain(|item| {
            let path = item.folder();
            *seen.entry(path.clone()).or_insert_with_key(|path| typed.names(path))
        });
    }
    inventories.retain(|inventory| !inventory.items.is_empty());
    !inventories.is_empty()
}
