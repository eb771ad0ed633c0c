//! What changed, and is it searchable yet?
//!
//! A bookmark's journey: read the source, compare with what the library holds, apply the difference in one
//! transaction (searchable by words from here), give what is new first vectors (searchable by meaning from here), embed it, report. What its page says is embedded
//! after all bookmarks.
//! Never here: answering questions.
//!
//! ```
//! # use {chrono::DateTime, dogear_store::Store};
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> dogear_sync::Result<()> {
//! # let folder = tempfile::tempdir().unwrap();
//! let file = folder.path().join("links.txt");
//! std::fs::write(&file, "https://bread.example/ Bread\nhttps://soup.example/ Soup\n").unwrap();
//! let source = dogear_sources::source_at(&file).unwrap();
//! let store = Store::open(&folder.path().join("dogear.db")).await?;
//! let report = dogear_sync::import_source(&store, &source, DateTime::UNIX_EPOCH).await?;
//! assert_eq!(report.added, 2);
//! # Ok(())
//! # }
//! ```

mod backlog;
mod diff;
mod error;
mod first;
mod follow;
mod pairing;
mod pass;
mod report;
mod switch;
mod watch;

pub use backlog::{Backlog, embed_pending, embed_texts};
pub use diff::diff;
pub use error::SyncError;
pub use first::give_first;
pub use follow::{Follow, follow};
pub use pass::{import_source, let_in, preview_import, sync_source};
pub use report::{ChangeReport, SourceReport, SyncEvent};
pub use switch::{space_of, switch_model};

/// Result of every operation here.
pub type Result<T, E = SyncError> = std::result::Result<T, E>;
