//! From a file to searchable, and the embedding rate beside a bare loop over the same batches.

use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use dogear_domain::Passage;
use dogear_embed::{Backend, OnnxBackend, Purpose, TokenIds, plan};

use crate::{measure::figure, setting::Setting};

/// What `sync` embeds and stores together.
const CHUNK: usize = 256;
/// `embed`'s token budget for one batch.
const TOKEN_BUDGET: usize = 1024;

pub async fn run(setting: &Setting) -> Result<()> {
    let engine = setting.engine("import").await?;
    let imported = engine.import(&setting.library_10k, true, |_, _| {}).await?;
    let words = imported.report.took;
    let meaning = imported.took.saturating_sub(words);
    figure("import 10k, bookmarks added", f64::from(u32::try_from(imported.report.added)?), "");
    figure("import 10k, until findable by words", words.as_secs_f64(), "s");
    figure("import 10k, until findable by meaning", imported.took.as_secs_f64(), "s");
    engine.close().await;

    let bare = bare_loop(setting)?;
    let rate = |took: Duration| f64::from(imported.embedded) / took.as_secs_f64();
    figure("embedding within the import", rate(meaning), "bookmarks/s");
    figure("embedding in a bare loop, same batches", rate(bare), "bookmarks/s");
    figure("share of the bare rate", rate(meaning) / rate(bare), "");

    let engine = setting.engine("import-100k").await?;
    let imported = engine.import(&setting.library_100k, false, |_, _| {}).await?;
    figure("import 100k, until findable by words", imported.report.took.as_secs_f64(), "s");
    engine.close().await;
    Ok(())
}

/// Nothing but the model on the batches of the import: texts are tokenised before the clock starts.
fn bare_loop(setting: &Setting) -> Result<Duration> {
    let source = dogear_sources::source_at(&setting.library_10k)?;
    let reading = dogear_sources::read(&source)?;
    let mut backend = OnnxBackend::load(&setting.runtime, &setting.model, Purpose::Passages)?;
    let newest_first = reading.snapshot.bookmarks.iter().rev();
    let ids: Vec<TokenIds> = newest_first
        .map(|b| backend.tokenize(&Passage::of(&b.title, &b.folder, &b.url).text))
        .collect::<Result<_, _>>()
        .context("tokenising")?;
    let batches: Vec<Vec<&TokenIds>> = ids
        .chunks(CHUNK)
        .flat_map(|chunk| {
            let lengths: Vec<usize> = chunk.iter().map(Vec::len).collect();
            plan(&lengths, TOKEN_BUDGET)
                .into_iter()
                .map(|batch| batch.into_iter().filter_map(|i| chunk.get(i)).collect())
        })
        .collect();
    let started = Instant::now();
    for batch in &batches {
        backend.embed(batch)?;
    }
    Ok(started.elapsed())
}
