//! `dogear search`

use std::collections::BTreeSet;

use dogear_engine::{
    Engine, SearchRequest, Searched,
    domain::{Bookmark, Filters, Hit},
};

use super::{explain, folders};
use crate::{
    args::SearchArguments,
    output::{bold, bounded, day, dim, json as print_json, printable, say},
    wire::Search,
    words::{told, words},
};

pub async fn run(engine: &Engine, arguments: SearchArguments, json: bool) -> anyhow::Result<()> {
    let request = SearchRequest {
        mode: arguments.mode.into(),
        filters: Filters {
            after: arguments.after,
            before: arguments.before,
            sites: arguments.site,
            folders: folders::named(engine, &arguments.folder, json).await?,
            sources: engine.sources.named(&arguments.source).await?,
            ..Filters::default()
        },
        ..SearchRequest::new(&arguments.query, usize::from(arguments.limit))
    };
    let searched = engine.library.search(request).await?;
    if json { print_json(&Search::from(&searched)) } else { print(&searched, arguments.explain) }
}

fn print(searched: &Searched, explained: bool) -> anyhow::Result<()> {
    let outcome = &searched.outcome;
    if explained {
        for line in explain::reading(&outcome.understood) {
            say!("{}", dim(&line))?;
        }
    }
    if outcome.understood.only_excludes() {
        say!("{}", told!("search-only-excludes"))?;
    } else if !outcome.confident {
        say!("{}", if outcome.hits.is_empty() { told!("search-nothing") } else { told!("search-nearest") })?;
    }
    for (number, hit) in outcome.hits.iter().enumerate() {
        print_hit(number + 1, hit)?;
        if explained {
            for line in explain::evidence(hit) {
                say!("     {}", dim(&line))?;
            }
        }
    }
    Ok(())
}

/// A numbered hit on three lines: title, where it is kept, address.
pub fn print_hit(number: usize, hit: &Hit) -> anyhow::Result<()> {
    let bookmark = &hit.bookmark;
    say!("{number:>3}  {}", bold(&bounded(bookmark.display_title())))?;
    say!("     {}", dim(&printable(&place(hit))))?;
    say!("     {}", bounded(&bookmark.url))
}

fn place(hit: &Hit) -> String {
    let bookmark = &hit.bookmark;
    let by_meaning = (hit.why.words.is_empty() && hit.why.meaning.is_some()).then(|| told!("search-by-meaning"));
    let date = bookmark.added_at.map(day);
    let folder = (!bookmark.folder.is_empty()).then(|| bookmark.folder.to_string());
    let also = (!hit.also.is_empty()).then(|| {
        let places: BTreeSet<String> = hit.also.iter().map(also_in).collect();
        told!("search-also", places = words().all_of(&places.into_iter().collect::<Vec<_>>()))
    });
    let parts = [by_meaning, bookmark.site(), folder, date, Some(bookmark.browser.to_string()), also];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn also_in(bookmark: &Bookmark) -> String {
    match bookmark.folder.0.last() {
        Some(folder) => format!("{} › {folder}", bookmark.browser),
        None => bookmark.browser.to_string(),
    }
}
