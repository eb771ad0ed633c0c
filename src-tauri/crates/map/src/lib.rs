//! How do the bookmarks lie beside each other?
//!
//! Vectors come in; out come the nearest neighbours of each, places in two dimensions, and clusters with names. Pure and of
//! one thread: the same vectors give the same map, on any machine with the same floating point.
//! Never here: the database, text from disk, the clock, async.
//!
//! The neighbours and the layout are our own. Of the crates that do it, one needs a driver for graphics cards, one BLAS, one
//! a C++ index; and those that need neither move places from several threads at once, so that no two maps are alike.
//!
//! ```
//! use std::ops::ControlFlow;
//! use dogear_map::{Vectors, draw};
//!
//! let mut vectors = Vectors::new(2);
//! vectors.push(&[1.0, 0.0]);
//! vectors.push(&[0.9, 0.1]);
//! let map = draw(&vectors, &["Bread", "Rye bread"], |_, _| ControlFlow::Continue(())).unwrap();
//! assert_eq!(map.places.len(), 2);
//! assert_eq!(map.near(0)[0].0, 1);
//! ```

mod alike;
mod clusters;
mod forest;
mod graph;
mod layout;
mod names;
mod neighbours;
mod place;
mod random;
mod start;
mod vectors;

use std::ops::ControlFlow;

pub use alike::groups;
pub use neighbours::NEIGHBOURS;
pub use place::{Placed, place};
pub use vectors::Vectors;

use crate::neighbours::Neighbours;

/// Changes whenever the same vectors and titles give another map: it is drawn again then.
pub const MAP_VERSION: u32 = 1;

/// The largest number on either axis.
pub(crate) const SIDE: usize = 65_535;
/// The layout may be called off after each of so many steps.
const STEPS: f32 = 1_000.0;
/// Share of the work that finding the neighbours is.
const FINDING: f32 = 0.7;

/// Where every row lies. Columns are in the order of the rows.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Map {
    /// Both axes in one scale, 0 to 65,535.
    pub places: Vec<[u16; 2]>,
    /// The number of its cluster; none for what lies between clusters.
    pub cluster: Vec<Option<u16>>,
    /// The largest first.
    pub clusters: Vec<Cluster>,
    neighbours: Neighbours,
    /// Which of the rows that differ each row is, and the first row that is so.
    same_as: Vec<u32>,
    first: Vec<u32>,
}

/// Rows that lie together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cluster {
    /// Its own words, the most telling first; may be empty.
    pub name: Vec<String>,
    /// How many of its rows have a word of the name in their title.
    pub named: u32,
    /// How many rows are in it.
    pub size: u32,
    /// Where it is densest.
    pub at: [u16; 2],
}

impl Map {
    /// The neighbours of a row with their cosines, the nearest first. Of rows that are equal, the others have the first as
    /// their neighbour, and it has none of them.
    #[must_use]
    pub fn near(&self, row: usize) -> Vec<(u32, f32)> {
        let Some(&same) = self.same_as.get(row) else { return Vec::new() };
        let first = self.first[same as usize];
        let itself = (first as usize != row).then_some((first, 1.0));
        let others =
            self.neighbours.of(same as usize).iter().map(|(near, cosine)| (self.first[*near as usize], *cosine));
        itself.into_iter().chain(others).take(NEIGHBOURS).collect()
    }
}

/// Draws the map. `titles` are in the order of the rows; a missing one is empty. `progress` hears how many rows of how many
/// are done, and may stop it: then there is no map.
pub fn draw(
    vectors: &Vectors,
    titles: &[&str],
    mut progress: impl FnMut(usize, usize) -> ControlFlow<()>,
) -> Option<Map> {
    let rows = vectors.len();
    let mut heard = -1.0;
    let mut tell = |share: f32| {
        let step = (share * STEPS).floor();
        if step <= heard {
            return ControlFlow::Continue(());
        }
        heard = step;
        progress((share * rows as f32) as usize, rows)
    };
    let (distinct, same_as) = vectors.distinct();
    let neighbours = neighbours::nearest(&distinct, &mut |share| tell(share * FINDING)).continue_value()?;
    let edges = graph::edges(&neighbours);
    let mut points = start::places(&distinct);
    layout::arrange(&mut points, &edges, &mut |share| tell(FINDING + share * (1.0 - FINDING))).continue_value()?;
    let places = layout::spread(&points, &same_as);
    let (hills, cluster) = clusters::hills(&places);
    let sizes: Vec<u32> = hills.iter().map(|hill| hill.count).collect();
    let mut titles = titles.to_vec();
    titles.resize(rows, "");
    let names = names::names(&titles, &cluster, &sizes);
    let named = names::having(&titles, &cluster, &names);
    let clusters = hills.iter().zip(names.into_iter().zip(named));
    let clusters = clusters.map(|(hill, (name, named))| Cluster { name, named, size: hill.count, at: hill.top });
    let first = first_of(&same_as, distinct.len());
    progress(rows, rows).continue_value()?;
    Some(Map { places, clusters: clusters.collect(), cluster, neighbours, same_as, first })
}

fn first_of(same_as: &[u32], distinct: usize) -> Vec<u32> {
    let mut first = vec![u32::MAX; distinct];
    for (row, same) in (0..).zip(same_as) {
        let first = &mut first[*same as usize];
        *first = row.min(*first);
    }
    first
}

#[cfg(test)]
mod tests;
