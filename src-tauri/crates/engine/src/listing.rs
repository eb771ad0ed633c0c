//! Lists of the library: what is typed is read as questions are, what was chosen holds beside it.

use std::{
    borrow::Cow,
    collections::{HashMap, HashSet},
    sync::Arc,
};

use chrono::{DateTime, Utc};
use dogear_domain::{Bookmark, BookmarkId, Filters, LinkHealth, Understood};
use dogear_embed::LanguageGuess;
use dogear_retrieve::{Chosen, Copies, Group, Languages, Likeness, Listing, Order, Shelf, holding, without_words};
use dogear_store::OpensVersion;
use dogear_understand::{language_of, understand};
use tokio::sync::Mutex;

use crate::{Library, Result, SearchRequest, audience::Names};

/// Pages that a search for the typed words adds to those that hold them.
const FOUND: usize = 300;
/// Lists that are kept, since one is read in pieces.
const KEPT: usize = 4;

/// What a list is of.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListRequest {
    /// As typed.
    pub query: String,
    /// What identifies the understood parts that the person took off.
    pub drop: Vec<String>,
    /// What was chosen.
    pub chosen: Chosen,
    /// Conditions of other kinds: labels, kinds of pages, only these bookmarks.
    pub filters: Filters,
    /// Only what has one of these, as it was found when its page was asked for; empty for no condition.
    pub health: Vec<LinkHealth>,
    /// In which order; none for what answers the typed words best.
    pub order: Option<Order>,
}

/// A list.
#[derive(Debug, Clone, Default)]
pub struct Listed {
    /// How the words were read.
    pub understood: Understood,
    /// What meets all conditions, in order.
    pub ids: Arc<[BookmarkId]>,
}

/// A bookmark in a list.
#[derive(Debug, Clone, PartialEq)]
pub struct ListRow {
    /// The bookmark.
    pub bookmark: Bookmark,
    /// When Dogear opened it last.
    pub opened_at: Option<DateTime<Utc>>,
    /// In how many places its page is saved.
    pub places: u32,
}

/// The library in numbers.
#[derive(Debug, Clone)]
pub struct Overview {
    /// The columns.
    pub shelf: Arc<Shelf>,
    /// What language each row is in.
    pub languages: Languages,
    /// Labels, the most often used first.
    pub tags: Vec<(String, u32)>,
}

/// What lists are made from, and the last of them.
#[derive(Debug, Default)]
pub(crate) struct Lists {
    pub(crate) shelf: Mutex<Option<Shelved>>,
    languages: Mutex<Told>,
    kept: Mutex<Vec<(Version, ListRequest, Listed)>>,
    pub(crate) copies: Mutex<Option<KeptCopies>>,
}

/// The groups of copies told last, and of what they are: generation, looseness, conditions.
type KeptCopies = ((i64, Likeness, Filters), Arc<[Copies]>);

/// The library as columns, as an audience may know it.
#[derive(Debug, Clone)]
pub(crate) struct Shelved {
    pub(crate) generation: i64,
    hidden: Filters,
    pub(crate) shelf: Arc<Shelf>,
}

/// What language each bookmark's title is in.
#[derive(Debug, Default)]
struct Told {
    codes: Vec<String>,
    of: HashMap<BookmarkId, u16>,
}

/// Lists of equal versions are equal.
#[derive(Debug, Clone, PartialEq)]
struct Version {
    generation: i64,
    hidden: Filters,
    opens: OpensVersion,
}

impl Lists {
    /// Lets go of all but the languages of titles, which take long to tell and little room.
    pub(crate) async fn let_go(&self) {
        *self.shelf.lock().await = None;
        self.kept.lock().await.clear();
        *self.copies.lock().await = None;
    }
}

impl Library {
    /// What meets conditions, in an order.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn list(&self, request: &ListRequest, now: DateTime<Utc>) -> Result<Listed> {
        // First, so that what is kept of a list is told by the bookmarks, however their pages fare meanwhile.
        let request = &*self.among_unwell(request).await?;
        let names = self.names().await?;
        let hidden = names.hiding(&Filters::default());
        let version = Version { generation: names.generation, hidden, opens: self.store.opens_version().await? };
        let mut kept = self.lists.kept.lock().await;
        if let Some((_, _, listed)) = kept.iter().find(|(of, asked, _)| (of, asked) == (&version, request)) {
            return Ok(listed.clone());
        }
        let listed = self.make_list(&names, request, now).await?;
        kept.insert(0, (version, request.clone(), listed.clone()));
        kept.truncate(KEPT);
        Ok(listed)
    }

    /// The same list with the bookmarks named whose pages are as unwell as is asked for.
    async fn among_unwell<'a>(&self, request: &'a ListRequest) -> Result<Cow<'a, ListRequest>> {
        if request.health.is_empty() {
            return Ok(Cow::Borrowed(request));
        }
        let mut unwell = self.store.bookmarks_unwell(&request.health).await?;
        if let Some(among) = &request.filters.among {
            let among: HashSet<BookmarkId> = among.iter().copied().collect();
            unwell.retain(|id| among.contains(id));
        }
        let filters = Filters { among: Some(unwell), ..request.filters.clone() };
        Ok(Cow::Owned(ListRequest { filters, health: Vec::new(), ..request.clone() }))
    }

    /// What stands together in a list; nothing in one that is sorted by what answers best.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn groups(&self, request: &ListRequest, now: DateTime<Utc>) -> Result<Vec<Group>> {
        let Some(order) = request.order else { return Ok(Vec::new()) };
        let listed = self.list(request, now).await?;
        let shelved = self.shelved().await?;
        Ok(shelved.shelf.groups(&listed.ids, order.sort, &self.last_opened().await?))
    }

    /// These, in this order; those that are gone, or that the audience may not know, are left out.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn rows(&self, ids: &[BookmarkId]) -> Result<Vec<ListRow>> {
        let opened = self.last_opened().await?;
        let shelf = self.shelved().await?.shelf;
        let row = |bookmark: Bookmark| ListRow {
            opened_at: opened.get(&bookmark.id).copied().and_then(DateTime::from_timestamp_millis),
            places: shelf.columns().places.get(&bookmark.id).copied().unwrap_or(1),
            bookmark,
        };
        Ok(self.told_to_audience(self.store.bookmarks(ids).await?)?.into_iter().map(row).collect())
    }

    /// All bookmarks as columns, and what they are labelled.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn overview(&self) -> Result<Overview> {
        let Shelved { hidden, shelf, .. } = self.shelved().await?;
        let languages = self.languages(&shelf).await?;
        Ok(Overview { languages, tags: self.store.tag_counts(&hidden).await?, shelf })
    }

    /// The library as columns, read again only when it has changed.
    pub(crate) async fn shelved(&self) -> Result<Shelved> {
        let names = self.names().await?;
        let hidden = names.hiding(&Filters::default());
        let mut shelved = self.lists.shelf.lock().await;
        if let Some(current) = shelved.as_ref().filter(|of| of.generation == names.generation && of.hidden == hidden) {
            return Ok(current.clone());
        }
        let told = if hidden.is_empty() { None } else { Some(self.matching(&hidden).await?) };
        let shelf = Arc::new(Shelf::read(&self.store, told.as_ref()).await?);
        let current = Shelved { generation: names.generation, hidden, shelf };
        *shelved = Some(current.clone());
        Ok(current)
    }

    async fn make_list(&self, names: &Names, request: &ListRequest, now: DateTime<Utc>) -> Result<Listed> {
        let shelf = self.shelved().await?.shelf;
        // Words that made a condition are no words to look for once it is taken off: a list would be empty.
        let understood = understand(&request.query, now, &names.vocabulary, &[]).without(&request.drop);
        let order = request.order.unwrap_or_default();
        shelf.prepare(&self.store, order.sort).await?;
        let languages = if request.chosen.languages.is_empty() { None } else { Some(self.languages(&shelf).await?) };
        let opened = self.last_opened().await?;
        let mut question = Listing {
            chosen: &request.chosen,
            only: None,
            opened: Some(&opened),
            languages: languages.as_ref(),
            order,
        };
        let beside = self.beside(request, &understood).await?;
        question.only = beside.as_ref();
        if understood.text.is_empty() {
            return Ok(Listed { ids: shelf.listed(&question).into(), understood });
        }
        let allowed = self.allowed(&shelf, &question);
        let filters = Filters { among: allowed, ..Filters::default() };
        let said = (&self.words, names.generation);
        let mut only = holding(&self.store, said, &understood, &names.hiding(&filters)).await?;
        let search = SearchRequest { filters, ..SearchRequest::at(&request.query, FOUND, now) };
        let found = self.fitting(&understood, &search).await?;
        only.extend(&found);
        question.only = Some(&only);
        let listed = shelf.listed(&question);
        let ids = if request.order.is_some() { listed } else { found_first(&found, &listed) };
        Ok(Listed { understood, ids: ids.into() })
    }

    /// What meets the conditions that are looked up in the library; none where there are none.
    async fn beside(&self, request: &ListRequest, understood: &Understood) -> Result<Option<HashSet<BookmarkId>>> {
        let mut met: Option<HashSet<BookmarkId>> = None;
        for filters in [&request.filters, &understood.filters].into_iter().filter(|filters| !filters.is_empty()) {
            let filters = without_words(&self.store, filters, understood.inflected).await?;
            let matching = self.matching(&filters).await?;
            met = Some(match met {
                Some(met) => met.intersection(&matching).copied().collect(),
                None => matching,
            });
        }
        Ok(met)
    }

    /// What meets everything but the words, where something has to be met.
    fn allowed(&self, shelf: &Shelf, question: &Listing<'_>) -> Option<Vec<BookmarkId>> {
        let anything = *question.chosen == Chosen::default() && question.only.is_none();
        (!anything).then(|| shelf.listed(question))
    }

    /// What answers the words, the best first: as a search does it, but nothing is let go.
    async fn fitting(&self, understood: &Understood, query: &SearchRequest) -> Result<Vec<BookmarkId>> {
        let among: Option<HashSet<BookmarkId>> = query.filters.among.as_ref().map(|ids| ids.iter().copied().collect());
        let outcome = self.search_for(understood, query).await?;
        let fitting = outcome.hits.into_iter().filter(|hit| outcome.confident && !hit.near);
        let places = fitting.flat_map(|hit| std::iter::once(hit.bookmark).chain(hit.also)).map(|bookmark| bookmark.id);
        Ok(places.filter(|id| among.as_ref().is_none_or(|among| among.contains(id))).collect())
    }

    async fn matching(&self, filters: &Filters) -> Result<HashSet<BookmarkId>> {
        Ok(self.store.matching(filters).await?.into_iter().map(BookmarkId).collect())
    }

    /// When each was opened last, in milliseconds since 1970.
    pub(crate) async fn last_opened(&self) -> Result<HashMap<BookmarkId, i64>> {
        let opens = self.store.opens().await?;
        Ok(opens.into_iter().map(|(id, at)| (id, at.timestamp_millis())).collect())
    }

    /// What language each row of a shelf is in, as far as its title tells.
    pub(crate) async fn languages(&self, shelf: &Arc<Shelf>) -> Result<Languages> {
        let mut told = self.lists.languages.lock().await;
        let rows = &shelf.columns().rows;
        if rows.iter().any(|row| !told.of.contains_key(&row.id)) {
            let embedder = self.models.questioned().await?;
            let titles = self.store.all_titles().await?;
            let unknown: Vec<_> = titles.into_iter().filter(|(id, _)| !told.of.contains_key(id)).collect();
            let guess = move |title: &str| match embedder.as_ref().and_then(|embedder| embedder.language(title)) {
                Some(LanguageGuess::English) => "en".to_owned(),
                Some(LanguageGuess::Other(language)) => language.0,
                Some(LanguageGuess::Unsure(_)) => String::new(),
                None => language_of(title).map(|language| language.code().to_owned()).unwrap_or_default(),
            };
            let guessed = move || unknown.into_iter().map(|(id, title)| (id, guess(&title))).collect::<Vec<_>>();
            tokio::task::spawn_blocking(guessed).await?.into_iter().for_each(|(id, code)| told.put(id, code));
        }
        let of = rows.iter().map(|row| told.of.get(&row.id).copied().unwrap_or_default()).collect();
        Ok(Languages { codes: told.codes.clone(), of })
    }
}

impl Told {
    fn put(&mut self, id: BookmarkId, code: String) {
        if self.codes.is_empty() {
            self.codes.push(String::new());
        }
        let place = self.codes.iter().position(|known| *known == code).unwrap_or_else(|| {
            self.codes.push(code);
            self.codes.len() - 1
        });
        self.of.insert(id, u16::try_from(place).unwrap_or_default());
    }
}

/// Those that were found in their order, then the rest in its own.
fn found_first(found: &[BookmarkId], listed: &[BookmarkId]) -> Vec<BookmarkId> {
    let meets: HashSet<BookmarkId> = listed.iter().copied().collect();
    let first: HashSet<BookmarkId> = found.iter().copied().collect();
    let found = found.iter().copied().filter(|id| meets.contains(id));
    found.chain(listed.iter().copied().filter(|id| !first.contains(id))).collect()
}
