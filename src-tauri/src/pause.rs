//! Why Dogear rests: the person has paused it, or there is little power. A pause stops the following of sources; little
//! power only what makes bookmarks ready for search by meaning.

use std::{sync::Mutex, sync::PoisonError, time::Duration};

use chrono::{DateTime, Utc};
use dogear_engine::clock;
use tauri::async_runtime::JoinHandle;

use crate::system::Power;

/// How long a pause lasts that ends by itself.
pub const A_WHILE: Duration = Duration::from_secs(60 * 60);

/// What the person has said. It is not kept: a Dogear that is started again is not paused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pause {
    /// Until this moment.
    Until(DateTime<Utc>),
    /// Until the person lets it go on.
    ForLong,
}

/// Why it rests at the moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rest {
    /// The person has paused it.
    Paused(Pause),
    /// There is little power.
    Power(Power),
}

/// What is known of both.
#[derive(Debug, Default)]
pub struct Resting {
    inner: Mutex<Inner>,
}

#[derive(Debug, Default)]
struct Inner {
    pause: Option<Pause>,
    power: Power,
    metered: bool,
    end: Option<JoinHandle<()>>,
}

impl Pause {
    /// For an hour from now on.
    pub fn for_a_while() -> Self {
        Self::Until(clock::now() + A_WHILE)
    }
}

impl Resting {
    /// Why it rests, the person's word first.
    pub fn why(&self) -> Option<Rest> {
        let inner = self.inner();
        let power = (inner.power != Power::Enough).then_some(Rest::Power(inner.power));
        inner.pause.map(Rest::Paused).or(power)
    }

    /// Whether the person has paused it.
    pub fn is_paused(&self) -> bool {
        self.inner().pause.is_some()
    }

    /// Whether there is little power.
    pub fn has_little_power(&self) -> bool {
        self.inner().power != Power::Enough
    }

    /// Whether the network is paid for by what is sent.
    pub fn is_metered(&self) -> bool {
        self.inner().metered
    }

    /// Whether its time is over, which a machine that slept has not counted.
    pub fn is_overdue(&self) -> bool {
        matches!(self.inner().pause, Some(Pause::Until(end)) if end <= clock::now())
    }

    /// From now on it is paused, and `end` will end that; or not any more. What would have ended it before is called off.
    pub fn set(&self, pause: Option<Pause>, end: Option<JoinHandle<()>>) {
        let mut inner = self.inner();
        inner.pause = pause;
        if let Some(before) = std::mem::replace(&mut inner.end, end) {
            before.abort();
        }
    }

    /// The supply is like this from now on.
    pub fn set_power(&self, power: Power) {
        self.inner().power = power;
    }

    /// The network is like this from now on.
    pub fn set_metered(&self, metered: bool) {
        self.inner().metered = metered;
    }

    fn inner(&self) -> std::sync::MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_persons_word_comes_before_the_battery() {
        let resting = Resting::default();
        assert_eq!(resting.why(), None);
        resting.set_power(Power::Saver);
        assert_eq!(resting.why(), Some(Rest::Power(Power::Saver)));
        resting.set(Some(Pause::ForLong), None);
        assert_eq!(resting.why(), Some(Rest::Paused(Pause::ForLong)));
        resting.set(None, None);
        resting.set_power(Power::Enough);
        assert_eq!(resting.why(), None);
    }

    #[test]
    fn only_a_pause_with_an_end_is_ever_overdue() {
        let resting = Resting::default();
        resting.set(Some(Pause::for_a_while()), None);
        assert!(!resting.is_overdue());
        resting.set(Some(Pause::Until(clock::now())), None);
        assert!(resting.is_overdue());
        resting.set(Some(Pause::ForLong), None);
        assert!(!resting.is_overdue());
    }
}
