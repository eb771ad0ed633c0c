//! What is asked for: one page, all of them, how many, or the newest.

use dogear_domain::Intent;

use super::{phrasing, question::Token};

/// Words for bookmarks.
const BOOKMARKS: &[&str] = &[
    "bookmark",
    "bookmarks",
    "bookmarked",
    "link",
    "links",
    "favourite",
    "favourites",
    "favorite",
    "favorites",
    "saved",
    "urls",
];
/// Words for bookmarks that say nothing else, so that "latest pages" asks for bookmarks.
const THINGS: &[&str] = &["page", "pages", "sites", "things", "ones", "stuff", "additions", "items"];
const NEWEST: &[&str] = &["latest", "newest"];

/// Whether the question speaks of bookmarks, or of saving them: "what did I save about rust in 2024".
pub(super) fn speaks_of_bookmarks(tokens: &[Token]) -> bool {
    tokens.iter().any(|token| BOOKMARKS.contains(&token.lower.as_str())) || phrasing::speaks_of_saving(tokens)
}

/// Recognises what is asked for and takes its words out. `conditions`: some were found, so "latest, on github" is a
/// whole question.
pub(super) fn take(rest: &mut Vec<&Token>, conditions: bool) -> Intent {
    count(rest).or_else(|| latest(rest, conditions)).or_else(|| list(rest)).unwrap_or(Intent::Find)
}

/// "how many links about rust", "number of bookmarks", "count my recipes".
fn count(rest: &mut Vec<&Token>) -> Option<Intent> {
    let at = find(rest, &["how", "many"]).or_else(|| find(rest, &["number", "of"]));
    let (at, length) = match at {
        Some(at) => (at, 2),
        None => (starts(rest, &["count"]).then_some(0)?, 1),
    };
    rest.drain(at..at + length);
    take_bookmark_words(rest, at);
    take_phrase(rest, &["do", "i", "have"]);
    take_phrase(rest, &["have", "i", "saved"]);
    take_phrase(rest, &["did", "i", "save"]);
    take_phrase(rest, &["are", "there"]);
    Some(Intent::Count)
}

/// "latest", "newest links on rust", "what did I save last", "most recent bookmarks".
fn latest(rest: &mut Vec<&Token>, conditions: bool) -> Option<Intent> {
    if take_phrase(rest, &["what", "did", "i", "save", "last"])
        || take_phrase(rest, &["what", "have", "i", "saved", "recently"])
        || take_phrase(rest, &["recently", "saved"])
        || take_phrase(rest, &["recently", "added"])
        || take_phrase(rest, &["recently", "bookmarked"])
        || take_phrase(rest, &["last", "saved"])
    {
        take_bookmark_words(rest, 0);
        return Some(Intent::Latest);
    }
    let (at, length) = newest(rest)?;
    let after: Vec<&str> = rest.iter().skip(at + length).map(|token| token.lower.as_str()).collect();
    let of_bookmarks = after.iter().take(3).any(|word| is_bookmark_word(word));
    let alone = after.is_empty() && (rest.len() == length || conditions || only_asks(rest, at));
    let on_topic =
        after.first().is_some_and(|word| matches!(*word, "on" | "about" | "from" | "i")) && only_asks(rest, at);
    (of_bookmarks || alone || on_topic).then(|| {
        rest.drain(at..at + length);
        take_bookmark_words(rest, at);
        Intent::Latest
    })
}

/// Where "latest", "newest", "most recent" or "last five" stands, and how many words it is.
fn newest(rest: &[&Token]) -> Option<(usize, usize)> {
    if let Some(at) = find(rest, &["most", "recent"]).or_else(|| find(rest, &["most", "recently"])) {
        return Some((at, 2));
    }
    let single = rest.iter().position(|token| NEWEST.contains(&token.lower.as_str()));
    let last = || {
        let at = rest.iter().position(|token| token.lower == "last")?;
        let counted = rest.get(at + 1).is_some_and(|token| token.lower.parse::<u32>().is_ok());
        rest.get(at + 1 + usize::from(counted)).filter(|token| is_bookmark_word(&token.lower))?;
        Some((at, 1 + usize::from(counted)))
    };
    single.map(|at| (at, 1)).or_else(last)
}

/// "show all links about rust", "list my bookmarks on rust", "everything about rust", "what do I have on rust".
fn list(rest: &mut Vec<&Token>) -> Option<Intent> {
    const PHRASES: &[&[&str]] = &[
        &["show", "me", "all"],
        &["show", "all"],
        &["show", "me", "everything"],
        &["show", "me", "every"],
        &["show", "everything"],
        &["give", "me", "all"],
        &["find", "all"],
        &["find", "everything"],
        &["list", "all"],
        &["list", "my"],
        &["list", "every"],
        &["list", "the"],
        &["list", "everything"],
        &["all", "my"],
        &["all", "the"],
        &["all", "links"],
        &["all", "bookmarks"],
        &["all", "pages"],
        &["every", "link"],
        &["every", "bookmark"],
        &["everything", "about"],
        &["everything", "on"],
        &["everything", "i"],
        &["what", "do", "i", "have", "on"],
        &["what", "do", "i", "have", "about"],
        &["what", "have", "i", "saved"],
        &["what", "did", "i", "save"],
    ];
    let asked = PHRASES.iter().any(|phrase| starts(rest, phrase)) || (starts(rest, &["everything"]) && rest.len() == 1);
    asked.then_some(Intent::List)
}

fn only_asks(rest: &[&Token], before: usize) -> bool {
    rest.iter().take(before).all(|token| {
        matches!(
            token.lower.as_str(),
            "show" | "me" | "the" | "my" | "what" | "are" | "is" | "list" | "what's" | "find"
        )
    })
}

fn is_bookmark_word(word: &str) -> bool {
    BOOKMARKS.contains(&word) || THINGS.contains(&word)
}

fn take_bookmark_words(rest: &mut Vec<&Token>, at: usize) {
    while rest.get(at).is_some_and(|token| is_bookmark_word(&token.lower)) {
        rest.remove(at);
    }
}

fn take_phrase(rest: &mut Vec<&Token>, phrase: &[&str]) -> bool {
    let at = find(rest, phrase);
    if let Some(at) = at {
        rest.drain(at..at + phrase.len());
    }
    at.is_some()
}

fn find(rest: &[&Token], phrase: &[&str]) -> Option<usize> {
    rest.windows(phrase.len()).position(|window| matches(window, phrase))
}

fn starts(rest: &[&Token], phrase: &[&str]) -> bool {
    rest.get(..phrase.len()).is_some_and(|window| matches(window, phrase))
}

fn matches(window: &[&Token], phrase: &[&str]) -> bool {
    window.iter().zip(phrase).all(|(token, word)| token.lower == *word)
}
