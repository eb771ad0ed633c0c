//! How smoothly a long answer streams in the real window: the time between frames while about 4,000 tokens of a model come
//! in, 200 words a second, and how often a finished block was drawn again.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use dogear_tests::{
    dogear::Dogear,
    missing::checkout,
    provider::{MODEL, Provider, Round},
    window::Window,
};
use fantoccini::key::Key;
use serde_json::Value;
use tokio::time::sleep;

use crate::measure::figure;

const WATCH: &str = include_str!("window/watch.js");
const SUMMARY: &str = include_str!("window/summary.js");
const QUESTION: &str = "[data-testid=question]";
const PAUSE: Duration = Duration::from_millis(5);
const SUMMARIES: u32 = 120;

/// One of thirty parts; together 2,500 words, about 4,000 tokens.
const PART: &str = "Begin with **the book** [1]: it explains *ownership* before anything that leans on it, and its \
    chapters can be read alone.\n\n\
    - The exercises [2] follow the same order, one small program each.\n\
    - `cargo test` tells which are solved; the hints are worth reading first.\n\
    - What the standard library offers is best looked up where it is needed.\n\n\
    ```rust\nfn main() {\n    println!(\"Hello\");\n}\n```\n\n\
    Then write something of your own, however small, and come back to what you skipped.\n\n";

pub async fn run() -> Result<()> {
    let provider = Provider::start(Round::Slow(PART.repeat(30), PAUSE))?;
    let dogear = Dogear::by_words()?;
    let sample = checkout().join("assets/sample-bookmarks.html");
    dogear.json(&["import", sample.to_str().context("a path of letters")?])?;
    dogear.ask_provider(&provider.address(), MODEL)?;
    let window = Window::open(&dogear).await?;
    window.find(QUESTION).await?.send_keys("rust").await?;
    window.run(WATCH).await?;
    sleep(Duration::from_secs(2)).await;
    window.press(&[Key::Enter.into()]).await?;
    let summary = over(&window).await?;
    window.photograph("long-answer").await?;
    window.close().await?;
    say(&summary);
    Ok(())
}

async fn over(window: &Window) -> Result<Value> {
    for _ in 0..SUMMARIES {
        sleep(Duration::from_secs(1)).await;
        let summary = window.run(SUMMARY).await?;
        if summary["over"] == true {
            return Ok(summary);
        }
    }
    ensure!(false, "the answer did not end");
    Ok(Value::Null)
}

fn say(summary: &Value) {
    let number = |name: &str| summary[name].as_f64().unwrap_or(f64::NAN);
    for (name, unit) in [("words", ""), ("blocks", ""), ("seconds", "s"), ("frames", ""), ("redrawn", "")] {
        figure(&format!("window, streamed answer, {name}"), number(name), unit);
    }
    for name in ["rest p50", "rest p95", "frame p50", "frame p95", "frame p99", "frame most"] {
        figure(&format!("window, streamed answer, {name}"), number(name), "ms");
    }
    figure("window, streamed answer, frames over 32 ms", number("over32"), "");
}
