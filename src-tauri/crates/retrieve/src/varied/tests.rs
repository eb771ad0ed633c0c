use dogear_domain::{Bookmark, BookmarkId, Browser, FolderPath, SourceId, Why};

use super::*;

/// Title, site, score.
type Row = (&'static str, &'static str, f32);

fn hit(place: usize, &(title, site, score): &Row) -> Hit {
    let bookmark = Bookmark {
        id: BookmarkId(u32::try_from(place).unwrap()),
        source: SourceId("one".into()),
        browser: Browser::Chromium,
        title: title.into(),
        url: format!("https://{site}/{place}"),
        folder: FolderPath::new(["Bookmarks bar"]),
        added_at: None,
        tags: vec![],
        note: String::new(),
    };
    Hit { bookmark, score, why: Why::default(), also: vec![], near: false, passage: None }
}

/// The places that the hits had, counted from 0.
#[track_caller]
fn check(rows: &[Row], most: usize, expected: &[u32]) {
    let hits = rows.iter().enumerate().map(|(place, row)| hit(place, row)).collect();
    let places: Vec<u32> = varied(hits, most).iter().map(|hit| hit.bookmark.id.0).collect();
    assert_eq!(places, expected);
}

const BREAD: &[Row] = &[
    ("Sourdough bread", "bread.example", 0.500),
    ("Sourdough bread recipe", "bread.example", 0.499),
    ("Sourdough bread recipe", "bread.example", 0.498),
    ("Starter in cold kitchens", "rye.example", 0.490),
    ("Baking stones", "stones.example", 0.300),
];

#[test]
fn the_first_two_stay_and_of_equals_one_is_enough() {
    check(BREAD, 3, &[0, 1, 3]);
    check(BREAD, 4, &[0, 1, 3, 2]);
}

#[test]
fn what_is_far_less_relevant_is_not_preferred_for_being_different() {
    check(BREAD, 5, &[0, 1, 3, 2, 4]);
}

#[test]
fn unlike_hits_stay_in_their_order() {
    let rows =
        [("One", "a.example", 0.5), ("Two", "b.example", 0.4), ("Three", "c.example", 0.4), ("Four", "d.example", 0.4)];
    check(&rows, 4, &[0, 1, 2, 3]);
    check(&rows, 3, &[0, 1, 2]);
}

#[test]
fn a_site_alone_tells_less_than_a_title() {
    let rows = [
        ("Apples", "a.example", 0.5),
        ("Pears", "b.example", 0.5),
        ("Pears", "c.example", 0.4),
        ("Plums", "a.example", 0.4),
    ];
    check(&rows, 3, &[0, 1, 3]);
}

#[test]
fn few_hits_and_none_are_all_kept() {
    check(&BREAD[..1], 8, &[0]);
    check(&BREAD[..2], 1, &[0]);
    check(&[], 8, &[]);
    check(BREAD, 0, &[]);
    check(&[("", "a.example", 0.0), ("", "a.example", 0.0), ("", "b.example", 0.0)], 8, &[0, 1, 2]);
}
