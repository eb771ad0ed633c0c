//! `table.bin`: four arrays one after the other, little-endian, with the sizes of the card.
//!
//! rows (int8, [pieces, width]), scales (float32, [pieces]), basis (float32, [width, dims]), languages (int8,
//! [pieces, languages]). The vector of a text is the sum of `scale * row` over its pieces, times the basis, normalised.

use super::card::Card;

/// The arrays. Rows stay in eight bits: a question looks at a few dozen of them.
pub(super) struct Table {
    rows: Vec<i8>,
    scales: Vec<f32>,
    basis: Vec<f32>,
    likelihoods: Vec<i8>,
    width: usize,
    dims: usize,
    languages: usize,
}

impl Table {
    /// Nothing when the bytes are not as many as the card says, or the card says nothing sensible.
    pub(super) fn parse(bytes: &[u8], card: &Card) -> Option<Self> {
        let (pieces, width, dims, languages) = (card.pieces, card.width, card.dims, card.languages.len());
        if width == 0 || dims == 0 || languages == 0 {
            return None;
        }
        let (rows, rest) = bytes.split_at_checked(pieces.checked_mul(width)?)?;
        let (scales, rest) = rest.split_at_checked(pieces.checked_mul(4)?)?;
        let (basis, rest) = rest.split_at_checked(width.checked_mul(dims)?.checked_mul(4)?)?;
        (rest.len() == pieces.checked_mul(languages)?).then(|| Self {
            rows: signed(rows),
            scales: floats(scales),
            basis: floats(basis),
            likelihoods: signed(rest),
            width,
            dims,
            languages,
        })
    }

    /// L2-normalised; nothing when no piece has a row that says anything.
    pub(super) fn vector(&self, pieces: &[u32]) -> Option<Vec<f32>> {
        self.weighed(&[(pieces, 1.0)])
    }

    /// The same of several texts, each with its weight.
    pub(super) fn weighed(&self, texts: &[(&[u32], f32)]) -> Option<Vec<f32>> {
        let mut sum = vec![0.0_f32; self.width];
        let pieces = texts.iter().flat_map(|(pieces, weight)| pieces.iter().map(move |piece| (*piece, weight)));
        for ((row, scale), weight) in pieces.filter_map(|(piece, weight)| Some((self.row(piece as usize)?, weight))) {
            for (sum, &number) in sum.iter_mut().zip(row) {
                *sum += weight * scale * f32::from(number);
            }
        }
        let mut vector = vec![0.0_f32; self.dims];
        for (&weight, direction) in sum.iter().zip(self.basis.chunks_exact(self.dims)) {
            for (number, &part) in vector.iter_mut().zip(direction) {
                *number += weight * part;
            }
        }
        normalise(&mut vector).then_some(vector)
    }

    /// By language of the card: sixteen times the logarithm of how much likelier the pieces are in it than in all.
    pub(super) fn likelihoods(&self, pieces: &[u32]) -> Vec<i32> {
        let mut sums = vec![0; self.languages];
        for &piece in pieces {
            let start = piece as usize * self.languages;
            let own = self.likelihoods.get(start..start + self.languages).unwrap_or_default();
            for (sum, &number) in sums.iter_mut().zip(own) {
                *sum += i32::from(number);
            }
        }
        sums
    }

    fn row(&self, piece: usize) -> Option<(&[i8], f32)> {
        let start = piece.checked_mul(self.width)?;
        Some((self.rows.get(start..start + self.width)?, *self.scales.get(piece)?))
    }
}

/// Makes the vector of length one; false, and left as it is, when it has no length.
pub(super) fn normalise(vector: &mut [f32]) -> bool {
    let length = vector.iter().map(|number| number * number).sum::<f32>().sqrt();
    if length <= f32::EPSILON {
        return false;
    }
    vector.iter_mut().for_each(|number| *number /= length);
    true
}

fn signed(bytes: &[u8]) -> Vec<i8> {
    bytes.iter().map(|&byte| i8::from_le_bytes([byte])).collect()
}

fn floats(bytes: &[u8]) -> Vec<f32> {
    bytes.as_chunks().0.iter().map(|&four| f32::from_le_bytes(four)).collect()
}
