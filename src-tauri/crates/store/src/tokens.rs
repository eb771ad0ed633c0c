//! Late interaction (Khattab and Zaharia, ColBERT, 2020): how near the words of a question come to the words of a
//! bookmark, one by one. One vector for a whole text blurs what it is about; for the best candidates it is worth looking
//! again. The tokens stay in the file: some 500 bytes a bookmark, read for the few that a search has found.
//!
//! Shape of a blob: for each token, half a byte a number from 1 to 15, which stand for -7 to 7, the first of two in the
//! high half. Only a token's direction counts, so that it needs no scale.

use std::collections::HashMap;

use dogear_domain::BookmarkId;
use sqlx::{QueryBuilder, Row};

use crate::{Result, Store};

/// Largest number of a token by size.
const LARGEST: f32 = 7.0;
/// The half byte that stands for 0.
const ZERO: u8 = 8;
/// A title beyond this is noise.
const MOST_TOKENS: usize = 64;

/// A question, token by token.
#[derive(Debug, Clone, Copy)]
pub struct TokenQuery<'a> {
    /// One L2-normalised vector after the other.
    pub tokens: &'a [f32],
    /// Numbers per token.
    pub dims: usize,
    /// The bookmarks to compare it with.
    pub bookmarks: &'a [BookmarkId],
}

impl Store {
    /// For each of these bookmarks that has tokens: the mean, over the question's tokens, of the cosine to the nearest of
    /// the bookmark's; -1 to 1.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn compare_tokens(&self, query: &TokenQuery<'_>) -> Result<HashMap<BookmarkId, f32>> {
        if query.tokens.is_empty() || query.dims == 0 || query.bookmarks.is_empty() {
            return Ok(HashMap::new());
        }
        let mut sql = QueryBuilder::new(
            "SELECT bookmark_id, tokens FROM embeddings WHERE length(tokens) > 0 AND bookmark_id IN (",
        );
        let mut list = sql.separated(", ");
        for id in query.bookmarks {
            list.push_bind(id.0);
        }
        sql.push(")");
        let mut compared = HashMap::new();
        for row in sql.build().fetch_all(self.readers()).await? {
            if let Some(closeness) = closeness(query.tokens, query.dims, row.try_get(1)?) {
                compared.insert(BookmarkId(row.try_get(0)?), closeness);
            }
        }
        Ok(compared)
    }
}

/// The blob of tokens of `dims` numbers each; an even number.
pub(crate) fn packed(tokens: &[f32], dims: usize) -> Vec<u8> {
    if dims == 0 {
        return Vec::new();
    }
    tokens.chunks_exact(dims).take(MOST_TOKENS).flat_map(packed_token).collect()
}

fn packed_token(token: &[f32]) -> Vec<u8> {
    let largest = token.iter().fold(f32::MIN_POSITIVE, |largest, number| largest.max(number.abs()));
    #[expect(clippy::cast_possible_truncation, reason = "the quotient lies between -7 and 7")]
    let half = |number: f32| ((number / largest * LARGEST).round() as i8).saturating_add_unsigned(ZERO).cast_unsigned();
    let byte = |pair: &[f32]| pair.iter().fold(0, |byte, number| byte << 4 | half(*number));
    token.chunks(2).map(byte).collect()
}

/// None where the blob holds no tokens of this width.
fn closeness(asked: &[f32], dims: usize, blob: &[u8]) -> Option<f32> {
    let width = dims / 2;
    if width == 0 || blob.is_empty() || !blob.len().is_multiple_of(width) {
        return None;
    }
    let asked = asked.chunks_exact(dims);
    let mut nearest = vec![-1.0_f32; asked.len()];
    for token in blob.chunks_exact(width).map(unpacked_token) {
        for (nearest, asked) in nearest.iter_mut().zip(asked.clone()) {
            *nearest = nearest.max(asked.iter().zip(&token).map(|(a, b)| a * b).sum());
        }
    }
    #[expect(clippy::cast_precision_loss, reason = "a few dozen tokens")]
    let mean = nearest.iter().sum::<f32>() / nearest.len().max(1) as f32;
    Some(mean)
}

/// L2-normalised.
fn unpacked_token(bytes: &[u8]) -> Vec<f32> {
    let number = |half: u8| f32::from(half) - f32::from(ZERO);
    let token: Vec<f32> = bytes.iter().flat_map(|byte| [number(byte >> 4), number(byte & 0xf)]).collect();
    let length = token.iter().map(|n| n * n).sum::<f32>().sqrt().max(f32::MIN_POSITIVE);
    token.iter().map(|n| n / length).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const DIMS: usize = 64;

    fn unit(numbers: &[f32]) -> Vec<f32> {
        let length = numbers.iter().map(|n| n * n).sum::<f32>().sqrt().max(f32::MIN_POSITIVE);
        numbers.iter().map(|n| n / length).collect()
    }

    fn token() -> impl Strategy<Value = Vec<f32>> {
        prop::collection::vec(-1.0_f32..1.0, DIMS).prop_map(|numbers| unit(&numbers))
    }

    fn dot(a: &[f32], b: &[f32]) -> f32 {
        a.iter().zip(b).map(|(a, b)| a * b).sum()
    }

    proptest! {
        #[test]
        fn four_bits_keep_the_mean_of_the_nearest(
            asked in prop::collection::vec(token(), 1..8),
            held in prop::collection::vec(token(), 1..12),
        ) {
            let nearest = asked.iter().map(|a| held.iter().map(|h| dot(a, h)).fold(-1.0, f32::max));
            let exact = nearest.sum::<f32>() / asked.len() as f32;
            let found = closeness(&asked.concat(), DIMS, &packed(&held.concat(), DIMS)).unwrap();
            prop_assert!((found - exact).abs() < 0.05, "{found} {exact}");
        }
    }

    #[test]
    fn what_holds_no_tokens_of_this_width_is_not_compared() {
        let asked = unit(&[1.0; DIMS]);
        assert_eq!(closeness(&asked, DIMS, &[]), None);
        assert_eq!(closeness(&asked, DIMS, &[1, 2, 3]), None);
        assert_eq!(packed(&asked, 0), Vec::<u8>::new());
    }

    #[test]
    fn a_long_text_keeps_its_beginning() {
        assert_eq!(packed(&[1.0; DIMS * 100], DIMS).len(), MOST_TOKENS * DIMS / 2);
    }
}
