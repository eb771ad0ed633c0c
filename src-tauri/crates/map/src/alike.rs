//! Groups of what is alike, from pairs that are near each other.

use std::collections::HashMap;

/// Groups of at least two, the largest first, each in the order of its ids. All of a group are near one of them, so that a
/// chain of small differences does not make one group of everything; nothing is in two groups.
#[must_use]
pub fn groups(pairs: &[(u32, u32)]) -> Vec<Vec<u32>> {
    let mut near: HashMap<u32, Vec<u32>> = HashMap::new();
    for (a, b) in pairs.iter().filter(|(a, b)| a != b) {
        near.entry(*a).or_default().push(*b);
        near.entry(*b).or_default().push(*a);
    }
    let mut middles: Vec<u32> = near.keys().copied().collect();
    middles.sort_unstable_by_key(|id| (std::cmp::Reverse(near[id].len()), *id));
    let mut groups = Vec::new();
    for middle in middles {
        // What is in a group already was taken out.
        let Some(around) = near.remove(&middle) else { continue };
        let mut group: Vec<u32> = around.into_iter().filter(|id| near.remove(id).is_some()).collect();
        if !group.is_empty() {
            group.push(middle);
            group.sort_unstable();
            groups.push(group);
        }
    }
    groups.sort_by_key(|group| (std::cmp::Reverse(group.len()), group.first().copied()));
    groups
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_chain_is_no_group() {
        assert_eq!(groups(&[(1, 2), (2, 3), (3, 4), (4, 5), (7, 7)]), [vec![1, 2, 3], vec![4, 5]]);
        assert_eq!(groups(&[(9, 1), (9, 2), (9, 3), (5, 6)]), [vec![1, 2, 3, 9], vec![5, 6]]);
    }

    proptest! {
        #[test]
        fn nothing_is_in_two_groups_and_all_are_near_one(pairs in prop::collection::vec((0..20_u32, 0..20_u32), 0..60)) {
            let near: HashSet<(u32, u32)> = pairs.iter().flat_map(|(a, b)| [(*a, *b), (*b, *a)]).collect();
            let groups = groups(&pairs);
            let mut seen = HashSet::new();
            for group in &groups {
                prop_assert!(group.len() > 1 && group.iter().all(|id| seen.insert(*id)));
                prop_assert!(group.iter().any(|middle| group.iter().all(|id| id == middle || near.contains(&(*middle, *id)))));
            }
        }
    }
}
