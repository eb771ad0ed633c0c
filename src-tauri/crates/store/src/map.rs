//! Tables `map`, `map_places`, `map_clusters` and `map_neighbours`: where the bookmarks lie beside each other. What is drawn
//! of one vector space, and by rules of one version, is there for no other.

mod neighbours;

use dogear_domain::BookmarkId;
use futures::TryStreamExt;
use sqlx::{QueryBuilder, Row, Sqlite, Transaction};

pub use self::neighbours::Closeness;
use self::neighbours::packed;
use crate::{Result, Store, VectorSpace, quantised::parts, vectors, vectors::ROWS_A_STATEMENT};

/// Where a bookmark stands: 0 to 65,535, both axes in one scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MapPlace {
    /// From the left.
    pub x: u16,
    /// From the top.
    pub y: u16,
    /// Place in the list of clusters; none for what lies between them.
    pub cluster: Option<u16>,
}

/// Bookmarks that lie together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredCluster {
    /// Its own words, the most telling first; may be empty.
    pub name: Vec<String>,
    /// Where its name stands.
    pub x: u16,
    /// As `x`.
    pub y: u16,
}

/// A bookmark on the map.
#[derive(Debug, Clone, PartialEq)]
pub struct Mapped {
    /// The bookmark.
    pub id: BookmarkId,
    /// Where it stands.
    pub place: MapPlace,
    /// Its neighbours, the nearest first; each pair is told by one of the two at least.
    pub near: Vec<(BookmarkId, f32)>,
}

/// The whole map, in columns.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StoredMap {
    /// Ascending.
    pub ids: Vec<BookmarkId>,
    /// As many as `ids`.
    pub places: Vec<MapPlace>,
    /// As the places name them.
    pub clusters: Vec<StoredCluster>,
}

/// How much of the map is as it was drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MapStanding {
    /// Bookmarks that it was drawn of.
    pub laid_out: u32,
    /// Of these, those that are still there.
    pub kept: u32,
    /// Bookmarks that found their place later.
    pub added: u32,
    /// Bookmarks with a vector and without a place.
    pub missing: u32,
}

/// All vectors of the library.
#[derive(Debug, Clone, PartialEq)]
pub struct AllVectors {
    /// What they are of.
    pub space: VectorSpace,
    /// Ascending.
    pub ids: Vec<BookmarkId>,
    /// A signed byte per number, `space.dims` for each of the `ids`. Their scales are left out: angles do not need them.
    pub bytes: Vec<i8>,
    /// As many as `ids`.
    pub titles: Vec<String>,
    /// The innermost folder of each; empty where it is in none.
    pub folders: Vec<String>,
}

impl Store {
    /// How the map stands; none if there is none of these rules and of the vectors as they are.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn map_standing(&self, rules: u32) -> Result<Option<MapStanding>> {
        let row: Option<(u32, u32, u32, u32)> = sqlx::query_as(
            "SELECT laid_out, (SELECT count(*) FROM map_places WHERE NOT is_added), \
             (SELECT count(*) FROM map_places WHERE is_added), \
             (SELECT count(*) FROM embeddings AS e WHERE embedding IS NOT NULL AND NOT EXISTS \
             (SELECT 1 FROM map_places AS p WHERE p.bookmark_id = e.bookmark_id)) \
             FROM map JOIN vector_space USING (model, recipe) WHERE rules = ?",
        )
        .bind(rules)
        .fetch_optional(self.readers())
        .await?;
        Ok(row.map(|(laid_out, kept, added, missing)| MapStanding { laid_out, kept, added, missing }))
    }

    /// The map; none as for [`map_standing`](Self::map_standing).
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn map(&self, rules: u32) -> Result<Option<StoredMap>> {
        let mut tx = self.readers().begin().await?;
        let is_there: bool = sqlx::query_scalar(
            "SELECT EXISTS (SELECT 1 FROM map JOIN vector_space USING (model, recipe) WHERE rules = ?)",
        )
        .bind(rules)
        .fetch_one(&mut *tx)
        .await?;
        if !is_there {
            return Ok(None);
        }
        let clusters: Vec<(String, u16, u16)> =
            sqlx::query_as("SELECT name, x, y FROM map_clusters ORDER BY id").fetch_all(&mut *tx).await?;
        let cluster = |(name, x, y): (String, u16, u16)| Ok(StoredCluster { name: serde_json::from_str(&name)?, x, y });
        let mut map =
            StoredMap { clusters: clusters.into_iter().map(cluster).collect::<Result<_>>()?, ..StoredMap::default() };
        let mut rows =
            sqlx::query("SELECT bookmark_id, x, y, cluster FROM map_places ORDER BY bookmark_id").fetch(&mut *tx);
        while let Some(row) = rows.try_next().await? {
            map.ids.push(BookmarkId(row.try_get(0)?));
            map.places.push(MapPlace { x: row.try_get(1)?, y: row.try_get(2)?, cluster: row.try_get(3)? });
        }
        Ok(Some(map))
    }

    /// Every vector with the title of its bookmark, to draw a map of; none before the first.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn all_vectors(&self) -> Result<Option<AllVectors>> {
        let Some(space) = self.vector_space().await? else { return Ok(None) };
        let dims = space.dims as usize;
        let (ids, bytes, titles, folders) = Default::default();
        let mut all = AllVectors { space, ids, bytes, titles, folders };
        let mut rows = sqlx::query(
            "SELECT e.bookmark_id, e.embedding, b.title, COALESCE(json_extract(f.path, '$[#-1]'), '') \
             FROM embeddings AS e JOIN bookmarks AS b ON b.id = e.bookmark_id JOIN folders AS f ON f.id = b.folder_id \
             WHERE e.embedding IS NOT NULL ORDER BY e.bookmark_id",
        )
        .fetch(self.readers());
        while let Some(row) = rows.try_next().await? {
            if let Some((_, bytes)) = parts(row.try_get(1)?, dims) {
                all.ids.push(BookmarkId(row.try_get(0)?));
                all.bytes.extend(bytes.iter().map(|byte| byte.cast_signed()));
                all.titles.push(row.try_get(2)?);
                all.folders.push(row.try_get(3)?);
            }
        }
        Ok(Some(all))
    }

    /// Replaces the map by one that was drawn of these vectors, and tells whether they are still the library's: nothing is
    /// stored once another model answers. A bookmark that has gone since is left out.
    ///
    /// # Errors
    /// When the library cannot be written; the map before it stays.
    pub async fn save_map(
        &self,
        (space, rules): (&VectorSpace, u32),
        mapped: &[Mapped],
        clusters: &[StoredCluster],
    ) -> Result<bool> {
        let mut tx = self.begin().await?;
        if vectors::space(&mut *tx).await?.as_ref() != Some(space) {
            return Ok(false);
        }
        clear(&mut tx).await?;
        sqlx::query("INSERT INTO map VALUES (1, ?, ?, ?, ?)")
            .bind(&space.model)
            .bind(space.recipe)
            .bind(rules)
            .bind(u32::try_from(mapped.len()).unwrap_or(u32::MAX))
            .execute(&mut *tx)
            .await?;
        for (id, cluster) in (0_u32..).zip(clusters) {
            sqlx::query("INSERT INTO map_clusters VALUES (?, ?, ?, ?)")
                .bind(id)
                .bind(serde_json::to_string(&cluster.name)?)
                .bind(cluster.x)
                .bind(cluster.y)
                .execute(&mut *tx)
                .await?;
        }
        save_places(&mut tx, mapped, false).await?;
        tx.commit().await?;
        Ok(true)
    }

    /// The next bookmarks with a vector and without a place on the map, the oldest first.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn unplaced(&self, limit: u32) -> Result<Vec<BookmarkId>> {
        let ids: Vec<u32> = sqlx::query_scalar(
            "SELECT e.bookmark_id FROM embeddings AS e JOIN bookmarks AS b ON b.id = e.bookmark_id \
             WHERE e.embedding IS NOT NULL AND NOT EXISTS \
             (SELECT 1 FROM map_places AS p WHERE p.bookmark_id = e.bookmark_id) ORDER BY e.bookmark_id LIMIT ?",
        )
        .bind(limit)
        .fetch_all(self.readers())
        .await?;
        Ok(ids.into_iter().map(BookmarkId).collect())
    }

    /// Where these stand, for those that are on the map.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn places_of(&self, ids: &[BookmarkId]) -> Result<Vec<(BookmarkId, MapPlace)>> {
        let ids: Vec<u32> = ids.iter().map(|id| id.0).collect();
        let rows: Vec<(u32, u16, u16, Option<u16>)> = sqlx::query_as(
            "SELECT bookmark_id, x, y, cluster FROM map_places \
             WHERE bookmark_id IN (SELECT value FROM json_each(?))",
        )
        .bind(serde_json::to_string(&ids)?)
        .fetch_all(self.readers())
        .await?;
        Ok(rows.into_iter().map(|(id, x, y, cluster)| (BookmarkId(id), MapPlace { x, y, cluster })).collect())
    }

    /// Adds bookmarks to the map; nothing else moves. One that has gone since is left out, and all are if the map is of
    /// another space or of other rules by now.
    ///
    /// # Errors
    /// When the library cannot be written.
    pub async fn add_to_map(&self, rules: u32, mapped: &[Mapped]) -> Result<()> {
        let mut tx = self.begin().await?;
        let is_there: bool = sqlx::query_scalar(
            "SELECT EXISTS (SELECT 1 FROM map JOIN vector_space USING (model, recipe) WHERE rules = ?)",
        )
        .bind(rules)
        .fetch_one(&mut *tx)
        .await?;
        if is_there {
            save_places(&mut tx, mapped, true).await?;
            tx.commit().await?;
        }
        Ok(())
    }
}

async fn save_places(tx: &mut Transaction<'_, Sqlite>, mapped: &[Mapped], is_added: bool) -> Result<()> {
    for mapped in mapped.chunks(ROWS_A_STATEMENT) {
        let ids: Vec<u32> = mapped.iter().map(|mapped| mapped.id.0).collect();
        let there: Vec<u32> =
            sqlx::query_scalar("SELECT id FROM bookmarks WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id")
                .bind(serde_json::to_string(&ids)?)
                .fetch_all(&mut **tx)
                .await?;
        let mapped: Vec<&Mapped> = mapped.iter().filter(|one| there.binary_search(&one.id.0).is_ok()).collect();
        if mapped.is_empty() {
            continue;
        }
        let mut sql = QueryBuilder::<Sqlite>::new("INSERT OR REPLACE INTO map_places ");
        sql.push_values(&mapped, |mut row, Mapped { id, place, .. }| {
            row.push_bind(id.0).push_bind(place.x).push_bind(place.y).push_bind(place.cluster).push_bind(is_added);
        });
        sql.build().execute(&mut **tx).await?;
        let mut sql = QueryBuilder::<Sqlite>::new("INSERT OR REPLACE INTO map_neighbours ");
        sql.push_values(&mapped, |mut row, Mapped { id, near, .. }| {
            row.push_bind(id.0).push_bind(packed(near));
        });
        sql.build().execute(&mut **tx).await?;
    }
    Ok(())
}

/// Takes a bookmark off the map, if it is there: it stands elsewhere once it has another vector.
pub(crate) async fn delete(tx: &mut Transaction<'_, Sqlite>, id: i64) -> Result<()> {
    for statement in
        ["DELETE FROM map_places WHERE bookmark_id = ?", "DELETE FROM map_neighbours WHERE bookmark_id = ?"]
    {
        sqlx::query(statement).bind(id).execute(&mut **tx).await?;
    }
    Ok(())
}

/// Drops the map.
pub(crate) async fn clear(tx: &mut Transaction<'_, Sqlite>) -> Result<()> {
    for statement in
        ["DELETE FROM map", "DELETE FROM map_places", "DELETE FROM map_neighbours", "DELETE FROM map_clusters"]
    {
        sqlx::query(statement).execute(&mut **tx).await?;
    }
    Ok(())
}
