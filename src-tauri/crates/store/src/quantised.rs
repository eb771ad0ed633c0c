//! Vectors as the library keeps them: a scale and a signed byte per number, a quarter of the room of floats.
//!
//! Shape of a blob: the scale as a little-endian 32-bit float, then one byte per dimension; number = byte * scale.
//! A cosine computed from it differs from the exact one by less than 0.005 (tested), which is less than what int8
//! weights make of the model.

/// Bytes of the scale.
const HEAD: usize = 4;
/// Largest byte; the range is symmetric, so that 0 stays 0.
const LARGEST: f32 = 127.0;
/// Largest number of a question: 16 bits, so that only the bookmark's side is rounded noticeably.
const LARGEST_ASKED: f32 = 32_000.0;

/// The blob of a vector.
pub(crate) fn quantise(vector: &[f32]) -> Vec<u8> {
    let scale = largest(vector) / LARGEST;
    let mut blob = Vec::with_capacity(HEAD + vector.len());
    blob.extend(scale.to_le_bytes());
    #[expect(clippy::cast_possible_truncation, reason = "the quotient lies between -127 and 127")]
    blob.extend(vector.iter().map(|number| ((number / scale).round() as i8).cast_unsigned()));
    blob
}

/// Scale and bytes of a blob; none if it is not as wide as `dims`.
pub(crate) fn parts(blob: &[u8], dims: usize) -> Option<(f32, &[u8])> {
    let (scale, bytes) = blob.split_first_chunk::<HEAD>()?;
    (bytes.len() == dims).then(|| (f32::from_le_bytes(*scale), bytes))
}

/// The numbers of a blob's scale and bytes.
pub(crate) fn numbers(scale: f32, bytes: &[u8]) -> Vec<f32> {
    bytes.iter().map(|byte| f32::from(byte.cast_signed()) * scale).collect()
}

/// A sign bit per number, 64 to a word; the last word is filled up with zeros.
pub(crate) fn signs_of<T: PartialOrd + Default>(numbers: impl ExactSizeIterator<Item = T>) -> Vec<u64> {
    let mut signs = vec![0_u64; numbers.len().div_ceil(64)];
    for (position, number) in numbers.enumerate() {
        if number > T::default()
            && let Some(word) = signs.get_mut(position / 64)
        {
            *word |= 1 << (position % 64);
        }
    }
    signs
}

/// A question, prepared for comparison with many vectors.
#[derive(Debug)]
pub(crate) struct Probe {
    numbers: Vec<i16>,
    scale: f32,
    signs: Vec<u64>,
}

impl Probe {
    pub(crate) fn new(embedding: &[f32]) -> Self {
        let (numbers, scale) = in_16_bits(embedding, LARGEST_ASKED);
        Self { numbers, scale, signs: signs_of(embedding.iter().copied()) }
    }

    pub(crate) fn dims(&self) -> usize {
        self.numbers.len()
    }

    pub(crate) fn signs(&self) -> &[u64] {
        &self.signs
    }

    /// Cosine with a vector of the same width, as [`parts`] gives it.
    pub(crate) fn cosine(&self, scale: f32, bytes: &[u8]) -> f32 {
        // A block's sum fits 32 bits: 128 * 32,000 * 127.
        let products = self.numbers.chunks(128).zip(bytes.chunks(128)).map(|(asked, held)| {
            asked.iter().zip(held).map(|(a, b)| i32::from(*a) * i32::from(b.cast_signed())).sum::<i32>()
        });
        #[expect(clippy::cast_precision_loss, reason = "a cosine needs no more precision")]
        let sum = products.map(|sum| sum as f32).sum::<f32>();
        sum * scale * self.scale
    }
}

/// The numbers of a question in 16 bits, of which the largest becomes `most`, and what each counts.
pub(crate) fn in_16_bits(embedding: &[f32], most: f32) -> (Vec<i16>, f32) {
    let scale = largest(embedding) / most;
    #[expect(clippy::cast_possible_truncation, reason = "the quotient fits 16 bits")]
    let numbers = embedding.iter().map(|number| (number / scale).round() as i16).collect();
    (numbers, scale)
}

/// The largest number by size, never 0.
pub(crate) fn largest(vector: &[f32]) -> f32 {
    vector.iter().fold(f32::MIN_POSITIVE, |largest, number| largest.max(number.abs()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn unit(numbers: &[f32]) -> Vec<f32> {
        let length = numbers.iter().map(|n| n * n).sum::<f32>().sqrt().max(f32::MIN_POSITIVE);
        numbers.iter().map(|n| n / length).collect()
    }

    proptest! {
        #[test]
        fn a_cosine_survives_the_rounding(
            (a, b) in (1..400_usize).prop_flat_map(|dims| {
                let side = || prop::collection::vec(-1.0_f32..1.0, dims);
                (side(), side())
            })
        ) {
            let (a, b) = (unit(&a), unit(&b));
            let exact: f32 = a.iter().zip(&b).map(|(a, b)| a * b).sum();
            let blob = quantise(&b);
            let (scale, bytes) = parts(&blob, b.len()).unwrap();
            prop_assert!((Probe::new(&a).cosine(scale, bytes) - exact).abs() < 0.005);
        }
    }

    #[test]
    fn a_blob_of_another_width_is_refused() {
        assert!(parts(&quantise(&[1.0, 0.5]), 3).is_none());
        assert!(parts(&[0, 0], 0).is_none());
        assert_eq!(parts(&quantise(&[0.0, 0.0]), 2).unwrap().1, [0, 0]);
    }
}
