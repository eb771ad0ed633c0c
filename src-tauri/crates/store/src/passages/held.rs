//! The vectors of passages in memory: sign bits to find what may be near, and [`coarse`](super::coarse) numbers to order it.
//!
//! In: rows of `passage_vectors`, in any order, again and again. Out: the nearest passages. Pure.

use std::collections::{HashMap, HashSet};

use super::{
    coarse::{Asked, signs_of, width},
    passage_id,
};

/// Passages by sign bits that are scored exactly, per passage asked for.
const OVERSAMPLE: usize = 8;
/// Rows of texts that have gone stay until they are as many as the others; so few never matter.
const FEW_ROWS: usize = 1_000;

/// A passage near a question.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct NearPassage {
    /// Its number: [`Store::place_of_passage`](crate::Store::place_of_passage) tells text and place.
    pub id: i64,
    /// Cosine of question and passage, -1 to 1.
    pub cosine: f32,
}

/// The vectors of all passages, of one width.
#[derive(Debug, Default)]
pub(crate) struct PassageCodes {
    dims: usize,
    /// The last change that is in here.
    version: i64,
    /// For each text, its first row and how many follow.
    texts: HashMap<i64, (usize, usize)>,
    /// The number of the passage in each row; none where its text has gone.
    ids: Vec<Option<i64>>,
    signs: Vec<u64>,
    codes: Vec<u8>,
}

impl PassageCodes {
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

    /// Takes in what a text's row says now; None removes it. A row of another width is not of this space and is left out.
    pub(crate) fn put(&mut self, text: i64, vectors: Option<&[u8]>) {
        if let Some((first, count)) = self.texts.remove(&text) {
            self.ids.iter_mut().skip(first).take(count).for_each(|id| *id = None);
        }
        let width = width(self.dims);
        let Some(vectors) = vectors.filter(|vectors| width > 0 && vectors.len().is_multiple_of(width)) else { return };
        self.texts.insert(text, (self.ids.len(), vectors.len() / width));
        for (ordinal, code) in (0..).zip(vectors.chunks_exact(width)) {
            self.ids.push(Some(passage_id(text, ordinal)));
            self.signs.extend(signs_of(code, self.dims));
            self.codes.extend(code);
        }
        self.tidy();
    }

    /// The nearest passages of the `allowed` texts, at most so many, best first; the later one first among equals.
    pub(crate) fn nearest(&self, asked: &Asked, limit: usize, allowed: Option<&HashSet<i64>>) -> Vec<NearPassage> {
        let rows = self.near_by_signs(asked, limit.saturating_mul(OVERSAMPLE), allowed);
        let mut near: Vec<NearPassage> = rows.into_iter().filter_map(|row| self.scored(asked, row)).collect();
        near.sort_by(|a, b| b.cosine.total_cmp(&a.cosine).then_with(|| b.id.cmp(&a.id)));
        near.truncate(limit);
        near
    }

    /// The cosines of these passages, of those that have a vector.
    pub(crate) fn cosines(&self, asked: &Asked, ids: &[i64]) -> Vec<NearPassage> {
        let row = |id: &i64| {
            let (text, place) = super::place_of(*id);
            let (first, count) = self.texts.get(&text)?;
            (place < *count).then_some(first + place)
        };
        ids.iter().filter_map(|id| self.scored(asked, row(id)?)).collect()
    }

    fn words(&self) -> usize {
        self.dims.div_ceil(64).max(1)
    }

    /// At least `count` rows, if there are so many, whose sign bits differ least from those of the question.
    fn near_by_signs(&self, asked: &Asked, count: usize, allowed: Option<&HashSet<i64>>) -> Vec<usize> {
        let rows = || self.ids.iter().zip(self.signs.chunks_exact(self.words())).enumerate();
        let is_allowed = |id: i64| allowed.is_none_or(|allowed| allowed.contains(&super::place_of(id).0));
        let distance = |signs: &[u64]| signs.iter().zip(asked.signs()).map(|(a, b)| (a ^ b).count_ones()).sum::<u32>();
        let candidates =
            rows().filter_map(|(row, (id, signs))| id.filter(|id| is_allowed(*id)).map(|_| (distance(signs), row)));
        let mut candidates: Vec<(u32, usize)> = candidates.collect();
        if count > 0 && count < candidates.len() {
            candidates.select_nth_unstable(count - 1);
        }
        candidates.truncate(count);
        candidates.into_iter().map(|(_, row)| row).collect()
    }

    fn scored(&self, asked: &Asked, row: usize) -> Option<NearPassage> {
        let width = width(self.dims);
        let id = (*self.ids.get(row)?)?;
        let code = self.codes.get(row * width..(row + 1) * width)?;
        Some(NearPassage { id, cosine: asked.cosine(code) })
    }

    /// Closes the gaps once they are more than what is left.
    fn tidy(&mut self) {
        let left: usize = self.texts.values().map(|(_, count)| count).sum();
        if self.ids.len() <= 2 * left + FEW_ROWS {
            return;
        }
        let (words, width) = (self.words(), width(self.dims));
        let mut tidied = Self { dims: self.dims, version: self.version, ..Self::default() };
        let mut order: Vec<(i64, (usize, usize))> = self.texts.drain().collect();
        order.sort_unstable_by_key(|(_, (first, _))| *first);
        for (text, (first, count)) in order {
            tidied.texts.insert(text, (tidied.ids.len(), count));
            tidied.ids.extend(self.ids.iter().skip(first).take(count));
            tidied.signs.extend(self.signs.iter().skip(first * words).take(count * words));
            tidied.codes.extend(self.codes.iter().skip(first * width).take(count * width));
        }
        *self = tidied;
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::{super::coarse::coarse, *};

    const DIMS: usize = 70;

    fn vectors() -> impl Strategy<Value = Vec<Vec<f32>>> {
        prop::collection::vec(prop::collection::vec(-1.0_f32..1.0, DIMS), 0..4)
    }

    proptest! {
        #[test]
        fn what_was_put_last_is_what_is_found(
            puts in prop::collection::vec((0..8_i64, prop::option::weighted(0.8, vectors())), 1..40),
            asked in prop::collection::vec(-1.0_f32..1.0, DIMS),
            allowed in prop::option::of(prop::collection::hash_set(0..8_i64, 0..5)),
        ) {
            let mut codes = PassageCodes::new(DIMS);
            let mut expected = BTreeMap::new();
            for (text, vectors) in &puts {
                let blob = vectors.as_ref().map(|vectors| vectors.iter().flat_map(|v| coarse(v)).collect::<Vec<u8>>());
                codes.put(*text, blob.as_deref());
                expected.insert(*text, blob.unwrap_or_default());
            }
            let asked = Asked::new(&asked);
            let mut wanted: Vec<(i64, f32)> = Vec::new();
            for (text, blob) in expected.iter().filter(|(text, _)| allowed.as_ref().is_none_or(|a| a.contains(text))) {
                let scored = (0..).zip(blob.chunks_exact(width(DIMS)));
                wanted.extend(scored.map(|(place, code)| (passage_id(*text, place), asked.cosine(code))));
            }
            let near = codes.nearest(&asked, 1_000, allowed.as_ref());
            prop_assert!(near.is_sorted_by(|a, b| a.cosine >= b.cosine));
            let mut found: Vec<(i64, f32)> = near.iter().map(|near| (near.id, near.cosine)).collect();
            found.sort_by_key(|(id, _)| *id);
            prop_assert_eq!(&found, &wanted);
            let ids: Vec<i64> = wanted.iter().map(|(id, _)| *id).chain([-1, passage_id(99, 0)]).collect();
            let again: Vec<(i64, f32)> = codes.cosines(&asked, &ids).iter().map(|near| (near.id, near.cosine)).collect();
            prop_assert_eq!(again, wanted);
        }
    }

    #[test]
    fn texts_that_change_again_and_again_take_no_more_room() {
        let mut codes = PassageCodes::new(DIMS);
        let blob: Vec<u8> = (0..10).flat_map(|_| coarse(&[1.0; DIMS])).collect();
        for turn in 0..2_000 {
            codes.put(turn % 3, Some(&blob));
        }
        assert!(codes.ids.len() <= 2 * 30 + FEW_ROWS + 10);
        assert_eq!(codes.nearest(&Asked::new(&[1.0; DIMS]), 100, None).len(), 30);
    }
}
