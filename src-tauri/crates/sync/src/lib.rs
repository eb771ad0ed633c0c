//! What changed, and is it searchable yet?
//!
//! A bookmark's journey: read the source, compare with what the library holds, apply the difference in one
//! transaction (searchable by words from here), embed what is new (searchable by meaning from here), report.
//! Never here: answering questions.

mod backlog;
mod diff;
mod error;
mod follow;
mod pass;
mod report;
mod switch;
mod watch;

pub use backlog::{Backlog, embed_pending};
pub use diff::diff;
pub use error::SyncError;
pub use follow::{Follow, follow};
pub use pass::{import_source, let_in, preview_import, sync_source};
pub use report::{ChangeReport, SourceReport, SyncEvent};
pub use switch::{space_of, switch_model};

/// Result of every operation here.
pub type Result<T, E = SyncError> = std::result::Result<T, E>;
