//! What became of the addresses that were asked for.

use dogear_engine::{Unwell, domain::LinkHealth};
use serde::{Deserialize, Serialize};
use specta::Type;

/// What is wrong with an address, or with its page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum HealthKindView {
    /// There is no such page.
    Gone,
    /// There is no such site.
    Dead,
    /// It has another address.
    Moved,
    /// It says something else.
    Changed,
}

/// Which piece of the list.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct HealthRequestView {
    /// Null for all.
    pub kind: Option<HealthKindView>,
    /// The place of the first, from 0.
    pub from: u32,
    /// At most so many.
    pub count: u32,
}

/// How many pages there are of each kind.
#[derive(Debug, Clone, Default, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct HealthCountsView {
    gone: u32,
    dead: u32,
    moved: u32,
    changed: u32,
}

/// Pages that are not as they were.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct HealthView {
    /// Of every kind; one page may be of several.
    counts: HealthCountsView,
    /// Pages of the kind that was asked for.
    total: u32,
    rows: Vec<HealthRowView>,
}

/// A page that is not as it was.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct HealthRowView {
    id: u32,
    title: String,
    url: String,
    site: Option<String>,
    folder: Vec<String>,
    /// RFC 3339.
    added_at: Option<String>,
    kind: HealthKindView,
    /// What the site answered, where it says that the page is gone.
    status: Option<u16>,
    /// RFC 3339.
    found_at: String,
    /// Where it is for good.
    moved_to: Option<String>,
    /// Where an archive would have it.
    archived: String,
}

impl HealthKindView {
    /// Those that are meant; null means all.
    pub fn kinds(kind: Option<Self>) -> Vec<LinkHealth> {
        kind.map_or_else(|| LinkHealth::ALL.to_vec(), |kind| vec![kind.into()])
    }
}

impl HealthView {
    /// A piece of the list of one kind, or of all, as (rows, how many there are).
    pub fn of(
        kind: Option<HealthKindView>,
        (rows, total): (Vec<Unwell>, u32),
        counted: impl IntoIterator<Item = (LinkHealth, u32)>,
    ) -> Self {
        let mut counts = HealthCountsView::default();
        for (health, count) in counted {
            *match health {
                LinkHealth::Gone => &mut counts.gone,
                LinkHealth::Dead => &mut counts.dead,
                LinkHealth::Moved => &mut counts.moved,
                LinkHealth::Changed => &mut counts.changed,
            } = count;
        }
        Self { counts, total, rows: rows.into_iter().filter_map(|unwell| HealthRowView::of(kind, unwell)).collect() }
    }
}

impl HealthRowView {
    /// Where no kind was asked for, the one that weighs most.
    fn of(kind: Option<HealthKindView>, unwell: Unwell) -> Option<Self> {
        let kind = kind.or_else(|| unwell.health().first().copied().map(Into::into))?;
        let Unwell { bookmark, visit, archived } = unwell;
        let found_at = visit.changed_at.filter(|_| kind == HealthKindView::Changed).unwrap_or(visit.tried_at);
        Some(Self {
            id: bookmark.id.0,
            title: bookmark.display_title().to_owned(),
            site: bookmark.site(),
            url: bookmark.url,
            folder: bookmark.folder.0.to_vec(),
            added_at: bookmark.added_at.map(|at| at.to_rfc3339()),
            kind,
            status: visit.status.filter(|_| kind == HealthKindView::Gone),
            found_at: found_at.to_rfc3339(),
            moved_to: visit.moved_to.filter(|_| kind == HealthKindView::Moved),
            archived,
        })
    }
}

impl From<LinkHealth> for HealthKindView {
    fn from(health: LinkHealth) -> Self {
        match health {
            LinkHealth::Gone => Self::Gone,
            LinkHealth::Dead => Self::Dead,
            LinkHealth::Moved => Self::Moved,
            LinkHealth::Changed => Self::Changed,
        }
    }
}

impl From<HealthKindView> for LinkHealth {
    fn from(kind: HealthKindView) -> Self {
        match kind {
            HealthKindView::Gone => Self::Gone,
            HealthKindView::Dead => Self::Dead,
            HealthKindView::Moved => Self::Moved,
            HealthKindView::Changed => Self::Changed,
        }
    }
}
