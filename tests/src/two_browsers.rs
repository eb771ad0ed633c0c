//! Chromium and Firefox side by side, both used at random, while browsers, hosts and workers are ended by force.

use anyhow::{Context, Result};

use crate::{
    companion::{Browser, built, kill_hosts},
    dogear::Dogear,
    firefox::Firefox,
    random_use,
    told::{equals, equals_firefox},
};

/// Things done with one browser's bookmarks between two ends by force.
const A_ROUND: usize = 100;
/// Rounds after which each browser is compared with the library.
const COMPARED_EVERY: usize = 20;

/// What was done.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Used {
    /// Bookmarks and folders saved, renamed, moved or deleted.
    pub operations: usize,
    /// Ends by force of a browser, a host or a worker.
    pub ended: usize,
    /// Times that the library was found equal to both browsers.
    pub equal: usize,
}

/// Uses both until `operations` things were done. None where one of them is not here.
///
/// # Errors
/// When the library ever stays different from a browser.
pub fn use_at_random(dogear: &Dogear, operations: usize, seed: u32) -> Result<Option<Used>> {
    let (Some(chromium), Some(firefox)) = (Browser::start(dogear.home())?, Firefox::start(dogear.home())?) else {
        return Ok(None);
    };
    let mut pair = Pair { dogear, chromium, firefox };
    pair.add_to_firefox()?;
    let mut used = Used::default();
    for round in 0.. {
        let seed = seed.wrapping_add(round).wrapping_mul(2_654_435_761);
        pair.round(seed)?;
        used.operations += 2 * A_ROUND;
        pair = pair.end_something(seed)?;
        used.ended += 1;
        let is_last = used.operations >= operations;
        if is_last || used.ended.is_multiple_of(COMPARED_EVERY) {
            pair.compare().with_context(|| format!("after {used:?}"))?;
            used.equal += 1;
        }
        if is_last {
            break;
        }
    }
    Ok(Some(used))
}

struct Pair<'d> {
    dogear: &'d Dogear,
    chromium: Browser,
    firefox: Firefox,
}

impl Pair<'_> {
    /// A temporary extension goes with its browser.
    fn add_to_firefox(&self) -> Result<()> {
        self.firefox.add_extension(&built()?.context("it was built for Chromium")?)
    }

    fn round(&self, seed: u32) -> Result<()> {
        self.chromium.companion()?.run(&random_use::in_chromium(seed, A_ROUND))?;
        self.firefox.use_at_random(!seed, A_ROUND)
    }

    /// Mostly hosts and workers: a browser takes seconds to be there again.
    fn end_something(mut self, seed: u32) -> Result<Self> {
        let home = self.dogear.home();
        match seed >> 16 & 15 {
            0 => {
                self.chromium.kill()?;
                self.chromium = Browser::start(home)?.context("Chromium was here")?;
            }
            1 => {
                self.firefox.kill()?;
                self.firefox = Firefox::start(home)?.context("Firefox was here")?;
                self.add_to_firefox()?;
            }
            2..8 => self.chromium.stop_companions()?,
            _ => kill_hosts(&self.dogear.data())?,
        }
        Ok(self)
    }

    fn compare(&self) -> Result<()> {
        equals(self.dogear, &self.chromium)?;
        equals_firefox(self.dogear, &self.firefox).map(drop)
    }
}
