//! One file packed by gzip.

use std::io::{BufReader, Read};

use dogear_domain::{Format, Reading, remark};
use flate2::read::MultiGzDecoder;

use super::unpack::{Failure, MOST_UNPACKED, UNSUSPECTED, is_suspect, swells};
use crate::{
    ParseError, read,
    sniff::{Kind, kind},
};

const STEP: u64 = 64 * 1024;

pub(super) fn parse(packed: impl Read, file: &str) -> Result<Reading, ParseError> {
    let bytes = unpacked(packed).map_err(|failure| match failure {
        Failure::Broken => ParseError::Archive(remark!("fault-gzip-cut")),
        Failure::Swells => swells(),
    })?;
    let inside = file.strip_suffix(".gz").unwrap_or(file);
    match kind(&bytes) {
        Kind::Readable(Format::Archive | Format::FirefoxPlaces) => {
            Err(ParseError::Archive(remark!("fault-gzip-nested")))
        }
        Kind::Readable(format) => read::parse(format, &bytes, inside),
        Kind::Foreign(like) => Err(ParseError::Archive(remark!("fault-gzip-foreign", like = like))),
        Kind::Empty => Err(ParseError::Empty),
        Kind::Unknown => Err(ParseError::Archive(remark!("fault-gzip-nothing"))),
    }
}

/// The whole content, within the bounds of archives. How much was packed shows only while it is read.
pub(super) fn unpacked(packed: impl Read) -> Result<Vec<u8>, Failure> {
    let mut decoder = MultiGzDecoder::new(Counted { inner: BufReader::new(packed), count: 0 });
    let mut bytes = Vec::new();
    loop {
        let step = decoder.by_ref().take(STEP).read_to_end(&mut bytes).map_err(|_| Failure::Broken)?;
        let so_far = bytes.len() as u64;
        // The decoder has read ahead by a buffer at most, which is as good as nothing beyond what is not suspected.
        if so_far > MOST_UNPACKED || is_suspect(so_far.max(UNSUSPECTED), decoder.get_ref().count) {
            return Err(Failure::Swells);
        }
        if step == 0 {
            return Ok(bytes);
        }
    }
}

struct Counted<R> {
    inner: R,
    count: u64,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let read = self.inner.read(buffer)?;
        self.count += read as u64;
        Ok(read)
    }
}
