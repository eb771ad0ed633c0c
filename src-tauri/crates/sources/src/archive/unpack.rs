//! Taking bytes out of something packed, within bounds on what really comes out.

use std::io::{self, Read};

use crate::{ParseError, files::MOST_BYTES};

/// All that is taken out of one archive.
pub(super) const MOST_UNPACKED: u64 = MOST_BYTES;
/// Lists of bookmarks shrink to a tenth or a twentieth; what shrinks to less than this was made to swell.
const MOST_SWELLING: u64 = 100;
/// Below this size nothing is suspect: a short file of one line a thousand times swells, too.
pub(super) const UNSUSPECTED: u64 = 16 * 1024 * 1024;

const STEP: usize = 64 * 1024;

/// Why something could not be taken out.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Failure {
    /// It breaks off, its checksum is wrong, or it is longer than it says.
    Broken,
    /// It swells without measure, or there is too much of it.
    Swells,
}

/// What may still be taken out of an archive.
#[derive(Debug)]
pub(super) struct Budget {
    left: u64,
}

impl Default for Budget {
    fn default() -> Self {
        Self { left: MOST_UNPACKED }
    }
}

impl Budget {
    /// The first `most` bytes of what `content` gives, which is `packed` bytes long where it is packed.
    pub(super) fn take(&mut self, content: impl Read, packed: u64, most: u64) -> Result<Vec<u8>, Failure> {
        let mut content = content.take(most.min(self.left + 1));
        let mut bytes = Vec::new();
        loop {
            let before = bytes.len();
            let step = content.by_ref().take(STEP as u64).read_to_end(&mut bytes);
            self.left = self.left.checked_sub((bytes.len() - before) as u64).ok_or(Failure::Swells)?;
            if is_suspect(bytes.len() as u64, packed) {
                return Err(Failure::Swells);
            }
            match step {
                Ok(0) => return Ok(bytes),
                Ok(_) => {}
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(_) => return Err(Failure::Broken),
            }
        }
    }
}

/// What to say of something that swells.
pub(super) fn swells() -> ParseError {
    ParseError::Swells { times: MOST_SWELLING, megabytes: MOST_UNPACKED / 1024 / 1024 }
}

/// Whether something of `packed` bytes that becomes `unpacked` bytes was made to swell.
pub(super) fn is_suspect(unpacked: u64, packed: u64) -> bool {
    unpacked > UNSUSPECTED && unpacked / MOST_SWELLING > packed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_swells_is_left_early() {
        let mut budget = Budget::default();
        assert_eq!(budget.take(io::repeat(b'x'), 1000, u64::MAX), Err(Failure::Swells));
        assert!(MOST_UNPACKED - budget.left < 2 * UNSUSPECTED);
        assert_eq!(budget.take(io::repeat(b'x'), 1000, 3), Ok(b"xxx".to_vec()));
        let mut little = Budget { left: 10 };
        assert_eq!(little.take(&b"0123456789"[..], 10, 100), Ok(b"0123456789".to_vec()));
        assert_eq!(little.take(&b"0"[..], 10, 100), Err(Failure::Swells));
    }
}
