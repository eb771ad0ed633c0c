//! Chromium's bookmarks: `Bookmarks`, and since version 146 `AccountBookmarks` for what belongs to the signed-in
//! account.
//!
//! Both files are JSON of the same shape; a bookmark that is in both under one guid counts once. Chromium also writes
//! encrypted copies and will one day write only those (its feature `EncryptBookmarks`): then the clear files are gone
//! or hold nothing, and the profile is `encrypted_only`. The encrypted files are not decrypted.
//! Known dialects: a bare folder as the whole file, roots beyond the usual three, Opera's `custom_root` (its trash and
//! speed dial are left out), Edge's workspaces, Vivaldi's separators, trash
//! and the bookmarks it brings itself (left out; its speed dials are folders like others).

mod entries;
mod profile;
mod tree;

use dogear_domain::{Reading, remark};

pub(crate) use entries::{collect as collect_nodes, folder_name};
pub(crate) use profile::{CLEAR_FILES, ENCRYPTED_FILES, read_profile};
pub(crate) use tree::{Level, Node};

use crate::{ParseError, collect::Collector, unicode};

/// Reads the bytes of one `Bookmarks` file. `file` names it in warnings. Never panics.
///
/// # Errors
/// When the bytes are not a whole JSON document with bookmarks in it.
pub fn parse_chromium(bytes: &[u8], file: &str) -> Result<Reading, ParseError> {
    let mut collector = Collector::default();
    collect_file(bytes, file, &mut collector)?;
    Ok(collector.finish(file, None))
}

/// Adds one file's bookmarks to `collector`.
fn collect_file(bytes: &[u8], file: &str, collector: &mut Collector) -> Result<(), ParseError> {
    // Chromium itself replaces bytes that are not UTF-8 rather than refuse the file (`model_loader.cc`).
    let text = unicode::decoded(bytes, file, collector);
    if text.trim().is_empty() {
        return Err(ParseError::Empty);
    }
    let (nodes, mended) = tree::nodes(&text)?;
    if !nodes.iter().skip(1).any(|node| node.level == Level::Roots) && !nodes.iter().any(|node| node.has_children) {
        return Err(ParseError::NotBookmarks(remark!("none-json")));
    }
    if mended > 0 {
        let message = remark!("odd-halves", count = mended);
        collector.warnings.add(|| file.into(), message);
    }
    entries::collect(nodes, file, collector)
}
