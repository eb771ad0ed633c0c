//! JSON and tables of programs that nobody has heard of: what is in them is read whole, under whatever usual names.

use dogear_domain::{FolderPath, Format, Reading};
use dogear_sources::parse;
use proptest::{collection::vec, prelude::*, sample::select};
use serde_json::{Map, Value, json};

use crate::support::keys;

const ADDED: i64 = 1_651_234_567;

/// What a made-up program calls things.
#[derive(Debug, Clone)]
struct Words {
    url: &'static str,
    title: &'static str,
    children: &'static str,
    name: &'static str,
    added: &'static str,
    tags: &'static str,
    note: &'static str,
    /// Keys sort before or after others by it; means nothing.
    noise: &'static str,
    date: usize,
}

fn words() -> impl Strategy<Value = Words> {
    let urls = select(vec!["url", "URL", "href", "uri", "link", "bookmark_url", "pageUrl", "web address"]);
    let titles = select(vec!["title", "Title", "name", "bookmarkTitle", "page_title"]);
    let children = select(vec!["children", "items", "bookmarks", "saved_links", "nodes", "Entries", "cards"]);
    let names = select(vec!["title", "name", "folder", "label", "groupName"]);
    let added =
        select(vec!["addedAt", "added_at", "saved_at", "Saved date", "timestamp", "date_added", "created", "time"]);
    let tags = select(vec!["tags", "labels", "Document tags", "keywords"]);
    let notes = select(vec!["note", "description", "summary", "excerpt", "comment"]);
    let noise = select(vec!["aa", "zz", "mm_state"]);
    (urls, titles, children, names, (added, 0..8usize), tags, notes, noise).prop_map(
        |(url, title, children, name, (added, date), tags, note, noise)| Words {
            url,
            title,
            children,
            name,
            added,
            tags,
            note,
            noise,
            date,
        },
    )
}

impl Words {
    fn date(&self) -> Value {
        match self.date {
            0 => json!(ADDED),
            1 => json!(ADDED * 1_000),
            2 => json!(ADDED * 1_000_000),
            3 => json!((ADDED + 11_644_473_600) * 1_000_000),
            4 => json!(ADDED.to_string()),
            5 => json!("2022-04-29T12:16:07Z"),
            6 => json!("2022-04-29 14:16:07+02:00"),
            _ => json!(ADDED as f64 + 0.25),
        }
    }
}

#[derive(Debug, Clone)]
enum Item {
    Page { title: String, url: String, tags: Vec<String>, note: String },
    Folder { name: String, items: Vec<Item> },
}

fn text() -> impl Strategy<Value = String> {
    "[^\\s\\p{Cc}\u{feff}]{1,5}( [^\\s\\p{Cc}\u{feff}]{1,5}){0,2}"
}

fn page() -> impl Strategy<Value = Item> {
    let tags = vec("[a-zé]{1,4}( [a-z]{1,3})?", 0..3).prop_map(|mut tags| {
        tags.sort();
        tags.dedup();
        tags
    });
    let url = "(https|obsidian)://[a-z]{1,6}\\.example/[a-z0-9?&=%#'\"<>é,;|]{0,9}";
    (text(), url, tags, prop_oneof![Just(String::new()), text()]).prop_map(|(title, url, tags, note)| Item::Page {
        title,
        url,
        tags,
        note,
    })
}

fn library() -> impl Strategy<Value = Vec<Item>> {
    let item = page().prop_recursive(4, 30, 5, |inner| {
        // What stands between folders and labels where one text holds several.
        let name = "[^\\s\\p{Cc}\u{feff}/\\\\,;|>›»#\\[({]{1,5}( [^\\s\\p{Cc}\u{feff}/\\\\,;|>›»#]{1,5}){0,2}";
        prop_oneof![page(), (name, vec(inner, 1..5)).prop_map(|(name, items)| Item::Folder { name, items })]
    });
    vec(item, 1..8)
}

/// One line a page.
fn lines(items: &[Item], folder: &FolderPath) -> Vec<String> {
    let of = |item: &Item| match item {
        Item::Page { title, url, tags, note } => vec![format!("{folder} | {title} | {url} | {tags:?} | {note}")],
        Item::Folder { name, items } => lines(items, &folder.child(name)),
    };
    items.iter().flat_map(of).collect()
}

fn read_lines(reading: &Reading) -> Vec<String> {
    let of = |b: &dogear_domain::SnapshotBookmark| {
        assert_eq!(b.added_at.map(|at| at.timestamp()), Some(ADDED));
        format!("{} | {} | {} | {:?} | {}", b.folder, b.title, b.url, b.tags, b.note)
    };
    reading.snapshot.bookmarks.iter().map(of).collect()
}

fn tree(items: &[Item], words: &Words) -> Value {
    let of = |item: &Item| {
        let mut object = Map::new();
        match item {
            Item::Page { title, url, tags, note } => {
                object.insert(words.title.into(), json!(title));
                object.insert(words.url.into(), json!(url));
                object.insert(words.tags.into(), json!(tags));
                object.insert(words.note.into(), json!(note));
                object.insert(words.added.into(), words.date());
                object.insert(words.noise.into(), json!({"deep": [1, {"x": "y"}]}));
            }
            Item::Folder { name, items } => {
                object.insert(words.name.into(), json!(name));
                object.insert(words.children.into(), tree(items, words));
                object.insert(words.noise.into(), json!(3));
            }
        }
        Value::Object(object)
    };
    items.iter().map(of).collect()
}

/// Any JSON with names and values that mean something.
fn any_json() -> impl Strategy<Value = Value> {
    let text = prop_oneof![
        select(vec![
            "https://a.example/",
            "www.b.example",
            "javascript:1",
            "29/04/2022",
            "['a', \"b\"]",
            "false",
            "",
            "A/B > C",
            "2022-04-29",
            "password",
            "x",
            "1e400",
            "-1",
            "#a #b",
        ])
        .prop_map(Value::from),
        ".{0,6}".prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<bool>().prop_map(Value::from),
        Just(Value::Null),
    ];
    let name = select(vec![
        "url",
        "title",
        "name",
        "children",
        "items",
        "links",
        "tags",
        "folder",
        "folders",
        "lists",
        "parentId",
        "id",
        "date",
        "added",
        "note",
        "content",
        "author",
        "image",
        "x",
        "value",
        "designation",
        "Recipes",
        "my list",
        "",
    ]);
    text.prop_recursive(6, 60, 6, move |inner| {
        prop_oneof![
            vec(inner.clone(), 0..6).prop_map(Value::from),
            vec((name.clone().prop_map(str::to_owned), inner), 0..6)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

fn check(reading: &Reading) {
    keys(reading);
    assert!(reading.snapshot.bookmarks.iter().all(|bookmark| !bookmark.url.is_empty()));
    assert!(reading.unused.len() <= 50 && reading.unused.iter().all(|unused| unused.rows > 0));
}

/// What stands beside an address may be its labels, which only its end tells; a list inside it is no end.
#[test]
fn what_stands_beside_an_address_waits_for_its_end() {
    let pages = |count| (0..count).map(|n| format!("\"https://a.example/{n}\"")).collect::<Vec<_>>().join(",");
    let text = format!(
        "{{\"url\":[{}],\"url\":\"https://b.example/\",\"lists\":[[[]],[{{\"url\":[{}]}}]]}}",
        pages(6),
        pages(1)
    );
    let reading = parse(Format::JsonList, text.as_bytes(), "f").unwrap();
    check(&reading);
    let urls: Vec<&str> = reading.snapshot.bookmarks.iter().map(|bookmark| bookmark.url.as_str()).collect();
    assert!(urls.contains(&"https://b.example/"), "{urls:?}");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_tree_under_usual_names_is_read_whole(items in library(), words in words(), shape in 0..4) {
        let expected = lines(&items, &FolderPath::default());
        let list = tree(&items, &words);
        let document = match shape {
            0 => list.to_string(),
            1 => json!({"version": 2, "bookmarks": list}).to_string(),
            2 => json!({"data": {"items": list, "count": 7}}).to_string(),
            // One line alone is a document, whose title is not a folder.
            _ if items.len() < 2 => list.to_string(),
            _ => list.as_array().into_iter().flatten().map(|item| format!("{item}\n")).collect(),
        };
        let reading = parse(Format::JsonList, document.as_bytes(), "a.json").unwrap();
        check(&reading);
        prop_assert_eq!(read_lines(&reading), expected, "{}", document);
        prop_assert!(reading.warnings.is_empty(), "{:?}", reading.warnings);
    }

    #[test]
    fn any_table_under_usual_names_is_read_whole(pages in vec(page(), 1..12), words in words(), separator in select(vec![',', ';', '\t', '|']), order in Just([0, 1, 2, 3, 4, 5]).prop_shuffle(), has_mark in any::<bool>()) {
        let names = [words.title, words.url, words.tags, words.note, words.added, words.noise];
        let date = match words.date() { Value::String(text) => text, number => number.to_string() };
        let quoted = |cells: [String; 6]| {
            let cells = order.map(|at| format!("\"{}\"", cells[at].replace('"', "\"\"")));
            cells.join(&separator.to_string())
        };
        let row = |item: &Item| match item {
            Item::Page { title, url, tags, note } => {
                quoted([title.clone(), url.clone(), tags.join(", "), note.clone(), date.clone(), "7".to_owned()])
            }
            Item::Folder { .. } => String::new(),
        };
        let rows: Vec<String> = pages.iter().map(row).collect();
        let mark = if has_mark { "\u{feff}" } else { "" };
        let text = format!("{mark}{}\r\n{}\r\n", quoted(names.map(str::to_owned)), rows.join("\r\n"));
        let reading = parse(Format::Csv, text.as_bytes(), "t.csv").unwrap();
        check(&reading);
        prop_assert_eq!(read_lines(&reading), lines(&pages, &FolderPath::default()), "{}", text);
        prop_assert_eq!(reading.unused.len(), 1);
    }

    #[test]
    fn any_json_is_survived(value in any_json(), cut in 0.0..1.2f64) {
        let text = value.to_string();
        let end = text.floor_char_boundary((text.len() as f64 * cut) as usize);
        for text in [&text[..end.min(text.len())], &format!("{text}\n{text}\n{}", &text[..end.min(text.len())])] {
            for format in [Format::JsonList, Format::KarakeepJson, Format::PinboardJson] {
                if let Ok(reading) = parse(format, text.as_bytes(), "f") {
                    check(&reading);
                }
            }
        }
    }

    #[test]
    fn any_table_is_survived(cells in vec(vec(select(vec!["url", "title", "https://a.example/", "x", "\"", "\"a\nb\"", "", "29/04/2022", "password", "Folder"]), 0..6), 0..12), separator in select(vec![",", ";", "\t", "|"])) {
        let text: Vec<String> = cells.iter().map(|row| row.join(separator)).collect();
        for format in [Format::Csv, Format::PocketCsv, Format::RaindropCsv, Format::InstapaperCsv] {
            if let Ok(reading) = parse(format, text.join("\n").as_bytes(), "f") {
                check(&reading);
            }
        }
    }
}
