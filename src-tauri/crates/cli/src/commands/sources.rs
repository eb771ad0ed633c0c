//! `dogear sources`

use std::path::PathBuf;

use dogear_engine::{
    Engine, NewSources, SourceInfo,
    domain::{SourceId, SourceState},
};

use crate::{
    output::{bold, dim, json as print_json, printable, say},
    wire::Sources,
    words::{remark, told},
};

/// What to change before listing.
pub struct Choice {
    /// Ids to read.
    pub enable: Vec<String>,
    /// Ids not to read.
    pub disable: Vec<String>,
    /// Profile folders to add.
    pub add: Vec<PathBuf>,
}

pub async fn run(engine: &Engine, choice: &Choice, json: bool) -> anyhow::Result<()> {
    for path in &choice.add {
        engine.sources.add(path).await?;
    }
    for (ids, enabled) in [(&choice.enable, true), (&choice.disable, false)] {
        for id in ids {
            engine.sources.enable(&SourceId(id.clone()), enabled).await?;
        }
    }
    let sources = engine.sources.all(NewSources::Enabled).await?;
    if json {
        return print_json(&Sources::from(sources.as_slice()));
    }
    if sources.is_empty() {
        say!("{}", told!("sources-none"))?;
    }
    sources.iter().try_for_each(print)
}

fn print(info: &SourceInfo) -> anyhow::Result<()> {
    let count = info.bookmarks.map_or_else(|| told!("sources-not-counted"), |count| told!("bookmarks", count = count));
    let facts = [Some(count), (!info.enabled).then(|| told!("sources-not-read"))];
    let facts: Vec<String> = facts.into_iter().flatten().collect();
    say!("{}  {}", bold(&printable(&info.source.label())), facts.join(" · "))?;
    say!("  {}", dim(&format!("{}  {}", info.source.id, printable(&info.source.path.display().to_string()))))?;
    if info.state != SourceState::Ok
        && let Some(detail) = &info.detail
    {
        say!("  {}", remark(detail))?;
    }
    if info.state == SourceState::EncryptedOnly {
        say!("  {}", told!("sources-companion"))?;
    }
    Ok(())
}
