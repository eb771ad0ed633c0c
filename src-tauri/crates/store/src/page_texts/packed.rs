//! How a text lies in the library: its length, then deflate. Half to a third of its size, by what is in the programs anyway; zstd
//! saves a twentieth more of texts of this length and would bring a library in C.
//!
//! Shape of a blob: bytes of the text as a little-endian 32-bit number, then the deflated bytes.

use std::io::{Read, Write};

use flate2::{Compression, read::DeflateDecoder, write::DeflateEncoder};

/// Bytes of the length.
const HEAD: usize = 4;

/// The blob of a text.
///
/// # Errors
/// When there is no memory for it, or the text has 4 GB or more.
pub(crate) fn packed(text: &str) -> std::io::Result<Vec<u8>> {
    let length = u32::try_from(text.len()).map_err(std::io::Error::other)?;
    let mut packer = DeflateEncoder::new(length.to_le_bytes().to_vec(), Compression::best());
    packer.write_all(text.as_bytes())?;
    packer.finish()
}

/// The text of a blob; none if it is damaged. Never more than the blob says.
pub(crate) fn unpacked(blob: &[u8]) -> Option<String> {
    let (length, deflated) = blob.split_first_chunk::<HEAD>()?;
    let length = u32::from_le_bytes(*length);
    let mut text = String::new();
    DeflateDecoder::new(deflated).take(u64::from(length)).read_to_string(&mut text).ok()?;
    (text.len() == usize::try_from(length).ok()?).then_some(text)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_text_comes_back(text in any::<String>()) {
            let blob = packed(&text).unwrap();
            prop_assert_eq!(unpacked(&blob), Some(text));
            prop_assert_eq!(unpacked(blob.get(..HEAD - 1).unwrap()), None);
        }

        #[test]
        fn what_is_no_blob_is_no_text(bytes in prop::collection::vec(any::<u8>(), 0..60)) {
            let length = bytes.first_chunk::<HEAD>().map(|length| u32::from_le_bytes(*length));
            let text = unpacked(&bytes);
            prop_assert!(text.is_none_or(|text| u32::try_from(text.len()).ok() == length));
        }
    }

    #[test]
    fn prose_takes_less_room() {
        let prose = "The starter is fed with rye flour and water, once a day. ".repeat(40);
        assert!(packed(&prose).unwrap().len() * 3 < prose.len());
    }
}
