//! One list of what several searches for the same thing found.

use std::collections::HashMap;

use dogear_domain::{BookmarkId, Hit};

use crate::SearchOutcome;

/// The constant of reciprocal rank fusion (Cormack and others, 2009).
const RANK_CONSTANT: f32 = 60.0;

/// What several searches found, by reciprocal rank fusion; none if none of them is sure of anything. Read as the first was.
#[must_use]
pub fn fused(outcomes: Vec<SearchOutcome>) -> Option<SearchOutcome> {
    let surest = outcomes.iter().filter(|outcome| outcome.confident).max_by_key(|outcome| outcome.matching)?;
    let (understood, matching, timings, took) =
        (outcomes.first()?.understood.clone(), surest.matching, surest.timings, surest.took);
    let mut scores: HashMap<BookmarkId, f32> = HashMap::new();
    let mut hits: Vec<Hit> = Vec::new();
    for outcome in outcomes.into_iter().filter(|outcome| outcome.confident) {
        for (rank, hit) in (1_u16..).zip(outcome.hits.into_iter().filter(|hit| !hit.near)) {
            *scores.entry(hit.bookmark.id).or_default() += 1.0 / (RANK_CONSTANT + f32::from(rank));
            if hits.iter().all(|known| known.bookmark.id != hit.bookmark.id) {
                hits.push(hit);
            }
        }
    }
    let score = |hit: &Hit| scores.get(&hit.bookmark.id).copied().unwrap_or_default();
    hits.sort_by(|one, other| score(other).total_cmp(&score(one)));
    let matching = matching.max(u32::try_from(hits.len()).unwrap_or(u32::MAX));
    Some(SearchOutcome { understood, hits, confident: true, matching, counted: None, timings, took })
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use dogear_domain::{Bookmark, Browser, FolderPath, SourceId, Understood, Why};

    use super::*;
    use crate::Timings;

    fn hit(id: u32, near: bool) -> Hit {
        let bookmark = Bookmark {
            id: BookmarkId(id),
            source: SourceId("chrome-anna".into()),
            browser: Browser::Chrome,
            title: format!("Page {id}"),
            url: format!("https://example.org/{id}"),
            folder: FolderPath::new(["Bookmarks bar"]),
            added_at: None,
            tags: Vec::new(),
            note: String::new(),
        };
        Hit { bookmark, score: 0.9, why: Why::default(), also: Vec::new(), near, passage: None }
    }

    fn outcome(text: &str, confident: bool, hits: Vec<Hit>) -> SearchOutcome {
        let understood = Understood { text: text.into(), ..Understood::default() };
        let matching = u32::try_from(hits.len()).unwrap();
        let (timings, took) = (Timings::default(), Duration::ZERO);
        SearchOutcome { understood, hits, confident, matching, counted: None, timings, took }
    }

    #[test]
    fn what_several_searches_are_sure_of_comes_first() {
        let first = outcome("bread", true, vec![hit(1, false), hit(2, false), hit(3, true)]);
        let unsure = outcome("loaf", false, vec![hit(9, false)]);
        let second = outcome("sourdough", true, vec![hit(2, false), hit(4, false)]);
        let fused = fused(vec![first, unsure, second]).unwrap();
        let ids: Vec<u32> = fused.hits.iter().map(|hit| hit.bookmark.id.0).collect();
        assert_eq!(ids, [2, 1, 4], "neither what is only near nor what nobody is sure of");
        assert_eq!((fused.understood.text.as_str(), fused.confident), ("bread", true));
    }

    #[test]
    fn where_none_is_sure_there_is_nothing_to_join() {
        assert!(fused(vec![outcome("bread", false, vec![hit(1, false)])]).is_none());
        assert!(fused(Vec::new()).is_none());
    }
}
