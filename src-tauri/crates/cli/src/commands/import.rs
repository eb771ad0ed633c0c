//! `dogear import`

use std::path::Path;

use dogear_engine::Engine;

use crate::{
    commands::sync::print_report,
    output::{embedding_progress, json as print_json, say, took},
    wire::Imported,
    words::told,
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
        say!("{}", told!("import-elsewhere", count = imported.report.elsewhere))?;
    }
    if imported.texts > 0 {
        say!("{}", told!("import-texts", count = imported.texts))?;
    }
    if dry_run {
        return say!("{}", told!("import-dry-run"));
    }
    let (words, meaning) = (took(imported.report.took), took(imported.took));
    say!("{}", told!("import-done", count = imported.embedded, words = words, meaning = meaning))
}
