//! One bookmark at length, and what is like it.

use dogear_engine::{
    Details, Likeness, ListRequest, ListRow, SourceInfo,
    domain::{Bookmark, LogEntry},
};
use serde::{Deserialize, Serialize};
use specta::Type;

use super::{
    ChangesView, Fault,
    changes::ChangeView,
    listing::{OrderView, RowView, WhereView},
};

/// A place where a page is saved.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PlaceSavedView {
    id: u32,
    url: String,
    folder: Vec<String>,
    browser: String,
    source: String,
    /// RFC 3339.
    added_at: Option<String>,
}

/// All that is known of a bookmark.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DetailsView {
    row: RowView,
    note: String,
    /// Every place where its page is saved, the oldest first, this one among them.
    places: Vec<PlaceSavedView>,
    /// The newest first.
    history: Vec<ChangeView>,
    /// When Dogear opened it, the newest first; RFC 3339.
    opens: Vec<String>,
    /// Others of its site, the newest first, at most five.
    site_rows: Vec<RowView>,
    /// How many its site has in all.
    site_total: u32,
}

/// How alike bookmarks are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum LikenessView {
    /// The same page.
    Page,
    /// Forms of one page.
    Form,
    /// The same title on the same site.
    Title,
    /// Near in meaning.
    Meaning,
}

/// Bookmarks that are copies of one another.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CopiesGroupView {
    likeness: LikenessView,
    rows: Vec<RowView>,
}

/// Which copies, and which piece of their list.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CopiesRequestView {
    /// How loosely: each takes in those before it, but `meaning` stands alone.
    pub likeness: LikenessView,
    /// For `meaning`: the least closeness, 0 to 1.
    pub closeness: f32,
    r#where: WhereView,
    /// The place of the first group, from 0.
    pub from: u32,
    /// At most so many groups.
    pub count: u32,
}

/// Groups of copies.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CopiesView {
    groups: Vec<CopiesGroupView>,
    /// All groups, also those not told.
    total: u32,
    /// Bookmarks that would go if each group were one.
    spare: u32,
    /// False where nearness in meaning is not known.
    ready: bool,
}

impl CopiesRequestView {
    /// The list of what may be in a group.
    pub fn list(self) -> Result<ListRequest, Fault> {
        self.r#where.in_order(OrderView::default())
    }
}

impl LikenessView {
    /// How alike, where that is told by titles and addresses.
    pub fn exact(self) -> Option<Likeness> {
        match self {
            Self::Page => Some(Likeness::Page),
            Self::Form => Some(Likeness::Form),
            Self::Title => Some(Likeness::Title),
            Self::Meaning => None,
        }
    }
}

impl CopiesView {
    /// Where nearness in meaning is not known.
    pub fn not_ready() -> Self {
        Self { groups: Vec::new(), total: 0, spare: 0, ready: false }
    }

    /// Groups with their rows, of how many, and what would go if each were one.
    pub fn of(groups: Vec<(LikenessView, Vec<ListRow>)>, total: usize, spare: usize) -> Self {
        let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let group = |(likeness, rows): (LikenessView, Vec<ListRow>)| CopiesGroupView {
            likeness,
            rows: rows.into_iter().map(RowView::from).collect(),
        };
        let groups = groups.into_iter().map(group).collect();
        Self { groups, total: count(total), spare: count(spare), ready: true }
    }
}

impl From<Likeness> for LikenessView {
    fn from(likeness: Likeness) -> Self {
        match likeness {
            Likeness::Page => Self::Page,
            Likeness::Form => Self::Form,
            Likeness::Title => Self::Title,
        }
    }
}

impl DetailsView {
    /// What is known, with the sources as they are called.
    pub fn of(details: Details, sources: &[SourceInfo]) -> Self {
        Self {
            note: details.row.bookmark.note.clone(),
            row: details.row.into(),
            places: details.places.into_iter().map(PlaceSavedView::from).collect(),
            history: history(details.history, sources),
            opens: details.opens.iter().map(chrono::DateTime::to_rfc3339).collect(),
            site_rows: details.of_its_site.into_iter().map(RowView::from).collect(),
            site_total: details.site_total,
        }
    }
}

fn history(entries: Vec<LogEntry>, sources: &[SourceInfo]) -> Vec<ChangeView> {
    let all = entries.len();
    ChangesView::of(entries, all, sources).changes
}

impl From<Bookmark> for PlaceSavedView {
    fn from(bookmark: Bookmark) -> Self {
        Self {
            id: bookmark.id.0,
            url: bookmark.url,
            folder: bookmark.folder.0.to_vec(),
            browser: bookmark.browser.name().into(),
            source: bookmark.source.0,
            added_at: bookmark.added_at.map(|at| at.to_rfc3339()),
        }
    }
}
