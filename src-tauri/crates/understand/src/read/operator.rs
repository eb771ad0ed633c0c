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
    question::is_mark,
    time::parse_span,
};

/// The operator that is this token.
pub(super) fn at(context: &Context, place: usize) -> Option<Found> {
    let token = context.tokens.get(place)?;
    let (name, value) = token.text.split_once(':')?;
    let value = value.trim_matches(is_mark).trim();
    if value.is_empty() {
        return None;
    }
    let condition = match name.to_lowercase().strip_prefix('-') {
        Some(name) => condition(context, name, value)?.denied()?,
        None => condition(context, &name.to_lowercase(), value)?,
    };
    Some(Found { tokens: place..place + 1, language: languages().first()?, condition })
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
