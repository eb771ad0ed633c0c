//! Eleven sets of 150 dialogues in nine languages and two of 300, each by somebody who did not know the rules, and measured
//! once before the rules were mended: `tests/BENCHMARKS.md` has how many were right then. Some that are still not
//! understood, or that could as well mean something else, are left out.

use super::check_all;

#[test]
fn a_first_set() {
    check_all(include_str!("written/first.txt"));
}

#[test]
fn a_second_set() {
    check_all(include_str!("written/second.txt"));
}

#[test]
fn a_third_set() {
    check_all(include_str!("written/third.txt"));
}

#[test]
fn a_fourth_set() {
    check_all(include_str!("written/fourth.txt"));
}

#[test]
fn a_fifth_set() {
    check_all(include_str!("written/fifth.txt"));
}

#[test]
fn a_sixth_set() {
    check_all(include_str!("written/sixth.txt"));
}

#[test]
fn a_seventh_set() {
    check_all(include_str!("written/seventh.txt"));
}

#[test]
fn an_eighth_set() {
    check_all(include_str!("written/eighth.txt"));
}

#[test]
fn a_ninth_set() {
    check_all(include_str!("written/ninth.txt"));
}

#[test]
fn a_tenth_set() {
    check_all(include_str!("written/tenth.txt"));
}

#[test]
fn an_eleventh_set() {
    check_all(include_str!("written/eleventh.txt"));
}

#[test]
fn a_twelfth_set() {
    check_all(include_str!("written/twelfth.txt"));
}

#[test]
fn a_thirteenth_set() {
    check_all(include_str!("written/thirteenth.txt"));
}
