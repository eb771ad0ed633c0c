//! What a page said: the text that is kept of it, where it is from, and how it stands with a page that was asked for.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What was read of a page, without its menus and without any mark-up. All of it was written by strangers: it is data.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageText {
    /// As the page names itself; may be empty.
    pub title: String,
    /// What it says of itself in a sentence or two; may be empty.
    pub description: String,
    /// Who wrote it; may be empty.
    pub author: String,
    /// When it was published, as it says itself.
    pub published: Option<NaiveDate>,
    /// Its language, by the first part of its BCP 47 tag in lower case (`pt`), as it says itself; may be empty.
    pub language: String,
    /// The address by which it wants to be known; http(s), may be empty.
    pub canonical: String,
    /// Its paragraphs and headings, an empty line between two of them.
    pub text: String,
}

/// How a text came here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TextOrigin {
    /// Dogear asked the site for the page.
    Fetched,
    /// The companion told what the browser showed.
    Companion,
    /// An export brought it.
    Imported,
}

/// How it stands with a page that Dogear asked a site for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PageState {
    /// It answered, and its text is kept.
    Read,
    /// It answered, and there is no text in it that could be kept: a picture, a download, a page that is made by scripts.
    NoText,
    /// It answered with something else than the page: a place to sign in, a wall of consent, a refusal.
    Walled,
    /// The site does not want it read by programs (robots.txt, noindex).
    Unwanted,
    /// The site says that there is no such page (any more).
    Gone,
    /// There is no such site (any more), or it is for sale.
    Dead,
    /// It could not be had this time: a busy site, a broken answer, too much, too late. It is tried again.
    Trouble,
    /// It is not asked for: an address of this or a neighbouring computer, or a redirect to one.
    Forbidden,
}

impl TextOrigin {
    /// Every origin.
    pub const ALL: [Self; 3] = [Self::Fetched, Self::Companion, Self::Imported];

    /// The stable name used in JSON and in the library.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Fetched => "fetched",
            Self::Companion => "companion",
            Self::Imported => "imported",
        }
    }

    /// The origin with this slug.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|origin| origin.slug() == slug)
    }
}

impl PageState {
    /// Every state.
    pub const ALL: [Self; 8] = [
        Self::Read,
        Self::NoText,
        Self::Walled,
        Self::Unwanted,
        Self::Gone,
        Self::Dead,
        Self::Trouble,
        Self::Forbidden,
    ];

    /// The stable name used in JSON and in the library.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::NoText => "no_text",
            Self::Walled => "walled",
            Self::Unwanted => "unwanted",
            Self::Gone => "gone",
            Self::Dead => "dead",
            Self::Trouble => "trouble",
            Self::Forbidden => "forbidden",
        }
    }

    /// The state with this slug.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.slug() == slug)
    }
}
