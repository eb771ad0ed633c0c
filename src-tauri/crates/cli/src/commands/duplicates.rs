//! `dogear duplicates`

use dogear_engine::{
    Duplicated, Engine, Likeness,
    domain::{Bookmark, Filters},
};

use super::folders;
use crate::{
    args::DuplicatesArguments,
    output::{bold, counted, dim, json as print_json, printable, say},
    wire::Duplicates,
};

pub async fn run(engine: &Engine, arguments: DuplicatesArguments, json: bool) -> anyhow::Result<()> {
    let filters = Filters {
        folders: folders::named(engine, &arguments.folder, json).await?,
        sources: engine.sources.named(&arguments.source).await?,
        ..Filters::default()
    };
    let found = engine.library.duplicates(&filters, arguments.alike.into(), usize::from(arguments.limit)).await?;
    if json {
        return print_json(&Duplicates::from(&found));
    }
    if found.total == 0 {
        return say!("Nothing is saved more than once.");
    }
    found.groups.iter().try_for_each(print)?;
    let shown = found.groups.len();
    let pages = counted(found.total, "page");
    say!("{pages} saved more than once, {} more than needed.", counted(found.spare, "bookmark"))?;
    if shown < found.total {
        say!("{}", dim(&format!("The first {shown} are shown. Show more with -k.")))?;
    }
    Ok(())
}

fn print(group: &Duplicated) -> anyhow::Result<()> {
    let title = group.bookmarks.first().map_or("", Bookmark::display_title);
    let how = match group.likeness {
        Likeness::Page => "",
        Likeness::Form => " · forms of one page",
        Likeness::Title => " · the same title",
    };
    say!("{}{}", bold(&printable(title)), dim(how))?;
    for bookmark in &group.bookmarks {
        let date = bookmark.added_at.map(|at| at.format("%-d %b %Y").to_string());
        let folder = (!bookmark.folder.is_empty()).then(|| bookmark.folder.to_string());
        let parts: Vec<String> = [folder, date, Some(bookmark.browser.to_string())].into_iter().flatten().collect();
        say!("     {}", printable(&bookmark.url))?;
        say!("       {}", dim(&printable(&parts.join(" · "))))?;
    }
    Ok(())
}
