//! `dogear export`

use std::path::Path;

use anyhow::Context;
use dogear_engine::{Engine, ExportFormat, ExportOptions, Exported, LeftOut, domain::SourceId};
use serde::Serialize;

use crate::{
    args::FormatName,
    output::{counted, json as print_json, say},
};

/// What is to be written.
pub struct Wanted {
    pub format: Option<FormatName>,
    pub folder: Option<String>,
    pub source: Option<String>,
}

#[derive(Serialize)]
struct Wire<'a> {
    bookmarks: usize,
    path: &'a Path,
    left_out: Vec<WireLeftOut<'a>>,
}

#[derive(Serialize)]
struct WireLeftOut<'a> {
    title: &'a str,
    folder: &'a [String],
    source: &'a str,
}

pub async fn run(engine: &Engine, file: &Path, wanted: Wanted, json: bool) -> anyhow::Result<()> {
    let Wanted { format, folder, source } = wanted;
    let format = format.map(ExportFormat::from).or_else(|| ExportFormat::of_file(file)).with_context(|| {
        format!("{}: the ending names no format. Add --format html, json, csv or md.", file.display())
    })?;
    let exported = engine.export(file, &ExportOptions { format, folder, source: source.map(SourceId) }).await?;
    if json {
        return print_json(&wire(&exported));
    }
    say!("{} written to {}.", counted(exported.bookmarks, "bookmark"), exported.path.display())?;
    for LeftOut { title, folder, .. } in &exported.left_out {
        say!("Left out, because its address is too long to be kept whole: “{title}” in {folder}.")?;
    }
    Ok(())
}

fn wire(Exported { bookmarks, path, left_out }: &Exported) -> Wire<'_> {
    let left_out = left_out.iter().map(|LeftOut { title, folder, source }| WireLeftOut {
        title,
        folder: &folder.0,
        source: &source.0,
    });
    Wire { bookmarks: *bookmarks, path, left_out: left_out.collect() }
}
