//! What reading will take, told before anything is asked: from how many pages each site has, and what a page is assumed to be.

use std::{collections::HashMap, time::Duration};

/// Thousands of bytes that a page is assumed to send, its pictures and scripts not counted, which are never asked for.
const PAGE_KILOBYTES: u32 = 100;
/// What a site is assumed to need for an answer.
const ANSWER: Duration = Duration::from_millis(500);

/// What reading would ask for. The sizes and times are assumptions, not measured.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Estimate {
    /// Pages that would be asked for.
    pub pages: u32,
    /// On so many sites.
    pub sites: u32,
    /// The site with the most pages, and how many.
    pub largest: Option<(String, u32)>,
    /// Millions of bytes that would come, about.
    pub megabytes: u32,
    /// About how long it would take; a minute at least, where there is anything to read.
    pub minutes: u32,
    /// Pages that would be due, but are not chosen, left out or private.
    pub left_out: u32,
    /// Those of them that are chosen, but lie in private folders.
    pub private: u32,
}

/// Pages that are counted before any of them was asked for.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct NotAsked {
    /// As [`Estimate::left_out`].
    pub(super) left_out: u32,
    /// As [`Estimate::private`].
    pub(super) private: u32,
}

/// What pages have taken so far.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Pace {
    pub(super) pages: u32,
    pub(super) took: Duration,
}

/// Pages after which it can be told how fast they come.
const ENOUGH_TO_TELL: u32 = 20;

/// How long the pages that are left take, by how many each site has, in whole minutes; none left take none.
pub(super) fn minutes_left(sites: &HashMap<String, u32>, pace: Pace, (pause, side_by_side): (Duration, usize)) -> u32 {
    let left: u32 = sites.values().sum();
    let longest = (pause + ANSWER) * sites.values().copied().max().unwrap_or(0);
    let together = if pace.pages < ENOUGH_TO_TELL {
        ANSWER * left / u32::try_from(side_by_side.max(1)).unwrap_or(1)
    } else {
        pace.took.mul_f64(f64::from(left) / f64::from(pace.pages))
    };
    (longest.max(together).as_secs_f64() / 60.0).ceil() as u32
}

impl Estimate {
    /// `side_by_side` sites at a time, each asked once in `pause`.
    pub(super) fn of(
        sites: &HashMap<String, u32>,
        NotAsked { left_out, private }: NotAsked,
        (pause, side_by_side): (Duration, usize),
    ) -> Self {
        let pages: u32 = sites.values().sum();
        // The site of the first name among those with the most, so that the same library is told the same.
        let largest = sites.iter().max_by(|a, b| a.1.cmp(b.1).then_with(|| b.0.cmp(a.0)));
        Self {
            pages,
            sites: u32::try_from(sites.len()).unwrap_or(u32::MAX),
            largest: largest.map(|(site, pages)| (site.clone(), *pages)),
            megabytes: pages.saturating_mul(PAGE_KILOBYTES).div_ceil(1000),
            minutes: minutes_left(sites, Pace::default(), (pause, side_by_side)),
            left_out,
            private,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(sites: &[(&str, u32)]) -> Estimate {
        let sites = sites.iter().map(|(site, pages)| ((*site).to_owned(), *pages)).collect();
        Estimate::of(&sites, NotAsked::default(), (Duration::from_secs(1), 8))
    }

    #[test]
    fn the_site_with_the_most_pages_tells_how_long_it_takes_where_others_are_done_beside_it() {
        let estimate = of(&[("a.example", 1200), ("b.example", 3), ("c.example", 1200)]);
        assert_eq!((estimate.pages, estimate.sites, estimate.megabytes), (2403, 3, 241));
        assert_eq!(estimate.largest, Some(("a.example".to_owned(), 1200)));
        assert_eq!(estimate.minutes, 30);
    }

    #[test]
    fn many_sites_take_as_long_as_their_answers() {
        let sites: Vec<(String, u32)> = (0..9_600).map(|site| (format!("{site}.example"), 1)).collect();
        let sites: Vec<(&str, u32)> = sites.iter().map(|(site, pages)| (site.as_str(), *pages)).collect();
        assert_eq!(of(&sites).minutes, 10);
    }

    #[test]
    fn nothing_to_read_takes_no_time() {
        assert_eq!(of(&[]), Estimate::default());
        assert_eq!(of(&[("a.example", 1)]).minutes, 1);
    }

    #[test]
    fn once_enough_came_what_is_left_takes_as_long_as_that_did_but_no_site_is_asked_faster() {
        let sites = |pages: &[u32]| (0..).zip(pages).map(|(site, pages)| (format!("{site}.example"), *pages)).collect();
        let left = |pages: &[u32], so_far, took| {
            let pace = Pace { pages: so_far, took: Duration::from_secs(took) };
            minutes_left(&sites(pages), pace, (Duration::from_secs(1), 8))
        };
        assert_eq!(left(&[1; 600], 19, 6_000), 1, "too few to tell");
        assert_eq!(left(&[1; 600], 100, 200), 20);
        assert_eq!(left(&[600, 1], 100, 1), 15);
        assert_eq!(left(&[], 100, 200), 0);
    }
}
