//! What a line of a document holds, piece by piece, until it is known what becomes of it.

use std::mem;

use crate::lists::{is_address, with_scheme};

/// A part of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece {
    Text(String),
    Link(Link),
}

/// A link as the document states it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Link {
    pub url: String,
    pub title: String,
    /// What shows when the pointer rests on it.
    pub hint: String,
    /// Whether the address itself is what shows.
    pub is_auto: bool,
    /// Where it begins in the document.
    pub at: usize,
}

/// The pieces of the current line. Text within a link is its title.
#[derive(Debug, Default)]
pub(super) struct Line {
    pieces: Vec<Piece>,
    open: Option<Link>,
    /// Whether the word at its end holds the beginning of an address: told piece by piece, since a line may have many.
    in_address: bool,
    /// Where the line begins in the document.
    pub at: usize,
}

impl Line {
    pub(super) fn push(&mut self, text: &str, at: usize) {
        if self.is_empty() {
            self.at = at;
        }
        let (same_word, word) = match text.rsplit_once(char::is_whitespace) {
            Some((_, word)) => (false, word),
            None => (true, text),
        };
        self.in_address = (same_word && self.in_address) || word.contains("://");
        match (&mut self.open, self.pieces.last_mut()) {
            (Some(link), _) => link.title.push_str(text),
            (None, Some(Piece::Text(before))) => before.push_str(text),
            (None, _) => self.pieces.push(Piece::Text(text.to_owned())),
        }
    }

    pub(super) fn open(&mut self, link: Link) {
        self.close();
        if self.is_empty() {
            self.at = link.at;
        }
        self.open = Some(link);
    }

    /// Ends the open link. One that leads nowhere outside the document is text.
    pub(super) fn close(&mut self) {
        let Some(mut link) = self.open.take() else { return };
        if let Some(url) = outside(&link.url) {
            link.url = url;
            self.pieces.push(Piece::Link(link));
        } else {
            let (title, at) = (link.title, link.at);
            self.push(&title, at);
        }
    }

    pub(super) fn is_in_link(&self) -> bool {
        self.open.is_some()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.pieces.is_empty() && self.open.is_none()
    }

    /// Whether an address that is not marked as a link goes on at its end.
    pub(super) fn ends_in_address(&self) -> bool {
        self.in_address && self.open.is_none() && matches!(self.pieces.last(), Some(Piece::Text(_)))
    }

    pub(super) fn take(&mut self) -> Vec<Piece> {
        self.close();
        self.in_address = false;
        mem::take(&mut self.pieces)
    }
}

/// The line as it shows, addresses that show themselves among its words.
pub(super) fn text_of(pieces: &[Piece]) -> String {
    let shown = |piece: &Piece| match piece {
        Piece::Text(text) => text.clone(),
        Piece::Link(link) if link.is_auto => link.url.clone(),
        Piece::Link(link) => link.title.clone(),
    };
    pieces.iter().map(shown).collect()
}

/// The address of something that is not part of the document.
fn outside(url: &str) -> Option<String> {
    let url = url.trim();
    if is_address(url) {
        return Some(url.to_owned());
    }
    let rest = url.strip_prefix("//").unwrap_or(url);
    with_scheme(rest).filter(|_| rest.len() < url.len() || rest.starts_with("www."))
}
