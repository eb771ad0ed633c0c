//! Files that no browser would write, or not to the end.

use std::fs;

use dogear_domain::{Format, LONGEST_ADDRESS, Reading, Skipped, Source, SourceState, remark};
use dogear_sources::{ParseError, parse_chromium, parse_netscape, read, source_at};
use tempfile::tempdir;

use crate::support::{bookmarks_file, file, keys, profile, real_profile, said, write};

fn chromium(text: impl AsRef<[u8]>) -> Reading {
    parse_chromium(text.as_ref(), "Bookmarks").unwrap()
}

fn netscape(text: impl AsRef<[u8]>) -> Reading {
    parse_netscape(text.as_ref(), "a.html").unwrap()
}

fn html(list: &str) -> String {
    format!("<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>\n{list}</DL><p>\n")
}

fn link(url: &str, title: &str) -> String {
    format!("<DT><A HREF=\"{url}\">{title}</A>\n")
}

fn page(url: &str, title: &str) -> String {
    format!(r#"{{"name":"{title}","type":"url","url":"{url}"}}"#)
}

#[test]
fn a_chromium_file_cut_anywhere_is_damaged() {
    let whole = fs::read(real_profile().join("Bookmarks")).unwrap();
    let last = whole.iter().rposition(|byte| *byte == b'}').unwrap();
    for end in (1..=last).step_by(97).chain([last]) {
        let error = parse_chromium(&whole[..end], "Bookmarks").unwrap_err();
        assert!(matches!(error, ParseError::Syntax { .. }), "cut at {end}: {error}");
    }
}

#[test]
fn an_html_file_cut_anywhere_gives_what_came_before() {
    let whole = html(&(0..40).map(|n| link(&format!("https://{n}.example/"), "A title")).collect::<String>());
    let mut last = 0;
    for end in 40..whole.len() {
        let count = netscape(&whole[..end]).snapshot.bookmarks.len();
        assert!(count == last || count == last + 1, "cut at {end}: {count} after {last}");
        last = count;
    }
    assert_eq!(last, 40);
    let cut = netscape(&whole[..whole.len() / 2]);
    assert!(
        cut.warnings.iter().any(|warning| said(&warning.message).contains("ends in the middle")),
        "{:?}",
        cut.warnings
    );
}

#[test]
fn empty_files_and_folders_are_damaged() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("Bookmarks");
    for content in ["", " \n", "\u{feff}", "\0\0\0\0\0\0\0\0"] {
        write(&path, content);
        assert_eq!(read(&profile(folder.path())).unwrap_err().state, SourceState::Damaged, "{content:?}");
    }
    fs::remove_file(&path).unwrap();
    fs::create_dir(&path).unwrap();
    assert_eq!(read(&profile(folder.path())).unwrap_err().state, SourceState::Damaged);
    let error = read(&file(folder.path(), Format::NetscapeHtml)).unwrap_err();
    assert_eq!(error.state, SourceState::Damaged);
    assert!(said(&error.remark).contains("is a folder"), "{}", said(&error.remark));
}

#[test]
fn enormous_files_are_refused_unread() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("Bookmarks");
    fs::File::create(&path).unwrap().set_len(600 << 20).unwrap();
    // A database is not read into memory, and years of history may make it this large.
    let read_whole = Format::ALL.into_iter().filter(|format| *format != Format::FirefoxPlaces);
    let files: Vec<Source> = read_whole.map(|format| file(&path, format)).collect();
    for source in files.iter().chain([&profile(folder.path())]) {
        let error = read(source).unwrap_err();
        assert_eq!(error.state, SourceState::Damaged);
        assert!(said(&error.remark).contains("Bookmarks is larger than 512 MB"), "{}", said(&error.remark));
    }
    assert!(said(&source_at(&path).unwrap_err().remark).contains("is larger than 512 MB"));
}

#[test]
fn sound_files_of_other_programs_are_refused() {
    for text in ["[]", "3", "null", "{}", "{\"roots\": 3}", "{\"a\": {\"roots\": {}}}"] {
        let error = parse_chromium(text.as_bytes(), "Bookmarks").unwrap_err();
        assert!(matches!(error, ParseError::NotBookmarks(_)), "{text}: {error}");
    }
    let error = parse_netscape(b"<html><p>See <a href='x'>this</a>", "a.html").unwrap_err();
    assert!(matches!(error, ParseError::NotBookmarks(_)), "{error}");
}

#[test]
fn ten_thousand_nested_folders_lose_nothing() {
    const DEPTH: usize = 10_000;
    let inner = page("https://deep.example/", "Deep");
    let json = format!("{}{inner}{}", r#"{"name":"f","type":"folder","children":["#.repeat(DEPTH), "]}".repeat(DEPTH));
    let shallow = page("https://shallow.example/", "Shallow");
    let html = html(&format!(
        "{}{}{}{}",
        "<DT><H3>f</H3><DL><p>".repeat(DEPTH),
        link("https://deep.example/", "Deep"),
        "</DL><p>".repeat(DEPTH),
        link("https://shallow.example/", "Shallow")
    ));
    for reading in [chromium(bookmarks_file(&format!("{json},{shallow}"))), netscape(html)] {
        let [deep, shallow] = reading.snapshot.bookmarks.as_slice() else { panic!("{reading:?}") };
        assert_eq!((deep.title.as_str(), deep.folder.0.len()), ("Deep", 64));
        assert_eq!(shallow.title, "Shallow");
        assert!(shallow.folder.0.len() <= 1, "the walk came back out");
        assert_eq!(reading.warnings.len(), 1);
        assert!(said(&reading.warnings[0].message).contains("nested too deep"));
    }
}

#[test]
fn a_million_brackets_are_an_error_and_no_overflow() {
    for text in ["[".repeat(1 << 20), "{\"roots\":{\"other\":{\"x\":".to_owned() + &"{\"a\":".repeat(1 << 20)] {
        parse_chromium(text.as_bytes(), "Bookmarks").unwrap_err();
    }
    assert_eq!(netscape(html(&"<DL>".repeat(1 << 20))).snapshot.bookmarks.len(), 0);
    assert_eq!(netscape(html(&"<!--".repeat(1 << 20))).snapshot.bookmarks.len(), 0);
}

#[test]
fn what_is_too_long_is_cut_and_reported() {
    let long = "ä".repeat(1 << 20);
    let script = format!("javascript:{}", "x".repeat(3 << 20));
    let web = format!("https://a.example/?{}", "x".repeat(1 << 20));
    let cases = [("https://a.example/", long.as_str()), (script.as_str(), "Script"), (web.as_str(), "Web")];
    let json = cases.map(|(url, title)| page(url, title)).join(",");
    let list = cases.map(|(url, title)| link(url, title)).concat();
    for reading in [chromium(bookmarks_file(&json)), netscape(html(&list))] {
        let lengths: Vec<_> = reading.snapshot.bookmarks.iter().map(|b| (b.title.len(), b.url.len())).collect();
        // Longer than any that is whole.
        assert_eq!(lengths, [(4096, 18), (6, 65540), (3, 65540)]);
        assert_eq!(reading.warnings.len(), 3, "{:?}", reading.warnings);
    }
}

#[test]
fn a_bookmarklet_is_kept_whole() {
    for length in [5_000, LONGEST_ADDRESS] {
        let script = format!("javascript:{}", "x".repeat(length - 11));
        for reading in [chromium(bookmarks_file(&page(&script, "S"))), netscape(html(&link(&script, "S")))] {
            assert_eq!(reading.snapshot.bookmarks.first().map(|bookmark| &bookmark.url), Some(&script));
            assert_eq!(reading.warnings, []);
        }
    }
}

#[test]
fn bytes_that_are_no_text_are_replaced_once_and_for_all() {
    let mut bytes = bookmarks_file(&page("https://a.example/", "caf? and th?")).into_bytes();
    for byte in &mut bytes {
        *byte = if *byte == b'?' { 0xe9 } else { *byte };
    }
    let reading = chromium(bytes);
    assert_eq!(reading.snapshot.bookmarks[0].title, "caf\u{fffd} and th\u{fffd}");
    assert_eq!(reading.warnings.len(), 1);

    let reading = chromium(bookmarks_file(&page("https://a.example/", r"half \ud83c of an emoji")));
    assert_eq!(reading.snapshot.bookmarks[0].title, "half \u{fffd} of an emoji");
    assert_eq!(reading.warnings.len(), 1);
}

#[test]
fn control_characters_do_not_get_through() {
    let reading = chromium(bookmarks_file(&page("https://a.ex\\u0000ample/\0", "a\0b\\u0000c\\nd")));
    let bookmark = &reading.snapshot.bookmarks[0];
    assert_eq!((bookmark.title.as_str(), bookmark.url.as_str()), ("a b c d", "https://a.example/"));
    let reading = netscape(html(&link("https://a.ex\0ample/\n", "a\0b\n  c")));
    let bookmark = &reading.snapshot.bookmarks[0];
    assert_eq!((bookmark.title.as_str(), bookmark.url.as_str()), ("a b c", "https://a.example/"));
}

#[test]
fn entries_without_an_address_are_skipped_aloud() {
    let json = [r#"{"name":"None","type":"url"}"#, &page(" ", "Blank"), &page("place:sort=8", "Recent")].join(",");
    let list = format!("<DT><A NAME=x>None</A>{}{}", link(" ", "Blank"), link("Place:sort=8", "Recent"));
    for reading in [chromium(bookmarks_file(&json)), netscape(html(&list))] {
        assert_eq!(reading.snapshot.bookmarks, []);
        assert_eq!(reading.warnings.len(), 3);
    }
}

#[test]
fn warnings_are_bounded() {
    let reading = netscape(html(&link("", "Nothing").repeat(5_000)));
    assert_eq!(reading.warnings.len(), 101);
    assert_eq!(said(&reading.warnings[100].message), "4,900 more: It has no address; skipped.");
    assert_eq!(reading.skipped, [Skipped { reason: remark!("skipped-no-address"), count: 5_000 }]);

    let titles: String = (0..500).map(|n| link("https://a.example/", &"x".repeat(5_000 + n))).collect();
    let reading = netscape(html(&titles));
    assert_eq!(reading.warnings.len(), 111);
    assert_eq!(said(&reading.warnings[110].message), "390 more entries had something odd about them.");
    assert_eq!((reading.skipped, reading.snapshot.bookmarks.len()), (vec![], 500));
}

#[test]
fn equal_entries_have_keys_of_their_own() {
    let json = vec![page("https://a.example/", "Same"); 20_000].join(",");
    let list = link("https://a.example/", "Same").repeat(20_000);
    for reading in [chromium(bookmarks_file(&json)), netscape(html(&list))] {
        assert_eq!(keys(&reading).len(), 20_000);
    }
}
