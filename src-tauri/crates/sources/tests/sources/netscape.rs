//! The HTML export in the shapes that browsers and services give it.

use dogear_sources::parse_netscape;

use crate::support::{keys, shown};

const HEAD: &str = "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE>\n<H1>Bookmarks</H1>\n";

fn check(html: &str, expected: &[&str]) {
    let reading = parse_netscape(html.as_bytes(), "a.html").unwrap();
    assert_eq!(shown(&reading).lines().collect::<Vec<_>>(), expected, "{html}");
    keys(&reading);
}

fn check_list(list: &str, expected: &[&str]) {
    check(&format!("{HEAD}<DL><p>{list}</DL><p>"), expected);
}

#[test]
fn folders_nest() {
    check_list(
        "<DT><H3 FOLDED>News</H3><DL><p><DT><A HREF=a:1>One</A><DT><H3>Deep</H3><DL><p><DT><A HREF=a:2>Two</A></DL><p></DL><p><DT><A HREF=a:3>Three</A>",
        &["News: One <a:1>", "News › Deep: Two <a:2>", ": Three <a:3>"],
    );
}

#[test]
fn a_folder_may_be_empty_have_a_note_or_lack_its_list() {
    check_list(
        "<DT><H3>Empty</H3><DT><H3>Noted</H3><DD>About it\n<DL><p><DT><A HREF=a:1>One</A></DL><DT><H3>Bare</H3><DT><A HREF=a:2>Two</A>",
        &["Noted: One <a:1>", ": Two <a:2>"],
    );
}

#[test]
fn headings_may_stand_outside_any_list() {
    check(&format!("{HEAD}<DT><H3>Menu</H3>\n<DL><p><DT><A HREF=a:1>One</A></DL><p></HTML>"), &["Menu: One <a:1>"]);
}

#[test]
fn pocket_lists_items_under_titles() {
    check(
        "<!DOCTYPE html><html><head><title>Pocket Export</title></head><body><h1>Unread</h1><ul>\
         <li><a href=\"a:1\" time_added=\"1298664780\" tags=\"x,y z\">One</a></li></ul><h1>Read Archive</h1><ul>\
         <li><a href=\"a:2\" tags=\"\">Two</a></li></ul></body></html>",
        &["Unread: One <a:1> #x #y z", "Read Archive: Two <a:2>"],
    );
}

#[test]
fn several_files_may_be_one() {
    let one = format!("{HEAD}<DL><p><DT><H3>Left open</H3><DL><p><DT><A HREF=a:1>One</A>");
    check(&format!("{one}{HEAD}<DL><p><DT><A HREF=a:2>Two</A></DL>"), &["Left open: One <a:1>", ": Two <a:2>"]);
}

#[test]
fn attributes_in_every_shape() {
    check_list(
        "<DT><a\r\n  href = 'a:1?b=1&amp;c=2&copy=3'\r\n  ADD_DATE=\"1298664780\" PRIVATE icon=\"data:image/png;base64,AAAA\" SHORTCUTURL=\"kw\" TAGS=\"a&amp;b, multi  word ,,a&amp;b\">One</a>",
        &["One"].map(|_| ": One <a:1?b=1&c=2&copy=3> #a&b #multi word #kw"),
    );
}

#[test]
fn titles_are_text() {
    check_list(
        "<DT><A HREF=a:1>Q&amp;A: &lt;b&gt; &#34;x&#x22; &eacute;&nbsp;\r\n   <b>bold</b> Vec<T> a < b</A><DT><A HREF=a:2></A>",
        &[": Q&A: <b> \"x\" é\u{a0} bold Vec<T> a < b <a:1>", ":  <a:2>"],
    );
}

#[test]
fn notes_follow_their_bookmark() {
    check_list(
        "<DT><A HREF=a:1>One</A>\n<DD>First line  \nsecond &amp; last\n\n<DT><A HREF=a:2 DESCRIPTION=\"In an attribute\">Two</A><DT><A HREF=a:3>Three</A><DD><ul><li>markup</li></ul>end",
        &[
            ": One <a:1> -- \"First line\\nsecond & last\"",
            ": Two <a:2> -- \"In an attribute\"",
            ": Three <a:3> -- \"markup\\nend\"",
        ],
    );
}

#[test]
fn links_in_a_note_are_no_bookmarks_but_bookmarks_in_a_list_of_notes_are() {
    check_list(
        "<DT><A HREF=a:1>One</A><DD>see <a href=x:1>this</a><DD>and <a href=a:2 ADD_DATE=1298664780>Two</a>",
        &[": One <a:1> -- \"see this\\nand\"", ": Two <a:2>"],
    );
    check(
        "<DL><DD><A HREF=a:1>One</A><DD>note<DD><A HREF=a:2>Two</A></DL>",
        &[": One <a:1> -- \"note\"", ": Two <a:2>"],
    );
}

#[test]
fn a_quote_that_never_closes_costs_no_neighbour() {
    check_list("<DT><A HREF=\"a:1>One</A>\n<DT><A HREF=\"a:2\">Two</A>", &[": One <a:1>", ": Two <a:2>"]);
}

#[test]
fn the_encoding_is_found_and_told() {
    let encoded = |label: &str| {
        let encoding = encoding_of(label);
        let text = format!("{HEAD}<META CHARSET={label}><DL><DT><A HREF=a:1>Crêpes à volonté</A></DL>");
        let reading = parse_netscape(&encoding(&text), "a.html").unwrap();
        assert_eq!(reading.snapshot.bookmarks[0].title, "Crêpes à volonté", "{label}");
        reading.encoding.unwrap()
    };
    assert_eq!(encoded("UTF-8"), "UTF-8");
    assert_eq!(encoded("ISO-8859-1"), "windows-1252");
    assert_eq!(encoded("unknown"), "windows-1252");
    assert_eq!(encoded("UTF-16"), "UTF-16LE");
}

fn encoding_of(label: &str) -> fn(&str) -> Vec<u8> {
    match label {
        "UTF-8" => |text| text.as_bytes().to_vec(),
        "UTF-16" => |text| [0xfeff].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect(),
        _ => |text| text.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect(),
    }
}

#[test]
fn importing_again_finds_the_same_keys() {
    let list = |extra: &str| format!("{HEAD}<DL>{extra}<DT><A HREF=a:1>One</A><DT><A HREF=a:1>Again</A></DL>");
    let keys_of = |extra: &str| keys(&parse_netscape(list(extra).as_bytes(), "a.html").unwrap());
    assert_eq!(keys_of(""), keys_of(""));
    assert_eq!(keys_of("<DT><A HREF=a:0>Zero</A>")[1..], keys_of("")[..], "an entry before them changes no key");
}

#[test]
fn what_dogear_exported_is_taken_to_the_letter() {
    check(
        &format!(
            "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n{}\n<H1>Bookmarks</H1>\n<DL><p>\n  <DT><H3>A  b</H3>\n  <DL><p>\n    \
             <DT><A HREF=\"a:1\" TAGS=\"x  y&#44;z,&amp;#44;\"> One  two </A>\n    <DD>first  \nsecond &lt;b&gt;\n  </DL><p>\n</DL><p>",
            dogear_sources::DOGEAR_MARK
        ),
        &["A  b:  One  two  <a:1> #x  y,z #&#44; -- \"first  \\nsecond <b>\""],
    );
    let list = "<DT><A HREF=a:1 ADD_DATE=\"1298664780\" DATA-ADDED=\"2011-02-25T20:13:00.25Z\">One</A>";
    let reading = parse_netscape(format!("{HEAD}<DL>{list}</DL>").as_bytes(), "a.html").unwrap();
    assert_eq!(reading.snapshot.bookmarks[0].added_at.unwrap().to_rfc3339(), "2011-02-25T20:13:00.250+00:00");
}

#[test]
fn a_services_export_gives_folders_labels_and_notes() {
    // The shapes of Raindrop's and linkding's HTML.
    check_list(
        "<DT><H3 ADD_DATE=\"1700000000\" LAST_MODIFIED=\"1700000000\">Reading</H3>\n<DL><p>\n<DT><A HREF=\"a:1\" ADD_DATE=\"1700000000\" \
         LAST_MODIFIED=\"1700000000\" TAGS=\"rust,long reads\" DATA-COVER=\"\" DATA-IMPORTANT=\"true\">One</A>\n<DD>A note\n</DL><p>\
         <DT><A HREF=\"a:2\" ADD_DATE=\"1700000000\" PRIVATE=\"1\" TOREAD=\"0\" TAGS=\"x\">Two</A>\n<DD>Described[linkding-notes]\nNoted[/linkding-notes]",
        &[
            "Reading: One <a:1> #rust #long reads -- \"A note\"",
            ": Two <a:2> #x -- \"Described[linkding-notes]\\nNoted[/linkding-notes]\"",
        ],
    );
}
