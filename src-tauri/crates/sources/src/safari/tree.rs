//! From the steps of a property list to a flat list of nodes, parents before children.
//!
//! A dictionary has no order, so a folder's name may follow its children: nothing can be said about a bookmark's place
//! before the whole file has been read. Nesting costs heap, never stack.

use dogear_domain::remark;

use std::borrow::Cow;

use super::event::{Event, Events};
use crate::{ParseError, collect::MOST_ENTRIES, dates::Stated};

/// A folder or a bookmark.
#[derive(Debug)]
pub(super) struct Node<'a> {
    /// Index in the list; none for the outermost one.
    pub parent: Option<usize>,
    /// Place among its siblings, from 1.
    pub position: usize,
    pub kind: Cow<'a, str>,
    /// A folder's name, or a bookmark's title.
    pub title: Cow<'a, str>,
    pub url: Cow<'a, str>,
    pub uuid: Cow<'a, str>,
    /// The beginning of the page's text, which the Reading List keeps.
    pub preview: Cow<'a, str>,
    pub added: Stated,
    pub has_children: bool,
}

/// All nodes of a document in its order.
///
/// # Errors
/// When the document breaks off, is of another program, or has too many nodes.
pub(super) fn nodes<'a>(mut events: impl Events<'a>) -> Result<Vec<Node<'a>>, ParseError> {
    let mut walk = Walk::default();
    while let Some(event) = events.next()? {
        walk.step(event)?;
    }
    let is_ours = walk.nodes.first().is_some_and(|root| root.has_children || root.kind.starts_with("WebBookmark"));
    if is_ours { Ok(walk.nodes) } else { Err(ParseError::NotBookmarks(remark!("none-plist"))) }
}

#[derive(Default)]
struct Walk<'a> {
    nodes: Vec<Node<'a>>,
    scopes: Vec<Scope>,
    /// Of the value that comes next.
    key: Cow<'a, str>,
}

/// What the walk is inside of.
#[derive(Debug, Clone, Copy)]
enum Scope {
    /// The members of a node.
    Node(usize),
    /// Its list of children, of which so many have been seen.
    Children(usize),
    /// One of its dictionaries.
    Part(usize, Part),
    /// Something of no interest.
    Skipped,
}

#[derive(Debug, Clone, Copy)]
enum Part {
    UriDictionary,
    ReadingList,
    ReadingListNonSync,
}

impl<'a> Walk<'a> {
    fn step(&mut self, event: Event<'a>) -> Result<(), ParseError> {
        match (self.scopes.last().copied(), event) {
            (_, Event::Close) => {
                self.scopes.pop();
            }
            (_, Event::Key(key)) => self.key = key,
            (None, Event::OpenDictionary) if self.nodes.is_empty() => self.enter(1)?,
            (Some(Scope::Node(node)), event) => self.member(node, event),
            (Some(Scope::Part(node, part)), event) => self.part_member((node, part), event),
            (Some(Scope::Children(seen)), Event::OpenDictionary) => {
                if let Some(Scope::Children(count)) = self.scopes.last_mut() {
                    *count = seen + 1;
                }
                self.enter(seen + 1)?;
            }
            (_, Event::OpenDictionary | Event::OpenArray) => self.scopes.push(Scope::Skipped),
            (_, Event::Text(_) | Event::Date(_) | Event::Other) => {}
        }
        Ok(())
    }

    fn enter(&mut self, position: usize) -> Result<(), ParseError> {
        // Twice, because folders count here, too.
        if self.nodes.len() >= 2 * MOST_ENTRIES {
            return Err(ParseError::TooMany(2 * MOST_ENTRIES));
        }
        let parent = self.scopes.iter().rev().find_map(|scope| match scope {
            Scope::Node(node) => Some(*node),
            Scope::Children(_) | Scope::Part(..) | Scope::Skipped => None,
        });
        self.scopes.push(Scope::Node(self.nodes.len()));
        self.nodes.push(Node::new(parent, position));
        Ok(())
    }

    fn member(&mut self, index: usize, event: Event<'a>) {
        let Some(node) = self.nodes.get_mut(index) else { return };
        let scope = match (self.key.as_ref(), event) {
            ("Children", Event::OpenArray) => {
                node.has_children = true;
                Scope::Children(0)
            }
            ("URIDictionary", Event::OpenDictionary) => Scope::Part(index, Part::UriDictionary),
            ("ReadingList", Event::OpenDictionary) => Scope::Part(index, Part::ReadingList),
            ("ReadingListNonSync", Event::OpenDictionary) => Scope::Part(index, Part::ReadingListNonSync),
            (_, Event::OpenDictionary | Event::OpenArray) => Scope::Skipped,
            (key, event) => return node.set(key, event),
        };
        self.scopes.push(scope);
    }

    fn part_member(&mut self, (index, part): (usize, Part), event: Event<'a>) {
        let Some(node) = self.nodes.get_mut(index) else { return };
        match (part, self.key.as_ref(), event) {
            (_, _, Event::OpenDictionary | Event::OpenArray) => self.scopes.push(Scope::Skipped),
            (Part::UriDictionary, "title", Event::Text(text)) if !text.is_empty() => node.title = text,
            // What Safari found in the page; the person's own title comes first.
            (Part::ReadingListNonSync, "Title", Event::Text(text)) if node.title.is_empty() => node.title = text,
            (Part::ReadingList, key, event) => node.set(key, event),
            _ => {}
        }
    }
}

impl<'a> Node<'a> {
    fn new(parent: Option<usize>, position: usize) -> Self {
        let none = || Cow::Borrowed("");
        Self {
            parent,
            position,
            kind: none(),
            title: none(),
            url: none(),
            uuid: none(),
            preview: none(),
            added: Stated::Not,
            has_children: false,
        }
    }

    fn set(&mut self, key: &str, value: Event<'a>) {
        match (key, value) {
            ("WebBookmarkType", Event::Text(text)) => self.kind = text,
            ("Title", Event::Text(text)) => self.title = text,
            ("URLString", Event::Text(text)) => self.url = text,
            ("WebBookmarkUUID", Event::Text(text)) => self.uuid = text,
            // Newer versions keep it beside the Reading List's own dictionary.
            ("PreviewText" | "previewText", Event::Text(text)) if !text.is_empty() => self.preview = text,
            ("DateAdded" | "dateAdded", Event::Date(date)) => self.added = date,
            _ => {}
        }
    }
}
