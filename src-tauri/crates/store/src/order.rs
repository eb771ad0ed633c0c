//! The order of a source: a number for each bookmark and each folder that is told of, growing as the source goes on.
//!
//! Numbers lie far apart, so that what comes in between takes a number of its own and the rest keeps theirs: one bookmark
//! saved at the top of a hundred thousand is one row. A bookmark that was never out of order has no number written down: its id gives it.

use dogear_domain::{BookmarkId, FolderPath, Order, Place, PlacedFolder};
use sqlx::{Sqlite, Transaction};

use crate::{Result, places::Places};

/// Between the numbers that two ids give, as a power of two, which [`NUMBER`] has, too; ids stay below 2^32.
const GAP_BITS: u32 = 30;
/// At either end, where there is no neighbour to stay clear of.
const STEP: i64 = 1 << (GAP_BITS - 1);
/// Between neighbours that had to move closer together, so that the next one finds room.
const ROOM: i64 = 1 << 10;

/// The number that an id gives.
pub(crate) fn natural(id: i64) -> i64 {
    id.saturating_mul(1 << GAP_BITS)
}

/// The number of a row `b` of `bookmarks`.
pub(crate) const NUMBER: &str = "coalesce(b.position, b.id << 30)";

/// What an order has to have written.
#[derive(Debug, Default)]
pub(crate) struct Numbering<'o> {
    /// Bookmarks that the library has.
    pub(crate) moved: Vec<(BookmarkId, i64)>,
    /// One for each that is added; none where its id says enough.
    pub(crate) added: Vec<Option<i64>>,
    pub(crate) folders: Vec<(&'o PlacedFolder, i64)>,
}

/// Numbers for everything whose own does not fit in. What is added gets ids from `first_id` on.
pub(crate) fn numbering(order: &Order, first_id: i64) -> Numbering<'_> {
    let (mut ids, mut folders) = (first_id.., order.folders.iter());
    let numbers: Vec<Option<i64>> = order
        .places
        .iter()
        .map(|place| match place {
            Place::Stored(_, number) => Some(*number),
            Place::Added => ids.next().map(natural),
            Place::Folder => folders.next().and_then(|folder| folder.before).map(|(_, number)| number),
        })
        .collect();
    let mut numbering = Numbering::default();
    let mut folders = order.folders.iter();
    for ((place, before), now) in order.places.iter().zip(&numbers).zip(in_order(&numbers)) {
        let other = (*before != Some(now)).then_some(now);
        match place {
            Place::Stored(id, _) => numbering.moved.extend(other.map(|now| (*id, now))),
            Place::Added => numbering.added.push(other),
            Place::Folder => {
                let is_as_it_was = |folder: &&PlacedFolder| folder.before == Some((folder.role, now));
                numbering.folders.extend(folders.next().filter(|folder| !is_as_it_was(folder)).map(|f| (f, now)));
            }
        }
    }
    numbering
}

/// Growing numbers, of which as many as possible are those given.
fn in_order(given: &[Option<i64>]) -> Vec<i64> {
    let fixed = fixed(given);
    let mut numbers: Vec<i64> = Vec::with_capacity(given.len());
    let mut at = 0;
    while at < given.len() {
        if let Some(number) = fixed.get(at).copied().flatten() {
            numbers.push(number);
            at += 1;
            continue;
        }
        number_run(at, &fixed, &mut numbers);
        at = numbers.len();
    }
    numbers
}

/// Numbers the places without one from `at` on, and as many of their neighbours anew as it takes to find room.
fn number_run(at: usize, fixed: &[Option<i64>], numbers: &mut Vec<i64>) {
    let next_fixed = |fixed: &[Option<i64>], from: usize| {
        let behind = fixed.get(from..).unwrap_or_default().iter().position(Option::is_some);
        behind.map_or(fixed.len(), |behind| from + behind)
    };
    let (mut begin, mut end, mut least, mut wider) = (at, next_fixed(fixed, at), 1, 1);
    loop {
        let below = begin.checked_sub(1).and_then(|before| numbers.get(before)).copied();
        let above = fixed.get(end).copied().flatten();
        let count = i64::try_from(end - begin).unwrap_or(i64::MAX);
        let (first, step) = match (below, above) {
            (None, None) => (STEP, STEP),
            (Some(below), None) => (below.saturating_add(STEP), STEP),
            (None, Some(above)) => (above.saturating_sub(STEP.saturating_mul(count)), STEP),
            (Some(below), Some(above)) => {
                let step = above.saturating_sub(below) / count.saturating_add(1);
                (below.saturating_add(step), step)
            }
        };
        if step >= least {
            numbers.truncate(begin);
            numbers.extend((0..count).map(|n| first.saturating_add(step.saturating_mul(n))));
            return;
        }
        begin = begin.saturating_sub(wider);
        end = next_fixed(fixed, (end + wider).min(fixed.len()));
        (least, wider) = (ROOM, wider * 2);
    }
}

/// The given numbers without those that have to give way: a longest growing row of them stays.
fn fixed(given: &[Option<i64>]) -> Vec<Option<i64>> {
    let known: Vec<(usize, i64)> =
        given.iter().enumerate().filter_map(|(at, number)| number.map(|number| (at, number))).collect();
    if known.windows(2).all(|pair| matches!(pair, [(_, a), (_, b)] if a < b)) {
        return given.to_vec();
    }
    let mut fixed = vec![None; given.len()];
    for place in longest_growing(&known) {
        if let Some((at, number)) = known.get(place)
            && let Some(slot) = fixed.get_mut(*at)
        {
            *slot = Some(*number);
        }
    }
    fixed
}

/// The places of a longest strictly growing row, last first. (Patience sorting: of all rows of one length, the one with the
/// lowest end is kept.)
fn longest_growing(known: &[(usize, i64)]) -> Vec<usize> {
    let number = |place: usize| known.get(place).map(|(_, number)| *number);
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(known.len());
    for place in 0..known.len() {
        let length = ends.partition_point(|end| number(*end) < number(place));
        before.push(length.checked_sub(1).and_then(|shorter| ends.get(shorter)).copied());
        match ends.get_mut(length) {
            Some(end) => *end = place,
            None => ends.push(place),
        }
    }
    let mut row = Vec::with_capacity(ends.len());
    let mut next = ends.last().copied();
    while let Some(place) = next {
        row.push(place);
        next = before.get(place).copied().flatten();
    }
    row
}

/// Writes what has moved.
pub(crate) async fn write(
    tx: &mut Transaction<'_, Sqlite>,
    places: &mut Places,
    (source_id, numbering): (i64, &Numbering<'_>),
) -> Result<()> {
    if !numbering.moved.is_empty() {
        let moved: Vec<(u32, i64)> = numbering.moved.iter().map(|(id, number)| (id.0, *number)).collect();
        sqlx::query(
            "UPDATE bookmarks SET position = moved.value ->> 1 FROM json_each(?) AS moved \
             WHERE bookmarks.id = moved.value ->> 0",
        )
        .bind(serde_json::to_string(&moved)?)
        .execute(&mut **tx)
        .await?;
    }
    for (folder, number) in &numbering.folders {
        let folder_id = places.folder(tx, &folder.path).await?;
        sqlx::query(
            "INSERT INTO source_folders VALUES (?, ?, ?, ?) ON CONFLICT (source_id, folder_id) \
             DO UPDATE SET role = excluded.role, position = excluded.position",
        )
        .bind(source_id)
        .bind(folder_id)
        .bind(folder.role.slug())
        .bind(number)
        .execute(&mut **tx)
        .await?;
    }
    Ok(())
}

/// Forgets folders of a source.
pub(crate) async fn close(tx: &mut Transaction<'_, Sqlite>, source_id: i64, closed: &[FolderPath]) -> Result<()> {
    for path in closed {
        sqlx::query(
            "DELETE FROM source_folders WHERE source_id = ? AND folder_id = (SELECT id FROM folders WHERE path = ?)",
        )
        .bind(source_id)
        .bind(serde_json::to_string(path)?)
        .execute(&mut **tx)
        .await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn is_growing(numbers: &[i64]) -> bool {
        numbers.is_sorted_by(|a, b| a < b)
    }

    proptest! {
        #[test]
        fn numbers_grow_and_what_can_stay_stays(given in prop::collection::vec(prop::option::of(-40i64..40), 0..40)) {
            let numbers = in_order(&given);
            prop_assert_eq!(numbers.len(), given.len());
            prop_assert!(is_growing(&numbers), "{:?} for {:?}", numbers, given);
        }

        #[test]
        fn far_apart_only_what_is_out_of_order_is_numbered_anew(
            order in Just((1i64..60).collect::<Vec<_>>()).prop_shuffle(), keep in 0usize..60
        ) {
            // Ids that grow, but for those behind `keep`.
            let mut ids: Vec<i64> = order.iter().take(keep).copied().collect();
            ids.sort_unstable();
            ids.extend(order.iter().skip(keep));
            let given: Vec<Option<i64>> = ids.iter().map(|id| Some(natural(*id))).collect();
            let numbers = in_order(&given);
            prop_assert!(is_growing(&numbers));
            let changed = numbers.iter().zip(&given).filter(|(now, before)| Some(**now) != **before).count();
            prop_assert!(changed <= ids.len() - keep.min(ids.len()), "{changed} for {ids:?}");
        }
    }

    #[test]
    fn always_in_the_same_place_costs_few_rows_each_time() {
        let mut numbers: Vec<i64> = (1..=1_000).map(natural).collect();
        let (mut written, mut most) = (0, 0);
        for round in 0..2_000 {
            let mut given: Vec<Option<i64>> = numbers.iter().copied().map(Some).collect();
            // Before and behind the one before, by turns of a hundred.
            given.insert(500 + (round / 100 % 2), None);
            numbers = in_order(&given);
            assert!(is_growing(&numbers));
            let changed = numbers.iter().zip(&given).filter(|(now, before)| Some(**now) != **before).count();
            written += changed;
            most = most.max(changed);
        }
        assert!(written < 2_000 * 12, "{written} rows, {most} at once");
    }

    #[test]
    fn one_at_the_top_of_many_is_one_row() {
        let mut given: Vec<Option<i64>> = (1..=100_000).map(|id| Some(natural(id))).collect();
        given.insert(0, Some(natural(100_001)));
        let numbers = in_order(&given);
        assert!(is_growing(&numbers));
        assert_eq!(numbers.iter().zip(&given).filter(|(now, before)| Some(**now) != **before).count(), 1);
    }
}
