//! Browsers and profiles: "saved in Chrome", "aus meinen Firefox-Lesezeichen", "in my work profile". A browser is also a
//! topic ("debug memory leaks in chrome"), so without such words it counts only in a question that speaks of bookmarks.

use std::ops::Range;

use dogear_domain::{Browser, SourceId};

use dogear_domain::words::fold;

use crate::vocabulary::Vocabulary;

use super::{
    Context,
    condition::{Condition, Found},
    language::{Language, languages},
    phrasing::{saving_after, saving_before},
};

/// Words of the longest name of a browser or profile.
const LONGEST_NAME: usize = 3;
/// The same where a token is a letter.
const LONGEST_UNSPACED_NAME: usize = 10;

/// The browser or profile that is named here.
pub(super) fn at(context: &Context, place: usize) -> Option<Found> {
    let found = context.languages().find_map(|language| {
        behind_preposition(context, language, place).or_else(|| before_suffix(context, language, place))
    });
    found.or_else(|| alone(context, place))
}

/// "Edge", where a condition is likely.
fn alone(context: &Context, place: usize) -> Option<Found> {
    let leaning = context.leaning?;
    let language = languages().first()?;
    let longest = if context.unspaced { LONGEST_UNSPACED_NAME } else { LONGEST_NAME };
    (1..=longest).rev().find_map(|words| {
        let found = named(context, language, place, place..place + words)?;
        let follows = |language: &Language| language.places.browser_suffixes.holds(context.tokens, found.tokens.end);
        (leaning.browsers || languages().iter().any(follows)).then_some(found)
    })
}

/// Sources and browsers of this name: a browser's name or slug, a profile's name, or a source's id.
pub(super) fn named_sources(vocabulary: &Vocabulary, name: &str) -> Option<(Vec<SourceId>, Vec<Browser>)> {
    let name = fold(name);
    let browsers = browsers_called(vocabulary, &name);
    if !browsers.is_empty() {
        return Some((Vec::new(), browsers));
    }
    let called = |id: &SourceId, profile: &str| fold(&id.0) == name || fold(profile) == name;
    let sources = vocabulary.sources.iter().filter(|source| called(&source.id, &source.profile));
    let found: Vec<SourceId> = sources.map(|source| source.id.clone()).collect();
    (!found.is_empty()).then_some((found, Vec::new()))
}

/// "Chrome" is every channel of Chrome that the library reads, and Chrome itself if it reads none.
fn browsers_called(vocabulary: &Vocabulary, name: &str) -> Vec<Browser> {
    let name = languages().iter().find_map(|language| language.places.browsers.get(name)).map_or(name, String::as_str);
    let called = |browser: &Browser| {
        let full = browser.name().to_lowercase();
        full == name || browser.slug() == name || full.strip_prefix(name).is_some_and(|rest| rest.starts_with(' '))
    };
    let all: Vec<Browser> = Browser::ALL.into_iter().filter(called).filter(|b| *b != Browser::File).collect();
    let read = |browser: &Browser| vocabulary.sources.iter().any(|source| source.browser == *browser);
    let present: Vec<Browser> = all.iter().copied().filter(read).collect();
    if present.is_empty() { all.into_iter().take(1).collect() } else { present }
}

/// "in chrome", "from my brave bookmarks", "in profile Work", "dans mon profil Travail".
fn behind_preposition(context: &Context, language: &'static Language, place: usize) -> Option<Found> {
    let (tokens, places) = (context.tokens, &language.places);
    let (_, length) = places.browser_prepositions.at(tokens, place)?;
    let article = language.articles.at(tokens, place + length).map_or(0, |(_, length)| length);
    let start = place + length + article;
    if let Some((_, noun)) = places.profile.at(tokens, start).or_else(|| places.browser_nouns.at(tokens, start)) {
        return (1..=LONGEST_NAME)
            .rev()
            .find_map(|words| named(context, language, place, start + noun..start + noun + words));
    }
    (1..=LONGEST_NAME).rev().find_map(|words| {
        let end = start + words;
        let noun = places.browser_nouns.at(tokens, end).map_or(0, |(_, length)| length);
        let meant = noun > 0 || meant_as_place(context, language, place, end);
        let mut found = meant.then(|| named(context, language, place, start..end)).flatten()?;
        found.tokens.end += noun;
        Some(found)
    })
}

/// "Chromeで保存した", "Chrome里收藏的".
fn before_suffix(context: &Context, language: &'static Language, place: usize) -> Option<Found> {
    language.unspaced.then_some(())?;
    (1..=LONGEST_UNSPACED_NAME).rev().find_map(|words| {
        let end = place + words;
        let suffix = language.places.browser_suffixes.at(context.tokens, end).map(|(_, length)| length);
        let behind = suffix.or_else(|| saving_after(language, context.tokens, end).then_some(0))?;
        let mut found = named(context, language, place, place..end)?;
        found.tokens.end += behind;
        Some(found)
    })
}

/// "saved in chrome", "..., in chrome", "in Chrome gespeichert" or "links about rust in chrome".
fn meant_as_place(context: &Context, language: &Language, place: usize, end: usize) -> bool {
    let tokens = context.tokens;
    let ends = context.ends_clause(end.saturating_sub(1));
    let set_off = place.checked_sub(1).is_none_or(|before| context.ends_clause(before));
    let saved = saving_before(language, tokens, place) || saving_after(language, tokens, end);
    saved || (ends && (set_off || context.about_bookmarks))
}

fn named(context: &Context, language: &'static Language, place: usize, name: Range<usize>) -> Option<Found> {
    let end = name.end;
    context.tokens.get(name.clone())?;
    let label = context.question.words(&name).to_owned();
    let (sources, browsers) = named_sources(context.vocabulary, &label)?;
    let label = browsers.first().map_or(label, |browser| browser.name().to_owned());
    Some(Found { tokens: place..end, language, condition: Condition::Source { label, sources, browsers } })
}
