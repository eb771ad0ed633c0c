//! The app without a window: everything that the terminal and the window can do, and the order in which it happens.
//!
//! An [`Engine`] has a seat for each thing that can be done: asking, the library, sources, models, conversations, settings
//! and a few more, each with only what it needs. Both doors (CLI and shell) call them and add nothing but their own way of
//! showing things. Never here: Tauri, clap, words of a screen.
//!
//! ```
//! use dogear_engine::{Engine, Options, SearchRequest};
//!
//! # #[tokio::main]
//! # async fn main() -> dogear_engine::Result<()> {
//! # let folder = tempfile::tempdir().unwrap();
//! // By words alone: no model is loaded.
//! let engine = Engine::open(Options { meaning: false, ..Options::new(folder.path().to_owned()) }).await?;
//! engine.sources.import_sample(false).await?;
//! let found = engine.library.search(SearchRequest::new("sourdough bread", 3)).await?;
//! assert!(found.outcome.confident);
//! engine.close().await;
//! # Ok(())
//! # }
//! ```

mod ask;
mod audience;
pub mod clock;
pub mod companion;
mod conversations;
mod copies;
mod details;
mod engine;
mod error;
mod evaluate;
mod export;
mod folder_tree;
mod following;
mod import;
mod library;
mod links;
mod listing;
mod locations;
mod look_up;
mod map;
mod model_files;
mod model_reading;
mod models;
mod newcomers;
mod newest;
mod opens;
mod outsiders;
mod pages;
mod problem;
mod provider;
mod question;
mod rules;
mod search;
mod secrets;
mod settings;
mod settings_file;
mod sources;
mod status;
mod sync;

pub use ask::{AskRequest, Asked, Asking};
pub use conversations::Conversations;
pub use copies::{Duplicated, Duplicates};
pub use details::Details;
pub use dogear_catalogue::Arrived;
pub use dogear_chat::{AskEvent, Code as FailureCode, Destination, LlmError};
pub use dogear_domain as domain;
pub use dogear_embed::switch_reports_off;
pub use dogear_pages::{Limits as PageLimits, worker::run as serve_reader};
pub use dogear_releases::Newest;
pub use dogear_retrieve::{Chosen, Group, Languages, Likeness, Order, Shelf, Sort, Stage, Timings, eval};
pub use dogear_sources::{Launch, Program};
pub use dogear_store::{Columns, KeptText, LogQuery, MapPlace, PageVisit, Repair, StoreError, VisitCounts};
pub use dogear_sync::{ChangeReport, SourceReport, SyncEvent};
pub use engine::{Engine, Options, StandIns};
pub use error::EngineError;
pub use evaluate::{EvalReport, EvalRequest, read_queries};
pub use export::{ExportFormat, ExportOptions, Exported, LeftOut, TextFormat};
pub use folder_tree::{FolderCount, FolderTree, Hidden};
pub use following::Following;
pub use import::Imported;
pub use library::Library;
pub use links::Opening;
pub use listing::{ListRequest, ListRow, Listed, Overview};
pub use locations::data_dir;
pub use map::{Alike, MapCluster, MapState, MapView, Waits};
pub use models::{ModelInfo, ModelList, ModelState, Models};
pub use newest::{newest, newest_page};
pub use opens::{Habits, Opens};
pub use outsiders::{BuiltInAnswer, OutsideHits, Outsiders};
pub use pages::{
    Estimate, PageSettings, Pages, PagesNews, PagesState, PagesStatus, PagesWait, READER_ARGUMENT, ReadPages, Reading,
    ShownPage, SoFar, Unwell, this_program_reads,
};
pub use problem::Problem;
pub use provider::{LocalModels, ProviderTest, Providers, local_models};
pub use rules::Rules;
pub use search::{SearchRequest, Searched};
pub use secrets::KeyPlace;
pub use settings::{ModelHelp, ProviderChoice, ProviderSettings, QuickSettings, Settings, Theme, WhenClosed};
pub use settings_file::SettingsFile;
pub use sources::{NewSources, SourceInfo, Sources};
pub use status::Status;
pub use sync::{Rebuilt, SyncOptions, Synced};

/// Result of every engine operation.
pub type Result<T, E = EngineError> = std::result::Result<T, E>;
