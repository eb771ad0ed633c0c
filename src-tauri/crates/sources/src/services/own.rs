//! Dogear's own list in JSON: bookmarks in their order, and between them the folders that they do not tell of.
//!
//! It is known by the names of its members, all of them and no others. A list that somebody has added to is read as any
//! other program's, so that nothing in it is passed over.

use std::borrow::Cow;

use dogear_domain::{Filling, FolderRole, Reading};

use super::value::Value;
use crate::{
    ParseError,
    collect::{Collector, Entry},
    dates,
    folders::FolderTrail,
    json::{Token, Tokens},
};

const BOOKMARK: [&str; 7] = ["title", "url", "folder", "tags", "note", "added_at", "source"];
const FOLDER: [&str; 3] = ["type", "folder", "source"];
/// What the outermost folder is to its browser.
const ROOT: &str = "root";

/// The list; none where something in it is not Dogear's own. `collector` knows what was odd about the text.
///
/// # Errors
/// When the document begins as Dogear's own and breaks off, or has too many entries.
pub(super) fn read(text: &str, file: &str, mut collector: Collector) -> Result<Option<Reading>, ParseError> {
    if !begins_own(text) {
        return Ok(None);
    }
    let mut tokens = Tokens::new(text);
    tokens.next()?;
    let mut number = 0;
    while let Some(token) = tokens.next()?.filter(|token| *token != Token::CloseArray) {
        number += 1;
        let item = Value::read(&mut tokens, token)?;
        if !is_own(&item) {
            return Ok(None);
        }
        take(&item, &mut collector, &|| format!("{file}: #{number}").into())?;
    }
    // So that something behind the end is noticed.
    Ok(tokens.next()?.is_none().then(|| collector.finish(file, None)))
}

/// Whether the first thing in the document is a bookmark or a folder of Dogear's own list.
fn begins_own(text: &str) -> bool {
    let mut tokens = Tokens::new(text);
    let is_list = matches!(tokens.next(), Ok(Some(Token::OpenArray)));
    let first = is_list.then(|| tokens.next().ok().flatten().map(|token| Value::read(&mut tokens, token)));
    matches!(first.flatten(), Some(Ok(item)) if is_own(&item))
}

fn is_own(item: &Value<'_>) -> bool {
    let Value::Object(members) = item else { return false };
    let has_no_others = |names: &[&str]| members.iter().all(|(name, _)| names.contains(&name.as_ref()) || name == ROOT);
    let is_made_of = |names: &[&str]| names.iter().all(|name| item.at(name).is_some()) && has_no_others(names);
    is_made_of(&BOOKMARK) || (is_made_of(&FOLDER) && text_of(item, "type") == "folder")
}

fn take(item: &Value<'_>, collector: &mut Collector, place: &dyn Fn() -> Filling) -> Result<(), ParseError> {
    let root = FolderRole::from_slug(text_of(item, ROOT)).unwrap_or_default();
    let mut trail = FolderTrail::default();
    for (depth, name) in item.at("folder").map(Value::elements).unwrap_or_default().iter().enumerate() {
        trail.enter(name.text());
        if depth == 0 && root != FolderRole::Plain {
            collector.open(&trail, root);
        }
    }
    if item.at("url").is_none() {
        // The outermost one was opened with its role.
        collector.open(&trail, root);
        return Ok(());
    }
    let tags = item.at("tags").map(Value::elements).unwrap_or_default();
    let entry = Entry {
        guid: Cow::Borrowed(""),
        title: Cow::Borrowed(text_of(item, "title")),
        url: Cow::Borrowed(text_of(item, "url")),
        added: dates::written(text_of(item, "added_at")),
        tags: tags.iter().map(|tag| tag.text().to_owned()).collect(),
        note: Cow::Borrowed(text_of(item, "note")),
    };
    collector.add(entry, &trail, place)
}

fn text_of<'v>(item: &'v Value<'_>, name: &str) -> &'v str {
    item.at(name).map(Value::text).unwrap_or_default()
}
