//! How texts are put into batches. A batch costs its longest text times its size, so texts of like length go
//! together, and a batch holds as many as a token budget allows.

/// Tokens per batch, padding counted. Small enough to be given up soon when nobody waits any more, large enough to
/// keep the runtime busy (see tests/BENCHMARKS.md).
pub(crate) const TOKEN_BUDGET: usize = 1024;

/// Splits texts of these lengths into batches of positions, shortest first; each batch stays within the budget
/// unless a single text is longer. Every position is in exactly one batch.
#[must_use]
pub fn plan(lengths: &[usize], budget: usize) -> Vec<Vec<usize>> {
    let mut order: Vec<usize> = (0..lengths.len()).collect();
    let length = |position: usize| lengths.get(position).copied().unwrap_or(0).max(1);
    order.sort_by_key(|&position| length(position));
    let mut batches: Vec<Vec<usize>> = Vec::new();
    for position in order {
        match batches.last_mut() {
            Some(batch) if (batch.len() + 1) * length(position) <= budget => batch.push(position),
            _ => batches.push(vec![position]),
        }
    }
    batches
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::plan;

    #[test]
    fn like_lengths_go_together() {
        assert_eq!(plan(&[9, 2, 8, 2, 2], 18), [vec![1, 3, 4], vec![2, 0]]);
        assert_eq!(plan(&[100, 1], 18), [vec![1], vec![0]]);
        assert!(plan(&[], 18).is_empty());
    }

    proptest! {
        #[test]
        fn every_text_is_in_one_batch_within_the_budget(
            lengths in prop::collection::vec(0usize..200, 0..300),
            budget in 1usize..2000,
        ) {
            let batches = plan(&lengths, budget);
            for batch in &batches {
                let longest = batch.iter().map(|&i| lengths[i].max(1)).max().unwrap();
                prop_assert!(batch.len() == 1 || batch.len() * longest <= budget);
            }
            let mut positions: Vec<usize> = batches.concat();
            positions.sort_unstable();
            prop_assert_eq!(positions, (0..lengths.len()).collect::<Vec<_>>());
        }
    }
}
