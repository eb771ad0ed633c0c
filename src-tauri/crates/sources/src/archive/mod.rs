//! Files packed together (ZIP) or one packed file (gzip), with any other format inside.
//!
//! Nothing is ever written to disk, and an archive inside an archive stays closed. What counts is what really comes out:
//! an entry ends where it says it ends, an archive that swells without measure is refused whole, and all of it together
//! is bounded ([`unpack`]). An entry that is broken, encrypted or of no use costs no other one and is named.
//! What the entries hold becomes one source: services split their lists into parts.

mod contents;
mod gzip;
mod joined;
mod saved;
mod unpack;
mod zipped;

use std::{
    fs::File,
    io::{Cursor, Read, Seek},
    path::Path,
};

use dogear_domain::{Reading, Remark, remark};

pub(crate) use saved::saved_pages;

use crate::{ParseError, ReadError, files};

/// How a ZIP begins; the second one is empty.
const ZIP: [&[u8]; 2] = [b"PK\x03\x04", b"PK\x05\x06"];
const GZIP: &[u8] = b"\x1f\x8b";

const UNPACK_REMEDY: Remark = remark!("remedy-unpack");
const CAUTION: Remark = remark!("remedy-caution");

/// Whether a file begins like an archive.
pub(crate) fn is_archive(bytes: &[u8]) -> bool {
    bytes.starts_with(GZIP) || ZIP.iter().any(|magic| bytes.starts_with(magic))
}

/// Whether the file at `path` begins like an archive; only its beginning is read.
pub(crate) fn is_archive_at(path: &Path) -> bool {
    files::begins_with(path, GZIP) || ZIP.iter().any(|magic| files::begins_with(path, magic))
}

/// Reads the bytes of an archive. `file` names it in warnings. Never panics.
///
/// # Errors
/// When it is damaged, swells without measure, or holds nothing that can be read.
pub(crate) fn parse_archive(bytes: &[u8], file: &str) -> Result<Reading, ParseError> {
    if bytes.trim_ascii().is_empty() {
        return Err(ParseError::Empty);
    }
    parse_from(Cursor::new(bytes), bytes.len() as u64, file)
}

/// Reads the archive at `path`, entry by entry.
///
/// # Errors
/// As above, and when the file cannot be opened.
pub(crate) fn read_archive(path: &Path) -> Result<Reading, ReadError> {
    let (archive, size) = files::open(path, &UNPACK_REMEDY)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    parse_from::<File>(archive, size, &name).map_err(|error| {
        let remedy = if matches!(error, ParseError::Swells { .. }) { CAUTION } else { UNPACK_REMEDY };
        ReadError::unreadable(path, &error, remedy)
    })
}

fn parse_from<R: Read + Seek>(mut archive: R, size: u64, file: &str) -> Result<Reading, ParseError> {
    let mut head = [0; 2];
    let unreadable =
        |error: std::io::Error| ParseError::Archive(remark!("fault-unreadable", reason = error.to_string()));
    archive.read_exact(&mut head).map_err(unreadable)?;
    archive.rewind().map_err(unreadable)?;
    match head.as_slice() {
        GZIP => gzip::parse(archive, file),
        b"PK" => zipped::parse(archive, size, file),
        _ => Err(ParseError::NotBookmarks(remark!("none-archive"))),
    }
}
