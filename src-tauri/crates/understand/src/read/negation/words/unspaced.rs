//! Words that are not wanted where words are written without spaces.

use std::ops::Range;

use super::{
    super::super::{Context, condition::Found, language::Language},
    Doubt, ENOUGH_TOPIC, MOST, ends, found, is_name, sign,
};
use crate::words::is_function_word;

/// Characters of one thing that is not wanted.
const LONGEST: usize = 10;

/// The words that are not wanted here, before what says so or behind it.
pub(super) fn at(context: &Context, language: &'static Language, place: usize) -> Option<Found> {
    before(context, language, place).or_else(|| marked_after(context, language, place))
}

/// "除了react以外的", "，但不要react", "不要 react".
fn before(context: &Context, language: &'static Language, place: usize) -> Option<Found> {
    let (doubt, length) = sign(context, language, place)?;
    let (things, end) = listed(context, language, place + length)?;
    let closed = language.places.denials.after.at(context.tokens, end).map(|(_, length)| end + length);
    let particle = context.tokens.get(end).filter(|token| token.word == "的").map(|_| end + 1);
    let latin = things.iter().all(|thing| context.tokens.get(thing.start).is_some_and(|token| !token.unspaced));
    let last = closed.or(particle.filter(|_| latin)).or(ends(context, language, end).then_some(end))?;
    let others = asks_for_more(context, place..last);
    let names = || things.iter().all(|thing| is_name(context, thing));
    let enough = match doubt {
        Doubt::None => true,
        Doubt::Word => closed.is_some() || latin,
        Doubt::Topic => names() || (latin && is_set_off(context, place)),
    };
    let said = context.question.words(&(place..last));
    (enough && others && !context.vocabulary.is_in_title(said)).then(|| found(context, language, place..last, &things))
}

/// Whether a space or a mark stands before this place.
fn is_set_off(context: &Context, place: usize) -> bool {
    place.checked_sub(1).is_some_and(|before| context.is_gap(place) || context.ends_clause(before))
}

/// "react以外の", "、tensorflowは除く".
fn marked_after(context: &Context, language: &'static Language, place: usize) -> Option<Found> {
    let tokens = context.tokens;
    let token = tokens.get(place)?;
    let clause = place.checked_sub(1).is_none_or(|before| context.ends_clause(before));
    (clause || !token.glued || !token.unspaced).then_some(())?;
    let (things, end) = listed(context, language, place)?;
    let (_, length) = language.places.denials.after.at(tokens, end)?;
    let last = end + length;
    let joins = tokens.get(last - 1).is_some_and(|mark| matches!(mark.word.as_str(), "の" | "的" | "た" | "く"));
    let said = context.question.words(&(place..last));
    let meant = (joins || ends(context, language, last)) && asks_for_more(context, place..last);
    (meant && !context.vocabulary.is_in_title(said)).then(|| found(context, language, place..last, &things))
}

/// Things from a place on; a thing is a run of characters up to a mark, or words of other letters.
fn listed(context: &Context, language: &'static Language, start: usize) -> Option<(Vec<Range<usize>>, usize)> {
    let mut things = Vec::new();
    let mut next = start;
    while things.len() < MOST {
        let end = end_of_run(context, language, next)?;
        things.push(next..end);
        let Some((_, joint)) = language.places.denials.or.at(context.tokens, end) else { break };
        next = end + joint;
    }
    Some((things.clone(), things.last()?.end))
}

/// Where a run ends: before a mark, before "or" between names of other letters, or with the script or the clause.
fn end_of_run(context: &Context, language: &'static Language, start: usize) -> Option<usize> {
    let first = context.tokens.get(start)?;
    let denials = &language.places.denials;
    let is_end = |end: usize| {
        let last = context.ends_clause(end - 1) || end >= context.tokens.len();
        let changes = context.tokens.get(end).is_some_and(|token| token.unspaced != first.unspaced || !token.glued);
        last || changes || denials.after.holds(context.tokens, end)
    };
    let end = (start + 1..=start + LONGEST).find(|end| is_end(*end))?;
    let telling =
        (start..end).any(|at| context.tokens.get(at).is_some_and(|token| token.word.contains(char::is_alphabetic)));
    (telling && !is_function_word(&first.word)).then_some(end)
}

/// Whether something else is asked for: a word of other letters, or two characters.
fn asks_for_more(context: &Context, said: Range<usize>) -> bool {
    let outside = (0..).zip(context.tokens).filter(|(at, _)| !said.contains(at)).map(|(_, token)| token);
    outside.map(|token| if token.unspaced { 1 } else { ENOUGH_TOPIC }).sum::<usize>() >= ENOUGH_TOPIC
}
