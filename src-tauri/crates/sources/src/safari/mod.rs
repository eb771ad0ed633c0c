//! Safari's bookmarks and its Reading List: `Bookmarks.plist`, binary as Safari writes it, or XML as a copy may be.
//!
//! The plist crate is not used here because it keeps every list of references that it is inside of, eight bytes for
//! each, so that a hostile megabyte takes gigabytes, and because it refuses a whole file for one half of an emoji in a
//! title; the tests compare with what it writes. These readers keep their stack on the heap, borrow what they can, and
//! stop at a file that repeats itself beyond its own size.
//! What a Reading List says about a page becomes the bookmark's note.

mod binary;
mod entries;
mod event;
mod tree;
mod webloc;
mod xml;

use std::path::Path;

use dogear_domain::{Reading, Remark, SourceState, remark};

pub(crate) use webloc::webloc;

use crate::{ParseError, ReadError, collect::Collector, error::shown, files, unicode};

/// The file in `~/Library/Safari`.
pub(crate) const FILE: &str = "Bookmarks.plist";

const REMEDY: Remark = remark!("remedy-open-safari");

/// Reads the bytes of a `Bookmarks.plist`. `file` names it in warnings. Never panics.
///
/// # Errors
/// When the bytes are not a whole property list with bookmarks in it, or when it repeats itself without measure.
pub fn parse_safari(bytes: &[u8], file: &str) -> Result<Reading, ParseError> {
    if bytes.trim_ascii().is_empty() {
        return Err(ParseError::Empty);
    }
    let mut collector = Collector::default();
    if binary::is_binary(bytes) {
        let nodes = tree::nodes(binary::Objects::new(bytes)?)?;
        entries::collect(nodes, file, &mut collector)?;
    } else {
        let text = unicode::decoded(bytes, file, &mut collector);
        let nodes = tree::nodes(xml::Elements::new(&text))?;
        entries::collect(nodes, file, &mut collector)?;
    }
    Ok(collector.finish(file, None))
}

/// Reads the bookmarks of the person whose Safari keeps its files in `folder`.
///
/// # Errors
/// When the file is missing, when macOS refuses it (then the message names the setting), or when it is damaged.
pub(crate) fn read_safari(folder: &Path) -> Result<Reading, ReadError> {
    let path = folder.join(FILE);
    let bytes = files::read(&path, &REMEDY).map_err(|error| with_setting(&path, error))?;
    parse_safari(&bytes, FILE).map_err(|error| ReadError::unreadable(&path, &error, REMEDY))
}

/// macOS refuses Safari's folder to every program that a person has not allowed, whatever the files' own permissions.
fn with_setting(path: &Path, error: ReadError) -> ReadError {
    if error.state != SourceState::Denied {
        return error;
    }
    let problem = remark!("fault-denied-macos", file = shown(path));
    ReadError::new(SourceState::Denied, problem, remark!("remedy-full-disk-access"))
}

#[cfg(test)]
mod tests {
    use std::io;

    use super::*;

    #[test]
    fn a_refusal_names_the_setting() {
        let path = Path::new("/Users/ada/Library/Safari/Bookmarks.plist");
        let error = io::Error::from(io::ErrorKind::PermissionDenied);
        let refused = with_setting(path, ReadError::from_io(path, &error, &REMEDY));
        assert_eq!(refused.state, SourceState::Denied);
        let problem = remark!("fault-denied-macos", file = path.display().to_string());
        let remedy = remark!("remedy-full-disk-access");
        assert_eq!(refused, ReadError::new(SourceState::Denied, problem, remedy));
        let missing = with_setting(path, ReadError::missing(path, REMEDY));
        assert_eq!(missing, ReadError::missing(path, REMEDY));
    }

    /// Without Full Disk Access macOS answers EPERM; EACCES is what a file's own rights refuse.
    #[cfg(unix)]
    #[test]
    fn what_macos_answers_without_full_disk_access_is_a_refusal() {
        for (number, state) in
            [(1, SourceState::Denied), (13, SourceState::Denied), (2, SourceState::Missing), (5, SourceState::Damaged)]
        {
            let error = io::Error::from_raw_os_error(number);
            assert_eq!(ReadError::from_io(Path::new("Bookmarks.plist"), &error, &REMEDY).state, state, "{number}");
        }
    }
}
