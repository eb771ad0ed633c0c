//! A place for what is new, among its neighbours: nothing else moves.

use crate::{SIDE, random::Random};

/// How much less near a neighbour may be to count for about a third.
const FALL: f32 = 0.04;
/// Longest way from the middle of the neighbours, so that what is alike does not cover itself.
const OFFSET: f32 = SIDE as f32 / 400.0;

/// A neighbour that is on the map.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Placed {
    /// Where it stands.
    pub at: [u16; 2],
    /// Its cluster.
    pub cluster: Option<u16>,
    /// How near it is, -1 to 1.
    pub cosine: f32,
}

/// A place and a cluster near these; none without any. `seed` decides where around the middle: the same gives the same.
#[must_use]
pub fn place(near: &[Placed], seed: u64) -> Option<([u16; 2], Option<u16>)> {
    let near: Vec<&Placed> = near.iter().filter(|placed| placed.cosine.is_finite()).collect();
    let best = near.iter().map(|placed| placed.cosine).reduce(f32::max)?;
    let weight = |placed: &Placed| ((placed.cosine - best) / FALL).exp();
    let total: f32 = near.iter().map(|placed| weight(placed)).sum();
    let mut random = Random::new(seed);
    let at = [0, 1].map(|axis| {
        let sum: f32 = near.iter().map(|placed| weight(placed) * f32::from(placed.at[axis])).sum();
        (sum / total + random.sided() * OFFSET).clamp(0.0, SIDE as f32) as u16
    });
    let mut shares: Vec<(Option<u16>, f32)> = Vec::new();
    for placed in near {
        match shares.iter_mut().find(|(cluster, _)| *cluster == placed.cluster) {
            Some((_, share)) => *share += weight(placed),
            None => shares.push((placed.cluster, weight(placed))),
        }
    }
    let most = shares.into_iter().max_by(|a, b| a.1.total_cmp(&b.1));
    Some((at, most.and_then(|(cluster, _)| cluster)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn placed(x: u16, cluster: Option<u16>, cosine: f32) -> Placed {
        Placed { at: [x, x], cluster, cosine }
    }

    #[test]
    fn what_is_new_stands_with_the_nearest() {
        let near = [placed(10_000, Some(3), 0.9), placed(10_400, Some(3), 0.89), placed(60_000, None, 0.4)];
        let (at, cluster) = place(&near, 7).unwrap();
        assert!(at[0].abs_diff(10_200) < 500 && cluster == Some(3), "{at:?}");
        assert_eq!(place(&near, 7), place(&near, 7));
        assert_ne!(place(&near, 7), place(&near, 8));
    }

    #[test]
    fn it_stays_on_the_map_and_among_nobody_it_has_no_place() {
        let (at, _) = place(&[placed(65_535, None, 1.0)], 1).unwrap();
        assert!(at[0] > 65_000);
        assert_eq!(place(&[], 1), None);
        assert_eq!(place(&[placed(1, None, f32::NAN)], 1), None);
    }
}
