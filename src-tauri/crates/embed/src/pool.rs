//! From the vectors of a text's tokens to the one of the text.

use crate::Pooling;

/// What a graph gives for one text of a batch.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Hidden<'a> {
    /// [tokens, dims], those of the padding at the end.
    pub(crate) tokens: &'a [f32],
    /// Tokens that are the text's own.
    pub(crate) count: usize,
    /// Numbers per token; not 0.
    pub(crate) dims: usize,
}

/// The vector of the text, L2-normalised.
pub(crate) fn pooled(hidden: Hidden<'_>, pooling: Pooling) -> Vec<f32> {
    let count = if pooling == Pooling::Cls { 1 } else { hidden.count };
    let mut sum = vec![0.0_f32; hidden.dims];
    for token in hidden.tokens.chunks_exact(hidden.dims).take(count) {
        for (sum, number) in sum.iter_mut().zip(token) {
            *sum += number;
        }
    }
    // A mean is the sum at another length, and the length is set here.
    let length = sum.iter().map(|number| number * number).sum::<f32>().sqrt().max(f32::MIN_POSITIVE);
    sum.iter_mut().for_each(|number| *number /= length);
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two tokens of a text, then padding that must not count.
    const TOKENS: [f32; 6] = [1.0, 0.0, 0.0, 1.0, 9.0, 9.0];

    #[track_caller]
    fn check(pooling: Pooling, expected: [f32; 2]) {
        let vector = pooled(Hidden { tokens: &TOKENS, count: 2, dims: 2 }, pooling);
        assert!(vector.iter().zip(expected).all(|(a, b)| (a - b).abs() < 1e-6), "{vector:?}");
    }

    #[test]
    fn the_padding_is_left_out() {
        check(Pooling::Mean, [std::f32::consts::FRAC_1_SQRT_2; 2]);
    }

    #[test]
    fn the_first_token_stands_for_the_text() {
        check(Pooling::Cls, [1.0, 0.0]);
    }

    #[test]
    fn a_text_without_tokens_has_no_direction() {
        let vector = pooled(Hidden { tokens: &TOKENS, count: 0, dims: 2 }, Pooling::Mean);
        assert_eq!(vector, [0.0, 0.0]);
    }
}
