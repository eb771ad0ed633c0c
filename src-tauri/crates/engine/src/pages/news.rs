//! Hears of whatever may change how it is with the reading of pages.

use tokio::sync::watch;

use super::{Pages, Reading};
use crate::Problem;

/// Says that [`Pages::status`] may be another.
#[derive(Debug)]
pub struct PagesNews {
    reading: watch::Receiver<Option<Reading>>,
    settings: watch::Receiver<()>,
    problem: watch::Receiver<Option<Problem>>,
    power: watch::Receiver<bool>,
    metered: watch::Receiver<bool>,
    other: watch::Receiver<()>,
}

impl Pages {
    /// Hears from now on.
    #[must_use]
    pub fn news(&self) -> PagesNews {
        PagesNews {
            reading: self.shared.reading.subscribe(),
            settings: self.settings().changes(),
            problem: self.shared.problem.subscribe(),
            power: self.shared.power.clone(),
            metered: self.shared.metered.subscribe(),
            other: self.shared.other.subscribe(),
        }
    }
}

impl PagesNews {
    /// Waits for news; false where there will be none any more. What happened since the last time is one piece of news.
    pub async fn come(&mut self) -> bool {
        let Self { reading, settings, problem, power, metered, other } = self;
        let news = tokio::select! {
            news = reading.changed() => news,
            news = settings.changed() => news,
            news = problem.changed() => news,
            news = power.changed() => news,
            news = metered.changed() => news,
            news = other.changed() => news,
        };
        reading.mark_unchanged();
        settings.mark_unchanged();
        problem.mark_unchanged();
        power.mark_unchanged();
        metered.mark_unchanged();
        other.mark_unchanged();
        news.is_ok()
    }
}
