//! `dogear import`

use std::path::Path;

use dogear_engine::Engine;

use crate::{
    commands::sync::print_report,
    output::{counted, embedding_progress, json as print_json, millis, say},
    wire::Imported,
};

pub async fn run(engine: &Engine, file: &Path, dry_run: bool, json: bool) -> anyhow::Result<()> {
    let imported = match dry_run {
        true => engine.sources.preview_import(file).await?,
        false => engine.sources.import(file, true, embedding_progress()).await?,
    };
    if json {
        return print_json(&Imported::of(&imported, dry_run));
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
