//! What services export, recognised by content, and lists made by hand.

use std::{fs, path::Path};

use dogear_domain::{Browser, Format, Reading, SourceState};
use dogear_sources::{ParseError, parse, read, source_at};
use tempfile::tempdir;

use crate::support::{dated, keys, place, said, shown, write};

/// The fixture, read under a name that says nothing, in the format in which it was recognised.
fn fixture(name: &str) -> (Format, Reading) {
    let folder = tempdir().unwrap();
    let copy = folder.path().join("export");
    fs::copy(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/services").join(name), &copy).unwrap();
    let source = source_at(&copy).unwrap();
    assert_eq!(source.browser, Browser::File);
    let reading = read(&source).unwrap();
    keys(&reading);
    (source.format, reading)
}

#[test]
fn raindrop() {
    let (format, reading) = fixture("raindrop.csv");
    assert_eq!((format, reading.encoding), (Format::RaindropCsv, Some("UTF-8")));
    insta::assert_snapshot!(dated(&reading), @r#"
    2024-01-02T03:04:05.123Z Reading › Rust: Saved, "quoted" title <https://rust.example/book> #rust #long reads -- "First line\nsecond line\nWhat the page says"
    2023-01-15T10:30:00Z Kitchen › Bread & Rolls › Sour: Sourdough <https://bread.example/>
    ! export: line 5: It has no address; skipped.
    "#);
    assert_eq!(keys(&reading), ["814001", "814002"]);
}

#[test]
fn pocket() {
    let (format, reading) = fixture("pocket.csv");
    assert_eq!(format, Format::PocketCsv);
    insta::assert_snapshot!(dated(&reading), @r"
    2023-11-14T22:13:20Z Unread: Local-first, software <https://local.example/first> #software #long reads
    2023-11-14T22:15:00Z Archive: https://untitled.example/ <https://untitled.example/>
    ");
}

#[test]
fn instapaper() {
    let (format, reading) = fixture("instapaper.csv");
    assert_eq!(format, Format::InstapaperCsv);
    insta::assert_snapshot!(dated(&reading), @r#"
    2020-09-13T12:26:40Z Unread: An essay <https://essay.example/a> #essays #to, keep -- "A line worth keeping"
    2020-09-13T12:28:20Z Archive: Another <https://essay.example/b>
    "#);
}

#[test]
fn pinboard_in_json_and_xml() {
    let (format, reading) = fixture("pinboard.json");
    assert_eq!(format, Format::PinboardJson);
    insta::assert_snapshot!(dated(&reading), @r#"
    2010-08-31T03:51:53Z : Old maps <https://maps.example/> #maps #via:ada -- "Scans of\nold maps"
    2011-01-01T00:00:00Z : Half � of one <https://emoji.example/>
    ! export: 1 half of a character in titles or addresses was replaced by “�”.
    "#);
    let (format, reading) = fixture("pinboard.xml");
    assert_eq!(format, Format::PinboardXml);
    insta::assert_snapshot!(dated(&reading), @r#"
    2010-08-31T03:51:53Z : Old "maps" <https://maps.example/?a=1&b=2> #maps #via:ada -- "Scans"
    2011-01-01T00:00:00Z : Emoji 🍣 <https://emoji.example/>
    "#);
}

#[test]
fn linkding() {
    let (format, reading) = fixture("linkding.json");
    assert_eq!(format, Format::LinkdingJson);
    insta::assert_snapshot!(dated(&reading), @r#"
    2020-09-26T09:46:23.006313Z : Ding <https://ding.example/> #one #two words -- "From the page\nMine"
    2020-09-27T09:46:23Z : Dong <https://dong.example/>
    "#);
}

#[test]
fn karakeep() {
    let (format, reading) = fixture("karakeep.json");
    assert_eq!(format, Format::KarakeepJson);
    insta::assert_snapshot!(dated(&reading), @r#"
    2024-07-01T09:00:00Z Work › Rust: Kept <https://kept.example/> #a #b c -- "Why"
    2024-07-01T09:00:02Z :  <https://bare.example/>
    ! export: bookmarks #2: It has no address; skipped.
    "#);
}

#[test]
fn linkwarden() {
    let (format, reading) = fixture("linkwarden.json");
    assert_eq!(format, Format::LinkwardenJson);
    insta::assert_snapshot!(dated(&reading), @r#"
    2024-02-01T10:00:00Z Unorganized: Warden <https://warden.example/> #self-hosted #links -- "Watches links"
    ! export: Papers › #1: It has no address; skipped.
    "#);
}

#[test]
fn lists_by_hand() {
    let (format, reading) = fixture("list.json");
    assert_eq!(format, Format::JsonList);
    insta::assert_snapshot!(dated(&reading), @r#"
    2023-11-14T22:13:20Z : One <https://one.example/> #a #b -- "About it"
    2023-05-06T00:00:00Z Work › Rust: Two <https://two.example/>
    ! export: #3: It has no address; skipped.
    "#);
    let (format, reading) = fixture("excel.csv");
    assert_eq!(format, Format::Csv);
    insta::assert_snapshot!(dated(&reading), @r"
    2023-05-06T07:08:09Z Haus › Garten: Ärger <https://garten.example/> #rot #grün
    ! export: line 5: It has no address; skipped.
    ");
}

#[test]
fn arc() {
    let (format, reading) = fixture("arc.json");
    assert_eq!(format, Format::ArcSidebar);
    insta::assert_snapshot!(dated(&reading), @r"
    2023-03-08T20:26:40.500Z Favorites: Mail <https://mail.example/>
    - Work › Rust: Book <https://book.example/>
    - Work: My own name <https://own.example/>
    - Home: Bread <https://bread.example/>
    ");
    assert_eq!(keys(&reading), ["t1", "t3", "t2", "t5"]);
}

fn table(text: &str) -> Reading {
    parse(Format::Csv, text.as_bytes(), "t.csv").unwrap()
}

#[test]
fn tables_come_with_any_separator_order_and_line_end() {
    for text in [
        "title,url\nOne,https://a.example/\n",
        "URL;Title\r\nhttps://a.example/;One\r\n",
        "\u{feff}\"Link\"\t\"Name\"\n\"https://a.example/\"\t\"One\"",
        "sep=|\nurl|extra|title\nhttps://a.example/||One|more\n",
    ] {
        assert_eq!(shown(&table(text)), ": One <https://a.example/>", "{text}");
    }
    let utf_16: Vec<u8> =
        "\u{feff}url\ttitle\nhttps://a.example/\tOné\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let reading = parse(Format::Csv, &utf_16, "t.csv").unwrap();
    assert_eq!((shown(&reading).as_str(), reading.encoding), (": Oné <https://a.example/>", Some("UTF-16LE")));
}

#[test]
fn a_quote_that_never_closes_is_told_with_its_line() {
    let rows = "One,https://a.example/\n".repeat(600);
    let reading = table(&format!("title,url\nFirst,https://f.example/\n\"Open,https://b.example/\n{rows}"));
    assert_eq!(reading.snapshot.bookmarks.len(), 1);
    let told: Vec<_> = reading.warnings.iter().map(|w| format!("{}: {}", place(&w.place), said(&w.message))).collect();
    assert!(told[0].starts_with("t.csv: line 3: This row has 601 lines; a quote"), "{told:?}");
}

#[test]
fn what_is_no_export_is_refused() {
    for (format, text) in [
        (Format::Csv, "name,age\nAda,36\n"),
        (Format::JsonList, "[1, 2]"),
        (Format::JsonList, "{\"a\": [{\"title\": \"No address\"}]}"),
        (Format::KarakeepJson, "{}"),
        (Format::LinkwardenJson, "3"),
        (Format::ArcSidebar, "{\"sidebar\": {}}"),
        (Format::PinboardXml, "<rss><post href='https://a.example/'/></rss>"),
    ] {
        let error = parse(format, text.as_bytes(), "f").unwrap_err();
        assert!(matches!(error, ParseError::NotBookmarks(_)), "{text}: {error}");
    }
    for format in Format::ALL {
        assert_eq!(parse(format, b"", "f"), Err(ParseError::Empty), "{format:?}");
    }
}

#[test]
fn a_json_file_cut_anywhere_is_damaged_and_still_recognised() {
    let folder = tempdir().unwrap();
    for name in ["pinboard.json", "linkding.json", "karakeep.json", "linkwarden.json", "list.json", "pinboard.xml"] {
        let (format, _) = fixture(name);
        let whole = fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/services").join(name)).unwrap();
        let text = whole.trim_ascii_end();
        for end in (1..text.len() - "</posts>".len()).step_by(13) {
            let error = parse(format, &text[..end], name).unwrap_err();
            let is_told = matches!(error, ParseError::Syntax { .. } | ParseError::NotBookmarks(_) | ParseError::Empty);
            assert!(is_told, "{name} cut at {end}: {error}");
        }
        let path = folder.path().join("cut");
        write(&path, &text[..text.len() - 3]);
        let source = source_at(&path).unwrap();
        let error = read(&source).unwrap_err();
        assert_eq!((source.format, error.state), (format, SourceState::Damaged), "{name}");
        assert!(said(&error.remark).contains("the file ends in the middle"), "{}", said(&error.remark));
    }
}

#[test]
fn what_is_too_long_or_too_deep_is_bounded() {
    let title = "ä".repeat(1 << 20);
    let script = format!("javascript:{}", "x".repeat(3 << 20));
    let deep = format!("{}1{}", "[".repeat(1 << 20), "]".repeat(1 << 20));
    let deep_list = format!("[{{\"url\":\"https://deep.example/\",\"x\":{deep}}}]");
    assert_eq!(parse(Format::JsonList, deep_list.as_bytes(), "f").unwrap().snapshot.bookmarks.len(), 1);
    parse(Format::JsonList, "[".repeat(1 << 20).as_bytes(), "f").unwrap_err();
    parse(Format::ArcSidebar, "{\"sidebar\":".repeat(1 << 18).as_bytes(), "f").unwrap_err();

    let json = format!("[{{\"url\":\"https://a.example/\\u0000\",\"title\":\"{title}\"}},{{\"url\":\"{script}\"}}]");
    let csv = format!("url,title\nhttps://a.example/\0,{title}\n{script},\n");
    let xml = format!(
        "<posts><post href=\"https://a.example/\0\" description=\"{title}\"/><post href=\"{script}\"/></posts>"
    );
    for (format, text) in [(Format::JsonList, json), (Format::Csv, csv), (Format::PinboardXml, xml)] {
        let reading = parse(format, text.as_bytes(), "f").unwrap();
        let lengths: Vec<_> = reading.snapshot.bookmarks.iter().map(|b| (b.title.len(), b.url.len())).collect();
        assert_eq!(lengths, [(4096, 18), (0, 65540)], "{format:?}");
        assert_eq!(reading.warnings.len(), 2, "{:?}", reading.warnings);
    }
}

#[test]
fn labels_are_cleaned_and_counted() {
    let many: Vec<String> = (0..1000).map(|n| format!("\"t{n}\"")).collect();
    let tags = format!("\" a \\n b \",\"\",\" \",\"a   b\",{},\"{}\"", many.join(","), "x".repeat(1000));
    let text = format!("[{{\"url\":\"https://a.example/\",\"tags\":[{tags}]}}]");
    let reading = parse(Format::JsonList, text.as_bytes(), "f").unwrap();
    let tags = &reading.snapshot.bookmarks[0].tags;
    assert_eq!((tags.len(), tags[0].as_str(), tags[2].as_str()), (256, "a   b", "t1"));
}
