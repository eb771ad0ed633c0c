//! What the companion and its host say to each other; `companion/PROTOCOL.md` is the description of it.

use dogear_engine::companion::Listing;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// Changes when a message would be understood otherwise than before.
pub const VERSION: u32 = 1;

/// What the companion says.
#[derive(Debug, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Said {
    /// First of all.
    Hello(Hello),
    /// A part of the whole tree.
    Tree {
        /// What stands in folders, an outer one before those in it.
        listings: Vec<Listing>,
        /// Whether further parts follow.
        more: bool,
    },
    /// What stands in folders that have changed.
    Changes {
        /// The same.
        listings: Vec<Listing>,
    },
    /// What was typed.
    Search(Query),
    /// Where a page is saved.
    Page {
        /// Comes back with the answer.
        id: u32,
        /// Its address.
        url: String,
        /// Its title.
        #[serde(default)]
        title: String,
    },
    /// A saved page is open whose text the person lets be told: is it wanted?
    Opened {
        /// Comes back with the answer.
        id: u32,
        /// Its address.
        url: String,
    },
    /// What a page says that was wanted.
    Says {
        /// Its address.
        url: String,
        /// As the browser shows it.
        html: String,
    },
    /// Ask what the person has typed in Dogear's window.
    Ask {
        /// The question.
        question: String,
    },
    /// Put a question about this page into Dogear's window, for the person to ask.
    More {
        /// The title of the page.
        title: String,
    },
}

/// Who speaks, and what it believes to be known.
#[derive(Debug, Deserialize)]
pub struct Hello {
    /// Of the messages.
    pub version: u32,
    /// What the companion has just left in its storage.
    pub mark: String,
    /// Of the browser's tree as it is.
    pub digest: String,
}

/// A search.
#[derive(Debug, Deserialize)]
pub struct Query {
    /// Comes back with the answer.
    pub id: u32,
    /// As typed.
    pub query: String,
    /// At most this many results.
    #[serde(default = "usual_limit")]
    pub limit: usize,
}

fn usual_limit() -> usize {
    8
}

/// What the host says.
#[derive(Debug, Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Says<'a> {
    /// The tree is known as it is.
    Same {
        /// True: this host takes what pages say.
        pages: bool,
    },
    /// Tell the whole tree.
    Want {
        /// The same.
        pages: bool,
    },
    /// Leave another mark and say hello again: the last one was not found.
    Again,
    /// What was told is in the library.
    Taken {
        /// How many bookmarks the tree has.
        bookmarks: usize,
    },
    /// What a search found.
    Results {
        /// Of the search.
        id: u32,
        /// `hits` and `confident`, from whoever has found them.
        #[serde(flatten)]
        found: Map<String, Value>,
    },
    /// Where a page is saved.
    Page {
        /// Of the question.
        id: u32,
        /// `saved` and `alike`, from whoever has looked.
        #[serde(flatten)]
        page: Map<String, Value>,
    },
    /// Whether what an open page says is wanted.
    Wanted {
        /// Of the question.
        id: u32,
        /// Whether it is.
        wanted: bool,
    },
    /// A wish reached Dogear's window, or not.
    Reached {
        /// Whether it did.
        reached: bool,
    },
    /// What stands in the way.
    Trouble {
        /// One of a closed set.
        code: Code,
        /// Of the search or the question that it is about.
        #[serde(skip_serializing_if = "Option::is_none")]
        id: Option<u32>,
        /// More about it, for a log.
        #[serde(skip_serializing_if = "Option::is_none")]
        detail: Option<&'a str>,
    },
}

/// What can stand in the way; the companion has a sentence for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Code {
    /// The message is none that this Dogear knows.
    NotUnderstood,
    /// The companion is of a later version than this Dogear.
    OldHost,
    /// The companion is of an earlier version than this Dogear.
    OldCompanion,
    /// In which profile it speaks, cannot be found out.
    UnknownProfile,
    /// The person does not let Dogear read this profile.
    NotRead,
    /// The library cannot be read or written.
    Library,
    /// There are more bookmarks than Dogear reads.
    TooMany,
}

impl Says<'_> {
    /// The tree is known as it is.
    pub const SAME: Self = Self::Same { pages: true };
    /// Tell the whole tree.
    pub const WANT: Self = Self::Want { pages: true };

    /// What stands in the way, and nothing more about it.
    pub fn trouble(code: Code) -> Self {
        Self::Trouble { code, id: None, detail: None }
    }
}
