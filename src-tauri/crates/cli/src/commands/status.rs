//! `dogear status`

use dogear_engine::{Engine, Status};

use crate::{
    output::{counted, json as print_json, printable, say},
    wire,
    words::sentence,
};

pub async fn run(engine: &Engine, json: bool) -> anyhow::Result<()> {
    let status = engine.status().await?;
    if json {
        return print_json(&wire::Status::from(&status));
    }
    let sizes = status.sizes;
    say!("{} from {}", counted(sizes.bookmarks as usize, "bookmark"), counted(status.sources as usize, "source"))?;
    say!("{}", meaning(&status))?;
    if let Some((model, ready)) = &status.coming {
        say!("Changing to {model}: {ready} of {} ready; until then {} answers", sizes.bookmarks, answering(&status))?;
    }
    say!(
        "Library: {:.1} MB in {}",
        f64::from(u32::try_from(sizes.bytes / 1024).unwrap_or(u32::MAX)) / 1024.0,
        engine.data_dir().display()
    )?;
    match status.last_sync_at {
        Some(at) => say!("Last read: {}", at.format("%-d %b %Y %H:%M UTC"))?,
        None => say!("Nothing read yet. Run: dogear sync")?,
    }
    status.problems.iter().try_for_each(|problem| say!("{}", printable(&sentence(problem))))
}

fn answering(status: &Status) -> &str {
    status.model.as_ref().map_or("search by words", |(model, _)| model)
}

/// How search by meaning is, in one line.
fn meaning(status: &Status) -> String {
    let sizes = status.sizes;
    match (&status.model, &status.meaning_problem) {
        (Some((model, _)), _) if sizes.pending == 0 => format!("Search by meaning: ready ({model})"),
        (Some((model, _)), _) => {
            format!("Search by meaning: {} of {} ready ({model})", sizes.embedded, sizes.bookmarks)
        }
        (None, Some(problem)) => printable(&sentence(problem)),
        (None, None) => "Search by meaning: off".into(),
    }
}
