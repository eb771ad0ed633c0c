//! `dogear pages --health`

use dogear_engine::{Engine, Unwell, domain::LinkHealth};

use super::shown::outcome;
use crate::{
    output::{bold, bounded, day, dim, json as print_json, say},
    wire,
    words::told,
};

pub async fn run(engine: &Engine, kind: Option<LinkHealth>, limit: u32, json: bool) -> anyhow::Result<()> {
    let kinds = kind.map_or_else(|| LinkHealth::ALL.to_vec(), |kind| vec![kind]);
    let (unwell, total) = engine.pages.unwell(&kinds, (0, limit)).await?;
    if json {
        return print_json(&wire::LinkHealth::of(&unwell, total));
    }
    if unwell.is_empty() {
        return say!("{}", told!("pages-all-well"));
    }
    unwell.iter().try_for_each(print)?;
    let more = total.saturating_sub(u32::try_from(unwell.len()).unwrap_or(u32::MAX));
    if more > 0 {
        say!("{}", dim(&told!("pages-more", count = more)))?;
    }
    Ok(())
}

fn print(unwell: &Unwell) -> anyhow::Result<()> {
    let (bookmark, visit) = (&unwell.bookmark, &unwell.visit);
    say!("{}", bold(&bounded(bookmark.display_title())))?;
    say!("  {}", bounded(&bookmark.url))?;
    for health in unwell.health() {
        let day = match health {
            LinkHealth::Changed => day(visit.changed_at.unwrap_or(visit.tried_at)),
            _ => day(visit.tried_at),
        };
        let told = match health {
            LinkHealth::Gone => told!("pages-health-gone", outcome = outcome(&visit.reason), day = day),
            LinkHealth::Dead => told!("pages-health-dead", outcome = outcome(&visit.reason), day = day),
            LinkHealth::Moved => {
                told!("pages-health-moved", url = bounded(visit.moved_to.as_deref().unwrap_or_default()))
            }
            LinkHealth::Changed => told!("pages-health-changed", day = day),
        };
        say!("  {told}")?;
    }
    say!("  {}", dim(&told!("pages-archived", url = bounded(&unwell.archived))))
}
