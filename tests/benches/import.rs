//! From a file to searchable, and the embedding rate beside a bare loop over the same batches, in turns: a shared machine
//! drifts more within a minute than the two differ.

use std::{
    ops::Range,
    time::{Duration, Instant},
};

use anyhow::{Context, Result};
use dogear_domain::Passage;
use dogear_embed::{Backend, OnnxBackend, Purpose, TokenIds, plan};

use crate::{measure::figure, setting::Setting};

/// What `sync` embeds and stores together.
const CHUNK: usize = 256;
/// `embed`'s token budget for one batch.
const TOKEN_BUDGET: usize = 1024;

pub async fn run(setting: &Setting) -> Result<()> {
    let mut bare = BareLoop::prepare(setting)?;
    let engine = setting.engine("import").await?;
    let (mut done, mut ran) = (0, Ok(()));
    let imported = engine
        .sources
        .import(&setting.library_10k, true, |embedded, _| {
            if ran.is_ok() {
                ran = bare.embed(done..embedded as usize);
            }
            done = embedded as usize;
        })
        .await?;
    ran?;
    engine.close().await;
    let words = imported.report.took;
    let whole = imported.took.saturating_sub(bare.took);
    let rate = |took: Duration| f64::from(imported.embedded) / took.as_secs_f64();
    let (within, alone) = (rate(whole.saturating_sub(words)), rate(bare.took));
    figure("import 10k, bookmarks added", f64::from(u32::try_from(imported.report.added)?), "");
    figure("import 10k, until findable by words", words.as_secs_f64(), "s");
    figure("import 10k, until findable by meaning", whole.as_secs_f64(), "s");
    figure("embedding within the import", within, "bookmarks/s");
    figure("embedding in a bare loop, same batches", alone, "bookmarks/s");
    figure("share of the bare rate", within / alone, "");

    let engine = setting.engine("import-100k").await?;
    let imported = engine.sources.import(&setting.library_100k, false, |_, _| {}).await?;
    figure("import 100k, until findable by words", imported.report.took.as_secs_f64(), "s");
    engine.close().await;
    Ok(())
}

/// Nothing but the model on the batches of the import: texts are tokenised before the clock starts.
struct BareLoop {
    backend: OnnxBackend,
    /// In the order of the import, the newest first.
    texts: Vec<TokenIds>,
    took: Duration,
}

impl BareLoop {
    fn prepare(setting: &Setting) -> Result<Self> {
        let source = dogear_sources::source_at(&setting.library_10k)?;
        let reading = dogear_sources::read(&source)?;
        let backend = OnnxBackend::load(&setting.runtime, &setting.model, Purpose::Passages)?;
        let newest_first = reading.snapshot.bookmarks.iter().rev();
        let texts = newest_first
            .map(|b| backend.tokenize(&Passage::of(&b.title, &b.folder, &b.url).text))
            .collect::<Result<_, _>>()
            .context("tokenising")?;
        Ok(Self { backend, texts, took: Duration::ZERO })
    }

    fn embed(&mut self, texts: Range<usize>) -> Result<()> {
        for chunk in self.texts.get(texts).unwrap_or_default().chunks(CHUNK) {
            let lengths: Vec<usize> = chunk.iter().map(Vec::len).collect();
            let started = Instant::now();
            for batch in plan(&lengths, TOKEN_BUDGET) {
                let batch: Vec<&TokenIds> = batch.into_iter().filter_map(|text| chunk.get(text)).collect();
                self.backend.embed(&batch)?;
            }
            self.took += started.elapsed();
        }
        Ok(())
    }
}
