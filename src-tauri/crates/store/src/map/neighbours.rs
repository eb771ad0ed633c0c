//! Table `map_neighbours`: of each bookmark its nearest, found when the map was drawn.
//!
//! Shape of a blob: for each neighbour its id as four bytes and its closeness as two, little-endian; closeness =
//! number / 65,535, and 0 for what is not near at all.

use dogear_domain::{BookmarkId, Filters};
use futures::TryStreamExt;
use sqlx::Row;

use crate::{
    DenseCandidate, DenseQuery, Result, Store,
    quantised::{numbers, parts},
};

const ENTRY: usize = 6;
const FULL: f32 = 65_535.0;

/// Two bookmarks and the cosine of their vectors; the one with the smaller id first.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Closeness {
    /// The older.
    pub first: BookmarkId,
    /// The newer.
    pub second: BookmarkId,
    /// 0 to 1.
    pub cosine: f32,
}

impl Store {
    /// What is nearest to a bookmark among those that meet the conditions, itself left out, the nearest first; none if it
    /// has no vector. Works without a map, too.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn near(&self, id: BookmarkId, filters: &Filters, limit: u32) -> Result<Option<Vec<DenseCandidate>>> {
        let row: Option<(Vec<u8>, u32)> = sqlx::query_as(
            "SELECT embedding, dims FROM embeddings, vector_space \
             WHERE bookmark_id = ? AND embedding IS NOT NULL AND NOT is_first",
        )
        .bind(id.0)
        .fetch_optional(self.readers())
        .await?;
        let Some((blob, dims)) = row else { return Ok(None) };
        let Some((scale, bytes)) = parts(&blob, dims as usize) else { return Ok(None) };
        let embedding = numbers(scale, bytes);
        let query = DenseQuery { embedding: &embedding, filters, allowed: None, limit: limit + 1, also: &[] };
        let mut near = self.dense(&query).await?.near;
        near.retain(|candidate| candidate.id != id);
        near.truncate(limit as usize);
        Ok(Some(near))
    }

    /// Pairs of bookmarks of the map that are at least this near, each once, in the order of their ids. Of many that are all
    /// equal, each is paired with one.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn close_pairs(&self, rules: u32, least: f32) -> Result<Vec<Closeness>> {
        let mut rows = sqlx::query(
            "SELECT bookmark_id, near FROM map_neighbours WHERE EXISTS \
             (SELECT 1 FROM map JOIN vector_space USING (model, recipe) WHERE rules = ?)",
        )
        .bind(rules)
        .fetch(self.readers());
        let mut pairs = Vec::new();
        while let Some(row) = rows.try_next().await? {
            let id = BookmarkId(row.try_get(0)?);
            for (near, cosine) in unpacked(row.try_get(1)?).filter(|(_, cosine)| *cosine >= least) {
                pairs.push(Closeness { first: id.min(near), second: id.max(near), cosine });
            }
        }
        pairs.sort_unstable_by_key(|pair| (pair.first, pair.second));
        pairs.dedup_by_key(|pair| (pair.first, pair.second));
        Ok(pairs)
    }
}

pub(super) fn packed(near: &[(BookmarkId, f32)]) -> Vec<u8> {
    let mut blob = Vec::with_capacity(near.len() * ENTRY);
    for (id, cosine) in near {
        blob.extend(id.0.to_le_bytes());
        blob.extend(((cosine.clamp(0.0, 1.0) * FULL).round() as u16).to_le_bytes());
    }
    blob
}

fn unpacked(blob: &[u8]) -> impl Iterator<Item = (BookmarkId, f32)> {
    blob.chunks_exact(ENTRY).filter_map(|entry| {
        let (id, closeness) = entry.split_first_chunk::<4>()?;
        let closeness = u16::from_le_bytes(closeness.try_into().ok()?);
        Some((BookmarkId(u32::from_le_bytes(*id)), f32::from(closeness) / FULL))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbours_survive_being_packed() {
        let near = [(BookmarkId(7), 1.0), (BookmarkId(u32::MAX), 0.0)];
        assert_eq!(unpacked(&packed(&near)).collect::<Vec<_>>(), near);
        let odd = [(BookmarkId(1), -0.5), (BookmarkId(2), f32::NAN)];
        assert!(unpacked(&packed(&odd)).all(|(_, cosine)| cosine == 0.0));
        assert_eq!(unpacked(&[1, 2, 3]).count(), 0);
    }
}
