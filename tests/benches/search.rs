//! Whole searches in a warm process: understand, embed, words, meaning, fuse.

use std::{
    path::Path,
    time::{Duration, Instant},
};

use anyhow::Result;
use dogear_domain::SearchMode;
use dogear_engine::{Engine, SearchRequest, Timings};

use crate::{
    measure::{figure, latencies},
    setting::Setting,
};

/// Every query is asked this often; the first round warms up and is not counted.
const ROUNDS: usize = 3;
const LIMIT: usize = 10;
/// Of each query, every beginning up to so many letters is asked, too.
const TYPED: usize = 24;

pub async fn run(name: &str, library: &Path, setting: &Setting) -> Result<()> {
    let engine = setting.kept_engine(name, library).await?;
    let status = engine.status().await?;
    #[expect(clippy::cast_precision_loss, reason = "a figure in megabytes")]
    figure(&format!("{name} library file"), status.sizes.bytes as f64 / 1_048_576.0, "MiB");
    time_queries(name, &engine, &setting.queries).await?;
    engine.close().await;
    Ok(())
}

/// Prints how long these questions take, and their beginnings.
pub async fn time_queries(name: &str, engine: &Engine, queries: &Path) -> Result<()> {
    let queries = dogear_engine::read_queries(queries)?;
    for (mode, label) in [(SearchMode::Hybrid, ""), (SearchMode::Words, " by words alone")] {
        let mut stages = Stages::default();
        for round in 0..ROUNDS {
            for query in &queries {
                let started = Instant::now();
                let request = SearchRequest { mode, ..SearchRequest::new(&query.query, LIMIT) };
                let searched = engine.library.search(request).await?;
                if round > 0 {
                    stages.add(started.elapsed(), &searched.outcome.timings);
                }
            }
        }
        stages.print(&format!("search {name}{label}"), mode);
    }
    let mut typing = Vec::new();
    for query in &queries {
        let letters = query.query.char_indices().map(|(at, letter)| at + letter.len_utf8()).take(TYPED);
        for typed in letters.filter_map(|end| query.query.get(..end)) {
            let started = Instant::now();
            engine
                .library
                .search(SearchRequest { mode: SearchMode::Words, ..SearchRequest::new(typed, LIMIT) })
                .await?;
            typing.push(started.elapsed());
        }
    }
    latencies(&format!("search {name} by words while typing, whole"), &mut typing);
    Ok(())
}

#[derive(Default)]
struct Stages {
    whole: Vec<Duration>,
    embed: Vec<Duration>,
    words: Vec<Duration>,
    meaning: Vec<Duration>,
    ranking: Vec<Duration>,
}

impl Stages {
    fn add(&mut self, whole: Duration, timings: &Timings) {
        self.whole.push(whole);
        self.embed.push(timings.embed);
        self.words.push(timings.lexical);
        self.meaning.push(timings.dense);
        self.ranking.push(timings.rerank);
    }

    fn print(&mut self, name: &str, mode: SearchMode) {
        latencies(&format!("{name}, whole"), &mut self.whole);
        latencies(&format!("{name}, words"), &mut self.words);
        if mode == SearchMode::Hybrid {
            latencies(&format!("{name}, embed"), &mut self.embed);
            latencies(&format!("{name}, meaning"), &mut self.meaning);
        }
        latencies(&format!("{name}, ranking"), &mut self.ranking);
    }
}
