//! `dogear watch`

use dogear_engine::{Engine, NewSources, Problem, SyncEvent, domain::SourceState};

use crate::{
    output::{complain, json as print_json, millis, printable, say},
    wire::Watched,
    words::sentence,
};

pub async fn run(engine: &Engine, json: bool) -> anyhow::Result<()> {
    let (following, mut events) = engine.sources.follow(NewSources::Enabled).await?;
    let ended = loop {
        tokio::select! {
            _ = tokio::signal::ctrl_c() => break Ok(()),
            event = events.recv() => match event.map(|event| print(&event, json)) {
                Some(Ok(())) => {}
                Some(failed) => break failed,
                None => anyhow::bail!("Following the browsers has stopped. Start `dogear watch` again."),
            },
        }
    };
    following.stop().await;
    ended
}

fn print(event: &SyncEvent, json: bool) -> anyhow::Result<()> {
    match event {
        SyncEvent::Ready if json => print_json(&Watched::Ready)?,
        SyncEvent::Ready => say!("Following changes. Ctrl+C ends it.")?,
        SyncEvent::Appeared(source) if json => print_json(&Watched::from(source))?,
        SyncEvent::Appeared(source) => say!("{}: found, and followed from now on", printable(&source.label()))?,
        SyncEvent::Searchable(change) if json => print_json(&Watched::from(change))?,
        SyncEvent::Searchable(change) => {
            let report = &change.report;
            let findable = change
                .searchable_after
                .map_or_else(|| "by words".into(), |after| format!("by words and meaning after {} ms", millis(after)));
            say!(
                "{}: {} added, {} changed, {} moved, {} removed; findable {findable}",
                report.id,
                report.added,
                report.changed,
                report.moved,
                report.removed
            )?;
        }
        SyncEvent::Applied(report) if report.state != SourceState::Ok => {
            let detail = report.detail.as_deref().unwrap_or_default();
            complain!("{}: {} What was read before is kept.", report.id, printable(detail));
        }
        SyncEvent::Trouble(error) => complain!("{}", printable(&sentence(&Problem::from(error.as_ref())))),
        SyncEvent::Reading(_) | SyncEvent::Applied(_) | SyncEvent::Embedding { .. } => {}
    }
    Ok(())
}
