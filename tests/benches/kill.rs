//! How a library fares whose sync is killed at a thousand random moments.

use std::time::Instant;

use anyhow::Result;
use dogear_tests::{dogear::Dogear, killing::kill_at_random};

use crate::{integrity::integrity, measure::figure};

const ROUNDS: u32 = 1_000;

/// Fails at the first library that is damaged, or is neither as before nor as the browser's file.
pub async fn run() -> Result<()> {
    let started = Instant::now();
    let killed = kill_at_random(&Dogear::new()?, (ROUNDS, 0xd0_9ea2), integrity).await?;
    figure("kill rounds", f64::from(killed.rounds), "");
    figure("kill library as before", f64::from(killed.former), "");
    figure("kill library as the file", f64::from(killed.latter), "");
    figure("kill ended before it was killed", f64::from(killed.too_late), "");
    figure("kill in all", started.elapsed().as_secs_f64(), "s");
    Ok(())
}
