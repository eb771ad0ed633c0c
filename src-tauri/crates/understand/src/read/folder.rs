//! Folders: "in my fastapi folder", ", hadoop folder", "im Ordner Kochen", "dans mon dossier cuisine", "料理フォルダの". A
//! name counts only if the library has a folder of that name, or one whose name holds all these words. A path that the library
//! has needs no word for a folder: "in Küche/Brot", "Küche › Brot".

use std::ops::Range;

use dogear_domain::{TypedFolder, UnknownFolder, shown_names};

use crate::{
    vocabulary::{FolderName, Vocabulary, name_stems},
    words::is_function_word,
};

use super::{
    Context,
    condition::{Condition, Found},
    intent,
    language::{Language, Places, languages},
    phrasing,
    question::Token,
};

/// Tokens that a folder's name is looked for in; a character of Chinese is one.
const LONGEST_NAME: usize = 6;
const LONGEST_UNSPACED_NAME: usize = 16;
/// The same for a path.
const LONGEST_PATH: usize = 12;
const LONGEST_UNSPACED_PATH: usize = 24;
/// Set names of a path apart and nothing else. A slash sets apart much.
const ONLY_BETWEEN_NAMES: [char; 4] = ['›', '»', '→', '▸'];
/// More folders than this share a word by chance.
const MOST_FOLDERS: usize = 50;
/// Endings that make one word of a folder's name and the word for a folder.
const COMPOUNDS: &[&str] = &["-ordner", "ordner", "-folder", "-map"];

/// The folder that is named here.
pub(super) fn at(context: &Context, place: usize) -> Option<Found> {
    named(context, place).or_else(|| path(context, place)).or_else(|| alone(context, place))
}

/// "Aus Recipes", "To readの中で", where a condition is likely: just the name, as the library writes it.
fn alone(context: &Context, place: usize) -> Option<Found> {
    let leaning = context.leaning?;
    let prepositions = |language: &'static Language| {
        let Places { folder_prepositions, site_prepositions, site_genitives, .. } = &language.places;
        [folder_prepositions, site_prepositions, site_genitives]
    };
    let is_led = languages().iter().flat_map(prepositions).any(|list| list.before(context.tokens, place).is_some());
    let is_followed =
        |end| languages().iter().any(|language| language.places.folder_suffixes.holds(context.tokens, end));
    let longest = if context.unspaced { LONGEST_UNSPACED_NAME } else { LONGEST_NAME };
    (place + 1..=context.tokens.len().min(place + longest)).rev().find_map(|end| {
        let name = context.question.words(&(place..end));
        let is_meant = leaning.folders || is_led || is_followed(end);
        let is_written_so = is_meant && context.vocabulary.has_folder_written(name);
        let language = languages().first()?;
        is_written_so.then(|| found_by_name(context, language, place..end, name.to_owned())).flatten()
    })
}

fn named(context: &Context, place: usize) -> Option<Found> {
    context.languages().find_map(|language| {
        if language.unspaced {
            return unspaced(context, language, place);
        }
        opened(context, language, place)
            .or_else(|| set_off(context, language, place))
            .or_else(|| filed_under(context, language, place))
    })
}

/// "in Küche/Brot"; without a word before it, what nothing but a path is, or is all of the question.
fn path(context: &Context, place: usize) -> Option<Found> {
    // Most questions set nothing apart, and none of their words need be tried.
    let is_sign = |c: char| !c.is_alphanumeric() && !c.is_whitespace();
    let ahead = context.tokens.len().min(place + LONGEST_UNSPACED_PATH);
    context.question.words(&(place..ahead)).contains(is_sign).then_some(())?;
    let opened = |language: &'static Language| {
        let (_, length) = language.places.folder_prepositions.at(context.tokens, place)?;
        let article = language.articles.at(context.tokens, place + length).map_or(0, |(_, length)| length);
        path_from(context, language, (place, place + length + article))
    };
    context.languages().find_map(opened).or_else(|| {
        let unspaced = context.tokens.get(place)?.unspaced;
        let language = languages().iter().find(|language| language.unspaced == unspaced)?;
        let found = path_from(context, language, (place, place))?;
        let is_all = place == 0 && found.tokens.end == context.tokens.len();
        (is_all || context.question.words(&found.tokens).contains(ONLY_BETWEEN_NAMES)).then_some(found)
    })
}

/// The longest path of the library from `start` on, within a clause.
fn path_from(context: &Context, language: &'static Language, (place, start): (usize, usize)) -> Option<Found> {
    let longest = if context.unspaced { LONGEST_UNSPACED_PATH } else { LONGEST_PATH };
    let clause_end = context.tokens.iter().skip(start).position(|token| token.ends_clause)? + start + 1;
    // A character of a script without spaces is no word yet.
    let may_be_named = |token: &&&Token| token.unspaced || context.vocabulary.are_in_folder_names(&token.word);
    let named = context.tokens.get(start..clause_end.min(start + longest))?.iter().take_while(may_be_named).count();
    (start + 1..=start + named).rev().find_map(|end| {
        let typed = context.question.words(&(start..end));
        let names = context.vocabulary.path_typed(typed);
        folders_found(language, place..end, (typed.to_owned(), names))
    })
}

/// The folder that is named as one and that the library does not have: by an operator, else in words.
pub(super) fn unknown(context: &Context, found: &[Found]) -> Option<UnknownFolder> {
    let asked = found.iter().find_map(|found| found.condition.folder());
    let typed = asked.map(str::to_owned).or_else(|| named_in_words(context))?;
    folders_called(context, &typed).is_empty().then(|| context.vocabulary.unknown_folder(&typed))
}

/// What is said to be a folder's name, whether or not there is one.
fn named_in_words(context: &Context) -> Option<String> {
    (0..context.tokens.len())
        .find_map(|place| context.languages().find_map(|language| named_at(context, language, place)))
}

/// "In my folder NAME"; "in my NAME folder", where it is the person's or nothing else is asked for.
fn named_at(context: &Context, language: &'static Language, place: usize) -> Option<String> {
    let (tokens, places) = (context.tokens, &language.places);
    let opened = places.folder_prepositions.at(tokens, place).map_or(0, |(_, length)| length);
    let mine = places.mine.at(tokens, place + opened).map_or(0, |(_, length)| length);
    let article = language.articles.at(tokens, place + opened).map_or(mine, |(_, length)| length.max(mine));
    let start = place + opened + article;
    if opened == 0 && !(language.unspaced && article > 0) {
        return None;
    }
    if !language.unspaced
        && let Some((_, word)) = places.folders.at(tokens, start)
    {
        context.is_spoken(language, &(place..start + word)).then_some(())?;
        let called = places.called.at(tokens, start + word).map_or(0, |(_, length)| length);
        let start = start + word + called;
        let end = (start..start + LONGEST_NAME).find(|at| context.ends_clause(*at))? + 1;
        return if context.ends_clause(start - 1) { None } else { name_of(context, start..end) };
    }
    let (name, end) = name_before_word(context, language, start)?;
    let around = (0..).zip(tokens.iter().copied()).filter(|(at, _)| !(place..end).contains(at));
    let around: Vec<&Token> = around.map(|(_, token)| token).collect();
    let is_set_off = article > 0 || language.unspaced;
    (mine > 0 || (is_set_off && intent::topic(&around).is_empty())).then_some(name)
}

/// "NAME folder", or one word for both: the name, and where the word for a folder ends.
fn name_before_word(context: &Context, language: &Language, start: usize) -> Option<(String, usize)> {
    if let Some((name, ending)) = context.tokens.get(start).and_then(|token| parts_of_compound(&token.text))
        && language.places.folders.get(ending.trim_start_matches('-')).is_some()
    {
        return Some((name.to_owned(), start + 1));
    }
    let longest = if language.unspaced { LONGEST_UNSPACED_NAME } else { LONGEST_NAME };
    let (end, word) = folder_word_after(context, language, start, longest)?;
    let joined = context.tokens.get(end - 1).is_some_and(|token| phrasing::is_joint(token));
    Some((name_of(context, start..end - usize::from(joined))?, end + word))
}

/// What stands there, if it can be a name: small words make it a phrase.
fn name_of(context: &Context, range: Range<usize>) -> Option<String> {
    let tokens = context.tokens.get(range.clone()).filter(|tokens| !tokens.is_empty())?;
    let is_name = !tokens.iter().any(|token| is_function_word(&token.word));
    is_name.then(|| context.question.words(&range).to_owned())
}

/// Folders of that path; else folders of that name; if there are none, folders whose name holds all its words.
pub(super) fn matching_folders(vocabulary: &Vocabulary, name: &str) -> Vec<String> {
    let path = TypedFolder::new(name).filter(TypedFolder::is_path).map(|path| vocabulary.folders_typed(&path));
    if let Some(named) = path.filter(|named| !named.is_empty()) {
        return named;
    }
    let wanted = name_stems(name);
    let holding = vocabulary.folders_holding(&wanted);
    let same = |folder: &&&FolderName| folder.stems.len() == wanted.len();
    let exact: Vec<_> = holding.iter().filter(same).copied().collect();
    let chosen = if exact.is_empty() { holding } else { exact };
    if chosen.len() > MOST_FOLDERS { Vec::new() } else { chosen.iter().map(|folder| folder.name.clone()).collect() }
}

/// "in my NAME folder", "in the folder NAME", "from folder NAME", "in meinem NAME-Ordner".
fn opened(context: &Context, language: &'static Language, place: usize) -> Option<Found> {
    let (tokens, places) = (context.tokens, &language.places);
    let (_, length) = places.folder_prepositions.at(tokens, place)?;
    let mut start = place + length;
    if let Some((_, article)) = language.articles.at(tokens, start) {
        start += article;
    }
    if let Some((_, word)) = places.folders.at(tokens, start) {
        context.may_be_spoken(language, &(place..start + word)).then_some(())?;
        return named_after(context, language, (place, start + word));
    }
    compound(context, language, (place, start)).or_else(|| {
        let (end, word) = folder_word_after(context, language, start, LONGEST_NAME)?;
        found(context, language, place..end + word, start..end)
    })
}

/// "in meinem Rezepte-Ordner": one word for both.
fn compound(context: &Context, language: &'static Language, (place, start): (usize, usize)) -> Option<Found> {
    let (name, _) = parts_of_compound(&context.tokens.get(start)?.word)?;
    found_by_name(context, language, place..start + 1, name.to_owned())
}

/// "Rezepte-Ordner" is "Rezepte" and an ending.
fn parts_of_compound(word: &str) -> Option<(&str, &'static str)> {
    COMPOUNDS.iter().find_map(|ending| {
        let (name, end) = word.split_at_checked(word.len().checked_sub(ending.len())?)?;
        (!name.is_empty() && end.eq_ignore_ascii_case(ending)).then_some((name, *ending))
    })
}

/// The longest name after the word "folder", perhaps after "called".
fn named_after(context: &Context, language: &'static Language, (place, start): (usize, usize)) -> Option<Found> {
    if context.ends_clause(start.checked_sub(1)?) {
        return None;
    }
    let called = language.places.called.at(context.tokens, start).map_or(0, |(_, length)| length);
    longest(context, language, (place, start + called)).or_else(|| longest(context, language, (place, start)))
}

/// ", NAME folder" at the end of a clause.
fn set_off(context: &Context, language: &'static Language, place: usize) -> Option<Found> {
    if place > 0 && !context.ends_clause(place - 1) {
        return None;
    }
    let (end, word) = folder_word_after(context, language, place, LONGEST_NAME)?;
    // "Recipes map" is Dutch only where Dutch is spoken.
    let is_end = context.ends_clause(end + word - 1) && context.is_spoken(language, &(end..end + word));
    // "Bread in my Bread folder" looks for bread.
    let is_name = !(place + 1..end).any(|at| context.languages().any(|each| leads_in(context, each, at)));
    (is_end && is_name).then(|| found(context, language, place..end + word, place..end)).flatten()
}

/// Whether "in my" stands here, or the like.
fn leads_in(context: &Context, language: &Language, place: usize) -> bool {
    let opened = language.places.folder_prepositions.at(context.tokens, place);
    opened.is_some_and(|(_, length)| language.articles.holds(context.tokens, place + length))
}

/// "filed under NAME", "should be under NAME".
fn filed_under(context: &Context, language: &'static Language, place: usize) -> Option<Found> {
    let (_, length) = language.places.filed_under.before(context.tokens, place + 1)?;
    let article = language.articles.at(context.tokens, place + 1).map_or(0, |(_, length)| length);
    (length > 1).then(|| longest(context, language, (place, place + 1 + article)))?
}

/// "料理フォルダの", "在我的烹饪文件夹里的": no spaces, and the name stands before.
fn unspaced(context: &Context, language: &'static Language, place: usize) -> Option<Found> {
    let (tokens, places) = (context.tokens, &language.places);
    let opened = places.folder_prepositions.at(tokens, place).map_or(0, |(_, length)| length);
    let joined = tokens.get(place)?.glued && !context.ends_clause(place.checked_sub(1)?);
    if joined && opened == 0 {
        return None;
    }
    let mut start = place + opened;
    if let Some((_, article)) = language.articles.at(tokens, start) {
        start += article;
    }
    let (end, word) = folder_word_after(context, language, start, LONGEST_UNSPACED_NAME)?;
    let after = end + word;
    let (_, suffix) = places.folder_suffixes.at(tokens, after).unwrap_or(((), 0));
    found(context, language, place..after + suffix, start..end)
}

/// Where the next word for a folder stands in the same clause, after at least one other token, and its length.
fn folder_word_after(context: &Context, language: &Language, start: usize, most: usize) -> Option<(usize, usize)> {
    let mut places = start + 1..=start + most;
    let clause = |place: &usize| (start..*place).all(|at| !context.ends_clause(at));
    places.find_map(|place| {
        let (_, length) = language.places.folders.at(context.tokens, place)?;
        clause(&place).then_some((place, length))
    })
}

fn longest(context: &Context, language: &'static Language, (place, start): (usize, usize)) -> Option<Found> {
    let clause_end = context.tokens.iter().skip(start).position(|token| token.ends_clause)? + start + 1;
    let last = clause_end.min(start + LONGEST_NAME);
    (start + 1..=last).rev().find_map(|end| {
        // A name does not stop in the middle of a phrase: what follows must begin a new one.
        let begins_new = end == clause_end
            || context.tokens.get(end).is_some_and(|token| is_function_word(&token.word))
            || language.connectors.holds(context.tokens, end);
        begins_new.then(|| found(context, language, place..end, start..end)).flatten()
    })
}

fn found(context: &Context, language: &'static Language, tokens: Range<usize>, name: Range<usize>) -> Option<Found> {
    let asked = context.question.words(&name).to_owned();
    found_by_name(context, language, tokens, asked)
}

fn found_by_name(context: &Context, language: &'static Language, tokens: Range<usize>, asked: String) -> Option<Found> {
    let names = folders_called(context, &asked);
    folders_found(language, tokens, (asked, names))
}

/// The same as [`matching_folders`], looked up once a question.
fn folders_called(context: &Context, name: &str) -> Vec<String> {
    let mut known = context.folders.borrow_mut();
    known.entry(name.to_owned()).or_insert_with(|| matching_folders(context.vocabulary, name)).clone()
}

fn folders_found(language: &'static Language, tokens: Range<usize>, named: (String, Vec<String>)) -> Option<Found> {
    Some(Found { tokens, language, condition: in_folders(named)? })
}

/// In one of the folders of these names; none without any. With what was asked for.
pub(super) fn in_folders((asked, names): (String, Vec<String>)) -> Option<Condition> {
    let label = match names.as_slice() {
        [] => return None,
        [only] => shown_names(only),
        _ => asked,
    };
    Some(Condition::Folder { label, names })
}
