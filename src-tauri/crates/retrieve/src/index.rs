//! The words of all bookmarks in memory: which words the library holds and which bookmarks hold each. What every bookmark
//! explains of a question is known at once, misspelt words included, without reading a single one.
//!
//! In: bookmarks, again whenever they change. Out: candidates with their evidence, the same as reading each would give.
//! Pure.

use std::{
    borrow::Cow,
    cmp::Ordering,
    collections::{HashMap, HashSet},
    hash::{DefaultHasher, Hash, Hasher},
};

use dogear_domain::{Bookmark, BookmarkId, page_of, words::fold};
use dogear_store::WordCounts;
use dogear_understand::{
    similarity::Term,
    sounds::Sounds,
    words::{forms, texts},
};
use indexmap::IndexMap;

use crate::{
    parts::{PART, Piece, each_piece, likeness_to_site, site_name},
    rank::{Candidate, Evidence, Wanted, telling},
    saying::Word,
    spellings::Spellings,
};

/// Rows of bookmarks that have changed or gone stay until they are as many as the others; so few never matter.
const FEW_ROWS: usize = 1_000;

/// The words of a library.
#[derive(Debug, Default)]
pub(crate) struct Index {
    rows: Vec<Row>,
    places: HashMap<BookmarkId, u32>,
    /// For each word, the rows that hold it, in order.
    words: IndexMap<Box<str>, Vec<u32>, foldhash::fast::RandomState>,
    /// The same for each part of a word.
    parts: HashMap<Box<str>, Vec<u32>, foldhash::fast::RandomState>,
    /// The places of the words that are the name of a site.
    sites: HashSet<u32, foldhash::fast::RandomState>,
    spellings: Spellings,
    sounds: Sounds,
}

/// A bookmark as far as it takes part in ranking.
#[derive(Debug, Clone, Copy)]
struct Row {
    id: BookmarkId,
    gone: bool,
    /// Milliseconds since 1970.
    added_at: Option<i64>,
    page: Option<u64>,
    title: u64,
    site: Option<u64>,
    /// The place of its site's name among the words.
    site_name: Option<u32>,
}

impl Index {
    /// How many bookmarks there are, and for each term, how many hold it; a bookmark that holds two forms of it may count
    /// twice.
    pub(crate) fn counts(&self, terms: &[String]) -> WordCounts {
        let holding = |term: &String| {
            let rows: usize = forms(&fold(term)).iter().map(|form| self.live_rows(form)).sum();
            u32::try_from(rows).unwrap_or(u32::MAX)
        };
        let bookmarks = u32::try_from(self.places.len()).unwrap_or(u32::MAX);
        WordCounts { bookmarks, holding: terms.iter().map(holding).collect() }
    }

    /// The bookmarks that hold all of these words, each in some form, in no order.
    pub(crate) fn holding_all(&self, words: &[Word]) -> Vec<BookmarkId> {
        let mut rows = words.iter().map(|word| self.rows_with(word));
        let Some(first) = rows.next() else { return Vec::new() };
        let all = rows.fold(first, |all, rows| all.intersection(&rows).copied().collect());
        let live = |row: u32| self.rows.get(row as usize).filter(|row| !row.gone).map(|row| row.id);
        all.into_iter().filter_map(live).collect()
    }

    /// The bookmarks that hold a word which begins like this, in no order.
    pub(crate) fn holding_beginning(&self, start: &str) -> HashSet<BookmarkId> {
        let begun = self.words.iter().filter(|(word, _)| word.starts_with(start));
        let rows = begun.flat_map(|(_, rows)| rows.iter().copied());
        rows.filter_map(|row| self.rows.get(row as usize).filter(|row| !row.gone).map(|row| row.id)).collect()
    }

    /// The rows with a form of a word. All forms begin with the same letter.
    fn rows_with(&self, word: &Word) -> HashSet<u32> {
        let first = word.first();
        let forms = self.words.iter().filter(|(form, _)| form.chars().next() == first && word.is(form));
        forms.flat_map(|(_, rows)| rows.iter().copied()).collect()
    }

    /// Takes in a bookmark as it is now.
    pub(crate) fn put(&mut self, bookmark: &Bookmark) {
        self.remove(bookmark.id);
        let Ok(row) = u32::try_from(self.rows.len()) else { return };
        let site = bookmark.site();
        self.rows.push(Row::of(bookmark, site.as_deref()));
        self.places.insert(bookmark.id, row);
        for (_, text) in texts(bookmark) {
            each_piece(&text, |piece| match piece {
                Piece::Whole(word) => self.post(word, row),
                Piece::Part(part) => self.post_part(part, row),
            });
        }
        self.name_site(row, site.as_deref().and_then(site_name));
    }

    /// Leaves a bookmark out from now on.
    pub(crate) fn remove(&mut self, id: BookmarkId) {
        if let Some(place) = self.places.remove(&id)
            && let Some(row) = self.rows.get_mut(place as usize)
        {
            row.gone = true;
        }
    }

    /// Gives back memory that only growing needs.
    pub(crate) fn fit(&mut self) {
        self.words.values_mut().chain(self.parts.values_mut()).for_each(Vec::shrink_to_fit);
        self.spellings.fit();
        self.sounds.fit();
        self.rows.shrink_to_fit();
    }

    /// Whether so many bookmarks have changed or gone that reading all again is worth it.
    pub(crate) fn is_worn(&self) -> bool {
        self.rows.len() > 2 * self.places.len() + FEW_ROWS
    }

    /// What the words of each bookmark explain of a question.
    pub(crate) fn weigh<'a>(&'a self, wanted: &Wanted) -> Weighed<'a> {
        let mut weighed = Weighed {
            index: self,
            coverage: vec![0.0; self.rows.len()],
            found: vec![0; self.rows.len()],
            touched: Vec::new(),
            asked: wanted.exactly().map(|words| sequence(words.iter().map(String::as_str))).collect(),
        };
        for (number, (_, term, share)) in (0..).zip(wanted.terms()) {
            for (similarity, rows) in self.holders(term) {
                weighed.add(&rows, 1 << number, share * similarity);
            }
        }
        weighed
    }

    fn post(&mut self, word: &str, row: u32) {
        match self.words.get_mut(word) {
            Some(rows) => push_once(rows, row),
            None => {
                self.words.insert(word.into(), vec![row]);
                self.spellings.push(word);
                self.sounds.push(word);
            }
        }
    }

    fn post_part(&mut self, part: &str, row: u32) {
        match self.parts.get_mut(part) {
            Some(rows) => push_once(rows, row),
            None => drop(self.parts.insert(part.into(), vec![row])),
        }
    }

    /// Notes what the site of the newest row is called.
    fn name_site(&mut self, row: u32, name: Option<&str>) {
        let place = name.and_then(|name| self.words.get_index_of(name));
        let place = place.and_then(|place| u32::try_from(place).ok());
        self.sites.extend(place);
        if let Some(row) = self.rows.get_mut(row as usize) {
            row.site_name = place;
        }
    }

    /// Rows with a word that is found to be like this term, the most alike first.
    fn holders(&self, term: &Term) -> Vec<(f32, Cow<'_, [u32]>)> {
        let forms = forms(term.text());
        let whole = forms.iter().filter_map(|form| Some((1.0, self.words.get(form.as_str())?)));
        let parts = forms.iter().filter_map(|form| Some((PART, self.parts.get(form.as_str())?)));
        let spelt = self.spellings.may_be_like(term);
        let like = self.like(term, &spelt);
        let held = whole.chain(parts).chain(like).map(|(likeness, rows)| (likeness, Cow::Borrowed(rows.as_slice())));
        let mut holders: Vec<(f32, Cow<'_, [u32]>)> = held.chain(self.on_sites(term, &spelt)).collect();
        holders.sort_by(|one, other| other.0.total_cmp(&one.0));
        holders
    }

    /// Rows with a word that is like this term and no form of it. `spelt`: words that may be.
    fn like(&self, term: &Term, spelt: &[u32]) -> Vec<(f32, &Vec<u32>)> {
        let joined: Vec<String> = term.joined().iter().flat_map(|joined| forms(joined)).collect();
        let known = term.beginnings().chain(joined.iter().map(String::as_str));
        let known = known.filter_map(|word| self.words.get_key_value(word));
        let heard = term.sound().into_iter().flat_map(|sound| self.sounds.may_be_like(sound));
        let others = spelt.iter().copied().chain(heard).filter_map(|place| self.words.get_index(place as usize));
        let likeness = |word: &str| term.found_in(word).filter(|likeness| *likeness < 1.0);
        known.chain(others).filter_map(|(word, rows)| Some((likeness(word)?, rows))).collect()
    }

    /// Rows whose site is called after the term or what it is written together with. `spelt`: words that hold the term.
    fn on_sites(&self, term: &Term, spelt: &[u32]) -> Vec<(f32, Cow<'_, [u32]>)> {
        let joined = term.joined().iter().flat_map(|joined| self.spellings.may_be_like(&Term::new(joined, false)));
        let named = spelt.iter().copied().chain(joined).filter(|place| self.sites.contains(place));
        let rows_of = |place: u32| {
            let (word, rows) = self.words.get_index(place as usize)?;
            let likeness = likeness_to_site(term, word)?;
            let is_named = |row: &&u32| self.rows.get(**row as usize).is_some_and(|row| row.site_name == Some(place));
            Some((likeness, rows.iter().filter(is_named).copied().collect()))
        };
        named.filter_map(rows_of).collect()
    }

    fn live_rows(&self, word: &str) -> usize {
        let rows = [self.words.get(word), self.parts.get(word)].into_iter().flatten();
        rows.map(|rows| self.live(rows)).sum()
    }

    fn live(&self, rows: &[u32]) -> usize {
        if rows.len() > FEW_ROWS {
            return rows.len();
        }
        rows.iter().filter(|row| self.rows.get(**row as usize).is_some_and(|row| !row.gone)).count()
    }
}

impl Row {
    fn of(bookmark: &Bookmark, site: Option<&str>) -> Self {
        Self {
            id: bookmark.id,
            gone: false,
            added_at: bookmark.added_at.map(|at| at.timestamp_millis()),
            page: page_hash(bookmark),
            title: sequence(telling(&fold(&bookmark.title))),
            site: site.map(|site| sequence(telling(&fold(site)))),
            site_name: None,
        }
    }
}

/// What a row is ordered by.
#[derive(Debug, Clone, Copy)]
struct Standing {
    coverage: f32,
    added_at: Option<i64>,
    row: u32,
}

impl Standing {
    fn total_cmp(&self, other: &Self) -> Ordering {
        self.coverage
            .total_cmp(&other.coverage)
            .then_with(|| (self.added_at, self.row).cmp(&(other.added_at, other.row)))
    }
}

/// What the words of a library explain of one question.
#[derive(Debug)]
pub(crate) struct Weighed<'a> {
    index: &'a Index,
    /// Of each row.
    coverage: Vec<f32>,
    /// A bit for each term that a row holds.
    found: Vec<u32>,
    /// Rows that hold any.
    touched: Vec<u32>,
    /// What is exactly asked for.
    asked: Vec<u64>,
}

impl Weighed<'_> {
    /// Those that explain the most, the newest first among equals.
    pub(crate) fn best(&self, limit: usize, allowed: Option<&[u32]>) -> Vec<Candidate> {
        let allowed = allowed.map(|ids| self.mask(ids));
        let is_allowed = |row: u32| allowed.as_ref().is_none_or(|mask| mask.get(row as usize) == Some(&true));
        let standing = |row: u32| self.standing(row).filter(|_| is_allowed(row));
        let mut rows: Vec<Standing> = self.touched.iter().filter_map(|row| standing(*row)).collect();
        if limit > 0 && limit < rows.len() {
            rows.select_nth_unstable_by(limit - 1, |one, other| other.total_cmp(one));
        }
        rows.truncate(limit);
        rows.sort_unstable_by(|one, other| other.total_cmp(one));
        rows.into_iter().filter_map(|standing| self.candidate_at(standing.row)).collect()
    }

    /// A bookmark with what its words explain; none if the library does not hold it.
    pub(crate) fn candidate(&self, id: BookmarkId) -> Option<Candidate> {
        self.candidate_at(*self.index.places.get(&id)?)
    }

    fn add(&mut self, rows: &[u32], term: u32, weight: f32) {
        for &row in rows {
            let place = row as usize;
            let (Some(found), Some(coverage)) = (self.found.get_mut(place), self.coverage.get_mut(place)) else {
                continue;
            };
            if *found == 0 {
                self.touched.push(row);
            }
            // A term counts by the word that is most like it, and those come first.
            if *found & term == 0 {
                *found |= term;
                *coverage += weight;
            }
        }
    }

    fn mask(&self, ids: &[u32]) -> Vec<bool> {
        let mut mask = vec![false; self.index.rows.len()];
        for place in ids.iter().filter_map(|id| self.index.places.get(&BookmarkId(*id))) {
            if let Some(allowed) = mask.get_mut(*place as usize) {
                *allowed = true;
            }
        }
        mask
    }

    /// None of what has gone.
    fn standing(&self, place: u32) -> Option<Standing> {
        let row = self.index.rows.get(place as usize).filter(|row| !row.gone)?;
        Some(Standing { coverage: *self.coverage.get(place as usize)?, added_at: row.added_at, row: place })
    }

    fn candidate_at(&self, place: u32) -> Option<Candidate> {
        let row = self.index.rows.get(place as usize)?;
        let evidence = Evidence {
            coverage: self.coverage.get(place as usize)?.min(1.0),
            found: *self.found.get(place as usize)?,
            exact: self.asked.iter().any(|asked| row.title == *asked || row.site == Some(*asked)),
            ..Evidence::default()
        };
        Some(Candidate { page: row.page, added_at: row.added_at, ..Candidate::new(row.id, evidence) })
    }
}

fn push_once(rows: &mut Vec<u32>, row: u32) {
    if rows.last() != Some(&row) {
        rows.push(row);
    }
}

/// Equal for equal words in equal order.
fn sequence<'a>(words: impl Iterator<Item = &'a str>) -> u64 {
    let mut hasher = DefaultHasher::new();
    words.for_each(|word| word.hash(&mut hasher));
    hasher.finish()
}

/// Stands for the page of a bookmark where only equality counts.
pub(crate) fn page_hash(bookmark: &Bookmark) -> Option<u64> {
    page_of(&bookmark.url).map(|page| sequence(std::iter::once(page.as_str())))
}

#[cfg(test)]
mod tests;
