//! `dogear status`

use dogear_engine::{Engine, Status};

use crate::{
    output::{json as print_json, printable, say},
    wire,
    words::{decimal, sentence, told, words},
};

pub async fn run(engine: &Engine, json: bool) -> anyhow::Result<()> {
    let status = engine.status().await?;
    if json {
        return print_json(&wire::Status::from(&status));
    }
    let sizes = status.sizes;
    let bookmarks = told!("bookmarks", count = sizes.bookmarks);
    say!("{}", told!("status-sizes", bookmarks = bookmarks, count = status.sources))?;
    say!("{}", meaning(&status))?;
    if let Some((model, ready)) = &status.coming {
        say!("{}", changing(&status, model, *ready))?;
    }
    let megabytes = f64::from(u32::try_from(sizes.bytes / 1024).unwrap_or(u32::MAX)) / 1024.0;
    let folder = engine.data_dir().display().to_string();
    say!("{}", told!("status-library", size = decimal(megabytes, 1), folder = folder))?;
    match status.last_sync_at {
        Some(at) => say!("{}", told!("status-read", moment = words().moment(at)))?,
        None => say!("{}", told!("status-never-read"))?,
    }
    status.problems.iter().try_for_each(|problem| say!("{}", printable(&sentence(problem))))
}

/// That another model is on its way, and what answers until then.
fn changing(status: &Status, model: &str, ready: u32) -> String {
    let of = status.sizes.bookmarks;
    match &status.model {
        Some((answering, _)) => {
            told!("status-changing", model = model, ready = ready, of = of, answering = answering.as_str())
        }
        None => told!("status-changing-words", model = model, ready = ready, of = of),
    }
}

/// How search by meaning is, in one line.
fn meaning(status: &Status) -> String {
    let sizes = status.sizes;
    match (&status.model, &status.meaning_problem) {
        (Some((model, _)), _) if sizes.pending == 0 => told!("status-meaning-ready", model = model.as_str()),
        (Some((model, _)), _) if sizes.first == sizes.pending => {
            told!("status-meaning-first", model = model.as_str(), ready = sizes.embedded, of = sizes.bookmarks)
        }
        (Some((model, _)), _) => {
            told!("status-meaning-preparing", model = model.as_str(), ready = sizes.embedded, of = sizes.bookmarks)
        }
        (None, Some(problem)) => printable(&sentence(problem)),
        (None, None) => told!("status-meaning-off"),
    }
}
