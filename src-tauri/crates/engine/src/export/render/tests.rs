//! Exports, and that they are read back.

use chrono::{TimeZone, Utc};
use dogear_domain::{BookmarkId, Browser, FolderPath, Format, LONGEST_ADDRESS, Reading, Snapshot, SourceId};
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

fn titled(folder: &[&str], title: &str) -> Item {
    let folder = FolderPath::new(folder.iter().copied());
    Item::Bookmark(Bookmark { title: title.into(), url: format!("https://{title}.example/"), folder, ..hostile() })
}

fn folder(path: &[&str], role: FolderRole) -> Item {
    Item::Folder(FolderPath::new(path.iter().copied()), role)
}

fn library(items: Vec<Item>) -> Vec<Inventory> {
    vec![Inventory { source: SourceId("s".into()), items }]
}

/// What the library holds after a reading.
fn held(Reading { snapshot, warnings, .. }: Reading) -> Vec<Inventory> {
    assert_eq!(warnings, []);
    library(items(snapshot))
}

fn items(snapshot: Snapshot) -> Vec<Item> {
    let mut folders = snapshot.told_folders().cloned().collect::<Vec<_>>().into_iter().peekable();
    let mut items = Vec::new();
    for (at, b) in snapshot.bookmarks.into_iter().enumerate() {
        while let Some(folder) = folders.next_if(|folder| folder.opens_at <= at) {
            items.push(Item::Folder(folder.path, folder.role));
        }
        let (title, url, folder, added_at, tags, note) = (b.title, b.url, b.folder, b.added_at, b.tags, b.note);
        items.push(Item::Bookmark(Bookmark { title, url, folder, added_at, tags, note, ..hostile() }));
    }
    items.extend(folders.map(|folder| Item::Folder(folder.path, folder.role)));
    items
}

fn read(format: Format, text: &str) -> Reading {
    dogear_sources::parse(format, text.as_bytes(), "export").unwrap()
}

/// The tree as lines: what a person sees, in the order in which it stands.
fn tree(library: &[Inventory]) -> Vec<String> {
    fn add(lines: &mut Vec<String>, folder: &Folder<'_>, depth: usize) {
        for child in &folder.children {
            match child {
                Child::Folder(inner) => {
                    lines.push(format!("{depth} {:?} {}", inner.name, inner.role.slug()));
                    add(lines, inner, depth + 1);
                }
                Child::Bookmark(bookmark) => lines.push(format!("{depth} {:?}", stated(bookmark))),
            }
        }
    }
    let mut lines = Vec::new();
    add(&mut lines, &Folder::around(library), 0);
    lines
}

/// The same without roles, and with the bookmarks of a folder before the folders in it.
fn document_lines(library: &[Inventory]) -> Vec<String> {
    fn add(lines: &mut Vec<String>, folder: &Folder<'_>, depth: usize) {
        lines.extend(folder.bookmarks().map(|bookmark| format!("{depth} {:?}", stated(bookmark))));
        for inner in folder.folders() {
            lines.push(format!("{depth} {:?}", inner.name));
            add(lines, inner, depth + 1);
        }
    }
    let mut lines = Vec::new();
    add(&mut lines, &Folder::around(library), 0);
    lines
}

/// Everything of a bookmark that an export states.
fn stated(b: &Bookmark) -> (&str, &str, &FolderPath, Option<chrono::DateTime<Utc>>, &[String], &str) {
    (&b.title, &b.url, &b.folder, b.added_at, &b.tags, &b.note)
}

#[test]
fn a_hostile_bookmark_is_read_back_as_it_was() {
    let mut wrote = hostile();
    let library = library(vec![Item::Bookmark(wrote.clone())]);
    wrote.title = wrote.title.replace('\n', " ");
    for (format, text) in [
        (Format::NetscapeHtml, html(&library)),
        (Format::JsonList, json(&library).unwrap()),
        (Format::Csv, csv(&library)),
        (Format::Markdown, markdown(&library)),
    ] {
        let read = held(read(format, &text));
        assert_eq!(bookmarks(&read).map(stated).collect::<Vec<_>>(), [stated(&wrote)], "{format:?}");
    }
}

/// Text with everything that means something in one of the formats.
fn text() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        "[a-zé🍣 ]{0,4}",
        "'{0,2}[=+@-]?",
        "[ \"'<>&;,/\\\\|\\t\\r\\n#=\\[\\]\u{a0}\u{feff}-]{0,3}",
        "[\u{200f}\u{202e}א-ת]{0,3}",
        "&(amp|#44|copy|lt);?",
        ".{0,3}"
    ];
    prop::collection::vec(part, 0..4).prop_map(|parts| parts.concat())
}

fn address() -> impl Strategy<Value = String> {
    let long = (text(), LONGEST_ADDRESS - 200..LONGEST_ADDRESS)
        .prop_map(|(text, length)| format!("javascript:{text}{}", "x".repeat(length.saturating_sub(text.len() + 11))));
    prop_oneof![9 => text().prop_map(|text| format!("https://a.example/{text}")), 1 => long]
}

/// Few names, so that folders are met again.
fn path() -> impl Strategy<Value = FolderPath> {
    let name = prop_oneof![3 => prop::sample::select(&["A", "B", "TCP/IP"][..]).prop_map(str::to_owned), 1 => text()];
    prop::collection::vec(name, 0..4).prop_map(FolderPath::from)
}

/// A bookmark as a person might have brought about; reading it once makes it one that the library can hold.
fn bookmark() -> impl Strategy<Value = Bookmark> {
    let date = prop::option::of(-700_000_000_000_000_i64..4_000_000_000_000_000);
    let names = prop::collection::vec(text(), 0..4);
    (text(), address(), path(), date, names, text()).prop_map(|(title, url, folder, date, tags, note)| Bookmark {
        title,
        url,
        folder,
        added_at: date.and_then(chrono::DateTime::from_timestamp_micros),
        tags,
        note,
        ..hostile()
    })
}

fn item() -> impl Strategy<Value = Item> {
    let own = (prop::sample::select(&["A", "Bar"][..]), prop::sample::select(&FolderRole::ALL[..]));
    prop_oneof![
        6 => bookmark().prop_map(Item::Bookmark),
        2 => path().prop_map(|path| Item::Folder(path, FolderRole::Plain)),
        1 => own.prop_map(|(name, role)| Item::Folder(FolderPath::new([name]), role)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_exported_is_read_back(items in prop::collection::vec(item(), 1..8), again in any::<prop::sample::Index>()) {
        let mut items = items;
        // The same bookmark twice.
        let twice = again.get(&items).clone();
        items.push(twice);
        items.push(Item::Bookmark(hostile()));
        let first = read(Format::JsonList, &json(&library(items)).unwrap());
        let library = held(Reading { warnings: vec![], ..first });
        for (format, text) in [(Format::NetscapeHtml, html(&library)), (Format::JsonList, json(&library).unwrap())] {
            prop_assert_eq!(tree(&held(read(format, &text))), tree(&library), "{:?}", format);
        }
        let table = held(read(Format::Csv, &csv(&library)));
        let rows: Vec<_> = bookmarks(&table).map(stated).collect();
        prop_assert_eq!(rows, bookmarks(&library).map(stated).collect::<Vec<_>>(), "CSV");
        // A document has the pages of a folder before the folders in it.
        let document = held(read(Format::Markdown, &markdown(&library)));
        prop_assert_eq!(document_lines(&document), document_lines(&library), "Markdown");
    }
}

#[test]
fn html_has_the_order_the_empty_folders_and_the_browsers_own_marks() {
    let library = library(vec![
        folder(&["Favourites"], FolderRole::Toolbar),
        titled(&["Favourites"], "zebra"),
        titled(&["Favourites", "Mid"], "b"),
        titled(&["Favourites", "Mid"], "a"),
        titled(&["Favourites"], "apple"),
        folder(&["Favourites", "Empty"], FolderRole::Plain),
        folder(&["Rest"], FolderRole::Other),
        titled(&["Rest"], "c"),
    ]);
    let html = html(&library);
    let shown = |line: &str| {
        let (before, text) = line.trim().rsplit_once("</").map_or((line.trim(), ""), |(text, _)| (text, "<"));
        before.split_once(" ADD_DATE").map_or(before.to_owned(), |(link, _)| link.to_owned()) + text
    };
    let lines: Vec<String> =
        html.lines().filter(|line| line.contains("<H3") || line.contains("HREF")).map(shown).collect();
    insta::assert_snapshot!(lines.join("\n"), @r#"
    <DT><H3 PERSONAL_TOOLBAR_FOLDER="true">Favourites<
    <DT><A HREF="https://zebra.example/"<
    <DT><H3>Mid<
    <DT><A HREF="https://b.example/"<
    <DT><A HREF="https://a.example/"<
    <DT><A HREF="https://apple.example/"<
    <DT><H3>Empty<
    <DT><H3 UNFILED_BOOKMARKS_FOLDER="true">Rest<
    <DT><A HREF="https://c.example/"<
    "#);
    assert!(html.contains(">Empty</H3>\n        <DL><p>\n        </DL><p>"), "{html}");
}

#[test]
fn sources_become_one_tree_and_copies_stay() {
    let mut both = library(vec![folder(&["Bar"], FolderRole::Toolbar), titled(&["Bar"], "a")]);
    both.extend(library(vec![folder(&["Bar"], FolderRole::Toolbar), titled(&["Bar"], "a"), titled(&["Bar"], "b")]));
    let html = html(&both);
    assert_eq!((html.matches("<H3").count(), html.matches("HREF").count()), (1, 3), "{html}");
    assert_eq!(html.matches("PERSONAL_TOOLBAR_FOLDER").count(), 1);
}

#[test]
fn json_names_folders_only_where_bookmarks_do_not() {
    let library = library(vec![
        folder(&["Bar"], FolderRole::Toolbar),
        titled(&["Bar", "Work"], "a"),
        folder(&["Bar", "Empty"], FolderRole::Plain),
    ]);
    let list: serde_json::Value = serde_json::from_str(&json(&library).unwrap()).unwrap();
    let list = list.as_array().unwrap();
    assert_eq!((list.len(), &list[0]["url"], &list[0]["root"]), (2, &"https://a.example/".into(), &"toolbar".into()));
    let empty = serde_json::json!({ "type": "folder", "folder": ["Bar", "Empty"], "source": "s", "root": "toolbar" });
    assert_eq!(list[1], empty);
}

#[test]
fn csv_doubles_quotes_and_leaves_nothing_to_calculate() {
    let formula = Bookmark { title: "=HYPERLINK(\"x\")".into(), folder: FolderPath::new(["+1"]), ..hostile() };
    let text = csv(&library(vec![Item::Bookmark(hostile()), Item::Bookmark(formula)]));
    assert!(text.contains("\"a, \"\"note\"\"\""), "{text}");
    assert!(text.contains("\"Bar/R&D\""), "{text}");
    assert!(text.contains("\"'=HYPERLINK(\"\"x\"\")\",") && text.contains("\"'+1\""), "{text}");
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
    let saved = [hostile(), plain, untitled, labelled].map(Item::Bookmark);
    insta::assert_snapshot!(markdown(&library(saved.into())), @r##"
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
