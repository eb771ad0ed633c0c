//! Lists of the library.

use chrono::{DateTime, Utc};
use dogear_engine::{
    Chosen, Columns, Group, Languages, ListRequest, ListRow, Listed, Order, Sort,
    domain::{BookmarkId, Filters, FolderPath, LinkHealth, PageKind, SourceId},
};
use serde::{Deserialize, Serialize};
use specta::Type;

use super::{Fault, HealthKindView, UnderstoodView};

/// What a page is, as far as its address says.
#[derive(Debug, Clone, Copy, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum PageKindView {
    /// A moving picture.
    Video,
    /// A PDF file.
    Pdf,
    /// A repository of source code.
    Repository,
    /// A scientific paper.
    Paper,
}

/// A folder and all below it.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FolderChosen {
    /// The id of a source; null for every source that has a folder of this path.
    source: Option<String>,
    path: Vec<String>,
}

/// What a list is of. Empty lists, nulls and false are no condition; entries of one list are alternatives.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct WhereView {
    /// As typed; read as questions are.
    query: String,
    /// The ids of understood parts that the person took off.
    drop: Vec<String>,
    sources: Vec<String>,
    folder: Option<FolderChosen>,
    /// Hosts without `www.`; a host includes its subdomains.
    sites: Vec<String>,
    tags: Vec<String>,
    kinds: Vec<PageKindView>,
    /// ISO 639-1.
    languages: Vec<String>,
    /// RFC 3339: saved at or after.
    after: Option<String>,
    /// RFC 3339: saved before.
    before: Option<String>,
    never_opened: bool,
    saved_twice: bool,
    /// As it was found when their pages were asked for.
    health: Vec<HealthKindView>,
    /// Only these bookmarks.
    among: Option<Vec<u32>>,
}

/// What a list is sorted by. Dates begin with the newest, texts with A.
#[derive(Debug, Clone, Copy, Default, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum SortView {
    /// When it was saved.
    #[default]
    Saved,
    /// Its title.
    Title,
    /// Its site.
    Site,
    /// Its folder.
    Folder,
    /// When Dogear opened it.
    Opened,
    /// What answers the typed words best comes first.
    Found,
}

/// How bookmarks are written to be pasted.
#[derive(Debug, Clone, Copy, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum TextFormatView {
    /// An address a line.
    Links,
    /// A list of links.
    Markdown,
}

/// An order of a list.
#[derive(Debug, Clone, Copy, Default, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct OrderView {
    sort: SortView,
    reverse: bool,
}

/// A piece of a list.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ListRequestView {
    r#where: WhereView,
    order: OrderView,
    /// The place of the first, from 0.
    pub from: u32,
    /// At most so many.
    pub count: u32,
}

/// A bookmark in a list.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RowView {
    id: u32,
    /// May be empty.
    title: String,
    url: String,
    site: Option<String>,
    folder: Vec<String>,
    source: String,
    browser: String,
    /// RFC 3339.
    added_at: Option<String>,
    /// When Dogear opened it last; RFC 3339.
    opened_at: Option<String>,
    /// In how many places its page is saved; 1 for once.
    places: u32,
    tags: Vec<String>,
}

/// A piece of a list, and how long all of it is.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ListedView {
    understood: UnderstoodView,
    /// Bookmarks that meet the conditions.
    total: u32,
    rows: Vec<RowView>,
}

/// Bookmarks that stand together in a list.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct GroupView {
    /// A month (`2026-03`), a site or a letter; empty for what has none, and of folders.
    name: String,
    /// Of folders.
    path: Vec<String>,
    /// The place of its first in the list.
    from: u32,
    count: u32,
}

/// A source as columns name it.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ColumnSourceView {
    id: String,
    browser: String,
    profile: String,
}

/// A label, and how many bookmarks have it.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TagView {
    name: String,
    bookmarks: u32,
}

/// All bookmarks as columns: place `i` of each is of one bookmark.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ColumnsView {
    ids: Vec<u32>,
    /// Seconds since 1970, UTC; null where the source does not say.
    saved_at: Vec<Option<u32>>,
    /// Place in `sources`.
    source: Vec<u32>,
    /// Place in `folders`.
    folder: Vec<u32>,
    /// Place in `sites`; -1 for an address without a host.
    site: Vec<i32>,
    /// Place in `languages`; -1 where it is not known.
    language: Vec<i32>,
    sources: Vec<ColumnSourceView>,
    folders: Vec<Vec<String>>,
    sites: Vec<String>,
    languages: Vec<String>,
    /// The most often used first.
    tags: Vec<TagView>,
}

/// A moment as the page writes it, RFC 3339.
pub fn moment(text: &str) -> Result<DateTime<Utc>, Fault> {
    text.parse().map_err(|error: chrono::ParseError| Fault::Broken { reason: error.to_string() })
}

impl ListRequestView {
    /// The list that this is a piece of.
    pub fn into_request(self) -> Result<ListRequest, Fault> {
        self.r#where.in_order(self.order)
    }
}

impl WhereView {
    /// The list of these in an order.
    pub fn in_order(self, order: OrderView) -> Result<ListRequest, Fault> {
        let chosen = Chosen {
            sources: self.sources.into_iter().map(SourceId).collect(),
            folder: self.folder.map(|folder| (folder.source.map(SourceId), FolderPath::new(folder.path))),
            sites: self.sites,
            languages: self.languages,
            after: self.after.as_deref().map(moment).transpose()?,
            before: self.before.as_deref().map(moment).transpose()?,
            never_opened: self.never_opened,
            saved_twice: self.saved_twice,
        };
        Ok(ListRequest {
            query: self.query,
            drop: self.drop,
            chosen,
            filters: Filters {
                kinds: self.kinds.into_iter().map(PageKind::from).collect(),
                tags: self.tags,
                among: self.among.map(|ids| ids.into_iter().map(BookmarkId).collect()),
                ..Filters::default()
            },
            health: self.health.into_iter().map(LinkHealth::from).collect(),
            order: order.into(),
        })
    }
}

impl From<OrderView> for Option<Order> {
    fn from(OrderView { sort, reverse }: OrderView) -> Self {
        let sort = match sort {
            SortView::Saved => Sort::Saved,
            SortView::Title => Sort::Title,
            SortView::Site => Sort::Site,
            SortView::Folder => Sort::Folder,
            SortView::Opened => Sort::Opened,
            SortView::Found => return None,
        };
        Some(Order { sort, reverse })
    }
}

impl From<PageKindView> for PageKind {
    fn from(kind: PageKindView) -> Self {
        match kind {
            PageKindView::Video => Self::Video,
            PageKindView::Pdf => Self::Pdf,
            PageKindView::Repository => Self::Repository,
            PageKindView::Paper => Self::Paper,
        }
    }
}

impl From<ListRow> for RowView {
    fn from(ListRow { bookmark, opened_at, places }: ListRow) -> Self {
        Self {
            id: bookmark.id.0,
            site: bookmark.site(),
            title: bookmark.title,
            url: bookmark.url,
            folder: bookmark.folder.0.to_vec(),
            source: bookmark.source.0,
            browser: bookmark.browser.name().into(),
            added_at: bookmark.added_at.map(|at| at.to_rfc3339()),
            opened_at: opened_at.map(|at| at.to_rfc3339()),
            places,
            tags: bookmark.tags,
        }
    }
}

impl ListedView {
    /// A list with the rows of a piece of it.
    pub fn of(Listed { understood, ids }: Listed, rows: Vec<ListRow>) -> Self {
        let total = u32::try_from(ids.len()).unwrap_or(u32::MAX);
        Self { understood: understood.into(), total, rows: rows.into_iter().map(RowView::from).collect() }
    }
}

impl From<Group> for GroupView {
    fn from(Group { name, path, from, count }: Group) -> Self {
        Self { name, path: path.0.to_vec(), from, count }
    }
}

impl ColumnsView {
    /// The columns of a library.
    pub fn of(columns: &Columns, languages: &Languages, tags: Vec<(String, u32)>) -> Self {
        let place = |number: u32| i32::try_from(number).unwrap_or(-1);
        let has_host = |site: u32| columns.sites.get(site as usize).is_some_and(|host| !host.is_empty());
        let rows = &columns.rows;
        Self {
            ids: rows.iter().map(|row| row.id.0).collect(),
            saved_at: rows.iter().map(|row| row.added_at.and_then(|at| u32::try_from(at / 1000).ok())).collect(),
            source: rows.iter().map(|row| row.source).collect(),
            folder: rows.iter().map(|row| row.folder).collect(),
            site: rows.iter().map(|row| if has_host(row.site) { place(row.site) } else { -1 }).collect(),
            // The first of the codes stands for what is not known.
            language: languages.of.iter().map(|code| i32::from(*code) - 1).collect(),
            sources: columns.sources.iter().map(ColumnSourceView::from).collect(),
            folders: columns.folders.iter().map(|path| path.0.to_vec()).collect(),
            sites: columns.sites.clone(),
            languages: languages.codes.iter().skip(1).cloned().collect(),
            tags: tags.into_iter().map(|(name, bookmarks)| TagView { name, bookmarks }).collect(),
        }
    }
}

impl From<&dogear_engine::domain::Source> for ColumnSourceView {
    fn from(source: &dogear_engine::domain::Source) -> Self {
        Self { id: source.id.0.clone(), browser: source.browser.name().into(), profile: source.profile.clone() }
    }
}
