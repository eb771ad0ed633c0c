//! The folders of a library as a tree that can be shown in part: each with what is in it and in all that lies below it,
//! and what is not shown is counted.

use std::collections::{BTreeMap, HashMap};

use dogear_domain::{FolderPath, TypedFolder};

/// Folders of a library, or those at and below one of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FolderTree {
    /// The biggest first, and each after the one that it lies in; as deep as was asked for.
    pub folders: Vec<FolderCount>,
    /// Those that lie deeper.
    deeper: Vec<FolderCount>,
    /// Bookmarks in all of them.
    pub bookmarks: u32,
    /// Bookmarks that are in no folder, where the whole library was asked for.
    pub unfiled: u32,
}

/// A folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FolderCount {
    /// With the names of the folders that it lies in.
    pub path: FolderPath,
    /// Bookmarks in it, not in folders below it.
    pub bookmarks: u32,
    /// Bookmarks in it and in all folders below it.
    pub in_all: u32,
}

/// Folders that are not shown, and the bookmarks in them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Hidden {
    /// Folders.
    pub folders: u32,
    /// Bookmarks right in these.
    pub bookmarks: u32,
}

impl FolderTree {
    /// `folders`: those that hold bookmarks themselves, with how many. `under` restricts to a typed folder, `depth` to so
    /// many levels below it, or in all.
    pub(crate) fn new(folders: &[(FolderPath, u32)], under: Option<&str>, depth: Option<usize>) -> Self {
        let under = under.and_then(TypedFolder::new);
        let mut tree = Self::default();
        let mut all: BTreeMap<Vec<String>, (usize, FolderCount)> = BTreeMap::new();
        for (path, count) in folders {
            let Some(base) = under.as_ref().map_or(Some(0), |under| Some(under.place_in(path)?.end)) else { continue };
            tree.bookmarks += count;
            if path.is_empty() {
                tree.unfiled += count;
            }
            for end in base.max(1)..=path.0.len() {
                let names = path.0.get(..end).unwrap_or_default();
                let (_, folder) = all.entry(names.to_vec()).or_insert_with(|| (end - base, FolderCount::empty(names)));
                folder.in_all += count;
                if end == path.0.len() {
                    folder.bookmarks += count;
                }
            }
        }
        let is_deeper = |level: usize| depth.is_some_and(|depth| level > depth);
        let (deeper, shown): (Vec<_>, Vec<_>) = all.into_values().partition(|(level, _)| is_deeper(*level));
        tree.deeper = deeper.into_iter().map(|(_, folder)| folder).collect();
        tree.folders = shown.into_iter().map(|(_, folder)| folder).collect();
        tree.folders.sort_by_key(|folder| (std::cmp::Reverse(folder.in_all), folder.path.0.len()));
        tree
    }

    /// What is not among the first `shown`: in all, and below each folder.
    #[must_use]
    pub fn hidden_after(&self, shown: usize) -> (Hidden, HashMap<&[String], Hidden>) {
        let (mut in_all, mut below) = (Hidden::default(), HashMap::<&[String], Hidden>::new());
        for folder in self.folders.iter().skip(shown).chain(&self.deeper) {
            in_all.add(folder);
            for end in 1..folder.path.0.len() {
                below.entry(folder.path.0.get(..end).unwrap_or_default()).or_default().add(folder);
            }
        }
        (in_all, below)
    }
}

impl FolderCount {
    fn empty(names: &[String]) -> Self {
        Self { path: FolderPath(names.into()), bookmarks: 0, in_all: 0 }
    }
}

impl Hidden {
    fn add(&mut self, folder: &FolderCount) {
        self.folders += 1;
        self.bookmarks += folder.bookmarks;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(under: Option<&str>, depth: Option<usize>) -> FolderTree {
        let folders = [("", 2), ("A/B", 3), ("A/B/C", 4), ("A/D", 1), ("E", 9), ("F/A/B", 1)];
        let path = |text: &str| FolderPath::new(text.split('/').filter(|name| !name.is_empty()));
        FolderTree::new(&folders.map(|(text, count)| (path(text), count)), under, depth)
    }

    fn shown(tree: &FolderTree) -> Vec<String> {
        let line = |folder: &FolderCount| format!("{} {}/{}", folder.path.0.join("/"), folder.bookmarks, folder.in_all);
        tree.folders.iter().map(line).collect()
    }

    #[test]
    fn the_biggest_come_first_and_none_before_the_one_it_lies_in() {
        let all = tree(None, None);
        assert_eq!(shown(&all), ["E 9/9", "A 0/8", "A/B 3/7", "A/B/C 4/4", "F 0/1", "A/D 1/1", "F/A 0/1", "F/A/B 1/1"]);
        assert_eq!((all.bookmarks, all.unfiled), (20, 2));
        assert_eq!(all.hidden_after(8).0, Hidden::default());
    }

    #[test]
    fn what_is_not_shown_is_counted() {
        let (all, below) = {
            let tree = tree(None, Some(2));
            let (all, below) = tree.hidden_after(3);
            (all, below.into_iter().map(|(path, hidden)| (path.join("/"), hidden)).collect::<BTreeMap<_, _>>())
        };
        assert_eq!(all, Hidden { folders: 5, bookmarks: 6 });
        assert_eq!(below["A"], Hidden { folders: 2, bookmarks: 5 });
        assert_eq!(below["A/B"], Hidden { folders: 1, bookmarks: 4 });
    }

    #[test]
    fn a_part_of_the_tree_is_every_folder_of_that_name() {
        let part = tree(Some("a > b"), Some(0));
        assert_eq!(shown(&part), ["A/B 3/7", "F/A/B 1/1"]);
        assert_eq!((part.bookmarks, part.unfiled), (8, 0));
        assert_eq!(part.hidden_after(2).0, Hidden { folders: 1, bookmarks: 4 });
    }
}
