//! What pages said: the room that it takes, and how well a page is found by it. Asked for with `passages`, and
//! `DOGEAR_TEXTS=FILE`: the texts of the pages of `../shared/pages/library.html`, one object with `url`, `title` and `text` a line.
//! The library is kept from one run to the next: to read some thirty thousand passages takes an hour.

use std::path::PathBuf;

use anyhow::{Context, Result};
use chrono::DateTime;
use dogear_domain::{PageText, TextOrigin, page_of};
use dogear_engine::EvalRequest;
use dogear_store::Store;
use serde_json::Value;

use crate::{eval, measure::figure, search::time_queries, setting::Setting};

pub async fn run(setting: &Setting) -> Result<()> {
    let texts = PathBuf::from(std::env::var("DOGEAR_TEXTS").context("DOGEAR_TEXTS names no file of texts")?);
    let pages = setting.pages();
    let engine = setting.kept_engine("passages", &pages.join("library.html")).await?;
    let without = engine.status().await?.sizes.bytes;
    let store = Store::open(&setting.kept_data("passages").join("dogear.db")).await?;
    let kept = keep(&store, &std::fs::read_to_string(texts)?).await?;
    engine.models.get_texts_ready().await?;
    let with = engine.status().await?.sizes.bytes;
    figure("passages", f64::from(store.passages().await?), "");
    figure("pages with a text", f64::from(kept), "");
    #[expect(clippy::cast_precision_loss, reason = "a figure")]
    figure("bytes a page", with.saturating_sub(without) as f64 / f64::from(kept.max(1)), "");
    let request = EvalRequest { queries: pages.join("queries.jsonl"), ..eval::request(setting) };
    let report = engine.library.evaluate(&request, |_, _| {}).await?;
    for (category, metrics) in &report.by_category {
        figure(&format!("passages, {category}: MRR@10"), metrics.mrr10, "");
    }
    figure("passages, negatives answered", f64::from(report.negatives.answered), &format!("of {}", report.negatives.n));
    time_queries("passages", &engine, &request.queries).await?;
    store.close().await;
    engine.close().await;
    Ok(())
}

/// Keeps the texts; gives how many.
async fn keep(store: &Store, lines: &str) -> Result<u32> {
    let mut kept = 0;
    for line in lines.lines() {
        let read: Value = serde_json::from_str(line)?;
        let said = |name: &str| read.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
        let page = page_of(&said("url")).context("a page without an address")?;
        let text = PageText { title: said("title"), text: said("text"), ..PageText::default() };
        store.keep_page_text(&page, &text, (TextOrigin::Imported, DateTime::UNIX_EPOCH)).await?;
        kept += 1;
    }
    Ok(kept)
}
