//! `dogear import`

use std::path::Path;

use dogear_engine::Engine;

use crate::{
    commands::sync::print_report,
    output::{counted, embedding_progress, json as print_json, millis},
    wire::{WireImport, WireReport, WireSync},
};

pub async fn run(engine: &Engine, file: &Path, json: bool) -> anyhow::Result<()> {
    let imported = engine.import(file, true, embedding_progress()).await?;
    if json {
        let sources = vec![WireReport::from(&imported.report)];
        let sync = WireSync { sources, embedded: imported.embedded, took_ms: millis(imported.took) };
        let encoding = imported.report.encoding;
        return print_json(&WireImport { sync, format: imported.source.format.slug(), encoding });
    }
    print_report(&imported.report);
    println!(
        "Findable by words after {} ms, {} by meaning after {} ms.",
        millis(imported.report.took),
        counted(imported.embedded as usize, "bookmark"),
        millis(imported.took)
    );
    Ok(())
}
