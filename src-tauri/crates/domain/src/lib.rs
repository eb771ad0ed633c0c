//! What are the words? The vocabulary every other crate speaks.
//!
//! Plain values and pure functions: a bookmark, the source it came from, a snapshot of that source, the
//! difference between two snapshots, the filters of a question and the hits that answer it.
//! Never here: IO, async, the clock, SQL, Tauri.
//!
//! ```
//! use dogear_domain::page_of;
//!
//! // One page, however it was saved.
//! let page = page_of("https://www.example.org/bread/?utm_source=mail");
//! assert_eq!(page.as_deref(), Some("example.org/bread"));
//! assert_eq!(page, page_of("http://example.org/bread"));
//! ```

mod address;
mod bookmark;
mod change;
mod cutting;
mod exclusion;
mod folder;
mod habit;
mod hit;
mod ids;
mod kind;
mod language;
mod link_health;
mod log;
mod original;
mod own_folders;
mod page;
mod page_text;
mod passage;
pub mod program;
mod query;
mod remark;
mod sites;
mod snapshot;
mod source;
mod tally;
mod turn;
mod web;
pub mod words;

pub use address::Address;
pub use bookmark::{Bookmark, FolderPath, LONGEST_ADDRESS};
pub use change::{ChangeKind, ChangeSet, Order, Place, PlacedFolder, Update};
pub use cutting::{CUT_VERSION, MOST_PASSAGES, passages_of, sentences_of};
pub use exclusion::{Exclusion, ExclusionKind, Exclusions};
pub use folder::{BETWEEN_NAMES, TypedFolder, UnknownFolder, joined_names, shown_names};
pub use habit::{Choice, Feature, Features};
pub use hit::{Field, Hit, PassageHit, SearchMode, Why, WordMatch};
pub use ids::{BookmarkId, BookmarkKey, ConversationId, LogEntryId, SourceId};
pub use kind::{PageKind, PageKinds};
pub use language::Language;
pub use link_health::LinkHealth;
pub use log::{LogEntry, LogKind, LoggedState};
pub use original::original_of;
pub use own_folders::other_folder_names;
pub use page::{PAGE_VERSION, page_of};
pub use page_text::{PageState, PageText, TextOrigin};
pub use passage::{Passage, RECIPE_VERSION};
pub use query::{Filters, Intent, Part, PartKind, QuestionLanguage, Understood, Without};
pub use remark::{Filling, Remark};
pub use sites::{KNOWN_SITES, KnownSite};
pub use snapshot::{
    Extent, FolderRole, Reading, Skipped, Snapshot, SnapshotBookmark, SnapshotFolder, Unused, Warning, Way,
};
pub use source::{Browser, Format, Source, SourceState};
pub use tally::Tally;
pub use turn::{Citation, ConversationSummary, PAGE_SAYS, Sent, Turn, TurnFailure};
pub use web::{address_to_ask, is_web, site_of, url_words};
