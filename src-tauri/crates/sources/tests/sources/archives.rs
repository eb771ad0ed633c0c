//! Archives as services and people make them, and as nobody should.

use dogear_domain::{Extent, Format, Reading, Skipped, remark};
use dogear_sources::{parse, read, source_at};
use tempfile::tempdir;

use crate::support::{bookmarks_file, gzip, keys, said, said_of, shown, unused, write, zip};

const HTML: &str = "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>\n<DT><H3>Bar</H3>\n<DL><p>\n\
    <DT><A HREF=\"https://a.example/\">A</A>\n</DL><p>\n</DL><p>\n";
const PAGE: &str = "<html><body><ul><li><a href=\"https://elsewhere.example/\">x</a></ul></body></html>";

fn parsed(bytes: &[u8]) -> Reading {
    let reading = parse(Format::Archive, bytes, "a.zip").unwrap();
    keys(&reading);
    reading
}

fn refused(bytes: &[u8]) -> String {
    said_of(&parse(Format::Archive, bytes, "a.zip").unwrap_err())
}

#[test]
fn articles_come_from_the_lists_and_not_from_their_pages() {
    let first = br#"[{"url":"https://a.example/","title":"A","labels":["x y"],"savedAt":"2023-02-11T08:15:30.000Z"}]"#;
    let second = br#"[{"url":"https://b.example/","title":"B"},{"url":"https://a.example/","title":"A"}]"#;
    let archive = zip(&[
        ("metadata_0_to_1.json", first),
        ("content/", b""),
        ("content/a.html", PAGE.as_bytes()),
        ("content/b.html", PAGE.as_bytes()),
        ("highlights/a.md", b"> [a passage](https://elsewhere.example/)"),
        ("metadata_1_to_3.json", second),
        ("__MACOSX/._metadata_0_to_1.json", b"\0\x05\x16"),
    ]);
    let reading = parsed(&archive);
    insta::assert_snapshot!(shown(&reading), @r#"
    : A <https://a.example/> #x y
    : B <https://b.example/>
    ! a.zip: Read from it: metadata_0_to_1.json (1) and metadata_1_to_3.json (1).
    ! a.zip › content: 2 pages, no lists of bookmarks: their texts come with the bookmarks they belong to.
    ! a.zip › highlights/a.md: Not used: a page or note of its own, not a list of bookmarks.
    "#);
    assert_eq!(reading.skipped, [Skipped { reason: remark!("skipped-in-archive"), count: 1 }]);
    assert_eq!(reading.extent, Extent::Whole);
}

#[test]
fn empty_folders_and_what_was_not_used_come_along() {
    let html = HTML.replace("</DL><p>\n</DL>", "<DT><H3>Empty</H3>\n<DL><p>\n</DL><p>\n</DL><p>\n</DL>");
    let list = |n: usize| format!(r#"[{{"url":"https://{n}.example/","state":"read"}}]"#);
    let (first, second) = (list(1), list(2));
    let reading =
        parsed(&zip(&[("1.json", first.as_bytes()), ("2.json", second.as_bytes()), ("b.html", html.as_bytes())]));
    let folders: Vec<_> = reading.snapshot.folders.iter().map(|f| (f.path.to_string(), f.opens_at)).collect();
    assert_eq!(folders, [("Bar".to_owned(), 2), ("Bar › Empty".to_owned(), 3)]);
    assert_eq!(unused(&reading), "state 2");
}

#[test]
fn what_a_browser_exports_beside_its_bookmarks_is_named() {
    let archive = zip(&[
        ("Safari Export/Bookmarks.html", HTML.as_bytes()),
        ("Safari Export/Passwords.csv", b"Title,URL,Username,Password\nx,https://secret.example/,ada,hunter2\n"),
        ("Safari Export/History.json", br#"{"history":[{"url":"https://visited.example/"}]}"#),
        (
            "Safari Export/Extensions.json",
            br#"{"metadata":{"data_type": "extensions"},"list":[{"url":"https://x.example/"}]}"#,
        ),
    ]);
    let reading = parsed(&archive);
    insta::assert_snapshot!(shown(&reading), @r#"
    Bar: A <https://a.example/>
    ! a.zip: Read from it: Safari Export/Bookmarks.html (1).
    ! a.zip › Safari Export/Passwords.csv: Not used: a list of passwords, which Dogear never reads.
    ! a.zip › Safari Export/History.json: Not used: pages visited, not pages saved.
    ! a.zip › Safari Export/Extensions.json: Not used: other data of the browser, not bookmarks.
    "#);
    assert!(!format!("{reading:?}").contains("hunter2"));
    let takeout = zip(&[
        ("Takeout/archive_browser.html", PAGE.as_bytes()),
        ("Takeout/Chrome/Bookmarks.html", HTML.as_bytes()),
        ("Takeout/Chrome/SearchEngines.json", br#"[{"url":"https://engine.example/?q={searchTerms}"}]"#),
    ]);
    assert_eq!(shown(&parsed(&takeout)).lines().next(), Some("Bar: A <https://a.example/>"));
    assert_eq!(parsed(&takeout).snapshot.bookmarks.len(), 1);
}

#[test]
fn any_readable_file_in_an_archive_is_read() {
    let archive = zip(&[
        ("lists/urls.txt", b"https://b.example/ B\n"),
        ("chrome.html", HTML.as_bytes()),
        ("Bookmarks", bookmarks_file(r#"{"name":"C","type":"url","url":"https://c.example/"}"#).as_bytes()),
        ("part_000000.csv", b"title,url,time_added,tags,status\nD,https://d.example/,1700000000,,unread\n"),
        ("notes.md", b"# Links\n\n- [E](https://e.example/)\n"),
        ("feeds.opml", b"<opml><body><outline text='F' url='https://f.example/'/></body></opml>"),
    ]);
    insta::assert_snapshot!(shown(&parsed(&archive)), @r#"
    : B <https://b.example/>
    Bar: A <https://a.example/>
    Bar: C <https://c.example/>
    Unread: D <https://d.example/>
    Links: E <https://e.example/>
    : F <https://f.example/>
    ! a.zip: Read from it: lists/urls.txt (1), chrome.html (1), Bookmarks (1), part_000000.csv (1), notes.md (1) and feeds.opml (1).
    "#);
    let pages = zip(&[(
        "export.html",
        b"<!DOCTYPE html><html><head><title>Pocket Export</title></head><body><h1>Unread</h1><ul>\
        <li><a href=\"https://g.example/\" time_added=\"1700000000\" tags=\"x\">G</a></li></ul></body></html>",
    )]);
    assert_eq!(shown(&parsed(&pages)), "Unread: G <https://g.example/> #x");
}

#[test]
fn a_file_on_disk_is_recognised_by_its_beginning() {
    let folder = tempdir().unwrap();
    for (name, bytes) in [("zipped", zip(&[("b.html", HTML.as_bytes())])), ("gzipped", gzip(HTML.as_bytes()))] {
        let path = folder.path().join(name);
        write(&path, bytes);
        let source = source_at(&path).unwrap();
        assert_eq!(source.format, Format::Archive);
        assert_eq!(shown(&read(&source).unwrap()), "Bar: A <https://a.example/>", "{name}");
    }
    let path = folder.path().join("report.docx");
    write(&path, zip(&[("word/document.xml", b"<w:document/>"), ("[Content_Types].xml", b"<Types/>")]));
    let message = said(&read(&source_at(&path).unwrap()).unwrap_err().remark);
    assert!(
        message.contains("without a file that Dogear can read: [Content_Types].xml (looks like a web page)"),
        "{message}"
    );
    assert!(message.ends_with("Unpack it and import the file that holds the bookmarks."), "{message}");
}

#[test]
fn a_broken_entry_costs_no_other_one() {
    let other = HTML.replace("a.example", "broken.example");
    let mut archive = zip(&[("a.html", HTML.as_bytes()), ("b.html", other.as_bytes())]);
    // The first byte of what is packed in the second entry: an unknown kind of block.
    let second = archive.windows(6).position(|bytes| bytes == b"b.html").unwrap();
    archive[second + 6] ^= 0x07;
    let reading = parsed(&archive);
    assert_eq!(reading.snapshot.bookmarks.len(), 1);
    assert_eq!(reading.extent, Extent::Part, "what it held may still be there");
    assert!(shown(&reading).contains("! a.zip › b.html: Not used: damaged."), "{}", shown(&reading));
    let entry = zip(&[("a.html", HTML.as_bytes()), ("cut.json", b"{\"roots\":{\"other\":{\"children\":[")]);
    assert!(shown(&parsed(&entry)).contains("cut.json: Not used: cut off or damaged at line 1"));
}

#[test]
fn an_archive_cut_anywhere_is_an_error_or_a_part() {
    let archive = zip(&[("a.html", HTML.as_bytes()), ("b.html", HTML.as_bytes())]);
    for end in 4..archive.len() {
        if let Ok(reading) = parse(Format::Archive, &archive[..end], "a.zip") {
            assert_ne!(reading.extent, Extent::Whole, "cut at {end}");
        }
    }
    assert!(refused(&archive[..archive.len() / 2]).contains("is an archive (ZIP) that is cut off or damaged"));
    let packed = gzip(HTML.as_bytes());
    assert!(refused(&packed[..packed.len() - 9]).contains("(gzip) that is cut off or damaged"));
}

#[test]
fn encrypted_nested_and_astray_entries_are_named() {
    let inner = zip(&[("b.html", HTML.as_bytes())]);
    let mut archive = zip(&[
        ("../up.html", HTML.as_bytes()),
        ("inner.zip", &inner),
        ("secret.html", HTML.as_bytes()),
        ("a.html", HTML.as_bytes()),
    ]);
    // Bit 0 of the flags says that an entry is encrypted: in its own header and in the directory.
    let names: Vec<usize> =
        archive.windows(11).enumerate().filter(|(_, w)| *w == b"secret.html").map(|(at, _)| at).collect();
    archive[names[0] - 24] |= 1;
    archive[names[1] - 38] |= 1;
    insta::assert_snapshot!(shown(&parsed(&archive)), @r#"
    Bar: A <https://a.example/>
    ! a.zip: Read from it: a.html (1).
    ! a.zip › inner.zip: Not used: an archive inside the archive, which has to be unpacked and imported by itself.
    ! a.zip › secret.html: Not used: protected by a password.
    ! a.zip › ../up.html: Not used: its path leads out of the archive or to a device.
    "#);
    assert!(refused(&zip(&[])).contains("is an archive (ZIP) without files"));
    assert!(refused(&zip(&[("inner.zip", &inner)])).contains("inner.zip (an archive inside the archive"));
}

#[test]
fn what_swells_without_measure_is_refused_whole() {
    let swelling = vec![b'\n'; 64 << 20];
    for archive in [
        zip(&[("a.html", HTML.as_bytes()), ("b.html", &swelling)]),
        zip(&[("1.html", &swelling[..9 << 20]), ("2.html", &swelling[..9 << 20])]),
        gzip(&swelling),
    ] {
        let message = refused(&archive);
        assert!(message.contains("more than 100 times as large"), "{message}");
    }
}

#[test]
fn an_entry_ends_where_it_says_it_ends() {
    let mut archive = zip(&[("a.html", HTML.as_bytes()), ("long.html", &vec![b'\n'; 4 << 20])]);
    let directory = archive.windows(9).rposition(|bytes| bytes == b"long.html").unwrap() - 46;
    // It says that it becomes 100 bytes.
    archive[directory + 24..directory + 28].copy_from_slice(&100_u32.to_le_bytes());
    let reading = parsed(&archive);
    assert_eq!(reading.snapshot.bookmarks.len(), 1);
    assert!(shown(&reading).contains("long.html: Not used: "), "{}", shown(&reading));
}
