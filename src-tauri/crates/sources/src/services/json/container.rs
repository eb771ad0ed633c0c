//! The objects and lists around bookmarks, and which of them are folders.
//!
//! An object is a folder if it has a name. A member is one by its own name, unless that name stands for several things,
//! the object around it has a name, or everything in the document is in this one object.

use std::borrow::Cow;

use super::super::names::Meaning;
use crate::folders::FolderTrail;

#[derive(Debug, Default)]
pub(super) struct Container<'a> {
    pub around: Option<usize>,
    pub level: usize,
    pub key: Option<(Cow<'a, str>, Meaning)>,
    pub is_list: bool,
    /// The folder, and those around it that it names, too.
    pub names: Vec<String>,
    /// How many containers are directly in it.
    pub inside: usize,
    /// How many of those have names of their own.
    pub named_inside: usize,
    /// Whether bookmarks are directly in it.
    pub holds_bookmarks: bool,
}

impl Container<'_> {
    fn is_of_folders(&self) -> bool {
        !self.holds_bookmarks && self.inside > 0 && self.named_inside == self.inside
    }
}

/// A walk from container to container.
#[derive(Debug, Default)]
pub(super) struct Steps {
    pub trail: FolderTrail,
    /// The containers that the walk is in, each with how many folders it stands for.
    entered: Vec<(usize, usize)>,
}

impl Steps {
    /// Goes to a container by the shortest way.
    pub(super) fn go_to(&mut self, target: usize, containers: &[Container<'_>]) {
        let mut way = Vec::new();
        let mut next = Some(target);
        while let Some(number) = next {
            let Some(container) = containers.get(number) else { break };
            if self.entered.get(container.level).is_some_and(|(entered, _)| *entered == number) {
                break;
            }
            way.push(number);
            next = container.around;
        }
        let common = next.and_then(|number| containers.get(number)).map_or(0, |container| container.level + 1);
        for (_, folders) in self.entered.drain(common..) {
            (0..folders).for_each(|_| self.trail.leave());
        }
        for number in way.into_iter().rev() {
            let names = shown(number, containers);
            names.iter().for_each(|name| self.trail.enter(name));
            self.entered.push((number, names.len()));
        }
    }
}

/// The folders that a container stands for.
fn shown<'c>(number: usize, containers: &'c [Container<'_>]) -> Vec<&'c str> {
    let Some(container) = containers.get(number) else { return Vec::new() };
    if !container.names.is_empty() {
        return container.names.iter().map(String::as_str).collect();
    }
    let around = container.around.and_then(|around| containers.get(around));
    let tells_nothing = |around: &Container<'_>| match container.is_list {
        // Beside a name it is what is in that folder; alone and full of folders it is what all folders are in.
        true => !around.names.is_empty() || (around.inside == 1 && container.is_of_folders()),
        false => around.inside == 1,
    };
    match &container.key {
        Some((key, meaning)) if !meaning.holds_many && !around.is_some_and(tells_nothing) => vec![key],
        _ => Vec::new(),
    }
}

/// The name under which a list stands, for places in warnings.
pub(super) fn list_key<'c>(number: usize, containers: &'c [Container<'_>]) -> &'c str {
    let key = containers.get(number).and_then(|container| container.key.as_ref());
    key.map_or("", |(key, _)| key)
}
