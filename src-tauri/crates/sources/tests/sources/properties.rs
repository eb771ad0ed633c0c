//! What holds for all input: no panic, and what is written in either format is read back.

use std::{collections::HashSet, fs, io::Write, path::Path};

use dogear_domain::{FolderPath, Format, Snapshot, SnapshotFolder};
use dogear_sources::{parse, parse_chromium, parse_firefox_backup, parse_netscape};
use proptest::{collection::vec, prelude::*};

use crate::support::{keys, real_profile};

const HTML: &str = "<!DOCTYPE NETSCAPE-Bookmark-file-1><META CONTENT=\"text/html; charset=UTF-8\"><H1>B</H1><DL><p>\
    <DT><H3 ADD_DATE=\"1\">Fö &amp; bar</H3><DL><p><DT><A HREF=\"https://a.example/?x=1&amp;y\" ADD_DATE=\"1298664780\" \
    TAGS=\"a,b\" ICON=\"data:image/png;base64,AA==\">T<b>i</b>tle</A><DD>A note <a href='x'>y</a>\n</DL><p><HR></DL><p>";

const BACKUP: &str = r#"{"root":"placesRoot","type":"text/x-moz-place-container","children":[{"guid":"menu________","typeCode":2,
    "type":"text/x-moz-place-container","children":[{"guid":"a","title":"Fö","type":"text/x-moz-place","uri":"https://a.example/",
    "tags":"x,y","keyword":"k","dateAdded":1599750511000000,"annos":[{"name":"bookmarkProperties/description","value":"n"}]},
    {"type":"text/x-moz-place-separator"}]},{"root":"tagsFolder","type":"text/x-moz-place-container","children":[{"title":"z",
    "children":[{"type":"text/x-moz-place","uri":"https://a.example/"}]}]}]}"#;

/// As Firefox packs it, but all of it literal.
fn packed(content: &[u8]) -> Vec<u8> {
    let size = u32::try_from(content.len()).unwrap().to_le_bytes();
    let mut lengths = vec![];
    let mut rest = content.len().checked_sub(15);
    while let Some(more) = rest {
        lengths.push(u8::try_from(more.min(255)).unwrap());
        rest = (more >= 255).then(|| more - 255);
    }
    let token = u8::try_from(content.len().min(15)).unwrap() << 4;
    [b"mozLz40\0", &size[..], &[token], &lengths, content].concat()
}

/// A folder of a made-up library.
#[derive(Debug, Clone)]
enum Item {
    Page { title: String, url: String },
    Folder { name: String, items: Vec<Item> },
}

fn library() -> impl Strategy<Value = Vec<Item>> {
    // One word or several with single spaces: HTML has no other titles.
    let title = || "[^\\s\\p{Cc}\u{feff}]{1,6}( [^\\s\\p{Cc}\u{feff}]{1,6}){0,2}";
    let page = move || {
        (title(), "https://[a-z]{1,6}\\.example/[a-z0-9?&=%#'\"<>é]{0,12}")
            .prop_map(|(title, url)| Item::Page { title, url })
    };
    let item = page().prop_recursive(4, 40, 6, move |inner| {
        prop_oneof![page(), (title(), vec(inner, 0..6)).prop_map(|(name, items)| Item::Folder { name, items })]
    });
    vec(item, 0..8)
}

/// Folder, title and URL of each page, in order.
fn pages(items: &[Item], folder: &FolderPath) -> Vec<(FolderPath, String, String)> {
    let of = |item: &Item| match item {
        Item::Page { title, url } => vec![(folder.clone(), title.clone(), url.clone())],
        Item::Folder { name, items } => pages(items, &folder.child(name)),
    };
    items.iter().flat_map(of).collect()
}

/// Each folder below `folder`, and how many pages come before it; those of one path are one.
fn folders(items: &[Item], folder: &FolderPath) -> Vec<(FolderPath, usize)> {
    fn add(items: &[Item], folder: &FolderPath, (seen, pages): (&mut Vec<(FolderPath, usize)>, &mut usize)) {
        for item in items {
            match item {
                Item::Page { .. } => *pages += 1,
                Item::Folder { name, items } => {
                    let path = folder.child(name);
                    if !seen.iter().any(|(known, _)| *known == path) {
                        seen.push((path.clone(), *pages));
                    }
                    add(items, &path, (&mut *seen, &mut *pages));
                }
            }
        }
    }
    // The browser's own folder counts while something is in it.
    let own = (!folder.is_empty() && !items.is_empty()).then(|| (folder.clone(), 0));
    let mut seen: Vec<_> = own.into_iter().collect();
    add(items, folder, (&mut seen, &mut 0));
    seen
}

fn json(items: &[Item]) -> serde_json::Value {
    let of = |item: &Item| match item {
        Item::Page { title, url } => serde_json::json!({"name": title, "type": "url", "url": url}),
        Item::Folder { name, items } => serde_json::json!({"name": name, "type": "folder", "children": json(items)}),
    };
    items.iter().map(of).collect()
}

fn backup(items: &[Item]) -> serde_json::Value {
    let of = |item: &Item| match item {
        Item::Page { title, url } => serde_json::json!({"title": title, "type": "text/x-moz-place", "uri": url}),
        Item::Folder { name, items } => {
            serde_json::json!({"title": name, "type": "text/x-moz-place-container", "children": backup(items)})
        }
    };
    items.iter().map(of).collect()
}

fn html(items: &[Item]) -> String {
    let of = |item: &Item| match item {
        Item::Page { title, url } => {
            format!("<DT><A HREF=\"{}\">{}</A>\n", htmlize::escape_attribute(url), htmlize::escape_text(title))
        }
        Item::Folder { name, items } => {
            format!("<DT><H3>{}</H3>\n<DL><p>\n{}</DL><p>\n", htmlize::escape_text(name), html(items))
        }
    };
    items.iter().map(of).collect()
}

fn check(reading: dogear_domain::Reading, items: &[Item], folder: &FolderPath) -> Result<(), TestCaseError> {
    keys(&reading);
    prop_assert_eq!(reading.warnings, []);
    let found: Vec<_> = reading.snapshot.bookmarks.into_iter().map(|b| (b.folder, b.title, b.url)).collect();
    prop_assert_eq!(found, pages(items, folder));
    let found: Vec<_> = reading.snapshot.folders.into_iter().map(|f| (f.path, f.opens_at)).collect();
    prop_assert_eq!(found, folders(items, folder));
    Ok(())
}

/// Bytes cut out, put in and changed at a few places.
fn mutated(mut bytes: Vec<u8>, changes: &[(usize, u8, u8)]) -> Vec<u8> {
    for (at, byte, how) in changes {
        let at = at % bytes.len().max(1);
        match how % 4 {
            0 => bytes.truncate(at),
            1 => bytes.insert(at, *byte),
            2 if at < bytes.len() => drop(bytes.remove(at)),
            _ => bytes.iter_mut().skip(at).take(1).for_each(|old| *old = *byte),
        }
    }
    bytes
}

/// Whatever comes, each key and each folder occurs once, outer ones before inner ones, and no URL is empty.
fn survive(bytes: &[u8]) {
    for reading in Format::ALL.iter().filter_map(|format| parse(*format, bytes, "f").ok()) {
        keys(&reading);
        let Snapshot { bookmarks, folders } = &reading.snapshot;
        assert!(bookmarks.iter().all(|bookmark| !bookmark.url.is_empty()));
        assert!(folders.is_sorted_by_key(|folder| folder.opens_at));
        let mut known = HashSet::from([FolderPath::default()]);
        for SnapshotFolder { path, .. } in folders {
            let around = FolderPath::new(path.0.iter().take(path.0.len() - 1).cloned());
            assert!(known.contains(&around) && known.insert(path.clone()), "{path}");
        }
        assert!(bookmarks.iter().all(|bookmark| known.contains(&bookmark.folder)));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn chromium_json_is_read_back(items in library()) {
        let bar = serde_json::json!({"children": json(&items), "name": "Bar", "type": "folder"});
        let document = serde_json::json!({"roots": {"bookmark_bar": bar}, "version": 1}).to_string();
        let reading = parse_chromium(document.as_bytes(), "Bookmarks").unwrap();
        check(reading, &items, &FolderPath::new(["Bar"]))?;
    }

    #[test]
    fn backups_are_read_back(items in library()) {
        let menu = serde_json::json!({"root": "bookmarksMenuFolder", "children": backup(&items)});
        let document = serde_json::json!({"root": "placesRoot", "children": [menu]}).to_string();
        let own = FolderPath::new(["Bookmarks Menu"]);
        check(parse_firefox_backup(document.as_bytes(), "b.json").unwrap(), &items, &own)?;
        check(parse_firefox_backup(&packed(document.as_bytes()), "b.jsonlz4").unwrap(), &items, &own)?;
    }

    #[test]
    fn html_is_read_back(items in library()) {
        let document = format!("<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>\n{}</DL><p>\n", html(&items));
        let reading = parse_netscape(document.as_bytes(), "a.html").unwrap();
        check(reading, &items, &FolderPath::default())?;
    }

    #[test]
    fn any_bytes_are_survived(bytes in vec(any::<u8>(), 0..400)) {
        survive(&bytes);
        survive(&[b"<DL><DT>", bytes.as_slice()].concat());
        survive(&[b"mozLz40\0", bytes.as_slice()].concat());
        survive(&[b"mozLz40\0\x40\0\0\0", bytes.as_slice()].concat());
        survive(&[b"{\"root\":\"placesRoot\",\"children\":[{\"annos\":[", bytes.as_slice()].concat());
        survive(&[b"{\"roots\":{\"x\":{\"children\":[", bytes.as_slice()].concat());
    }

    #[test]
    fn any_tags_are_survived(tags in vec("</?(A|DL|DT|DD|H1|H3|UL|LI|HR|p|x)( (HREF|TAGS|ADD_DATE)?=?[\"']?[^\"']{0,4}[\"']?){0,2}>?|<!-{0,2}|[^<]{0,5}", 0..60)) {
        survive(tags.concat().as_bytes());
        survive(format!("<!DOCTYPE NETSCAPE-Bookmark-file-1>{}", tags.concat()).as_bytes());
    }

    #[test]
    fn damaged_files_are_survived(changes in vec((any::<usize>(), any::<u8>(), any::<u8>()), 1..6)) {
        let whole = fs::read(real_profile().join("Bookmarks")).unwrap();
        survive(&mutated(whole, &changes));
        survive(&mutated(HTML.as_bytes().to_vec(), &changes));
        survive(&mutated(BACKUP.as_bytes().to_vec(), &changes));
        survive(&mutated(packed(BACKUP.as_bytes()), &changes));
        survive(&packed(&mutated(BACKUP.as_bytes().to_vec(), &changes)));
    }
}

/// Pieces of documents, lists and outlines, in any order.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        prop::sample::select(vec![
            "# ",
            "## ",
            "- ",
            "  - ",
            "1. ",
            "> ",
            "    ",
            "\n",
            "\n\n",
            "[a",
            "](",
            ")",
            "<",
            ">",
            "![",
            "[r]: ",
            "`",
            "**",
            "_",
            "|",
            "|--|--|\n",
            " | ",
            "https://a.example/",
            "www.b.example",
            "javascript:x",
            "://",
            "magnet:?x",
            "<a href=",
            "</a>",
            "<!-- ",
            "-->",
            "{\"note\":\"x\"}",
            "<!-- Exported by Dogear -->",
            " #tag",
            " · 2024-03-14",
            "&amp;",
            "\\",
            "---\n",
            "```\n",
            "<outline text='a' url='b:c'>",
            "</outline>",
            "<folder>",
            "<title>",
            "</title>",
            "<bookmark href='b:c'>",
            "</folder>",
            "<info>",
            "</info>",
            "<![CDATA[",
            "]]>",
            "[InternetShortcut]\nURL=",
            "。",
            "(",
            "é",
        ])
        .prop_map(str::to_owned),
        ".{0,4}",
    ];
    vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

/// The same bytes packed, with some of the packed ones changed.
fn archives(content: &[u8], changes: &[(usize, u8, u8)]) -> [Vec<u8>; 2] {
    let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for name in ["a/b.html", "a/c.md", "a"] {
        writer.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        writer.write_all(content).unwrap();
    }
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(content).unwrap();
    [writer.finish().unwrap().into_inner(), encoder.finish().unwrap()].map(|whole| mutated(whole, changes))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_documents_are_survived(text in pieces()) {
        survive(text.as_bytes());
        survive(format!("# B\n\n<!-- Exported by Dogear -->\n\n{text}").as_bytes());
        survive(format!("<opml><body>{text}").as_bytes());
        survive(format!("<xbel>{text}").as_bytes());
    }

    #[test]
    fn damaged_archives_are_survived(text in pieces(), changes in vec((any::<usize>(), any::<u8>(), any::<u8>()), 0..4)) {
        for archive in archives(text.as_bytes(), &changes).iter().chain(&archives(HTML.as_bytes(), &changes)) {
            if let Ok(reading) = parse(Format::Archive, archive, "f") {
                keys(&reading);
            }
        }
    }
}

proptest! {
    // Each case reads every fixture in every format.
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 32, ..ProptestConfig::default() })]

    #[test]
    fn damaged_exports_are_survived(changes in vec((any::<usize>(), any::<u8>(), any::<u8>()), 1..6)) {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/services");
        for entry in fs::read_dir(folder).unwrap() {
            survive(&mutated(fs::read(entry.unwrap().path()).unwrap(), &changes));
        }
    }
}
