//! How far a reading is, for whoever looks at it: in one process, and over all of them since it was started.

use std::{
    collections::HashMap,
    sync::{Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use dogear_domain::site_of;
use tokio::sync::watch;

use super::{
    estimate::{Pace, minutes_left},
    round::SIDE_BY_SIDE,
};

/// How far a reading is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reading {
    /// Pages that were asked for.
    pub done: u32,
    /// Of so many.
    pub of: u32,
    /// The address that was asked for last; empty before the first.
    pub at: String,
    /// Addresses that are waited for.
    pub asking: Vec<String>,
    /// About how long the rest takes; none before it is known what that is.
    pub minutes_left: Option<u32>,
}

/// What came since it was started, over pauses and over what was called off in between.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct SoFar {
    /// Whether it was started, and neither stopped since nor done.
    pub is_under_way: bool,
    /// Pages that were asked for.
    pub done: u32,
    /// What came, in bytes.
    pub bytes: u64,
}

/// The same, shared by those who read and those who look.
#[derive(Debug, Default)]
pub(super) struct Counted(Mutex<SoFar>);

impl Counted {
    pub(super) fn now(&self) -> SoFar {
        *self.lock()
    }

    /// It goes on where it was paused, or begins.
    pub(super) fn begins(&self) {
        let mut so_far = self.lock();
        if !so_far.is_under_way {
            *so_far = SoFar { is_under_way: true, ..SoFar::default() };
        }
    }

    /// It was stopped, or is done.
    pub(super) fn ends(&self) {
        *self.lock() = SoFar::default();
    }

    pub(super) fn came(&self, bytes: u64) {
        let mut so_far = self.lock();
        so_far.done += 1;
        so_far.bytes += bytes;
    }

    fn lock(&self) -> MutexGuard<'_, SoFar> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What is shown of a reading while it lasts.
pub(super) struct Shown<'a> {
    pub(super) now: Reading,
    screen: &'a watch::Sender<Option<Reading>>,
    /// Pages of each site that are left.
    left: HashMap<String, u32>,
    pause: Duration,
    since: Instant,
}

impl<'a> Shown<'a> {
    pub(super) fn new(screen: &'a watch::Sender<Option<Reading>>, pause: Duration) -> Self {
        let now = Reading::default();
        let shown = Self { now, screen, left: HashMap::new(), pause, since: Instant::now() };
        shown.show();
        shown
    }

    /// These are left, by site, behind those that were asked for before.
    pub(super) fn plans(&mut self, left: HashMap<String, u32>) {
        self.now.of = self.now.done + left.values().sum::<u32>();
        self.left = left;
        self.tell_the_time();
    }

    pub(super) fn asks(&mut self, url: String) {
        self.now.asking.push(url.clone());
        self.now.at = url;
        self.show();
    }

    pub(super) fn has(&mut self, url: &str) {
        self.now.asking.retain(|asked| asked != url);
        if let Some(left) = self.left.get_mut(&site_of(url).unwrap_or_default()) {
            *left = left.saturating_sub(1);
        }
        self.tell_the_time();
    }

    fn tell_the_time(&mut self) {
        let pace = Pace { pages: self.now.done, took: self.since.elapsed() };
        self.now.minutes_left = Some(minutes_left(&self.left, pace, (self.pause, SIDE_BY_SIDE)));
        self.show();
    }

    fn show(&self) {
        self.screen.send_replace(Some(self.now.clone()));
    }
}

impl Drop for Shown<'_> {
    fn drop(&mut self) {
        self.screen.send_replace(None);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_becomes_less_with_each_page_whatever_came_of_it() {
        let screen = watch::Sender::default();
        let mut shown = Shown::new(&screen, Duration::from_secs(59));
        assert_eq!(shown.now.minutes_left, None);
        shown.plans([("a.example".to_owned(), 3)].into());
        assert_eq!((shown.now.of, shown.now.minutes_left), (3, Some(3)));
        shown.has("https://a.example/1");
        shown.has("https://a.example/2");
        assert_eq!(shown.now.minutes_left, Some(1));
        drop(shown);
        assert_eq!(*screen.borrow(), None);
    }

    #[test]
    fn a_reading_that_goes_on_counts_on_and_one_that_begins_does_not() {
        let counted = Counted::default();
        counted.begins();
        counted.came(7);
        counted.begins();
        counted.came(5);
        assert_eq!(counted.now(), SoFar { is_under_way: true, done: 2, bytes: 12 });
        counted.ends();
        counted.begins();
        assert_eq!(counted.now().done, 0);
    }
}
