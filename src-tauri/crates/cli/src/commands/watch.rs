//! `dogear watch`

use dogear_engine::{Engine, NewSources, SyncEvent, domain::SourceState};

use crate::{
    output::{json as print_json, millis, printable},
    wire::WireWatch,
};

pub async fn run(engine: &Engine, json: bool) -> anyhow::Result<()> {
    let (following, mut events) = engine.follow(NewSources::Enabled).await?;
    loop {
        tokio::select! {
            _ = tokio::signal::ctrl_c() => break,
            event = events.recv() => match event {
                Some(event) => print(&event, json)?,
                None => anyhow::bail!("Following the browsers has stopped. Start `dogear watch` again."),
            },
        }
    }
    following.stop().await;
    Ok(())
}

fn print(event: &SyncEvent, json: bool) -> anyhow::Result<()> {
    match event {
        SyncEvent::Ready if json => print_json(&WireWatch::Ready)?,
        SyncEvent::Ready => println!("Following changes. Ctrl+C ends it."),
        SyncEvent::Appeared(source) if json => print_json(&WireWatch::from(source))?,
        SyncEvent::Appeared(source) => println!("{}: found, and followed from now on", printable(&source.label())),
        SyncEvent::Searchable(change) if json => print_json(&WireWatch::from(change))?,
        SyncEvent::Searchable(change) => {
            let report = &change.report;
            let findable = change
                .searchable_after
                .map_or_else(|| "by words".into(), |after| format!("by words and meaning after {} ms", millis(after)));
            println!(
                "{}: {} added, {} changed, {} moved, {} removed; findable {findable}",
                report.id, report.added, report.changed, report.moved, report.removed
            );
        }
        SyncEvent::Applied(report) if report.state != SourceState::Ok => {
            let detail = report.detail.as_deref().unwrap_or_default();
            eprintln!("{}: {} What was read before is kept.", report.id, printable(detail));
        }
        SyncEvent::Trouble(sentence) => eprintln!("{}", printable(sentence)),
        SyncEvent::Reading(_) | SyncEvent::Applied(_) | SyncEvent::Embedding { .. } => {}
    }
    Ok(())
}
