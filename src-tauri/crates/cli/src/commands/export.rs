//! `dogear export`

use std::path::Path;

use anyhow::Context;
use dogear_engine::{Engine, ExportFormat, ExportOptions, LeftOut, domain::SourceId};

use crate::{
    args::FormatName,
    output::{json as print_json, say},
    wire::Exported,
    words::told,
};

/// What is to be written.
pub struct Selection {
    pub format: Option<FormatName>,
    pub folder: Option<String>,
    pub source: Option<String>,
}

pub async fn run(engine: &Engine, file: &Path, selection: Selection, json: bool) -> anyhow::Result<()> {
    let Selection { format, folder, source } = selection;
    let format = format
        .map(ExportFormat::from)
        .or_else(|| ExportFormat::of_file(file))
        .with_context(|| told!("export-no-format", file = file.display().to_string()))?;
    let exported = engine
        .library
        .export(file, &ExportOptions { format, folder, source: source.map(SourceId), among: None })
        .await?;
    if json {
        return print_json(&Exported::from(&exported));
    }
    let written = exported.path.display().to_string();
    say!("{}", told!("export-done", count = exported.bookmarks, file = written))?;
    for LeftOut { title, folder, .. } in &exported.left_out {
        say!("{}", told!("export-left-out", title = title.as_str(), folder = folder.to_string()))?;
    }
    Ok(())
}
