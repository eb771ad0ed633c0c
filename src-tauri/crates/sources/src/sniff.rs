//! What a file is, judged by its bytes and never by its name.

use std::borrow::Cow;

use dogear_domain::{Format, Remark, remark};

use crate::{arc, archive, firefox, lists, markdown, netscape, outline, safari, services};

/// What a person pointed at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Kind {
    /// One that Dogear reads.
    Readable(Format),
    /// Known, but not read; the words follow "looks like".
    Foreign(Remark),
    /// Nothing in it.
    Empty,
    /// Not known.
    Unknown,
}

/// A first look costs no more than this much of the file.
const HEAD: usize = 64 * 1024;

/// Recognises a file by its bytes.
pub(crate) fn kind(bytes: &[u8]) -> Kind {
    if bytes.starts_with(firefox::DATABASE_MAGIC) {
        return Kind::Readable(Format::FirefoxPlaces);
    }
    if firefox::is_packed(bytes) {
        return Kind::Readable(Format::FirefoxBackup);
    }
    if archive::is_archive(bytes) {
        return Kind::Readable(Format::Archive);
    }
    if bytes.starts_with(b"bplist00") {
        return Kind::Readable(if safari::webloc(bytes).is_some() { Format::Shortcut } else { Format::SafariPlist });
    }
    let head = netscape::text_of(bytes.get(..HEAD).unwrap_or(bytes));
    if let Some(format) = document(&head, bytes) {
        return Kind::Readable(format);
    }
    match head.trim_start().chars().next() {
        None if bytes.len() <= HEAD => Kind::Empty,
        Some('{') => json_kind(&head, bytes),
        Some('[') => match services::recognise_json(&whole(&head, bytes)) {
            Some(format) => Kind::Readable(format),
            None => Kind::Foreign(remark!("looks-json-list")),
        },
        _ if has(&head, "<!doctype plist") || has(&head, "<plist") => Kind::Readable(Format::SafariPlist),
        _ if services::is_pinboard_xml(&head) => Kind::Readable(Format::PinboardXml),
        _ if netscape::looks_like_export(&whole(&head, bytes)) => Kind::Readable(Format::NetscapeHtml),
        Some('<') => Kind::Foreign(remark!("looks-page")),
        _ => services::recognise_table(&head).map_or_else(|| lists::recognise_list(&head), Kind::Readable),
    }
}

/// Documents that begin like something else: JSON, a web page, a list of properties.
fn document(head: &str, bytes: &[u8]) -> Option<Format> {
    let outermost = outline::outermost(head).unwrap_or_default();
    if outermost.eq_ignore_ascii_case("opml") {
        return Some(Format::Opml);
    }
    if outermost.eq_ignore_ascii_case("xbel") {
        return Some(Format::Xbel);
    }
    if lists::is_shortcut(head) || outermost.eq_ignore_ascii_case("plist") && safari::webloc(bytes).is_some() {
        return Some(Format::Shortcut);
    }
    let is_table = || services::recognise_named_table(head).is_some() && !markdown::is_ruled_table(head);
    (!begins_like_json(head) && markdown::is_markdown(head) && !is_table()).then_some(Format::Markdown)
}

/// A document may begin with a bracket, too: then it is no JSON, not even one that breaks off.
fn begins_like_json(head: &str) -> bool {
    let head = head.trim_start();
    let parsed = || serde_json::from_str::<serde::de::IgnoredAny>(head);
    head.starts_with('{') || head.starts_with('[') && parsed().map_or_else(|error| error.is_eof(), |_| true)
}

fn json_kind(head: &str, bytes: &[u8]) -> Kind {
    if firefox::is_backup(head) {
        return Kind::Readable(Format::FirefoxBackup);
    }
    // The keys are sorted, so `roots` may come late only in a file that begins with a long `children`.
    let text = whole(head, bytes);
    if let Some(format) = services::recognise_json(&text) {
        return Kind::Readable(format);
    }
    if arc::is_sidebar(&text) {
        return Kind::Readable(Format::ArcSidebar);
    }
    if text.contains("\"roots\"") || text.contains("\"children\"") {
        Kind::Readable(Format::ChromiumJson)
    } else {
        Kind::Foreign(remark!("looks-json"))
    }
}

/// All of the file where its head may not tell.
fn whole<'b>(head: &'b str, bytes: &'b [u8]) -> Cow<'b, str> {
    if bytes.len() <= HEAD { Cow::Borrowed(head) } else { netscape::text_of(bytes) }
}

fn has(text: &str, lower_case: &str) -> bool {
    text.to_ascii_lowercase().contains(lower_case)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8], expected: &Kind) {
        assert_eq!(&kind(bytes), expected, "{}", String::from_utf8_lossy(bytes));
    }

    #[test]
    fn the_bytes_decide() {
        let html = Kind::Readable(Format::NetscapeHtml);
        let json = Kind::Readable(Format::ChromiumJson);
        check(b"\xef\xbb\xbf\n<!DOCTYPE NETSCAPE-Bookmark-file-1>", &html);
        check(b"<html><h1>Unread</h1><ul><li><a href=x>y</a>", &html);
        check(b"<DL><p>", &html);
        check(b"<\0D\0L\0>\0", &html);
        check(b"{\"roots\": {}}", &json);
        check(b" {\"children\": []}", &json);
        check(b"{\"type\":\"text/x-moz-place-container\",\"children\":[]}", &Kind::Readable(Format::FirefoxBackup));
        check(b"{\"a\": 1}", &Kind::Foreign(remark!("looks-json")));
        check(b"<?xml version=\"1.0\"?><!DOCTYPE plist", &Kind::Readable(Format::SafariPlist));
        check(b"bplist00\xd0", &Kind::Readable(Format::SafariPlist));
        check(b"PK\x03\x04\x14", &Kind::Readable(Format::Archive));
        check(b"\x1f\x8b\x08", &Kind::Readable(Format::Archive));
        check(b"<?xml version='1.0'?>\n<opml version='2.0'>", &Kind::Readable(Format::Opml));
        check(b"<!DOCTYPE xbel><xbel>", &Kind::Readable(Format::Xbel));
        check(b"[InternetShortcut]\r\nURL=https://a.example/", &Kind::Readable(Format::Shortcut));
        check(
            b"<?xml?><plist><dict><key>URL</key><string>https://a.example/</string></dict></plist>",
            &Kind::Readable(Format::Shortcut),
        );
        check(b"[A](https://a.example/)\n", &Kind::Readable(Format::Markdown));
        check(b"# Links\n\nhttps://a.example/\n", &Kind::Readable(Format::Markdown));
        check(b"https://a.example/ A\nhttps://b.example/ B\n", &Kind::Readable(Format::LinkList));
        check(b"https://a.example/ | A\nhttps://b.example/ | B\n", &Kind::Readable(Format::OneTab));
        check(b"url,title\nhttps://a.example/,[A](https://b.example/)\n", &Kind::Readable(Format::Csv));
        check(b"| Title | URL |\n|---|---|\n| A | https://a.example/ |\n", &Kind::Readable(Format::Markdown));
        check(b"[\"[a](https://a.example/)\"]", &Kind::Foreign(remark!("looks-json-list")));
        check(b"[1, 2]", &Kind::Foreign(remark!("looks-json-list")));
        check(b"<html><p>Hello <a href=x>y</a>", &Kind::Foreign(remark!("looks-page")));
        check(b"title,url,time_added\n", &Kind::Readable(Format::Csv));
        check(b"mozLz40\0\x01\x02", &Kind::Readable(Format::FirefoxBackup));
        check(b"SQLite format 3\0\x80", &Kind::Readable(Format::FirefoxPlaces));
        check(b" \n", &Kind::Empty);
        check(b"", &Kind::Empty);
        check(b"Dear diary, today", &Kind::Unknown);
        check(b"\0\0\0\0", &Kind::Unknown);
    }
}
