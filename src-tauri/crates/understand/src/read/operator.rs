//! Typed operators: `site:`, `folder:`, `kind:`, `before:`, `after:`, `in:` and `browser:`; with a minus before them,
//! `-site:`, `-folder:` and `-kind:` exclude. They are orders, so they apply even where the library has no such name.

use chrono::{Datelike, NaiveDate};
use dogear_domain::PageKind;

use super::{
    Context,
    browser::named_sources,
    condition::{Condition, Found},
    folder::matching_folders,
    language::languages,
    phrasing,
    question::{Token, is_mark},
    time::parse_span,
};

/// Characters of a script without spaces that a value is looked for in.
const LONGEST_UNSPACED_VALUE: usize = 24;

/// The operator that is this token, with the characters of a script without spaces that stand right behind it.
pub(super) fn at(context: &Context, place: usize) -> Option<Found> {
    let (typed, _) = context.tokens.get(place)?.text.split_once(':')?;
    let name = typed.to_lowercase();
    let (name, denies) = name.strip_prefix('-').map_or((name.as_str(), false), |name| (name, true));
    let (end, condition) = read(context, name, place)?;
    let condition = if denies { condition.denied()? } else { condition };
    // What is written without spaces goes on with a particle.
    let unspaced = context.tokens.get(end).is_some_and(|token| token.glued && token.unspaced);
    let language = languages().iter().find(|language| language.unspaced == unspaced)?;
    Some(Found { tokens: place..end, language, condition })
}

/// Where the value ends, and what it stands for. `folder:仕事のパン` says no end: it is as long as what it can name is.
fn read(context: &Context, name: &str, place: usize) -> Option<(usize, Condition)> {
    let value = |end| {
        let (_, value) = context.question.words(&(place..end)).split_once(':')?;
        Some(value.trim_matches(is_mark).trim()).filter(|value| !value.is_empty())
    };
    let is_glued = |token: &&&Token| token.glued;
    let behind =
        context.tokens.get(place + 1..).unwrap_or_default().iter().take(LONGEST_UNSPACED_VALUE).take_while(is_glued);
    let last = place + 1 + behind.count();
    let longer = (place + 2..=last).rev().find_map(|end| Some((end, named(context, name, value(end)?)?)));
    longer.or_else(|| Some((place + 1, condition(context, name, value(place + 1)?)?))).or_else(|| {
        let is_joint = |at: &usize| context.tokens.get(*at).is_some_and(|token| phrasing::is_joint(token));
        let end = (place + 2..last).find(is_joint).unwrap_or(last);
        Some((end, condition(context, name, value(end)?)?))
    })
}

/// What a value stands for that can only be meant as a whole.
fn named(context: &Context, name: &str, value: &str) -> Option<Condition> {
    let may_be = match name {
        "site" => false,
        "folder" => {
            context.vocabulary.are_in_folder_names(value) && !matching_folders(context.vocabulary, value).is_empty()
        }
        _ => true,
    };
    may_be.then(|| condition(context, name, value)).flatten()
}

fn condition(context: &Context, name: &str, value: &str) -> Option<Condition> {
    Some(match name {
        "site" => site(value),
        "folder" => folder(context, value),
        "kind" | "type" | "filetype" => Condition::Kind(kind(value)?),
        "in" | "browser" | "source" | "profile" => source(context, value)?,
        "after" | "since" => {
            let start = parse_span(value, context.now)?.start;
            Condition::Time { label: format!("since {}", day_named(value)), after: Some(start), before: None }
        }
        "before" => {
            let start = parse_span(value, context.now)?.start;
            Condition::Time { label: format!("before {}", day_named(value)), after: None, before: Some(start) }
        }
        _ => return None,
    })
}

/// "2021-03-05" as it is written elsewhere: "5 Mar 2021"; the first day of a year is the year.
fn day_named(value: &str) -> String {
    match value.parse::<NaiveDate>() {
        Ok(day) if day.ordinal() == 1 => day.year().to_string(),
        Ok(day) => day.format("%-d %b %Y").to_string(),
        Err(_) => value.to_owned(),
    }
}

fn site(value: &str) -> Condition {
    let lower = value.to_lowercase();
    let host = lower.trim_start_matches("https://").trim_start_matches("http://").trim_start_matches("www.");
    let host = host.split('/').next().unwrap_or(host).to_owned();
    Condition::Site { label: host.clone(), hosts: vec![host] }
}

fn folder(context: &Context, value: &str) -> Condition {
    let names = matching_folders(context.vocabulary, value);
    let names = if names.is_empty() { vec![value.to_owned()] } else { names };
    Condition::Folder { label: value.to_owned(), names }
}

fn kind(value: &str) -> Option<PageKind> {
    languages().iter().find_map(|language| language.places.kinds.get(value))
}

fn source(context: &Context, value: &str) -> Option<Condition> {
    let (sources, browsers) = named_sources(context.vocabulary, value)?;
    Some(Condition::Source { label: value.to_owned(), sources, browsers })
}
