//! Which character encoding an export is in: most say so, some lie, some keep silent.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, MACINTOSH, UTF_8, UTF_16BE, UTF_16LE};

use crate::unicode::unmarked_utf_16;

/// The declaration stands in a META tag near the top, or at the beginning of XML.
const DECLARATION_WITHIN: usize = 4 * 1024;

/// More than enough text to tell encodings apart, and what may stand before the first telling byte.
const DETECTION_WITHIN: usize = 1024 * 1024;
const DETECTION_BEFORE: usize = 1024;
/// Begins what is not ASCII in ISO-2022-JP.
const ESCAPE: u8 = 0x1b;

/// A file as text.
pub(super) struct Decoded<'b> {
    pub text: Cow<'b, str>,
    pub encoding: &'static Encoding,
    /// Whether bytes had to be replaced.
    pub had_errors: bool,
}

/// Decodes by, in this order: byte order mark; the zero bytes of UTF-16; valid UTF-8 beyond ASCII, since text in
/// another encoding is next to never valid UTF-8 while editors do save old exports as UTF-8 under their old
/// declaration; the declaration; detection.
pub(super) fn decoded(bytes: &[u8]) -> Decoded<'_> {
    let encoding = encoding_of(bytes);
    let (text, had_errors) = encoding.decode_with_bom_removal(bytes);
    Decoded { text, encoding, had_errors }
}

fn encoding_of(bytes: &[u8]) -> &'static Encoding {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return encoding;
    }
    match bytes {
        [b'<', 0, ..] => return UTF_16LE,
        [0, b'<', ..] => return UTF_16BE,
        _ => {}
    }
    if let Some(encoding) = unmarked_utf_16(bytes) {
        return encoding;
    }
    let is_utf_8 = std::str::from_utf8(bytes).is_ok();
    match declared(bytes) {
        Some(encoding) if bytes.is_ascii() => encoding,
        _ if is_utf_8 => UTF_8,
        Some(encoding) if encoding != UTF_8 => encoding,
        _ => detected(bytes),
    }
}

/// The encoding that the META tag names. UTF-16 cannot be, since the tag could be read.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = bytes.get(..DECLARATION_WITHIN).unwrap_or(bytes).to_ascii_lowercase();
    let head = String::from_utf8_lossy(&head);
    let in_xml = || head.trim_start().strip_prefix("<?xml")?.split_once("encoding");
    let (_, rest) = head.split_once("charset").or_else(in_xml)?;
    let rest = rest.trim_start().strip_prefix('=')?.trim_start_matches(['"', '\'', ' ']);
    let label = rest.split(|c: char| !(c.is_ascii_alphanumeric() || "-_.:".contains(c))).next()?;
    // iCab's name for "whatever this Mac uses", which is Mac Roman on most.
    let encoding = if label == "x-mac-system" { MACINTOSH } else { Encoding::for_label(label.as_bytes())? };
    (encoding.output_encoding() == encoding).then_some(encoding)
}

/// Judged by the first stretch that is not plain ASCII; all of an enormous file would take long to weigh.
fn detected(bytes: &[u8]) -> &'static Encoding {
    let telling = bytes.iter().position(|byte| !byte.is_ascii() || *byte == ESCAPE).unwrap_or(0);
    let stretch = bytes.get(telling.saturating_sub(DETECTION_BEFORE)..).unwrap_or(bytes);
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
    detector.feed(stretch.get(..DETECTION_WITHIN).unwrap_or(stretch), true);
    detector.guess(None, Utf8Detection::Allow)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8], text: &str, encoding: &str) {
        let decoded = decoded(bytes);
        assert_eq!((decoded.text.as_ref(), decoded.encoding.name()), (text, encoding));
    }

    #[test]
    fn a_byte_order_mark_decides() {
        check(b"\xef\xbb\xbf<charset=windows-1252>\xc3\xa9", "<charset=windows-1252>é", "UTF-8");
        check(b"\xff\xfe<\0D\0", "<D", "UTF-16LE");
        check(b"\xfe\xff\0<\0D", "<D", "UTF-16BE");
        check(b"<\0D\0", "<D", "UTF-16LE");
        check(b"\0<\0D", "<D", "UTF-16BE");
        check(b"{\0}\0", "{}", "UTF-16LE");
        check(b"\0u\0r", "ur", "UTF-16BE");
    }

    #[test]
    fn a_declaration_counts_unless_the_bytes_speak_against_it() {
        check(b"<meta charset=ISO-8859-1>caf\xe9", "<meta charset=ISO-8859-1>café", "windows-1252");
        check(b"<META CHARSET = \"x-mac-system\">caf\x8e", "<META CHARSET = \"x-mac-system\">café", "macintosh");
        check(b"<meta charset=iso-8859-1>caf\xc3\xa9", "<meta charset=iso-8859-1>café", "UTF-8");
        check(b"<meta charset=utf-8>caf\xe9 cr\xe8me", "<meta charset=utf-8>café crème", "windows-1252");
        check(b"<meta charset=utf-16>abc", "<meta charset=utf-16>abc", "UTF-8");
        check(b"<meta charset=klingon>abc", "<meta charset=klingon>abc", "UTF-8");
    }
}
