//! Text that by its format is UTF-8, or UTF-16 where a byte order mark says so.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8};

use crate::collect::Collector;

/// The text of a file. Bytes that are none are replaced, and `collector` is told.
pub(crate) fn decoded<'b>(bytes: &'b [u8], file: &str, collector: &mut Collector) -> Cow<'b, str> {
    let encoding = Encoding::for_bom(bytes).map_or(UTF_8, |(encoding, _)| encoding);
    let (text, had_errors) = encoding.decode_with_bom_removal(bytes);
    if had_errors {
        let message = "Some bytes are not valid text; they were replaced by “\u{fffd}”.";
        collector.warnings.add(|| file.to_owned(), message);
    }
    text
}
