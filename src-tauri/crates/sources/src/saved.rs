//! What pages said, where an export holds it: services for reading later keep the articles themselves.
//!
//! In: a file that was imported. Out: each page with its address, one at a time, so that a library of articles never stands
//! in memory. Which of them are kept is not decided here. Whatever cannot be read is passed over: reading the bookmarks of the
//! same file has said what is wrong with it.

use std::{borrow::Cow, fmt, ops::ControlFlow};

use dogear_domain::{Format, Source};
use serde::{
    Deserialize,
    de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor},
};

use crate::{
    ReadError, archive,
    collect::Collector,
    files,
    read::FILE_REMEDY,
    services::{Meaning, Part, plain},
    unicode,
};

/// Names under which services keep what a page said, a space between two.
const CONTENT: &str = "content htmlcontent textcontent articlecontent html fulltext";
/// Names beside those for ids under which an entry's file is called in an archive.
const FILE_NAME: &str = "slug";
/// Bytes of the shortest content that is worth reading: a shorter one is a kind or a note.
const SHORTEST: usize = 200;

/// A page as an export holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SavedPage {
    /// Its address, as the export has it.
    pub url: String,
    /// HTML, or plain text.
    pub content: Vec<u8>,
}

/// Hands over what an imported file holds of pages, until `each` breaks it off. Formats that hold none are not read again.
/// Blocks, and takes about as long as reading the file's bookmarks.
///
/// # Errors
/// When the file cannot be opened.
pub fn saved_pages(source: &Source, mut each: impl FnMut(SavedPage) -> ControlFlow<()>) -> Result<(), ReadError> {
    if source.is_live() {
        return Ok(());
    }
    match source.format {
        Format::Archive => archive::saved_pages(&source.path, &mut each),
        Format::JsonList | Format::KarakeepJson | Format::LinkwardenJson => {
            let bytes = files::read(&source.path, &FILE_REMEDY)?;
            let _ = in_json(&bytes, &mut |entry| entry.page().map_or(ControlFlow::Continue(()), &mut each));
            Ok(())
        }
        _ => Ok(()),
    }
}

/// What an entry of a list says of the page behind it.
#[derive(Debug, Default)]
pub(crate) struct Entry<'a> {
    url: Option<(u16, Cow<'a, str>)>,
    content: Option<Cow<'a, str>>,
    /// What a file with its content would be called.
    pub(crate) names: Vec<Cow<'a, str>>,
}

impl<'a> Entry<'a> {
    /// Its address; empty if it has none.
    pub(crate) fn url(&self) -> &str {
        self.url.as_ref().map_or("", |(_, url)| url)
    }

    /// The page, if it holds one.
    pub(crate) fn page(self) -> Option<SavedPage> {
        let (_, url) = self.url?;
        let content = self.content?.into_owned().into_bytes();
        Some(SavedPage { url: url.into_owned(), content })
    }

    fn put(&mut self, name: &str, text: Cow<'a, str>) {
        let meaning = Meaning::of(name);
        let plain = plain(name);
        if let Some(rank) = meaning.rank_of(Part::Url) {
            if self.url.as_ref().is_none_or(|(best, _)| rank < *best) && text.starts_with("http") {
                self.url = Some((rank, text));
            }
        } else if has(CONTENT, &plain) {
            if text.len() >= SHORTEST {
                self.content = Some(text);
            }
        } else if has(FILE_NAME, &plain) || meaning.rank_of(Part::Id).is_some() {
            self.names.push(text);
        }
    }
}

fn has(names: &str, name: &str) -> bool {
    names.split(' ').any(|known| known == name)
}

/// Hands over every object of one or several JSON documents that has an address, as far as they can be read.
pub(crate) fn in_json(bytes: &[u8], each: &mut dyn FnMut(Entry<'_>) -> ControlFlow<()>) -> ControlFlow<()> {
    let text = unicode::decoded(bytes, "", &mut Collector::default());
    let mut documents = serde_json::Deserializer::from_str(&text);
    let mut walk = Walk { each, flow: ControlFlow::Continue(()) };
    while documents.end().is_err() && walk.deserialize(&mut documents).is_ok() {}
    walk.flow
}

/// What a member is called.
#[derive(Deserialize)]
struct Key<'a>(#[serde(borrow)] Cow<'a, str>);

/// A walk through a document; a text or a number is given back, for the object around it.
struct Walk<'e> {
    each: &'e mut dyn FnMut(Entry<'_>) -> ControlFlow<()>,
    flow: ControlFlow<()>,
}

impl<'de> DeserializeSeed<'de> for &mut Walk<'_> {
    type Value = Option<Cow<'de, str>>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for &mut Walk<'_> {
    type Value = Option<Cow<'de, str>>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Some(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Some(Cow::Owned(text.to_owned())))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Self::Value, E> {
        Ok(Some(Cow::Owned(number.to_string())))
    }

    fn visit_i64<E>(self, _: i64) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        while list.next_element_seed(&mut *self)?.is_some() {}
        Ok(None)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Self::Value, A::Error> {
        let mut entry = Entry::default();
        while let Some(Key(name)) = object.next_key()? {
            if let Some(text) = object.next_value_seed(&mut *self)? {
                entry.put(&name, text);
            }
        }
        if entry.url.is_some() && (self.each)(entry).is_break() {
            self.flow = ControlFlow::Break(());
            return Err(A::Error::custom("enough"));
        }
        Ok(None)
    }
}
