//! From the flat list of nodes to bookmarks in their folders.

use std::{borrow::Cow, mem};

use dogear_domain::{FolderRole, remark};

use super::tree::{Level, Node};
use crate::{
    ParseError,
    collect::{Collector, Entry},
    folders::FolderTrail,
};

/// Gives every bookmark among `nodes` to `collector`. `file` is named in warnings.
pub(crate) fn collect(mut nodes: Vec<Node<'_>>, file: &str, collector: &mut Collector) -> Result<(), ParseError> {
    collector.expect(nodes.len());
    let mut walk = Walk { file, collector, trail: FolderTrail::default(), open: Vec::new(), left_out: None };
    for (index, node) in nodes.iter_mut().enumerate() {
        walk.leave_up_to(node.parent);
        if walk.left_out.is_none() {
            walk.take(node)?;
        }
        if is_container(node) {
            walk.enter(index, node);
        }
    }
    Ok(())
}

struct Walk<'c> {
    file: &'c str,
    collector: &'c mut Collector,
    trail: FolderTrail,
    /// The containers around the current node, as indices.
    open: Vec<usize>,
    /// How many containers are open around the trash or Opera's speed dial that the walk is inside of.
    left_out: Option<usize>,
}

impl Walk<'_> {
    fn enter(&mut self, index: usize, node: &Node<'_>) {
        // Opera and Vivaldi keep what was deleted as a folder beside the roots, Opera its speed dial, too. In Vivaldi a
        // speed dial is a folder of bookmarks that is shown on the start page, too.
        if node.is_aside && self.left_out.is_none() {
            self.left_out = Some(self.open.len());
        }
        self.open.push(index);
        self.trail.enter(folder_name(node));
        if self.left_out.is_none() {
            self.collector.open(&self.trail, folder_role(node));
        }
    }

    fn leave_up_to(&mut self, parent: Option<usize>) {
        while self.open.last().copied() != parent && self.open.pop().is_some() {
            self.trail.leave();
        }
        self.left_out = self.left_out.filter(|around| self.open.len() > *around);
    }

    fn take(&mut self, node: &mut Node<'_>) -> Result<(), ParseError> {
        let (file, trail, position) = (self.file, &self.trail, node.position);
        let place = || format!("{file}: {}#{position}", prefix(trail)).into();
        match Role::of(node) {
            Role::Partner => {
                self.collector.skip(remark!("skipped-vivaldi"));
                Ok(())
            }
            Role::Bookmark => self.collector.add(entry(node), trail, &place),
            Role::Unknown => {
                let message = remark!("odd-kind-empty", kind = node.kind.as_ref());
                self.collector.warnings.add(place, message);
                self.collector.skip(remark!("skipped-kind"));
                Ok(())
            }
            Role::Folder | Role::Separator => Ok(()),
        }
    }
}

enum Role {
    Bookmark,
    /// An advertisement.
    Partner,
    Folder,
    Separator,
    Unknown,
}

impl Role {
    fn of(node: &Node<'_>) -> Self {
        match node.kind.as_ref() {
            _ if is_vivaldi_separator(node) => Self::Separator,
            "separator" => Self::Separator,
            "url" if node.is_partner => Self::Partner,
            "url" => Self::Bookmark,
            _ if !node.url.is_empty() => Self::Bookmark,
            "folder" => Self::Folder,
            _ if is_container(node) => Self::Folder,
            _ => Self::Unknown,
        }
    }
}

/// Whether other nodes may have it as their parent.
fn is_container(node: &Node<'_>) -> bool {
    node.has_children || node.level != Level::Inner || node.kind == "folder"
}

/// Vivaldi stores a line between bookmarks as a bookmark with a mark, or of this name with this description.
fn is_vivaldi_separator(node: &Node<'_>) -> bool {
    node.is_separator || (node.name == "---" && node.note == "separator")
}

fn entry<'a>(node: &mut Node<'a>) -> Entry<'a> {
    let take = mem::take::<Cow<'a, str>>;
    Entry {
        guid: take(&mut node.guid),
        title: take(&mut node.name),
        url: take(&mut node.url),
        added: node.added,
        tags: Some(take(&mut node.nickname).into_owned()).filter(|name| !name.is_empty()).into_iter().collect(),
        note: take(&mut node.note),
    }
}

/// What the person sees; the file says it in the browser's language.
pub(crate) fn folder_name<'n>(node: &'n Node<'_>) -> &'n str {
    match (node.level, node.root_key.as_ref()) {
        _ if !node.name.trim().is_empty() => &node.name,
        (Level::Root, "bookmark_bar") => "Bookmarks bar",
        (Level::Root, "other") => "Other bookmarks",
        (Level::Root, "synced") => "Mobile bookmarks",
        // A group of roots without a name of its own, such as Opera's `custom_root`.
        (Level::Root, _) if !node.has_children => "",
        (Level::Root | Level::Inner, key) => key,
        (Level::Document | Level::Roots, _) => "",
    }
}

fn folder_role(node: &Node<'_>) -> FolderRole {
    match (node.level, node.root_key.as_ref()) {
        (Level::Root, "bookmark_bar") => FolderRole::Toolbar,
        (Level::Root, "other") => FolderRole::Other,
        (Level::Root, "synced") => FolderRole::Mobile,
        _ => FolderRole::Plain,
    }
}

fn prefix(trail: &FolderTrail) -> String {
    let path = trail.path();
    if path.is_empty() { String::new() } else { format!("{path} › ") }
}
