//! `dogear watch`

use dogear_engine::{ChangeReport, Engine, NewSources, Problem, SyncEvent, domain::SourceState};

use crate::{
    commands::sync::unreadable,
    output::{complain, json as print_json, printable, say, took},
    wire::Watched,
    words::{sentence, told},
};

pub async fn run(engine: &Engine, json: bool) -> anyhow::Result<()> {
    let (following, mut events) = engine.sources.follow(NewSources::Enabled).await?;
    let ended = loop {
        tokio::select! {
            _ = tokio::signal::ctrl_c() => break Ok(()),
            event = events.recv() => match event.map(|event| print(&event, json)) {
                Some(Ok(())) => {}
                Some(failed) => break failed,
                None => anyhow::bail!(told!("watch-stopped")),
            },
        }
    };
    following.stop().await;
    ended
}

fn print(event: &SyncEvent, json: bool) -> anyhow::Result<()> {
    match event {
        SyncEvent::Ready if json => print_json(&Watched::Ready)?,
        SyncEvent::Ready => say!("{}", told!("watch-ready"))?,
        SyncEvent::Appeared(source) if json => print_json(&Watched::from(source))?,
        SyncEvent::Appeared(source) => say!("{}", told!("watch-found", source = printable(&source.label())))?,
        SyncEvent::Searchable(change) if json => print_json(&Watched::from(change))?,
        SyncEvent::Searchable(change) => say!("{}", searchable(change))?,
        SyncEvent::Applied(report) if report.state != SourceState::Ok => complain!("{}", unreadable(report)),
        SyncEvent::Trouble(error) => complain!("{}", printable(&sentence(&Problem::from(error.as_ref())))),
        SyncEvent::Reading(_) | SyncEvent::Applied(_) | SyncEvent::Embedding { .. } => {}
    }
    Ok(())
}

/// What has changed in a source, and how it can be found now.
fn searchable(change: &ChangeReport) -> String {
    let report = &change.report;
    match change.searchable_after {
        Some(after) => told!(
            "watch-changes-meaning",
            source = report.id.to_string(),
            added = report.added,
            changed = report.changed,
            moved = report.moved,
            removed = report.removed,
            time = took(after)
        ),
        None => told!(
            "watch-changes",
            source = report.id.to_string(),
            added = report.added,
            changed = report.changed,
            moved = report.moved,
            removed = report.removed
        ),
    }
}
