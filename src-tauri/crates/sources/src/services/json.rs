//! Exports in JSON: a list of bookmarks, or an object with such a list in it.

use std::{collections::HashMap, ops::ControlFlow};

use dogear_domain::{FolderRole, Format, Reading};

use super::{
    fields::{Fields, fields},
    value::Value,
};
use crate::{
    ParseError,
    collect::Collector,
    folders::FolderTrail,
    json::{Token, Tokens},
    unicode,
};

/// Members that hold a list of bookmarks, in one service or another.
const LISTS: &[&str] = &["bookmarks", "links", "items", "results", "entries", "list", "data"];
const LISTS_OF_KARAKEEP: &str = "lists";
const COLLECTIONS: &str = "collections";
/// Karakeep's lists and the folders of others are not nested deeper.
const MOST_LEVELS: usize = 64;

/// The format of a document of which the beginning is enough, judged by its first bookmark.
pub(crate) fn recognise_json(text: &str) -> Option<Format> {
    let mut found = None;
    let is_wanted = |key: &str| key.is_empty() || LISTS.contains(&key) || key == COLLECTIONS;
    // Where it breaks off does not matter: reading it will say so.
    let _ = each(text, is_wanted, |key, _, item| {
        found = format_of(key, &item);
        Ok(if found.is_some() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) })
    });
    found
}

fn format_of(list: &str, item: &Value<'_>) -> Option<Format> {
    match list {
        "" if item.has("href") && (item.has("extended") || item.has("toread")) => Some(Format::PinboardJson),
        "bookmarks" if item.has("content") && item.has("createdAt") => Some(Format::KarakeepJson),
        "results" if item.has("url") && item.has("tag_names") => Some(Format::LinkdingJson),
        COLLECTIONS => item.has("links").then_some(Format::LinkwardenJson),
        _ => fields(Format::JsonList).has_url(item).then_some(Format::JsonList),
    }
}

/// Reads the bytes of an export in JSON. `file` names it in warnings. Never panics.
///
/// # Errors
/// When the bytes are not a whole JSON document, or when no list of bookmarks is in it.
pub(crate) fn parse_json(format: Format, bytes: &[u8], file: &str) -> Result<Reading, ParseError> {
    let mut collector = Collector::default();
    let text = unicode::decoded(bytes, file, &mut collector);
    if text.trim().is_empty() {
        return Err(ParseError::Empty);
    }
    let mut taker = Taker { fields: fields(format), file, collector, lists: 0 };
    let mended = match format {
        Format::KarakeepJson => {
            let folders = karakeep_folders(&text)?;
            each(
                &text,
                |key| key == "bookmarks",
                |_, at, item| {
                    let list = item.at(LISTS_OF_KARAKEEP).and_then(|lists| lists.elements().first());
                    let path = list.and_then(|list| folders.get(list.text())).cloned().unwrap_or_default();
                    go_on(taker.take(&item, &path, &|| format!("{file}: bookmarks #{at}")))
                },
            )?
        }
        Format::LinkwardenJson => each(&text, |key| key == COLLECTIONS, |_, _, item| go_on(taker.collection(&item)))?,
        _ => each(
            &text,
            |key| key.is_empty() || LISTS.contains(&key),
            |key, at, item| {
                let prefix = if key.is_empty() { String::new() } else { format!("{key} ") };
                let path = taker.fields.folder(&item);
                if taker.open_own(&item, &path) {
                    return Ok(ControlFlow::Continue(()));
                }
                go_on(taker.take(&item, &path, &|| format!("{file}: {prefix}#{at}")))
            },
        )?,
    };
    taker.finish(mended)
}

struct Taker<'f> {
    fields: &'static Fields,
    file: &'f str,
    collector: Collector,
    /// How many elements of lists there were, bookmarks or not.
    lists: usize,
}

impl Taker<'_> {
    fn take(&mut self, item: &Value<'_>, path: &[String], place: &dyn Fn() -> String) -> Result<(), ParseError> {
        self.lists += 1;
        let trail = trail_of(path);
        self.collector.add(self.fields.entry(item), &trail, place)
    }

    /// Opens the folder that Dogear's own list tells of beside its bookmarks, and says whether `item` is nothing but one.
    fn open_own(&mut self, item: &Value<'_>, path: &[String]) -> bool {
        let root = item.at("root").and_then(|root| FolderRole::from_slug(root.text()));
        let is_folder = item.at("type").is_some_and(|kind| kind.text() == "folder") && !self.fields.has_url(item);
        if let (Some(role), Some(outermost)) = (root, path.get(..1)) {
            self.collector.open(&trail_of(outermost), role);
        }
        if is_folder {
            self.lists += 1;
            self.collector.open(&trail_of(path), root.unwrap_or_default());
        }
        is_folder
    }

    fn collection(&mut self, collection: &Value<'_>) -> Result<(), ParseError> {
        let file = self.file;
        let name = collection.at("name").map(Value::text).unwrap_or_default();
        self.lists += 1;
        for (at, link) in collection.at("links").map(Value::elements).unwrap_or_default().iter().enumerate() {
            self.take(link, &[name.to_owned()], &|| format!("{file}: {name} › #{}", at + 1))?;
        }
        Ok(())
    }

    fn finish(mut self, mended: usize) -> Result<Reading, ParseError> {
        if self.lists == 0 {
            return Err(ParseError::NotBookmarks("it is JSON without a list of bookmarks"));
        }
        if mended > 0 {
            let message = format!("{mended} halves of characters in titles or addresses were replaced by “\u{fffd}”.");
            self.collector.warnings.add(|| self.file.to_owned(), message);
        }
        Ok(self.collector.finish(self.file, None))
    }
}

/// The names from the outermost list to each list, by its id.
fn karakeep_folders(text: &str) -> Result<HashMap<String, Vec<String>>, ParseError> {
    let mut lists: HashMap<String, (String, String)> = HashMap::new();
    each(
        text,
        |key| key == LISTS_OF_KARAKEEP,
        |_, _, list| {
            let part = |path: &str| list.at(path).map(Value::text).unwrap_or_default().to_owned();
            lists.insert(part("id"), (part("name"), part("parentId")));
            Ok(ControlFlow::Continue(()))
        },
    )?;
    let path = |id: &String| {
        let mut names = Vec::new();
        let mut next = lists.get(id);
        while let Some((name, parent)) = next.filter(|_| names.len() < MOST_LEVELS) {
            names.push(name.clone());
            next = lists.get(parent);
        }
        names.reverse();
        names
    };
    Ok(lists.keys().map(|id| (id.clone(), path(id))).collect())
}

pub(super) fn trail_of(path: &[String]) -> FolderTrail {
    let mut trail = FolderTrail::default();
    for name in path {
        trail.enter(name);
    }
    trail
}

type Taken = Result<ControlFlow<()>, ParseError>;

fn go_on(taken: Result<(), ParseError>) -> Taken {
    taken.map(ControlFlow::Continue)
}

/// Gives the objects in each wanted list, with the list's name (empty for the document itself) and their places in it
/// from 1, until `take` breaks off. Returns how many halves of characters were mended.
fn each<'a>(
    text: &'a str,
    is_wanted: impl Fn(&str) -> bool,
    mut take: impl FnMut(&str, usize, Value<'a>) -> Taken,
) -> Result<usize, ParseError> {
    let mut tokens = Tokens::new(text);
    let flow = match tokens.next()? {
        Some(Token::OpenArray) if is_wanted("") => each_element(&mut tokens, "", &mut take)?,
        Some(Token::OpenObject) => each_member(&mut tokens, is_wanted, &mut take)?,
        Some(first) => go_on(tokens.skip(&first))?,
        None => ControlFlow::Continue(()),
    };
    // So that something behind the end is noticed.
    while flow.is_continue() && tokens.next()?.is_some() {}
    Ok(tokens.mended())
}

fn each_member<'a>(
    tokens: &mut Tokens<'a>,
    is_wanted: impl Fn(&str) -> bool,
    take: &mut impl FnMut(&str, usize, Value<'a>) -> Taken,
) -> Taken {
    while let Some(Token::Key(key)) = tokens.next()? {
        match tokens.next()? {
            Some(Token::OpenArray) if is_wanted(&key) => {
                let flow = each_element(tokens, &key, take)?;
                if flow.is_break() {
                    return Ok(flow);
                }
            }
            Some(other) => tokens.skip(&other)?,
            None => break,
        }
    }
    Ok(ControlFlow::Continue(()))
}

fn each_element<'a>(
    tokens: &mut Tokens<'a>,
    key: &str,
    take: &mut impl FnMut(&str, usize, Value<'a>) -> Taken,
) -> Taken {
    let mut at = 0;
    while let Some(token) = tokens.next()? {
        match token {
            Token::CloseArray => break,
            Token::OpenObject => {
                at += 1;
                let item = Value::read(tokens, Token::OpenObject)?;
                if take(key, at, item)?.is_break() {
                    return Ok(ControlFlow::Break(()));
                }
            }
            other => {
                at += 1;
                tokens.skip(&other)?;
            }
        }
    }
    Ok(ControlFlow::Continue(()))
}
