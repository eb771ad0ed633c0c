//! From the flat list of nodes to bookmarks in their folders.

use std::{borrow::Cow, mem};

use dogear_domain::{Filling, FolderRole};

use super::tree::Node;
use crate::{
    ParseError,
    collect::{Collector, Entry},
    folders::FolderTrail,
};

/// Gives every bookmark among `nodes` to `collector`. `file` is named in warnings.
pub(super) fn collect(mut nodes: Vec<Node<'_>>, file: &str, collector: &mut Collector) -> Result<(), ParseError> {
    let mut trail = FolderTrail::default();
    let mut open: Vec<usize> = Vec::new();
    for (index, node) in nodes.iter_mut().enumerate() {
        while open.last().copied() != node.parent && open.pop().is_some() {
            trail.leave();
        }
        if node.kind == "WebBookmarkTypeLeaf" || !node.url.is_empty() {
            let place = place(file, &trail, node.position);
            collector.add(entry(node), &trail, &place)?;
        }
        trail.enter(folder_name(node, open.len()));
        if node.has_children || node.kind == "WebBookmarkTypeList" {
            collector.open(&trail, folder_role(node, open.len()));
        }
        open.push(index);
    }
    Ok(())
}

fn place(file: &str, trail: &FolderTrail, position: usize) -> impl Fn() -> Filling {
    move || {
        let path = trail.path();
        let prefix = if path.is_empty() { String::new() } else { format!("{path} › ") };
        format!("{file}: {prefix}#{position}").into()
    }
}

fn entry<'a>(node: &mut Node<'a>) -> Entry<'a> {
    let take = mem::take::<Cow<'a, str>>;
    Entry {
        guid: take(&mut node.uuid),
        title: take(&mut node.title),
        url: take(&mut node.url),
        added: node.added,
        tags: Vec::new(),
        note: take(&mut node.preview),
    }
}

fn folder_role(node: &Node<'_>, depth: usize) -> FolderRole {
    match (depth, node.title.as_ref()) {
        (1, "BookmarksBar") => FolderRole::Toolbar,
        (1, "BookmarksMenu") => FolderRole::Menu,
        _ => FolderRole::Plain,
    }
}

/// What Safari shows. The three lists of its own stand directly in the outermost one.
fn folder_name<'n>(node: &'n Node<'_>, depth: usize) -> &'n str {
    match (depth, node.title.as_ref()) {
        (1, "BookmarksBar") => "Favorites",
        (1, "BookmarksMenu") => "Bookmarks Menu",
        (1, "com.apple.ReadingList") => "Reading List",
        (_, title) => title,
    }
}
