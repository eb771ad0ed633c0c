//! Text that by its format is UTF-8, or UTF-16 where a byte order mark or a zero beside each letter says so.

use dogear_domain::remark;

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use crate::collect::Collector;

/// The text of a file. Bytes that are none are replaced, and `collector` is told.
pub(crate) fn decoded<'b>(bytes: &'b [u8], file: &str, collector: &mut Collector) -> Cow<'b, str> {
    let encoding =
        Encoding::for_bom(bytes).map_or_else(|| unmarked_utf_16(bytes).unwrap_or(UTF_8), |(encoding, _)| encoding);
    let (text, had_errors) = encoding.decode_with_bom_removal(bytes);
    if had_errors {
        collector.warnings.add(|| file.into(), remark!("odd-bytes"));
    }
    text
}

/// The kind of UTF-16 that begins with two letters or signs of ASCII, as a table or a document does.
pub(crate) fn unmarked_utf_16(bytes: &[u8]) -> Option<&'static Encoding> {
    match *bytes {
        [first, 0, second, 0, ..] if first > 0 && second > 0 => Some(UTF_16LE),
        [0, first, 0, second, ..] if first > 0 && second > 0 => Some(UTF_16BE),
        _ => None,
    }
}
