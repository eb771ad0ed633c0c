//! Table `tokens`. Late interaction (Khattab and Zaharia, ColBERT, 2020): how near the words of a question come to the words of a
//! bookmark, one by one. One vector for a whole text blurs what it is about; for the best candidates it is worth looking
//! again. The tokens stay in the file: some 900 bytes a bookmark, read for the few that a search has found.
//!
//! Shape of a blob: for each token, half a byte a number from 1 to 15, which stand for -7 to 7, the first of two in the
//! high half. Only a token's direction counts, so that it needs no scale.

use std::collections::HashMap;

use dogear_domain::BookmarkId;
use sqlx::{QueryBuilder, Row, Sqlite, Transaction};

use crate::{BookmarkVectors, Result, Store};

/// Largest number of a token by size.
const LARGEST: f32 = 7.0;
/// The half byte that stands for 0.
const ZERO: u8 = 8;
/// Largest number of a question's token: whole numbers, because sums of them are computed many at a time.
const LARGEST_ASKED: f32 = 8191.0;
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
        let mut sql = QueryBuilder::new("SELECT bookmark_id, tokens FROM tokens WHERE bookmark_id IN (");
        let mut list = sql.separated(", ");
        for id in query.bookmarks {
            list.push_bind(id.0);
        }
        sql.push(")");
        let asked = whole_numbers(query.tokens);
        let mut compared = HashMap::new();
        for row in sql.build().fetch_all(self.readers()).await? {
            if let Some(closeness) = closeness(&asked, query.dims, row.try_get(1)?) {
                compared.insert(BookmarkId(row.try_get(0)?), closeness);
            }
        }
        Ok(compared)
    }
}

/// Replaces the tokens of these bookmarks.
pub(crate) async fn save<'a>(
    tx: &mut Transaction<'_, Sqlite>,
    tokens: impl Iterator<Item = (i64, &'a BookmarkVectors)>,
) -> Result<()> {
    let mut sql = QueryBuilder::<Sqlite>::new("INSERT OR REPLACE INTO tokens ");
    sql.push_values(tokens, |mut row, (id, vectors)| {
        row.push_bind(id).push_bind(packed(&vectors.tokens, vectors.token_dims));
    });
    sql.build().execute(&mut **tx).await?;
    Ok(())
}

pub(crate) async fn delete(tx: &mut Transaction<'_, Sqlite>, id: i64) -> Result<()> {
    sqlx::query("DELETE FROM tokens WHERE bookmark_id = ?").bind(id).execute(&mut **tx).await?;
    Ok(())
}

/// The blob of tokens of `dims` numbers each; an even number.
pub(crate) fn packed(tokens: &[f32], dims: usize) -> Vec<u8> {
    if dims == 0 {
        return Vec::new();
    }
    tokens.chunks_exact(dims).take(MOST_TOKENS).flat_map(packed_token).collect()
}

/// The tokens of a blob, as far as it keeps them: packed again they are the same blob.
pub(crate) fn unpacked(blob: &[u8], dims: usize) -> Vec<f32> {
    let width = dims / 2;
    if width == 0 || !blob.len().is_multiple_of(width) {
        return Vec::new();
    }
    let mut token = vec![0_i16; dims];
    let mut tokens = Vec::with_capacity(blob.len() * 2);
    for bytes in blob.chunks_exact(width) {
        unpack(bytes, &mut token);
        tokens.extend(token.iter().copied().map(f32::from));
    }
    tokens
}

fn packed_token(token: &[f32]) -> Vec<u8> {
    let largest = token.iter().fold(f32::MIN_POSITIVE, |largest, number| largest.max(number.abs()));
    #[expect(clippy::cast_possible_truncation, reason = "the quotient lies between -7 and 7")]
    let half = |number: f32| ((number / largest * LARGEST).round() as i8).saturating_add_unsigned(ZERO).cast_unsigned();
    let byte = |pair: &[f32]| pair.iter().fold(0, |byte, number| byte << 4 | half(*number));
    token.chunks(2).map(byte).collect()
}

#[expect(clippy::cast_possible_truncation, reason = "a number of a unit vector, times what fits 16 bits")]
fn whole_numbers(asked: &[f32]) -> Vec<i16> {
    asked.iter().map(|number| (number * LARGEST_ASKED).round() as i16).collect()
}

/// `asked`: as [`whole_numbers`] gives it. None where the blob holds no tokens of this width.
#[expect(clippy::cast_precision_loss, reason = "a cosine needs no more precision")]
fn closeness(asked: &[i16], dims: usize, blob: &[u8]) -> Option<f32> {
    let width = dims / 2;
    if width == 0 || blob.is_empty() || !blob.len().is_multiple_of(width) {
        return None;
    }
    let asked = asked.chunks_exact(dims);
    let mut nearest = vec![-1.0_f32; asked.len()];
    let mut token = vec![0_i16; dims];
    for bytes in blob.chunks_exact(width) {
        unpack(bytes, &mut token);
        let length = (dot(&token, &token) as f32).sqrt().max(1.0) * LARGEST_ASKED;
        for (nearest, asked) in nearest.iter_mut().zip(asked.clone()) {
            *nearest = nearest.max(dot(asked, &token) as f32 / length);
        }
    }
    Some(nearest.iter().sum::<f32>() / nearest.len().max(1) as f32)
}

fn unpack(bytes: &[u8], token: &mut [i16]) {
    for (pair, byte) in token.chunks_exact_mut(2).zip(bytes) {
        if let [first, second] = pair {
            *first = i16::from(byte >> 4) - i16::from(ZERO);
            *second = i16::from(byte & 0xf) - i16::from(ZERO);
        }
    }
}

/// At most 64 * 8191 * 8: far from the end of 32 bits.
fn dot(a: &[i16], b: &[i16]) -> i32 {
    a.iter().zip(b).map(|(a, b)| i32::from(*a) * i32::from(*b)).sum()
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

    fn cosine(a: &[f32], b: &[f32]) -> f32 {
        a.iter().zip(b).map(|(a, b)| a * b).sum()
    }

    proptest! {
        #[test]
        fn four_bits_keep_the_mean_of_the_nearest(
            asked in prop::collection::vec(token(), 1..8),
            held in prop::collection::vec(token(), 1..12),
        ) {
            let nearest = asked.iter().map(|a| held.iter().map(|h| cosine(a, h)).fold(-1.0, f32::max));
            let exact = nearest.sum::<f32>() / asked.len() as f32;
            let found = closeness(&whole_numbers(&asked.concat()), DIMS, &packed(&held.concat(), DIMS)).unwrap();
            prop_assert!((found - exact).abs() < 0.05, "{found} {exact}");
        }
    }

    #[test]
    fn tokens_that_were_kept_are_kept_the_same_again() {
        let spread = |at: usize| ((at * 31 + 7) % 19) as f32 - 9.0;
        let once = packed(&(0..DIMS * 3).map(spread).collect::<Vec<_>>(), DIMS);
        assert_eq!(packed(&unpacked(&once, DIMS), DIMS), once);
        assert!(unpacked(&once, DIMS - 2).is_empty() && unpacked(&[], DIMS).is_empty());
    }

    #[test]
    fn what_holds_no_tokens_of_this_width_is_not_compared() {
        let asked = unit(&[1.0; DIMS]);
        assert_eq!(closeness(&whole_numbers(&asked), DIMS, &[]), None);
        assert_eq!(closeness(&whole_numbers(&asked), DIMS, &[1, 2, 3]), None);
        assert_eq!(packed(&asked, 0), Vec::<u8>::new());
    }

    #[test]
    fn a_long_text_keeps_its_beginning() {
        assert_eq!(packed(&[1.0; DIMS * 100], DIMS).len(), MOST_TOKENS * DIMS / 2);
    }
}
