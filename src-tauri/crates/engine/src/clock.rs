//! The one place that reads the clock.

use chrono::{DateTime, Utc};

/// The present moment.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "everything else has the time passed in from here")]
pub fn now() -> DateTime<Utc> {
    Utc::now()
}
