//! Which part of the library is written: one source, or what is in a folder that a person names.

use std::collections::{BTreeSet, HashMap};

use dogear_domain::{FolderPath, SourceId};
use dogear_store::Inventory;

use crate::{EngineError, Result};

/// Names of what there is in an error.
const MOST_NAMED: usize = 8;
/// Share of pairs of letters that two names have in common, beyond which one may have been meant by the other.
const ALIKE: f32 = 0.4;

/// Keeps one source.
pub(super) fn only_source(inventories: &mut Vec<Inventory>, source: &SourceId, known: Vec<SourceId>) -> Result<()> {
    if !known.contains(source) {
        let mut names: Vec<String> = known.into_iter().map(|id| id.0).collect();
        names.truncate(MOST_NAMED);
        return Err(EngineError::Unknown { what: "source", name: source.to_string(), names });
    }
    inventories.retain(|inventory| inventory.source == *source);
    Ok(())
}

/// Keeps what is in the folders that `typed` names, with the folders around them.
pub(super) fn only_folder(inventories: &mut Vec<Inventory>, typed: &str) -> Result<()> {
    let asked = plain(typed);
    let mut seen: HashMap<FolderPath, bool> = HashMap::new();
    for inventory in inventories.iter_mut() {
        inventory.items.retain(|item| {
            let path = item.folder();
            *seen.entry(path.clone()).or_insert_with_key(|path| is_in(path, &asked))
        });
    }
    if seen.values().any(|found| *found) {
        inventories.retain(|inventory| !inventory.items.is_empty());
        return Ok(());
    }
    Err(EngineError::Unknown { what: "folder", name: typed.to_owned(), names: nearest(seen.into_keys(), &asked) })
}

/// Whether names that follow each other on the path read as what was asked. A slash may as well belong to a name.
fn is_in(path: &FolderPath, asked: &str) -> bool {
    let names: Vec<String> = path.0.iter().map(|name| plain(name)).collect();
    let reads_so = |from: usize| {
        let mut text = String::new();
        names.iter().skip(from).any(|name| {
            if !text.is_empty() {
                text.push('/');
            }
            text.push_str(name);
            text == asked
        })
    };
    !asked.is_empty() && (0..names.len()).any(reads_so)
}

/// In lower case, with a plain slash for every sign between folders and no spaces around it.
fn plain(typed: &str) -> String {
    let typed = typed.to_lowercase().replace('›', "/");
    typed.trim_matches('/').split('/').map(str::trim).collect::<Vec<_>>().join("/")
}

/// Paths that may have been meant; where none is alike, the outermost folders.
fn nearest(paths: impl Iterator<Item = FolderPath>, asked: &str) -> Vec<String> {
    let all: BTreeSet<FolderPath> = paths
        .flat_map(|path| (1..=path.0.len()).map(move |n| FolderPath(path.0.iter().take(n).cloned().collect())))
        .collect();
    let likeness = |path: &FolderPath| {
        let last = path.0.last().map(|name| plain(name)).unwrap_or_default();
        alike(&plain(&path.0.join("/")), asked).max(alike(&last, asked))
    };
    let mut near: Vec<(f32, &FolderPath)> = all.iter().map(|path| (likeness(path), path)).collect();
    near.retain(|(likeness, _)| *likeness > ALIKE);
    near.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    if near.is_empty() {
        near = all.iter().filter(|path| path.0.len() == 1).map(|path| (0.0, path)).collect();
    }
    near.into_iter().take(MOST_NAMED).map(|(_, path)| path.to_string()).collect()
}

/// Twice the pairs of letters in common, by all pairs (Dice's coefficient).
fn alike(one: &str, other: &str) -> f32 {
    let pairs = |text: &str| -> Vec<(char, char)> { text.chars().zip(text.chars().skip(1)).collect() };
    let (one, mut other) = (pairs(one), pairs(other));
    let all = one.len() + other.len();
    let mut common = 0_u16;
    for pair in one {
        if let Some(place) = other.iter().position(|candidate| *candidate == pair) {
            other.swap_remove(place);
            common = common.saturating_add(1);
        }
    }
    if all == 0 { 0.0 } else { 2.0 * f32::from(common) / u16::try_from(all).map_or(f32::INFINITY, f32::from) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(path: &[&str], typed: &str, expected: bool) {
        assert_eq!(is_in(&FolderPath::new(path.iter().copied()), &plain(typed)), expected, "{path:?} {typed}");
    }

    #[test]
    fn a_path_is_a_path_however_it_is_typed() {
        let path = ["Bar", "Academy/Camp", "Über uns"];
        for typed in ["bar", "Academy/Camp", "bar › academy/camp", "Bar/Academy / Camp/", "über uns", "CAMP/Über"] {
            check(&path, typed, !typed.starts_with("CAMP"));
        }
        for typed in ["", "/", "Academy", "Camp", "Bar/Über uns", "Ba"] {
            check(&path, typed, false);
        }
    }

    #[test]
    fn what_may_have_been_meant_is_named() {
        let paths = || [["Bar", "Recipes"], ["Bar", "Work"], ["Other", "x"]].map(FolderPath::new).into_iter();
        assert_eq!(nearest(paths(), "recipies"), ["Bar › Recipes"]);
        assert_eq!(nearest(paths(), "zzz"), ["Bar", "Other"]);
    }
}
