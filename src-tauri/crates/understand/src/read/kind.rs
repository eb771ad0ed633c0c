//! Kinds of pages: "videos about rust", "die PDFs über Kafka", "only repos", "machine learning, pdf", "机器学习的论文".
//!
//! "Video" and "paper" are topics as well ("video player", "paper prototyping"), so the word counts only where it is the
//! head of what is asked for: first and followed by "about", set off at the end, or marked by "only" or "as".

use dogear_domain::PageKind;

use super::{
    Context,
    condition::{Condition, Found},
    language::Language,
    phrasing::{only_asks, only_asks_before},
    site, time,
};

/// The kind of page that is named here.
pub(super) fn at(context: &Context, place: usize) -> Option<Found> {
    context.languages().find_map(|language| in_language(context, language, place)).or_else(|| alone(context, place))
}

/// "Videos", where a condition is likely.
fn alone(context: &Context, place: usize) -> Option<Found> {
    context.leaning?;
    let named = |language| Some((language, named(language, context, place)?));
    let (language, (kind, length)) = context.languages().filter_map(named).max_by_key(|(_, (_, length))| *length)?;
    Some(found(language, place..place + length, kind))
}

/// A kind of page, and how many tokens name it.
pub(super) fn named(language: &Language, context: &Context, place: usize) -> Option<(PageKind, usize)> {
    language.places.kinds.at(context.tokens, place)
}

fn in_language(context: &Context, language: &'static Language, place: usize) -> Option<Found> {
    marked(context, language, place)
        .or_else(|| asked_first(context, language, place))
        .or_else(|| set_off(context, language, place))
        .or_else(|| possessed(context, language, place))
        .or_else(|| parted(context, language, place))
}

/// "only videos", "as a pdf", "pdf format": the mark goes with the word.
fn marked(context: &Context, language: &'static Language, place: usize) -> Option<Found> {
    let (tokens, places) = (context.tokens, &language.places);
    let before = places.only.at(tokens, place).map_or(0, |(_, length)| length);
    let (kind, length) = named(language, context, place + before)?;
    let end = place + before + length;
    let after = places.only_after.at(tokens, end).map_or(0, |(_, length)| length);
    let joined = after > 0 && !context.ends_clause(end - 1);
    let marked = before > 0 || joined;
    let end = if joined { end + after } else { end };
    (marked && context.closes(language, end)).then(|| found(language, place..with_about(context, language, end), kind))
}

/// "About" behind a kind is filler once the kind is a condition.
pub(super) fn with_about(context: &Context, language: &Language, end: usize) -> usize {
    let about = language.about.at(context.tokens, end).filter(|_| !context.ends_clause(end.saturating_sub(1)));
    about.map(|(_, length)| end + length).filter(|end| *end < context.tokens.len()).unwrap_or(end)
}

/// "videos about rust": only asking words stand before, and what it is about follows.
fn asked_first(context: &Context, language: &'static Language, place: usize) -> Option<Found> {
    let (kind, length) = named(language, context, place)?;
    let end = place + length;
    let connector = language.places.kind_connectors.at(context.tokens, end);
    let article = language.articles.at(context.tokens, 0).map_or(0, |(_, length)| length);
    let first = only_asks_before(context.tokens, place) || article == place || context.only_counts_before(place);
    let (_, joint) = connector.filter(|_| first && !context.ends_clause(end - 1))?;
    // "Video over IP" is not about IP, "video's over brood" are about bread.
    context.is_spoken(language, &(place..end + joint)).then_some(())?;
    // "Vídeo de YouTube" is about the site's own.
    site::named(context, end + joint).is_none().then_some(())?;
    Some(found(language, place..with_about(context, language, end), kind))
}

/// ", a video" or "(pdf)" at the end of a clause.
fn set_off(context: &Context, language: &'static Language, place: usize) -> Option<Found> {
    let set_off = place.checked_sub(1).is_some_and(|before| context.ends_clause(before));
    let article = language.articles.at(context.tokens, place).map_or(0, |(_, length)| length);
    let (kind, length) = named(language, context, place + article)?;
    let end = place + article + length;
    (set_off && context.ends_clause(end - 1)).then(|| found(language, place..end, kind))
}

/// "机器学习的论文", "Rustの動画を見せて": the head noun at the end of a clause.
fn possessed(context: &Context, language: &'static Language, place: usize) -> Option<Found> {
    let particle = context.tokens.get(place).filter(|token| matches!(token.word.as_str(), "的" | "の"))?;
    let (kind, length) = named(language, context, place + 1)?;
    let end = place + 1 + length;
    let is_last = context.ends_clause(end - 1) || only_asks(context.tokens, end);
    (language.unspaced && particle.unspaced && place > 0 && is_last).then(|| found(language, place..end, kind))
}

/// "分布式事务 论文": the last of the words that spaces part where none need stand, but for conditions.
fn parted(context: &Context, language: &'static Language, place: usize) -> Option<Found> {
    (language.unspaced && place > 0 && context.is_gap(place)).then_some(())?;
    let (kind, length) = named(language, context, place)?;
    let end = place + length;
    let is_last = end >= context.tokens.len() || (context.is_gap(end) && time::at(context, end).is_some());
    is_last.then(|| found(language, place..end, kind))
}

fn found(language: &'static Language, tokens: std::ops::Range<usize>, kind: PageKind) -> Found {
    Found { tokens, language, condition: Condition::Kind(kind) }
}
