//! Rows in two dimensions: what holds together is drawn together, and everything is pushed away from what it happens to be
//! compared with (UMAP's descent, with the curve of t-SNE, which needs no powers).

use std::ops::ControlFlow;

use crate::{graph::Edge, random::Random};

/// A place on the map.
pub(crate) type Point = [f32; 2];

/// How steeply closeness falls with distance.
const STEEPNESS: f32 = 1.6;
/// Comparisons with others for each pull.
const PUSHES: usize = 5;
/// No step is longer in one axis.
const LONGEST: f32 = 4.0;
/// So that places on top of each other do not fly apart.
const LEAST: f32 = 0.001;

/// Rounds in which the strongest edge is pulled each time.
fn rounds(rows: usize) -> usize {
    if rows <= 10_000 { 500 } else { 200 }
}

/// An edge and when its turn is: the weaker, the more seldom.
struct Turn {
    edge: Edge,
    every: f32,
    next: f32,
}

/// Moves the places. `progress` hears the share that is done, 0 to 1, and may stop it.
pub(crate) fn arrange(
    places: &mut [Point],
    edges: &[Edge],
    progress: &mut dyn FnMut(f32) -> ControlFlow<()>,
) -> ControlFlow<()> {
    let rounds = rounds(places.len());
    let strongest = edges.iter().fold(0.0_f32, |strongest, edge| strongest.max(edge.weight));
    let seldom = strongest / rounds as f32;
    let turn = |edge: &Edge| Turn { edge: *edge, every: strongest / edge.weight, next: strongest / edge.weight };
    let mut turns: Vec<Turn> = edges.iter().filter(|edge| edge.weight > seldom).map(turn).collect();
    let mut random = Random::new(21);
    for round in 0..rounds {
        progress(round as f32 / rounds as f32)?;
        let pace = 1.0 - round as f32 / rounds as f32;
        for turn in turns.iter_mut().filter(|turn| turn.next <= round as f32) {
            turn.next += turn.every;
            let (from, to) = (turn.edge.from as usize, turn.edge.to as usize);
            pull(places, from, to, pace);
            for end in [from, to] {
                push(places, end, pace, &mut random);
            }
        }
    }
    ControlFlow::Continue(())
}

fn pull(places: &mut [Point], a: usize, b: usize, pace: f32) {
    let (mut from, mut to) = (places[a], places[b]);
    let between = [from[0] - to[0], from[1] - to[1]];
    let square = between[0] * between[0] + between[1] * between[1];
    let force = -2.0 * STEEPNESS / (1.0 + STEEPNESS * square);
    for axis in 0..2 {
        let step = (force * between[axis]).clamp(-LONGEST, LONGEST) * pace;
        from[axis] += step;
        to[axis] -= step;
    }
    places[a] = from;
    places[b] = to;
}

fn push(places: &mut [Point], end: usize, pace: f32, random: &mut Random) {
    let mut here = places[end];
    for _ in 0..PUSHES {
        let other = places[random.below(places.len())];
        let between = [here[0] - other[0], here[1] - other[1]];
        let square = between[0] * between[0] + between[1] * between[1];
        let force = 2.0 / ((LEAST + square) * (1.0 + STEEPNESS * square));
        for axis in 0..2 {
            here[axis] += (force * between[axis]).clamp(-LONGEST, LONGEST) * pace;
        }
    }
    places[end] = here;
}

/// Equal rows lie around one place, no further apart than this share of the picture.
const HEAP: f32 = 0.004;

/// The places of all rows, as the picture has them: in one scale, the middle in the middle.
pub(crate) fn spread(points: &[Point], same_as: &[u32]) -> Vec<[u16; 2]> {
    let bounds = [0, 1].map(|axis| {
        let along = points.iter().map(|point| point[axis]);
        along.fold((f32::INFINITY, f32::NEG_INFINITY), |(low, high), number| (low.min(number), high.max(number)))
    });
    let widest = bounds.iter().map(|(low, high)| high - low).fold(f32::MIN_POSITIVE, f32::max);
    let side = crate::SIDE as f32;
    let mut random = Random::new(31);
    let mut seen = vec![false; points.len()];
    let placed = same_as.iter().map(|same| {
        let is_first = !std::mem::replace(&mut seen[*same as usize], true);
        let shake = if is_first { 0.0 } else { HEAP };
        [0, 1].map(|axis| {
            let (low, high) = bounds[axis];
            let share = (points[*same as usize][axis] - f32::midpoint(low, high)) / widest + 0.5;
            ((share + random.sided() * shake) * side).clamp(0.0, side) as u16
        })
    });
    placed.collect()
}
