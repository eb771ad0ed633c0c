//! Browsers and profiles: "saved in Chrome", "from my Firefox bookmarks", "in my work profile". A browser is also a
//! topic ("debug memory leaks in chrome"), so without such words it counts only in a question that speaks of bookmarks.

use dogear_domain::{Browser, SourceId};

use super::{
    Context, Vocabulary,
    condition::{Condition, Found},
    phrasing,
    question::Token,
};

const PREPOSITIONS: &[&str] = &["in", "from", "with", "on", "using"];
const ARTICLES: &[&str] = &["my", "the", "our"];
const NOUNS: &[&str] = &["bookmarks", "bookmark", "browser", "profile", "favourites", "favorites"];
/// Words of the longest name of a browser or profile.
const LONGEST_NAME: usize = 3;

/// The browser or profile that is named here.
pub(super) fn at(context: &Context, place: usize) -> Option<Found> {
    let tokens = context.tokens;
    is(tokens, place, PREPOSITIONS).then_some(())?;
    let start = place + 1 + usize::from(is(tokens, place + 1, ARTICLES));
    if is(tokens, start, &["profile"]) {
        return (1..=LONGEST_NAME).rev().find_map(|length| named(context, place, start + 1..start + 1 + length));
    }
    (1..=LONGEST_NAME).rev().find_map(|length| {
        let end = start + length;
        let noun = usize::from(is(tokens, end, NOUNS));
        let meant = noun > 0 || meant_as_place(context, place, end);
        meant.then(|| named(context, place, start..end)).flatten().map(|mut found| {
            found.tokens.end += noun;
            found
        })
    })
}

/// Sources and browsers of this name: a browser's name or slug, a profile's name, or a source's id. In lower case.
pub(super) fn named_sources(vocabulary: &Vocabulary, name: &str) -> Option<(Vec<SourceId>, Vec<Browser>)> {
    let sources = &vocabulary.sources;
    let browsers = browsers_called(vocabulary, name);
    if !browsers.is_empty() {
        return Some((Vec::new(), browsers));
    }
    let called = |id: &SourceId, profile: &str| id.0.to_lowercase() == name || profile.to_lowercase() == name;
    let found: Vec<SourceId> =
        sources.iter().filter(|source| called(&source.id, &source.profile)).map(|source| source.id.clone()).collect();
    (!found.is_empty()).then_some((found, Vec::new()))
}

/// "Chrome" is every channel of Chrome that the library reads, and Chrome itself if it reads none.
fn browsers_called(vocabulary: &Vocabulary, name: &str) -> Vec<Browser> {
    let called = |browser: &Browser| {
        let full = browser.name().to_lowercase();
        full == name || browser.slug() == name || full.strip_prefix(name).is_some_and(|rest| rest.starts_with(' '))
    };
    let all: Vec<Browser> = Browser::ALL.into_iter().filter(called).filter(|b| *b != Browser::File).collect();
    let read = |browser: &Browser| vocabulary.sources.iter().any(|source| source.browser == *browser);
    let present: Vec<Browser> = all.iter().copied().filter(read).collect();
    if present.is_empty() { all.into_iter().take(1).collect() } else { present }
}

/// "saved in chrome", "..., in chrome", or "links about rust in chrome".
fn meant_as_place(context: &Context, place: usize, end: usize) -> bool {
    let tokens = context.tokens;
    let before = place.checked_sub(1).and_then(|before| tokens.get(before));
    let ends = end.checked_sub(1).and_then(|last| tokens.get(last)).is_some_and(|token| token.ends_clause);
    let set_off = before.is_none_or(|token| token.ends_clause);
    before.is_some_and(|token| phrasing::is_saving(&token.lower)) || (ends && (set_off || context.about_bookmarks))
}

fn named(context: &Context, place: usize, name: std::ops::Range<usize>) -> Option<Found> {
    let end = name.end;
    let words: Vec<&str> = context.tokens.get(name)?.iter().map(|token| token.text.as_str()).collect();
    let label = words.join(" ");
    let (sources, browsers) = named_sources(context.vocabulary, &label.to_lowercase())?;
    let label = browsers.first().map_or(label, |browser| browser.name().to_owned());
    Some(Found { tokens: place..end, condition: Condition::Source { label, sources, browsers } })
}

fn is(tokens: &[Token], place: usize, words: &[&str]) -> bool {
    tokens.get(place).is_some_and(|token| words.contains(&token.lower.as_str()))
}
