//! Waiting for something to become true. The deadline is far beyond what anything here takes: it ends a test that
//! would otherwise hang, and measures nothing.

use std::{
    thread,
    time::{Duration, Instant},
};

use anyhow::{Result, bail};

/// How long anything may take before the test is given up.
pub const PATIENCE: Duration = Duration::from_secs(120);
const PAUSE: Duration = Duration::from_millis(50);

/// Asks again and again until there is an answer.
///
/// # Errors
/// When there is none for too long, naming `what` was waited for.
pub fn until<T>(what: &str, mut answer: impl FnMut() -> Option<T>) -> Result<T> {
    let started = Instant::now();
    while started.elapsed() < PATIENCE {
        if let Some(found) = answer() {
            return Ok(found);
        }
        thread::sleep(PAUSE);
    }
    bail!("waited {} s in vain for this: {what}", PATIENCE.as_secs())
}
