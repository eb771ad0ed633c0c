//! Exports, and that they are read back.

use chrono::{TimeZone, Utc};
use dogear_domain::{BookmarkId, Browser, FolderPath, Format, Reading, SourceId};
use proptest::prelude::*;

use super::*;

fn hostile() -> Bookmark {
    Bookmark {
        id: BookmarkId(1),
        source: SourceId("s".into()),
        browser: Browser::Chromium,
        title: "A <b>\"bold\"</b> & [linked](http://evil.example) title\nwith a break".into(),
        url: "https://a.example/?q=\"<x>\"&b=1".into(),
        folder: FolderPath::new(["Bar", "R&D"]),
        added_at: Some(Utc.with_ymd_and_hms(2024, 3, 14, 9, 26, 53).unwrap()),
        tags: vec!["one".into(), "two".into()],
        note: "a, \"note\"".into(),
    }
}

/// A bookmark as exports state it: title, address, folder, date, labels, note.
type Stated = (String, String, FolderPath, Option<chrono::DateTime<Utc>>, Vec<String>, String);

/// What a reading holds, in an order that does not depend on the file's.
fn stated(reading: Reading) -> Vec<Stated> {
    assert_eq!(reading.warnings, []);
    let bookmarks = reading.snapshot.bookmarks.into_iter();
    let mut stated: Vec<Stated> = bookmarks.map(|b| (b.title, b.url, b.folder, b.added_at, b.tags, b.note)).collect();
    stated.sort();
    stated
}

/// Writes and reads in every format that is read back, and gives what each has made of the bookmarks.
fn round_trips(bookmarks: &[Bookmark]) -> [Vec<Stated>; 4] {
    let read = |format, text: String| stated(dogear_sources::parse(format, text.as_bytes(), "export").unwrap());
    [
        read(Format::NetscapeHtml, html(bookmarks)),
        read(Format::JsonList, json(bookmarks).unwrap()),
        read(Format::Csv, csv(bookmarks)),
        read(Format::Markdown, markdown(bookmarks)),
    ]
}

#[test]
fn a_hostile_bookmark_is_read_back_as_it_was() {
    let mut wrote = hostile();
    let read = round_trips(&[wrote.clone()]);
    wrote.title = wrote.title.replace('\n', " ");
    let expected = vec![(wrote.title, wrote.url, wrote.folder, wrote.added_at, wrote.tags, wrote.note)];
    assert_eq!(read, [expected.clone(), expected.clone(), expected.clone(), expected]);
}

/// Text with everything that means something in one of the formats.
fn text() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        "[a-zé🍣 ]{0,4}",
        "[ \"'<>&;,/\\\\|\\t\\r\\n#=\\[\\]\u{a0}\u{feff}-]{0,3}",
        "&(amp|#44|copy|lt);?",
        ".{0,3}"
    ];
    prop::collection::vec(part, 0..4).prop_map(|parts| parts.concat())
}

/// A bookmark as a person might have brought about; reading it once makes it one that the library can hold.
fn bookmark() -> impl Strategy<Value = Bookmark> {
    let date = prop::option::of(700_000_000_000_000_i64..4_000_000_000_000_000);
    let names = || prop::collection::vec(text(), 0..4);
    (text(), text(), names(), date, names(), text()).prop_map(|(title, url, folder, date, tags, note)| Bookmark {
        title,
        url: format!("https://a.example/{url}"),
        folder: FolderPath::from(folder),
        added_at: date.and_then(chrono::DateTime::from_timestamp_micros),
        tags,
        note,
        ..hostile()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_exported_is_read_back(bookmarks in prop::collection::vec(bookmark(), 1..6)) {
        let first = stated(dogear_sources::parse(Format::JsonList, json(&bookmarks).unwrap().as_bytes(), "first").unwrap());
        let held: Vec<Bookmark> = first
            .iter()
            .cloned()
            .map(|(title, url, folder, added_at, tags, note)| Bookmark { title, url, folder, added_at, tags, note, ..hostile() })
            .collect();
        let [html, json, csv, markdown] = round_trips(&held);
        prop_assert_eq!(&html, &first, "HTML");
        prop_assert_eq!(&json, &first, "JSON");
        prop_assert_eq!(&csv, &first, "CSV");
        prop_assert_eq!(&markdown, &first, "Markdown");
    }
}

#[test]
fn csv_doubles_quotes() {
    let text = csv(&[hostile()]);
    assert!(text.contains("\"a, \"\"note\"\"\""), "{text}");
    assert!(text.contains("\"Bar/R&D\""), "{text}");
}

#[test]
fn markdown_is_a_document_that_people_read() {
    let plain = Bookmark {
        title: "Sourdough, step by step (C# & co)".into(),
        url: "https://a.example/bread".into(),
        folder: FolderPath::new(["Kitchen"]),
        note: "With rye.\n- 2 days".into(),
        ..hostile()
    };
    let untitled = Bookmark {
        title: String::new(),
        url: "https://b.example/a_(b)".into(),
        folder: FolderPath::default(),
        added_at: Some(Utc.with_ymd_and_hms(2024, 3, 14, 0, 0, 0).unwrap()),
        tags: vec![],
        note: String::new(),
        ..hostile()
    };
    let labelled = Bookmark { tags: vec!["home repair".into()], note: "a\n\nb".into(), ..plain.clone() };
    insta::assert_snapshot!(markdown(&[hostile(), plain, untitled, labelled]), @r##"
    # Bookmarks

    <!-- Exported by Dogear -->

    - <https://b.example/a_(b)> · 2024-03-14

    ## Bar

    ### R&D

    - [A \<b\>"bold"\</b\> & \[linked\](http://evil.example) title with a break](<https://a.example/?q="\<x\>"&b=1>) #one #two · 2024-03-14 <!-- {"title":"A \u003cb\u003e\"bold\"\u003c/b\u003e & [linked](http://evil.example) title\nwith a break","added_at":"2024-03-14T09:26:53Z"} -->
      a, "note"

    ## Kitchen

    - [Sourdough, step by step (C# & co)](https://a.example/bread) #one #two · 2024-03-14 <!-- {"added_at":"2024-03-14T09:26:53Z"} -->
      With rye.
      \- 2 days
    - [Sourdough, step by step (C# & co)](https://a.example/bread) #home-repair · 2024-03-14 <!-- {"tags":["home repair"],"note":"a\n\nb","added_at":"2024-03-14T09:26:53Z"} -->
      a
      b
    "##);
}
