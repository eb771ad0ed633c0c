//! What is recent, where it is neither a time nor a wish for the newest of all.

use super::read;

/// Whether what is left to look for asks for it.
#[track_caller]
fn check(question: &str, expected: bool) {
    let understood = read(question, &[]);
    assert_eq!(understood.recent, expected, "{question} -> {}", understood.text);
}

#[test]
fn recent_is_heard_in_every_language() {
    check("a recent guide to rust", true);
    check("newer introductions to linear algebra", true);
    check("neuere Anleitung zu rust", true);
    check("un guide récent pour rust", true);
    check("una guía reciente de rust", true);
    check("um guia recente de rust", true);
    check("una guida recente a rust", true);
    check("een recente handleiding voor rust", true);
    check("новая статья о rust", true);
    check("rust 新的 教程", true);
    check("rust の 新しい 入門", true);
}

#[test]
fn a_time_and_a_wish_for_the_newest_are_not_in_the_text() {
    check("what did I save recently about rust", false);
    check("latest links on rust", false);
    check("a guide to rust", false);
    check("renewed energy", false);
    check("new", false);
    check("", false);
}
