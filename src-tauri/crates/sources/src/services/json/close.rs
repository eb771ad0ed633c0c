//! What an object or a list was, now that it ends.

use std::borrow::Cow;

use super::{
    super::{
        address::is_address,
        draft::{Draft, OtherAddress, Place},
        names::{Part, plain},
    },
    scope::{Around, Aside, List, Member, Nameless, Object, Scope},
    walk::{Found, Walk, nth},
};
use crate::ParseError;

/// Ends of names that say nothing but that an address stands there.
const ADDRESS_WORDS: [&str; 4] = ["url", "uri", "link", "href"];

impl<'a> Walk<'a, '_> {
    pub(super) fn close(&mut self) -> Result<(), ParseError> {
        match self.scopes.pop() {
            Some(Scope::Object(object)) => self.close_object(*object),
            Some(Scope::List(list)) => {
                self.close_list(*list);
                Ok(())
            }
            None => Ok(()),
        }
    }

    fn close_object(&mut self, mut object: Object<'a>) -> Result<(), ParseError> {
        self.refuse_secrets(&object)?;
        let before = object.around.found_before;
        let (member, is_document) = (object.around.member.clone(), self.scopes.is_empty());
        if !object.draft.has_address() && !self.has_found(&object.around) {
            object = self.look_for_address(object);
        }
        if object.draft.has_address() {
            self.close_bookmark(object);
        } else if !self.has_found(&object.around) {
            self.close_leaf(object);
        } else if self.is_record(&object) {
            self.close_record(object);
        } else {
            self.close_folder(object, is_document);
        }
        self.set_aside(before, member);
        Ok(())
    }

    /// Whether bookmarks were found in what is about to end. Some of them may be settled.
    fn has_found(&self, around: &Around<'_>) -> bool {
        self.found.len() > around.found_before || (self.has_settled && around.container.is_some())
    }

    /// A password beside an address makes a list of passwords, whatever else is there.
    fn refuse_secrets(&mut self, object: &Object<'a>) -> Result<(), ParseError> {
        let has_own = object.draft.has_secret || object.is_labelled_secret == (true, true);
        let inside = self.found.get(object.around.found_before..).unwrap_or_default();
        let has_address = object.draft.has_address() || !object.draft.others.is_empty();
        let has_inside = !inside.is_empty() && !self.scopes.is_empty();
        let has_direct = inside.iter().any(|found| found.level == self.scopes.len() + 1);
        if (has_own && (has_address || has_inside)) || (object.has_secret_inside && (has_address || has_direct)) {
            return Err(ParseError::Passwords);
        }
        // The fields of an entry may be a list of objects.
        let is_field = object.is_labelled_secret == (true, true);
        match self.scopes.as_mut_slice() {
            [.., Scope::Object(outer)] => outer.has_secret_inside |= has_own || object.has_secret_inside,
            [.., Scope::Object(outer), Scope::List(_)] => outer.has_secret_inside |= is_field,
            _ => {}
        }
        Ok(())
    }

    /// Takes an address under a name that means none; where there is nothing but such, their names are titles.
    fn look_for_address(&mut self, mut object: Object<'a>) -> Object<'a> {
        let says_address = |other: &OtherAddress<'_>| {
            let key = plain(&other.key);
            ADDRESS_WORDS.iter().any(|word| key.ends_with(word))
        };
        let others = std::mem::take(&mut object.draft.others);
        let are_titles = object.draft.holds_only(others.len()) && !others.iter().all(says_address);
        if !are_titles {
            object.draft.others = others;
            object.draft.adopt_page();
            return object;
        }
        object.draft = Draft::default();
        let order = object.around.opened_before;
        self.scopes.push(Scope::Object(Box::new(object)));
        for (at, other) in others.into_iter().enumerate() {
            let mut draft = Draft::of_address(other.name, other.url);
            draft.put_title(other.name, other.key);
            self.find(draft, at + 1, order);
        }
        match self.scopes.pop() {
            Some(Scope::Object(object)) => *object,
            _ => Object::new(Around::default()),
        }
    }

    fn close_bookmark(&mut self, mut object: Object<'a>) {
        for Aside { found, member } in object.asides.drain(..).rev() {
            let names =
                self.found.drain(found).map(|found| found.draft.name().to_owned()).filter(|name| !name.is_empty());
            let names: Vec<String> = names.collect();
            let are_labels = member.meaning.rank_of(Part::Tags).is_some() && !names.is_empty();
            match are_labels {
                true => object.draft.put_names(member.name, member.meaning, names),
                false => object.draft.put_unused(member.name),
            }
        }
        let title = object.draft.title().to_owned();
        self.name_container(&object, if title.is_empty() { Vec::new() } else { vec![title] });
        if let Some(member) = object.around.member.as_ref().filter(|member| member.key.contains(' ')) {
            object.draft.put_title(member.name, member.key.clone());
        }
        self.find_member(object.draft, &object.around);
    }

    /// Notes a bookmark that is an object, which may be a member of another.
    fn find_member(&mut self, draft: Draft<'a>, around: &Around<'a>) {
        self.find(draft, around.position, around.opened_before);
        if let Some(found) = self.found.last_mut() {
            found.member = around.member.as_ref().map(|member| member.name);
        }
    }

    /// Whether all that was found in an object is a member that is its page: what else it has belongs to that.
    fn is_record(&self, object: &Object<'a>) -> bool {
        let inside = self.found.get(object.around.found_before..).unwrap_or_default();
        let level = self.scopes.len() + 1;
        matches!(inside, [only] if only.level == level) && !object.draft.is_empty() && !object.is_folder
    }

    fn close_record(&mut self, object: Object<'a>) {
        let Some(Found { mut draft, member, .. }) = self.found.pop() else { return };
        if let Some(member) = member {
            draft.rename(|name| self.names.within(member, name));
        }
        draft.surround(object.draft);
        self.find_member(draft, &object.around);
    }

    fn close_folder(&mut self, mut object: Object<'a>, is_document: bool) {
        let place = object.draft.take_place();
        // A document has the title of its maker or its owner, unless it is a folder of a tree.
        let has_name = !is_document || object.has_children || self.line > 0;
        let title = if has_name { object.draft.name().trim().to_owned() } else { String::new() };
        let (names, part) = match place {
            _ if !title.is_empty() && object.draft.title().is_empty() => (vec![title], Some(Part::Tags)),
            _ if !title.is_empty() => (vec![title], Some(Part::Title)),
            Some((Place::Path(path), _)) => (path, Some(Part::Folder)),
            _ => (Vec::new(), None),
        };
        self.name_container(&object, names);
        self.count_of_folder(&object.draft, part, is_document);
    }

    /// Counts what a folder has beside the part that names it; of what a bookmark has, too, it is said whose it is.
    fn count_of_folder(&mut self, draft: &Draft<'a>, name: Option<Part>, is_document: bool) {
        let mut names: Vec<_> = draft.names().filter(|held| name.is_none() || self.names.part(*held) != name).collect();
        for name in &mut names {
            let is_of_bookmarks = !matches!(self.names.part(*name), None | Some(Part::Id | Part::FolderId));
            if is_of_bookmarks && !is_document {
                let (folder, _) = self.names.get("folder");
                *name = self.names.within(folder, *name);
            }
        }
        self.names.count(names.into_iter());
    }

    /// Neither a bookmark nor anything around one.
    fn close_leaf(&mut self, object: Object<'a>) {
        let Object { mut draft, around, keys, is_folder, .. } = object;
        let title = draft.title_text();
        if !draft.id.is_empty() && !title.is_empty() {
            let outer = match draft.place() {
                Some(Place::Of { id, .. }) => id.clone(),
                _ => Cow::Borrowed(""),
            };
            self.directory.push((draft.id.clone(), title, outer));
            if let Some(Scope::List(list)) = self.scopes.last() {
                self.directories.extend(list.around.member.as_ref().map(|member| member.name));
                self.directories.dedup();
            }
        }
        match (self.scopes.last_mut(), around.member) {
            (Some(Scope::List(_)), _) if is_folder => {}
            (Some(Scope::List(list)), _) => {
                let (position, expects_address) = (around.position, draft.expects_address);
                list.nameless.push(Nameless { position, expects_address, id: draft.id.clone() });
                list.holds |= !draft.is_empty();
                list.names.extend(Some(draft.name().to_owned()).filter(|name| !name.is_empty()));
            }
            (Some(Scope::Object(outer)), Some(member)) => {
                outer.draft.expects_address |= draft.expects_address;
                match member.meaning.part {
                    Some((Part::Tags, _)) if !keys.is_empty() => {
                        outer.draft.put_names(member.name, member.meaning, keys);
                    }
                    Some((Part::Folder | Part::Membership | Part::FolderId, _)) if !draft.name().is_empty() => {
                        let name = draft.name().to_owned();
                        outer.draft.put_folder(member.name, name);
                    }
                    Some((Part::Added, rank)) => outer.draft.take_date(member.name, rank, &draft),
                    _ => {
                        draft.rename(|name| self.names.within(member.name, name));
                        draft.names().for_each(|name| outer.draft.put_unused(name));
                    }
                }
            }
            // Each line should be a bookmark.
            (None, _) if self.line > 0 => self.find(Draft::default(), 1, self.opened),
            _ => {}
        }
    }

    fn close_list(&mut self, mut list: List<'a>) {
        if let Some(cells) = list.cells.take() {
            self.close_cells(cells, &list);
            return;
        }
        let before = list.around.found_before;
        let has_found = self.has_found(&list.around);
        let is_missing = |element: &Nameless<'_>| has_found || element.expects_address;
        let missing: Vec<Nameless<'a>> = list.nameless.drain(..).filter(is_missing).collect();
        let (member, names, holds) = (list.around.member.clone(), std::mem::take(&mut list.names), list.holds);
        if !missing.is_empty() {
            self.scopes.push(Scope::List(Box::new(list)));
            for Nameless { position, id, .. } in missing {
                self.find(Draft::of_id(id), position, self.opened);
            }
            self.scopes.pop();
        }
        if let (Some(member), Some(Scope::Object(outer)), false) = (&member, self.scopes.last_mut(), has_found) {
            let are_names = matches!(member.meaning.part, Some((Part::Tags | Part::Folder | Part::Membership, _)));
            match (are_names && !names.is_empty(), holds) {
                (true, _) => outer.draft.put_names(member.name, member.meaning, names),
                (false, true) => outer.draft.put_unused(member.name),
                (false, false) => {}
            }
        }
        self.set_aside(before, member);
    }

    /// A list of texts in a list: one bookmark if only one of them is an address.
    fn close_cells(&mut self, cells: Vec<Cow<'a, str>>, list: &List<'a>) {
        let addresses = cells.iter().filter(|cell| is_address(cell)).count();
        let (position, order) = (list.around.position, self.opened);
        if addresses != 1 {
            let addresses = cells.into_iter().enumerate().filter(|(_, cell)| is_address(cell));
            let addresses: Vec<_> = addresses.collect();
            if let (true, Some(Scope::List(outer))) = (addresses.is_empty(), self.scopes.last_mut()) {
                outer.nameless.push(Nameless::at(position));
            }
            for (at, url) in addresses {
                let name = nth(&mut self.names, at + 1);
                self.find(Draft::of_address(name, url), position, order);
            }
            return;
        }
        let mut draft = Draft::default();
        for (at, cell) in cells.into_iter().enumerate() {
            let name = nth(&mut self.names, at + 1);
            if is_address(&cell) {
                draft.put_address(name, cell);
            } else if draft.title().is_empty() && cell.contains(char::is_alphabetic) {
                draft.put_title(name, cell);
            } else if !cell.trim().is_empty() {
                draft.put_unused(name);
            }
        }
        self.find(draft, position, order);
    }

    /// Notes what was found under a name that may be of no account.
    fn set_aside(&mut self, before: usize, member: Option<Member<'a>>) {
        let Some(member) = member.filter(|member| self.found.len() > before && !member.meaning.holds_many) else {
            return;
        };
        let found = before..self.found.len();
        let is_one = found.len() == 1;
        let Some(Scope::Object(outer)) = self.scopes.last_mut() else { return };
        // The page of an author is none of a bookmark, even if the bookmark's own page comes later or never.
        if is_one && !member.meaning.may_be_page && member.meaning.part.is_none() {
            self.found.truncate(before);
            outer.draft.put_unused(member.name);
        } else {
            outer.asides.push(Aside { found, member });
        }
    }

    /// Gives the container of an object that has one the names of the folders that it is.
    fn name_container(&mut self, object: &Object<'a>, names: Vec<String>) {
        let container = object.around.container.and_then(|number| self.containers.get_mut(number));
        let Some(container) = container.filter(|_| !names.is_empty()) else { return };
        container.names = names;
        if let Some(outer) = container.around.and_then(|outer| self.containers.get_mut(outer)) {
            outer.named_inside += 1;
        }
    }
}
