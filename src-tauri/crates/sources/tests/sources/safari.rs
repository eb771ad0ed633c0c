//! Safari's property list in both encodings, and what hostile ones do.

use std::{fs, path::Path};

use dogear_domain::{Browser, Format, Reading, Source, SourceState};
use dogear_sources::{Environment, ParseError, System, discover, parse_safari, read, source_at, watched_files};
use plist::{Dictionary, Value};
use proptest::prelude::*;
use tempfile::tempdir;

use crate::{
    discovery::linux,
    support::{keys, said, said_of, shown, write},
};

fn fixture(name: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/safari").join(name)).unwrap()
}

fn parse(bytes: &[u8]) -> Reading {
    parse_safari(bytes, "Bookmarks.plist").unwrap()
}

fn binary(value: &Value) -> Vec<u8> {
    let mut bytes = Vec::new();
    value.to_writer_binary(&mut bytes).unwrap();
    bytes
}

fn xml(value: &Value) -> Vec<u8> {
    let mut bytes = Vec::new();
    value.to_writer_xml(&mut bytes).unwrap();
    bytes
}

fn dictionary(members: &[(&str, Value)]) -> Value {
    Value::Dictionary(members.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect::<Dictionary>())
}

fn leaf(title: &str, url: &str) -> Value {
    dictionary(&[
        ("URIDictionary", dictionary(&[("title", title.into())])),
        ("URLString", url.into()),
        ("WebBookmarkType", "WebBookmarkTypeLeaf".into()),
    ])
}

fn list(title: &str, children: Vec<Value>) -> Value {
    let children = Value::Array(children);
    dictionary(&[("Children", children), ("Title", title.into()), ("WebBookmarkType", "WebBookmarkTypeList".into())])
}

#[test]
fn both_encodings_say_the_same() {
    let reading = parse(&fixture("Bookmarks.plist"));
    insta::assert_snapshot!(shown(&reading), @r#"
    Favorites: Docs & more <https://docs.example/?a=1&b=2>
    Favorites › Recipes: 和食 🍣 <https://food.example/>
    Reading List: An article <https://article.example/> -- "What the article says first."
    : Loose <https://loose.example/>
    "#);
    assert_eq!(keys(&reading), ["U-1", "U-2", "U-6", "U-8"]);
    let folders = reading.snapshot.folders.iter().map(|folder| format!("{} {}", folder.path, folder.role.slug()));
    assert_eq!(folders.collect::<Vec<_>>(), ["Favorites toolbar", "Favorites › Recipes plain", "Reading List plain"]);
    let added = reading.snapshot.bookmarks[2].added_at.map(|at| at.to_rfc3339());
    assert_eq!(added.as_deref(), Some("2024-09-01T12:30:00+00:00"));
    assert_eq!(parse(&fixture("Bookmarks.xml.plist")), reading);
}

#[test]
fn a_mac_has_one_source_of_safari_with_its_file_watched() {
    let home = tempdir().unwrap();
    let folder = home.path().join("Library/Safari");
    write(&folder.join("Bookmarks.plist"), fixture("Bookmarks.plist"));
    let mac = Environment { system: System::MacOs, ..linux(home.path()) };
    let found = discover(&mac);
    let [safari] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!((safari.source.label().as_str(), safari.state), ("Safari · Bookmarks", SourceState::Ok));
    assert_eq!((safari.bookmarks, safari.source.browser), (Some(4), Browser::Safari));
    let target = watched_files(&safari.source);
    assert_eq!((target.folder, target.names), (folder.clone(), vec!["Bookmarks.plist".into()]));
    let same = |path: &Path| source_at(path).unwrap();
    let resolved = |path: &Path| fs::canonicalize(path).unwrap();
    assert_eq!(resolved(&same(&folder).path), resolved(&folder));
    assert!(!same(&folder).path.to_string_lossy().contains('?'), "as people write it");
    assert_eq!(same(&folder.join("Bookmarks.plist")), same(&folder));
    assert_eq!(discover(&linux(home.path())), [], "Safari is on macOS alone");

    fs::remove_file(folder.join("Bookmarks.plist")).unwrap();
    assert_eq!(discover(&mac)[0].state, SourceState::Missing);
    write(&folder.join("Bookmarks.plist"), "bplist00");
    let damaged = discover(&mac).remove(0);
    assert_eq!(damaged.state, SourceState::Damaged);
    let detail = said(&damaged.detail.unwrap());
    assert!(detail.contains("Bookmarks.plist is cut off or damaged at byte 8: the file ends"), "{detail}");
}

#[test]
fn a_copy_elsewhere_is_a_file() {
    let folder = tempdir().unwrap();
    for name in ["Bookmarks.plist", "Bookmarks.xml.plist"] {
        let path = folder.path().join(name);
        write(&path, fixture(name));
        let source: Source = source_at(&path).unwrap();
        // A folder that holds a `Bookmarks.plist` is only Safari's own where Safari keeps it.
        assert_eq!((source.browser, source.format), (Browser::File, Format::SafariPlist), "{name}");
        assert_eq!(read(&source).unwrap().snapshot.bookmarks.len(), 4, "{name}");
    }
}

#[test]
fn a_file_cut_anywhere_is_damaged() {
    for name in ["Bookmarks.plist", "Bookmarks.xml.plist"] {
        let whole = fixture(name);
        let end = whole.len() - b"</plist>\n".len() - b"</dict>\n".len();
        for end in (1..end).step_by(7) {
            let error = parse_safari(&whole[..end], name).unwrap_err();
            let is_told =
                matches!(error, ParseError::Damaged { .. } | ParseError::Syntax { .. } | ParseError::NotBookmarks(_));
            assert!(is_told, "{name} cut at {end}: {error}");
        }
    }
    assert_eq!(parse_safari(b" \n", "f"), Err(ParseError::Empty));
    let other = parse_safari(&xml(&dictionary(&[("CFBundleName", "Dogear".into())])), "f");
    assert!(matches!(other, Err(ParseError::NotBookmarks(_))), "{other:?}");
}

#[test]
fn entities_of_the_document_stay_as_they_stand() {
    let laughs: String =
        (1..10).map(|n| format!("<!ENTITY l{n} \"{}\">", format!("&l{};", n - 1).repeat(10))).collect();
    let text = format!(
        "<?xml version=\"1.0\"?><!DOCTYPE plist [<!ENTITY l0 \"lol\">{laughs}]><plist><dict><key>Children</key><array>\
         <dict><key>URLString</key><string>https://a.example/</string><key>URIDictionary</key><dict><key>title</key>\
         <string>&l9; &amp; &#x1F363;</string></dict></dict></array></dict></plist>"
    );
    assert_eq!(parse(text.as_bytes()).snapshot.bookmarks[0].title, "&l9; & 🍣");
}

#[test]
fn ten_thousand_nested_folders_lose_nothing() {
    let open = "<dict><key>Title</key><string>f</string><key>Children</key><array>";
    let deep = "<dict><key>URLString</key><string>https://deep.example/</string></dict>";
    let text = format!("<plist>{}{deep}{}</plist>", open.repeat(10_000), "</array></dict>".repeat(10_000));
    let reading = parse(text.as_bytes());
    assert_eq!((reading.snapshot.bookmarks.len(), reading.snapshot.bookmarks[0].folder.0.len()), (1, 64));
    assert!(said(&reading.warnings[0].message).contains("nested too deep"));
}

/// A binary list of these objects, the first one outermost, references of two bytes.
fn objects(objects: &[Vec<u8>]) -> Vec<u8> {
    let mut bytes = b"bplist00".to_vec();
    let mut places = Vec::new();
    for object in objects {
        places.push(u32::try_from(bytes.len()).unwrap());
        bytes.extend(object);
    }
    let table = bytes.len() as u64;
    bytes.extend(places.iter().flat_map(|place| place.to_be_bytes()));
    bytes.extend([0, 0, 0, 0, 0, 0, 4, 2]);
    bytes.extend((objects.len() as u64).to_be_bytes());
    bytes.extend(0_u64.to_be_bytes());
    bytes.extend(table.to_be_bytes());
    bytes
}

/// Members of a dictionary: numbers of keys, then of values.
fn members(pairs: &[(u16, u16)]) -> Vec<u8> {
    let count = u8::try_from(pairs.len()).unwrap();
    let keys = pairs.iter().flat_map(|(key, _)| key.to_be_bytes());
    let values = pairs.iter().flat_map(|(_, value)| value.to_be_bytes());
    [0xd0 | count].into_iter().chain(keys).chain(values).collect()
}

fn array(children: &[u16]) -> Vec<u8> {
    let count = u16::try_from(children.len()).unwrap().to_be_bytes();
    let children = children.iter().flat_map(|child| child.to_be_bytes());
    [0xaf, 0x11].into_iter().chain(count).chain(children).collect()
}

fn text(text: &str) -> Vec<u8> {
    let count = u32::try_from(text.len()).unwrap().to_be_bytes();
    [0x5f, 0x12].into_iter().chain(count).chain(text.bytes()).collect()
}

#[test]
fn a_small_file_cannot_become_an_enormous_one() {
    // Each folder holds the next one ten times: 10^30 bookmarks.
    let mut laughs = vec![members(&[(1, 2)]), text("Children")];
    for level in 0..30 {
        let own = u16::try_from(laughs.len()).unwrap();
        laughs.push(array(&[own + 1; 10]));
        laughs.push(if level == 29 { text("end") } else { members(&[(1, own + 2)]) });
    }
    let itself = [members(&[(1, 2)]), text("Children"), array(&[0; 50])];
    let long = text(&"x".repeat(1 << 20));
    let page = members(&[(3, 4), (5, 4)]);
    let many = [members(&[(1, 2)]), text("Children"), array(&[6; 5_000]), text("URLString"), long, text("Title"), page];
    for (name, file) in [("laughs", objects(&laughs)), ("itself", objects(&itself)), ("many", objects(&many))] {
        let error = parse_safari(&file, "f").unwrap_err();
        assert!(said_of(&error).contains("the same things over and over"), "{name}: {error}");
    }
}

#[test]
fn broken_halves_of_characters_cost_no_more_than_themselves() {
    let mut half = vec![0x62];
    half.extend([0xd8, 0x3c, 0x00, 0x41]);
    let page = members(&[(3, 4), (5, 6)]);
    let url = text("https://a.example/\0");
    let file = [members(&[(1, 2)]), text("Children"), array(&[7]), text("URLString"), url, text("Title"), half, page];
    let reading = parse(&objects(&file));
    let bookmark = &reading.snapshot.bookmarks[0];
    assert_eq!((bookmark.title.as_str(), bookmark.url.as_str()), ("\u{fffd}A", "https://a.example/"));
}

fn any_list() -> impl Strategy<Value = Value> {
    let name = || "[^\\s\\p{Cc}\u{feff}]{1,6}( [^\\s\\p{Cc}\u{feff}]{1,6}){0,2}";
    let page =
        move || (name(), "https://[a-z]{1,6}\\.example/[a-z<>&\"é]{0,9}").prop_map(|(title, url)| leaf(&title, &url));
    let item = page().prop_recursive(4, 40, 6, move |inner| {
        prop_oneof![page(), (name(), prop::collection::vec(inner, 0..6)).prop_map(|(name, items)| list(&name, items))]
    });
    prop::collection::vec(item, 0..8).prop_map(|items| list("", items))
}

fn pages(item: &Value, folder: &str) -> Vec<String> {
    let item = item.as_dictionary().unwrap();
    let text = |key: &str| item.get(key).and_then(Value::as_string);
    if let Some(url) = text("URLString") {
        let title = item["URIDictionary"].as_dictionary().unwrap()["title"].as_string().unwrap();
        return vec![format!("{folder}: {title} <{url}>")];
    }
    let name = text("Title").unwrap();
    let inner = if folder.is_empty() { name.to_owned() } else { format!("{folder} › {name}") };
    item["Children"].as_array().unwrap().iter().flat_map(|child| pages(child, &inner)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_the_plist_crate_writes_is_read(root in any_list()) {
        let expected = pages(&root, "").join("\n");
        prop_assert_eq!(&shown(&parse(&binary(&root))), &expected);
        prop_assert_eq!(&shown(&parse(&xml(&root))), &expected);
    }

    #[test]
    fn damaged_files_are_survived(changes in prop::collection::vec((any::<usize>(), any::<u8>()), 1..6)) {
        for name in ["Bookmarks.plist", "Bookmarks.xml.plist"] {
            let mut bytes = fixture(name);
            for (at, byte) in &changes {
                let at = at % bytes.len();
                bytes[at] = *byte;
            }
            let _ = parse_safari(&bytes, "f").map(|reading| keys(&reading));
        }
    }
}
