//! From what a walk found to bookmarks in their folders, as soon as the names of all folders around them are certain.

use dogear_domain::{Remark, remark};

use std::collections::{HashMap, HashSet};

use super::{
    super::{draft::Place, unused::NameId},
    container::{Steps, list_key},
    scope::Scope,
    walk::{Entry, Found, Walk},
};
use crate::{ParseError, collect::Collector, warnings::place_of};

/// Folders by their ids are not nested deeper.
const MOST_FOLDERS: usize = 64;

pub(super) struct Settler<'c> {
    file: &'c str,
    collector: &'c mut Collector,
    steps: Steps,
    /// Whether a text that may be a folder's id or its name is always an id.
    are_ids: bool,
    /// Whether the folders may stand behind the bookmarks.
    waits: bool,
    /// How many entries there were, with an address or without.
    pub taken: usize,
    /// Lists of folders that bookmarks are in by their ids.
    pub used_lists: Vec<NameId>,
}

impl<'c> Settler<'c> {
    pub(super) fn new(file: &'c str, collector: &'c mut Collector, are_ids: bool) -> Self {
        Self { file, collector, steps: Steps::default(), are_ids, waits: false, taken: 0, used_lists: Vec::new() }
    }

    /// Settles what was found so far if nothing that follows can change it.
    pub(super) fn settle_if_certain(&mut self, walk: &mut Walk<'_, '_>) -> Result<(), ParseError> {
        let is_new = |found: &Found<'_>| matches!(found.draft.place(), Some(Place::Of { .. }));
        self.waits |= walk.found.last().is_some_and(is_new);
        let is_certain = walk.line == 0 && is_certain(&walk.scopes);
        if self.waits || !is_certain { Ok(()) } else { self.settle(walk) }
    }

    /// Settles a document of which others follow.
    pub(super) fn settle_document(&mut self, walk: &mut Walk<'_, '_>) -> Result<(), ParseError> {
        self.settle(walk)?;
        self.steps = Steps::default();
        walk.forget_containers();
        Ok(())
    }

    pub(super) fn skip_line(&mut self, line: usize, problem: Remark) {
        let file = self.file;
        self.collector.warnings.add(|| place_of(file, line), remark!("odd-line", problem = problem));
        self.collector.skip(remark!("skipped-not-json"));
    }

    /// Takes everything in that was found.
    pub(super) fn settle(&mut self, walk: &mut Walk<'_, '_>) -> Result<(), ParseError> {
        let mut found = std::mem::take(&mut walk.found);
        if !found.is_sorted_by_key(|found| found.order) {
            found.sort_by_key(|found| found.order);
        }
        walk.has_settled |= !found.is_empty();
        let entries = std::mem::take(&mut walk.directory);
        let directory = if self.waits { directory(&entries) } else { HashMap::new() };
        let folders = if self.waits { folders(&found, &directory) } else { HashSet::new() };
        if !folders.is_empty() {
            self.used_lists.extend(&walk.directories);
        }
        let is_folder = |found: &Found<'_>| !found.draft.has_address() && folders.contains(&*found.draft.id);
        for found in found.drain(..).filter(|found| !is_folder(found)) {
            self.take(found, walk, &directory)?;
        }
        walk.directory = entries;
        walk.found = found;
        Ok(())
    }

    fn take(&mut self, found: Found<'_>, walk: &mut Walk<'_, '_>, directory: &Directory<'_>) -> Result<(), ParseError> {
        let Found { mut draft, container, position, line, .. } = found;
        self.taken += 1;
        self.steps.go_to(container, &walk.containers);
        let (folders, ignored) = self.folders(draft.take_place(), directory);
        draft.give_up(ignored);
        walk.names.count(draft.unused());
        let trail = &mut self.steps.trail;
        let (file, list) = (self.file, list_key(container, &walk.containers));
        let around = match (trail.path().is_empty(), list) {
            (true, "") => String::new(),
            (true, list) => format!("{list} "),
            (false, _) => format!("{} › ", trail.path()),
        };
        folders.iter().for_each(|name| trail.enter(name));
        let place = || match line {
            0 => format!("{file}: {around}#{position}").into(),
            line => place_of(file, line),
        };
        let added = self.collector.add(draft.finish(), trail, &place);
        folders.iter().for_each(|_| trail.leave());
        added
    }

    /// The folders that a bookmark states beyond those around it, and the name of what says nothing.
    fn folders(&self, place: Option<(Place<'_>, NameId)>, directory: &Directory<'_>) -> (Vec<String>, Option<NameId>) {
        let around = &self.steps.trail.path().0;
        match place {
            None => (Vec::new(), None),
            Some((Place::Path(path), _)) if around.ends_with(&path) => (Vec::new(), None),
            Some((Place::Path(path), _)) => (path, None),
            // What stands in a folder has its own for the one around it.
            Some((Place::Of { .. }, name)) if !around.is_empty() => (Vec::new(), Some(name)),
            Some((Place::Of { id, may_be_name }, name)) => match path_of(&id, directory) {
                Some(path) => (path, None),
                None if may_be_name && !self.are_ids => (vec![id.into_owned()], None),
                None => (Vec::new(), Some(name)),
            },
        }
    }
}

/// Whether no folder around can get a name any more: there are lists alone, or the one that a document is about.
fn is_certain(scopes: &[Scope<'_>]) -> bool {
    let is_list = |scope: &Scope<'_>| matches!(scope, Scope::List(list) if list.around.member.is_none());
    match scopes {
        [Scope::Object(document), Scope::List(list), rest @ ..] => {
            let is_plain = list.around.member.as_ref().is_some_and(|member| member.meaning.holds_many);
            // What is set aside may turn out to be labels.
            let is_settled = document.asides.is_empty() && document.draft.place().is_none();
            is_plain && is_settled && !document.has_children && rest.iter().all(is_list)
        }
        scopes => !scopes.is_empty() && scopes.iter().all(is_list),
    }
}

/// Names of folders and the ids of those around them, by their ids.
type Directory<'d> = HashMap<&'d str, (&'d str, &'d str)>;

fn directory<'d>(entries: &'d [Entry<'_>]) -> Directory<'d> {
    entries.iter().map(|(id, name, around)| (&**id, (&**name, &**around))).collect()
}

/// The ids of all folders that a bookmark or another folder is in.
fn folders<'d>(found: &[Found<'_>], directory: &Directory<'d>) -> HashSet<&'d str> {
    let of_bookmark = |found: &Found<'_>| match found.draft.place() {
        Some(Place::Of { id, .. }) => directory.get_key_value(&**id).map(|(id, _)| *id),
        _ => None,
    };
    let around = directory.values().map(|(_, around)| *around).filter(|around| !around.is_empty());
    found.iter().filter_map(of_bookmark).chain(around).collect()
}

/// From the outermost folder to the one of this id; none if there is no such folder.
fn path_of(id: &str, directory: &Directory<'_>) -> Option<Vec<String>> {
    let mut next = Some(directory.get(id)?);
    let mut path = Vec::new();
    while let Some((name, around)) = next.filter(|_| path.len() < MOST_FOLDERS) {
        path.push((*name).to_owned());
        next = directory.get(around);
    }
    path.reverse();
    Some(path)
}
