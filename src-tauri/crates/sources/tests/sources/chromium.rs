//! Chromium's JSON and its dialects.

use dogear_domain::{Reading, Skipped, remark};
use dogear_sources::parse_chromium;

use crate::support::{bookmarks_file, keys, shown};

fn parse(text: &str) -> Reading {
    parse_chromium(text.as_bytes(), "Bookmarks").unwrap()
}

fn page(name: &str) -> String {
    format!(r#"{{"name":"{name}","type":"url","url":"https://{name}.example/"}}"#)
}

fn folder(name: &str, children: &str) -> String {
    format!(r#"{{"children":[{children}],"name":"{name}","type":"folder"}}"#)
}

fn check_roots(roots: &str, expected: &str) {
    let reading = parse(&format!(r#"{{"checksum":"0","roots":{{{roots}}},"version":1}}"#));
    assert_eq!(shown(&reading), expected);
}

#[test]
fn every_root_counts() {
    let root = |key: &str, name: &str| format!("\"{key}\":{}", folder(name, &page(key)));
    let all = [root("bookmark_bar", "Favoris"), root("other", ""), root("synced", ""), root("workspaces_v2", "")];
    check_roots(
        &all.join(","),
        "Favoris: bookmark_bar <https://bookmark_bar.example/>\n\
         Other bookmarks: other <https://other.example/>\n\
         Mobile bookmarks: synced <https://synced.example/>\n\
         workspaces_v2: workspaces_v2 <https://workspaces_v2.example/>",
    );
    check_roots(
        &format!(r#""sync_transaction_version":"7","n":1,"a":[{{}}],{}"#, root("other", "O")),
        "O: other <https://other.example/>",
    );
}

#[test]
fn opera_keeps_roots_within_a_root_and_its_trash_and_speed_dial_beside_them() {
    let custom = format!(
        r#""custom_root":{{"speedDial":{},"trash":{},"unsorted":{},"shared":"no"}}"#,
        folder("Speed Dial", &[page("dial"), folder("Group", &page("grouped"))].join(",")),
        folder("Trash", &folder("Old", &page("deleted"))),
        folder("", &page("loose"))
    );
    check_roots(&custom, "unsorted: loose <https://loose.example/>");
}

#[test]
fn vivaldi_has_trash_separators_and_descriptions() {
    let bar = [
        r#"{"name":"---","type":"url","url":"http://bookmark.placeholder.com/","meta_info":{"Description":"separator"}}"#,
        r#"{"name":"Bread","type":"url","url":"https://bread.example/","meta_info":{"Description":"With rye","Thumbnail":"x"}}"#,
        r#"{"name":"Gone","type":"folder","children":[{"type":"url","url":"https://gone.example/"}],"meta_info":{"Trash":"true"}}"#,
    ]
    .join(",");
    let roots = format!("\"bookmark_bar\":{},\"trash\":{}", folder("Bar", &bar), folder("Trash", &page("deleted")));
    check_roots(&roots, "Bar: Bread <https://bread.example/> -- \"With rye\"");
}

#[test]
fn vivaldi_s_speed_dials_are_folders_and_its_nicknames_are_labels() {
    let dial = format!(
        r#"{{"children":[{},{}],"name":"Dial","type":"folder","meta_info":{{"Speeddial":"true"}}}}"#,
        page("shown"),
        folder("Group", &page("grouped"))
    );
    let named = r#"{"name":"Mail","type":"url","url":"https://mail.example/","meta_info":{"Nickname":"m"}}"#;
    check_roots(
        &format!("\"bookmark_bar\":{}", folder("Bar", &[&dial, named].join(","))),
        "Bar › Dial: shown <https://shown.example/>\n\
         Bar › Dial › Group: grouped <https://grouped.example/>\n\
         Bar: Mail <https://mail.example/> #m",
    );
}

#[test]
fn what_vivaldi_brings_itself_is_left_out_and_counted() {
    let bar = [
        r#"{"name":"Shop","type":"url","url":"https://shop.example/","meta_info":{"Partner":"9f6b0f5c"}}"#.to_owned(),
        r#"{"name":"—","type":"url","url":"http://bookmark.placeholder.com/","meta_info":{"Separator":"true"}}"#
            .to_owned(),
        format!(r#"{{"children":[{}],"name":"Shops","type":"folder","meta_info":{{"Partner":"1"}}}}"#, page("mine")),
    ];
    let reading = parse(&format!("{{\"roots\":{{\"bookmark_bar\":{}}}}}", folder("Bar", &bar.join(","))));
    assert_eq!(shown(&reading), "Bar › Shops: mine <https://mine.example/>");
    assert_eq!(reading.skipped, [Skipped { reason: remark!("skipped-vivaldi"), count: 1 }]);
}

#[test]
fn unknown_kinds_are_folders_if_they_hold_something() {
    let bar = [
        format!(r#"{{"children":[{}],"name":"Trip","type":"workspace"}}"#, page("inside")),
        r#"{"name":"Widget","type":"gadget"}"#.to_owned(),
        r#"{"name":"Line","type":"separator"}"#.to_owned(),
        r#"{"name":"Untyped","url":"https://untyped.example/"}"#.to_owned(),
        "7".to_owned(),
        page("last"),
    ];
    check_roots(
        &format!("\"bookmark_bar\":{}", folder("Bar", &bar.join(","))),
        "Bar › Trip: inside <https://inside.example/>\n\
         Bar: Untyped <https://untyped.example/>\n\
         Bar: last <https://last.example/>\n\
         ! Bookmarks: Bar › #2: It is of the unknown kind “gadget” and holds nothing; skipped.",
    );
}

#[test]
fn a_bare_folder_is_a_file() {
    assert_eq!(shown(&parse(&folder("Tools", &page("a")))), "Tools: a <https://a.example/>");
    assert_eq!(shown(&parse(&folder("", &page("a")))), ": a <https://a.example/>");
    assert_eq!(shown(&parse(r#"{"roots":{}}"#)), "");
}

#[test]
fn dates_count_from_1601() {
    let dated = |date: &str| {
        let reading = parse(&bookmarks_file(&format!(r#"{{"url":"https://a.example/","date_added":{date}}}"#)));
        let added = reading.snapshot.bookmarks[0].added_at.map(|date| date.to_rfc3339());
        (added.unwrap_or_default(), reading.warnings.len())
    };
    assert_eq!(dated("\"13439712015337013\""), ("2026-11-21T05:20:15.337013+00:00".to_owned(), 0));
    assert_eq!(dated("13439712015337013"), ("2026-11-21T05:20:15.337013+00:00".to_owned(), 0));
    assert_eq!(dated("\"0\""), (String::new(), 0));
    assert_eq!(dated("\"12\""), (String::new(), 1));
    assert_eq!(dated("true"), (String::new(), 0));
}

#[test]
fn a_guid_is_the_key_unless_it_is_missing_or_taken() {
    let entry = |guid: &str, url: &str| format!(r#"{{"guid":"{guid}","url":"https://{url}.example/"}}"#);
    let before = parse(&bookmarks_file(&[entry("g", "a"), entry("g", "b"), entry("", "c"), entry("", "c")].join(",")));
    let keys_before = keys(&before);
    assert_eq!(keys_before[0], "g");
    let after =
        parse(&bookmarks_file(&[entry("new", "n"), entry("g", "a"), entry("g", "b"), entry("", "c")].join(",")));
    assert_eq!(keys(&after)[1..], keys_before[..3], "an entry before them changes no key");
}
