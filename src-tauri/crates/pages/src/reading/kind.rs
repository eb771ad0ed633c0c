//! What a page is: HTML, plain text, PDF, or something without text. By what the site says, and by its first bytes where
//! the site says nothing or something that cannot be.

use crate::Reason;

/// Something that can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// HTML or XHTML.
    Html,
    /// Text without mark-up.
    Text,
    /// PDF.
    Pdf,
}

/// Bytes within which a PDF begins; some have a line of their own before it.
const PDF_WITHIN: usize = 1_024;
/// Bytes that are looked at for what is no text, and for the first element.
const LOOKED_AT: usize = 1_024;

/// The beginnings of pictures.
const PICTURES: [&[u8]; 6] = [b"\x89PNG", b"GIF8", b"\xff\xd8\xff", b"RIFF", b"BM", b"\x00\x00\x01\x00"];

/// What a page is.
///
/// # Errors
/// Why it has no text, when it is something else.
pub fn of(content_type: &str, body: &[u8]) -> Result<Kind, Reason> {
    let essence = content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    if body.get(..body.len().min(PDF_WITHIN)).is_some_and(|start| start.windows(5).any(|five| five == b"%PDF-")) {
        return Ok(Kind::Pdf);
    }
    if body.is_empty() {
        return Err(Reason::Empty);
    }
    match essence.as_str() {
        "text/html" | "application/xhtml+xml" => Ok(Kind::Html),
        "" | "application/octet-stream" | "unknown/unknown" | "*/*" => sniffed(body),
        "text/plain" if !is_text(body) => sniffed(body),
        "text/javascript" | "text/css" | "text/calendar" => Err(Reason::Feed),
        "text/xml" | "application/xml" => match sniffed(body) {
            Ok(Kind::Html) if root(body) == "html" => Ok(Kind::Html),
            _ => Err(Reason::Feed),
        },
        "application/pdf" => Err(Reason::Unreadable),
        "application/json" | "application/javascript" | "application/x-javascript" => Err(Reason::Feed),
        other if other.ends_with("+xml") && !other.starts_with("image/") || other.ends_with("+json") => {
            Err(Reason::Feed)
        }
        other => match other.split('/').next().unwrap_or_default() {
            "image" | "video" | "audio" => Err(Reason::Picture),
            "text" => Ok(Kind::Text),
            _ => Err(Reason::Download),
        },
    }
}

fn sniffed(body: &[u8]) -> Result<Kind, Reason> {
    if PICTURES.iter().any(|picture| body.starts_with(picture)) {
        return Err(Reason::Picture);
    }
    if !is_text(body) {
        return Err(Reason::Download);
    }
    match root(body).as_str() {
        "rss" | "feed" | "rdf:rdf" | "opml" | "sitemapindex" | "urlset" => Err(Reason::Feed),
        "svg" => Err(Reason::Picture),
        "" => Ok(Kind::Text),
        _ => Ok(Kind::Html),
    }
}

/// Whether the beginning can be text: UTF-16 says so by its mark, all else has no zero byte.
fn is_text(body: &[u8]) -> bool {
    let marked = body.starts_with(b"\xff\xfe") || body.starts_with(b"\xfe\xff");
    marked || !body.iter().take(LOOKED_AT).any(|byte| matches!(byte, 0..=8 | 14..=26 | 28..=31))
}

/// The name of the first element, in lower case; empty where the page does not begin with mark-up.
fn root(body: &[u8]) -> String {
    let start = String::from_utf8_lossy(body.get(..LOOKED_AT).unwrap_or(body)).replace('\0', "");
    let mut rest = start.trim_start_matches(['\u{feff}', '\u{fffd}']).trim_start();
    loop {
        let Some(after) = rest.strip_prefix('<') else { return String::new() };
        let end = if after.starts_with("!--") { "-->" } else { ">" };
        if !after.starts_with(['!', '?']) {
            let name = after.split(|c: char| c.is_whitespace() || c == '>' || c == '/').next().unwrap_or_default();
            return name.to_lowercase();
        }
        let is_html = after.get(..12).is_some_and(|doctype| doctype.eq_ignore_ascii_case("!doctype htm"));
        match after.find(end) {
            Some(at) if !is_html => rest = after.get(at + end.len()..).unwrap_or_default().trim_start(),
            _ => return "html".to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_site_says_counts_unless_it_cannot_be() {
        let html: &[u8] = b"<p>bread</p>";
        for (content_type, body, expected) in [
            ("text/html; charset=utf-8", html, Ok(Kind::Html)),
            ("Text/HTML", html, Ok(Kind::Html)),
            ("application/xhtml+xml", html, Ok(Kind::Html)),
            ("text/plain", html, Ok(Kind::Text)),
            ("text/markdown", b"# Bread", Ok(Kind::Text)),
            ("text/html", b"%PDF-1.7 ...", Ok(Kind::Pdf)),
            ("application/pdf", b"\n%PDF-1.4", Ok(Kind::Pdf)),
            ("application/pdf", html, Err(Reason::Unreadable)),
            ("image/svg+xml", b"<svg/>", Err(Reason::Picture)),
            ("video/mp4", b"....ftyp", Err(Reason::Picture)),
            ("application/rss+xml", b"<rss/>", Err(Reason::Feed)),
            ("application/ld+json", b"{}", Err(Reason::Feed)),
            ("text/xml", b"<?xml version='1.0'?><feed>", Err(Reason::Feed)),
            ("text/xml", b"<?xml version='1.0'?><!DOCTYPE html><html>", Ok(Kind::Html)),
            ("application/zip", b"PK", Err(Reason::Download)),
            ("text/plain", b"\x7fELF\x02\x01\x00", Err(Reason::Download)),
        ] {
            assert_eq!(of(content_type, body), expected, "{content_type} {}", String::from_utf8_lossy(body));
        }
    }

    #[test]
    fn what_nobody_says_is_told_by_the_first_bytes() {
        for (body, expected) in [
            (&b"<!DOCTYPE html><title>x</title>"[..], Ok(Kind::Html)),
            (b"\xef\xbb\xbf  <!-- hello --><html>", Ok(Kind::Html)),
            (b"<?xml version='1.0'?>\n<rss version='2.0'>", Err(Reason::Feed)),
            (b"\x89PNG\r\n\x1a\n", Err(Reason::Picture)),
            (b"PK\x03\x04", Err(Reason::Download)),
            (b"Notes on bees", Ok(Kind::Text)),
            (b"\xff\xfe<\0h\0t\0m\0l\0>\0", Ok(Kind::Html)),
            (b"", Err(Reason::Empty)),
        ] {
            assert_eq!(of("", body), expected, "{}", String::from_utf8_lossy(body));
        }
    }
}
