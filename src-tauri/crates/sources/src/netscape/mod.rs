//! The HTML file that every browser exports and many services imitate.
//!
//! One tolerant reader takes all shapes: Netscape's and Firefox's `DL`/`DT`, Pocket's `UL`/`LI`, headings outside any
//! list, several files pasted into one, every encoding. A bookmark's key is made of its folder, its URL and how often
//! that URL came before in that folder, so that importing a file again finds the same bookmarks.

mod decode;
mod elements;
pub(crate) mod lines;
mod reader;
pub(crate) mod tags;

use dogear_domain::{Reading, remark};
pub use reader::{DOGEAR_MARK, FOLDER_MARKS};

use crate::{ParseError, collect::Collector};

/// Reads the bytes of an HTML export. `file` names it in warnings. Never panics.
///
/// # Errors
/// When there is nothing in it, or when it is a web page rather than an export.
pub fn parse_netscape(bytes: &[u8], file: &str) -> Result<Reading, ParseError> {
    let decoded = decode::decoded(bytes);
    if decoded.text.trim().is_empty() {
        return Err(ParseError::Empty);
    }
    if !looks_like_export(&decoded.text) {
        return Err(ParseError::NotBookmarks(remark!("none-export")));
    }
    let mut collector = Collector::default();
    if decoded.had_errors {
        let message = remark!("odd-encoding", encoding = decoded.encoding.name());
        collector.warnings.add(|| file.into(), message);
    }
    reader::collect(&decoded.text, file, &mut collector)?;
    Ok(collector.finish(file, Some(decoded.encoding.name())))
}

/// Whether this is a list of links: it says so, or has links in a list. Any other web page has its links elsewhere.
pub(crate) fn looks_like_export(text: &str) -> bool {
    let has = |tag: &str| {
        text.match_indices('<')
            .any(|(at, _)| text.get(at + 1..at + 1 + tag.len()).is_some_and(|name| name.eq_ignore_ascii_case(tag)))
    };
    has("!doctype netscape-bookmark") || (has("a ") && (has("dt>") || has("li>"))) || has("dl>")
}

/// The text of a file in whatever encoding, for a first look at it.
pub(crate) fn text_of(bytes: &[u8]) -> std::borrow::Cow<'_, str> {
    decode::decoded(bytes).text
}

/// The same, and the name of the encoding.
pub(crate) fn text_and_encoding(bytes: &[u8]) -> (std::borrow::Cow<'_, str>, &'static str) {
    let decoded = decode::decoded(bytes);
    (decoded.text, decoded.encoding.name())
}
