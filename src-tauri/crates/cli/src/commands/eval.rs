//! `dogear eval`

use dogear_engine::{Engine, EvalRequest};

use crate::{
    output::{json as print_json, padded, say, searching_progress},
    wire::Evaluation,
    words::{decimal, told},
};

/// Where the figures of a category begin.
const NAME_COLUMNS: usize = 18;

pub async fn run(engine: &Engine, request: EvalRequest, json: bool) -> anyhow::Result<()> {
    let report = engine.library.evaluate(&request, searching_progress()).await?;
    if json {
        return print_json(&Evaluation::from(&report));
    }
    let heading = padded(&told!("eval-category"), NAME_COLUMNS);
    say!("{heading} {:>5} {:>8} {:>6} {:>6} {:>6}", "n", "MRR@10", "R@1", "R@3", "R@10")?;
    let every = told!("eval-all");
    let all = std::iter::once((every.as_str(), &report.all));
    for (name, m) in all.chain(report.by_category.iter().map(|(name, metrics)| (name.as_str(), metrics))) {
        let name = padded(name, NAME_COLUMNS);
        say!("{name} {:>5} {:>8.3} {:>6.3} {:>6.3} {:>6.3}", m.n, m.mrr10, m.r1, m.r3, m.r10)?;
    }
    let negatives = &report.negatives;
    say!("{}", told!("eval-negatives", answered = negatives.answered, count = negatives.n))?;
    say!("{}", told!("eval-times", half = decimal(report.p50_ms, 1), most = decimal(report.p95_ms, 1)))
}
