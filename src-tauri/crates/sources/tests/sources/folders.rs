//! Folders as browsers show them: those that hold nothing, those that a browser makes itself, and where each opens.

use dogear_domain::{Format, Reading};
use dogear_sources::{parse, parse_chromium, parse_firefox_backup, parse_netscape};

/// A line for each folder and each bookmark, in order.
fn shown(reading: &Reading) -> String {
    let mut folders = reading.snapshot.folders.iter().peekable();
    let mut lines = Vec::new();
    for (at, bookmark) in reading.snapshot.bookmarks.iter().enumerate() {
        while let Some(folder) = folders.next_if(|folder| folder.opens_at <= at) {
            lines.push(format!("{}: {}", folder.path, folder.role.slug()));
        }
        lines.push(format!("{}: “{}”", bookmark.folder, bookmark.title));
    }
    lines.extend(folders.map(|folder| format!("{}: {}", folder.path, folder.role.slug())));
    lines.join("\n")
}

#[test]
fn chromium_shows_empty_folders_and_hides_its_own_while_they_are_empty() {
    let file = r#"{"roots": {
        "bookmark_bar": {"name": "Bar", "type": "folder", "children": [
            {"name": "z", "type": "url", "url": "https://z.example/"},
            {"name": "Empty", "type": "folder", "children": []},
            {"name": "Bare", "type": "folder"},
            {"name": "Work", "type": "folder", "children": [{"name": "a", "type": "url", "url": "https://a.example/"}]}]},
        "other": {"name": "Rest", "type": "folder", "children": [{"name": "Void", "type": "folder", "children": []}]},
        "synced": {"name": "Phone", "type": "folder", "children": []},
        "trash": {"name": "Trash", "type": "folder", "children": [{"name": "Gone", "type": "folder", "children": []}]}},
        "version": 1}"#;
    insta::assert_snapshot!(shown(&parse_chromium(file.as_bytes(), "Bookmarks").unwrap()), @r"
    Bar: toolbar
    Bar: “z”
    Bar › Empty: plain
    Bar › Bare: plain
    Bar › Work: plain
    Bar › Work: “a”
    Rest: other
    Rest › Void: plain
    ");
}

#[test]
fn firefox_shows_no_tag_as_a_folder() {
    let node = |root: &str, children: &str| {
        format!(r#"{{"root": "{root}", "type": "text/x-moz-place-container", "children": [{children}]}}"#)
    };
    let folder = |title: &str, children: &str| {
        format!(r#"{{"title": "{title}", "type": "text/x-moz-place-container", "children": [{children}]}}"#)
    };
    let page = r#"{"type": "text/x-moz-place", "title": "p", "uri": "https://p.example/"}"#;
    let roots = [
        node("bookmarksMenuFolder", &folder("Recipes", "")),
        node("toolbarFolder", page),
        node("tagsFolder", &folder("a tag", page)),
        node("unfiledBookmarksFolder", ""),
        node("mobileFolder", page),
    ];
    let file = node("placesRoot", &roots.join(","));
    insta::assert_snapshot!(shown(&parse_firefox_backup(file.as_bytes(), "b.json").unwrap()), @r"
    Bookmarks Menu: menu
    Bookmarks Menu › Recipes: plain
    Bookmarks Toolbar: toolbar
    Bookmarks Toolbar: “p”
    Mobile Bookmarks: mobile
    Mobile Bookmarks: “p”
    ");
}

#[test]
fn html_names_its_own_folders_and_a_heading_alone_is_one_too() {
    let file = "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<H1>Bookmarks</H1>\n<DL><p>\n\
        <DT><H3 ADD_DATE=\"1\" personal_toolbar_folder=\"true\">Bar</H3>\n<DL><p>\n\
        <DT><H3 PERSONAL_TOOLBAR_FOLDER=\"true\">Inner</H3>\n<DL><p></DL><p>\n\
        <DT><A HREF=\"https://a.example/\">a</A>\n<DT><H3>No list</H3>\n<DT><A HREF=\"https://b.example/\">b</A>\n</DL><p>\n\
        <DT><H3 UNFILED_BOOKMARKS_FOLDER=\"true\">Rest</H3>\n<DL><p>\n</DL><p>\n\
        <DT><H3>Last</H3>\n</DL><p>\n";
    insta::assert_snapshot!(shown(&parse_netscape(file.as_bytes(), "a.html").unwrap()), @r"
    Bar: toolbar
    Bar › Inner: plain
    Bar: “a”
    Bar › No list: plain
    Bar: “b”
    Last: plain
    ");
}

#[test]
fn dogears_own_list_tells_of_folders_beside_bookmarks() {
    let file = r#"[{"title": "a", "url": "https://a.example/", "folder": ["Bar"], "tags": [], "note": "", "added_at": null,
        "source": "s", "root": "toolbar"},
        {"type": "folder", "folder": ["Bar", "Empty"], "source": "s", "root": "toolbar"},
        {"title": "b", "url": "https://b.example/", "folder": ["Bar"], "tags": [], "note": "", "added_at": null,
        "source": "s", "root": "toolbar"}]"#;
    let reading = parse(Format::JsonList, file.as_bytes(), "all.json").unwrap();
    assert_eq!(reading.warnings, []);
    insta::assert_snapshot!(shown(&reading), @r"
    Bar: toolbar
    Bar: “a”
    Bar › Empty: plain
    Bar: “b”
    ");
}

#[test]
fn only_dogears_own_tables_lose_an_apostrophe() {
    let titles = |header: &str| {
        let rows = "'=1,https://a.example/,,,,\n''=1,https://b.example/,,,,\n'Tis,https://c.example/,,,,\n";
        let reading = parse(Format::Csv, format!("{header}\n{rows}").as_bytes(), "a.csv").unwrap();
        reading.snapshot.bookmarks.into_iter().map(|bookmark| bookmark.title).collect::<Vec<_>>()
    };
    assert_eq!(titles("title,url,folder,tags,note,added_at"), ["=1", "'=1", "'Tis"]);
    assert_eq!(titles("title,url,folder,tags,note,created"), ["'=1", "''=1", "'Tis"]);
}
