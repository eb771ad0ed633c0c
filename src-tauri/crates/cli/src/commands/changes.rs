//! `dogear changes`

use dogear_engine::{
    Engine, LogQuery,
    domain::{LogEntry, LogEntryId, LogKind},
};

use crate::{
    args::ChangesArguments,
    output::{bold, dim, json as print_json, padded, printable, say},
    wire::Changes,
    words::{told, words},
};

/// Where titles begin.
const KIND_COLUMNS: usize = 9;

pub async fn run(engine: &Engine, arguments: ChangesArguments, json: bool) -> anyhow::Result<()> {
    let query = LogQuery {
        since: arguments.since,
        until: None,
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
        say!("{}", told!("changes-none"))?;
    }
    entries.iter().try_for_each(print)
}

fn kind(kind: LogKind) -> String {
    match kind {
        LogKind::Added => told!("changes-added"),
        LogKind::Changed => told!("changes-changed"),
        LogKind::Moved => told!("changes-moved"),
        LogKind::Removed => told!("changes-removed"),
        LogKind::Restored => told!("changes-restored"),
    }
}

fn print(entry: &LogEntry) -> anyhow::Result<()> {
    let state = &entry.state;
    let title = if state.title.trim().is_empty() { &state.url } else { &state.title };
    say!("{} {}", padded(&kind(entry.kind), KIND_COLUMNS), bold(&printable(title)))?;
    let at = words().moment(entry.at);
    let from = entry.before.as_ref().filter(|before| before.folder != state.folder);
    let place = match from {
        Some(before) => format!("{} → {}", before.folder, state.folder),
        None => state.folder.to_string(),
    };
    let parts: Vec<String> = [at, entry.source.to_string(), place].into_iter().filter(|p| !p.is_empty()).collect();
    say!("          {}", dim(&printable(&parts.join(" · "))))?;
    say!("          {}", printable(&state.url))
}
