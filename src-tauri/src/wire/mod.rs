//! The types that cross to the page, with their conversions. Domain types may change without the page noticing.

mod asking;
mod background;
mod changes;
mod companions;
mod details;
mod errands;
mod export;
mod failure;
mod fault;
mod habit;
mod health;
mod library;
mod listing;
mod map;
mod models;
mod pages;
mod passage;
mod quick;
mod rules;
mod settings;
mod understood;

pub use asking::{AskEventView, AskRequestView, Begun, ConversationSummaryView, SentView, TurnFailureView, TurnView};
pub use background::{BackgroundView, PlaceLeftView, RestView};
pub use changes::{ChangeKindView, ChangesView};
pub use companions::{CompanionAdded, CompanionView};
pub use details::{CopiesRequestView, CopiesView, DetailsView, LikenessView};
pub use errands::{ErrandView, OpenedView};
pub use export::{ExportFormatView, ExportRequestView, ExportedView, PictureFormatView};
pub use failure::Failure;
pub use fault::Fault;
pub use habit::HabitView;
pub use health::{HealthKindView, HealthRequestView, HealthView};
pub use library::{Heard, ImportView, SourceView, StartState, StatusView};
pub use listing::{
    ColumnsView, GroupView, ListRequestView, ListedView, OrderView, RowView, TextFormatView, WhereView, moment,
};
pub use map::{DrawnView, SimilarView};
pub use models::ModelsView;
pub use pages::{EstimateView, PageView, PagesChange, PagesView};
pub use quick::{FoundView, ShortcutView};
pub use rules::{CheckedRuleView, RuleView};
pub use settings::{AnswererView, LocalModelsView, ProviderTestView, SettingsChange, SettingsView, Surroundings};
pub use understood::UnderstoodView;
