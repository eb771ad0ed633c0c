//! `dogear sync`

use dogear_engine::{
    Engine, SourceReport, SyncOptions,
    domain::{SourceId, SourceState},
};

use crate::{
    output::{bold, counted, embedding_progress, json as print_json, millis, printable, say},
    wire::Synced,
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
    let ready = counted(synced.embedded as usize, "bookmark");
    say!("{ready} made ready for search by meaning, {} ms in all.", millis(synced.took))
}

/// One source: what changed, and what was odd.
pub fn print_report(report: &SourceReport) -> anyhow::Result<()> {
    if report.state != SourceState::Ok {
        let detail = report.detail.as_deref().unwrap_or("It cannot be read.");
        say!("{}: {} What was read before is kept.", bold(&report.id.0), printable(detail))?;
        return Ok(());
    }
    say!(
        "{}: {} added, {} changed, {} moved, {} removed, {} as before",
        bold(&report.id.0),
        report.added,
        report.changed,
        report.moved,
        report.removed,
        report.unchanged
    )?;
    if report.left_out > 0 {
        say!("  {} left out by your rules", counted(report.left_out, "bookmark"))?;
    }
    for skipped in &report.skipped {
        say!("  left out: entries that {} ({})", skipped.reason, skipped.count)?;
    }
    if !report.unused.is_empty() {
        let names = report.unused.iter().map(|unused| format!("{} (in {})", printable(&unused.name), unused.rows));
        say!("  not used: {}", names.collect::<Vec<_>>().join(", "))?;
    }
    for warning in report.warnings.iter().take(SHOWN_WARNINGS) {
        say!("  {}: {}", printable(&warning.place), printable(&warning.message))?;
    }
    if report.warnings.len() > SHOWN_WARNINGS {
        say!("  and {} more, all listed with --json", report.warnings.len() - SHOWN_WARNINGS)?;
    }
    Ok(())
}
