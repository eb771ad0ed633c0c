//! That what is known is found again, on questions of our own about the sample bookmarks. The floors lie a little under
//! what was measured: one or two questions may change places, no kind of question may break.

use anyhow::{Context, Result};
use dogear_tests::{
    dogear::Dogear,
    missing::{self, checkout},
};
use serde_json::Value;

use crate::support::{path, with_sample};

/// "Today" of the questions.
const TODAY: &str = "2026-11-20";

/// MRR@10 by kind of question.
const FLOORS: [(&str, f64); 6] = [
    ("paraphrase", 0.70),
    ("partial", 0.95),
    ("typo", 0.90),
    ("filter", 0.90),
    ("crosslang-query", 0.85),
    ("crosslang-title", 0.75),
];
/// Over all questions.
const FLOOR: f64 = 0.83;
/// Of six questions on which nothing is saved.
const ANSWERED_AT_MOST: u64 = 1;
/// Of the questions whose page is among the first three: 46 of 58 on one kind of processor, 46 of 59 on another, whose
/// integers are rounded otherwise.
const ANSWERED_OF_FOUND: f64 = 0.75;

#[test]
fn what_is_known_is_found_again() -> Result<()> {
    if missing::model()?.is_none() {
        return Ok(());
    }
    let dogear = with_sample(Dogear::new()?)?;
    let queries = checkout().join("tests/evaluation/queries.jsonl");
    let report = dogear.json(&["eval", "--queries", path(&queries)?, "--now", TODAY])?;

    let found = |metrics: &Value| metrics["mrr10"].as_f64().with_context(|| format!("no MRR@10 in {report}"));
    for (kind, floor) in FLOORS {
        let mrr = found(&report["by_category"][kind])?;
        assert!(mrr >= floor, "{kind}: {mrr} of at least {floor}");
    }
    let all = found(&report["all"])?;
    assert!(all >= FLOOR, "all: {all} of at least {FLOOR}");
    let answered = report["negatives"]["answered"].as_u64();
    assert!(answered.is_some_and(|answered| answered <= ANSWERED_AT_MOST), "{report}");
    let of_found = report["answered_of_found"].as_f64();
    assert!(of_found.is_some_and(|share| share >= ANSWERED_OF_FOUND), "{report}");
    Ok(())
}
