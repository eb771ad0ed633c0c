//! `dogear duplicates`

use dogear_engine::{
    Duplicated, Engine, Likeness,
    domain::{Bookmark, Filters},
};

use super::folders;
use crate::{
    args::DuplicatesArguments,
    output::{bold, day, dim, json as print_json, printable, say},
    wire::Duplicates,
    words::told,
};

pub async fn run(engine: &Engine, arguments: DuplicatesArguments, json: bool) -> anyhow::Result<()> {
    let filters = Filters {
        folders: folders::named(engine, &arguments.folder, json).await?,
        sources: engine.sources.named(&arguments.source).await?,
        ..Filters::default()
    };
    let found = engine.library.duplicates(&filters, arguments.alike.into(), (0, usize::from(arguments.limit))).await?;
    if json {
        return print_json(&Duplicates::from(&found));
    }
    if found.total == 0 {
        return say!("{}", told!("duplicates-none"));
    }
    found.groups.iter().try_for_each(print)?;
    let shown = found.groups.len();
    say!("{}", told!("duplicates-total", pages = found.total, spare = found.spare))?;
    if shown < found.total {
        say!("{}", dim(&told!("duplicates-more", shown = shown)))?;
    }
    Ok(())
}

fn print(group: &Duplicated) -> anyhow::Result<()> {
    let title = group.bookmarks.first().map_or("", Bookmark::display_title);
    let how = match group.likeness {
        Likeness::Page => None,
        Likeness::Form => Some(told!("duplicates-form")),
        Likeness::Title => Some(told!("duplicates-title")),
    };
    let how = how.map(|how| dim(&format!(" · {how}"))).unwrap_or_default();
    say!("{}{how}", bold(&printable(title)))?;
    for bookmark in &group.bookmarks {
        let date = bookmark.added_at.map(day);
        let folder = (!bookmark.folder.is_empty()).then(|| bookmark.folder.to_string());
        let parts: Vec<String> = [folder, date, Some(bookmark.browser.to_string())].into_iter().flatten().collect();
        say!("     {}", printable(&bookmark.url))?;
        say!("       {}", dim(&printable(&parts.join(" · "))))?;
    }
    Ok(())
}
