//! `dogear eval`

use dogear_engine::{Engine, EvalRequest};

use crate::{
    output::{json as print_json, say, searching_progress},
    wire::Evaluation,
};

pub async fn run(engine: &Engine, request: EvalRequest, json: bool) -> anyhow::Result<()> {
    let report = engine.library.evaluate(&request, searching_progress()).await?;
    if json {
        return print_json(&Evaluation::from(&report));
    }
    say!("{:<18} {:>5} {:>8} {:>6} {:>6} {:>6}", "category", "n", "MRR@10", "R@1", "R@3", "R@10")?;
    let all = std::iter::once(("all", &report.all));
    for (name, m) in all.chain(report.by_category.iter().map(|(name, metrics)| (name.as_str(), metrics))) {
        say!("{name:<18} {:>5} {:>8.3} {:>6.3} {:>6.3} {:>6.3}", m.n, m.mrr10, m.r1, m.r3, m.r10)?;
    }
    say!("negatives: {} of {} answered", report.negatives.answered, report.negatives.n)?;
    say!("time per query: p50 {:.1} ms, p95 {:.1} ms", report.p50_ms, report.p95_ms)
}
