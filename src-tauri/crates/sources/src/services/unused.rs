//! The names in a file, each with what it means and how many entries had something there that Dogear has no use for.

use std::collections::HashMap;

use dogear_domain::{Unused, remark};

use super::names::{Meaning, Part};
use crate::collect::Collector;

/// A name in the list of [`Names`].
pub(super) type NameId = u16;

/// More names than this are none: they are ids, dates or titles that stand where names do.
const MOST: usize = 1000;
/// The name of all names beyond.
pub(super) const BEYOND: NameId = 0;
const SHOWN: usize = 50;
/// A longer one is cut where it is shown.
const LONGEST: usize = 80;

/// All names in the order in which they came.
pub(super) struct Names {
    list: Vec<Name>,
    ids: HashMap<String, NameId>,
    /// Members within members.
    inner: HashMap<(NameId, NameId), NameId>,
    /// Where entries are alike, the name that comes next.
    next: NameId,
    row: usize,
}

struct Name {
    text: String,
    meaning: Meaning,
    rows: usize,
    /// The last row that was counted.
    row: usize,
}

impl Name {
    fn new(text: impl Into<String>, meaning: Meaning) -> Self {
        Self { text: text.into(), meaning, rows: 0, row: 0 }
    }
}

impl Names {
    pub(super) fn new() -> Self {
        let beyond = Name::new("other names", Meaning::default());
        Self { list: vec![beyond], ids: HashMap::new(), inner: HashMap::new(), next: 1, row: 0 }
    }

    /// The name and what it means.
    pub(super) fn get(&mut self, text: &str) -> (NameId, Meaning) {
        let expected = self.list.get(usize::from(self.next)).filter(|name| name.text == text);
        let id = match expected {
            Some(_) => self.next,
            None => self.ids.get(text).copied().or_else(|| self.add(text)).unwrap_or(BEYOND),
        };
        self.next = id + 1;
        let known = self.list.get(usize::from(id)).filter(|_| id != BEYOND);
        (id, known.map_or_else(|| Meaning::of(text), |name| name.meaning))
    }

    /// The name of a member `inner` within a member `outer`.
    pub(super) fn within(&mut self, outer: NameId, inner: NameId) -> NameId {
        if let Some(id) = self.inner.get(&(outer, inner)) {
            return *id;
        }
        let text = format!("{}.{}", self.text(outer), self.text(inner));
        let id = if outer == BEYOND { Some(BEYOND) } else { self.push(Name::new(text, Meaning::default())) };
        let id = id.unwrap_or(BEYOND);
        self.inner.insert((outer, inner), id);
        id
    }

    /// Whether this name has come.
    pub(super) fn has(&self, text: &str) -> bool {
        self.ids.contains_key(text)
    }

    /// The part of a bookmark that it names.
    pub(super) fn part(&self, id: NameId) -> Option<Part> {
        self.list.get(usize::from(id)).and_then(|name| name.meaning.part).map(|(part, _)| part)
    }

    /// Notes that what stands under a name was used after all.
    pub(super) fn forget(&mut self, id: NameId) {
        if let Some(name) = self.list.get_mut(usize::from(id)) {
            name.rows = 0;
        }
    }

    pub(super) fn text(&self, id: NameId) -> &str {
        self.list.get(usize::from(id)).map_or("", |name| &name.text)
    }

    /// Counts an entry that had something under each of these names.
    pub(super) fn count(&mut self, names: impl Iterator<Item = NameId>) {
        self.row += 1;
        for id in names {
            if let Some(name) = self.list.get_mut(usize::from(id)).filter(|name| name.row != self.row) {
                name.row = self.row;
                name.rows += 1;
            }
        }
    }

    /// Tells `collector` what was not used. `file` names the file where a warning counts the rest.
    pub(super) fn tell(self, file: &str, collector: &mut Collector) {
        let mut unused: Vec<Unused> = Vec::new();
        let mut beyond = 0_usize;
        for name in self.list.into_iter().filter(|name| name.rows > 0) {
            if unused.len() < SHOWN {
                unused.push(Unused { name: shown(&name.text), rows: name.rows });
            } else {
                beyond += 1;
            }
        }
        if beyond > 0 {
            collector.warnings.add(|| file.into(), remark!("odd-more-unused", count = beyond));
        }
        collector.unused = unused;
    }

    fn add(&mut self, text: &str) -> Option<NameId> {
        let id = self.push(Name::new(text, Meaning::of(text)))?;
        self.ids.insert(text.to_owned(), id);
        Some(id)
    }

    fn push(&mut self, name: Name) -> Option<NameId> {
        let id = NameId::try_from(self.list.len()).ok().filter(|id| usize::from(*id) <= MOST)?;
        self.list.push(name);
        Some(id)
    }
}

fn shown(name: &str) -> String {
    let name = name.trim();
    let cut = name.get(..name.floor_char_boundary(LONGEST)).unwrap_or_default();
    let cut = cut.split(char::is_control).collect::<Vec<_>>().join(" ");
    if cut.len() < name.len() { format!("{cut}…") } else { cut }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_counted_once_a_name_and_names_are_bounded() {
        let mut names = Names::new();
        let texts: Vec<String> = (0..2000).map(|n| format!("n{n}")).collect();
        let ids: Vec<NameId> = texts.iter().map(|text| names.get(text).0).collect();
        let inner = names.within(ids[0], ids[1]);
        names.count([ids[0], ids[0], inner].into_iter());
        names.count(ids.iter().copied());
        let mut collector = Collector::default();
        names.tell("f", &mut collector);
        let reading = collector.finish("f", None);
        let told: Vec<(&str, usize)> =
            reading.unused.iter().map(|unused| (unused.name.as_str(), unused.rows)).collect();
        assert_eq!((told.len(), told[0], told[1], told[2]), (50, ("other names", 2), ("n0", 2), ("n1", 1)));
        assert_eq!(reading.warnings[0].message, remark!("odd-more-unused", count = 951_usize));
    }
}
