//! Random cuts: each tree divides the rows between two of them again and again until few are left together, which are then
//! likely near each other.

use crate::{random::Random, vectors::Vectors};

const TREES: u64 = 6;
/// So many rows are not divided any further.
const LEAF: usize = 40;
/// Tries to find two rows between which a cut leaves something on both sides.
const TRIES: usize = 3;

/// Gives the leaves of all trees.
pub(crate) fn leaves(vectors: &Vectors, take: &mut dyn FnMut(&[u32])) {
    for tree in 0..TREES {
        let mut random = Random::new(100 + tree);
        let mut rows: Vec<u32> = (0..vectors.len() as u32).collect();
        divide(vectors, &mut rows, &mut random, take);
    }
}

fn divide(vectors: &Vectors, rows: &mut [u32], random: &mut Random, take: &mut dyn FnMut(&[u32])) {
    if rows.len() <= LEAF {
        return take(rows);
    }
    // Where no cut divides, rows are alike: any half will do.
    let middle = (0..TRIES).find_map(|_| cut(vectors, rows, random)).unwrap_or(rows.len() / 2);
    let (left, right) = rows.split_at_mut(middle);
    divide(vectors, left, random, take);
    divide(vectors, right, random, take);
}

/// Puts what is nearer to the first of two rows before what is nearer to the second; none if nearly all are on one side.
fn cut(vectors: &Vectors, rows: &mut [u32], random: &mut Random) -> Option<usize> {
    let (a, b) = (rows[random.below(rows.len())] as usize, rows[random.below(rows.len())] as usize);
    let mut middle = 0;
    for at in 0..rows.len() {
        let row = rows[at] as usize;
        let (to_a, to_b) = (vectors.cosine(row, a), vectors.cosine(row, b));
        if to_a > to_b || to_a == to_b && random.below(2) == 0 {
            rows.swap(at, middle);
            middle += 1;
        }
    }
    let least = rows.len() / 20;
    (middle > least && middle < rows.len() - least).then_some(middle)
}
