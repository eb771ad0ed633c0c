use std::collections::BTreeMap;

use chrono::DateTime;
use dogear_domain::{Browser, FolderPath, SourceId};
use proptest::prelude::*;

use super::*;
use dogear_understand::words::terms;

use crate::rank::{Reader, Tongue};

fn bookmark(id: u32, title: &str, url: &str) -> Bookmark {
    Bookmark {
        id: BookmarkId(id),
        source: SourceId("one".into()),
        browser: Browser::Chromium,
        title: title.into(),
        url: url.into(),
        folder: FolderPath::new(["Bookmarks bar", "Kitchen notes"]),
        added_at: DateTime::from_timestamp_millis(i64::from(id) * 1_000),
        tags: vec!["weekend".into()],
        note: String::new(),
    }
}

fn index(bookmarks: &[Bookmark]) -> Index {
    let mut index = Index::default();
    bookmarks.iter().for_each(|bookmark| index.put(bookmark));
    index
}

fn asked(index: &Index, question: &str) -> Wanted {
    let terms = terms(question);
    Wanted::new(question, &terms, &index.counts(&terms), Tongue::English)
}

#[track_caller]
fn check(titles: &[&str], question: &str, expected: &[u32]) {
    let numbered = (1..).zip(titles).map(|(id, title)| bookmark(id, title, &format!("https://a{id}.example/")));
    let index = index(&numbered.collect::<Vec<_>>());
    let wanted = asked(&index, question);
    let found: Vec<u32> = index.weigh(&wanted).best(10, None).iter().map(|found| found.id.0).collect();
    assert_eq!(found, expected, "{question}");
}

#[test]
fn what_explains_most_comes_first_and_the_newest_among_equals() {
    check(&["Rust book", "Garden", "Rust terminal book", "Rust"], "rust terminal", &[3, 4, 1]);
}

#[test]
fn names_in_other_scripts_are_found() {
    let titles = ["Microsoft quantum course", "Bread", "マイクロソフトの量子", "Кубернетес для начинающих"];
    check(&titles, "microsoft", &[1, 3]);
    check(&titles, "マイクロソフト", &[3, 1]);
    check(&titles, "майкрософт", &[3, 1]);
    check(&titles, "kubernetes", &[4]);
    check(&titles, "クバネティス", &[4]);
}

#[test]
fn misspelt_and_unspaced_words_are_found() {
    check(&["Prometheus", "Bread"], "promethues", &[1]);
    check(&["深度学习入门", "烘焙面包"], "机器学习 入门", &[1]);
    check(&["เรียนภาษาไทย", "Bread"], "ภาษาไทย", &[1]);
    check(&["TransNetV2 inference", "Bread"], "trans net", &[1]);
    check(&["Kitchen libraries", "Bread"], "library", &[1]);
}

#[test]
fn what_has_gone_or_is_not_allowed_is_not_found() {
    let mut index = index(&[bookmark(1, "Rust", ""), bookmark(2, "Rust", ""), bookmark(3, "Rust", "")]);
    index.remove(BookmarkId(3));
    index.put(&bookmark(2, "Bread", ""));
    let wanted = asked(&index, "rust");
    let weighed = index.weigh(&wanted);
    let ids = |allowed: Option<&[u32]>| weighed.best(10, allowed).iter().map(|found| found.id.0).collect::<Vec<_>>();
    assert_eq!(ids(None), [1]);
    assert_eq!(ids(Some(&[2, 3, 99])), [0; 0]);
    assert!(weighed.candidate(BookmarkId(3)).is_none());
    assert_eq!(index.counts(&["rust".into()]), WordCounts { bookmarks: 2, holding: vec![1] });
}

#[test]
fn parts_are_found_behind_whole_words() {
    check(&["MPU6050 wiring", "Bread", "6050 steps", "LM317T"], "6050", &[3, 1]);
    check(&["MPU6050 wiring", "Bread", "6050 steps", "LM317T"], "mpu 6050", &[1, 3]);
    check(&["C++ by heart", "The C language", "C# records"], "c++", &[1]);
    check(&["C++ by heart", "The C language", "C# records"], "c", &[2, 3, 1]);
    check(&["🍜 broth", "broth", "🍳"], "🍜", &[1]);
}

#[test]
fn many_changes_make_it_worn() {
    let mut index = index(&[bookmark(1, "Rust", "")]);
    assert!(!index.is_worn());
    (0..=FEW_ROWS + 1).for_each(|_| index.put(&bookmark(1, "Rust", "")));
    assert!(index.is_worn());
}

fn title() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "rust",
        "Rust",
        "rustic",
        "library",
        "libraries",
        "prometheus",
        "promethues",
        "TransNetV2",
        "net",
        "über",
        "深度学习",
        "学习",
        "ภาษาไทย",
        "c++",
        "c",
        "C# .NET",
        "ASP.NET",
        "🍜",
        "⭐️🚀",
        "👩🏽‍🍳",
        "MPU6050",
        "6050",
        "LM317T",
        "am",
        "ple",
        "weekend",
        "hacker",
        "life",
        "example",
        "kitchens",
        "Kubernetes",
        "кубернетес",
        "クバネティスで",
        "a",
        "",
    ]);
    prop::collection::vec(word, 0..5).prop_map(|words| words.join(" "))
}

proptest! {
    #[test]
    fn the_evidence_is_what_reading_each_bookmark_gives(
        puts in prop::collection::vec((1..8_u32, prop::option::weighted(0.8, title())), 1..24),
        question in title(),
        typing in any::<bool>(),
    ) {
        let mut index = Index::default();
        let mut live = BTreeMap::new();
        for (id, title) in &puts {
            match title {
                Some(title) => {
                    let host = ["lifehacker.com", "thehackers.org", "a.example", "rustlibrary.dev"];
                    let host = host[*id as usize % host.len()];
                    let bookmark = bookmark(*id, title, &format!("https://{host}/{title}"));
                    index.put(&bookmark);
                    live.insert(*id, bookmark);
                }
                None => {
                    index.remove(BookmarkId(*id));
                    live.remove(id);
                }
            }
        }
        let wanted = asked(&index, &question);
        let wanted = if typing { wanted.unfinished() } else { wanted };
        let weighed = index.weigh(&wanted);
        let mut reader = Reader::default();
        for bookmark in live.values() {
            let (held, read) = (weighed.candidate(bookmark.id).unwrap(), reader.read(&wanted, bookmark));
            prop_assert!((held.evidence.coverage - read.evidence.coverage).abs() < 1e-4, "{bookmark:?} {question}");
            prop_assert_eq!((held.evidence.found, held.evidence.exact), (read.evidence.found, read.evidence.exact));
            prop_assert_eq!((held.page, held.added_at), (read.page, read.added_at));
        }
        let best = weighed.best(100, None);
        prop_assert!(best.is_sorted_by(|one, other| one.evidence.coverage >= other.evidence.coverage));
        prop_assert_eq!(best.len(), live.values().filter(|b| reader.read(&wanted, b).evidence.found != 0).count());
    }
}
