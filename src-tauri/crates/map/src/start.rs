//! Where the layout begins: along the two directions in which the rows differ most, so that what is far apart in meaning is
//! far apart on the map, and the same rows begin at the same places.

use crate::{layout::Point, random::Random, vectors::Vectors};

/// Rows that the directions are found by; more tell nothing new.
const ASKED: usize = 4_000;
const ROUNDS: usize = 25;
/// Half the width of the picture at the start.
const EXTENT: f32 = 10.0;
/// So that no two rows begin at one place.
const SHAKE: f32 = 0.01;

/// A place for every row.
pub(crate) fn places(vectors: &Vectors) -> Vec<Point> {
    let mean = mean(vectors);
    let first = direction(vectors, &mean, None, 11);
    let second = direction(vectors, &mean, Some(&first), 12);
    let (across, down) = (offset(&mean, &first), offset(&mean, &second));
    let mut places: Vec<Point> = (0..vectors.len())
        .map(|row| [vectors.along(row, &first) - across, vectors.along(row, &second) - down])
        .collect();
    let widest = places.iter().flatten().fold(f32::MIN_POSITIVE, |widest, number| widest.max(number.abs()));
    let mut random = Random::new(13);
    for number in places.iter_mut().flatten() {
        *number = *number / widest * EXTENT + random.sided() * SHAKE;
    }
    places
}

fn asked(vectors: &Vectors) -> impl Iterator<Item = usize> + Clone {
    (0..vectors.len()).step_by(vectors.len().div_ceil(ASKED).max(1))
}

fn mean(vectors: &Vectors) -> Vec<f32> {
    let mut mean = vec![0.0; vectors.dims()];
    let share = 1.0 / asked(vectors).count().max(1) as f32;
    asked(vectors).for_each(|row| vectors.add_to(row, share, &mut mean));
    mean
}

/// The direction in which the rows differ most, at a right angle to `other`: by repeated multiplication.
fn direction(vectors: &Vectors, mean: &[f32], other: Option<&[f32]>, seed: u64) -> Vec<f32> {
    let mut random = Random::new(seed);
    let mut direction: Vec<f32> = (0..vectors.dims()).map(|_| random.sided()).collect();
    for _ in 0..ROUNDS {
        make_square_to(&mut direction, other);
        let mut next = vec![0.0; direction.len()];
        let middle = offset(mean, &direction);
        let mut total = 0.0;
        for row in asked(vectors) {
            let along = vectors.along(row, &direction) - middle;
            total += along;
            vectors.add_to(row, along, &mut next);
        }
        for (next, mean) in next.iter_mut().zip(mean) {
            *next -= mean * total;
        }
        direction = next;
    }
    make_square_to(&mut direction, other);
    direction
}

/// Takes out what lies along `other`, and makes the rest of length 1; zeros stay.
fn make_square_to(direction: &mut [f32], other: Option<&[f32]>) {
    if let Some(other) = other {
        let along = offset(direction, other);
        direction.iter_mut().zip(other).for_each(|(number, other)| *number -= along * other);
    }
    let length = offset(direction, direction).sqrt().max(f32::MIN_POSITIVE);
    direction.iter_mut().for_each(|number| *number /= length);
}

fn offset(a: &[f32], b: &[f32]) -> f32 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}
