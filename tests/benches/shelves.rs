//! The library in the real window at 100,000: until its first rows are painted, how smoothly it scrolls, and from a letter typed
//! to what it finds.

use std::time::Duration;

use anyhow::{Context, Result, bail};
use dogear_tests::{dogear::Dogear, window::Window};
use serde_json::Value;
use tokio::time::sleep;

use crate::{
    measure::{figure, latencies, quantile},
    setting::Setting,
};

const MEASURE: &str = include_str!("window/shelves.js");
/// After the window has opened: words are read into memory.
const SETTLES: Duration = Duration::from_secs(20);
/// A frame that a reader sees as a stop.
const LONG: Duration = Duration::from_millis(32);

pub async fn run(setting: &Setting) -> Result<()> {
    let dogear = Dogear::by_words()?;
    dogear.json(&["import", setting.library_100k.to_str().context("a path of letters")?])?;
    let window = Window::open(&dogear).await?;
    window.find("[data-testid=question]").await?;
    sleep(SETTLES).await;
    window.run(MEASURE).await?;
    let figures = over(&window).await?;
    window.photograph("library-100k").await?;
    window.close().await?;
    figure("window at 100k, library opened", figures["opened"].as_f64().unwrap_or(f64::NAN), "ms");
    let mut frames = samples(&figures["frames"]);
    latencies("- scrolled for 10 s, frame", &mut frames);
    figure("- - the longest", quantile(&mut frames, 1.0).as_secs_f64() * 1000.0, "ms");
    let long = u32::try_from(frames.iter().filter(|frame| **frame > LONG).count())?;
    figure("- - frames over 32 ms", f64::from(long), "");
    latencies("- a letter typed until it is painted", &mut samples(&figures["typed"]));
    Ok(())
}

async fn over(window: &Window) -> Result<Value> {
    for _ in 0..120 {
        sleep(Duration::from_secs(1)).await;
        let figures = window.run("return window.figures ?? null").await?;
        if !figures.is_null() {
            return Ok(figures);
        }
    }
    bail!("the list was not measured within two minutes")
}

fn samples(list: &Value) -> Vec<Duration> {
    let millis = list.as_array().into_iter().flatten().filter_map(Value::as_f64);
    millis.map(|millis| Duration::from_secs_f64(millis.max(0.0) / 1000.0)).collect()
}
