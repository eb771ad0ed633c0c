use std::ops::ControlFlow;

use proptest::prelude::*;

use super::*;

const DIMS: usize = 12;

fn go_on(_: usize, _: usize) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

/// Rows around so many middles, one after the other.
fn topics(middles: usize, of_each: usize) -> Vectors {
    let mut random = random::Random::new(5);
    let mut vectors = Vectors::new(DIMS);
    for middle in 0..middles {
        for _ in 0..of_each {
            let mut row: Vec<f32> = (0..DIMS).map(|_| random.sided() * 0.35).collect();
            row[middle % DIMS] += 1.0;
            vectors.push(&row);
        }
    }
    vectors
}

fn drawn(vectors: &Vectors) -> Map {
    draw(vectors, &vec![""; vectors.len()], go_on).unwrap()
}

/// How well the map keeps to the vectors: for each of the 15 that lie nearest on it, how far down it is among the nearest by
/// its vector. 1 is perfect, 0.5 is chance.
fn trustworthiness(vectors: &Vectors, map: &Map) -> f64 {
    let (rows, k) = (vectors.len(), NEIGHBOURS);
    let mut penalty = 0;
    for row in 0..rows {
        let others = || (0..rows).filter(|other| *other != row);
        let apart = |other: &usize| {
            let across = |axis: usize| i64::from(map.places[row][axis]) - i64::from(map.places[*other][axis]);
            across(0).pow(2) + across(1).pow(2)
        };
        let mut nearest: Vec<usize> = others().collect();
        nearest.sort_by_key(apart);
        for other in &nearest[..k] {
            let cosine = vectors.cosine(row, *other);
            penalty += others().filter(|third| vectors.cosine(row, *third) > cosine).count().saturating_sub(k - 1);
        }
    }
    1.0 - 2.0 * penalty as f64 / (rows * k * (2 * rows - 3 * k - 1)) as f64
}

#[test]
fn what_is_near_in_meaning_is_near_on_the_map() {
    let vectors = topics(6, 50);
    let map = drawn(&vectors);
    let trust = trustworthiness(&vectors, &map);
    assert!(trust > 0.9, "{trust}");
    assert_eq!(map.clusters.len(), 6, "{:?}", map.clusters);
    for topic in map.cluster.chunks(50) {
        assert!(topic.iter().filter(|cluster| **cluster == topic[0]).count() > 45, "{topic:?}");
    }
}

#[test]
fn the_same_vectors_give_the_same_map() {
    let vectors = topics(4, 30);
    assert_eq!(drawn(&vectors), drawn(&vectors));
}

#[test]
fn neighbours_of_many_rows_are_nearly_all_found() {
    let vectors = topics(60, 80);
    let map = drawn(&vectors);
    let mut found = 0;
    let asked = (0..vectors.len()).step_by(97);
    for row in asked.clone() {
        let mut cosines: Vec<f32> =
            (0..vectors.len()).filter(|other| *other != row).map(|other| vectors.cosine(row, other)).collect();
        cosines.sort_by(|a, b| b.total_cmp(a));
        found += map.near(row).iter().filter(|(_, cosine)| *cosine >= cosines[NEIGHBOURS - 1]).count();
    }
    let share = found as f64 / (asked.count() * NEIGHBOURS) as f64;
    assert!(share > 0.9, "{share}");
}

#[test]
fn rows_that_are_equal_lie_on_one_heap_and_are_each_others_neighbours() {
    let mut vectors = topics(3, 20);
    for _ in 0..200 {
        vectors.push(&[1.0; DIMS]);
    }
    let map = drawn(&vectors);
    let heap = &map.places[60..];
    assert!(heap.iter().all(|place| (0..2).all(|axis| place[axis].abs_diff(heap[0][axis]) < 600)));
    assert_eq!(map.near(259)[0], (60, 1.0));
    assert!(map.near(60).iter().all(|(row, _)| *row < 60));
}

#[test]
fn all_equal_rows_many_of_them_are_drawn() {
    let vectors = Vectors::of(DIMS, vec![3; DIMS * 20_000]);
    let map = drawn(&vectors);
    assert_eq!((map.places.len(), map.clusters[0].size), (20_000, 20_000));
}

#[test]
fn a_drawing_that_is_called_off_gives_nothing_and_the_last_that_is_heard_is_all() {
    let vectors = topics(2, 20);
    let titles = vec![""; vectors.len()];
    assert_eq!(draw(&vectors, &titles, |_, _| ControlFlow::Break(())), None);
    let mut heard = Vec::new();
    draw(&vectors, &titles, |done, of| {
        heard.push((done, of));
        ControlFlow::Continue(())
    });
    assert!(heard.is_sorted() && heard.last() == Some(&(40, 40)), "{heard:?}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn whatever_comes_in_every_row_gets_a_place(
        rows in prop::collection::vec(
            prop::collection::vec(prop_oneof![4 => -1.0_f32..1.0, 1 => Just(f32::NAN), 1 => Just(0.0), 1 => Just(f32::INFINITY)], 0..5),
            0..40,
        ),
        titles in prop::collection::vec(".{0,12}", 0..40),
    ) {
        let mut vectors = Vectors::new(3);
        rows.iter().for_each(|row| vectors.push(row));
        let titles: Vec<&str> = titles.iter().map(String::as_str).collect();
        let map = draw(&vectors, &titles, go_on).unwrap();
        prop_assert_eq!((map.places.len(), map.cluster.len()), (rows.len(), rows.len()));
        let in_clusters = map.cluster.iter().flatten().count();
        prop_assert_eq!(map.clusters.iter().map(|cluster| cluster.size as usize).sum::<usize>(), in_clusters);
        prop_assert!(map.cluster.iter().flatten().all(|cluster| usize::from(*cluster) < map.clusters.len()));
        for row in 0..rows.len() {
            prop_assert!(map.near(row).iter().all(|(near, cosine)| *near as usize != row && cosine.is_finite()));
        }
    }
}
