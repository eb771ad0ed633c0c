//! The map, and what is near on it.

use dogear_engine::{ListRow, MapCluster, MapState, MapView, Waits};
use serde::Serialize;
use specta::Type;

use super::listing::RowView;

/// Whether there is a map.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum MapStateView {
    /// Search by meaning is not ready.
    Waiting,
    /// It is being drawn.
    Making,
    /// It is there.
    Ready,
}

/// Bookmarks about similar things.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ClusterView {
    /// Its own words, the most telling first; at most four.
    name: Vec<String>,
    bookmarks: u32,
    /// Where its name stands, in the units of `x` and `y`.
    x: u32,
    y: u32,
}

/// Bookmarks in two dimensions: near in meaning is near on the map. Place `i` of each column is of one bookmark.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DrawnView {
    state: MapStateView,
    /// Bookmarks that are done, of how many.
    done: u32,
    of: u32,
    ids: Vec<u32>,
    /// 0 to 65535, both axes in one scale.
    x: Vec<u32>,
    y: Vec<u32>,
    /// Place in `clusters`; -1 for none.
    cluster: Vec<i32>,
    clusters: Vec<ClusterView>,
}

/// A bookmark near another one.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NearView {
    row: RowView,
    /// Cosine, 0 to 1.
    closeness: f32,
}

/// What is near in meaning.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SimilarView {
    /// False where search by meaning is not ready for this bookmark.
    ready: bool,
    /// The nearest first.
    near: Vec<NearView>,
}

impl From<MapView> for DrawnView {
    fn from(map: MapView) -> Self {
        let all = u32::try_from(map.ids.len()).unwrap_or(u32::MAX);
        let (state, done, of) = match map.state {
            MapState::Ready => (MapStateView::Ready, all, all),
            MapState::Making { done, of } => (MapStateView::Making, done, of),
            MapState::Waiting(Waits::Vectors { done, of }) => (MapStateView::Waiting, done, of),
            MapState::Waiting(Waits::Meaning(_)) => (MapStateView::Waiting, 0, 0),
            // It begins at once.
            MapState::Waiting(Waits::Turn) => (MapStateView::Making, 0, 0),
        };
        let cluster = |place: Option<u32>| place.and_then(|place| i32::try_from(place).ok()).unwrap_or(-1);
        Self {
            state,
            done,
            of,
            ids: map.ids.iter().map(|id| id.0).collect(),
            x: map.places.iter().map(|place| u32::from(place.x)).collect(),
            y: map.places.iter().map(|place| u32::from(place.y)).collect(),
            cluster: map.places.iter().map(|place| cluster(place.cluster.map(u32::from))).collect(),
            clusters: map.clusters.into_iter().map(ClusterView::from).collect(),
        }
    }
}

impl From<MapCluster> for ClusterView {
    fn from(MapCluster { name, bookmarks, x, y }: MapCluster) -> Self {
        Self { name, bookmarks, x: u32::from(x), y: u32::from(y) }
    }
}

impl SimilarView {
    /// Rows with how near each is; none where that is not known.
    pub fn of(near: Option<Vec<(ListRow, f32)>>) -> Self {
        let ready = near.is_some();
        let view = |(row, cosine): (ListRow, f32)| NearView { row: row.into(), closeness: cosine.clamp(0.0, 1.0) };
        Self { ready, near: near.unwrap_or_default().into_iter().map(view).collect() }
    }
}
