//! The words around what is asked: those that lead to a condition ("that I saved"), and filler at both ends of a
//! question ("do I have a link for").

use std::borrow::Borrow;

use super::question::Token;

/// What a person does with a bookmark.
const SAVING: &[&str] = &["saved", "added", "bookmarked", "filed", "kept", "stored", "starred", "pinned", "clipped"];
/// The same, of the present or after "did".
const TO_SAVE: &[&str] = &["save", "add", "bookmark", "file", "keep", "store", "star", "pin", "clip"];
/// What a person does with a page; it speaks of saving only after "I".
const MEETING: &[&str] =
    &["found", "read", "saw", "seen", "watched", "put", "got", "visited", "discovered", "came across"];
const PERSONS: &[&str] = &["i", "i've", "i'd", "we", "we've", "ive"];
/// Words between the subject of the search and a condition.
const LEADING: &[&str] = &[
    "and",
    "back",
    "be",
    "been",
    "from",
    "have",
    "had",
    "is",
    "it",
    "it's",
    "its",
    "i",
    "i've",
    "i'd",
    "ive",
    "maybe",
    "must",
    "perhaps",
    "probably",
    "should",
    "some",
    "somewhere",
    "sometime",
    "that",
    "that's",
    "they",
    "think",
    "was",
    "we",
    "we've",
    "were",
    "which",
    "were",
    "the",
    "one",
    "ones",
    "possibly",
    "already",
    "just",
    "recently",
];
/// Words at the beginning of a question that only ask.
const ASKING: &[&str] = &[
    "a",
    "about",
    "all",
    "an",
    "any",
    "anything",
    "are",
    "bookmark",
    "bookmarks",
    "can",
    "could",
    "did",
    "dig",
    "do",
    "dogear",
    "everything",
    "find",
    "for",
    "get",
    "give",
    "got",
    "had",
    "has",
    "have",
    "hey",
    "hi",
    "i",
    "i'm",
    "i've",
    "is",
    "it",
    "know",
    "link",
    "links",
    "list",
    "look",
    "looking",
    "me",
    "my",
    "need",
    "of",
    "on",
    "one",
    "open",
    "our",
    "out",
    "please",
    "save",
    "saved",
    "search",
    "searching",
    "see",
    "show",
    "some",
    "something",
    "that",
    "the",
    "there",
    "these",
    "things",
    "this",
    "those",
    "to",
    "up",
    "url",
    "want",
    "was",
    "we",
    "were",
    "what",
    "what's",
    "whats",
    "where",
    "where's",
    "which",
    "who",
    "with",
    "you",
    "called",
];
/// Words at the end of a question that only ask.
const CLOSING: &[&str] =
    &["again", "anywhere", "please", "thanks", "thx", "somewhere", "called", "bookmark", "bookmarks", "else"];

/// Whether this is what a person does with a bookmark.
pub(super) fn is_saving(word: &str) -> bool {
    SAVING.contains(&word)
}

/// Whether somebody is said to save something: "I saved", "did we bookmark".
pub(super) fn speaks_of_saving(tokens: &[Token]) -> bool {
    tokens.windows(2).any(|pair| match pair {
        [person, verb] => {
            let saves = is_saving(&verb.lower) || TO_SAVE.contains(&verb.lower.as_str());
            saves && PERSONS.contains(&person.lower.as_str())
        }
        _ => false,
    })
}

/// Whether the words before a place say that something was saved.
pub(super) fn saving_before(tokens: &[Token], place: usize) -> bool {
    let word = |back: usize| place.checked_sub(back).and_then(|at| tokens.get(at)).map_or("", |t| t.lower.as_str());
    let verb = if matches!(word(1), "it" | "this" | "that" | "them" | "back" | "sometime") { 2 } else { 1 };
    is_saving(word(verb)) || (MEETING.contains(&word(verb)) && PERSONS.contains(&word(verb + 1)))
}

/// Where the words that lead to a condition at `start` begin.
pub(super) fn lead_in<T: Borrow<Token>>(tokens: &[T], start: usize) -> usize {
    let mut first = start;
    while let Some(previous) = first.checked_sub(1) {
        let Some(token) = tokens.get(previous).map(Borrow::borrow) else { break };
        let leads = LEADING.contains(&token.lower.as_str()) || is_saving(&token.lower) || met(tokens, previous);
        if !leads || (token.ends_clause && previous + 1 < start) {
            break;
        }
        first = previous;
    }
    first
}

/// Takes the filler from both ends of what is left of a question. `may_be_empty`: there are conditions to go by;
/// otherwise a question of nothing but filler ("the who") is left as it is.
pub(super) fn strip_filler(rest: &mut Vec<&Token>, may_be_empty: bool) {
    let first = rest.iter().position(|token| !ASKING.contains(&token.lower.as_str()));
    let Some(first) = first.or_else(|| may_be_empty.then_some(rest.len())) else { return };
    rest.drain(..first);
    while let Some(last) = rest.last() {
        let led = lead_in(rest, rest.len());
        if says_saving(rest, led) {
            rest.truncate(led);
        } else if CLOSING.contains(&last.lower.as_str()) {
            rest.pop();
        } else {
            break;
        }
    }
}

fn says_saving<T: Borrow<Token>>(tokens: &[T], from: usize) -> bool {
    let saving = |at| tokens.get(at).is_some_and(|token: &T| is_saving(&token.borrow().lower)) || met(tokens, at);
    (from..tokens.len()).any(saving)
}

fn met<T: Borrow<Token>>(tokens: &[T], place: usize) -> bool {
    let is =
        |at: usize, words: &[&str]| tokens.get(at).is_some_and(|token| words.contains(&token.borrow().lower.as_str()));
    is(place, MEETING) && place.checked_sub(1).is_some_and(|before| is(before, PERSONS))
}
