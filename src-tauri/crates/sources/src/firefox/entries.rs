//! From the flat list of nodes to bookmarks in their folders, with their tags.
//!
//! Firefox keeps a tag as a folder under a root of its own; each page that has it stands there once more. Those copies
//! are no bookmarks: they label every bookmark of the same page. The keyword that a person may type instead of the
//! address finds the bookmark as a tag does, so it is one, after the others.

use std::{
    borrow::Cow,
    collections::{BTreeSet, HashMap},
    mem,
};

use dogear_domain::FolderRole;

use crate::{
    ParseError,
    collect::{Collector, Entry},
    dates::Stated,
    folders::FolderTrail,
};

/// A longer tag is an accident; each bookmark of the page carries a copy of it.
const LONGEST_TAG: usize = 256;
const MOST_TAGS: usize = 100;

/// Anything in the tree.
#[derive(Debug, Default)]
pub(crate) struct Node<'a> {
    /// Index in the list, of an earlier one.
    pub parent: Option<usize>,
    /// Place among its siblings, from 1.
    pub position: usize,
    pub kind: Kind,
    pub root: Option<Root>,
    pub guid: Cow<'a, str>,
    pub title: Cow<'a, str>,
    pub url: Cow<'a, str>,
    pub added: Stated,
    /// Tags that the bookmark itself states, separated by commas.
    pub tags: Cow<'a, str>,
    pub keyword: Cow<'a, str>,
    pub note: Cow<'a, str>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Kind {
    Bookmark,
    Folder,
    /// A line, or something that Firefox made of other parts.
    #[default]
    Other,
}

/// The folders that Firefox makes itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Root {
    /// The one around all others.
    Places,
    Menu,
    Toolbar,
    Tags,
    Unfiled,
    Mobile,
}

impl Root {
    /// By guid, the same in every profile since schema 23.
    pub(crate) fn of_guid(guid: &str) -> Option<Self> {
        match guid {
            "root________" => Some(Self::Places),
            "menu________" => Some(Self::Menu),
            "toolbar_____" => Some(Self::Toolbar),
            "tags________" => Some(Self::Tags),
            "unfiled_____" => Some(Self::Unfiled),
            "mobile______" => Some(Self::Mobile),
            _ => None,
        }
    }

    fn role(self) -> FolderRole {
        match self {
            Self::Places | Self::Tags => FolderRole::Plain,
            Self::Menu => FolderRole::Menu,
            Self::Toolbar => FolderRole::Toolbar,
            Self::Unfiled => FolderRole::Other,
            Self::Mobile => FolderRole::Mobile,
        }
    }

    /// What Firefox calls it on screen; its file has other words for it.
    pub(crate) fn shown(self) -> &'static str {
        match self {
            Self::Places => "",
            Self::Menu => "Bookmarks Menu",
            Self::Toolbar => "Bookmarks Toolbar",
            Self::Tags => "Tags",
            Self::Unfiled => "Other Bookmarks",
            Self::Mobile => "Mobile Bookmarks",
        }
    }
}

/// Gives every bookmark among `nodes` to `collector`. `file` is named in warnings.
pub(crate) fn collect(nodes: Vec<Node<'_>>, file: &str, collector: &mut Collector) -> Result<(), ParseError> {
    let of_tags = under_tags(&nodes);
    let labels = labels(&nodes, &of_tags);
    let mut walk = Walk { file, collector, trail: FolderTrail::default(), open: Vec::new() };
    for (index, (mut node, of_tags)) in nodes.into_iter().zip(of_tags).enumerate() {
        walk.leave_up_to(node.parent);
        if node.kind == Kind::Bookmark && !of_tags {
            let tags = tags(&node, labels.get(node.url.as_ref()));
            walk.take(&mut node, tags)?;
        }
        if node.kind == Kind::Folder {
            walk.enter(index, &node);
            if !of_tags {
                walk.collector.open(&walk.trail, node.root.map_or(FolderRole::Plain, Root::role));
            }
        }
    }
    Ok(())
}

/// For each node, whether it is part of the tree of tags.
fn under_tags(nodes: &[Node<'_>]) -> Vec<bool> {
    let mut under = Vec::with_capacity(nodes.len());
    for node in nodes {
        let inherited = node.parent.and_then(|parent| under.get(parent).copied()).unwrap_or_default();
        under.push(inherited || node.root == Some(Root::Tags));
    }
    under
}

/// URL to the names of the tag folders that it stands in, sorted as Firefox shows them.
fn labels(nodes: &[Node<'_>], of_tags: &[bool]) -> HashMap<String, BTreeSet<String>> {
    let mut labels: HashMap<String, BTreeSet<String>> = HashMap::new();
    for (node, of_tags) in nodes.iter().zip(of_tags) {
        let folder = node.parent.and_then(|parent| nodes.get(parent)).filter(|folder| folder.root.is_none());
        if let (true, Kind::Bookmark, Some(folder)) = (*of_tags, node.kind, folder) {
            let tags = labels.entry(node.url.clone().into_owned()).or_default();
            tags.extend(tag(&folder.title));
        }
    }
    labels
}

fn tags(node: &Node<'_>, labels: Option<&BTreeSet<String>>) -> Vec<String> {
    let mut tags: BTreeSet<String> = labels.cloned().unwrap_or_default();
    tags.extend(node.tags.split(',').filter_map(tag));
    let mut tags: Vec<String> = tags.into_iter().take(MOST_TAGS).collect();
    tags.extend(tag(&node.keyword).filter(|keyword| !tags.contains(keyword)));
    tags
}

fn tag(text: &str) -> Option<String> {
    let clean = text.split(|c: char| c.is_ascii_control() || c == ' ').filter(|word| !word.is_empty());
    let mut tag = clean.collect::<Vec<_>>().join(" ");
    tag.truncate(tag.floor_char_boundary(LONGEST_TAG));
    (!tag.is_empty()).then_some(tag)
}

struct Walk<'c> {
    file: &'c str,
    collector: &'c mut Collector,
    trail: FolderTrail,
    /// The folders around the current node, as indices.
    open: Vec<usize>,
}

impl Walk<'_> {
    fn enter(&mut self, index: usize, node: &Node<'_>) {
        self.open.push(index);
        self.trail.enter(node.root.map_or(node.title.as_ref(), |root| root.shown()));
    }

    fn leave_up_to(&mut self, parent: Option<usize>) {
        while self.open.last().copied() != parent && self.open.pop().is_some() {
            self.trail.leave();
        }
    }

    fn take(&mut self, node: &mut Node<'_>, tags: Vec<String>) -> Result<(), ParseError> {
        // A saved search; every profile comes with some, so it is no news to anyone.
        if node.url.get(..6).is_some_and(|scheme| scheme.eq_ignore_ascii_case("place:")) {
            return Ok(());
        }
        let (file, trail, position) = (self.file, &self.trail, node.position);
        let place = || match trail.path() {
            path if path.is_empty() => format!("{file}: #{position}").into(),
            path => format!("{file}: {path} › #{position}").into(),
        };
        let take = mem::take::<Cow<'_, str>>;
        let entry = Entry {
            guid: take(&mut node.guid),
            title: take(&mut node.title),
            url: take(&mut node.url),
            added: node.added,
            tags,
            note: take(&mut node.note),
        };
        self.collector.add(entry, trail, &place)
    }
}
