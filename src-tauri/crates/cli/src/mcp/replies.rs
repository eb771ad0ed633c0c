//! What assistants are told.

use chrono::SecondsFormat;
use dogear_engine::{
    Told,
    domain::{Bookmark, Hit},
};
use schemars::JsonSchema;
use serde::Serialize;

/// A bookmark.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Page {
    /// Identity, for get_bookmark.
    pub id: u32,
    /// The page's title.
    pub title: String,
    /// Its address.
    pub url: String,
    /// Folders from the outermost to the innermost.
    pub folder: Vec<String>,
    /// When it was saved, RFC 3339 in UTC.
    pub added_at: Option<String>,
    /// Labels.
    pub tags: Vec<String>,
    /// The person's note.
    pub note: String,
    /// The browser it was saved in.
    pub browser: String,
    /// How well it fits, 0 to 1; only in searches.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub score: Option<f32>,
}

/// Bookmarks in order.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Listed {
    /// The bookmarks.
    pub bookmarks: Vec<Page>,
    /// Whether anything fits; if not, these are the nearest.
    pub confident: bool,
}

/// An answer.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Answer {
    /// Marks like [1] stand for the sources.
    pub answer: String,
    /// Whether something saved answers the question.
    pub answered: bool,
    /// The first is [1].
    pub sources: Vec<Page>,
}

/// A folder.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Folder {
    /// From the outermost to the innermost.
    pub path: Vec<String>,
    /// Bookmarks directly in it.
    pub bookmarks: u32,
}

/// All folders.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Folders {
    /// By path.
    pub folders: Vec<Folder>,
}

/// A number.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Count {
    /// How many pages; copies of one count once.
    pub pages: u32,
    /// How many bookmarks, copies among them.
    pub bookmarks: u32,
}

impl From<&Bookmark> for Page {
    fn from(bookmark: &Bookmark) -> Self {
        Self {
            id: bookmark.id.0,
            title: bookmark.display_title().to_owned(),
            url: bookmark.url.clone(),
            folder: bookmark.folder.0.to_vec(),
            added_at: bookmark.added_at.map(|at| at.to_rfc3339_opts(SecondsFormat::Secs, true)),
            tags: bookmark.tags.clone(),
            note: bookmark.note.clone(),
            browser: bookmark.browser.name().to_owned(),
            score: None,
        }
    }
}

impl From<&Hit> for Page {
    fn from(hit: &Hit) -> Self {
        Self { score: Some(hit.score), ..Self::from(&hit.bookmark) }
    }
}

impl From<&Told> for Answer {
    fn from(told: &Told) -> Self {
        Self {
            answer: told.answer.clone(),
            answered: told.answered,
            sources: told.hits.iter().map(Page::from).collect(),
        }
    }
}
