//! Printing figures, and the quantiles of samples.

use std::time::Duration;

/// Prints one figure.
pub fn figure(name: &str, value: f64, unit: &str) {
    println!("{name:<44} {value:>10.3} {unit}");
}

/// The sample below which this share of all samples lies.
pub fn quantile(samples: &mut [Duration], share: f64) -> Duration {
    samples.sort_unstable();
    let last = samples.len().saturating_sub(1);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "a position in a short list"
    )]
    let position = (last as f64 * share).round() as usize;
    samples.get(position).copied().unwrap_or_default()
}

/// Prints median and 95th percentile in milliseconds.
pub fn latencies(name: &str, samples: &mut [Duration]) {
    for (label, share) in [("p50", 0.5), ("p95", 0.95)] {
        figure(&format!("{name} {label}"), quantile(samples, share).as_secs_f64() * 1000.0, "ms");
    }
}
