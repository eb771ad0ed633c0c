//! `dogear list`

use dogear_engine::{
    Chosen, Engine, ListRequest, ListRow, Order, clock,
    domain::{BookmarkId, Filters},
};

use super::{explain, folders};
use crate::{
    args::{ListArguments, SortName},
    output::{bold, bounded, day, dim, json as print_json, printable, say},
    wire::List,
    words::told,
};

pub async fn run(engine: &Engine, arguments: ListArguments, json: bool) -> anyhow::Result<()> {
    let filters = Filters {
        folders: folders::named(engine, &arguments.folder, json).await?,
        sources: engine.sources.named(&arguments.source).await?,
        ..Filters::default()
    };
    let ListArguments { from, limit, reverse, sort, .. } = arguments;
    let best_first = sort.map_or(!arguments.query.is_empty(), |sort| matches!(sort, SortName::Found));
    let order = Order { sort: sort.map(Into::into).unwrap_or_default(), reverse };
    let request = ListRequest {
        query: arguments.query,
        drop: Vec::new(),
        chosen: Chosen {
            sites: arguments.site,
            languages: arguments.language,
            after: arguments.after,
            before: arguments.before,
            never_opened: arguments.never_opened,
            saved_twice: arguments.saved_twice,
            ..Chosen::default()
        },
        filters: Filters {
            tags: arguments.tag,
            kinds: arguments.kind.into_iter().map(Into::into).collect(),
            ..filters
        },
        health: Vec::new(),
        order: (!best_first).then_some(order),
    };
    let listed = engine.library.list(&request, clock::now()).await?;
    let ids: Vec<BookmarkId> = listed.ids.iter().skip(from as usize).take(usize::from(limit)).copied().collect();
    let rows = engine.library.rows(&ids).await?;
    if json {
        return print_json(&List::of(&request.query, &listed, from, &rows));
    }
    for line in explain::reading(&listed.understood).iter().filter(|_| !listed.understood.parts.is_empty()) {
        say!("{}", dim(line))?;
    }
    rows.iter().try_for_each(print)?;
    let (shown, total) = (from as usize + rows.len(), listed.ids.len());
    match total {
        0 => say!("{}", told!("list-none")),
        _ if shown < total => say!("{}", dim(&told!("list-more", shown = shown, total = total))),
        _ => Ok(()),
    }
}

/// On two lines: title; site, folder, date, browser.
pub fn print(row: &ListRow) -> anyhow::Result<()> {
    let bookmark = &row.bookmark;
    say!("{}", bold(&bounded(bookmark.display_title())))?;
    let folder = (!bookmark.folder.is_empty()).then(|| bookmark.folder.to_string());
    let parts = [bookmark.site(), folder, bookmark.added_at.map(day), Some(bookmark.browser.to_string())];
    say!("  {}", dim(&printable(&parts.into_iter().flatten().collect::<Vec<_>>().join(" · "))))
}
