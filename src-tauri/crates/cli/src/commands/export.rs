//! `dogear export`

use std::path::Path;

use anyhow::Context;
use dogear_engine::{Engine, ExportFormat};
use serde::Serialize;

use crate::{
    args::FormatName,
    output::{counted, json as print_json, say},
};

#[derive(Serialize)]
struct Wire<'a> {
    bookmarks: usize,
    path: &'a Path,
}

pub async fn run(engine: &Engine, file: &Path, format: Option<FormatName>, json: bool) -> anyhow::Result<()> {
    let format = format.map(ExportFormat::from).or_else(|| ExportFormat::of_file(file)).with_context(|| {
        format!("{}: the ending names no format. Add --format html, json, csv or md.", file.display())
    })?;
    let exported = engine.export(file, format).await?;
    if json {
        return print_json(&Wire { bookmarks: exported.bookmarks, path: &exported.path });
    }
    say!("{} written to {}.", counted(exported.bookmarks, "bookmark"), exported.path.display())
}
