//! `dogear sync`

use dogear_engine::{
    Engine, SourceReport, SyncOptions,
    domain::{SourceId, SourceState},
};

use crate::{
    output::{bold, embedding_progress, json as print_json, printable, say, took},
    wire::Synced,
    words::{remark, told, warning, words},
};

/// Warnings printed for one source; the rest are counted.
const SHOWN_WARNINGS: usize = 10;

pub async fn run(engine: &Engine, source: Option<String>, no_embed: bool, json: bool) -> anyhow::Result<()> {
    let options = SyncOptions { source: source.map(SourceId), no_embed };
    let synced = engine.sources.sync(&options, embedding_progress()).await?;
    if json {
        return print_json(&Synced::from(&synced));
    }
    synced.sources.iter().try_for_each(print_report)?;
    say!("{}", told!("sync-done", count = synced.embedded, time = took(synced.took)))
}

/// That a source cannot be read, why, and that nothing is lost.
pub fn unreadable(report: &SourceReport) -> String {
    let detail = report.detail.as_ref().map_or_else(|| told!("sync-unreadable-plainly"), remark);
    told!("sync-unreadable", source = bold(&report.id.0), detail = detail)
}

/// One source: what changed, and what was odd.
pub fn print_report(report: &SourceReport) -> anyhow::Result<()> {
    if report.state != SourceState::Ok {
        return say!("{}", unreadable(report));
    }
    let changes = told!(
        "sync-changes",
        source = bold(&report.id.0),
        added = report.added,
        changed = report.changed,
        moved = report.moved,
        removed = report.removed,
        unchanged = report.unchanged
    );
    say!("{changes}")?;
    if report.left_out > 0 {
        say!("  {}", told!("sync-left-out", count = report.left_out))?;
    }
    for skipped in &report.skipped {
        say!("  {}", told!("sync-skipped", reason = remark(&skipped.reason), count = skipped.count))?;
    }
    if !report.unused.is_empty() {
        let fields = report
            .unused
            .iter()
            .map(|unused| told!("sync-unused-field", name = printable(&unused.name), rows = unused.rows));
        say!("  {}", told!("sync-unused", names = words().all_of(&fields.collect::<Vec<_>>())))?;
    }
    for odd in report.warnings.iter().take(SHOWN_WARNINGS) {
        say!("  {}", warning(odd))?;
    }
    if report.warnings.len() > SHOWN_WARNINGS {
        say!("  {}", told!("sync-more", count = report.warnings.len() - SHOWN_WARNINGS))?;
    }
    Ok(())
}
