//! Whose turn it is: one request at a time to a site, a pause after each, and none at all while it asks to be left alone
//! or fails again and again.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use tokio::{
    sync::OwnedMutexGuard,
    time::{Instant, sleep_until},
};
use url::Url;

use crate::Reason;

/// Sites that are remembered; beyond, those with nothing to wait for are forgotten.
const MOST_SITES: usize = 4_096;
/// The longest wait that is waited for; a longer one is an answer.
const WAITED_FOR: Duration = Duration::from_secs(60);
/// Failures in a row after which a site is left alone, and for how long.
const STRIKES: u32 = 3;
const AFTER_STRIKES: Duration = Duration::from_secs(30 * 60);

/// The site of an address: its host and port.
pub(crate) fn site_of(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default();
    url.port_or_known_default().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
}

/// What is known of the sites.
#[derive(Debug)]
pub struct Manners {
    pause: Duration,
    sites: Arc<Mutex<HashMap<String, Site>>>,
}

#[derive(Debug)]
struct Site {
    turn: Arc<tokio::sync::Mutex<()>>,
    pause: Duration,
    ready_at: Instant,
    /// A site that is left alone, and why.
    held: Option<(Instant, Reason)>,
    strikes: u32,
}

/// A site is left alone for now.
#[derive(Debug, PartialEq, Eq)]
pub struct Held {
    pub left: Duration,
    pub reason: Reason,
}

/// The right to ask a site once. The pause begins when it is dropped.
#[derive(Debug)]
pub struct Turn {
    site: String,
    sites: Arc<Mutex<HashMap<String, Site>>>,
    struck: std::cell::Cell<Option<Reason>>,
    _guard: OwnedMutexGuard<()>,
}

impl Manners {
    /// Nobody has been asked yet.
    pub fn new(pause: Duration) -> Self {
        Self { pause, sites: Arc::default() }
    }

    /// Waits for the turn of a site.
    ///
    /// # Errors
    /// [`Held`] where that would take longer than a minute.
    pub async fn enter(&self, url: &Url) -> Result<Turn, Held> {
        let name = site_of(url);
        let turn = self.with(&name, |site| Arc::clone(&site.turn));
        let guard = turn.lock_owned().await;
        let (ready_at, held) = self.with(&name, |site| (site.ready_at, site.held));
        if let Some((until, reason)) = held
            && until > Instant::now() + WAITED_FOR
        {
            return Err(Held { left: until - Instant::now(), reason });
        }
        sleep_until(held.map_or(ready_at, |(until, _)| until.max(ready_at))).await;
        Ok(Turn { site: name, sites: Arc::clone(&self.sites), struck: std::cell::Cell::new(None), _guard: guard })
    }

    /// Leaves a site alone for a while, because it asks for it.
    pub fn leave_alone(&self, url: &Url, wait: Duration) {
        self.with(&site_of(url), |site| site.held = Some((Instant::now() + wait, Reason::Busy)));
    }

    /// Makes the pauses of a site longer.
    pub fn slow_down(&self, url: &Url, pause: Duration) {
        self.with(&site_of(url), |site| site.pause = site.pause.max(pause));
    }

    /// When a site may be asked again; none where nothing is known against it. What is left alone for long answers so at
    /// once.
    pub fn ready_at(&self, site: &str) -> Option<Instant> {
        let sites = locked(&self.sites);
        let site = sites.get(site)?;
        let held = site.held.map_or(site.ready_at, |(until, _)| until.max(site.ready_at));
        (held <= Instant::now() + WAITED_FOR).then_some(held)
    }

    fn with<T>(&self, name: &str, change: impl FnOnce(&mut Site) -> T) -> T {
        let mut sites = locked(&self.sites);
        if sites.len() >= MOST_SITES && !sites.contains_key(name) {
            let now = Instant::now();
            sites.retain(|_, site| {
                let waits = site.ready_at > now || site.held.is_some_and(|(until, _)| until > now);
                waits || Arc::strong_count(&site.turn) > 1
            });
        }
        let new = || Site { turn: Arc::default(), pause: self.pause, ready_at: Instant::now(), held: None, strikes: 0 };
        change(sites.entry(name.to_owned()).or_insert_with(new))
    }
}

impl Turn {
    /// The site could not be reached, or did not answer in time.
    pub fn strike(&self, reason: Reason) {
        self.struck.set(Some(reason));
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let mut sites = locked(&self.sites);
        let Some(site) = sites.get_mut(&self.site) else { return };
        let now = Instant::now();
        site.ready_at = now + site.pause;
        match self.struck.get() {
            None => site.strikes = 0,
            Some(reason) => {
                site.strikes += 1;
                if site.strikes >= STRIKES {
                    site.held = Some((now + AFTER_STRIKES, reason));
                }
            }
        }
    }
}

fn locked(sites: &Mutex<HashMap<String, Site>>) -> MutexGuard<'_, HashMap<String, Site>> {
    sites.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(site: &str) -> Url {
        Url::parse(&format!("http://{site}/page")).unwrap()
    }

    #[tokio::test(start_paused = true)]
    async fn a_site_is_asked_again_after_its_pause_and_others_at_once() {
        let manners = Manners::new(Duration::from_secs(1));
        let begun = Instant::now();
        drop(manners.enter(&url("a.org")).await.unwrap());
        drop(manners.enter(&url("b.org")).await.unwrap());
        assert_eq!(begun.elapsed(), Duration::ZERO);
        drop(manners.enter(&url("a.org")).await.unwrap());
        assert_eq!(begun.elapsed(), Duration::from_secs(1));
        manners.slow_down(&url("a.org"), Duration::from_secs(5));
        drop(manners.enter(&url("a.org")).await.unwrap());
        drop(manners.enter(&url("a.org")).await.unwrap());
        assert_eq!(begun.elapsed(), Duration::from_secs(7));
    }

    #[tokio::test(start_paused = true)]
    async fn a_site_that_wants_to_be_left_alone_is() {
        let manners = Manners::new(Duration::ZERO);
        manners.leave_alone(&url("a.org"), Duration::from_secs(3_600));
        let held = manners.enter(&url("a.org")).await.unwrap_err();
        assert_eq!(held, Held { left: Duration::from_secs(3_600), reason: Reason::Busy });
        manners.leave_alone(&url("b.org"), Duration::from_secs(20));
        let begun = Instant::now();
        assert!(manners.enter(&url("b.org")).await.is_ok());
        assert_eq!(begun.elapsed(), Duration::from_secs(20));
    }

    #[tokio::test(start_paused = true)]
    async fn a_site_that_fails_again_and_again_is_left_alone() {
        let manners = Manners::new(Duration::ZERO);
        for _ in 0..STRIKES {
            manners.enter(&url("a.org")).await.unwrap().strike(Reason::TimedOut);
        }
        assert_eq!(manners.enter(&url("a.org")).await.unwrap_err().reason, Reason::TimedOut);
        tokio::time::advance(AFTER_STRIKES).await;
        drop(manners.enter(&url("a.org")).await.unwrap());
        manners.enter(&url("a.org")).await.unwrap().strike(Reason::TimedOut);
        assert!(manners.enter(&url("a.org")).await.is_ok());
    }

    #[test]
    fn many_sites_are_not_remembered_for_ever() {
        let manners = Manners::new(Duration::ZERO);
        for n in 0..MOST_SITES * 2 {
            manners.slow_down(&url(&format!("{n}.org")), Duration::ZERO);
        }
        assert!(locked(&manners.sites).len() <= MOST_SITES);
    }
}
