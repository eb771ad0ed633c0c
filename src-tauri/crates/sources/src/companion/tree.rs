//! The tree of a browser's bookmarks as its extension sees it.

use std::{
    collections::{HashMap, HashSet},
    fmt::Write as _,
};

use dogear_domain::FolderRole;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use thiserror::Error;

use crate::collect::MOST_ENTRIES;

/// What stands in one folder, in order. `folder` is empty for what stands at the top.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listing {
    /// The id of the folder.
    pub folder: String,
    /// How many of its children were in listings before: a long folder comes in parts.
    #[serde(default)]
    pub from: usize,
    /// Its next children.
    pub children: Vec<Node>,
}

/// A bookmark, a folder or a line between them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Node {
    /// The browser's own: a guid in Firefox, a number in Chromium that may be given anew when it starts.
    pub id: String,
    /// What it is.
    pub kind: Kind,
    /// May be empty.
    #[serde(default)]
    pub title: String,
    /// Of a bookmark.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub url: String,
    /// Milliseconds since 1970.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub added: Option<i64>,
    /// What the folder is to the browser.
    #[serde(default, skip_serializing_if = "is_plain")]
    pub role: FolderRole,
    /// Whether an outermost folder belongs to the account that is signed in.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub account: bool,
}

/// What a node is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Has an address.
    Bookmark,
    /// Has children.
    Folder,
    /// A line between others.
    Line,
}

/// Why a listing cannot be taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum TreeError {
    /// It is of a folder, or goes on from a place, that was never told of: the whole tree is needed.
    #[error("it tells of a folder that was not told of before")]
    Unknown,
    /// More than a browser could hold.
    #[error("it holds more entries than Dogear reads")]
    TooMany,
}

/// All bookmarks of a profile. What is not reached from the top is no part of it.
#[derive(Debug, Clone, Default)]
pub struct Tree {
    top: Vec<String>,
    held: HashMap<String, Held>,
}

#[derive(Debug, Clone)]
struct Held {
    node: Node,
    children: Vec<String>,
}

/// A node where a walk through the tree meets it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Met<'t> {
    pub node: &'t Node,
    /// Among those met before, the number of the folder around it.
    pub parent: Option<usize>,
    /// Place among its siblings, from 1.
    pub position: usize,
    /// 0 for what stands at the top.
    pub depth: usize,
}

impl Tree {
    /// How many bookmarks there are.
    #[must_use]
    pub fn bookmarks(&self) -> usize {
        self.held.values().filter(|held| held.node.kind == Kind::Bookmark).count()
    }

    /// Takes in what stands in some folders now. What stands nowhere any more goes, with everything in it.
    ///
    /// # Errors
    /// [`TreeError`]; the tree may hold a part of it then and has to be told anew.
    pub fn take(&mut self, listings: Vec<Listing>) -> Result<(), TreeError> {
        self.begin(listings)?;
        self.tidy();
        Ok(())
    }

    /// Takes in a part of what stands in some folders; `take` takes in the last one.
    ///
    /// # Errors
    /// As for [`Tree::take`].
    pub fn begin(&mut self, listings: Vec<Listing>) -> Result<(), TreeError> {
        listings.into_iter().try_for_each(|listing| self.list(listing))
    }

    /// What stands in each folder, outer ones first.
    #[must_use]
    pub fn listings(&self) -> Vec<Listing> {
        let listing = |folder: &str, children: &[String]| {
            let children = children.iter().filter_map(|id| self.held.get(id)).map(|held| held.node.clone());
            Listing { folder: folder.to_owned(), from: 0, children: children.collect() }
        };
        let mut listings = vec![listing("", &self.top)];
        for met in self.walk().into_iter().filter(|met| met.node.kind == Kind::Folder) {
            listings.extend(self.held.get(&met.node.id).map(|held| listing(&met.node.id, &held.children)));
        }
        listings
    }

    /// What stands for the whole tree: equal for equal trees. Hexadecimal SHA-256 over a line for each node in the order of the
    /// tree: depth, kind, id, date, title and address, with tabs between.
    #[must_use]
    pub fn digest(&self) -> String {
        let mut digest = Sha256::new();
        let mut line = String::new();
        for Met { node, depth, .. } in self.walk() {
            line.clear();
            let kind = match node.kind {
                Kind::Bookmark => 'b',
                Kind::Folder => 'f',
                Kind::Line => 'l',
            };
            let added = node.added.unwrap_or(0);
            // Writing into a string cannot fail.
            let _ = writeln!(line, "{depth}\t{kind}\t{}\t{added}\t{}\t{}", node.id, node.title, node.url);
            digest.update(&line);
        }
        digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// Every node, a folder before what is in it. No node is met twice, whatever was told.
    pub(super) fn walk(&self) -> Vec<Met<'_>> {
        let mut met: Vec<Met<'_>> = Vec::with_capacity(self.held.len());
        let mut seen: HashSet<&str> = HashSet::with_capacity(self.held.len());
        let mut waiting = waiting(&self.top, None, 0);
        while let Some((id, parent, position, depth)) = waiting.pop() {
            let Some(held) = self.held.get(id).filter(|_| seen.insert(id)) else { continue };
            if held.node.kind == Kind::Folder {
                waiting.extend(self::waiting(&held.children, Some(met.len()), depth + 1));
            }
            met.push(Met { node: &held.node, parent, position, depth });
        }
        met
    }

    /// Leaves out nodes by their number in a walk, and everything in them.
    pub(super) fn remove(&mut self, ids: &HashSet<String>) {
        self.held.retain(|id, _| !ids.contains(id));
        self.tidy();
    }

    fn list(&mut self, Listing { folder, from, children }: Listing) -> Result<(), TreeError> {
        if self.held.len() + children.len() > 2 * MOST_ENTRIES {
            return Err(TreeError::TooMany);
        }
        let ids: Vec<String> = children.iter().map(|node| node.id.clone()).collect();
        let listed = if folder.is_empty() {
            &mut self.top
        } else {
            &mut self.held.get_mut(&folder).ok_or(TreeError::Unknown)?.children
        };
        if from > listed.len() {
            return Err(TreeError::Unknown);
        }
        listed.truncate(from);
        listed.extend(ids);
        for node in children {
            match self.held.get_mut(&node.id) {
                Some(held) => held.node = node,
                None => drop(self.held.insert(node.id.clone(), Held { node, children: Vec::new() })),
            }
        }
        Ok(())
    }

    /// Drops what is not reached from the top, and leaves each node in the one place where a walk meets it.
    fn tidy(&mut self) {
        let met = self.walk();
        let mut homes: HashMap<String, String> = HashMap::with_capacity(met.len());
        for node in &met {
            let parent = node.parent.and_then(|parent| met.get(parent)).map_or("", |parent| &parent.node.id);
            homes.insert(node.node.id.clone(), parent.to_owned());
        }
        self.held.retain(|id, _| homes.contains_key(id));
        let mut settle = |folder: &str, children: &mut Vec<String>| {
            // Taking it out leaves nothing for a second mention.
            children.retain(|id| homes.get(id).is_some_and(|home| home == folder) && homes.remove(id).is_some());
        };
        settle("", &mut self.top);
        for (id, held) in &mut self.held {
            settle(id, &mut held.children);
        }
    }
}

type Waiting<'t> = (&'t str, Option<usize>, usize, usize);

/// Children, the first one last: it is looked at first.
fn waiting(ids: &[String], parent: Option<usize>, depth: usize) -> Vec<Waiting<'_>> {
    ids.iter().enumerate().rev().map(|(before, id)| (id.as_str(), parent, before + 1, depth)).collect()
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
fn is_plain(role: &FolderRole) -> bool {
    *role == FolderRole::Plain
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    pub(crate) fn node(id: &str, kind: Kind) -> Node {
        let url = if kind == Kind::Bookmark { format!("https://{id}.example/") } else { String::new() };
        Node { id: id.into(), kind, title: id.into(), url, added: Some(1), role: FolderRole::Plain, account: false }
    }

    fn listing(folder: &str, children: &[Node]) -> Listing {
        Listing { folder: folder.into(), from: 0, children: children.to_vec() }
    }

    fn ids(tree: &Tree) -> Vec<(usize, &str)> {
        tree.walk().into_iter().map(|met| (met.depth, met.node.id.as_str())).collect()
    }

    #[test]
    fn a_folder_that_moves_keeps_what_is_in_it() {
        let (bar, other, box_, page) =
            (node("1", Kind::Folder), node("2", Kind::Folder), node("3", Kind::Folder), node("4", Kind::Bookmark));
        let mut tree = Tree::default();
        let whole = [listing("", &[bar, other]), listing("1", std::slice::from_ref(&box_)), listing("3", &[page])];
        tree.take(whole.to_vec()).unwrap();
        assert_eq!(ids(&tree), [(0, "1"), (1, "3"), (2, "4"), (0, "2")]);
        tree.take(vec![listing("1", &[]), listing("2", &[box_])]).unwrap();
        assert_eq!(ids(&tree), [(0, "1"), (0, "2"), (1, "3"), (2, "4")]);
        tree.take(vec![listing("2", &[])]).unwrap();
        assert_eq!(tree.bookmarks(), 0, "what was in it went with it");
        assert_eq!(tree.take(vec![listing("3", &[])]), Err(TreeError::Unknown));
    }

    #[test]
    fn a_long_folder_comes_in_parts() {
        let pages: Vec<Node> = (10..20).map(|id| node(&id.to_string(), Kind::Bookmark)).collect();
        let part = |from: usize, to: usize| Listing { folder: "1".into(), from, children: pages[from..to].to_vec() };
        let mut tree = Tree::default();
        tree.take(vec![listing("", &[node("1", Kind::Folder)]), part(0, 6), part(6, 10)]).unwrap();
        assert_eq!(tree.bookmarks(), 10);
        assert_eq!(tree.take(vec![Listing { from: 11, ..part(0, 0) }]), Err(TreeError::Unknown));
    }

    #[test]
    fn the_digest_is_what_the_extension_makes_of_the_same_tree() {
        let mut tree = Tree::default();
        let page = Node { title: "Bread\u{1f35e}".into(), added: None, ..node("2", Kind::Bookmark) };
        tree.take(vec![listing("", &[node("1", Kind::Folder)]), listing("1", &[page])]).unwrap();
        // The same as in companion/src/tree.test.ts.
        assert_eq!(tree.digest(), "16798055fbc2bcfae6eef1ab060eca148573619147af9d54b549b35ffd334222");
    }

    proptest! {
        #[test]
        fn no_telling_breaks_the_tree(told in prop::collection::vec(("[a-e]?", 0usize..3, prop::collection::vec(("[a-e]", 0..3u8), 0..5)), 0..12)) {
            let mut tree = Tree::default();
            for (folder, from, children) in told {
                let kind = |kind| [Kind::Bookmark, Kind::Folder, Kind::Line][usize::from(kind)];
                let children = children.into_iter().map(|(id, k)| node(&id, kind(k))).collect();
                let _ = tree.take(vec![Listing { folder, from, children }]);
                let met = ids(&tree).len();
                let unique: HashSet<&str> = tree.walk().into_iter().map(|met| met.node.id.as_str()).collect();
                prop_assert_eq!(met, unique.len());
                let mut again = Tree::default();
                again.take(tree.listings()).unwrap();
                prop_assert_eq!(again.digest(), tree.digest());
            }
        }
    }
}
