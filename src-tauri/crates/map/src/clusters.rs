//! Where the map is dense: each place belongs to the hill that it stands on, and a hill that hardly rises above the saddle to
//! a higher one is a part of that (ToMATo, on a grid).
//!
//! In: places on the map. Out: the hill of each, the largest first; none for what lies between hills.

use crate::SIDE;

/// Cells along each side.
const GRID: usize = 384;
/// How much higher than its saddle the top of a hill has to be; raised until there are few enough.
const RISES: [f32; 6] = [1.25, 1.6, 2.0, 3.0, 5.0, 10.0];
/// More clusters than this could not be told apart.
const MOST: usize = 150;
/// Share of its hill's height below which a place lies between hills.
const FOOT: f32 = 0.08;
/// Fewer make no cluster; and where there are many, fewer than this share of all.
const LEAST: usize = 5;
const LEAST_SHARE: usize = 1_500;

/// A hill: where its top is, and how many stand on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Hill {
    pub(crate) top: [u16; 2],
    pub(crate) count: u32,
}

/// The hills, and of each place the one that it stands on.
pub(crate) fn hills(places: &[[u16; 2]]) -> (Vec<Hill>, Vec<Option<u16>>) {
    if places.len() < LEAST {
        return (Vec::new(), vec![None; places.len()]);
    }
    let height = heights(places);
    let mut hill_of = Vec::new();
    for rise in RISES {
        hill_of = climb(&height, rise);
        if hill_of.iter().enumerate().filter(|(cell, hill)| *cell == **hill && height[*cell] > 0.0).count() <= MOST {
            break;
        }
    }
    let stands = |place: &[u16; 2]| {
        let cell = cell_of(*place);
        let top = hill_of[cell];
        (height[cell] >= height[top] * FOOT).then_some(top)
    };
    largest_first(&places.iter().map(stands).collect::<Vec<_>>())
}

fn largest_first(tops: &[Option<usize>]) -> (Vec<Hill>, Vec<Option<u16>>) {
    let mut counts = vec![0_u32; GRID * GRID];
    tops.iter().flatten().for_each(|top| counts[*top] += 1);
    let least = LEAST.max(tops.len() / LEAST_SHARE) as u32;
    let mut kept: Vec<usize> = (0..counts.len()).filter(|top| counts[*top] >= least).collect();
    kept.sort_by_key(|top| std::cmp::Reverse(counts[*top]));
    kept.truncate(usize::from(u16::MAX));
    let mut numbers = vec![None; counts.len()];
    for (number, top) in (0..).zip(&kept) {
        numbers[*top] = Some(number);
    }
    let hill = |top: &usize| Hill { top: middle_of(*top), count: counts[*top] };
    (kept.iter().map(hill).collect(), tops.iter().map(|top| numbers[(*top)?]).collect())
}

fn cell_of([x, y]: [u16; 2]) -> usize {
    let along = |at: u16| (usize::from(at) * GRID / (SIDE + 1)).min(GRID - 1);
    along(y) * GRID + along(x)
}

fn middle_of(cell: usize) -> [u16; 2] {
    let along = |at: usize| ((at * 2 + 1) * (SIDE + 1) / (2 * GRID)) as u16;
    [along(cell % GRID), along(cell / GRID)]
}

/// How many stand at each cell and around it: the more there are in all, the closer is looked.
fn heights(places: &[[u16; 2]]) -> Vec<f32> {
    let mut height = vec![0.0; GRID * GRID];
    places.iter().for_each(|place| height[cell_of(*place)] += 1.0);
    let width = GRID as f32 / (16.0 * (places.len() as f32).powf(0.2));
    let reach = (width * 3.0).ceil() as usize;
    let bell: Vec<f32> = (0..=reach).map(|off| (-0.5 * (off as f32 / width).powi(2)).exp()).collect();
    for (step, stride) in [(1, GRID), (GRID, 1)] {
        for line in 0..GRID {
            smooth(&mut height, line * stride, step, &bell);
        }
    }
    height
}

/// Smooths one line of cells.
fn smooth(height: &mut [f32], start: usize, step: usize, bell: &[f32]) {
    let line: Vec<f32> = (0..GRID).map(|at| height[start + at * step]).collect();
    for at in 0..GRID {
        let around = at.saturating_sub(bell.len() - 1)..(at + bell.len()).min(GRID);
        height[start + at * step] = around.map(|other| line[other] * bell[other.abs_diff(at)]).sum();
    }
}

/// Of each cell the top of its hill: cells in the order of their height join the highest beside them.
fn climb(height: &[f32], rise: f32) -> Vec<usize> {
    let mut order: Vec<usize> = (0..height.len()).filter(|cell| height[*cell] > 0.0).collect();
    order.sort_by(|a, b| height[*b].total_cmp(&height[*a]));
    let mut above: Vec<usize> = (0..height.len()).collect();
    let mut is_seen = vec![false; height.len()];
    for cell in order {
        is_seen[cell] = true;
        let mut tops: Vec<usize> =
            beside(cell).filter(|other| is_seen[*other]).map(|other| top_of(&mut above, other)).collect();
        tops.sort_by(|a, b| height[*b].total_cmp(&height[*a]).then(a.cmp(b)));
        let Some((&highest, lower)) = tops.split_first() else { continue };
        above[cell] = highest;
        for top in lower {
            if height[*top] < height[cell] * rise {
                above[*top] = highest;
            }
        }
    }
    (0..height.len()).map(|cell| top_of(&mut above, cell)).collect()
}

/// Follows the way up, and shortens it for those who come later.
fn top_of(above: &mut [usize], mut cell: usize) -> usize {
    while above[cell] != cell {
        above[cell] = above[above[cell]];
        cell = above[cell];
    }
    cell
}

fn beside(cell: usize) -> impl Iterator<Item = usize> {
    let (x, y) = (cell % GRID, cell / GRID);
    let span = |at: usize| at.saturating_sub(1)..=(at + 1).min(GRID - 1);
    span(y).flat_map(move |y| span(x).map(move |x| y * GRID + x)).filter(move |other| *other != cell)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn around([x, y]: [u16; 2], count: u16) -> impl Iterator<Item = [u16; 2]> {
        (0..count).map(move |n| [x + n * 37 % 2_000, y + n * 91 % 2_000])
    }

    #[test]
    fn what_stands_apart_makes_clusters_the_largest_first() {
        let places: Vec<_> =
            around([3_000, 3_000], 60).chain(around([50_000, 50_000], 200)).chain([[30_000, 3_000]]).collect();
        let (hills, of) = hills(&places);
        assert_eq!(hills.iter().map(|hill| hill.count).collect::<Vec<_>>(), [200, 60]);
        assert_eq!((of[0], of[60], of[260]), (Some(1), Some(0), None));
        assert!(hills[0].top[0].abs_diff(51_000) < 1_500, "{hills:?}");
    }

    #[test]
    fn few_places_are_no_cluster_and_one_place_for_all_is_one() {
        assert_eq!(hills(&[[0, 0]; 4]), (Vec::new(), vec![None; 4]));
        let (all, of) = hills(&[[65_535, 0]; 9]);
        assert_eq!((all[0].count, of), (9, vec![Some(0); 9]));
    }
}
