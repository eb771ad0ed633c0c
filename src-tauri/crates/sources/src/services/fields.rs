//! Which members of a service's object say what.

use std::borrow::Cow;

use dogear_domain::Format;

use super::{
    path::{folders, parts},
    value::Value,
};
use crate::{
    collect::Entry,
    dates::{self, Stated},
};

/// Paths of members; of several, the first that says something counts. Notes are all taken.
pub(super) struct Fields {
    url: &'static [&'static str],
    title: &'static [&'static str],
    notes: &'static [&'static str],
    tags: &'static [&'static str],
    added: &'static [&'static str],
    folder: &'static [&'static str],
    /// What tells a bookmark from others even when everything else about it changes.
    id: &'static [&'static str],
    /// Between labels in a single text.
    between_tags: char,
}

/// The fields of an object of this format.
pub(super) fn fields(format: Format) -> &'static Fields {
    match format {
        Format::PinboardJson => &PINBOARD,
        Format::LinkdingJson => &LINKDING,
        Format::KarakeepJson => &KARAKEEP,
        Format::LinkwardenJson => &LINKWARDEN,
        _ => &ANY,
    }
}

const PINBOARD: Fields = Fields {
    url: &["href"],
    title: &["description"],
    notes: &["extended"],
    tags: &["tags"],
    added: &["time"],
    folder: &[],
    id: &["hash"],
    between_tags: ' ',
};

const LINKDING: Fields = Fields {
    url: &["url"],
    title: &["title", "website_title"],
    notes: &["description", "notes"],
    tags: &["tag_names"],
    added: &["date_added"],
    folder: &[],
    id: &["id"],
    between_tags: ',',
};

const KARAKEEP: Fields = Fields {
    url: &["content.url"],
    title: &["title", "content.title"],
    notes: &["note"],
    tags: &["tags"],
    added: &["createdAt"],
    folder: &[],
    id: &["id"],
    between_tags: ',',
};

const LINKWARDEN: Fields = Fields {
    url: &["url"],
    title: &["name"],
    notes: &["description"],
    tags: &["tags"],
    added: &["createdAt"],
    folder: &[],
    id: &["id"],
    between_tags: ',',
};

/// Dogear's own names first, then what others call the same.
const ANY: Fields = Fields {
    url: &["url", "link", "href", "uri", "address", "resolved_url", "given_url", "URL", "content.url"],
    title: &["title", "name", "resolved_title", "given_title", "Title"],
    notes: &["note", "notes", "description", "excerpt", "comment", "extended", "annotation"],
    tags: &["tags", "tag_names", "labels", "keywords"],
    added: &["added_at", "created", "created_at", "createdAt", "date_added", "time_added", "added", "time", "date"],
    folder: &["folder", "path", "collection", "category"],
    id: &[],
    between_tags: ',',
};

impl Fields {
    /// Whether it looks like a bookmark.
    pub(super) fn has_url(&self, item: &Value<'_>) -> bool {
        !first(item, self.url).is_empty()
    }

    /// The bookmark that `item` describes; without an address if it describes none.
    pub(super) fn entry<'v>(&self, item: &'v Value<'_>) -> Entry<'v> {
        let mut dates = self.added.iter().filter_map(|path| item.at(path)).map(date);
        Entry {
            guid: Cow::Borrowed(first(item, self.id)),
            title: Cow::Borrowed(first(item, self.title)),
            url: Cow::Borrowed(first(item, self.url)),
            added: dates.find(|date| *date != Stated::Not).unwrap_or(Stated::Not),
            tags: self.tags.iter().find_map(|path| item.at(path).map(|tags| self.tags(tags))).unwrap_or_default(),
            note: note(item, self.notes),
        }
    }

    /// From the outermost folder to the innermost.
    pub(super) fn folder(&self, item: &Value<'_>) -> Vec<String> {
        let folder = self.folder.iter().find_map(|path| item.at(path));
        match folder {
            Some(Value::List(names)) => names.iter().map(|name| name_of(name).to_owned()).collect(),
            Some(Value::Text(text)) => folders(text),
            Some(object @ Value::Object(_)) => vec![name_of(object).to_owned()],
            Some(Value::Number(_) | Value::Other) | None => Vec::new(),
        }
    }

    fn tags(&self, tags: &Value<'_>) -> Vec<String> {
        match tags {
            Value::List(tags) => tags.iter().map(|tag| name_of(tag).to_owned()).collect(),
            Value::Text(text) if self.between_tags == ' ' => text.split_whitespace().map(str::to_owned).collect(),
            Value::Text(text) => parts(text, self.between_tags),
            Value::Number(_) | Value::Other | Value::Object(_) => Vec::new(),
        }
    }
}

/// A name as it stands, or that of an object.
fn name_of<'v>(value: &'v Value<'_>) -> &'v str {
    match value {
        Value::Object(_) => first(value, &["name", "title", "label", "tag"]),
        _ => value.text(),
    }
}

fn first<'v>(item: &'v Value<'_>, paths: &[&str]) -> &'v str {
    let mut texts = paths.iter().filter_map(|path| item.at(path)).map(Value::text);
    texts.find(|text| !text.is_empty()).unwrap_or_default()
}

fn note<'v>(item: &'v Value<'_>, paths: &[&str]) -> Cow<'v, str> {
    let mut notes: Vec<&str> = Vec::new();
    for note in paths.iter().filter_map(|path| item.at(path)).map(Value::text) {
        if !note.trim().is_empty() && !notes.contains(&note) {
            notes.push(note);
        }
    }
    match notes.as_slice() {
        [only] => Cow::Borrowed(only),
        notes => Cow::Owned(notes.join("\n")),
    }
}

fn date(value: &Value<'_>) -> Stated {
    match value {
        Value::Text(text) => dates::written(text),
        // A count of seconds may have fractions.
        Value::Number(number) => dates::export(number.split('.').next().unwrap_or_default()),
        Value::Other | Value::List(_) | Value::Object(_) => Stated::Not,
    }
}
