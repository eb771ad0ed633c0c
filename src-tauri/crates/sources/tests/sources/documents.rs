//! Lists, documents and outlines that people keep their links in.

use dogear_domain::{Extent, Format, Reading, remark};
use dogear_sources::{parse, read, source_at};
use tempfile::tempdir;

use crate::support::{keys, said, shown, write};

/// A file of this content, read under a name that says nothing, in the format in which it was recognised.
fn imported(content: impl AsRef<[u8]>) -> (Format, Reading) {
    let folder = tempdir().unwrap();
    let path = folder.path().join("file");
    write(&path, content);
    let source = source_at(&path).unwrap();
    let reading = read(&source).unwrap();
    keys(&reading);
    (source.format, reading)
}

fn check(content: impl AsRef<[u8]>, format: Format, expected: &str) {
    let (found, reading) = imported(content);
    assert_eq!((shown(&reading).as_str(), found), (expected, format));
}

#[test]
fn an_address_a_line_is_a_list() {
    let expected = ":  <http://a.example>\n:  <https://de.example/wiki/Wärme>\n:  <file:///home/ada/a b.pdf>";
    let expected = expected.replace("<file:///home/ada/a b.pdf>", "<file:///home/ada/a%20b.pdf>");
    check(
        "\u{feff}http://a.example\r\n\r\nhttps://de.example/wiki/Wärme\r\nfile:///home/ada/a%20b.pdf",
        Format::LinkList,
        &expected,
    );
    check(
        "www.a.example/x\n# a comment\nb.example.org/y\n",
        Format::LinkList,
        ":  <https://www.a.example/x>\n:  <https://b.example.org/y>",
    );
}

#[test]
fn titles_and_headings_stand_on_lines_of_their_own() {
    check(
        "Sourdough\nhttps://a.example/\n\nRye\nhttps://b.example/\nhow long it takes.\n",
        Format::LinkList,
        ": Sourdough <https://a.example/>\n: Rye <https://b.example/>\n\
         ! file: One line of text holds no address and names none; it was not used.",
    );
    check(
        "Kitchen:\nhttps://a.example/ Sourdough\nhttps://b.example/\n\nRadio\nhttps://c.example/\n",
        Format::LinkList,
        "Kitchen: Sourdough <https://a.example/>\nKitchen:  <https://b.example/>\nRadio:  <https://c.example/>",
    );
}

#[test]
fn one_tab_writes_the_title_behind_the_first_bar() {
    check(
        "https://a.example/?x=1|2 | Bars | in the title\nhttps://b.example/\n\nhttps://c.example/ | C\n",
        Format::OneTab,
        ": Bars | in the title <https://a.example/?x=1|2>\n:  <https://b.example/>\n: C <https://c.example/>",
    );
}

#[test]
fn a_text_with_few_addresses_is_refused_in_words() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("diary.txt");
    write(&path, format!("{}See https://a.example/ for it.\n", "Nothing happened today.\n".repeat(30)));
    let message = said(&source_at(&path).unwrap_err().remark);
    assert!(message.contains("looks like a text with addresses here and there, not a list of them"), "{message}");
}

#[test]
fn a_shortcut_is_a_page_named_by_its_file() {
    let folder = tempdir().unwrap();
    let plist = "<?xml version=\"1.0\"?><!DOCTYPE plist><plist version=\"1.0\"><dict><key>URL</key>\
                 <string>https://a.example/?x&amp;y</string></dict></plist>";
    for (name, content) in [
        ("Bread.url", "[InternetShortcut]\r\nURL=https://a.example/?x&y\r\nIconIndex=0\r\n"),
        ("Bread.webloc", plist),
        ("Bread.desktop", "[Desktop Entry]\nType=Link\nURL=https://a.example/?x&y\n"),
    ] {
        let path = folder.path().join(name);
        write(&path, content);
        let source = source_at(&path).unwrap();
        assert_eq!(source.format, Format::Shortcut, "{name}");
        assert_eq!(shown(&read(&source).unwrap()), ": Bread <https://a.example/?x&y>", "{name}");
    }
}

#[test]
fn every_link_of_a_document_is_a_bookmark_under_its_headings() {
    let text = r#"---
url: https://not.example/
---

# Links

- [Bread](https://a.example/bread) - how to *start*
  and go on
- [Over lines](
https://a.example/lines
)
* [With a [title]](https://a.example/(x) "What the page is")
* [ref][r]
- ![a picture](https://a.example/img.png)
- [![a badge](https://a.example/badge.svg)](https://a.example/badge)
- [within](#kitchen) `https://code.example/`

## Kitchen

1. <https://a.example/auto>
2. see https://a.example/a_b_(c)*d*. Really
3. Tools
   - [Knife](https://a.example/knife)
   - Pots
     + [Pot](www.a.example/pot)
4. [Pan](https://a.example/pan)
   - [Lid](https://a.example/lid)

Some words with [a link](https://a.example/one) and [another](https://a.example/two).

| Name | Address |
|------|---------|
| Oven | https://a.example/oven |

<a href="https://a.example/?a=1&amp;b=2">In HTML</a>

Setext
------

[r]: https://a.example/ref "A reference"
[Mail](mailto:ada@a.example)

    https://code.example/block
"#;
    let (format, reading) = imported(text);
    assert_eq!(format, Format::Markdown);
    insta::assert_snapshot!(shown(&reading), @r#"
    Links: Bread <https://a.example/bread> -- "how to start\nand go on"
    Links: Over lines <https://a.example/lines>
    Links: With a [title] <https://a.example/(x)> -- "What the page is"
    Links: ref <https://a.example/ref> -- "A reference"
    Links: a badge <https://a.example/badge>
    Links › Kitchen:  <https://a.example/auto>
    Links › Kitchen:  <https://a.example/a_b_(c)*d> -- "see https://a.example/a_b_(c)*d*. Really"
    Links › Kitchen › Tools: Knife <https://a.example/knife>
    Links › Kitchen › Tools › Pots: Pot <https://www.a.example/pot>
    Links › Kitchen: Pan <https://a.example/pan>
    Links › Kitchen: Lid <https://a.example/lid>
    Links › Kitchen: a link <https://a.example/one>
    Links › Kitchen: another <https://a.example/two>
    Links › Kitchen: Oven <https://a.example/oven>
    Links › Kitchen: In HTML <https://a.example/?a=1&b=2>
    Links › Setext: Mail <mailto:ada@a.example>
    "#);
}

#[test]
fn an_outline_gives_pages_before_feeds() {
    let text = r#"<?xml version="1.0" encoding="ISO-8859-1"?>
<opml version="2.0"><head><title>Mine</title></head><body>
 <outline text="Caf&#233; &amp; tea">
  <outline text="Blog" type="rss" xmlUrl="https://a.example/feed" htmlUrl="https://a.example/" created="Tue, 14 Nov 2023 22:13:20 GMT" category="/a/b,c"/>
  <outline title="Feed only" xmlUrl="https://b.example/feed"></outline>
  <outline text="Deep"><outline text="Page" url="https://c.example/?x=1&amp;y" description="A note"/></outline>
 </outline>
 <outline text="[Dyna](https://d.example/)"/>
 <outline text="&lt;a href=&quot;https://e.example/&quot;&gt;Flowy&lt;/a&gt; "/>
</body></opml>"#;
    let (format, reading) = imported(text);
    assert_eq!((format, reading.extent), (Format::Opml, Extent::Whole));
    insta::assert_snapshot!(shown(&reading), @r#"
    Café & tea: Blog <https://a.example/> #a/b #c
    Café & tea: Feed only <https://b.example/feed>
    Café & tea › Deep: Page <https://c.example/?x=1&y> -- "A note"
    : Dyna <https://d.example/>
    : Flowy <https://e.example/>
    "#);
    let date = reading.snapshot.bookmarks[0].added_at.unwrap();
    assert_eq!(date.to_rfc3339(), "2023-11-14T22:13:20+00:00");
}

#[test]
fn xbel_has_folders_notes_and_dates_and_info_of_programs() {
    let text = r#"<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE xbel PUBLIC "+//IDN python.org//DTD XML Bookmark Exchange Language 1.0//EN//XML" "http://www.python.org/topics/xml/dtds/xbel-1.0.dtd" [<!ENTITY x "boom">]>
<xbel version="1.0"><title>Mine</title><info><metadata owner="k"><title>Not this</title></metadata></info>
 <bookmark href="https://a.example/" id="b1"/>
 <folder id="f1"><title>Kitchen &amp; garden</title><desc>of a folder</desc>
  <bookmark href="https://b.example/?x=1&amp;y" added="2022-04-29T12:16:07Z"><title>Bread</title><desc><![CDATA[With <rye> & salt]]></desc>
   <info><metadata owner="k"><title>Nor this</title></metadata></info></bookmark>
  <separator/>
  <folder><bookmark href="https://c.example/"><title>No&x;name</title></bookmark></folder>
  <alias ref="b1"/>
 </folder>
</xbel>"#;
    let (format, reading) = imported(text);
    assert_eq!((format, reading.extent), (Format::Xbel, Extent::Whole));
    insta::assert_snapshot!(shown(&reading), @r#"
    :  <https://a.example/>
    Kitchen & garden: Bread <https://b.example/?x=1&y> -- "With <rye> & salt"
    Kitchen & garden: No&x;name <https://c.example/>
    "#);
    assert_eq!(reading.snapshot.bookmarks[1].added_at.unwrap().to_rfc3339(), "2022-04-29T12:16:07+00:00");
    assert_eq!(reading.skipped[0].reason, remark!("skipped-alias"));
}

#[test]
fn an_outline_that_breaks_off_gives_what_came_before() {
    let opml = r#"<opml><body><outline text="A"><outline text="1" url="https://a.example/1"/>
<outline text="2" url="https://a.example/2"/></outline></body></opml>"#;
    let xbel = r#"<xbel><folder><title>A</title><bookmark href="https://a.example/1"><title>1</title></bookmark>
<bookmark href="https://a.example/2"><title>2</title></bookmark></folder></xbel>"#;
    for (format, text) in [(Format::Opml, opml), (Format::Xbel, xbel)] {
        let whole = parse(format, text.as_bytes(), "f").unwrap();
        assert_eq!((whole.snapshot.bookmarks.len(), whole.extent), (2, Extent::Whole));
        // What lacks no more than the last sign is whole.
        for end in 8..text.len() - "/opml>".len() {
            let Ok(part) = parse(format, &text.as_bytes()[..end], "f") else { continue };
            assert_eq!(part.extent, Extent::Part, "cut at {end}");
            assert!(said(&part.warnings[0].message).contains("ends in the middle"), "{:?}", part.warnings);
            for (cut, kept) in part.snapshot.bookmarks.iter().zip(&whole.snapshot.bookmarks) {
                assert_eq!((&cut.url, &cut.folder), (&kept.url, &kept.folder), "cut at {end}");
            }
        }
    }
}

#[test]
fn outlines_of_ten_thousand_levels_lose_nothing() {
    let deep = format!(
        "<opml><body>{}<outline text='Deep' url='https://deep.example/'/>{}</body></opml>",
        "<outline text='f'>".repeat(10_000),
        "</outline>".repeat(10_000)
    );
    let reading = parse(Format::Opml, deep.as_bytes(), "f").unwrap();
    assert_eq!((reading.snapshot.bookmarks.len(), reading.extent), (1, Extent::Whole));
    let deep = format!("<xbel>{}<bookmark href='https://deep.example/'/>", "<folder><title>f</title>".repeat(10_000));
    assert_eq!(parse(Format::Xbel, deep.as_bytes(), "f").unwrap().snapshot.bookmarks.len(), 1);
}
