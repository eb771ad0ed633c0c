//! What do we know, and where is it on disk?
//!
//! One SQLite file holds everything: bookmarks, sources, the change log, exclusion rules, conversations, opens and what pages said (ground
//! state), and full-text rows, vectors and the map (derived state, rebuilt at any time). All SQL of Dogear's own database is in this crate, one file a table.
//! Never here: knowing where data came from, ranking, the clock.
//!
//! ```
//! use dogear_store::Store;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> dogear_store::Result<()> {
//! # let folder = tempfile::tempdir().unwrap();
//! let store = Store::open(&folder.path().join("dogear.db")).await?;
//! assert_eq!(store.sizes().await?.bookmarks, 0);
//! store.close().await;
//! # Ok(())
//! # }
//! ```

mod apply;
mod bookmarks;
mod codes;
mod columns;
mod coming;
mod contents;
mod conversations;
mod dense;
mod error;
mod exclusions;
mod filters;
mod imprints;
mod inventory;
mod library;
mod log;
mod map;
mod models;
mod names;
mod opens;
mod order;
mod page_health;
mod page_texts;
mod page_visits;
mod pages;
mod passages;
mod places;
mod quantised;
mod read_before;
mod repair;
mod replacing;
mod sources;
mod tally;
mod tokens;
mod vectors;
mod word_changes;
mod words;

pub use bookmarks::Facets;
pub use columns::{Columns, Figures};
pub use contents::StoredBookmark;
pub use dense::{DenseCandidate, DenseCandidates, DenseQuery};
pub use error::StoreError;
pub use imprints::{Held, Imprints};
pub use inventory::{Inventory, Item};
pub use library::{Sizes, Store};
pub use log::LogQuery;
pub use map::{AllVectors, Closeness, MapPlace, MapStanding, Mapped, StoredCluster, StoredMap};
pub use models::ModelChoice;
pub use opens::{Opened, OpensVersion};
pub use page_texts::{Forgotten, KeptText};
pub use page_visits::{Due, DuePage, FORGOTTEN, PagePlaces, PageVisit, VisitCounts};
pub use pages::Titled;
pub use passages::{
    Holding, MOST_WITH_VECTORS, NearPassage, PassageQuery, PassageSizes, PendingText, ReadPassage, TextOf,
};
pub use repair::{Repair, repair};
pub use replacing::replace_file;
pub use sources::StoredSource;
pub use tally::Spelling;
pub use tokens::TokenQuery;
pub use vectors::{BookmarkVectors, PendingBookmark, VectorSpace};
pub use word_changes::Progress;
pub use words::{LexicalCandidate, LexicalQuery, WordCounts};

/// Result of every store operation.
pub type Result<T, E = StoreError> = std::result::Result<T, E>;
