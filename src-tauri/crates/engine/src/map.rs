//! How the bookmarks lie beside each other: the map as it was drawn, what is near a bookmark, what is alike.

mod drawing;
mod keeping;

use dogear_domain::{BookmarkId, Filters};
use dogear_map::{MAP_VERSION, groups};
use dogear_store::{MapPlace, Sizes, StoredMap};

pub(crate) use self::drawing::Maps;
use crate::{Library, Problem, Result};

/// The map, or what it waits for. Without a map the columns are empty.
#[derive(Debug, Clone, PartialEq)]
pub struct MapView {
    /// Whether it is there.
    pub state: MapState,
    /// Ascending.
    pub ids: Vec<BookmarkId>,
    /// As many as `ids`.
    pub places: Vec<MapPlace>,
    /// As the places name them; when the map was drawn, the largest came first.
    pub clusters: Vec<MapCluster>,
}

/// Bookmarks that lie together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MapCluster {
    /// Its own words, the most telling first; may be empty.
    pub name: Vec<String>,
    /// How many.
    pub bookmarks: u32,
    /// Where its name stands, in the units of the places.
    pub x: u16,
    /// As `x`.
    pub y: u16,
}

/// Whether there is a map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MapState {
    /// It cannot be drawn yet.
    Waiting(Waits),
    /// It is being drawn.
    Making {
        /// Bookmarks that are done.
        done: u32,
        /// Of so many.
        of: u32,
    },
    /// It is there. Bookmarks without a vector, and the very newest, are not on it.
    Ready,
}

/// What the map waits for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Waits {
    /// Search by meaning does not work, for this reason; none where it is switched off.
    Meaning(Option<Problem>),
    /// So many of so many bookmarks can be found by meaning.
    Vectors {
        /// Bookmarks that can.
        done: u32,
        /// All bookmarks.
        of: u32,
    },
    /// A process that stays draws it soon.
    Turn,
}

impl MapView {
    fn of(map: StoredMap) -> Self {
        let mut counts = vec![0_u32; map.clusters.len()];
        for cluster in map.places.iter().filter_map(|place| place.cluster) {
            if let Some(count) = counts.get_mut(usize::from(cluster)) {
                *count += 1;
            }
        }
        let clusters = map.clusters.into_iter().zip(counts).map(|(cluster, bookmarks)| MapCluster {
            name: cluster.name,
            bookmarks,
            x: cluster.x,
            y: cluster.y,
        });
        Self { state: MapState::Ready, ids: map.ids, places: map.places, clusters: clusters.collect() }
    }
}

/// Groups of bookmarks that are alike by meaning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alike {
    /// The largest first, each in the order of its ids; two at least in each.
    pub groups: Vec<Vec<BookmarkId>>,
    /// Bookmarks that would go if each group were one.
    pub spare: usize,
    /// False where the map, by which it is told, is not there.
    pub ready: bool,
}

impl Library {
    /// The map as it is kept, or what it waits for.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn map(&self) -> Result<MapView> {
        if let Some(map) = self.store.map(MAP_VERSION).await? {
            return Ok(MapView::of(map));
        }
        let state = self.without_map().await?;
        Ok(MapView { state, ids: Vec::new(), places: Vec::new(), clusters: Vec::new() })
    }

    async fn without_map(&self) -> Result<MapState> {
        let Sizes { bookmarks, embedded, pending, .. } = self.store.sizes().await?;
        if bookmarks == 0 {
            return Ok(MapState::Ready);
        }
        if let Some((done, of)) = self.maps.making() {
            return Ok(MapState::Making { done, of });
        }
        if embedded > 0 && pending == 0 {
            return Ok(MapState::Waiting(Waits::Turn));
        }
        let reads = self.models.questioned().await?.is_some();
        let vectors = Waits::Vectors { done: embedded, of: bookmarks };
        Ok(MapState::Waiting(if reads { vectors } else { Waits::Meaning(self.models.why_not()) }))
    }

    /// Draws the map if there is none or if much has changed since, and gives new bookmarks their places. `progress` hears how
    /// many bookmarks of how many are laid out. Dropping it calls it off. Where vectors are missing nothing is done.
    ///
    /// # Errors
    /// When the library cannot be read or written; a map that was there stays.
    pub async fn draw_map(&self, progress: impl FnMut(u32, u32) + Send) -> Result<()> {
        self.maps.catch_up(progress).await
    }

    /// What is nearest to a bookmark in meaning, at most `limit`, with the cosine of both, the nearest first; none where it
    /// has no vector. No map is needed.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn near(&self, id: BookmarkId, limit: u32) -> Result<Option<Vec<(BookmarkId, f32)>>> {
        let filters = self.names().await?.hiding(&Filters::default());
        let near = self.store.near(id, &filters, limit).await?;
        Ok(near.map(|near| near.into_iter().map(|candidate| (candidate.id, candidate.cosine)).collect()))
    }

    /// Bookmarks that meet the conditions and are at least this near to one of their group, 0 to 1. Told by the neighbours
    /// that the map was drawn by, so in the time that it takes to read them.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn alike(&self, filters: &Filters, closeness: f32) -> Result<Alike> {
        if self.store.map_standing(MAP_VERSION).await?.is_none() {
            return Ok(Alike { groups: Vec::new(), spare: 0, ready: false });
        }
        let filters = self.names().await?.hiding(filters);
        let mut allowed = None;
        if !filters.is_empty() {
            let mut ids = self.store.matching(&filters).await?;
            ids.sort_unstable();
            allowed = Some(ids);
        }
        let is_allowed = |id: u32| allowed.as_ref().is_none_or(|ids| ids.binary_search(&id).is_ok());
        let pairs = self.store.close_pairs(MAP_VERSION, closeness).await?;
        let pairs = pairs.into_iter().map(|pair| (pair.first.0, pair.second.0));
        let pairs: Vec<(u32, u32)> = pairs.filter(|(a, b)| is_allowed(*a) && is_allowed(*b)).collect();
        let groups = tokio::task::spawn_blocking(move || groups(&pairs)).await?;
        let spare = groups.iter().map(|group| group.len() - 1).sum();
        let groups = groups.into_iter().map(|group| group.into_iter().map(BookmarkId).collect()).collect();
        Ok(Alike { groups, spare, ready: true })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Engine, Options, StandIns};
    use dogear_embed::{Embedder, fake::FakeBackend};

    const BOOKMARKS: &str = "url,title,folder\nhttps://a.example/1,Rye bread at home,Kitchen\n\
        https://a.example/2,Rye bread at home again,Kitchen\nhttps://a.example/3,Rye bread at home in secret,Private\n";

    #[tokio::test]
    async fn outsiders_are_told_of_nothing_private_that_is_near_or_alike() {
        let folder = tempfile::tempdir().unwrap();
        let embedder = Some(Embedder::start(|_| Ok(FakeBackend::new("fake"))).unwrap());
        let stand_ins = StandIns { embedder, ..StandIns::default() };
        let engine = Engine::open(Options { stand_ins, ..Options::new(folder.path().join("data")) }).await.unwrap();
        let file = folder.path().join("saved.csv");
        std::fs::write(&file, BOOKMARKS).unwrap();
        engine.sources.import(&file, true, |_, _| {}).await.unwrap();
        engine.library.draw_map(|_, _| {}).await.unwrap();
        engine.settings.change(|settings| settings.private_folders = vec!["Private".to_owned()]).unwrap();
        let outside = engine.library.for_outsiders();
        for (library, others, together) in [(&engine.library, 2, 3), (&outside, 1, 2)] {
            let near = library.near(BookmarkId(1), 9).await.unwrap().unwrap();
            assert_eq!(near.len(), others);
            let alike = library.alike(&Filters::default(), 0.3).await.unwrap();
            assert_eq!(alike.groups.iter().map(Vec::len).collect::<Vec<_>>(), [together]);
        }
        engine.close().await;
    }
}
