//! A walk through any document, token by token, that finds what has an address.
//!
//! An object with an address is a bookmark, and so is an address in a list. What an object is shows only when it ends,
//! and so does the name of a folder; until then what was found in it waits. Nesting costs heap, never stack.

use std::borrow::Cow;

use super::{
    super::{
        address::is_address,
        draft::{Draft, Manner, Under},
        names::{Meaning, Part},
        unused::{BEYOND, NameId, Names},
        value::Value,
    },
    container::Container,
    scope::{Around, List, Member, Nameless, Object, Scope},
};
use crate::{
    ParseError,
    collect::MOST_ENTRIES,
    json::{Token, Tokens},
};

/// What is nested deeper is left out; folders are shown to a far smaller depth.
pub(super) const MOST_LEVELS: usize = 40_000;
/// Texts of a list in a list that may be one bookmark.
const MOST_CELLS: usize = 16;

/// A bookmark, or an element that should have been one and has no address.
#[derive(Debug)]
pub(super) struct Found<'a> {
    pub draft: Draft<'a>,
    pub container: usize,
    /// The name under which it stands in an object.
    pub member: Option<NameId>,
    /// Its place in the list or object around it, from 1.
    pub position: usize,
    /// In how many scopes it stands; tells a member of an object from what is further inside.
    pub level: usize,
    /// Its place in the document.
    pub order: u32,
    /// The line, where every line is a document.
    pub line: usize,
}

/// An object with an id and a name: both, and the id of the one around it.
pub(super) type Entry<'a> = (Cow<'a, str>, Cow<'a, str>, Cow<'a, str>);

pub(super) struct Walk<'a, 'm> {
    pub tokens: Tokens<'a>,
    pub names: Names,
    pub manner: &'m Manner<'a>,
    pub scopes: Vec<Scope<'a>>,
    pub containers: Vec<Container<'a>>,
    pub found: Vec<Found<'a>>,
    /// What may be folders that bookmarks name by their ids.
    pub directory: Vec<Entry<'a>>,
    /// The names of the lists that those stand in.
    pub directories: Vec<NameId>,
    pub opened: u32,
    pub line: usize,
    pub has_left_out: bool,
    /// Whether some of what was found in this document is settled and gone.
    pub has_settled: bool,
    /// What a bookmark is in that is the whole document.
    outermost: Option<usize>,
}

impl<'a, 'm> Walk<'a, 'm> {
    pub(super) fn new(text: &'a str, manner: &'m Manner<'a>) -> Self {
        Self {
            tokens: Tokens::new(text),
            names: Names::new(),
            manner,
            scopes: Vec::new(),
            containers: Vec::new(),
            found: Vec::new(),
            directory: Vec::new(),
            directories: Vec::new(),
            opened: 0,
            line: 0,
            has_left_out: false,
            has_settled: false,
            outermost: None,
        }
    }

    /// Reads on to the end of the next thing in the document that may have been a bookmark. False at its end.
    ///
    /// # Errors
    /// When the document breaks off, holds passwords, or has too many entries.
    pub(super) fn next(&mut self) -> Result<bool, ParseError> {
        loop {
            let Some(token) = self.tokens.next()? else { return Ok(false) };
            let is_end = matches!(token, Token::CloseObject | Token::CloseArray);
            self.step(token)?;
            if self.found.len() > 2 * MOST_ENTRIES {
                return Err(ParseError::TooMany(MOST_ENTRIES));
            }
            if self.scopes.is_empty() {
                return Ok(false);
            }
            if is_end {
                return Ok(true);
            }
        }
    }

    /// Lets go of all that came of the present document, which is none.
    pub(super) fn forget_document(&mut self) {
        let before = self.scopes.first().map_or(0, |scope| scope.around().found_before);
        self.found.truncate(before);
        self.scopes.clear();
    }

    /// Lets go of the objects and lists of documents that are done with.
    pub(super) fn forget_containers(&mut self) {
        self.containers.clear();
        self.outermost = None;
        self.has_settled = false;
    }

    fn step(&mut self, token: Token<'a>) -> Result<(), ParseError> {
        match (self.scopes.last_mut(), token) {
            (_, Token::CloseObject | Token::CloseArray) => self.close(),
            (Some(Scope::Object(_)), Token::Key(key)) => self.member(key),
            (Some(Scope::List(list)), token) => {
                list.position += 1;
                self.element(token)
            }
            (_, token) => self.open(&token, None, 1),
        }
    }

    fn member(&mut self, key: Cow<'a, str>) -> Result<(), ParseError> {
        let (name, meaning) = self.names.get(&key);
        let Some(value) = self.tokens.next()? else { return Ok(()) };
        let manner = self.manner;
        let Some(Scope::Object(object)) = self.scopes.last_mut() else { return Ok(()) };
        let is_label = object.around.member.as_ref().is_some_and(|member| member.meaning.rank_of(Part::Tags).is_some());
        if is_label {
            object.keys.push(key.to_string());
        }
        match value {
            Token::Text(text) => {
                object.note_secret(&key, &text);
                object.draft.put(Under { name, key: &key, meaning }, text, manner);
            }
            Token::Number(number) => {
                object.draft.put(Under { name, key: &key, meaning }, Cow::Borrowed(number), manner);
            }
            Token::Literal("true") => object.draft.put_unused(name),
            Token::Literal(_) => object.draft.put(Under { name, key: &key, meaning }, Cow::Borrowed(""), manner),
            open => {
                if open == Token::OpenArray {
                    object.note_list(&key, meaning);
                }
                let member = Member { name, key, meaning };
                return self.open_member(open, member);
            }
        }
        Ok(())
    }

    /// An object or a list under a name.
    fn open_member(&mut self, open: Token<'a>, member: Member<'a>) -> Result<(), ParseError> {
        let are_names = matches!(
            member.meaning.part,
            Some((Part::Tags | Part::Note | Part::Folder | Part::Membership | Part::FolderId, _))
        );
        let starts_plain = matches!(self.tokens.next_byte(), Some(b'"' | b'-' | b'0'..=b'9'));
        if !(open == Token::OpenArray && are_names && starts_plain) {
            return self.open(&open, Some(member), 1);
        }
        let list = Value::read(&mut self.tokens, open)?;
        let texts = list.elements().iter().map(|value| value.text().to_owned()).filter(|text| !text.trim().is_empty());
        let texts: Vec<String> = texts.collect();
        // A list of addresses is one of bookmarks, whatever it is called.
        let may_hold = !matches!(member.meaning.part, Some((Part::Tags | Part::Note, _)));
        let is_addresses = may_hold && texts.iter().all(|text| is_address(text));
        if is_addresses && self.scopes.len() == 1 {
            self.open(&Token::OpenArray, Some(member), 1)?;
            for (at, text) in texts.into_iter().enumerate() {
                self.find(Draft::of_address(BEYOND, Cow::Owned(text)), at + 1, self.opened);
            }
            return self.close();
        }
        if let Some(Scope::Object(object)) = self.scopes.last_mut() {
            object.draft.put_names(member.name, member.meaning, texts);
        }
        Ok(())
    }

    fn element(&mut self, token: Token<'a>) -> Result<(), ParseError> {
        let Some(Scope::List(list)) = self.scopes.last_mut() else { return Ok(()) };
        let position = list.position;
        match token {
            Token::OpenObject | Token::OpenArray => {
                list.cells = None;
                self.open(&token, None, position)
            }
            Token::Text(text) => {
                self.text_element(text, position);
                Ok(())
            }
            Token::Number(number) => {
                list.holds = true;
                if let Some(cells) = list.cells.as_mut().filter(|cells| cells.len() < MOST_CELLS) {
                    cells.push(Cow::Borrowed(number));
                }
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn text_element(&mut self, text: Cow<'a, str>, position: usize) {
        let Some(Scope::List(list)) = self.scopes.last_mut() else { return };
        list.holds |= !text.trim().is_empty();
        match &mut list.cells {
            Some(cells) if cells.len() < MOST_CELLS => cells.push(text),
            _ if is_address(&text) => self.find(Draft::of_address(BEYOND, text), position, self.opened),
            _ => list.nameless.push(Nameless::at(position)),
        }
    }

    /// Goes into an object or a list; passes over anything else.
    fn open(&mut self, open: &Token<'a>, member: Option<Member<'a>>, position: usize) -> Result<(), ParseError> {
        if self.scopes.len() >= MOST_LEVELS {
            self.has_left_out = true;
            return self.tokens.skip(open);
        }
        let found_before = self.found.len();
        let around = Around { member, position, found_before, opened_before: self.opened, container: None };
        match open {
            Token::OpenObject => {
                self.opened = self.opened.saturating_add(1);
                self.scopes.push(Scope::Object(Box::new(Object::new(around))));
            }
            Token::OpenArray => {
                let is_in_list = matches!(self.scopes.last(), Some(Scope::List(_)));
                let cells = is_in_list.then(Vec::new);
                let (nameless, names) = (Vec::new(), Vec::new());
                let list = List { around, position: 0, nameless, names, holds: false, cells };
                self.scopes.push(Scope::List(Box::new(list)));
            }
            _ => {}
        }
        Ok(())
    }

    /// Notes a bookmark in the scopes that are open.
    pub(super) fn find(&mut self, draft: Draft<'a>, position: usize, order: u32) {
        let container = self.container();
        let (level, line) = (self.scopes.len(), self.line);
        if let Some(container) = self.containers.get_mut(container) {
            container.holds_bookmarks = true;
        }
        self.found.push(Found { draft, container, member: None, position, level, order, line });
    }

    /// The innermost open scope as a container; those around it become containers, too.
    fn container(&mut self) -> usize {
        let known = self.scopes.iter().rposition(|scope| scope.around().container.is_some());
        let mut outer = known.and_then(|at| self.scopes.get(at)?.around().container);
        for (level, scope) in self.scopes.iter_mut().enumerate().skip(known.map_or(0, |at| at + 1)) {
            let number = self.containers.len();
            let is_list = matches!(scope, Scope::List(_));
            let around = scope.around_mut();
            around.container = Some(number);
            let key = around.member.as_ref().map(|member| (member.key.clone(), member.meaning));
            self.containers.push(Container { around: outer, level, key, is_list, ..Container::default() });
            if let Some(outer) = outer.and_then(|outer| self.containers.get_mut(outer)) {
                outer.inside += 1;
            }
            outer = Some(number);
        }
        outer.unwrap_or_else(|| self.outermost())
    }

    fn outermost(&mut self) -> usize {
        let number = self.outermost.unwrap_or(self.containers.len());
        if self.outermost.is_none() {
            self.outermost = Some(number);
            self.containers.push(Container::default());
        }
        number
    }
}

impl Object<'_> {
    /// Whether this list is one of what is in a folder.
    fn note_list(&mut self, key: &str, meaning: Meaning) {
        let is_membership = meaning.rank_of(Part::Membership).is_some() || meaning.rank_of(Part::Tags).is_some();
        self.is_folder |= meaning.holds_many && !is_membership;
        self.has_children |= key == "children";
    }

    /// Where fields are objects of their own, one member says what the other is.
    fn note_secret(&mut self, key: &str, text: &str) {
        let is_name = ["password", "totp", "otp"].iter().any(|name| text.eq_ignore_ascii_case(name));
        self.is_labelled_secret.0 |= is_name;
        self.is_labelled_secret.1 |= key == "value" && !text.is_empty();
    }
}

/// A name for what stands at a place of its own in a list.
pub(super) fn nth(names: &mut Names, position: usize) -> NameId {
    names.get(&format!("#{position}")).0
}
