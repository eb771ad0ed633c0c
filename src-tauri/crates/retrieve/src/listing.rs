//! Lists of the library: what meets the conditions that were chosen, in an order, in groups. Nothing is ranked here.
//!
//! A [`Shelf`] holds the library as columns, some 40 bytes a bookmark, so that a list of a hundred thousand is there within a
//! keystroke. Each order is worked out once; a list is a walk along it.

use std::{
    cmp::Reverse,
    collections::{HashMap, HashSet},
    sync::OnceLock,
};

use chrono::{DateTime, Datelike, Utc};
use dogear_domain::{BookmarkId, FolderPath, SourceId, words::fold};
use dogear_store::{Columns, Figures, Store, StoreError};

mod keep;

use keep::Keep;

/// Conditions that were chosen rather than asked for. An empty list is no condition; entries of one list are alternatives.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Chosen {
    /// Sources.
    pub sources: Vec<SourceId>,
    /// A folder and all below it, of one source or of all.
    pub folder: Option<(Option<SourceId>, FolderPath)>,
    /// Hosts without `www.`; a host includes its subdomains.
    pub sites: Vec<String>,
    /// ISO 639-1.
    pub languages: Vec<String>,
    /// Saved at or after this moment.
    pub after: Option<DateTime<Utc>>,
    /// Saved before this moment.
    pub before: Option<DateTime<Utc>>,
    /// Dogear never opened it.
    pub never_opened: bool,
    /// Its page is saved more than once.
    pub saved_twice: bool,
}

/// What a list is sorted by.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Sort {
    /// When it was saved, the newest first.
    #[default]
    Saved,
    /// Its title, from A.
    Title,
    /// Its site, from A, and the newest of each first.
    Site,
    /// Its folder, from A, and the newest of each first.
    Folder,
    /// When Dogear opened it last, the latest first.
    Opened,
}

/// An order of a list. What has nothing to be sorted by stands at the end either way.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Order {
    /// By what.
    pub sort: Sort,
    /// The other way round.
    pub reverse: bool,
}

/// Bookmarks that stand together in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// A month (`2026-03`), a site or a letter; empty for what has none, and of folders.
    pub name: String,
    /// Of folders.
    pub path: FolderPath,
    /// The place of its first in the list.
    pub from: u32,
    /// Bookmarks.
    pub count: u32,
}

/// All bookmarks as columns; a row is a place in them.
#[derive(Debug)]
pub struct Shelf {
    columns: Columns,
    by_saved: Line,
    by_site: OnceLock<Line>,
    by_folder: OnceLock<Line>,
    titles: OnceLock<Titles>,
}

/// Rows in an order: those that it says something of, and the rest.
#[derive(Debug, Default)]
struct Line {
    placed: Vec<u32>,
    rest: Vec<u32>,
}

#[derive(Debug)]
struct Titles {
    line: Line,
    /// What each row's title begins with, for groups.
    initials: Vec<char>,
}

impl Shelf {
    /// Reads the library. Those not `told`, where that is given, are as if they were not there.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn read(store: &Store, told: Option<&HashSet<BookmarkId>>) -> Result<Self, StoreError> {
        let mut columns = store.columns().await?;
        if let Some(told) = told {
            columns.rows.retain(|row| told.contains(&row.id));
        }
        Ok(Self::of(columns))
    }

    fn of(columns: Columns) -> Self {
        let by_saved = Line::by(&columns.rows, |row| row.added_at.map(Reverse));
        let (by_site, by_folder, titles) = (OnceLock::new(), OnceLock::new(), OnceLock::new());
        Self { columns, by_saved, by_site, by_folder, titles }
    }

    /// The columns.
    #[must_use]
    pub fn columns(&self) -> &Columns {
        &self.columns
    }

    /// Reads what an order needs beside the columns.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn prepare(&self, store: &Store, sort: Sort) -> Result<(), StoreError> {
        if sort != Sort::Title || self.titles.get().is_some() {
            return Ok(());
        }
        let titles = store.all_titles().await?;
        self.titles.get_or_init(|| Titles::of(&self.columns.rows, titles));
        Ok(())
    }

    /// The bookmarks that meet the conditions, in this order. `only`: no others than these. `opened`: when each was opened last,
    /// in milliseconds since 1970. `language`: what each is in, by its place in [`Columns::rows`].
    #[must_use]
    pub fn listed(&self, question: &Listing<'_>) -> Vec<BookmarkId> {
        let keep = Keep::new(&self.columns, question);
        let opened;
        let line = match question.order.sort {
            Sort::Saved => &self.by_saved,
            Sort::Site => self.by_site.get_or_init(|| self.line_by_name(&self.site_ranks(), |row| row.site)),
            Sort::Folder => self.by_folder.get_or_init(|| self.line_by_name(&self.folder_ranks(), |row| row.folder)),
            Sort::Title => self.titles.get().map_or(&self.by_saved, |titles| &titles.line),
            Sort::Opened => {
                opened = Line::by(&self.columns.rows, |row| question.opened(row.id).map(Reverse));
                &opened
            }
        };
        let row = |row: &u32| self.columns.rows.get(*row as usize);
        let placed: Box<dyn Iterator<Item = &u32>> =
            if question.order.reverse { Box::new(line.placed.iter().rev()) } else { Box::new(line.placed.iter()) };
        placed
            .chain(&line.rest)
            .filter(|place| row(place).is_some_and(|row| keep.holds(**place, row)))
            .filter_map(row)
            .map(|row| row.id)
            .collect()
    }

    /// What stands together in a list in this order.
    #[must_use]
    pub fn groups(&self, listed: &[BookmarkId], sort: Sort, opened: &HashMap<BookmarkId, i64>) -> Vec<Group> {
        let mut groups: Vec<Group> = Vec::new();
        let mut last = None;
        for (id, from) in listed.iter().zip(0..) {
            let Some(place) = self.place(*id) else { continue };
            let key = self.key(place, sort, opened);
            match groups.last_mut().filter(|_| last == Some(key)) {
                Some(group) => group.count += 1,
                None => groups.push(self.group(key, sort, from)),
            }
            last = Some(key);
        }
        groups
    }

    /// The row of a bookmark.
    #[must_use]
    pub fn place(&self, id: BookmarkId) -> Option<usize> {
        self.columns.rows.binary_search_by_key(&id, |row| row.id).ok()
    }

    fn site_ranks(&self) -> Vec<Option<u32>> {
        ranks(&self.columns.sites, |site| (!site.is_empty()).then(|| site.clone()))
    }

    fn folder_ranks(&self) -> Vec<Option<u32>> {
        let folded = |path: &FolderPath| -> Vec<String> { path.0.iter().map(|name| fold(name)).collect() };
        ranks(&self.columns.folders, |path| (!path.is_empty()).then(|| folded(path)))
    }

    /// By a name that many share, and the newest first among those.
    fn line_by_name(&self, ranks: &[Option<u32>], name: impl Fn(&Figures) -> u32) -> Line {
        Line::by(&self.columns.rows, |row| {
            let rank = ranks.get(name(row) as usize).copied().flatten()?;
            Some((rank, Reverse(row.added_at)))
        })
    }

    /// What tells a row's group from others.
    fn key(&self, place: usize, sort: Sort, opened: &HashMap<BookmarkId, i64>) -> i64 {
        let Some(row) = self.columns.rows.get(place) else { return -1 };
        match sort {
            Sort::Saved => month(row.added_at),
            Sort::Opened => month(opened.get(&row.id).copied()),
            Sort::Site => i64::from(row.site),
            Sort::Folder => i64::from(row.folder),
            Sort::Title => {
                let initials = self.titles.get().map(|titles| &titles.initials);
                initials.and_then(|initials| initials.get(place)).map_or(-1, |initial| i64::from(u32::from(*initial)))
            }
        }
    }

    fn group(&self, key: i64, sort: Sort, from: u32) -> Group {
        let at = usize::try_from(key).unwrap_or(usize::MAX);
        let (mut name, mut path) = (String::new(), FolderPath::default());
        match sort {
            Sort::Saved | Sort::Opened if key >= 0 => name = format!("{:04}-{:02}", key / 12, key % 12 + 1),
            Sort::Saved | Sort::Opened => {}
            Sort::Site => name = self.columns.sites.get(at).cloned().unwrap_or_default(),
            Sort::Folder => path = self.columns.folders.get(at).cloned().unwrap_or_default(),
            Sort::Title => {
                name = u32::try_from(key).ok().and_then(char::from_u32).map(String::from).unwrap_or_default();
            }
        }
        Group { name, path, from, count: 1 }
    }
}

/// What language each row of a shelf is in, as far as its title tells.
#[derive(Debug, Clone, Default)]
pub struct Languages {
    /// ISO 639-1; the first is empty and stands for what is not known.
    pub codes: Vec<String>,
    /// For each row its place in `codes`.
    pub of: Vec<u16>,
}

/// What is listed.
#[derive(Debug, Clone, Copy)]
pub struct Listing<'a> {
    /// What was chosen.
    pub chosen: &'a Chosen,
    /// Only these, where they are given.
    pub only: Option<&'a HashSet<BookmarkId>>,
    /// When each was opened last, in milliseconds since 1970, where that matters.
    pub opened: Option<&'a HashMap<BookmarkId, i64>>,
    /// What each row is in, where languages are chosen.
    pub languages: Option<&'a Languages>,
    /// In which order.
    pub order: Order,
}

impl<'a> Listing<'a> {
    /// What was chosen and nothing else, the newest first. Nothing is known of what was opened, and of languages.
    #[must_use]
    pub fn of(chosen: &'a Chosen) -> Self {
        Self { chosen, only: None, opened: None, languages: None, order: Order::default() }
    }

    fn opened(&self, id: BookmarkId) -> Option<i64> {
        self.opened.and_then(|opened| opened.get(&id).copied())
    }
}

impl Line {
    /// By a key, the newest id first among equals; what has no key apart, the newest first.
    fn by<K: Ord>(rows: &[Figures], key: impl Fn(&Figures) -> Option<K>) -> Self {
        let (mut placed, mut rest) = (Vec::new(), Vec::new());
        for (row, place) in rows.iter().zip(0_u32..) {
            match key(row) {
                Some(key) => placed.push((key, Reverse(place))),
                None => rest.push(place),
            }
        }
        placed.sort_unstable();
        rest.sort_by_key(|place| Reverse((rows.get(*place as usize).and_then(|row| row.added_at), *place)));
        Self { placed: placed.into_iter().map(|(_, Reverse(place))| place).collect(), rest }
    }
}

impl Titles {
    fn of(rows: &[Figures], titles: Vec<(BookmarkId, String)>) -> Self {
        let folded: HashMap<BookmarkId, String> =
            titles.into_iter().map(|(id, title)| (id, fold(title.trim()))).collect();
        let title = |row: &Figures| folded.get(&row.id).filter(|title| !title.is_empty());
        let initial = |row: &Figures| title(row).and_then(|title| title.chars().next()).map_or('\0', capital);
        Self { line: Line::by(rows, title), initials: rows.iter().map(initial).collect() }
    }
}

/// Letters stand for themselves, everything else together.
fn capital(first: char) -> char {
    if first.is_alphabetic() { first.to_uppercase().next().unwrap_or(first) } else { '#' }
}

/// Months since the year 0, UTC; -1 where there is no date.
fn month(millis: Option<i64>) -> i64 {
    let moment = millis.and_then(DateTime::from_timestamp_millis);
    moment.map_or(-1, |moment| i64::from(moment.year()) * 12 + i64::from(moment.month0()))
}

/// For each value its place in the order of the names; none for what has no name.
fn ranks<T, K: Ord>(values: &[T], name: impl Fn(&T) -> Option<K>) -> Vec<Option<u32>> {
    let mut named: Vec<(K, usize)> =
        values.iter().enumerate().filter_map(|(place, value)| Some((name(value)?, place))).collect();
    named.sort_unstable();
    let mut ranks = vec![None; values.len()];
    for ((_, place), rank) in named.into_iter().zip(0..) {
        if let Some(known) = ranks.get_mut(place) {
            *known = Some(rank);
        }
    }
    ranks
}
