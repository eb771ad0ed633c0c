use chrono::{Duration, TimeZone};
use proptest::prelude::*;

use super::*;

fn now() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 11, 20, 9, 0, 0).unwrap()
}

fn days_ago(days: i64) -> DateTime<Utc> {
    now() - Duration::days(days)
}

fn opens(ids: &[u32], days: i64) -> Vec<(BookmarkId, DateTime<Utc>)> {
    ids.iter().map(|id| (BookmarkId(*id), days_ago(days))).collect()
}

fn one(feature: Feature, value: f32) -> Features {
    Features(Feature::ALL.map(|each| if each == feature { value } else { 0.5 }))
}

fn weight(habit: &Habit, feature: Feature) -> f32 {
    habit.weights().unwrap().into_iter().find(|(each, _)| *each == feature).unwrap().1
}

#[test]
fn an_open_counts_half_as_much_after_a_month() {
    let habit = Habit::learn(&[opens(&[1], 0), opens(&[2], 30), opens(&[3, 3, 3], 0)].concat(), &[]);
    let check = |id, expected: f32| {
        let found = habit.frecency(BookmarkId(id), now());
        assert!((found - expected).abs() < 0.001, "{id}: {found}");
    };
    check(1, 0.5);
    check(2, 1.0 / 3.0);
    check(3, 0.75);
    check(4, 0.0);
}

#[test]
fn a_date_counts_half_as_much_after_a_year_and_none_counts_nothing() {
    let of = |days| freshness(Some(days_ago(days).timestamp_millis()), now());
    assert_eq!((of(0), of(-400), freshness(None, now())), (1.0, 1.0, 0.0));
    assert!((of(365) - 0.5).abs() < 0.001 && (of(3653) - 0.001).abs() < 0.001);
}

#[test]
fn nothing_is_learnt_from_few_choices() {
    let choice = Choice { opened: one(Feature::Freshness, 1.0), above: vec![one(Feature::Freshness, 0.0)] };
    let first = Choice { opened: one(Feature::Freshness, 1.0), above: vec![] };
    let mut choices = vec![choice.clone(); CHOICES_NEEDED - 1];
    choices.extend(vec![first; 100]);
    assert_eq!(Habit::learn(&[], &choices), Habit::default(), "what stood first was chosen from nothing");
    choices.push(choice);
    assert!(weight(&Habit::learn(&[], &choices), Feature::Freshness) > 0.5);
}

/// A person who opens the newer of two in nine of ten cases, whatever else speaks for either.
#[test]
fn a_preference_is_learnt_from_a_series() {
    let mut choices = Vec::new();
    for round in 0..60_u8 {
        let noise = f32::from(round % 7) / 10.0;
        let (newer, older) = (0.9 - noise / 10.0, 0.1 + noise / 10.0);
        let (opened, above) = if round % 10 == 0 { (older, newer) } else { (newer, older) };
        let hit = |coverage, fresh| Features([coverage, noise, 0.5, 0.0, fresh, 0.0]);
        choices.push(Choice { opened: hit(noise, opened), above: vec![hit(0.6 - noise, above)] });
    }
    let habit = Habit::learn(&[], &choices);
    assert!(weight(&habit, Feature::Freshness) > 0.5, "{habit:?}");
    for feature in [Feature::Coverage, Feature::Meaning, Feature::Closeness, Feature::Exact, Feature::Frecency] {
        assert!(weight(&habit, feature).abs() < 0.3, "{feature:?} {habit:?}");
    }
    let moves = |fresh| habit.moves(&Evidence { coverage: 0.5, ..Evidence::default() }, fresh, 0.0);
    assert!(moves(0.9) > moves(0.1));
}

#[test]
fn what_is_opened_often_gains_and_what_never_was_opened_does_not() {
    let habit = Habit::learn(&opens(&[1, 1, 1], 1), &[]);
    let moves = |id| habit.moves(&Evidence::default(), 1.0, habit.frecency(BookmarkId(id), now()));
    assert!(moves(1) > 0.0 && moves(1) <= MOST);
    assert_eq!(moves(2), 0.0);
}

fn any_features() -> impl Strategy<Value = Features> {
    prop::array::uniform6(prop_oneof![-2.0_f32..2.0, Just(f32::NAN), Just(f32::INFINITY)]).prop_map(Features)
}

fn any_choices() -> impl Strategy<Value = Vec<Choice>> {
    let choice = (any_features(), prop::collection::vec(any_features(), 0..8));
    prop::collection::vec(choice.prop_map(|(opened, above)| Choice { opened, above }), 0..60)
}

/// The numbers of a linear congruential generator, 0 to 1.
fn numbers() -> impl Iterator<Item = f32> {
    let next = |state: &u32| Some(state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223));
    std::iter::successors(Some(1), next).map(|state: u32| f32::from(u16::try_from(state >> 16).unwrap()) / 65_535.0)
}

#[test]
fn the_regression_ends_where_nothing_slopes_any_more() {
    let mut numbers = numbers();
    let mut hit = || Features(std::array::from_fn(|_| numbers.next().unwrap()));
    let choices: Vec<Choice> = (0..300).map(|_| Choice { opened: hit(), above: vec![hit(), hit(), hit()] }).collect();
    let pairs = pairs(&choices);
    let weights = regression(&pairs);
    let slope = slope(&weights, &pairs, 300.0);
    assert!(weights.iter().all(|weight| weight.abs() < WEIGHT_BOUND), "{weights:?}");
    assert!(slope.iter().all(|slope| slope.abs() < 0.000_05), "a weight is off by less than a thousandth: {slope:?}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Also from numbers that nobody should have kept.
    #[test]
    fn whatever_is_learnt_moves_a_score_only_so_far(
        choices in any_choices(),
        ids in prop::collection::vec(0_u32..4, 0..200),
        hit in any_features(),
    ) {
        let habit = Habit::learn(&opens(&ids, 3), &choices);
        prop_assert_eq!(&habit, &Habit::learn(&opens(&ids, 3), &choices));
        let [coverage, cosine, tokens, exact, fresh, _] = hit.0;
        let (cosine, tokens, exact) = (Some(cosine), Some(tokens), exact > 0.0);
        let evidence = Evidence { coverage, cosine, tokens, exact, ..Evidence::default() };
        let moved = habit.moves(&evidence, fresh, habit.frecency(BookmarkId(1), now()));
        prop_assert!(moved.abs() <= MOST + f32::EPSILON, "{}", moved);
        for (_, weight) in habit.weights().into_iter().flatten() {
            prop_assert!(weight.abs() <= WEIGHT_BOUND);
        }
    }
}
