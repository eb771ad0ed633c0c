//! Firefox's backups of its bookmarks: one JSON document, as the bookmark manager saves it and, packed, as Firefox
//! writes it once a day into `bookmarkbackups`.

use std::borrow::Cow;

use dogear_domain::{Reading, remark};
use encoding_rs::Encoding;

use super::{
    entries::{Kind, Node, Root, collect},
    packed,
};
use crate::{
    ParseError,
    collect::{Collector, MOST_ENTRIES},
    dates,
    json::{Token, Tokens},
};

const DESCRIPTION: &str = "bookmarkProperties/description";
const FOREIGN: ParseError = ParseError::NotBookmarks(remark!("none-backup"));

/// Reads the bytes of a backup, packed or plain. `file` names it in warnings. Never panics.
///
/// # Errors
/// When the bytes are not a whole backup.
pub fn parse_firefox_backup(bytes: &[u8], file: &str) -> Result<Reading, ParseError> {
    let mut collector = Collector::default();
    if is_packed(bytes) {
        collect_text(&packed::unpacked(bytes)?, file, &mut collector)?;
    } else {
        collect_text(bytes, file, &mut collector)?;
    }
    Ok(collector.finish(file, None))
}

/// Whether these bytes begin as a packed backup does.
pub(crate) fn is_packed(bytes: &[u8]) -> bool {
    bytes.starts_with(packed::MAGIC)
}

/// Whether the beginning of a JSON document is that of a backup.
pub(crate) fn is_backup(head: &str) -> bool {
    head.contains("\"text/x-moz-place")
}

fn collect_text(bytes: &[u8], file: &str, collector: &mut Collector) -> Result<(), ParseError> {
    let encoding = Encoding::for_bom(bytes).map_or(encoding_rs::UTF_8, |(encoding, _)| encoding);
    let (text, had_errors) = encoding.decode_with_bom_removal(bytes);
    if text.trim().is_empty() {
        return Err(ParseError::Empty);
    }
    let mut walk = Walk { tokens: Tokens::new(&text), nodes: Vec::new(), scopes: Vec::new(), annotation: None };
    match walk.tokens.next()? {
        Some(Token::OpenObject) => walk.enter(1)?,
        _ => return Err(FOREIGN),
    }
    while let Some(token) = walk.tokens.next()? {
        walk.step(token)?;
    }
    if had_errors || walk.tokens.mended() > 0 {
        collector.warnings.add(|| file.into(), remark!("odd-characters"));
    }
    let nodes: Vec<Node<'_>> = walk.nodes.into_iter().map(|draft| draft.finished(file, collector)).collect();
    match nodes.first() {
        Some(top) if top.kind == Kind::Folder => collect(nodes, file, collector),
        _ => Err(FOREIGN),
    }
}

struct Walk<'a> {
    tokens: Tokens<'a>,
    nodes: Vec<Draft<'a>>,
    scopes: Vec<Scope>,
    /// Name and value of the annotation that is being read.
    annotation: Option<(Cow<'a, str>, Cow<'a, str>)>,
}

/// A node whose members are not all known yet.
#[derive(Default)]
struct Draft<'a> {
    node: Node<'a>,
    /// `type`; not every version writes `typeCode` beside it.
    stated: Cow<'a, str>,
    has_children: bool,
}

/// What the walk is inside of.
#[derive(Debug, Clone, Copy)]
enum Scope {
    /// The members of a node.
    Node(usize),
    /// Its list of children, of which so many have been seen.
    Children(usize),
    /// Its annotations.
    Annotations,
    /// One of them.
    Annotation(usize),
}

impl<'a> Walk<'a> {
    fn step(&mut self, token: Token<'a>) -> Result<(), ParseError> {
        match (self.scopes.last().copied(), token) {
            (scope, Token::CloseObject | Token::CloseArray) => {
                self.scopes.pop();
                if let Some(Scope::Annotation(node)) = scope {
                    self.keep_annotation(node);
                }
                Ok(())
            }
            (Some(Scope::Node(node)), Token::Key(key)) => self.member(node, &key),
            (Some(Scope::Children(seen)), token) => self.element(seen + 1, &token),
            (Some(Scope::Annotations), Token::OpenObject) => self.open_annotation(),
            (Some(Scope::Annotation(_)), Token::Key(key)) => self.annotation_member(&key),
            (_, token) => self.tokens.skip(&token),
        }
    }

    fn enter(&mut self, position: usize) -> Result<(), ParseError> {
        // Twice, because folders count here, too.
        if self.nodes.len() >= 2 * MOST_ENTRIES {
            return Err(ParseError::TooMany(2 * MOST_ENTRIES));
        }
        let parent = self.current();
        self.scopes.push(Scope::Node(self.nodes.len()));
        self.nodes.push(Draft { node: Node { parent, position, ..Node::default() }, ..Draft::default() });
        Ok(())
    }

    /// The innermost node.
    fn current(&self) -> Option<usize> {
        self.scopes.iter().rev().find_map(|scope| match scope {
            Scope::Node(node) => Some(*node),
            Scope::Children(_) | Scope::Annotations | Scope::Annotation(_) => None,
        })
    }

    fn element(&mut self, position: usize, token: &Token<'a>) -> Result<(), ParseError> {
        if let Some(Scope::Children(seen)) = self.scopes.last_mut() {
            *seen = position;
        }
        match token {
            Token::OpenObject => self.enter(position),
            other => self.tokens.skip(other),
        }
    }

    fn member(&mut self, index: usize, key: &str) -> Result<(), ParseError> {
        let Some(value) = self.tokens.next()? else { return Ok(()) };
        let Some(draft) = self.nodes.get_mut(index) else { return Ok(()) };
        let node = &mut draft.node;
        match (key, value) {
            ("title", Token::Text(text)) => node.title = text,
            ("uri", Token::Text(text)) => node.url = text,
            ("guid", Token::Text(text)) => node.guid = text,
            ("tags", Token::Text(text)) => node.tags = text,
            ("keyword", Token::Text(text)) => node.keyword = text,
            ("root", Token::Text(text)) => node.root = root(&text).or(node.root),
            ("type", Token::Text(text)) => draft.stated = text,
            ("dateAdded", Token::Number(digits)) => node.added = dates::export(digits),
            ("dateAdded", Token::Text(digits)) => node.added = dates::export(&digits),
            ("children", Token::OpenArray) => {
                draft.has_children = true;
                self.scopes.push(Scope::Children(0));
            }
            ("annos", Token::OpenArray) => self.scopes.push(Scope::Annotations),
            (_, other) => return self.tokens.skip(&other),
        }
        Ok(())
    }

    fn open_annotation(&mut self) -> Result<(), ParseError> {
        if let Some(node) = self.current() {
            self.scopes.push(Scope::Annotation(node));
            self.annotation = Some(Default::default());
        }
        Ok(())
    }

    fn annotation_member(&mut self, key: &str) -> Result<(), ParseError> {
        let Some(value) = self.tokens.next()? else { return Ok(()) };
        match (key, value, &mut self.annotation) {
            ("name", Token::Text(text), Some((name, _))) => *name = text,
            ("value", Token::Text(text), Some((_, value))) => *value = text,
            (_, other, _) => self.tokens.skip(&other)?,
        }
        Ok(())
    }

    fn keep_annotation(&mut self, node: usize) {
        if let (Some((name, value)), Some(draft)) = (self.annotation.take(), self.nodes.get_mut(node))
            && name == DESCRIPTION
        {
            draft.node.note = value;
        }
    }
}

impl<'a> Draft<'a> {
    fn finished(self, file: &str, collector: &mut Collector) -> Node<'a> {
        let Self { mut node, stated, has_children } = self;
        node.root = node.root.or_else(|| Root::of_guid(&node.guid));
        node.kind = match stated.as_ref() {
            "text/x-moz-place" => Kind::Bookmark,
            "text/x-moz-place-container" => Kind::Folder,
            _ if has_children => Kind::Folder,
            "text/x-moz-place-separator" => Kind::Other,
            _ if !node.url.is_empty() => {
                let place = || format!("{file}: “{}”", node.title).into();
                let message = remark!("odd-kind-bookmark", kind = stated.as_ref());
                collector.warnings.add(place, message);
                Kind::Bookmark
            }
            _ => Kind::Other,
        };
        node
    }
}

fn root(name: &str) -> Option<Root> {
    match name {
        "placesRoot" => Some(Root::Places),
        "bookmarksMenuFolder" => Some(Root::Menu),
        "toolbarFolder" => Some(Root::Toolbar),
        "tagsFolder" => Some(Root::Tags),
        "unfiledBookmarksFolder" => Some(Root::Unfiled),
        "mobileFolder" => Some(Root::Mobile),
        _ => None,
    }
}
