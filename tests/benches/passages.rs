//! What pages said: the room that it takes, and how well a page is found by it. Asked for with `passages`, and
//! `DOGEAR_TEXTS=FILE`: the texts of the pages of `../shared/pages/library.html`, one object with `url`, `title` and `text` a line,
//! as the bench of `dogear-pages` writes them. The library is kept from one run to the next: to read some thirty thousand
//! passages takes an hour.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use chrono::DateTime;
use dogear_domain::{PageText, TextOrigin, page_of};
use dogear_engine::EvalRequest;
use dogear_store::Store;
use serde_json::Value;
use sqlx::{Connection, SqliteConnection};

use crate::{eval, measure::figure, search::time_queries, setting::Setting};

/// Questions about what a page says begin so, by their category.
const CONTENT: &str = "content-";
/// Parts of the library, by the beginning of their tables' names.
const PARTS: [(&str, &str); 5] = [
    ("texts", "texts"),
    ("pages", "page_texts"),
    ("words", "passage_words"),
    ("vectors", "passage_vectors"),
    ("digests", "sqlite_autoindex_texts"),
];

pub async fn run(setting: &Setting) -> Result<()> {
    let texts = PathBuf::from(std::env::var("DOGEAR_TEXTS").context("DOGEAR_TEXTS names no file of texts")?);
    let pages = setting.pages();
    let engine = setting.kept_engine("passages", &pages.join("library.html")).await?;
    let library = setting.kept_data("passages").join("dogear.db");
    let store = Store::open(&library).await?;
    let kept = keep(&store, &std::fs::read_to_string(texts)?).await?;
    engine.models.get_texts_ready().await?;
    figure("passages", f64::from(store.passages().await?), "");
    figure("pages with a text", f64::from(kept), "");
    print_room(&library, kept).await?;
    let request = EvalRequest { queries: pages.join("queries.jsonl"), ..eval::request(setting) };
    let report = engine.library.evaluate(&request, |_, _| {}).await?;
    for (category, metrics) in &report.by_category {
        figure(&format!("passages, {category}: MRR@10"), metrics.mrr10, &format!("R@10 {:.3}", metrics.r10));
    }
    let content = report.by_category.iter().filter(|(category, _)| category.starts_with(CONTENT));
    let (sum, asked) = content.fold((0.0, 0), |(sum, asked), (_, metrics)| {
        (metrics.mrr10.mul_add(f64::from(metrics.n), sum), asked + metrics.n)
    });
    figure("passages, all content: MRR@10", sum / f64::from(asked.max(1)), "");
    figure("passages, negatives answered", f64::from(report.negatives.answered), &format!("of {}", report.negatives.n));
    figure("passages, answered of those found", report.answered_of_found, "");
    time_queries("passages", &engine, &request.queries).await?;
    store.close().await;
    engine.close().await;
    Ok(())
}

/// Prints what the texts take of the library's file, with what is unused of their parts, for each page that is kept.
async fn print_room(library: &Path, kept: u32) -> Result<()> {
    let mut library = SqliteConnection::connect(&format!("sqlite://{}?mode=ro", library.display())).await?;
    let (mut all, mut unused) = (0, 0);
    for (name, table) in PARTS {
        let (bytes, left): (i64, i64) = sqlx::query_as(
            "SELECT coalesce(sum(pgsize), 0), coalesce(sum(unused), 0) FROM dbstat WHERE name = ?1 OR name LIKE ?1 || '\\_%' ESCAPE '\\'",
        )
        .bind(table)
        .fetch_one(&mut library)
        .await?;
        (all, unused) = (all + bytes, unused + left);
        figure(&format!("bytes a page, {name}"), a_page(bytes, kept), "");
    }
    figure("bytes a page", a_page(all, kept), &format!("of them unused: {:.0}", a_page(unused, kept)));
    Ok(())
}

#[expect(clippy::cast_precision_loss, reason = "a figure")]
fn a_page(bytes: i64, pages: u32) -> f64 {
    bytes as f64 / f64::from(pages.max(1))
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
