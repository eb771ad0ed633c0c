//! How soon and how well search by meaning finds before the model has read every bookmark: seconds until first vectors are there, and
//! the evaluation with none, a quarter, a half, three quarters and all of the model's vectors in their place.

use std::time::Instant;

use anyhow::Result;
use dogear_engine::Engine;
use tokio::sync::Notify;

use crate::{eval::request, measure::figure, setting::Setting};

/// Quarters of the library.
const QUARTERS: u32 = 4;

pub async fn run(setting: &Setting) -> Result<()> {
    let engine = setting.engine("first").await?;
    engine.sources.import(&setting.library_10k, false, |_, _| {}).await?;
    for quarters in 0..=QUARTERS {
        let started = Instant::now();
        get_ready_until(&engine, quarters).await?;
        if quarters == 0 {
            figure("first vectors of 10k", started.elapsed().as_secs_f64(), "s");
        }
        let report = engine.library.evaluate(&request(setting), |_, _| {}).await?;
        let name = format!("{} % read by the model", quarters * 100 / QUARTERS);
        figure(&format!("{name}: MRR@10"), report.all.mrr10, "");
        for (category, metrics) in &report.by_category {
            figure(&format!("{name}, {category}: MRR@10"), metrics.mrr10, "");
        }
        let negatives = &report.negatives;
        figure(&format!("{name}: negatives answered"), f64::from(negatives.answered), &format!("of {}", negatives.n));
        figure(&format!("{name}: answered of found"), report.answered_of_found, "");
    }
    engine.close().await;

    let engine = setting.engine("first-100k").await?;
    let imported = engine.sources.import(&setting.library_100k, false, |_, _| {}).await?;
    figure("import 100k, until findable by words", imported.report.took.as_secs_f64(), "s");
    let started = Instant::now();
    get_ready_until(&engine, 0).await?;
    figure("first vectors of 100k, from then", started.elapsed().as_secs_f64(), "s");
    engine.close().await;
    Ok(())
}

/// Until so many quarters of the library are read; what the model has begun then is let go.
async fn get_ready_until(engine: &Engine, quarters: u32) -> Result<()> {
    let bookmarks = engine.status().await?.sizes;
    let wanted = (bookmarks.bookmarks * quarters / QUARTERS).saturating_sub(bookmarks.embedded);
    let reached = Notify::new();
    let work = engine.models.get_ready(|done, _| {
        if done >= wanted && quarters < QUARTERS {
            reached.notify_one();
        }
    });
    tokio::select! {
        ready = work => {
            ready?;
        }
        () = reached.notified() => {}
    }
    Ok(())
}
