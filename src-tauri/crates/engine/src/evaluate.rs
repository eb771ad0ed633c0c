//! How well this library's own search finds known bookmarks again.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use chrono::{DateTime, Utc};
use dogear_retrieve::{
    Stage,
    eval::{KnownItem, Metrics, Negatives, Report},
};

use crate::{EngineError, Library, Result, SearchRequest};

/// Hits looked at; metrics go no further.
const HITS: usize = 10;

/// What to measure.
#[derive(Debug, Clone)]
pub struct EvalRequest {
    /// Known items, one JSON object a line.
    pub queries: PathBuf,
    /// The moment that "last spring" counts from.
    pub now: DateTime<Utc>,
    /// What every search does without: the difference is what it is worth.
    pub without: Vec<Stage>,
}

/// The figures.
#[derive(Debug, Clone)]
pub struct EvalReport {
    /// Over all questions that have an answer.
    pub all: Metrics,
    /// The same for each category.
    pub by_category: BTreeMap<String, Metrics>,
    /// Questions that have none.
    pub negatives: Negatives,
    /// Of the questions whose page is among the first three, the share that was answered.
    pub answered_of_found: f64,
    /// Median time of a search, in milliseconds.
    pub p50_ms: f64,
    /// 95th percentile, in milliseconds.
    pub p95_ms: f64,
}

impl Library {
    /// Searches for every known item of a file. `progress` hears how many of how many are done.
    ///
    /// # Errors
    /// `File`, naming the line that is no known item; or when a search fails.
    pub async fn evaluate(&self, request: &EvalRequest, mut progress: impl FnMut(u32, u32)) -> Result<EvalReport> {
        let items = read_queries(&request.queries)?;
        let total = u32::try_from(items.len()).unwrap_or(u32::MAX);
        let mut answered = Vec::with_capacity(items.len());
        let mut times = Vec::with_capacity(items.len());
        for (item, done) in items.iter().zip(1..) {
            let without = request.without.clone();
            let search = SearchRequest { now: request.now, without, ..SearchRequest::new(&item.query, HITS) };
            let started = Instant::now();
            let outcome = self.search(search).await?.outcome;
            times.push(started.elapsed());
            answered.push(item.answered(outcome.hits.iter().map(|hit| hit.bookmark.url.as_str()), outcome.confident));
            progress(done, total);
        }
        times.sort_unstable();
        let Report { all, by_category, negatives, answered_of_found } = Report::of(&answered);
        let (p50_ms, p95_ms) = (quantile_ms(&times, 50), quantile_ms(&times, 95));
        Ok(EvalReport { all, by_category, negatives, answered_of_found, p50_ms, p95_ms })
    }
}

/// Reads known items, one JSON object a line; empty lines are skipped.
///
/// # Errors
/// `File`, naming the line.
pub fn read_queries(file: &Path) -> Result<Vec<KnownItem>> {
    let text = std::fs::read_to_string(file).map_err(|error| EngineError::file(file, error))?;
    let lines = text.lines().zip(1..).filter(|(line, _)| !line.trim().is_empty());
    let parse = |(line, number): (&str, usize)| {
        serde_json::from_str(line).map_err(|error| {
            EngineError::file(
                file,
                format!("line {number} is no query ({error}). Each line is an object with query, category and url."),
            )
        })
    };
    let queries: Vec<KnownItem> = lines.map(parse).collect::<Result<_>>()?;
    if queries.is_empty() {
        return Err(EngineError::file(file, "no query is in it. Each line is an object with query, category and url."));
    }
    Ok(queries)
}

/// The time that this percentage of the sorted times does not exceed.
fn quantile_ms(sorted: &[Duration], percent: usize) -> f64 {
    let place = sorted.len().saturating_sub(1) * percent / 100;
    sorted.get(place).map_or(0.0, |time| time.as_secs_f64() * 1000.0)
}
