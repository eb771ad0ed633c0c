//! Reads a question: what to look for, what must hold, what is asked for.
//!
//! In:  the question, the time, the library's own names, the words of conditions that the person removed.
//! Out: `Understood`. Deterministic, without IO, well under a millisecond; any input gives a result.
//!
//! A question is cut into tokens. Recognisers look at each place in turn and claim the tokens of a condition; the words
//! that lead to it ("that I saved") go with it. What no recogniser claims, less filler, is the text to search for. A
//! recogniser prefers silence to a guess: a condition that was not meant hides the answer, one that was missed only
//! leaves its words in the text.

use chrono::{DateTime, Utc};
use dogear_domain::{Intent, Part, Understood};

use crate::words;

mod browser;
mod condition;
mod folder;
mod intent;
mod operator;
mod phrasing;
mod question;
mod site;
mod time;
mod vocabulary;

pub use vocabulary::Vocabulary;

pub(crate) use condition::{keep, without};

use condition::Found;
use question::{Question, Token};

/// What recognisers may look at.
struct Context<'a> {
    tokens: &'a [Token],
    now: DateTime<Utc>,
    vocabulary: &'a Vocabulary,
    /// The question speaks of bookmarks or links, so "in chrome" is a place and not a topic.
    about_bookmarks: bool,
}

/// Reads a question. `drop`: `words` of parts that the person removed; such a condition does not apply, and its words
/// are not searched either.
#[must_use]
pub fn understand(question: &str, now: DateTime<Utc>, vocabulary: &Vocabulary, drop: &[String]) -> Understood {
    let question = Question::new(question);
    let tokens = question.tokens();
    let about_bookmarks = intent::speaks_of_bookmarks(tokens);
    let context = Context { tokens, now, vocabulary, about_bookmarks };
    let mut claimed = vec![false; tokens.len()];
    let mut found = find_conditions(&context, &mut claimed);
    let mut rest: Vec<&Token> = unclaimed(tokens, &claimed);
    let intent = intent::take(&mut rest, !found.is_empty());
    phrasing::strip_filler(&mut rest, !found.is_empty() || intent != Intent::Find);
    let text = rest.iter().map(|token| token.text.as_str()).collect::<Vec<_>>().join(" ");
    found.retain(|found| !drop.iter().any(|dropped| same_words(dropped, question.words(&found.tokens))));
    let mut understood = Understood { terms: words::terms(&text), text, intent, ..Understood::default() };
    for found in found {
        let words = question.words(&found.tokens).to_owned();
        understood.parts.push(Part { kind: found.condition.kind(), label: found.condition.label(), words });
        found.condition.apply(&mut understood.filters);
    }
    understood
}

/// Conditions from left to right; marks their tokens and those that lead to them.
fn find_conditions(context: &Context, claimed: &mut [bool]) -> Vec<Found> {
    let recognisers = [operator::at, time::at, folder::at, browser::at, site::at];
    let mut conditions = Vec::new();
    let mut place = 0;
    while place < context.tokens.len() {
        let Some(found) = recognisers.iter().find_map(|recognise| recognise(context, place)) else {
            place += 1;
            continue;
        };
        let start = phrasing::lead_in(context.tokens, found.tokens.start);
        place = found.tokens.end.max(place + 1);
        if let Some(range) = claimed.get_mut(start..place) {
            range.fill(true);
        }
        conditions.push(found);
    }
    conditions
}

fn unclaimed<'a>(tokens: &'a [Token], claimed: &[bool]) -> Vec<&'a Token> {
    tokens.iter().zip(claimed).filter(|(_, claimed)| !**claimed).map(|(token, _)| token).collect()
}

fn same_words(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}

#[cfg(test)]
mod tests;
