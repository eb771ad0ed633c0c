//! How soon what a real Firefox saves can be found.

use std::time::Instant;

use anyhow::{Result, ensure};
use dogear_tests::{
    dogear::Dogear,
    firefox::{Firefox, TOOLBAR},
};

use crate::measure::latencies;

/// Pages visited before, so that its database is as large as that of somebody who uses it.
const VISITED: usize = 20_000;
const SAVED: usize = 50;

pub fn run() -> Result<()> {
    let dogear = Dogear::new()?;
    let Some(firefox) = Firefox::start(dogear.home())? else { return Ok(()) };
    let history: Vec<String> = (0..VISITED).map(|number| format!("https://history.example/{number}")).collect();
    for urls in history.chunks(1_000) {
        firefox.visit(urls)?;
    }
    let watch = dogear.watch()?;
    watch.next("ready")?;
    let mut samples = Vec::new();
    for number in 0..SAVED {
        // The browser's side of the call counts, too: it says when it has committed, not when it does.
        let asked = Instant::now();
        let title = format!("Page {number} about topic {}", number % 7);
        firefox.add(TOOLBAR, &title, &format!("https://s.example/{number}"))?;
        let change = watch.next("change")?;
        ensure!(change["added"] == 1, "{change}");
        samples.push(asked.elapsed());
    }
    latencies("firefox, committed to searchable", &mut samples);
    let complaints = firefox.complaints()?;
    ensure!(complaints.is_empty(), "Firefox complains: {complaints:?}");
    Ok(())
}
