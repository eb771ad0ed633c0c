//! Documents in Markdown: every link is a bookmark, under the headings and list items that it stands below.
//!
//! pulldown-cmark says what is a link (inline, by reference, in angle brackets, over several lines); bare addresses are
//! found as in plain lists. Images, code and links within the document are no bookmarks. What follows a link in its
//! list item is its note.
//! Dogear's own export carries a mark and is read back as it was: labels and day behind the link, the note below, and
//! what these forms cannot show in a comment ([`exact`]).

mod draft;
mod exact;
mod links;
mod reader;

use dogear_domain::{Reading, remark};

use crate::{DOGEAR_MARK, ParseError, collect::Collector, netscape::text_and_encoding};

/// A document takes some twenty times its size while it is read; books are far below this.
const MOST_BYTES: usize = 32 * 1024 * 1024;
/// The mark of Dogear's export is this near to the top.
const HEAD: usize = 1024;

/// Whether a text shows marks of Markdown around its addresses; its beginning is enough.
pub(crate) fn is_markdown(head: &str) -> bool {
    if is_ours(head) {
        return true;
    }
    let has_address = head.contains("://") || head.contains("](www.");
    let is_web_page = ["<html", "<body", "<dl", "<dt", "<!doctype", "<?xml"].iter().any(|tag| contains(head, tag));
    has_address && !is_web_page && (head.contains("](") || is_ruled_table(head) || head.lines().any(is_marked))
}

/// Whether a text begins with a table whose header is ruled off.
pub(crate) fn is_ruled_table(head: &str) -> bool {
    let rule = head.lines().filter(|line| !line.trim().is_empty()).nth(1).unwrap_or_default();
    rule.contains("--") && rule.chars().all(|c| "|-: \t".contains(c))
}

/// Reads the bytes of a document. `file` names it in warnings. Never panics.
///
/// # Errors
/// When there is no link in it, when it is enormous, or when it has too many links.
pub(crate) fn parse_markdown(bytes: &[u8], file: &str) -> Result<Reading, ParseError> {
    let (text, encoding) = text_and_encoding(bytes);
    if text.trim().is_empty() {
        return Err(ParseError::Empty);
    }
    if text.len() > MOST_BYTES {
        return Err(ParseError::NotBookmarks(remark!("none-long-document")));
    }
    let mut collector = Collector::default();
    reader::collect(&text, is_ours(&text), file, &mut collector)?;
    if collector.len() == 0 && !is_ours(&text) {
        return Err(ParseError::NotBookmarks(remark!("none-links")));
    }
    Ok(collector.finish(file, Some(encoding)))
}

/// Whether Dogear wrote it.
fn is_ours(text: &str) -> bool {
    text.starts_with('#') && text.get(..text.floor_char_boundary(HEAD)).is_some_and(|head| head.contains(DOGEAR_MARK))
}

/// A heading, a list item, an address in angle brackets, or where a reference leads.
fn is_marked(line: &str) -> bool {
    let is_heading = line.starts_with('#') && line.trim_start_matches('#').starts_with(' ');
    let line = line.trim_start();
    let is_item = crate::lists::without_mark(line).len() < line.len();
    is_heading || is_item || line.starts_with("<http") || (line.starts_with('[') && line.contains("]: "))
}

fn contains(text: &str, lower_case: &str) -> bool {
    let wanted = lower_case.as_bytes();
    text.match_indices('<').any(|(at, _)| {
        text.as_bytes().get(at..at + wanted.len()).is_some_and(|found| found.eq_ignore_ascii_case(wanted))
    })
}
