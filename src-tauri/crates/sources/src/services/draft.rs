//! A bookmark while its parts come in, in any order and under any of their usual names.
//!
//! Members of JSON and cells of tables end up here alike. What has a value and is not used is remembered by its name.

use std::borrow::Cow;

use super::{
    address::is_address,
    labels::labels,
    names::{Meaning, Part},
    path::{folders, parts},
    unused::NameId,
};
use crate::{
    collect::Entry,
    dates::{Calendar, Stated},
};

/// What stands between folders in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FolderStyle {
    /// Any usual sign.
    Usual,
    /// Dogear's own sign.
    Own,
    /// Nothing: it is one name.
    Whole,
}

/// How a file writes what others write otherwise.
pub(super) struct Manner<'t> {
    pub calendar: Calendar<'t>,
    /// Between labels in a text; none where any usual sign may stand there.
    pub between_tags: Option<char>,
    pub folder: FolderStyle,
    /// Whether a description stands for the title.
    pub is_description_title: bool,
    /// The member or column that tells a bookmark from others even when everything else about it changes.
    pub key: &'static str,
}

impl<'t> Manner<'t> {
    /// What people and unknown programs write.
    pub(super) fn usual(text: &'t str) -> Self {
        Self {
            calendar: Calendar::of(text),
            between_tags: None,
            folder: FolderStyle::Usual,
            is_description_title: false,
            key: "",
        }
    }
}

/// The name under which a value stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Under<'k> {
    pub name: NameId,
    /// As the file has it; a column's in lower case.
    pub key: &'k str,
    pub meaning: Meaning,
}

/// A value that may give way to one under a better name.
#[derive(Debug)]
struct Choice<T> {
    rank: u16,
    name: NameId,
    value: T,
}

/// The folder that a bookmark states itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Place<'a> {
    /// From the outermost to the innermost.
    Path(Vec<String>),
    /// By an id, or by a name that may be an id.
    Of { id: Cow<'a, str>, may_be_name: bool },
}

/// An address under a name that means none.
#[derive(Debug)]
pub(super) struct OtherAddress<'a> {
    pub name: NameId,
    pub key: Cow<'a, str>,
    pub url: Cow<'a, str>,
    pub may_be_page: bool,
}

#[derive(Debug, Default)]
pub(super) struct Draft<'a> {
    url: Option<Choice<Cow<'a, str>>>,
    title: Option<Choice<Cow<'a, str>>>,
    added: Option<Choice<Stated>>,
    notes: Vec<Choice<Cow<'a, str>>>,
    tags: Vec<String>,
    place: Option<Choice<Place<'a>>>,
    key: Cow<'a, str>,
    /// What it is called elsewhere in the file.
    pub id: Cow<'a, str>,
    pub others: Vec<OtherAddress<'a>>,
    /// Everything with a value, and whether it is used.
    held: Vec<(NameId, bool)>,
    /// Whether an address could stand here, though it be empty.
    pub expects_address: bool,
    /// Whether a password or the like stands here.
    pub has_secret: bool,
}

impl<'a> Draft<'a> {
    pub(super) fn has_address(&self) -> bool {
        self.url.is_some()
    }

    /// The name under which the address stands.
    pub(super) fn address_name(&self) -> Option<NameId> {
        self.url.as_ref().map(|url| url.name)
    }

    /// Whether it has so many values and no more, of which one at least.
    pub(super) fn holds_only(&self, count: usize) -> bool {
        count > 0 && self.held.len() == count
    }

    pub(super) fn is_empty(&self) -> bool {
        self.held.is_empty()
    }

    pub(super) fn title(&self) -> &str {
        self.title.as_ref().map_or("", |title| &title.value)
    }

    pub(super) fn title_text(&self) -> Cow<'a, str> {
        self.title.as_ref().map(|title| title.value.clone()).unwrap_or_default()
    }

    /// Takes in a text or a number under its name. An empty one says nothing.
    pub(super) fn put(&mut self, under: Under<'_>, text: Cow<'a, str>, manner: &Manner<'_>) {
        let Under { name, key, meaning } = under;
        if !manner.key.is_empty() && key == manner.key {
            self.held.push((name, true));
            self.key.clone_from(&text);
            self.id = text;
            return;
        }
        self.expects_address |= meaning.rank_of(Part::Url).is_some();
        let is_part = matches!(meaning.part, Some((part, _)) if part != Part::Id);
        // What Dogear itself wrote is taken to the last space.
        let is_empty = text.is_empty() || (manner.folder != FolderStyle::Own && text.trim().is_empty());
        if is_empty || (!is_part && is_nothing(&text)) {
            return;
        }
        self.has_secret |= meaning.is_secret;
        self.held.push((name, true));
        let part = match meaning.part {
            Some((Part::Note, _)) if manner.is_description_title && key.eq_ignore_ascii_case("description") => {
                Some((Part::Title, u16::MAX))
            }
            part => part,
        };
        let Some((part, rank)) = part else { return self.put_other(under, text) };
        match part {
            Part::Url if is_strong(rank) || is_address(&text) => {
                let lost = prefer(&mut self.url, Choice { rank, name, value: text });
                self.give_up(lost);
            }
            Part::Title => {
                let lost = prefer(&mut self.title, Choice { rank, name, value: text });
                self.give_up(lost);
            }
            Part::Note => self.notes.push(Choice { rank, name, value: text }),
            Part::Tags => self.tags.extend(labels(&text, manner.between_tags)),
            Part::Added if text.contains(|c: char| c.is_ascii_digit()) => {
                self.put_date(Choice { rank, name, value: manner.calendar.written(&text) });
            }
            Part::Folder => {
                let path = match manner.folder {
                    FolderStyle::Usual => folders(&text),
                    FolderStyle::Own => parts(&text, '/'),
                    FolderStyle::Whole => vec![text.into_owned()],
                };
                self.put_place((rank, name), Place::Path(path));
            }
            Part::Membership => self.put_place((rank, name), Place::Of { id: text, may_be_name: true }),
            Part::FolderId => self.put_place((rank, name), Place::Of { id: text, may_be_name: false }),
            Part::Id => {
                self.id = text;
                self.give_up(Some(name));
            }
            Part::Url | Part::Added => self.put_other(under, text),
        }
    }

    /// Takes in names that stand one by one.
    pub(super) fn put_names(&mut self, name: NameId, meaning: Meaning, names: Vec<String>) {
        let Some((part, rank)) = meaning.part.filter(|_| !names.is_empty()) else { return };
        self.held.push((name, true));
        match part {
            Part::Tags => self.tags.extend(names),
            Part::Note => self.notes.push(Choice { rank, name, value: Cow::Owned(names.join("\n")) }),
            Part::Folder => self.put_place((rank, name), Place::Path(names)),
            Part::Membership | Part::FolderId => {
                let mut names = names.into_iter();
                let id = Cow::Owned(names.next().unwrap_or_default());
                self.put_place((rank, name), Place::Of { id, may_be_name: part == Part::Membership });
                if names.next().is_some() {
                    self.held.push((name, false));
                }
            }
            _ => self.give_up(Some(name)),
        }
    }

    /// Takes in a folder by its name.
    pub(super) fn put_folder(&mut self, name: NameId, folder: String) {
        self.held.push((name, true));
        self.put_place((0, name), Place::Path(vec![folder]));
    }

    /// Takes in an address where no name says that it is one.
    pub(super) fn put_address(&mut self, name: NameId, url: Cow<'a, str>) {
        self.held.push((name, true));
        self.url = Some(Choice { rank: 0, name, value: url });
    }

    /// Notes that something stands under a name that Dogear has no use for.
    pub(super) fn put_unused(&mut self, name: NameId) {
        self.held.push((name, false));
    }

    /// Everything with a value, used or not.
    pub(super) fn names(&self) -> impl Iterator<Item = NameId> {
        self.held.iter().map(|(name, _)| *name)
    }

    /// What has a value and is not used.
    pub(super) fn unused(&self) -> impl Iterator<Item = NameId> {
        self.held.iter().filter(|(_, is_used)| !is_used).map(|(name, _)| *name)
    }

    /// Makes the address under a name that means none the bookmark's own.
    pub(super) fn adopt(&mut self, other: OtherAddress<'a>) {
        let OtherAddress { name, url, .. } = other;
        for (_, is_used) in self.held.iter_mut().filter(|(held, _)| *held == name) {
            *is_used = true;
        }
        self.url = Some(Choice { rank: 0, name, value: url });
    }

    /// Takes in what stands around it in the file: the outer one's title and date count before its own.
    pub(super) fn surround(&mut self, mut outer: Self) {
        self.held.append(&mut outer.held);
        if let Some(title) = outer.title {
            let lost = self.title.replace(title).map(|inner| inner.name);
            self.give_up(lost);
        }
        if let Some(added) = outer.added {
            let inner = self.added.take();
            self.added = Some(added);
            if let Some(inner) = inner {
                self.put_date(Choice { rank: LATER, ..inner });
            }
        }
        self.notes.splice(0..0, outer.notes);
        self.tags.splice(0..0, outer.tags);
        self.place = outer.place.or(self.place.take());
        if !outer.key.is_empty() {
            self.key = outer.key;
        }
        self.id = outer.id;
    }

    /// Calls what it has by other names.
    pub(super) fn rename(&mut self, mut of: impl FnMut(NameId) -> NameId) {
        let parts = [&mut self.url, &mut self.title].into_iter().flatten().chain(&mut self.notes);
        let names = parts.map(|part| &mut part.name).chain(self.added.as_mut().map(|added| &mut added.name));
        let names = names.chain(self.place.as_mut().map(|place| &mut place.name));
        for name in names.chain(self.held.iter_mut().map(|(name, _)| name)) {
            *name = of(*name);
        }
    }

    /// The folder that it states, and the name under which it does.
    pub(super) fn take_place(&mut self) -> Option<(Place<'a>, NameId)> {
        self.place.take().map(|place| (place.value, place.name))
    }

    pub(super) fn place(&self) -> Option<&Place<'a>> {
        self.place.as_ref().map(|place| &place.value)
    }

    /// The folders that it states by their names.
    pub(super) fn take_path(&mut self) -> Vec<String> {
        match self.take_place() {
            Some((Place::Path(path), _)) => path,
            Some((Place::Of { id, may_be_name: true }, _)) => vec![id.into_owned()],
            Some((Place::Of { .. }, name)) => {
                self.give_up(Some(name));
                Vec::new()
            }
            None => Vec::new(),
        }
    }

    /// Where there is no address under a usual name, takes the first one that may be a page's.
    pub(super) fn adopt_page(&mut self) {
        let page = self.others.iter().position(|other| other.may_be_page).filter(|_| self.url.is_none());
        if let Some(page) = page {
            let page = self.others.swap_remove(page);
            self.adopt(page);
        }
    }

    /// What a label or a folder is called that stands as an object.
    pub(super) fn name(&self) -> &str {
        let tag = || self.tags.first().map_or("", String::as_str);
        if self.title.is_some() { self.title() } else { tag() }
    }

    /// Makes the date of `inner` its own.
    pub(super) fn take_date(&mut self, name: NameId, rank: u16, inner: &Self) {
        self.held.push((name, true));
        let value = inner.added.as_ref().map_or(Stated::Not, |added| added.value);
        self.put_date(Choice { rank, name, value });
    }

    /// Gives it a title where it has none.
    pub(super) fn put_title(&mut self, name: NameId, title: Cow<'a, str>) {
        if self.title.is_none() {
            self.title = Some(Choice { rank: u16::MAX, name, value: title });
        }
    }

    /// Something of which nothing is known but its id.
    pub(super) fn of_id(id: Cow<'a, str>) -> Self {
        Self { id, ..Self::default() }
    }

    /// A bookmark of which nothing is known but the address.
    pub(super) fn of_address(name: NameId, url: Cow<'a, str>) -> Self {
        Self { url: Some(Choice { rank: 0, name, value: url }), ..Self::default() }
    }

    /// Notes that what stands under this name is not used after all.
    pub(super) fn give_up(&mut self, name: Option<NameId>) {
        let held = self.held.iter_mut().rev().find(|(held, _)| Some(*held) == name);
        if let Some((_, is_used)) = held {
            *is_used = false;
        }
    }

    /// The bookmark; without an address if there was none.
    pub(super) fn finish(self) -> Entry<'a> {
        let text = |choice: Option<Choice<Cow<'a, str>>>| choice.map(|choice| choice.value).unwrap_or_default();
        Entry {
            guid: self.key,
            title: text(self.title),
            url: text(self.url),
            added: self.added.map_or(Stated::Not, |added| added.value),
            tags: self.tags,
            note: joined(self.notes),
        }
    }

    fn put_other(&mut self, Under { name, key, meaning }: Under<'_>, url: Cow<'a, str>) {
        self.give_up(Some(name));
        if url.contains("://") && is_address(&url) {
            let key = Cow::Owned(key.to_owned());
            self.others.push(OtherAddress { name, key, url, may_be_page: meaning.may_be_page });
        }
    }

    /// A date that can be believed counts before one that cannot.
    fn put_date(&mut self, mut new: Choice<Stated>) {
        if new.value == Stated::Not {
            return;
        }
        if new.value.moment().is_none() {
            new.rank = new.rank.saturating_add(UNBELIEVABLE);
        }
        let lost = prefer(&mut self.added, new);
        self.give_up(lost);
    }

    fn put_place(&mut self, (rank, name): (u16, NameId), value: Place<'a>) {
        let rank =
            if matches!(value, Place::Of { may_be_name: false, .. }) { rank.saturating_add(LATER) } else { rank };
        let lost = prefer(&mut self.place, Choice { rank, name, value });
        self.give_up(lost);
    }
}

const UNBELIEVABLE: u16 = 10_000;
/// A folder's id counts after its name.
const LATER: u16 = 5_000;

/// Of the names of addresses, those before `link` are never used for anything else.
fn is_strong(rank: u16) -> bool {
    rank < 7
}

/// Whether a value of an unknown kind says as much as none.
fn is_nothing(text: &str) -> bool {
    ["false", "null", "[]", "{}"].iter().any(|nothing| text.trim().eq_ignore_ascii_case(nothing))
}

/// Takes the better of two and gives back the name of the other.
fn prefer<T>(slot: &mut Option<Choice<T>>, new: Choice<T>) -> Option<NameId> {
    match slot {
        Some(old) if old.rank <= new.rank => Some(new.name),
        _ => slot.replace(new).map(|old| old.name),
    }
}

/// Line by line as they stand in the file, none twice.
fn joined<'a>(mut notes: Vec<Choice<Cow<'a, str>>>) -> Cow<'a, str> {
    if notes.len() < 2 {
        return notes.pop().map(|note| note.value).unwrap_or_default();
    }
    let mut lines: Vec<&str> = Vec::new();
    for note in &notes {
        if !lines.contains(&note.value.as_ref()) {
            lines.push(&note.value);
        }
    }
    Cow::Owned(lines.join("\n"))
}
