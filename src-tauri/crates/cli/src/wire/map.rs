//! Where the bookmarks lie beside each other.

use dogear_engine::{MapState, MapView};
use schemars::JsonSchema;
use serde::Serialize;

/// The map. Without one the lists are empty.
#[derive(Serialize, JsonSchema)]
pub struct Map<'a> {
    /// Whether it is there.
    state: State,
    /// Every bookmark that can be found by meaning.
    points: Vec<Point>,
    /// Bookmarks that lie together.
    clusters: Vec<Cluster<'a>>,
}

/// Whether the map is there.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
enum State {
    /// Search by meaning is not ready.
    Waiting,
    /// It is being drawn.
    Making,
    /// It is there.
    Ready,
}

/// Where a bookmark lies: near in meaning is near on the map.
#[derive(Serialize, JsonSchema)]
struct Point {
    /// Its number.
    id: u32,
    /// From the left: 0 to 65535, both axes in one scale.
    x: u16,
    /// From the top.
    y: u16,
    /// Place in `clusters`, from 0; null for what lies between them.
    cluster: Option<u16>,
}

/// Bookmarks that lie together.
#[derive(Serialize, JsonSchema)]
struct Cluster<'a> {
    /// Words of its titles, the most telling first; may be empty.
    name: &'a [String],
    /// How many.
    bookmarks: u32,
    /// Where it is densest.
    x: u16,
    /// As `x`, from the top.
    y: u16,
}

impl<'a> From<&'a MapView> for Map<'a> {
    fn from(map: &'a MapView) -> Self {
        let points = map.ids.iter().zip(&map.places);
        let clusters = map.clusters.iter();
        Self {
            state: match map.state {
                MapState::Waiting(_) => State::Waiting,
                MapState::Making { .. } => State::Making,
                MapState::Ready => State::Ready,
            },
            points: points.map(|(id, at)| Point { id: id.0, x: at.x, y: at.y, cluster: at.cluster }).collect(),
            clusters: clusters
                .map(|cluster| Cluster {
                    name: &cluster.name,
                    bookmarks: cluster.bookmarks,
                    x: cluster.x,
                    y: cluster.y,
                })
                .collect(),
        }
    }
}
