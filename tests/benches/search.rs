//! Whole searches in a warm process: understand, embed, words, meaning, fuse.

use std::{path::Path, time::Instant};

use anyhow::Result;
use dogear_engine::{Engine, SearchRequest};

use crate::{
    measure::{figure, latencies},
    setting::Setting,
};

/// Every query is asked this often; the first round warms up and is not counted.
const ROUNDS: usize = 3;
const LIMIT: usize = 10;

pub async fn run(name: &str, library: &Path, setting: &Setting) -> Result<()> {
    let engine = setting.engine(&format!("search-{name}")).await?;
    let imported = engine.import(library, true, |_, _| {}).await?;
    figure(&format!("{name} embedded in"), imported.took.as_secs_f64(), "s");
    let status = engine.status().await?;
    #[expect(clippy::cast_precision_loss, reason = "a figure in megabytes")]
    figure(&format!("{name} library file"), status.sizes.bytes as f64 / 1_048_576.0, "MiB");
    time_queries(name, &engine, &setting.queries).await?;
    engine.close().await;
    Ok(())
}

async fn time_queries(name: &str, engine: &Engine, queries: &Path) -> Result<()> {
    let queries = dogear_engine::read_queries(queries)?;
    let (mut whole, mut embed, mut lexical, mut dense) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        for query in &queries {
            let started = Instant::now();
            let searched = engine.search(SearchRequest::new(&query.query, LIMIT)).await?;
            if round > 0 {
                whole.push(started.elapsed());
                embed.push(searched.outcome.timings.embed);
                lexical.push(searched.outcome.timings.lexical);
                dense.push(searched.outcome.timings.dense);
            }
        }
    }
    for (stage, samples) in
        [("whole", &mut whole), ("embed", &mut embed), ("words", &mut lexical), ("meaning", &mut dense)]
    {
        latencies(&format!("search {name}, {stage}"), samples);
    }
    Ok(())
}
