//! The vectors in memory: a sign bit per number to find what may be near, and the bytes of [`quantised`](crate::quantised)
//! to order it. 448 bytes a bookmark at 384 numbers, and no SQL in the scan.
//!
//! In: rows of `embeddings`, in any order, again and again. Out: the nearest bookmarks. Pure.

use std::collections::HashMap;

use crate::{
    dense::{DenseCandidate, keep_best},
    quantised::{Probe, parts, signs_of},
};
use dogear_domain::BookmarkId;

/// Candidates by sign bits that are scored exactly, per candidate asked for; sign bits alone order near neighbours
/// too coarsely.
const OVERSAMPLE: usize = 32;
/// Up to this many allowed bookmarks, each is scored: cheaper than a scan of all, and exact.
const FEW: usize = 4_000;

/// The vectors of a library, all of one width.
#[derive(Debug, Default)]
pub(crate) struct Codes {
    dims: usize,
    /// The last change that is in here.
    version: i64,
    ids: Vec<u32>,
    rows: HashMap<u32, usize>,
    /// `words` words a bookmark.
    signs: Vec<u64>,
    scales: Vec<f32>,
    /// `dims` bytes a bookmark.
    bytes: Vec<u8>,
}

impl Codes {
    pub(crate) fn new(dims: usize) -> Self {
        Self { dims, ..Self::default() }
    }

    pub(crate) fn dims(&self) -> usize {
        self.dims
    }

    pub(crate) fn version(&self) -> i64 {
        self.version
    }

    pub(crate) fn set_version(&mut self, version: i64) {
        self.version = self.version.max(version);
    }

    /// Takes in what a bookmark's row says now; None removes it. A row of another width is not of this space and is
    /// left out.
    pub(crate) fn put(&mut self, id: u32, blob: Option<&[u8]>) {
        match blob.and_then(|blob| parts(blob, self.dims)) {
            Some((scale, bytes)) => self.insert(id, scale, bytes),
            None => self.remove(id),
        }
    }

    /// The nearest among the `allowed`, best first; the newer first among equals.
    pub(crate) fn nearest(&self, probe: &Probe, limit: usize, allowed: Option<&[u32]>) -> Vec<DenseCandidate> {
        let rows = match allowed {
            Some(few) if few.len() <= FEW => self.rows_of(few),
            Some(many) => self.nearest_by_signs(probe, limit * OVERSAMPLE, Some(&self.mask(many))),
            None => self.nearest_by_signs(probe, limit * OVERSAMPLE, None),
        };
        let mut scored: Vec<DenseCandidate> = rows.into_iter().filter_map(|row| self.scored(probe, row)).collect();
        keep_best(&mut scored, limit);
        scored
    }

    /// The cosines of these bookmarks, for those that have a vector.
    pub(crate) fn cosines(&self, probe: &Probe, ids: impl IntoIterator<Item = u32>) -> Vec<DenseCandidate> {
        ids.into_iter().filter_map(|id| self.scored(probe, *self.rows.get(&id)?)).collect()
    }

    fn words(&self) -> usize {
        self.dims.div_ceil(64)
    }

    fn insert(&mut self, id: u32, scale: f32, bytes: &[u8]) {
        let signs = signs_of(bytes.iter().map(|byte| byte.cast_signed()));
        let Some(&row) = self.rows.get(&id) else {
            self.rows.insert(id, self.ids.len());
            self.ids.push(id);
            self.scales.push(scale);
            self.signs.extend(signs);
            self.bytes.extend(bytes);
            return;
        };
        let words = self.words();
        self.scales[row] = scale;
        self.signs[row * words..(row + 1) * words].copy_from_slice(&signs);
        self.bytes[row * self.dims..(row + 1) * self.dims].copy_from_slice(bytes);
    }

    /// Puts the last row in the place of the removed one.
    fn remove(&mut self, id: u32) {
        let Some(row) = self.rows.remove(&id) else { return };
        let (words, dims) = (self.words(), self.dims);
        let last = self.ids.len() - 1;
        self.ids.swap_remove(row);
        self.scales.swap_remove(row);
        self.signs.copy_within(last * words.., row * words);
        self.signs.truncate(last * words);
        self.bytes.copy_within(last * dims.., row * dims);
        self.bytes.truncate(last * dims);
        if let Some(moved) = self.ids.get(row) {
            self.rows.insert(*moved, row);
        }
    }

    fn rows_of(&self, ids: &[u32]) -> Vec<usize> {
        ids.iter().filter_map(|id| self.rows.get(id).copied()).collect()
    }

    /// For each row, whether it is allowed.
    fn mask(&self, allowed: &[u32]) -> Vec<bool> {
        let mut mask = vec![false; self.ids.len()];
        for row in self.rows_of(allowed) {
            mask[row] = true;
        }
        mask
    }

    /// At least `count` rows, if there are so many, whose sign bits differ least from those of the question.
    fn nearest_by_signs(&self, probe: &Probe, count: usize, mask: Option<&[bool]>) -> Vec<usize> {
        let mut distances = Vec::with_capacity(self.ids.len());
        distances.extend(self.signs.chunks_exact(self.words().max(1)).map(|row| differing(row, probe.signs())));
        if let Some(mask) = mask {
            for (distance, allowed) in distances.iter_mut().zip(mask) {
                if !allowed {
                    *distance = u32::MAX;
                }
            }
        }
        let farthest = farthest_of(&distances, count, self.dims);
        let near = distances.iter().enumerate().filter(|(_, distance)| **distance <= farthest);
        near.map(|(row, _)| row).collect()
    }

    fn scored(&self, probe: &Probe, row: usize) -> Option<DenseCandidate> {
        let bytes = self.bytes.get(row * self.dims..(row + 1) * self.dims)?;
        let cosine = probe.cosine(*self.scales.get(row)?, bytes);
        Some(DenseCandidate { id: BookmarkId(*self.ids.get(row)?), cosine })
    }
}

/// How many bits of the two differ.
fn differing(a: &[u64], b: &[u64]) -> u32 {
    a.iter().zip(b).map(|(a, b)| (a ^ b).count_ones()).sum()
}

/// The distance within which at least `count` lie; all, if there are not so many.
fn farthest_of(distances: &[u32], count: usize, dims: usize) -> u32 {
    let mut at = vec![0_usize; dims + 1];
    for distance in distances {
        if let Some(at) = at.get_mut(*distance as usize) {
            *at += 1;
        }
    }
    let mut within = 0;
    for (distance, here) in (0..).zip(at) {
        within += here;
        if within >= count {
            return distance;
        }
    }
    u32::try_from(dims).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;
    use crate::quantised::quantise;

    const DIMS: usize = 70;

    fn vector() -> impl Strategy<Value = Vec<f32>> {
        prop::collection::vec(-1.0_f32..1.0, DIMS)
    }

    proptest! {
        #[test]
        fn what_was_put_last_is_what_is_found(
            puts in prop::collection::vec((0..12_u32, prop::option::weighted(0.7, vector())), 1..60),
            asked in vector(),
            allowed in prop::option::of(prop::collection::vec(0..12_u32, 0..6)),
        ) {
            let mut codes = Codes::new(DIMS);
            let mut expected = BTreeMap::new();
            for (id, vector) in &puts {
                let blob = vector.as_deref().map(quantise);
                codes.put(*id, blob.as_deref());
                match blob {
                    Some(blob) => drop(expected.insert(*id, blob)),
                    None => drop(expected.remove(id)),
                }
            }
            let probe = Probe::new(&asked);
            let cosine = |blob: &[u8]| { let (scale, bytes) = parts(blob, DIMS).unwrap(); probe.cosine(scale, bytes) };
            let mut wanted: Vec<(u32, f32)> = expected.iter().map(|(id, blob)| (*id, cosine(blob))).collect();
            if let Some(allowed) = &allowed {
                wanted.retain(|(id, _)| allowed.contains(id));
            }
            let found = codes.nearest(&probe, 50, allowed.map(|mut ids| { ids.sort_unstable(); ids.dedup(); ids }).as_deref());
            let mut found: Vec<(u32, f32)> = found.iter().map(|near| (near.id.0, near.cosine)).collect();
            prop_assert!(found.is_sorted_by(|a, b| a.1 >= b.1));
            found.sort_by_key(|(id, _)| *id);
            prop_assert_eq!(found, wanted);
        }
    }

    #[test]
    fn a_scan_with_many_allowed_leaves_the_others_out() {
        let mut codes = Codes::new(DIMS);
        let spread =
            |id: u32| (0..DIMS).map(|at| ((id as usize * 31 + at * 17) % 97) as f32 - 48.0).collect::<Vec<_>>();
        for id in 0..10_000 {
            codes.put(id, Some(&quantise(&spread(id))));
        }
        let even: Vec<u32> = (0..10_000).filter(|id| id % 2 == 0).collect();
        let near = codes.nearest(&Probe::new(&spread(77)), 20, Some(&even));
        assert_eq!(near.len(), 20);
        assert!(near.iter().all(|near| near.id.0 % 2 == 0));
        assert_eq!(codes.nearest(&Probe::new(&spread(77)), 1, None)[0].id.0 % 97, 77);
    }
}
