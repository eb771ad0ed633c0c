//! Vectors of passages as the library keeps them: half a byte a number, half the room of [`quantised`](crate::quantised),
//! because there are about ten passages to a page.
//!
//! Shape of a code: half a byte a number from 1 to 15, which stand for -7 to 7, the first of two in the high half. Only the
//! direction of a passage counts, so that it needs no scale.

use crate::quantised::{in_16_bits, largest, signs_of as signs};

/// Largest number of a passage by size.
const LARGEST: f32 = 7.0;
/// The half byte that stands for 0.
const ZERO: u8 = 8;
/// Largest number of a question: whole numbers, because sums of them are computed many at a time.
const LARGEST_ASKED: f32 = 8191.0;

/// Bytes of a code.
pub(crate) fn width(dims: usize) -> usize {
    dims.div_ceil(2)
}

/// The code of a vector.
pub(crate) fn coarse(vector: &[f32]) -> Vec<u8> {
    let largest = largest(vector);
    #[expect(clippy::cast_possible_truncation, reason = "the quotient lies between -7 and 7")]
    let half =
        |number: &f32| ((number / largest * LARGEST).round() as i8).saturating_add_unsigned(ZERO).cast_unsigned();
    let byte = |pair: &[f32]| match pair {
        [first, second] => half(first) << 4 | half(second),
        [last] => half(last) << 4 | ZERO,
        _ => 0,
    };
    vector.chunks(2).map(byte).collect()
}

/// A sign bit per number of a code, as the question has them.
pub(crate) fn signs_of(code: &[u8], dims: usize) -> Vec<u64> {
    let mut numbers = numbers(code);
    numbers.truncate(dims);
    signs(numbers.into_iter())
}

fn numbers(code: &[u8]) -> Vec<i16> {
    let number = |half: u8| i16::from(half) - i16::from(ZERO);
    code.iter().flat_map(|byte| [number(byte >> 4), number(byte & 0xf)]).collect()
}

/// A question, prepared for comparison with many passages.
#[derive(Debug)]
pub(crate) struct Asked {
    dims: usize,
    /// An even number of them.
    numbers: Vec<i16>,
    /// By which a sum of products becomes that with the question as it was.
    scale: f32,
    signs: Vec<u64>,
}

impl Asked {
    /// `embedding`: L2-normalised.
    pub(crate) fn new(embedding: &[f32]) -> Self {
        let (mut numbers, scale) = in_16_bits(embedding, LARGEST_ASKED);
        if !numbers.len().is_multiple_of(2) {
            numbers.push(0);
        }
        Self { dims: embedding.len(), numbers, scale, signs: signs(embedding.iter().copied()) }
    }

    pub(crate) fn dims(&self) -> usize {
        self.dims
    }

    pub(crate) fn signs(&self) -> &[u64] {
        &self.signs
    }

    /// Cosine with a passage of the same width.
    #[expect(clippy::cast_precision_loss, reason = "a cosine needs no more precision")]
    pub(crate) fn cosine(&self, code: &[u8]) -> f32 {
        let number = |half: u8| i32::from(half) - i32::from(ZERO);
        // At most 2 * 8191 * 7 a byte: 32 bits hold it for vectors of 30,000 numbers.
        let (sum, square) =
            code.iter().zip(self.numbers.chunks_exact(2)).fold((0_i32, 0_i32), |sums, (byte, asked)| {
                let (first, second) = (number(byte >> 4), number(byte & 0xf));
                let product = match asked {
                    [one, other] => i32::from(*one) * first + i32::from(*other) * second,
                    _ => 0,
                };
                (sums.0.saturating_add(product), sums.1.saturating_add(first * first + second * second))
            });
        sum as f32 * self.scale / (square.max(1) as f32).sqrt()
    }
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
        fn half_bytes_keep_a_cosine(
            (a, b) in (300..400_usize).prop_flat_map(|dims| {
                let side = || prop::collection::vec(-1.0_f32..1.0, dims);
                (side(), side())
            })
        ) {
            let (a, b) = (unit(&a), unit(&b));
            let exact: f32 = a.iter().zip(&b).map(|(a, b)| a * b).sum();
            prop_assert_eq!(coarse(&b).len(), width(b.len()));
            prop_assert!((Asked::new(&a).cosine(&coarse(&b)) - exact).abs() < 0.02);
        }
    }

    #[test]
    fn signs_are_those_of_the_numbers() {
        let vector = [0.9, -0.5, 0.7, -1.0, 0.8];
        assert_eq!(signs_of(&coarse(&vector), 5), *Asked::new(&vector).signs());
        assert!((Asked::new(&unit(&vector)).cosine(&coarse(&vector)) - 1.0).abs() < 0.01);
    }
}
