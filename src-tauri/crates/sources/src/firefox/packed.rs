//! Firefox's container for packed files (`mozLz40`): eight bytes of magic, the size as four bytes, one LZ4 block.

use dogear_domain::remark;

use crate::{ParseError, files::MOST_BYTES};

pub(super) const MAGIC: &[u8] = b"mozLz40\0";

/// An LZ4 block grows to at most 255 times its length, whatever the header says.
const MOST_GROWTH: usize = 255;

/// The bytes that were packed.
///
/// # Errors
/// When the header or the block is damaged, or more comes out than Dogear reads.
pub(super) fn unpacked(bytes: &[u8]) -> Result<Vec<u8>, ParseError> {
    let rest = bytes.strip_prefix(MAGIC).ok_or(ParseError::Packed(remark!("slip-packed-start")))?;
    let (size, block) = rest.split_first_chunk::<4>().ok_or(ParseError::Packed(remark!("slip-packed-header")))?;
    let size = usize::try_from(u32::from_le_bytes(*size)).unwrap_or(usize::MAX);
    if size as u64 > MOST_BYTES {
        return Err(ParseError::Packed(remark!("slip-packed-size")));
    }
    if size > block.len().saturating_mul(MOST_GROWTH) {
        return Err(ParseError::Packed(remark!("slip-packed-short")));
    }
    let mut content = vec![0; size];
    let written = lz4_flex::block::decompress_into(block, &mut content)
        .map_err(|_| ParseError::Packed(remark!("slip-packed-content")))?;
    if written < size {
        return Err(ParseError::Packed(remark!("slip-packed-less")));
    }
    Ok(content)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A container around a block of literals.
    fn container(size: u32, block: &[u8]) -> Vec<u8> {
        [MAGIC, &size.to_le_bytes(), block].concat()
    }

    #[test]
    fn a_lying_header_costs_nothing() {
        let block = [&[0x50][..], b"hello"].concat();
        assert_eq!(unpacked(&container(5, &block)).as_deref(), Ok(&b"hello"[..]));
        for (size, told) in [
            (4, remark!("slip-packed-content")),
            (6, remark!("slip-packed-less")),
            (400 << 20, remark!("slip-packed-short")),
            (u32::MAX, remark!("slip-packed-size")),
        ] {
            assert_eq!(unpacked(&container(size, &block)), Err(ParseError::Packed(told)), "{size}");
        }
        for bytes in [&b""[..], b"mozLz40", b"mozLz40\0", b"mozLz40\0\x05\0\0", b"mozLz41\0\x05\0\0\0\x50hello"] {
            unpacked(bytes).unwrap_err();
        }
        for end in 12..container(5, &block).len() {
            unpacked(&container(5, &block)[..end]).unwrap_err();
        }
    }
}
