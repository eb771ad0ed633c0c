//! `dogear import`

use std::path::Path;

use dogear_engine::{Engine, Imported};

use crate::{
    commands::sync::print_report,
    output::{counted, embedding_progress, json as print_json, millis, say},
    wire::{WireImport, WireReport, WireSync},
};

pub async fn run(engine: &Engine, file: &Path, dry_run: bool, json: bool) -> anyhow::Result<()> {
    let imported = match dry_run {
        true => engine.preview_import(file).await?,
        false => engine.import(file, true, embedding_progress()).await?,
    };
    if json {
        return print_json(&wire(&imported, dry_run));
    }
    print_report(&imported.report)?;
    if imported.report.elsewhere > 0 {
        say!("{} saved elsewhere, too; search shows each once.", counted(imported.report.elsewhere, "page"))?;
    }
    if dry_run {
        say!("This is what would happen. Nothing was changed.")?;
        return Ok(());
    }
    say!(
        "Findable by words after {} ms, {} by meaning after {} ms.",
        millis(imported.report.took),
        counted(imported.embedded as usize, "bookmark"),
        millis(imported.took)
    )
}

fn wire(imported: &Imported, dry_run: bool) -> WireImport<'_> {
    let report = &imported.report;
    let sources = vec![WireReport::from(report)];
    WireImport {
        sync: WireSync { sources, embedded: imported.embedded, took_ms: millis(imported.took) },
        format: imported.source.format.slug(),
        encoding: report.encoding,
        elsewhere: report.elsewhere,
        dry_run,
    }
}
