//! What a walk through a document is inside of.

use std::{borrow::Cow, ops::Range};

use super::super::{draft::Draft, names::Meaning, unused::NameId};

/// The name under which something stands in the object around it.
#[derive(Debug, Clone)]
pub(super) struct Member<'a> {
    pub name: NameId,
    pub key: Cow<'a, str>,
    pub meaning: Meaning,
}

#[derive(Debug)]
pub(super) enum Scope<'a> {
    Object(Box<Object<'a>>),
    List(Box<List<'a>>),
}

#[derive(Debug)]
pub(super) struct Object<'a> {
    pub around: Around<'a>,
    pub draft: Draft<'a>,
    /// Bookmarks that are none if this is one itself: its author's page, its pictures.
    pub asides: Vec<Aside<'a>>,
    /// Whether it has a list of what may be in a folder, be it empty.
    pub is_folder: bool,
    /// Whether this list is called `children`.
    pub has_children: bool,
    /// Whether a member holds a secret.
    pub has_secret_inside: bool,
    /// The names of its members, if they may be labels.
    pub keys: Vec<String>,
    /// A member says that it is a password, and one is its value.
    pub is_labelled_secret: (bool, bool),
}

#[derive(Debug)]
pub(super) struct List<'a> {
    pub around: Around<'a>,
    /// How many elements came.
    pub position: usize,
    pub nameless: Vec<Nameless<'a>>,
    /// What elements without an address are called.
    pub names: Vec<String>,
    /// Whether an element has a value.
    pub holds: bool,
    /// The elements of a list in a list, as long as they are texts.
    pub cells: Option<Vec<Cow<'a, str>>>,
}

/// An element without an address.
#[derive(Debug)]
pub(super) struct Nameless<'a> {
    pub position: usize,
    /// Whether a member for an address is there.
    pub expects_address: bool,
    /// Its own id, by which bookmarks may call it their folder.
    pub id: Cow<'a, str>,
}

impl Nameless<'_> {
    pub(super) fn at(position: usize) -> Self {
        Self { position, expects_address: false, id: Cow::Borrowed("") }
    }
}

/// What objects and lists have alike.
#[derive(Debug, Default)]
pub(super) struct Around<'a> {
    /// None in a list and for the document.
    pub member: Option<Member<'a>>,
    /// Its place in the list around it, from 1.
    pub position: usize,
    /// How many bookmarks were found before it.
    pub found_before: usize,
    /// How many objects came before it.
    pub opened_before: u32,
    /// Its number among the containers, once a bookmark was found in it.
    pub container: Option<usize>,
}

#[derive(Debug)]
pub(super) struct Aside<'a> {
    pub found: Range<usize>,
    pub member: Member<'a>,
}

impl<'a> Scope<'a> {
    pub(super) fn around(&self) -> &Around<'a> {
        match self {
            Self::Object(object) => &object.around,
            Self::List(list) => &list.around,
        }
    }

    pub(super) fn around_mut(&mut self) -> &mut Around<'a> {
        match self {
            Self::Object(object) => &mut object.around,
            Self::List(list) => &mut list.around,
        }
    }
}

impl<'a> Object<'a> {
    pub(super) fn new(around: Around<'a>) -> Self {
        Self {
            around,
            draft: Draft::default(),
            asides: Vec::new(),
            is_folder: false,
            has_children: false,
            has_secret_inside: false,
            keys: Vec::new(),
            is_labelled_secret: (false, false),
        }
    }
}
