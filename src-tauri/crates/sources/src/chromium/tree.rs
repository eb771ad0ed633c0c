//! From tokens to a flat list of nodes, parents before children.
//!
//! A folder's name follows its children in the file (the keys are sorted), so nothing can be said about a bookmark's
//! place before the whole file has been read. The list borrows from the text; nesting costs heap, never stack.

use dogear_domain::remark;

use std::borrow::Cow;

use crate::json::{Token, Tokens};
use crate::{
    ParseError,
    collect::MOST_ENTRIES,
    dates::{self, Stated},
};

/// Anything that may be a folder or a bookmark.
#[derive(Debug)]
pub(crate) struct Node<'a> {
    /// Index in the list; none for the document itself.
    pub parent: Option<usize>,
    /// Place among its siblings, from 1.
    pub position: usize,
    pub level: Level,
    /// The name under which it stands in `roots`; empty for the others.
    pub root_key: Cow<'a, str>,
    pub kind: Cow<'a, str>,
    pub name: Cow<'a, str>,
    pub url: Cow<'a, str>,
    pub guid: Cow<'a, str>,
    /// Vivaldi's description.
    pub note: Cow<'a, str>,
    pub added: Stated,
    /// Whether there is a list of children, be it empty.
    pub has_children: bool,
    /// What a person types instead of the address, in Vivaldi.
    pub nickname: Cow<'a, str>,
    /// Whether it holds deleted bookmarks (Opera, Vivaldi) or Opera's speed dial.
    pub is_aside: bool,
    /// Vivaldi's mark on a line between bookmarks, which it keeps as a bookmark.
    pub is_separator: bool,
    /// Vivaldi's mark on a bookmark that it has put there itself.
    pub is_partner: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Level {
    /// The file: its members are `roots`, `checksum` and so on.
    Document,
    /// `roots`: each member that is an object is a root.
    Roots,
    /// One of the roots. Opera's `custom_root` holds further roots as members.
    Root,
    /// Everything in lists of children.
    Inner,
}

/// All nodes of a document in its order, and how many surrogates had to be mended.
///
/// # Errors
/// When the text is not JSON, not an object, or has too many nodes.
pub(super) fn nodes(text: &str) -> Result<(Vec<Node<'_>>, usize), ParseError> {
    let nodes = Vec::with_capacity(text.len() / BYTES_PER_NODE);
    let mut walk = Walk { tokens: Tokens::new(text), nodes, scopes: Vec::new() };
    match walk.tokens.next()? {
        Some(Token::OpenObject) => walk.enter(Level::Document, 1, Cow::Borrowed(""))?,
        _ => return Err(ParseError::NotBookmarks(remark!("none-json"))),
    }
    while let Some(token) = walk.tokens.next()? {
        walk.step(token)?;
    }
    Ok((walk.nodes, walk.tokens.mended()))
}

/// Under these names, roots and members of Opera's `custom_root` hold something other than bookmarks.
const BESIDE_BOOKMARKS: [&str; 2] = ["trash", "speedDial"];

/// Chromium takes some 400 bytes for a bookmark; the list of nodes then seldom has to move.
const BYTES_PER_NODE: usize = 350;

struct Walk<'a> {
    tokens: Tokens<'a>,
    nodes: Vec<Node<'a>>,
    scopes: Vec<Scope>,
}

/// What the walk is inside of.
#[derive(Debug, Clone, Copy)]
enum Scope {
    /// The members of a node.
    Node(usize),
    /// Its list of children, of which so many have been seen.
    Children(usize),
    /// Its `meta_info`.
    Meta(usize),
}

impl<'a> Walk<'a> {
    fn step(&mut self, token: Token<'a>) -> Result<(), ParseError> {
        match (self.scopes.last().copied(), token) {
            (_, Token::CloseObject | Token::CloseArray) => {
                self.scopes.pop();
                Ok(())
            }
            (Some(Scope::Node(node)), Token::Key(key)) => self.member(node, key),
            (Some(Scope::Meta(node)), Token::Key(key)) => self.meta_member(node, &key),
            (Some(Scope::Children(seen)), token) => self.element(seen + 1, &token),
            (_, token) => self.tokens.skip(&token),
        }
    }

    fn enter(&mut self, level: Level, position: usize, root_key: Cow<'a, str>) -> Result<(), ParseError> {
        // Twice, because folders count here, too.
        if self.nodes.len() >= 2 * MOST_ENTRIES {
            return Err(ParseError::TooMany(2 * MOST_ENTRIES));
        }
        let parent = self.scopes.iter().rev().find_map(|scope| match scope {
            Scope::Node(node) => Some(*node),
            Scope::Children(_) | Scope::Meta(_) => None,
        });
        self.scopes.push(Scope::Node(self.nodes.len()));
        self.nodes.push(Node::new(parent, level, position, root_key));
        Ok(())
    }

    fn element(&mut self, position: usize, token: &Token<'a>) -> Result<(), ParseError> {
        if let Some(Scope::Children(seen)) = self.scopes.last_mut() {
            *seen = position;
        }
        match token {
            Token::OpenObject => self.enter(Level::Inner, position, Cow::Borrowed("")),
            other => self.tokens.skip(other),
        }
    }

    fn member(&mut self, index: usize, key: Cow<'a, str>) -> Result<(), ParseError> {
        let Some(value) = self.tokens.next()? else { return Ok(()) };
        let Some(node) = self.nodes.get_mut(index) else { return Ok(()) };
        match (key.as_ref(), value) {
            ("name", Token::Text(text)) => node.name = text,
            ("url", Token::Text(text)) => node.url = text,
            ("guid", Token::Text(text)) => node.guid = text,
            ("type", Token::Text(text)) => node.kind = text,
            ("date_added", Token::Text(text)) => node.added = dates::chromium(&text),
            ("date_added", Token::Number(number)) => node.added = dates::chromium(number),
            ("children", Token::OpenArray) => {
                node.has_children = true;
                self.scopes.push(Scope::Children(0));
            }
            ("meta_info", Token::OpenObject) => self.scopes.push(Scope::Meta(index)),
            (_, Token::OpenObject) => return self.named_child(index, key),
            (_, other) => return self.tokens.skip(&other),
        }
        Ok(())
    }

    /// A member that is an object: a root, or something of no interest.
    fn named_child(&mut self, parent: usize, key: Cow<'a, str>) -> Result<(), ParseError> {
        match self.nodes.get(parent).map(|node| node.level) {
            Some(Level::Document) if key == "roots" => self.enter(Level::Roots, 1, key),
            Some(Level::Roots) => self.enter(Level::Root, 1, key),
            Some(Level::Root) => self.enter(Level::Inner, 1, key),
            _ => self.tokens.skip(&Token::OpenObject),
        }
    }

    fn meta_member(&mut self, index: usize, key: &str) -> Result<(), ParseError> {
        let Some(value) = self.tokens.next()? else { return Ok(()) };
        match (key, value, self.nodes.get_mut(index)) {
            ("Description", Token::Text(text), Some(node)) => node.note = text,
            ("Nickname", Token::Text(text), Some(node)) => node.nickname = text,
            ("Trash", Token::Text(text), Some(node)) => node.is_aside = text == "true",
            ("Separator", Token::Text(text), Some(node)) => node.is_separator = text == "true",
            ("Partner", Token::Text(text), Some(node)) => node.is_partner = !text.is_empty(),
            (_, other, _) => self.tokens.skip(&other)?,
        }
        Ok(())
    }
}

impl<'a> Node<'a> {
    /// With nothing in it.
    pub(crate) fn new(parent: Option<usize>, level: Level, position: usize, root_key: Cow<'a, str>) -> Self {
        let none = || Cow::Borrowed("");
        let is_aside = BESIDE_BOOKMARKS.iter().any(|name| root_key.eq_ignore_ascii_case(name));
        Self {
            parent,
            position,
            level,
            root_key,
            kind: none(),
            name: none(),
            url: none(),
            guid: none(),
            note: none(),
            added: Stated::Not,
            has_children: false,
            nickname: none(),
            is_aside,
            is_separator: false,
            is_partner: false,
        }
    }
}
