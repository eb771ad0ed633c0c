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
}

impl Estimate {
    /// `side_by_side` sites at a time, each asked once in `pause`.
    pub(super) fn of(sites: &HashMap<String, u32>, left_out: u32, pause: Duration, side_by_side: usize) -> Self {
        let pages: u32 = sites.values().sum();
        // The site of the first name among those with the most, so that the same library is told the same.
        let largest = sites.iter().max_by(|a, b| a.1.cmp(b.1).then_with(|| b.0.cmp(a.0)));
        let longest = largest.map_or(Duration::ZERO, |(_, pages)| (pause + ANSWER) * *pages);
        let together = ANSWER * pages / u32::try_from(side_by_side.max(1)).unwrap_or(1);
        let seconds = longest.max(together).as_secs_f64();
        Self {
            pages,
            sites: u32::try_from(sites.len()).unwrap_or(u32::MAX),
            largest: largest.map(|(site, pages)| (site.clone(), *pages)),
            megabytes: pages.saturating_mul(PAGE_KILOBYTES).div_ceil(1000),
            minutes: (seconds / 60.0).ceil() as u32,
            left_out,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(sites: &[(&str, u32)]) -> Estimate {
        let sites = sites.iter().map(|(site, pages)| ((*site).to_owned(), *pages)).collect();
        Estimate::of(&sites, 0, Duration::from_secs(1), 8)
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
}
