//! `dogear pages --show`

use anyhow::Context;
use dogear_engine::{
    Engine, ShownPage,
    domain::{PageText, TextOrigin},
};

use crate::{
    output::{bold, bounded, day, dim, json as print_json, printable, say},
    wire::PageShown,
    words::told,
};

pub async fn run(engine: &Engine, named: &str, json: bool) -> anyhow::Result<()> {
    let shown = engine.pages.shown(named).await?;
    let shown = shown.with_context(|| told!("pages-unknown", page = printable(named)))?;
    if json { print_json(&PageShown::from(&shown)) } else { print(&shown) }
}

fn print(shown: &ShownPage) -> anyhow::Result<()> {
    let bookmark = &shown.bookmark;
    say!("{}", bold(&bounded(bookmark.display_title())))?;
    say!("{}", bounded(&bookmark.url))?;
    if let Some(visit) = &shown.visit {
        say!("{}", dim(&told!("pages-asked-on", day = day(visit.tried_at), outcome = outcome(&visit.reason))))?;
    }
    match &shown.text {
        None => say!("{}", told!("pages-no-text")),
        Some(kept) => {
            let read = match kept.origin {
                TextOrigin::Fetched => told!("pages-text-fetched", day = day(kept.read_at)),
                TextOrigin::Companion => told!("pages-text-companion", day = day(kept.read_at)),
                TextOrigin::Imported => told!("pages-text-imported", day = day(kept.read_at)),
            };
            say!("{}", dim(&read))?;
            print_text(&kept.text)
        }
    }
}

/// Paragraph by paragraph, so that nothing in it can drive the terminal.
fn print_text(text: &PageText) -> anyhow::Result<()> {
    let published = text.published.map(|day| day.to_string()).unwrap_or_default();
    let about: Vec<String> = [&text.author, &published]
        .map(|about| printable(about))
        .into_iter()
        .filter(|about| !about.is_empty())
        .collect();
    if !about.is_empty() {
        say!("{}", dim(&about.join(" · ")))?;
    }
    text.text.lines().try_for_each(|line| say!("{}", printable(line)))
}

/// What came of asking for a page, in words.
pub fn outcome(reason: &str) -> String {
    told!("pages-reason", reason = reason)
}
