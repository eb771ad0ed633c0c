//! Which hits a model is offered: the best, but not five of one kind where the prompt has room for eight. Maximal marginal
//! relevance (Carbonell and Goldstein, 1998). Pure; equal input gives equal order.

use std::collections::HashSet;

use dogear_domain::{
    Hit,
    words::{fold, split},
};

/// The first so many stay as they were ranked.
const KEPT: usize = 2;
/// What a hit loses that is the same as one chosen before. Of the first 24 on the benchmark, the eight chosen hold the bookmark
/// that is looked for as often as the first eight do, or once more, up to 0.05, and less often from 0.08 on.
const LIKENESS_WEIGHT: f32 = 0.03;
/// Share of likeness that two bookmarks of one site have by that alone.
const SAME_SITE: f32 = 0.3;

/// At most so many hits, the first two as ranked, then each time the one whose score, less its likeness to those chosen
/// before, is the highest.
#[must_use]
pub fn varied(hits: Vec<Hit>, most: usize) -> Vec<Hit> {
    let mut left: Vec<(Looks, Hit)> = hits.into_iter().map(|hit| (Looks::of(&hit), hit)).collect();
    let mut chosen: Vec<(Looks, Hit)> = left.drain(..left.len().min(KEPT).min(most)).collect();
    // For each of those left, how like it is to the most alike of those chosen.
    let mut likeness: Vec<f32> = left.iter().map(|(looks, _)| looks.likeness_to_any(&chosen)).collect();
    while chosen.len() < most
        && let Some(next) = best(&left, &likeness)
    {
        likeness.remove(next);
        let next = left.remove(next);
        for (likeness, (looks, _)) in likeness.iter_mut().zip(&left) {
            *likeness = likeness.max(looks.likeness(&next.0));
        }
        chosen.push(next);
    }
    chosen.into_iter().map(|(_, hit)| hit).collect()
}

/// The place of the first among equals.
fn best(left: &[(Looks, Hit)], likeness: &[f32]) -> Option<usize> {
    let worth = left.iter().zip(likeness).map(|((_, hit), likeness)| hit.score - LIKENESS_WEIGHT * likeness);
    let better = |one: (usize, f32), other: (usize, f32)| if other.1 > one.1 { other } else { one };
    worth.enumerate().reduce(better).map(|(place, _)| place)
}

/// What two hits are compared by.
#[derive(Debug)]
struct Looks {
    title: HashSet<String>,
    site: Option<String>,
}

impl Looks {
    fn of(hit: &Hit) -> Self {
        let title = split(&fold(&hit.bookmark.title)).map(str::to_owned).collect();
        Self { title, site: hit.bookmark.site() }
    }

    /// 0 to 1: the share of words that both titles have of those that either has, and the site.
    #[expect(clippy::cast_precision_loss, reason = "titles have few words")]
    fn likeness(&self, other: &Self) -> f32 {
        let shared = self.title.intersection(&other.title).count() as f32;
        let either = (self.title.len() + other.title.len()) as f32 - shared;
        let words = if either > 0.0 { shared / either } else { 0.0 };
        let site = if self.site.is_some() && self.site == other.site { SAME_SITE } else { 0.0 };
        site + (1.0 - SAME_SITE) * words
    }

    fn likeness_to_any(&self, others: &[(Self, Hit)]) -> f32 {
        others.iter().map(|(other, _)| self.likeness(other)).fold(0.0, f32::max)
    }
}

#[cfg(test)]
mod tests;
