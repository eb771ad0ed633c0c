//! `dogear changes`

use dogear_engine::{
    Engine, LogQuery,
    domain::{LogEntry, LogEntryId, LogKind},
};

use crate::{
    args::ChangesArguments,
    output::{bold, dim, json as print_json, printable, say},
    wire::Changes,
};

pub async fn run(engine: &Engine, arguments: ChangesArguments, json: bool) -> anyhow::Result<()> {
    let query = LogQuery {
        since: arguments.since,
        kinds: arguments.kind.into_iter().map(LogKind::from).collect(),
        source: engine.sources.named(arguments.source.as_slice()).await?.pop(),
        bookmark: None,
        before: arguments.before.map(LogEntryId),
        limit: arguments.limit,
    };
    let entries = engine.library.changes(&query).await?;
    if json {
        return print_json(&Changes::from(entries.as_slice()));
    }
    if entries.is_empty() {
        say!("Nothing has changed. Changes are written down from the second reading of a browser on.")?;
    }
    entries.iter().try_for_each(print)
}

fn print(entry: &LogEntry) -> anyhow::Result<()> {
    let state = &entry.state;
    let title = if state.title.trim().is_empty() { &state.url } else { &state.title };
    say!("{:<9} {}", entry.kind.slug(), bold(&printable(title)))?;
    let at = entry.at.format("%-d %b %Y %H:%M").to_string();
    let from = entry.before.as_ref().filter(|before| before.folder != state.folder);
    let place = match from {
        Some(before) => format!("{} → {}", before.folder, state.folder),
        None => state.folder.to_string(),
    };
    let parts: Vec<String> = [at, entry.source.to_string(), place].into_iter().filter(|p| !p.is_empty()).collect();
    say!("          {}", dim(&printable(&parts.join(" · "))))?;
    say!("          {}", printable(&state.url))
}
