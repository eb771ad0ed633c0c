//! Folders: "in my fastapi folder", ", hadoop folder", "filed under neo4j", "in the folder To read". A name counts only
//! if the library has a folder of that name, or one whose name holds all these words.

use crate::words::is_function_word;

use super::{
    Context, Vocabulary,
    condition::{Condition, Found},
    question::Token,
    vocabulary::{FolderName, name_stems},
};

/// Words that a folder's name is looked for in.
const LONGEST_NAME: usize = 6;
/// More folders than this share a word by chance.
const MOST_FOLDERS: usize = 50;
const OPENERS: &[&str] = &["in", "from", "inside", "under", "within"];
const ARTICLES: &[&str] = &["my", "the", "our", "a", "that"];
/// What a person does with a bookmark and a folder: "filed under X", "should be under X".
const FILED: &[&str] = &["filed", "kept", "stored", "saved", "put", "is", "was", "be", "it's", "bookmarked", "sorted"];

/// The folder that is named here.
pub(super) fn at(context: &Context, place: usize) -> Option<Found> {
    opened(context, place).or_else(|| set_off(context, place)).or_else(|| filed_under(context, place))
}

/// Folders of that name; if there are none, folders whose name holds all its words.
pub(super) fn matching_folders(vocabulary: &Vocabulary, name: &str) -> Vec<String> {
    let wanted = name_stems(name);
    let holding = vocabulary.folders_holding(&wanted);
    let same = |folder: &&&FolderName| folder.stems.len() == wanted.len();
    let exact: Vec<_> = holding.iter().filter(same).copied().collect();
    let chosen = if exact.is_empty() { holding } else { exact };
    if chosen.len() > MOST_FOLDERS { Vec::new() } else { chosen.iter().map(|folder| folder.name.clone()).collect() }
}

/// "in my NAME folder", "in the folder NAME", "from folder NAME".
fn opened(context: &Context, place: usize) -> Option<Found> {
    let tokens = context.tokens;
    is(tokens, place, OPENERS).then_some(())?;
    let mut start = place + 1;
    if is(tokens, start, ARTICLES) {
        start += 1;
    }
    if is_folder_word(tokens, start) {
        return named_after(context, place, start + 1);
    }
    let end = (start + 1..=start + LONGEST_NAME).find(|&end| is_folder_word(tokens, end))?;
    found(context, place..end + 1, start..end)
}

/// The longest name after the word "folder", perhaps after "called".
fn named_after(context: &Context, place: usize, mut start: usize) -> Option<Found> {
    if is(context.tokens, start, &["called", "named"]) {
        start += 1;
    }
    longest(context, place, start)
}

/// ", NAME folder" at the end of the question.
fn set_off(context: &Context, place: usize) -> Option<Found> {
    let tokens = context.tokens;
    if place > 0 && !tokens.get(place - 1)?.ends_clause {
        return None;
    }
    let end = (place + 1..=place + LONGEST_NAME).find(|&end| is_folder_word(tokens, end))?;
    tokens.get(end)?.ends_clause.then_some(())?;
    found(context, place..end + 1, place..end)
}

/// "filed under NAME", "should be under NAME".
fn filed_under(context: &Context, place: usize) -> Option<Found> {
    let tokens = context.tokens;
    let verb = place.checked_sub(1)?;
    (is(tokens, place, &["under"]) && is(tokens, verb, FILED)).then_some(())?;
    let start = place + 1 + usize::from(is(tokens, place + 1, ARTICLES));
    longest(context, place, start)
}

fn longest(context: &Context, place: usize, start: usize) -> Option<Found> {
    let clause_end = context.tokens.iter().skip(start).position(|token| token.ends_clause)? + start + 1;
    let last = clause_end.min(start + LONGEST_NAME);
    (start + 1..=last).rev().find_map(|end| {
        // A name does not stop in the middle of a phrase: what follows must begin a new one.
        let begins_new = end == clause_end || context.tokens.get(end).is_some_and(|t| is_function_word(&t.lower));
        begins_new.then(|| found(context, place..end, start..end)).flatten()
    })
}

fn found(context: &Context, tokens: std::ops::Range<usize>, name: std::ops::Range<usize>) -> Option<Found> {
    let words: Vec<&str> = context.tokens.get(name)?.iter().map(|token| token.text.as_str()).collect();
    let asked = words.join(" ");
    let names = matching_folders(context.vocabulary, &asked);
    let label = match names.as_slice() {
        [] => return None,
        [only] => only.clone(),
        _ => asked,
    };
    Some(Found { tokens, condition: Condition::Folder { label, names } })
}

fn is(tokens: &[Token], place: usize, words: &[&str]) -> bool {
    tokens.get(place).is_some_and(|token| words.contains(&token.lower.as_str()))
}

fn is_folder_word(tokens: &[Token], place: usize) -> bool {
    is(tokens, place, &["folder", "folders", "directory"])
}
