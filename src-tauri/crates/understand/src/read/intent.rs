//! What is asked for: one page, all of them, how many, or the newest.

use std::ops::Range;

use dogear_domain::Intent;

use super::{
    language::{Language, Phrases, languages},
    phrasing::{LONGEST_CLOSING, Rest, manners, opening, phrase_at},
    question::Token,
};

/// Recognises what is asked for and takes its words out. `conditions`: some were found, so "latest, on github" is a
/// whole question. `kind`: one of them is a kind of page, so "latest videos" is like "latest links".
pub(super) fn take(rest: &mut Rest, conditions: bool, kind: bool) -> Intent {
    count(rest)
        .or_else(|| latest(rest))
        .or_else(|| newest(rest, conditions, kind))
        .or_else(|| list(rest))
        .unwrap_or_default()
}

/// "how many links about rust", "wie viele Links zu Rust habe ich", "有多少关于rust的链接".
fn count(rest: &mut Rest) -> Option<Intent> {
    let (language, at, length) = find(&rest.tokens, |language| &language.asking.count, anywhere)?;
    rest.drain(at..at + length);
    take_bookmark_words(rest, at);
    while let Some((at, length)) = find_in(&rest.tokens, language, &language.asking.count_rest, anywhere) {
        rest.drain(at..at + length);
    }
    take_about(rest, language, at);
    Some(Intent::Count)
}

/// "what did I save last", "last 5 bookmarks", "最近收藏的".
fn latest(rest: &mut Rest) -> Option<Intent> {
    let (language, at, length) = find(&rest.tokens, |language| &language.asking.latest, anywhere)?;
    rest.drain(at..at + length);
    take_bookmark_words(rest, at);
    take_about(rest, language, at);
    Some(Intent::Latest)
}

/// "newest links on rust", "latest": these words are also part of titles, so they count only before a word for
/// bookmarks, alone, or at the beginning before "on".
fn newest(rest: &mut Rest, conditions: bool, kind: bool) -> Option<Intent> {
    let tokens = &rest.tokens;
    let (language, at, length) = (0..tokens.len()).find_map(|at| {
        languages().iter().find_map(|language| Some((language, at, language.asking.newest.at(tokens, at)?.1)))
    })?;
    let after = at + length;
    let of_bookmarks = (after..tokens.len().min(after + 3)).any(|at| is_bookmark_word(language, tokens, at));
    let first = opening(tokens) >= at;
    let alone = after == tokens.len() && (tokens.len() == length || conditions || first);
    let on_topic = first && language.about.holds(tokens, after);
    (of_bookmarks || alone || on_topic || (first && kind)).then(|| {
        rest.drain(at..after);
        take_bookmark_words(rest, at);
        take_about(rest, language, at);
        Intent::Latest
    })
}

/// "show all links about rust", "everything about rust", "alles über rust".
fn list(rest: &mut Rest) -> Option<Intent> {
    let alone = rest.tokens.len() == 1 && rest.tokens.first().is_some_and(|token| token.word == "everything");
    let Some((language, at, length)) = all_phrase(&rest.tokens) else {
        return alone.then_some(Intent::List).or_else(|| list_after(rest));
    };
    rest.drain(0..at + length);
    take_bookmark_words(rest, 0);
    take_about(rest, language, 0);
    Some(Intent::List)
}

/// "住宅ローンについて何を保存した", "关于租房我存了什么": what is asked for stands at the end.
fn list_after(rest: &mut Rest) -> Option<Intent> {
    let start = asks_for_all_after(&rest.tokens)?;
    rest.drain(start..rest.tokens.len());
    let about = languages().iter().find_map(|language| language.about.at(&rest.tokens, 0));
    if let Some((_, length)) = about.filter(|(_, length)| *length < start) {
        rest.drain(0..length);
    }
    Some(Intent::List)
}

/// What stands between the words at both ends that ask for all of something or only ask.
pub(super) fn topic(tokens: &[&Token]) -> Range<usize> {
    let start = asks_for_all(tokens).map_or(0, |asked| asked.end).max(opening(tokens));
    let end = asks_for_all_after(tokens).unwrap_or(tokens.len());
    start..end.max(start)
}

/// Where the words at the end begin that ask for all.
fn asks_for_all_after(tokens: &[&Token]) -> Option<usize> {
    let end = tokens.len();
    let asks = |language: &Language, at| phrase_at(language, &language.asking.list_after, tokens, at);
    let ends = |at: &usize| languages().iter().any(|language| asks(language, *at) == Some(end - at));
    (end.saturating_sub(LONGEST_CLOSING).max(1)..end).find(ends)
}

/// Where the words at the beginning stand that ask for all.
pub(super) fn asks_for_all(tokens: &[&Token]) -> Option<Range<usize>> {
    all_phrase(tokens).map(|(_, at, length)| at..at + length)
}

/// The words that ask for all, behind those that are only polite.
fn all_phrase(tokens: &[&Token]) -> Option<(&'static Language, usize, usize)> {
    let polite = manners(tokens);
    find(tokens, |language| &language.asking.list, |at| at == polite)
}

fn anywhere(_: usize) -> bool {
    true
}

/// The longest phrase of a kind in any language, its place and its length.
fn find(
    tokens: &[&Token],
    phrases: impl Fn(&Language) -> &Phrases,
    place: impl Fn(usize) -> bool,
) -> Option<(&'static Language, usize, usize)> {
    let found = languages().iter().filter_map(|language| {
        let (at, length) = find_in(tokens, language, phrases(language), &place)?;
        Some((language, at, length))
    });
    found.reduce(|one, other| if other.2 > one.2 { other } else { one })
}

fn find_in(
    tokens: &[&Token],
    language: &Language,
    phrases: &Phrases,
    place: impl Fn(usize) -> bool,
) -> Option<(usize, usize)> {
    let places = (0..tokens.len()).filter(|at| place(*at));
    places.filter_map(|at| Some((at, phrase_at(language, phrases, tokens, at)?))).next()
}

fn is_bookmark_word(language: &Language, tokens: &[&Token], at: usize) -> bool {
    language.bookmarks.holds(tokens, at) || language.things.holds(tokens, at)
}

/// Where the words that ask have been taken out: the article before them, and "about" behind.
fn take_about(rest: &mut Rest, language: &Language, mut at: usize) {
    while let Some((_, length)) = language.articles.before(&rest.tokens, at) {
        rest.drain(at - length..at);
        at -= length;
    }
    if let Some((_, length)) = language.about.at(&rest.tokens, at).filter(|_| at == 0) {
        let article = language.articles.at(&rest.tokens, length).map_or(0, |(_, length)| length);
        rest.drain(0..length + article);
    }
}

fn take_bookmark_words(rest: &mut Rest, at: usize) {
    let length = |rest: &Rest| {
        let word = |language: &Language| {
            language.bookmarks.at(&rest.tokens, at).or_else(|| language.things.at(&rest.tokens, at))
        };
        languages().iter().find_map(word).map(|(_, length)| length)
    };
    while let Some(length) = length(rest) {
        rest.drain(at..at + length);
    }
}
