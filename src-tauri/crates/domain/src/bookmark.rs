//! A bookmark as the library knows it.

use std::{fmt, sync::Arc};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize, Serializer};

use crate::{BookmarkId, Browser, SourceId, web};

/// The longest address that is kept whole, in bytes. Of a longer one the library holds the beginning, which is longer than this by
/// a sign at its end: enough to find the bookmark and to tell it from others, too little to go to or to export.
pub const LONGEST_ADDRESS: usize = 64 * 1024;

/// One saved page, in one place of one source.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Bookmark {
    /// Identity in the library.
    pub id: BookmarkId,
    /// The profile or file it was read from.
    pub source: SourceId,
    /// The browser of that source.
    pub browser: Browser,
    /// As the browser shows it; may be empty.
    pub title: String,
    /// As the browser stored it, of any scheme, up to [`LONGEST_ADDRESS`]. Only http(s) may be opened.
    pub url: String,
    /// From the root shown by the browser down to the folder that holds it.
    pub folder: FolderPath,
    /// When it was saved, if the source says.
    pub added_at: Option<DateTime<Utc>>,
    /// Labels, where the source has them.
    pub tags: Vec<String>,
    /// A comment, where the source has one; otherwise empty.
    pub note: String,
}

impl Bookmark {
    /// The title, or the URL of a bookmark that has none.
    #[must_use]
    pub fn display_title(&self) -> &str {
        if self.title.trim().is_empty() { &self.url } else { &self.title }
    }

    /// Whether the address is all there: a very long one is not.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.url.len() <= LONGEST_ADDRESS
    }

    /// Host without `www.`, for http(s) URLs.
    #[must_use]
    pub fn site(&self) -> Option<String> {
        web::site_of(&self.url)
    }
}

/// Folder names from the outermost to the innermost. Shared: thousands of bookmarks have the same.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(from = "Vec<String>")]
pub struct FolderPath(pub Arc<[String]>);

impl FolderPath {
    /// The path from names.
    pub fn new<S: Into<String>>(names: impl IntoIterator<Item = S>) -> Self {
        Self(names.into_iter().map(Into::into).collect())
    }

    /// This path with one more folder at the end.
    #[must_use]
    pub fn child(&self, name: &str) -> Self {
        Self(self.0.iter().cloned().chain([name.to_owned()]).collect())
    }

    /// No folder at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl From<Vec<String>> for FolderPath {
    fn from(names: Vec<String>) -> Self {
        Self(names.into())
    }
}

impl Serialize for FolderPath {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.as_ref().serialize(serializer)
    }
}

impl fmt::Display for FolderPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join(" › "))
    }
}
