//! How well known bookmarks are found again.

use anyhow::Result;
use chrono::NaiveDate;
use dogear_engine::EvalRequest;

use crate::{measure::figure, setting::Setting};

pub async fn run(setting: &Setting) -> Result<()> {
    let engine = setting.engine("eval").await?;
    engine.sources.import(&setting.library_10k, true, |_, _| {}).await?;
    let report = engine.library.evaluate(&request(setting), |_, _| {}).await?;
    figure("eval, all: MRR@10", report.all.mrr10, "");
    figure("eval, all: R@10", report.all.r10, "");
    for (category, metrics) in &report.by_category {
        figure(&format!("eval, {category}: MRR@10"), metrics.mrr10, "");
    }
    let negatives = &report.negatives;
    figure("eval, negatives answered", f64::from(negatives.answered), &format!("of {}", negatives.n));
    engine.close().await;
    Ok(())
}

/// The queries, as of the day that the benchmark's README says.
pub fn request(setting: &Setting) -> EvalRequest {
    let now = NaiveDate::from_ymd_opt(2026, 11, 20).and_then(|day| day.and_hms_opt(12, 0, 0)).map(|at| at.and_utc());
    EvalRequest { queries: setting.queries.clone(), now: now.unwrap_or_default(), without: Vec::new() }
}
