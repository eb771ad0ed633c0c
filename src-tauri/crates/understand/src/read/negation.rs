//! What is not wanted: "not youtube", "ohne YouTube", "except github", "not in my work folder", "no videos", "GitHub以外".
//! Words that are not wanted are read by `words`.

use super::{
    Context,
    condition::{Condition, Found},
    folder, kind,
    language::Language,
    site,
};

pub(super) mod words;

/// The exclusion that is told here.
pub(super) fn at(context: &Context, place: usize) -> Option<Found> {
    let known = |language| before(context, language, place).or_else(|| after(context, language, place));
    context.languages().find_map(known).or_else(|| words::at(context, place))
}

/// Whether the words before a place deny what follows.
pub(super) fn denies(context: &Context, place: usize) -> bool {
    context.languages().any(|language| {
        [&language.places.not, &language.places.without].iter().any(|words| {
            words
                .before(context.tokens, place)
                .is_some_and(|(_, length)| context.is_spoken(language, &(place - length..place)))
        })
    })
}

/// "not youtube", "ohne YouTube-Videos", "not in my work folder".
fn before(context: &Context, language: &'static Language, place: usize) -> Option<Found> {
    let (tokens, places) = (context.tokens, &language.places);
    let topical = places.without.at(tokens, place);
    if let Some((_, length)) = places.none_of.at(tokens, place)
        && let Some(found) = kinds(context, language, place + length)
    {
        return denied(place, found);
    }
    let (_, length) = places.not.at(tokens, place).or(topical)?;
    context.is_spoken(language, &(place..place + length)).then_some(())?;
    let article = language.articles.at(tokens, place + length).map_or(0, |(_, length)| length);
    let start = place + length + article;
    // "Not in" is a phrase of its own, and "in my work folder" another.
    let found = (place + 1..=place + length)
        .find_map(|start| folder::at(context, start))
        .or_else(|| {
            site::excluded(context, language, start, topical.is_some()).map(|found| words::named(context, found))
        })
        .or_else(|| kinds(context, language, start))
        .or_else(|| (place + 1..=place + length).find_map(|start| site::at(context, start)))?;
    denied(place, found)
}

fn denied(place: usize, found: Found) -> Option<Found> {
    Some(Found { tokens: place..found.tokens.end, language: found.language, condition: found.condition.denied()? })
}

/// "GitHub以外", "YouTubeを除く".
fn after(context: &Context, language: &'static Language, place: usize) -> Option<Found> {
    language.unspaced.then_some(())?;
    let named = site::named(context, place);
    let kind = || kind::named(language, context, place).map(|(kind, length)| (Condition::Kind(kind), length));
    let (condition, length) = named.or_else(kind)?;
    let end = place + length;
    let (_, except) = language.places.except_after.at(context.tokens, end)?;
    Some(Found { tokens: place..end + except, language, condition: condition.denied()? })
}

/// "no videos", "keine PDFs über Kafka".
fn kinds(context: &Context, language: &'static Language, start: usize) -> Option<Found> {
    let (kind, length) = kind::named(language, context, start)?;
    let end = start + length;
    let closes = context.ends_clause(end - 1) || language.places.kind_connectors.holds(context.tokens, end);
    let tokens = start..kind::with_about(context, language, end);
    closes.then_some(Found { tokens, language, condition: Condition::Kind(kind) })
}
