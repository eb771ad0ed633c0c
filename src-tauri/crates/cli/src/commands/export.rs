//! `dogear export`

use std::path::Path;

use anyhow::Context;
use dogear_engine::{Engine, ExportFormat, ExportOptions, LeftOut, domain::SourceId};

use crate::{
    args::FormatName,
    output::{counted, json as print_json, say},
    wire::Exported,
};

/// What is to be written.
pub struct Selection {
    pub format: Option<FormatName>,
    pub folder: Option<String>,
    pub source: Option<String>,
}

pub async fn run(engine: &Engine, file: &Path, selection: Selection, json: bool) -> anyhow::Result<()> {
    let Selection { format, folder, source } = selection;
    let format = format.map(ExportFormat::from).or_else(|| ExportFormat::of_file(file)).with_context(|| {
        format!("{}: the ending names no format. Add --format html, json, csv or md.", file.display())
    })?;
    let exported = engine.library.export(file, &ExportOptions { format, folder, source: source.map(SourceId) }).await?;
    if json {
        return print_json(&Exported::from(&exported));
    }
    say!("{} written to {}.", counted(exported.bookmarks, "bookmark"), exported.path.display())?;
    for LeftOut { title, folder, .. } in &exported.left_out {
        say!("Left out, because its address is too long to be kept whole: “{title}” in {folder}.")?;
    }
    Ok(())
}
