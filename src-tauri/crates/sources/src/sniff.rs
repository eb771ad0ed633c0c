//! What a file is, judged by its bytes and never by its name.

use std::borrow::Cow;

use dogear_domain::Format;

use crate::{arc, firefox, netscape, services};

/// What a person pointed at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// One that Dogear reads.
    Readable(Format),
    /// Known, but not read; the words follow "looks like".
    Foreign(&'static str),
    /// Another file is inside; the words follow "is".
    Packed(&'static str),
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
    if bytes.starts_with(b"bplist00") {
        return Kind::Readable(Format::SafariPlist);
    }
    let by_magic = MAGIC.iter().find(|(magic, _)| bytes.starts_with(magic));
    if let Some((_, name)) = by_magic {
        return Kind::Foreign(name);
    }
    let packed = PACKED.iter().find(|(magic, _)| bytes.starts_with(magic));
    if let Some((_, name)) = packed {
        return Kind::Packed(name);
    }
    let head = netscape::text_of(bytes.get(..HEAD).unwrap_or(bytes));
    match head.trim_start().chars().next() {
        None if bytes.len() <= HEAD => Kind::Empty,
        Some('{') => json_kind(&head, bytes),
        Some('[') => match services::recognise_json(&whole(&head, bytes)) {
            Some(format) => Kind::Readable(format),
            None => Kind::Foreign("a list in JSON without addresses"),
        },
        _ if has(&head, "<!doctype plist") || has(&head, "<plist") => Kind::Readable(Format::SafariPlist),
        _ if services::is_pinboard_xml(&head) => Kind::Readable(Format::PinboardXml),
        _ if netscape::looks_like_export(&whole(&head, bytes)) => Kind::Readable(Format::NetscapeHtml),
        Some('<') => Kind::Foreign("a web page"),
        _ => services::recognise_table(&head).map_or(Kind::Unknown, Kind::Readable),
    }
}

const MAGIC: &[(&[u8], &str)] = &[];

/// How services and backups pack their exports.
const PACKED: &[(&[u8], &str)] = &[(b"PK\x03\x04", "an archive (ZIP)"), (b"\x1f\x8b", "a compressed file (gzip)")];

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
        Kind::Foreign("a JSON file of another program")
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

    fn check(bytes: &[u8], expected: Kind) {
        assert_eq!(kind(bytes), expected, "{}", String::from_utf8_lossy(bytes));
    }

    #[test]
    fn the_bytes_decide() {
        let html = Kind::Readable(Format::NetscapeHtml);
        let json = Kind::Readable(Format::ChromiumJson);
        check(b"\xef\xbb\xbf\n<!DOCTYPE NETSCAPE-Bookmark-file-1>", html);
        check(b"<html><h1>Unread</h1><ul><li><a href=x>y</a>", html);
        check(b"<DL><p>", html);
        check(b"<\0D\0L\0>\0", html);
        check(b"{\"roots\": {}}", json);
        check(b" {\"children\": []}", json);
        check(b"{\"type\":\"text/x-moz-place-container\",\"children\":[]}", Kind::Readable(Format::FirefoxBackup));
        check(b"{\"a\": 1}", Kind::Foreign("a JSON file of another program"));
        check(b"<?xml version=\"1.0\"?><!DOCTYPE plist", Kind::Readable(Format::SafariPlist));
        check(b"bplist00\xd0", Kind::Readable(Format::SafariPlist));
        check(b"PK\x03\x04\x14", Kind::Packed("an archive (ZIP)"));
        check(b"[1, 2]", Kind::Foreign("a list in JSON without addresses"));
        check(b"<html><p>Hello <a href=x>y</a>", Kind::Foreign("a web page"));
        check(b"title,url,time_added\n", Kind::Readable(Format::Csv));
        check(b"mozLz40\0\x01\x02", Kind::Readable(Format::FirefoxBackup));
        check(b"SQLite format 3\0\x80", Kind::Readable(Format::FirefoxPlaces));
        check(b" \n", Kind::Empty);
        check(b"", Kind::Empty);
        check(b"Dear diary, today", Kind::Unknown);
        check(b"\0\0\0\0", Kind::Unknown);
    }
}
