//! A bookmark of a document, until nothing more can be said about it.

use std::borrow::Cow;

use super::{exact::Exact, links::Link};
use crate::{collect::Entry, dates::Stated};

#[derive(Debug, Default)]
pub(super) struct Draft {
    pub link: Link,
    pub notes: Vec<String>,
    pub tags: Vec<String>,
    pub added: Stated,
    pub exact: Exact,
}

impl Draft {
    /// `is_ours` where Dogear wrote the document and every space means something.
    pub(super) fn into_entry(self, is_ours: bool) -> Entry<'static> {
        let Link { url, title, hint, is_auto, .. } = self.link;
        let title = match () {
            () if is_auto => title_beside(&title, &url),
            () if is_ours => title,
            () => title.split_whitespace().collect::<Vec<_>>().join(" "),
        };
        let (title, hint) = if title.is_empty() && !is_ours { (hint, String::new()) } else { (title, hint) };
        let hints = Some(hint).filter(|hint| !hint.is_empty() && *hint != title);
        let notes: Vec<String> = hints.into_iter().chain(self.notes).collect();
        Entry {
            guid: Cow::Borrowed(""),
            title: Cow::Owned(self.exact.title.unwrap_or(title)),
            url: Cow::Owned(self.exact.url.unwrap_or(url)),
            added: self.added,
            tags: self.exact.tags.unwrap_or(self.tags),
            note: Cow::Owned(self.exact.note.unwrap_or_else(|| notes.join("\n"))),
        }
    }
}

/// None where the address itself shows.
fn title_beside(title: &str, url: &str) -> String {
    if title == url { String::new() } else { title.to_owned() }
}
