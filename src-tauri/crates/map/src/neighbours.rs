//! Which rows are nearest to each: all pairs where they are few; else a forest of random cuts gives a first guess, which is
//! made better by the thought that a neighbour's neighbour is likely a neighbour (NN-descent).
//!
//! In: rows that differ. Out: at most [`NEIGHBOURS`] of each with their cosines, the nearest first. One thread; the same
//! rows give the same neighbours.

use std::ops::ControlFlow;

use crate::{forest, random::Random, vectors::Vectors};

/// Neighbours that are told of each.
pub const NEIGHBOURS: usize = 15;

/// Kept while searching: more than are told make the search find nearly all of these.
const KEPT: usize = 20;
/// Up to so many rows each pair is compared.
const FEW: usize = 3_000;
/// Neighbours of one row that are introduced to each other in a round, of those that are new and of those that are not.
const INTRODUCED: usize = 12;
const ROUNDS: usize = 8;
/// A round that changes fewer of the neighbours than this is the last.
const SETTLED: f64 = 0.002;

/// The nearest of every row, as columns of [`NEIGHBOURS`].
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Neighbours {
    ends: Vec<usize>,
    near: Vec<(u32, f32)>,
}

impl Neighbours {
    pub(crate) fn of(&self, row: usize) -> &[(u32, f32)] {
        let start = if row == 0 { 0 } else { self.ends[row - 1] };
        &self.near[start..self.ends[row]]
    }

    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }
}

/// The nearest of each row. `progress` hears the share that is done, 0 to 1, and may stop it.
pub(crate) fn nearest(
    vectors: &Vectors,
    progress: &mut dyn FnMut(f32) -> ControlFlow<()>,
) -> ControlFlow<(), Neighbours> {
    let mut search = Search::new(vectors);
    if vectors.len() <= FEW {
        search.compare_all();
    } else {
        forest::leaves(vectors, &mut |leaf| search.compare(leaf));
        progress(0.2)?;
        search.descend(progress)?;
    }
    ControlFlow::Continue(search.told())
}

#[derive(Debug, Clone, Copy)]
struct Candidate {
    cosine: f32,
    row: u32,
    /// Not introduced to the others yet.
    is_new: bool,
}

struct Search<'a> {
    vectors: &'a Vectors,
    /// Of each row, the nearest first.
    lists: Vec<Vec<Candidate>>,
}

impl<'a> Search<'a> {
    fn new(vectors: &'a Vectors) -> Self {
        Self { vectors, lists: vec![Vec::with_capacity(KEPT); vectors.len()] }
    }

    fn compare_all(&mut self) {
        for a in 0..self.vectors.len() {
            for b in a + 1..self.vectors.len() {
                self.meet(a as u32, b as u32);
            }
        }
    }

    fn compare(&mut self, rows: &[u32]) {
        for (at, a) in rows.iter().enumerate() {
            for b in &rows[at + 1..] {
                self.meet(*a, *b);
            }
        }
    }

    /// Tells two rows of each other, and how many lists that changed.
    fn meet(&mut self, a: u32, b: u32) -> usize {
        if a == b {
            return 0;
        }
        let cosine = self.vectors.cosine(a as usize, b as usize);
        usize::from(self.offer(a, b, cosine)) + usize::from(self.offer(b, a, cosine))
    }

    fn offer(&mut self, to: u32, row: u32, cosine: f32) -> bool {
        let list = &mut self.lists[to as usize];
        let is_full = list.len() >= KEPT;
        if is_full && list.last().is_some_and(|last| cosine <= last.cosine) || list.iter().any(|near| near.row == row) {
            return false;
        }
        if is_full {
            list.pop();
        }
        let place = list.partition_point(|near| near.cosine >= cosine);
        list.insert(place, Candidate { cosine, row, is_new: true });
        true
    }

    fn descend(&mut self, progress: &mut dyn FnMut(f32) -> ControlFlow<()>) -> ControlFlow<()> {
        let mut random = Random::new(2);
        let settled = (self.lists.len() * KEPT) as f64 * SETTLED;
        for round in 0..ROUNDS {
            let (fresh, known) = self.introductions(&mut random);
            let mut changed = 0;
            for (at, (fresh, known)) in fresh.iter().zip(&known).enumerate() {
                if at % 4_096 == 0 {
                    let share = (round as f32 + at as f32 / self.vectors.len() as f32) / ROUNDS as f32;
                    progress(0.2 + 0.8 * share)?;
                }
                changed += self.introduce(fresh, known);
            }
            if (changed as f64) < settled {
                break;
            }
        }
        ControlFlow::Continue(())
    }

    fn introduce(&mut self, fresh: &[u32], known: &[u32]) -> usize {
        let mut changed = 0;
        for (at, a) in fresh.iter().enumerate() {
            for b in fresh[at + 1..].iter().chain(known) {
                changed += self.meet(*a, *b);
            }
        }
        changed
    }

    /// Who stands near each row, from its side or from theirs: those that are new, and those that are not.
    fn introductions(&mut self, random: &mut Random) -> (Vec<Vec<u32>>, Vec<Vec<u32>>) {
        let mut fresh = vec![Vec::with_capacity(INTRODUCED); self.lists.len()];
        let mut known = fresh.clone();
        let mut seen = vec![(0_u32, 0_u32); self.lists.len()];
        for (row, list) in self.lists.iter_mut().enumerate() {
            for near in list {
                for (to, who) in [(row as u32, near.row), (near.row, row as u32)] {
                    let (seen_fresh, seen_known) = &mut seen[to as usize];
                    let (group, seen) = if near.is_new { (&mut fresh, seen_fresh) } else { (&mut known, seen_known) };
                    sample(&mut group[to as usize], who, seen, random);
                }
            }
        }
        for (row, list) in self.lists.iter_mut().enumerate() {
            for near in list.iter_mut().filter(|near| near.is_new) {
                near.is_new = !fresh[row].contains(&near.row);
            }
        }
        (fresh, known)
    }

    fn told(self) -> Neighbours {
        let mut told = Neighbours::default();
        for list in self.lists {
            told.near.extend(list.iter().take(NEIGHBOURS).map(|near| (near.row, near.cosine)));
            told.ends.push(told.near.len());
        }
        told
    }
}

/// Each of all that are offered has the same chance to be among those kept.
fn sample(kept: &mut Vec<u32>, row: u32, seen: &mut u32, random: &mut Random) {
    *seen += 1;
    if kept.contains(&row) {
        return;
    }
    if kept.len() < INTRODUCED {
        kept.push(row);
        return;
    }
    let place = random.below(*seen as usize);
    if let Some(place) = kept.get_mut(place) {
        *place = row;
    }
}
