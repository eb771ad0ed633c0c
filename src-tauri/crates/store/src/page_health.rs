//! What asking for pages told of their addresses: which are gone, dead, moved or changed.

use dogear_domain::{BookmarkId, LinkHealth, PageState};
use sqlx::{QueryBuilder, Sqlite};

use crate::{PageVisit, Result, Store, page_visits::VisitRow};

impl Store {
    /// Pages with one of these, those asked for last first, after the first `skipped`, at most `limit`; and how many there
    /// are in all.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn unwell(&self, kinds: &[LinkHealth], (skipped, limit): (u32, u32)) -> Result<(Vec<PageVisit>, u32)> {
        let conditions = any_of(kinds);
        let mut count = QueryBuilder::<Sqlite>::new(format!("SELECT count(*) FROM page_visits WHERE {conditions}"));
        let total: u32 = count.build_query_scalar().fetch_one(self.readers()).await?;
        let mut sql = QueryBuilder::<Sqlite>::new(format!("SELECT * FROM page_visits WHERE {conditions}"));
        sql.push(" ORDER BY tried_at DESC, page LIMIT ").push_bind(limit).push(" OFFSET ").push_bind(skipped);
        let rows: Vec<VisitRow> = sql.build_query_as().fetch_all(self.readers()).await?;
        Ok((rows.into_iter().map(PageVisit::from).collect(), total))
    }

    /// How many pages have each of these, in the order of [`LinkHealth::ALL`]; one page may have several.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn health_counts(&self) -> Result<[(LinkHealth, u32); 4]> {
        let counts = LinkHealth::ALL.map(|kind| format!("count(nullif({}, 0))", condition(kind)));
        let mut sql =
            QueryBuilder::<Sqlite>::new(format!("SELECT {} FROM page_visits WHERE {SAVED}", counts.join(", ")));
        let (one, two, three, four): (u32, u32, u32, u32) = sql.build_query_as().fetch_one(self.readers()).await?;
        let mut counts = [one, two, three, four].into_iter();
        Ok(LinkHealth::ALL.map(|kind| (kind, counts.next().unwrap_or_default())))
    }

    /// The bookmarks whose page has one of these.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn bookmarks_unwell(&self, kinds: &[LinkHealth]) -> Result<Vec<BookmarkId>> {
        let mut sql = QueryBuilder::<Sqlite>::new(format!(
            "SELECT id FROM bookmarks WHERE page IN (SELECT page FROM page_visits WHERE {}) ORDER BY id",
            any_of(kinds)
        ));
        let ids: Vec<u32> = sql.build_query_scalar().fetch_all(self.readers()).await?;
        Ok(ids.into_iter().map(BookmarkId).collect())
    }
}

/// Of what is no longer saved nothing is told.
const SAVED: &str = "page IN (SELECT page FROM bookmarks WHERE page IS NOT NULL)";

fn any_of(kinds: &[LinkHealth]) -> String {
    let conditions: Vec<&str> = kinds.iter().map(|kind| condition(*kind)).chain(["0"]).collect();
    format!("({}) AND {SAVED}", conditions.join(" OR "))
}

const fn condition(kind: LinkHealth) -> &'static str {
    match kind {
        LinkHealth::Gone => "state = 'gone'",
        LinkHealth::Dead => "state = 'dead'",
        LinkHealth::Moved => "moved_to IS NOT NULL",
        LinkHealth::Changed => "changed_at IS NOT NULL",
    }
}

impl PageVisit {
    /// Whether its page has this.
    #[must_use]
    pub fn has(&self, health: LinkHealth) -> bool {
        match health {
            LinkHealth::Gone => self.state == PageState::Gone,
            LinkHealth::Dead => self.state == PageState::Dead,
            LinkHealth::Moved => self.moved_to.is_some(),
            LinkHealth::Changed => self.changed_at.is_some(),
        }
    }
}
