//! The vectors to lay out: a signed byte per number, as the library keeps them. Cosines do not depend on a vector's length,
//! so no scale is needed.

use std::collections::HashMap;

/// Largest byte; the range is symmetric, so that 0 stays 0.
const LARGEST: f32 = 127.0;

/// Rows of one width. A row of zeros is near nothing: its cosine with any other is 0.
#[derive(Debug, Clone, Default)]
pub struct Vectors {
    dims: usize,
    bytes: Vec<i8>,
    /// 1 / length of each row; 0 for a row of zeros.
    inverse: Vec<f32>,
}

impl Vectors {
    /// Without rows; `dims` numbers in each that comes.
    #[must_use]
    pub fn new(dims: usize) -> Self {
        Self { dims, ..Self::default() }
    }

    /// Of rows one after the other; what is left behind the last whole one is dropped.
    #[must_use]
    pub fn of(dims: usize, mut bytes: Vec<i8>) -> Self {
        bytes.truncate(bytes.len() / dims.max(1) * dims);
        let inverse = if dims == 0 { Vec::new() } else { bytes.chunks_exact(dims).map(inverse_length).collect() };
        Self { dims, bytes, inverse }
    }

    /// Takes rows in, one after the other; what is left behind the last whole one is dropped.
    pub fn extend(&mut self, bytes: &[i8]) {
        if self.dims == 0 {
            return;
        }
        for row in bytes.chunks_exact(self.dims) {
            self.inverse.push(inverse_length(row));
            self.bytes.extend_from_slice(row);
        }
    }

    /// Takes in a row of floats, rounded; what is not a number counts as 0. A row of another width is filled up or cut.
    pub fn push(&mut self, numbers: &[f32]) {
        let finite = |number: &f32| if number.is_finite() { *number } else { 0.0 };
        let largest = numbers.iter().map(finite).fold(f32::MIN_POSITIVE, |largest, number| largest.max(number.abs()));
        let mut row: Vec<i8> =
            numbers.iter().map(|number| (finite(number) / largest * LARGEST).round() as i8).collect();
        row.resize(self.dims, 0);
        self.extend(&row);
    }

    /// How many rows.
    #[must_use]
    pub fn len(&self) -> usize {
        self.inverse.len()
    }

    /// Whether there is no row.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.inverse.is_empty()
    }

    pub(crate) fn dims(&self) -> usize {
        self.dims
    }

    pub(crate) fn row(&self, at: usize) -> &[i8] {
        &self.bytes[at * self.dims..(at + 1) * self.dims]
    }

    /// A row's product with any numbers, as if the row were of length 1.
    pub(crate) fn along(&self, at: usize, direction: &[f32]) -> f32 {
        let sum: f32 = self.row(at).iter().zip(direction).map(|(byte, number)| f32::from(*byte) * number).sum();
        sum * self.inverse[at]
    }

    /// Adds a row, as if it were of length 1, so many times.
    pub(crate) fn add_to(&self, at: usize, times: f32, sum: &mut [f32]) {
        let times = times * self.inverse[at];
        for (sum, byte) in sum.iter_mut().zip(self.row(at)) {
            *sum += f32::from(*byte) * times;
        }
    }

    /// Cosine of two rows, -1 to 1.
    #[must_use]
    pub fn cosine(&self, a: usize, b: usize) -> f32 {
        let product = product(self.row(a), self.row(b)) as f32;
        (product * self.inverse[a] * self.inverse[b]).clamp(-1.0, 1.0)
    }

    /// The rows that differ from one another, and for each row of these which of them it equals.
    pub(crate) fn distinct(&self) -> (Self, Vec<u32>) {
        let mut places: HashMap<&[i8], u32> = HashMap::with_capacity(self.len());
        let mut distinct = Self::new(self.dims);
        let mut same_as = Vec::with_capacity(self.len());
        for at in 0..self.len() {
            let row = self.row(at);
            let place = *places.entry(row).or_insert_with(|| {
                distinct.bytes.extend_from_slice(row);
                distinct.inverse.push(self.inverse[at]);
                distinct.inverse.len() as u32 - 1
            });
            same_as.push(place);
        }
        (distinct, same_as)
    }
}

/// Of a block the products fit 16 bits and their sum 32.
fn product(a: &[i8], b: &[i8]) -> i32 {
    a.iter().zip(b).map(|(a, b)| i32::from(i16::from(*a) * i16::from(*b))).sum()
}

fn inverse_length(row: &[i8]) -> f32 {
    let square = product(row, row);
    if square == 0 { 0.0 } else { 1.0 / (square as f32).sqrt() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_number_counts_as_nothing() {
        let mut vectors = Vectors::new(2);
        vectors.push(&[f32::NAN, f32::INFINITY]);
        vectors.push(&[1.0, f32::NAN]);
        vectors.push(&[2.0]);
        assert_eq!((vectors.cosine(0, 1), vectors.cosine(1, 2)), (0.0, 1.0));
        assert_eq!(vectors.distinct().1, [0, 1, 1]);
    }

    #[test]
    fn rows_without_numbers_are_none() {
        let mut vectors = Vectors::new(0);
        vectors.extend(&[1, 2]);
        vectors.push(&[1.0]);
        assert!(vectors.is_empty());
    }
}
