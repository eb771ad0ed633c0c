//! From rows that name their parents to a list with parents before children.
//!
//! A database may hold what no browser would write: rows whose parent is gone, folders within each other. They are
//! put under the other bookmarks, where Firefox's own maintenance puts them; nothing is walked twice.

use std::collections::{HashMap, HashSet};

use super::entries::{Kind, Node, Root};

/// A row of `moz_bookmarks`.
#[derive(Debug)]
pub(super) struct Row {
    pub id: i64,
    pub parent: i64,
    pub position: i64,
    /// The page of a bookmark.
    pub place: Option<i64>,
    /// The word that a person may type instead of the address, up to Firefox 38.
    pub keyword: Option<i64>,
    /// Whether it has a title, be it empty. The copies of bookmarks under a tag have none.
    pub is_titled: bool,
    /// Everything but its parent and its position.
    pub node: Node<'static>,
}

/// All rows as nodes, and how many of them had no place in the tree.
pub(super) fn ordered(rows: Vec<Row>) -> (Vec<Node<'static>>, usize) {
    let mut planting = Planting::new(rows);
    for root in planting.tops() {
        planting.grow(root, None);
    }
    let lost = planting.lost();
    if lost.is_empty() {
        return (planting.nodes, 0);
    }
    let shelter = planting.nodes.len();
    planting.nodes.push(Node { kind: Kind::Folder, root: Some(Root::Unfiled), ..Node::default() });
    let before = planting.nodes.len();
    for row in lost {
        planting.grow(row, Some(shelter));
    }
    let sheltered = planting.nodes.len() - before;
    (planting.nodes, sheltered)
}

struct Planting {
    /// None: already a node.
    rows: Vec<Option<Row>>,
    /// Parent to children, as indices, in their order.
    children: HashMap<i64, Vec<usize>>,
    ids: HashSet<i64>,
    /// The pages that have a bookmark in the tree.
    saved: HashSet<i64>,
    nodes: Vec<Node<'static>>,
}

impl Planting {
    fn new(mut rows: Vec<Row>) -> Self {
        rows.sort_by_key(|row| (row.position, row.id));
        let mut children: HashMap<i64, Vec<usize>> = HashMap::new();
        for (index, row) in rows.iter().enumerate() {
            children.entry(row.parent).or_default().push(index);
        }
        let ids = rows.iter().map(|row| row.id).collect();
        let nodes = Vec::with_capacity(rows.len());
        Self { rows: rows.into_iter().map(Some).collect(), children, ids, saved: HashSet::new(), nodes }
    }

    /// Where the tree begins: the root, or the folders that Firefox makes itself where the root is lost.
    fn tops(&self) -> Vec<usize> {
        let is = |index: &usize, wanted: fn(&Row) -> bool| {
            self.rows.get(*index).and_then(Option::as_ref).is_some_and(wanted)
        };
        let all = 0..self.rows.len();
        let root = all.clone().find(|index| is(index, |row| row.node.root == Some(Root::Places)));
        let made = all.filter(|index| is(index, |row| row.node.root.is_some()));
        let is_below = |index: &usize| {
            let parent = self.rows.get(*index).and_then(Option::as_ref).map(|row| row.parent);
            let top = root.and_then(|root| self.rows.get(root)).and_then(Option::as_ref);
            top.is_some_and(|top| parent == Some(top.id) && top.id != top.parent)
        };
        let adrift: Vec<usize> = made.filter(|index| Some(*index) != root && !is_below(index)).collect();
        root.into_iter().chain(adrift).collect()
    }

    /// Adds a row and everything below it that is not in the tree yet.
    fn grow(&mut self, row: usize, parent: Option<usize>) {
        let mut waiting = vec![(row, parent, 1)];
        while let Some((index, parent, position)) = waiting.pop() {
            let Some(row) = self.rows.get_mut(index).and_then(Option::take) else { continue };
            let own = self.nodes.len();
            self.saved.extend(row.place);
            self.nodes.push(Node { parent, position, ..row.node });
            let below = self.children.remove(&row.id).unwrap_or_default();
            let below = below.into_iter().enumerate().rev();
            waiting.extend(below.map(|(before, child)| (child, Some(own), before + 1)));
        }
    }

    /// What the tree does not reach: rows without a parent first, then one of each ring. A copy under a lost tag is
    /// left out: its bookmark is in the tree.
    fn lost(&self) -> Vec<usize> {
        let left = self.rows.iter().enumerate().filter_map(|(index, row)| Some((index, row.as_ref()?)));
        let is_copy = |row: &Row| !row.is_titled && row.place.is_some_and(|place| self.saved.contains(&place));
        let mut left: Vec<(usize, &Row)> = left.filter(|(_, row)| !is_copy(row)).collect();
        left.sort_by_key(|(_, row)| (self.ids.contains(&row.parent), row.id));
        left.into_iter().map(|(index, _)| index).collect()
    }
}
