//! How strongly rows hold to each other: distances to neighbours, made comparable between dense and sparse places, become
//! weights (as UMAP does it), and what one side says counts for both.

use crate::neighbours::Neighbours;

/// Halvings to find how fast a row's weights fall.
const HALVINGS: usize = 40;
/// The fall is never steeper than this share of the mean distance.
const STEEPEST: f32 = 1e-3;

/// Two rows that hold to each other.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Edge {
    pub(crate) from: u32,
    pub(crate) to: u32,
    /// 0 to 1.
    pub(crate) weight: f32,
}

/// Each pair once, `from` the smaller, in their order.
pub(crate) fn edges(neighbours: &Neighbours) -> Vec<Edge> {
    let mut edges = Vec::new();
    for row in 0..neighbours.len() {
        let near = neighbours.of(row);
        let distances: Vec<f32> = near.iter().map(|(_, cosine)| (1.0 - cosine).max(0.0)).collect();
        for ((other, _), weight) in near.iter().zip(weights(&distances)) {
            let (from, to) = (*other.min(&(row as u32)), *other.max(&(row as u32)));
            edges.push(Edge { from, to, weight });
        }
    }
    edges.sort_unstable_by_key(|edge| (edge.from, edge.to));
    edges.dedup_by(|second, first| {
        let is_same = (first.from, first.to) == (second.from, second.to);
        if is_same {
            first.weight = first.weight + second.weight - first.weight * second.weight;
        }
        is_same
    });
    edges
}

/// 1 for the nearest, and falling such that all weights together are as many as their logarithm says.
fn weights(distances: &[f32]) -> Vec<f32> {
    let Some(nearest) = distances.first().copied() else { return Vec::new() };
    let wanted = (distances.len() as f32).log2().max(1.0);
    let mean = distances.iter().sum::<f32>() / distances.len() as f32;
    let sum = |fall: f32| distances.iter().map(|distance| (-(distance - nearest).max(0.0) / fall).exp()).sum::<f32>();
    let (mut low, mut high, mut fall) = (0.0_f32, f32::INFINITY, 1.0_f32);
    for _ in 0..HALVINGS {
        if sum(fall) > wanted {
            high = fall;
            fall = f32::midpoint(low, high);
        } else {
            low = fall;
            fall = if high.is_finite() { f32::midpoint(low, high) } else { fall * 2.0 };
        }
    }
    let fall = fall.max(STEEPEST * mean).max(f32::MIN_POSITIVE);
    distances.iter().map(|distance| (-(distance - nearest).max(0.0) / fall).exp()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_weighs_most_and_all_together_as_their_number_says() {
        let weights = weights(&[0.1, 0.2, 0.3, 0.5, 0.5, 0.6, 0.7, 0.9]);
        assert!((weights.iter().sum::<f32>() - 3.0).abs() < 0.01, "{weights:?}");
        assert!(weights[0] == 1.0 && weights.is_sorted_by(|a, b| a >= b));
    }

    #[test]
    fn equal_distances_weigh_the_same() {
        assert_eq!(weights(&[0.0; 3]), [1.0; 3]);
        assert_eq!(weights(&[]), [0.0_f32; 0]);
    }
}
